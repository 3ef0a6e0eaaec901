import { programById } from "@evenkeel/companion/program/program";
import type { Reason, Weighed } from "@evenkeel/companion/program/recommend";
import { measureById } from "@evenkeel/content/measures/measures";
import { PROGRAMS } from "@evenkeel/content/programs/programs";
import { Link } from "@tanstack/react-router";
import { shortDate } from "../../i18n/dates.ts";
import { currentLanguage } from "../../i18n/locale.ts";
import { type T, useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { type Going, goingOf } from "./going.ts";
import { ProgramDoor } from "./program-door.tsx";

const sentenceOf = (t: T, reason: Reason): string => {
  const short = "measureId" in reason ? (measureById(reason.measureId)?.short ?? "") : "";
  switch (reason.kind) {
    case "measure":
      return t("program.reason-measure", {
        ...{ short, total: reason.total, when: shortDate(new Date(reason.at)) },
      });
    case "item":
      return t("program.reason-item", { short, when: shortDate(new Date(reason.at)) });
    case "heard":
      return t("program.reason-heard", { n: reason.times });
    case "chosen":
    case "words":
    case "widest":
      return t(`program.reason-${reason.kind}`);
    default:
      return reason satisfies never;
  }
};

/** The program that fits best with every reason for it, and all the others. */
export const Suggestion = ({ weighed, all }: { weighed: readonly Weighed[]; all: readonly Going[] }) => {
  const t = useT();
  const language = currentLanguage();
  const [first, ...others] = weighed;
  const program = first === undefined ? undefined : programById(PROGRAMS, first.programId);
  if (first === undefined || program === undefined) return null;
  return (
    <>
      <Card aria-labelledby="suggestion" className="grid gap-3">
        <div>
          <p className="text-label font-semibold text-sea">{t("program.suggestion")}</p>
          <h2 id="suggestion" className="text-heading">
            {program.title[language]}
          </h2>
        </div>
        <ul className="grid gap-1 border-s-[3px] border-sea/50 ps-3">
          {first.reasons.map((reason) => (
            <li key={`${reason.kind}${"measureId" in reason ? reason.measureId : ""}`}>
              {sentenceOf(t, reason)}
            </li>
          ))}
        </ul>
        <p className="text-small text-ink-2">{program.about[language]}</p>
        <div>
          <Button asChild tone="sea">
            <Link to="/programs/$programId" params={{ programId: program.id }}>
              {t("program.open")}
            </Link>
          </Button>
        </div>
      </Card>
      <h2 className="pt-2 text-title">{t("program.others")}</h2>
      <ul className="grid gap-3">
        {others.map(({ programId }) => {
          const other = programById(PROGRAMS, programId);
          return other === undefined ? null : (
            <li key={programId}>
              <ProgramDoor program={other} going={goingOf(all, programId)} />
            </li>
          );
        })}
      </ul>
    </>
  );
};
