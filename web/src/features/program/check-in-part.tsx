import type { Since } from "@evenkeel/companion/program/act";
import type { Module } from "@evenkeel/companion/program/program";
import type { Place } from "@evenkeel/companion/program/progress";
import { useState } from "react";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { AskSigns, type SignsAnswer } from "./ask-signs.tsx";
import { Choices } from "./choices.tsx";
import type { Going } from "./going.ts";
import { MeasureToo } from "./measure-too.tsx";
import { doAct } from "./program-acts.ts";

const SINCE: readonly Since[] = ["worse", "same", "better"];

/** How the days were, in words. Nothing must be answered but what there is to say. */
export const CheckInPart = ({ going, module, place }: { going: Going; module: Module; place: Place }) => {
  const t = useT();
  const language = currentLanguage();
  const { program, progress } = going;
  const kept = place.checkIn;
  const first = program.modules[0]?.id === module.id && place.rounds < 2;
  const [changing, setChanging] = useState(false);
  const [since, setSince] = useState<Since | null>(kept?.since ?? null);
  const [week, setWeek] = useState<string | null>(kept?.week ?? null);
  const [signs, setSigns] = useState<SignsAnswer | null>(null);
  const [empty, setEmpty] = useState(false);
  // Just begun: the signs were asked on the page before.
  const asksSigns = program.dangerSigns !== null && !first;
  const keep = (): void => {
    if (since === null && week === null && signs === null) {
      setEmpty(true);
      return;
    }
    setChanging(false);
    setEmpty(false);
    const named = signs === null ? (kept?.signs ?? progress.signs) : signs === "some";
    void doAct(going, { kind: "check-in", moduleId: module.id, since, week, signs: asksSigns && named });
  };
  const label = program.week.options.find(({ id }) => id === kept?.week)?.label[language];
  const answers = [kept?.since == null ? null : t(`program.since-${kept.since}`), label].filter(
    (one) => one != null,
  );
  return (
    <Card aria-labelledby="check-in" className="grid gap-4">
      <h2 id="check-in" className="scroll-mt-24 text-title">
        {t("program.part-check-in")}
      </h2>
      {kept !== null && !changing ? (
        <div className="flex flex-wrap items-center justify-between gap-2">
          <p className="text-small text-ink-2">
            {answers.length > 0
              ? t("program.check-in-was", { answers: answers.join(" · ") })
              : t("program.check-in-kept")}
          </p>
          <Button size="small" tone="plain" onClick={() => setChanging(true)}>
            {t("program.change")}
          </Button>
        </div>
      ) : (
        <>
          {first ? null : (
            <Choices
              legend={t("program.since")}
              name="since"
              value={since}
              options={SINCE.map((value) => ({ value, label: t(`program.since-${value}`) }))}
              onChange={setSince}
            />
          )}
          <Choices
            legend={program.week.ask[language]}
            name="week"
            value={week}
            options={program.week.options.map(({ id, label: words }) => ({
              value: id,
              label: words[language],
            }))}
            onChange={setWeek}
          />
          {asksSigns && program.dangerSigns !== null ? (
            <AskSigns name="week-signs" signs={program.dangerSigns} value={signs} onChange={setSigns} />
          ) : null}
          <p role="alert" className="text-small text-clay empty:hidden">
            {empty ? t("program.choose-answer") : null}
          </p>
          <div>
            <Button size="small" tone="sea" onClick={keep}>
              {t("program.keep-check-in")}
            </Button>
          </div>
        </>
      )}
      <MeasureToo program={program} />
    </Card>
  );
};
