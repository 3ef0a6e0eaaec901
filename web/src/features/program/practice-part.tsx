import { type Module, practiceFor } from "@evenkeel/companion/program/program";
import type { Place } from "@evenkeel/companion/program/progress";
import { techniques } from "@evenkeel/content/techniques/techniques";
import type { Exercise } from "@evenkeel/contract/exercise";
import { Link } from "@tanstack/react-router";
import { longDate } from "../../i18n/dates.ts";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { useBegin } from "../exercise/begin-exercise.ts";
import type { Going } from "./going.ts";
import { markPractised } from "./program-acts.ts";
import { useFits } from "./use-fits.ts";

/** The exercise of the week, the same made smaller, and what was worked out. */
export const PracticePart = ({
  going,
  module,
  place,
  saved,
  small,
}: {
  going: Going | undefined;
  module: Module;
  place: Place | undefined;
  saved: readonly Exercise[];
  small: boolean;
}) => {
  const t = useT();
  const language = currentLanguage();
  const begin = useBegin();
  const fits = useFits();
  const { practice } = module;
  const id = practiceFor(module, fits);
  const technique = techniques.find((one) => one.id === id);
  const title = technique?.words[language].title ?? "";
  return (
    <Card aria-labelledby="practice" className="grid gap-4">
      <h2 id="practice" className="scroll-mt-24 text-title">
        {t("program.part-practice")}
      </h2>
      {small ? <Way label={t("program.small-first")} text={practice.small[language]} /> : null}
      {id === practice.techniqueId ? <p>{practice.how[language]}</p> : null}
      {technique === undefined ? <p className="text-small text-ink-2">{t("program.practice-none")}</p> : null}
      {technique !== undefined && id !== practice.techniqueId ? (
        <p className="text-small text-ink-2">{t("program.practice-other", { title })}</p>
      ) : null}
      {technique === undefined ? null : (
        <div className="grid gap-1">
          <div className="flex flex-wrap gap-2">
            <Button tone="sea" size="small" icon="play" onClick={() => void begin(technique)}>
              {t("program.practice-begin", { title })}
            </Button>
            {going === undefined ? null : (
              <Button
                tone="outline"
                size="small"
                icon="check"
                onClick={() => void markPractised(going, module.id, technique.id)}
              >
                {t("program.practice-mark")}
              </Button>
            )}
          </div>
          <p className="text-label text-ink-2" aria-live="polite">
            {t("program.practice-minutes", { minutes: technique.minutes })}
            {place !== undefined && place.practised > 0 ? (
              <> · {t("program.practice-marked", { n: place.practised })}</>
            ) : null}
          </p>
        </div>
      )}
      {small ? null : <Way label={t("program.small-instead")} text={practice.small[language]} />}
      {saved.length === 0 ? null : (
        <div className="border-t border-line pt-3">
          <h3 className="pb-1 font-sans text-small font-semibold tracking-normal">
            {t("program.practice-saved")}
          </h3>
          <ul className="grid gap-1">
            {saved.slice(0, 4).map((one) => (
              <li key={one.id} className="text-small">
                <Link to="/exercises/$exerciseId" params={{ exerciseId: one.id }} className="quiet-link">
                  {one.title}
                </Link>{" "}
                <span className="text-ink-2">{longDate(one.createdAt)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
};

const Way = ({ label, text }: { label: string; text: string }) => (
  <p className="border-s-[3px] border-line ps-3">
    <span className="block text-label font-semibold text-ink-2">{label}</span>
    {text}
  </p>
);
