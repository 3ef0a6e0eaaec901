import { type Choice, chooseHelp } from "@evenkeel/companion/helps/choose";
import { TITLES } from "@evenkeel/content/helps/titles";
import { seededRandom, seedOf } from "@evenkeel/kernel/random";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo, useReducer, useState } from "react";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { useMemberId } from "../check-in/pending.ts";
import { programsQuery } from "../program/program-api.ts";
import { passedAt, passOver, startOver } from "./passed.ts";
import { reasonLine } from "./reason-words.ts";
import { Start } from "./start.tsx";
import { SuggestionSpace } from "./suggestion-space.tsx";
import { useHelps } from "./use-helps.ts";
import { useMomentHere } from "./use-now.ts";
import { useThings } from "./use-things.ts";
import { WhyHelp } from "./why-help.tsx";

/** One thing that may help now, with why, and a way to the next. It holds still: the draw is seeded by the day and by what was
 *  passed. Where danger was noticed lately, help stands here instead. */
export const Suggestion = () => {
  const t = useT();
  const memberId = useMemberId();
  const { outcomes, suggesting, settled: known } = useHelps();
  const { moment, day, settled: momentKnown } = useMomentHere();
  const { things, settled: thingsKnown } = useThings();
  const programs = useQuery(programsQuery);
  const riskKnown = programs.isPlaceholderData ? false : programs.data !== undefined || programs.isError;
  const [now] = useState(() => Date.now());
  const [, drawAgain] = useReducer((n: number) => n + 1, 0);
  const key = `${memberId} ${day} ${moment}`;
  const passed = passedAt(key);
  const choice = useMemo(
    () =>
      chooseHelp(
        ...([things, moment, outcomes, now] as const),
        seededRandom(seedOf(`${key} ${passed.length}`)),
        new Set(passed),
      ),
    [things, moment, outcomes, now, key, passed],
  );
  if (!suggesting) return null;
  if (!(known && momentKnown && thingsKnown && riskKnown)) return <SuggestionSpace />;
  if (programs.data?.risk === true) return <HelpFirst />;
  if (choice === null)
    return (
      <Card aria-labelledby="suggestion" className="grid min-h-53 content-start gap-2">
        <h2 id="suggestion" className="text-title">
          {t("helps.none-title")}
        </h2>
        <p className="text-small text-ink-2">{t("helps.none")}</p>
        <div className="flex flex-wrap gap-2 pt-1">
          <Button asChild size="small" tone="outline">
            <Link to="/exercises">{t("helps.all")}</Link>
          </Button>
          {passed.length === 0 ? null : (
            <Button
              size="small"
              tone="plain"
              onClick={() => {
                startOver(key);
                drawAgain();
              }}
            >
              {t("helps.from-the-start")}
            </Button>
          )}
        </div>
      </Card>
    );
  return (
    <Offer
      choice={choice}
      why={reasonLine(t, choice, moment, outcomes)}
      onPass={() => {
        passOver(key, choice.chosen.one.thing);
        drawAgain();
      }}
    />
  );
};

const Offer = ({ choice, why, onPass }: { choice: Choice; why: string; onPass: () => void }) => {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const { thing } = choice.chosen.one;
  const offered = TITLES[thing];
  if (offered === undefined) return null;
  const title = offered.title[currentLanguage()];
  return (
    <Card aria-labelledby="suggestion" className="grid min-h-53 content-start gap-1">
      <div role="status" className="grid gap-1">
        <p className="text-label font-semibold text-ink-2">
          {t("helps.eyebrow", { minutes: offered.minutes })}
        </p>
        <h2 id="suggestion" className="text-title">
          {title}
        </h2>
        <p className="text-small text-ink-2">{why}</p>
      </div>
      <div className="flex flex-wrap items-center gap-2 pt-2">
        <Start thing={thing} offered={offered} />
        <Button size="small" tone="outline" onClick={onPass}>
          {t("helps.else")}
        </Button>
        <Button size="small" tone="plain" onClick={() => setAsking(true)}>
          {t("helps.why")}
        </Button>
      </div>
      <WhyHelp choice={choice} why={why} title={title} open={asking} onOpenChange={setAsking} />
    </Card>
  );
};

/** In the two weeks after danger was noticed: the ways to people, and no exercise. */
const HelpFirst = () => {
  const t = useT();
  return (
    <Card aria-labelledby="suggestion" className="grid min-h-53 content-start gap-2">
      <h2 id="suggestion" className="text-title">
        {t("helps.people-first")}
      </h2>
      <p className="text-small text-ink-2">{t("helps.people-first-about")}</p>
      <div className="flex flex-wrap gap-2 pt-1">
        <Button asChild size="small" tone="clay">
          <Link to="/help">{t("program.care-help")}</Link>
        </Button>
        <Button asChild size="small" tone="outline">
          <Link to="/safety-plan">{t("program.care-plan")}</Link>
        </Button>
      </div>
    </Card>
  );
};
