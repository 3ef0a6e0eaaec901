import { DAY_MS, HOUR_MS, type Instant, instant, MINUTE_MS } from "./instant.ts";

/** A time on the wall of the member. Month and day from 1, weekday 0 = Sunday. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly weekday: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

const formatFor = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  formats.set(zone, made);
  return made;
};

/** Days since 1970-01-01 of a civil date.
 *  Formula: proleptic Gregorian, eras of 400 years counted from 1 March. */
export const dayNumber = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468;
};

/** What the wall shows in a zone. @throws RangeError for a zone that does not exist. */
export const wallTime = (at: Instant, zone: string): WallTime => {
  const parts = Object.fromEntries(
    formatFor(zone)
      .formatToParts(at)
      .map((p) => [p.type, Number(p.value)]),
  );
  const [year = 0, month = 1, day = 1] = [parts["year"], parts["month"], parts["day"]];
  const weekday = (((dayNumber(year, month, day) + 4) % 7) + 7) % 7;
  return { year, month, day, hour: parts["hour"] ?? 0, minute: parts["minute"] ?? 0, weekday };
};

/** What the wall shows at this instant, counted in ms as if the zone were UTC. */
const shownAt = (at: number, zone: string): number => {
  const wall = wallTime(instant(at), zone);
  const minuteOfDay = wall.hour * HOUR_MS + wall.minute * MINUTE_MS;
  return dayNumber(wall.year, wall.month, wall.day) * DAY_MS + minuteOfDay;
};

/** The instant when the wall of `zone` shows this time, `days` after the given date. Where the clocks go back and it
 *  shows twice, the earlier one; where they go forward and it never shows, as long after the change as the time lies
 *  after the missing hour's beginning (02:30 becomes 03:30). */
export const instantAt = (
  date: Pick<WallTime, "year" | "month" | "day">,
  days: number,
  hour: number,
  minute: number,
  zone: string,
): Instant => {
  const local =
    (dayNumber(date.year, date.month, date.day) + days) * DAY_MS + hour * HOUR_MS + minute * MINUTE_MS;
  const offsetAt = (at: number): number => shownAt(at, zone) - Math.floor(at / MINUTE_MS) * MINUTE_MS;
  // A change of the clocks lies between these two, or there is none near.
  const before = local - offsetAt(local - DAY_MS);
  const after = local - offsetAt(local + DAY_MS);
  const shown = [before, after].filter((at) => shownAt(at, zone) === local);
  return instant(shown.length > 0 ? Math.min(...shown) : before);
};
