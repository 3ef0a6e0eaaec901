import { factsOf, type Suggestion, suggestionOf, targetOf } from "@evenkeel/companion/program/adapt";
import type { Module } from "@evenkeel/companion/program/program";
import type { Course } from "@evenkeel/companion/program/worsening";
import { ADAPT_RULES } from "@evenkeel/content/programs/adapting";
import { Link, useNavigate } from "@tanstack/react-router";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import type { Going } from "./going.ts";
import { endProgram, goTo } from "./program-acts.ts";

const WAYS = ["on", "again", "smaller", "ahead"] as const satisfies readonly Suggestion[];

/** What is suggested after a week, why, and every other way. */
export const NextPart = ({
  going,
  module,
  course,
  saved,
}: {
  going: Going;
  module: Module;
  course: Course;
  saved: number;
}) => {
  const t = useT();
  const language = currentLanguage();
  const navigate = useNavigate();
  const { program, progress } = going;
  const facts = factsOf(program, progress, module.id, { course, saved });
  const rule = facts === null ? undefined : suggestionOf(ADAPT_RULES, facts);
  if (rule === undefined) return null;
  const last = targetOf(program, module.id, "on") === null;
  const take = async (way: (typeof WAYS)[number]): Promise<void> => {
    const target = targetOf(program, module.id, way);
    if (target === null) return;
    await goTo(going, target.moduleId, target.small);
    await navigate({
      to: "/programs/$programId/$moduleId",
      params: { programId: program.id, moduleId: target.moduleId },
      resetScroll: true,
    });
    if (target.moduleId === module.id) scrollTo({ top: 0 });
  };
  const nameOf = (way: (typeof WAYS)[number]): string => {
    const target = targetOf(program, module.id, way);
    const title = program.modules.find(({ id }) => id === target?.moduleId)?.title[language] ?? "";
    return t(`program.way-${way}`, { title });
  };
  return (
    <Card aria-labelledby="next" className="grid gap-3">
      <h2 id="next" className="text-title">
        {t("program.next")}
      </h2>
      <p>{rule.because[language]}</p>
      <div className="flex flex-wrap gap-2">
        {rule.suggest === "person" ? (
          <Button asChild tone="sea" size="small">
            <Link to="/help">{t("program.care-help")}</Link>
          </Button>
        ) : null}
        {WAYS.filter((way) => targetOf(program, module.id, way) !== null)
          .toSorted((a, b) => Number(b === rule.suggest) - Number(a === rule.suggest))
          .map((way) => (
            <Button
              key={way}
              size="small"
              tone={way === rule.suggest ? "sea" : "outline"}
              onClick={() => void take(way)}
            >
              {nameOf(way)}
            </Button>
          ))}
        {last ? (
          <Button
            size="small"
            tone={rule.suggest === "end" ? "sea" : "outline"}
            onClick={() =>
              void endProgram(going).then(() =>
                navigate({ to: "/programs/$programId", params: { programId: program.id } }),
              )
            }
          >
            {t("program.way-end")}
          </Button>
        ) : null}
        <Button asChild size="small" tone="plain">
          <Link to="/programs/$programId" params={{ programId: program.id }}>
            {t("program.way-path")}
          </Link>
        </Button>
      </div>
    </Card>
  );
};
