import type { Rota } from "@evenkeel/contract/on-call";
import { clockTime, deviceZone, longDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { join } from "../../ui/join.ts";
import { type Day, type DayLine, daysOf, linesOf } from "./days.ts";
import { nameIn } from "./names.ts";

/** The days to come, each with a line of its hours: who is on call above, the gaps left open. The words below it say the
 *  same. */
export const RotaCalendar = ({ rota }: { rota: Rota }) => {
  const t = useT();
  const zone = deviceZone();
  return (
    <section aria-labelledby="calendar">
      <h2 id="calendar" className="pb-3 text-title">
        {t("on-call.two-weeks")}
      </h2>
      <ol className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
        {daysOf(rota, zone).map((day) => (
          <li
            key={day.startMs}
            className="grid content-start gap-2 rounded-card border border-line bg-surface p-4"
          >
            <h3 className="text-small font-semibold">{longDate(new Date(day.startMs), zone)}</h3>
            <Hours day={day} />
            <DayWords day={day} rota={rota} zone={zone} />
          </li>
        ))}
      </ol>
    </section>
  );
};

const PLACES = ["bg-sea", "bg-dusk", "bg-moss"] as const;

const Hours = ({ day }: { day: Day }) => {
  const rows = Math.max(1, ...day.watches.map((watch) => Math.min(watch.place, PLACES.length)));
  return (
    <div aria-hidden="true" className="relative rounded-tag bg-sunk" style={{ height: `${rows * 8 + 4}px` }}>
      {[0.25, 0.5, 0.75].map((at) => (
        <span key={at} className="absolute inset-y-0 w-px bg-line" style={{ left: `${at * 100}%` }} />
      ))}
      {day.gaps.map((gap) => (
        <span
          key={gap.fromMs}
          className="absolute inset-y-0 border-y-2 border-dashed border-clay bg-clay-soft"
          style={{ left: `${gap.start * 100}%`, width: `${(gap.end - gap.start) * 100}%` }}
        />
      ))}
      {day.watches.map((watch) => {
        const row = Math.min(watch.place, PLACES.length) - 1;
        return (
          <span
            key={`${watch.userId}-${watch.fromMs}-${watch.place}`}
            className={join("absolute h-1.5 rounded-full", PLACES[row])}
            style={{
              left: `${watch.start * 100}%`,
              width: `${(watch.end - watch.start) * 100}%`,
              top: `${row * 8 + 3}px`,
            }}
          />
        );
      })}
    </div>
  );
};

const DayWords = ({ day, rota, zone }: { day: Day; rota: Rota; zone: string }) => {
  const t = useT();
  return (
    <ul className="grid gap-1 text-small">
      {linesOf(day).map((line) => (
        <li
          key={`${line.fromMs}-${line.toMs}-${line.people[0]?.place ?? 0}`}
          className={join(
            "grid grid-cols-[auto_minmax(0,1fr)] gap-x-2",
            line.people.length === 0 && "font-medium text-clay",
          )}
        >
          <span className={join("tabular-nums", line.people.length > 0 && "text-ink-2")}>
            {clockTime(new Date(line.fromMs), zone)}–{clockTime(new Date(line.toMs), zone)}
          </span>
          <span>{line.people.length === 0 ? t("on-call.nobody") : <Order line={line} rota={rota} />}</span>
        </li>
      ))}
    </ul>
  );
};

/** Who is alerted first, then whom; a place is named where it is not plain from the order. */
const Order = ({ line, rota }: { line: DayLine; rota: Rota }) => {
  const t = useT();
  return line.people.map((one, i) => {
    const name = nameIn(rota, one.userId);
    return (
      <span key={`${one.userId}-${one.place}`} className="block">
        <span className={i === 0 ? "font-medium" : ""}>{i === 0 ? name : t("on-call.then", { name })}</span>
        {i === 0 && one.place > 1 ? (
          <span className="text-ink-2"> {t("on-call.place", { place: one.place })}</span>
        ) : null}
        {one.takenFrom === null ? null : (
          <span className="text-ink-2">
            {" "}
            {t("on-call.taken-from", { name: nameIn(rota, one.takenFrom) })}
          </span>
        )}
      </span>
    );
  });
};
