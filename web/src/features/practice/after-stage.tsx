import type { Practice } from "@evenkeel/companion/practice/practice";
import type { PracticeResult } from "@evenkeel/contract/practice";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { type T, useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { KeelRadios } from "../check-in/keel-radios.tsx";
import type { Mood } from "../check-in/mood.ts";
import { WasItUseful } from "../helps/was-it-useful.tsx";
import { PracticeScene } from "./practice-scene.tsx";
import { stepsUp } from "./results.ts";

/** The difference in plain words; nothing where there is none to tell. */
const differenceIn = (t: T, result: PracticeResult): string => {
  const up = stepsUp(result);
  if (up === null) return result.after === null ? "" : t("practice.only-after");
  if (up === 0) return t("practice.same");
  return up > 0 ? t("practice.lighter", { by: up }) : t("practice.heavier", { by: -up });
};

/** How it is now, in one tap, and the ways on. No praise, and no asking twice. */
export const AfterStage = ({
  practice,
  result,
  kept,
  onAfter,
  onAgain,
}: {
  practice: Practice;
  result: PracticeResult | null;
  kept: boolean;
  onAfter: (mood: Mood) => void;
  onAgain: () => void;
}) => {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const heavier = result !== null && (stepsUp(result) ?? 0) < 0;
  return (
    <div className="grid gap-5 pt-2">
      <div className="grid justify-items-center gap-4 text-center">
        <PracticeScene kind={practice.kind} id={practice.id} className="size-32 rounded-full" />
        <h2 ref={heading} tabIndex={-1} className="text-heading outline-none">
          {t(result?.finished === false ? "practice.after-ended" : "practice.after-finished")}
        </h2>
      </div>
      <Card aria-labelledby="practice-after">
        <h3 id="practice-after" className="text-title">
          {t("practice.after")}
        </h3>
        <KeelRadios
          label={t("practice.after")}
          value={(result?.after ?? null) as Mood | null}
          onChange={onAfter}
        />
        <p role="status" className="min-h-6 pt-2 text-body">
          {result === null ? "" : differenceIn(t, result)}
        </p>
        <p className="text-small text-ink-2">
          {result?.after == null ? t("practice.after-hint") : t(kept ? "practice.kept" : "practice.not-kept")}
        </p>
      </Card>
      {result !== null && kept ? (
        <WasItUseful
          thing={`practice:${practice.id}`}
          doneAt={result.at}
          before={result.before}
          after={result.after}
        />
      ) : null}
      <div className="flex flex-wrap justify-center gap-2">
        {heavier ? (
          <>
            <Button asChild tone="sea">
              <Link to="/talk">{t("practice.to-talk")}</Link>
            </Button>
            <Button asChild tone="outline">
              <Link
                to="/practice/$practiceId"
                params={{ practiceId: practice.id === "room" ? "feet" : "room" }}
              >
                {t("practice.to-open")}
              </Link>
            </Button>
          </>
        ) : null}
        <Button tone="outline" icon="retry" onClick={onAgain}>
          {t("practice.again")}
        </Button>
        <Button asChild tone="outline">
          <Link to="/practice">{t("practice.to-list")}</Link>
        </Button>
      </div>
    </div>
  );
};
