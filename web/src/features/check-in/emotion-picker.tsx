import type { EmotionWord } from "@evenkeel/contract/check-in";
import { useId } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Chip } from "../../ui/chip.tsx";
import { EMOTION_WORDS, MAX_EMOTIONS, toggleEmotion } from "./mood.ts";

/** Words for how it is, none needed, eight at most. */
export const EmotionPicker = ({
  chosen,
  onChange,
}: {
  chosen: readonly EmotionWord[];
  onChange: (chosen: readonly EmotionWord[]) => void;
}) => {
  const t = useT();
  const id = useId();
  const full = chosen.length >= MAX_EMOTIONS;
  return (
    <fieldset className="min-w-0" aria-describedby={id}>
      <legend className="pb-2 text-small font-semibold">{t("check-in.words")}</legend>
      <div className="flex flex-wrap gap-1.5">
        {EMOTION_WORDS.map((word) => {
          const on = chosen.includes(word);
          return (
            <Chip
              key={word}
              pressed={on}
              disabled={full && !on}
              className="px-3"
              onClick={() => onChange(toggleEmotion(chosen, word))}
            >
              {t(`check-in.emotion.${word}`)}
            </Chip>
          );
        })}
      </div>
      <p id={id} className="sr-only">
        {t("check-in.words-chosen", { n: chosen.length })}
      </p>
    </fieldset>
  );
};
