import type { Language } from "@evenkeel/kernel/locale";
import type { Question } from "@evenkeel/measures/form";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { join } from "../../ui/join.ts";
import { Switch } from "../../ui/switch.tsx";
import { readsEach, setReadsEach, useSpoken } from "./spoken.ts";

/** One question with its answers as a radio group, its words in its own language, and the device's voice beside it. */
export const QuestionForm = ({
  language,
  lead,
  question,
  step,
  chosen,
  onBack,
  onAnswer,
}: {
  language: Language;
  /** What stands before every question. */
  lead: readonly string[];
  question: Question;
  step: { readonly n: number; readonly of: number };
  chosen: number | null;
  onBack: (() => void) | null;
  onAnswer: (value: number) => void;
}) => {
  const t = useT();
  const name = useId();
  const heading = useRef<HTMLLegendElement>(null);
  const [value, setValue] = useState(chosen);
  const [missing, setMissing] = useState(false);
  const [each, setEach] = useState(readsEach);
  const spoken = useSpoken(language);
  const { voice, read } = spoken;
  const whole = [...lead, question.text, ...question.choices.map((choice) => choice.text)].join(". ");

  // A new question takes the focus, so that it is read from its beginning; the first one leaves it where it is.
  useEffect(() => {
    if (step.n > 1) heading.current?.focus();
  }, [step.n]);
  useEffect(() => {
    if (each && voice) read(whole);
  }, [each, voice, read, whole]);

  const next = (event: FormEvent): void => {
    event.preventDefault();
    if (value === null) setMissing(true);
    else onAnswer(value);
  };
  return (
    <form onSubmit={next} className="grid gap-5">
      <div className="grid gap-2">
        <p className="text-small text-ink-2">{t("measures.step", step)}</p>
        <div aria-hidden="true" className="h-[3px] overflow-hidden rounded-full bg-line">
          <div
            className="h-full rounded-full bg-sea transition-[width] duration-200"
            style={{ width: `${(100 * step.n) / step.of}%` }}
          />
        </div>
      </div>
      <div lang={language} className="grid gap-1 text-small text-ink-2">
        {lead.map((part) => (
          <p key={part}>{part}</p>
        ))}
      </div>
      <fieldset className="min-w-0" aria-describedby={missing ? `${name}-missing` : undefined}>
        <legend
          ref={heading}
          tabIndex={-1}
          lang={language}
          className="rounded-field pb-4 font-serif text-title outline-offset-4"
        >
          {question.text}
        </legend>
        <div lang={language} className="grid gap-2">
          {question.choices.map((choice) => (
            <label
              key={choice.value}
              className={join(
                "relative flex min-h-13 cursor-pointer items-center gap-3 rounded-field border-[1.5px] px-4 py-3 transition-colors duration-150",
                "has-focus-visible:outline-[2.5px] has-focus-visible:outline-offset-2 has-focus-visible:outline-sea",
                choice.value === value
                  ? "border-sea bg-sea-soft"
                  : "border-line bg-surface hover:border-edge",
              )}
            >
              <input
                type="radio"
                name={name}
                value={choice.value}
                checked={choice.value === value}
                onChange={() => {
                  setValue(choice.value);
                  setMissing(false);
                }}
                className="size-5 shrink-0 accent-sea outline-none"
              />
              {choice.text}
            </label>
          ))}
        </div>
      </fieldset>
      <p id={`${name}-missing`} role="alert" className={missing ? "text-small text-clay" : "hidden"}>
        {missing ? t("measures.choose") : null}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="sea" className="min-w-32">
          {t(step.n === step.of ? "measures.finish" : "measures.next")}
        </Button>
        {onBack === null ? null : (
          <Button tone="outline" onClick={onBack}>
            {t("measures.back")}
          </Button>
        )}
      </div>
      {spoken.voice ? (
        <div className="grid gap-2">
          <div>
            <Button
              size="small"
              tone="outline"
              icon={spoken.speaking ? "stop" : "play"}
              onClick={() => (spoken.speaking ? spoken.stop() : spoken.read(whole))}
            >
              {t(spoken.speaking ? "measures.stop-reading" : "measures.read-aloud")}
            </Button>
          </div>
          <Switch
            label={t("measures.read-each")}
            checked={each}
            onChange={(yes) => {
              setReadsEach(yes);
              setEach(yes);
              if (!yes) spoken.stop();
            }}
          />
        </div>
      ) : (
        <p className="text-label text-ink-2">{t("measures.no-voice")}</p>
      )}
    </form>
  );
};
