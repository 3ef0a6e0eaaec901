import type { Measure } from "@evenkeel/measures/measure";
import { type FormEvent, useId, useState } from "react";
import { clockTime, deviceZone, longDate } from "../../i18n/dates.ts";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Segments } from "../../ui/segments.tsx";
import { toast } from "../../ui/toast.tsx";
import { addDays, localDay } from "../check-in/zoned-time.ts";
import { type Here, nextOf } from "./here.ts";
import { setRhythm } from "./measure-acts.ts";

const EVERY = ["0", "7", "14", "28"] as const;
type Every = (typeof EVERY)[number];
const field = "min-h-12 w-full rounded-field border-[1.5px] border-edge bg-surface px-3 text-body text-ink";

/** The next day from `today` on that falls on this weekday, 0 = Sunday. */
const firstOn = (weekday: number, today: string): string => {
  const now = new Date(`${today}T12:00:00Z`).getUTCDay();
  return addDays(today, (weekday - now + 7) % 7);
};

const weekdays = (locale: string): readonly string[] => {
  const names = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  // 4 January 1970 was a Sunday.
  return Array.from({ length: 7 }, (_, day) => names.format(new Date((3 + day) * 86_400_000)));
};

/** How often and when the member wants to be asked. */
export const ScheduleCard = ({ measure, here }: { measure: Measure; here: Here }) => {
  const t = useT();
  const dayId = useId();
  const timeId = useId();
  const rhythm = here.schedules.find(({ measureId }) => measureId === measure.id)?.rhythm ?? null;
  const today = localDay(new Date().toISOString(), deviceZone());
  const [every, setEvery] = useState<Every | null>(null);
  const [weekday, setWeekday] = useState<number | null>(null);
  const [time, setTime] = useState<string | null>(null);
  const kept = EVERY.find((one) => one === String(rhythm?.everyDays)) ?? "0";
  const shown = every ?? kept;
  const shownDay = weekday ?? new Date(`${rhythm?.firstDay ?? today}T12:00:00Z`).getUTCDay();
  const shownTime =
    time ??
    (rhythm === null
      ? "19:00"
      : `${String(rhythm.hour).padStart(2, "0")}:${String(rhythm.minute).padStart(2, "0")}`);
  const next = nextOf(here, measure.id, Date.now());

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const [hour = 19, minute = 0] = shownTime.split(":").map(Number);
    await setRhythm(
      measure.id,
      shown === "0"
        ? null
        : { everyDays: Number(shown), firstDay: firstOn(shownDay, today), hour, minute, zone: deviceZone() },
    );
    toast(t(shown === "0" ? "measures.schedule-off" : "measures.kept"));
  };
  return (
    <Card aria-labelledby="schedule">
      <form className="grid gap-3" onSubmit={(event) => void save(event)}>
        <div>
          <h2 id="schedule" className="text-title">
            {t("measures.schedule")}
          </h2>
          <p className="text-small text-ink-2">{t("measures.schedule-about")}</p>
        </div>
        <Segments
          label={t("measures.every")}
          name="every"
          value={shown}
          onChange={setEvery}
          options={EVERY.map((value) => ({ value, label: t(`measures.every-${value}`) }))}
        />
        {shown === "0" ? null : (
          <div className="grid grid-cols-2 gap-3">
            <div className="grid gap-1.5">
              <label htmlFor={dayId} className="text-small font-semibold">
                {t("measures.weekday")}
              </label>
              <select
                id={dayId}
                value={shownDay}
                onChange={(event) => setWeekday(Number(event.target.value))}
                className={field}
              >
                {weekdays(currentLanguage()).map((name, day) => (
                  <option key={name} value={day}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
            <div className="grid gap-1.5">
              <label htmlFor={timeId} className="text-small font-semibold">
                {t("measures.time")}
              </label>
              <input
                id={timeId}
                type="time"
                required
                value={shownTime}
                onChange={(event) => setTime(event.target.value)}
                className={field}
              />
            </div>
          </div>
        )}
        {next === null ? null : (
          <p className="text-small text-ink-2">
            {t("measures.next-time", {
              when: `${longDate(new Date(next))}, ${clockTime(new Date(next))}`,
            })}
          </p>
        )}
        <div>
          <Button type="submit" size="small" tone="outline">
            {t("measures.schedule-save")}
          </Button>
        </div>
      </form>
    </Card>
  );
};
