import type { FeelingAnswerBody } from "@evenkeel/contract/feeling";
import type { EmotionName } from "@evenkeel/language/understanding";
import { useState } from "react";
import { useFailureSentence } from "../../api/failure-sentence.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Chip, ChipRow } from "../../ui/chip.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { nameOf } from "./feeling-names.ts";
import { chosenFirst, findFeelings } from "./find-feelings.ts";

const MOST_CHOSEN = 12;
const MOST_OWN = 40;

/** Other words for a feeling: plain ones in groups, one's own, or none. */
export const CorrectSheet = ({
  start,
  about,
  onKeep,
  onClose,
}: {
  /** What stands now: the guess, or an earlier answer. */
  start: { readonly chosen: readonly EmotionName[]; readonly own: string | null };
  about: "message" | "text";
  /** Rejects with why it was not kept. */
  onKeep: (answer: FeelingAnswerBody) => Promise<void>;
  onClose: () => void;
}) => {
  const t = useT();
  const sentence = useFailureSentence();
  const [chosen, setChosen] = useState<readonly EmotionName[]>(start.chosen);
  const [own, setOwn] = useState(start.own);
  const [query, setQuery] = useState("");
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const groups = chosenFirst(
    findFeelings(query, (one) => `${nameOf(t, one)}, ${t(`feelings.also.${one}`)}`),
    start.chosen,
  );
  const word = query.trim().slice(0, MOST_OWN);
  const count = chosen.length + (own === null ? 0 : 1);

  const keep = async (answer: FeelingAnswerBody): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await onKeep(answer);
      onClose();
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };
  const toggle = (feeling: EmotionName): void =>
    setChosen(chosen.includes(feeling) ? chosen.filter((one) => one !== feeling) : [...chosen, feeling]);

  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("feelings.correct-title")}
      description={t(about === "message" ? "feelings.correct-message" : "feelings.correct-text")}
      footer={
        <>
          <Button
            tone="plain"
            disabled={busy}
            onClick={() => void keep({ answer: "none", chosen: [], own: null })}
          >
            {t("feelings.none")}
          </Button>
          <Button
            tone="sea"
            busy={busy}
            disabled={count === 0}
            onClick={() => void keep({ answer: "other", chosen: [...chosen], own })}
          >
            {t("feelings.keep")}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <TextField
          type="search"
          label={t("feelings.search")}
          value={query}
          autoComplete="off"
          onChange={(event) => setQuery(event.target.value)}
        />
        <p role="status" className="sr-only">
          {t("feelings.chosen", { n: count })}
        </p>
        {own === null ? null : (
          <ChipRow>
            <Chip pressed onClick={() => setOwn(null)}>
              {own}
            </Chip>
          </ChipRow>
        )}
        {groups.map(({ group, feelings }) => (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h3
              id={`group-${group}`}
              className="pb-1.5 font-sans text-small font-semibold tracking-normal text-ink-2"
            >
              {t(`feelings.group.${group}`)}
            </h3>
            <ChipRow>
              {feelings.map((feeling) => (
                <Chip
                  key={feeling}
                  pressed={chosen.includes(feeling)}
                  disabled={chosen.length >= MOST_CHOSEN && !chosen.includes(feeling)}
                  onClick={() => toggle(feeling)}
                >
                  {nameOf(t, feeling)}
                </Chip>
              ))}
            </ChipRow>
          </section>
        ))}
        {groups.length === 0 && word !== "" ? (
          <div className="grid justify-items-start gap-2">
            <p className="text-small text-ink-2">{t("feelings.search-none")}</p>
            <Chip
              onClick={() => {
                setOwn(word);
                setQuery("");
              }}
            >
              {t("feelings.use-own", { word })}
            </Chip>
          </div>
        ) : null}
        {failure === null ? null : (
          <p role="alert" className="text-small text-clay">
            {sentence(failure)}
          </p>
        )}
      </div>
    </Sheet>
  );
};
