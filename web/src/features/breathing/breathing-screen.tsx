import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Page } from "../../ui/page.tsx";
import { Segments } from "../../ui/segments.tsx";
import { Pacer } from "./pacer.tsx";
import { type BreathPattern, roundsFor } from "./pacer-timing.ts";

const RHYTHMS = {
  "long-out": { inSeconds: 4, holdSeconds: 0, outSeconds: 6 },
  even: { inSeconds: 5, holdSeconds: 0, outSeconds: 5 },
  box: { inSeconds: 4, holdSeconds: 4, outSeconds: 6 },
} as const;
type Rhythm = keyof typeof RHYTHMS;
const MINUTES = ["1", "4", "8"] as const;

/** Works without a connection and without an account. */
export const BreathingScreen = () => {
  const t = useT();
  const [rhythm, setRhythm] = useState<Rhythm>("long-out");
  const [minutes, setMinutes] = useState<(typeof MINUTES)[number]>("4");
  const pattern: BreathPattern = useMemo(
    () => ({ ...RHYTHMS[rhythm], rounds: roundsFor(RHYTHMS[rhythm], Number(minutes)) }),
    [rhythm, minutes],
  );
  return (
    <Page title={t("breathe.title")} back="/" heading={t("breathe.heading")} lead={t("breathe.about")}>
      <div className="grid gap-8 pt-2">
        <Pacer key={`${rhythm}-${minutes}`} pattern={pattern} />
        <div className="grid gap-5 justify-self-center">
          <div className="grid gap-2">
            <p aria-hidden="true" className="text-small font-semibold">
              {t("breathe.pattern")}
            </p>
            <Segments
              label={t("breathe.pattern")}
              name="rhythm"
              value={rhythm}
              onChange={setRhythm}
              options={[
                { value: "long-out", label: t("breathe.long-out") },
                { value: "even", label: t("breathe.even") },
                { value: "box", label: t("breathe.box") },
              ]}
            />
            <p className="text-small text-ink-2">{t(`breathe.${rhythm}-about`)}</p>
          </div>
          <div className="grid gap-2">
            <p aria-hidden="true" className="text-small font-semibold">
              {t("breathe.minutes")}
            </p>
            <Segments
              label={t("breathe.minutes")}
              name="minutes"
              value={minutes}
              onChange={setMinutes}
              options={MINUTES.map((value) => ({
                value,
                label: t("breathe.minutes-n", { minutes: Number(value) }),
              }))}
            />
          </div>
        </div>
        <Link to="/practice" className="quiet-link justify-self-center">
          {t("practice.title")}
        </Link>
      </div>
    </Page>
  );
};
