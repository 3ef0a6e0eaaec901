import type { CareReason } from "@evenkeel/companion/program/worsening";
import { measureById } from "@evenkeel/content/measures/measures";
import { Link } from "@tanstack/react-router";
import { shortDate } from "../../i18n/dates.ts";
import { type T, useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { WhoKnows } from "./who-knows.tsx";

/** What a card may also say: words that were written here and read on this device. */
export type Reason = CareReason | { readonly kind: "words" };

const sentenceOf = (t: T, reason: Reason): string => {
  const short = "measureId" in reason ? (measureById(reason.measureId)?.short ?? "") : "";
  switch (reason.kind) {
    case "risk":
      return t("program.care-risk");
    case "words":
      return t("program.care-words");
    case "critical-answer":
      return t("program.care-critical", { short, when: shortDate(new Date(reason.at)) });
    case "measure-worse":
      return t("program.care-measure-worse", {
        ...{ short, from: reason.from, to: reason.to, when: shortDate(new Date(reason.since)) },
      });
    case "measure-severe":
      return t("program.care-measure-severe", { short, total: reason.total });
    case "signs":
      return t("program.care-signs");
    case "felt-worse":
      return t("program.care-felt");
    default:
      return reason satisfies never;
  }
};

/** Reasons of danger, before which a program is no answer. */
const OF_DANGER: ReadonlySet<Reason["kind"]> = new Set(["risk", "words", "critical-answer", "signs"]);

const OF_MEASURES: ReadonlySet<Reason["kind"]> = new Set([
  "critical-answer",
  "measure-worse",
  "measure-severe",
]);

/** Says plainly why a person is needed, and opens the ways there are to one. */
export const CareCard = ({ reasons }: { reasons: readonly Reason[] }) => {
  const t = useT();
  if (reasons.length === 0) return null;
  const danger = reasons.some(({ kind }) => OF_DANGER.has(kind));
  const life = reasons.some(({ kind }) => kind === "risk" || kind === "words" || kind === "critical-answer");
  const worse = reasons.some(({ kind }) => kind === "measure-worse" || kind === "felt-worse");
  return (
    <Card tone={danger ? "clay" : "paper"} aria-labelledby="care" className="grid gap-3">
      <h2 id="care" className="text-title">
        {t(danger || worse ? "program.care-title" : "program.care-beside")}
      </h2>
      {reasons.map((reason) => (
        <p key={`${reason.kind}${"measureId" in reason ? reason.measureId : ""}`}>{sentenceOf(t, reason)}</p>
      ))}
      {worse ? <p>{t("program.care-not-you")}</p> : null}
      {reasons.some(({ kind }) => OF_MEASURES.has(kind)) ? <WhoKnows /> : null}
      <Ways danger={danger} life={life} />
    </Card>
  );
};

/** The ways to a person that there are. */
export const Ways = ({ danger, life }: { danger: boolean; life: boolean }) => {
  const t = useT();
  return (
    <div className="flex flex-wrap gap-2">
      <Button asChild tone={danger ? "clay" : "sea"} size="small">
        <Link to="/help">{t("program.care-help")}</Link>
      </Button>
      <Button asChild tone="outline" size="small">
        <Link to="/talk">{t("program.care-talk")}</Link>
      </Button>
      {life ? (
        <Button asChild tone="outline" size="small">
          <Link to="/safety-plan">{t("program.care-plan")}</Link>
        </Button>
      ) : (
        <Button asChild tone="outline" size="small">
          <Link to="/you/clinicians">{t("program.care-clinician")}</Link>
        </Button>
      )}
      <Button asChild tone="plain" size="small">
        <Link to="/you/trusted-person">{t("program.care-person")}</Link>
      </Button>
    </div>
  );
};
