/** An entry belongs to the calendar day of the place where it was made, so a check-in at 23:30 in Madrid
 *  stays on that evening when it is read in Lima. */

/** Calendar day as `2026-11-22`. */
export type LocalDay = string;

const dayFormats = new Map<string, Intl.DateTimeFormat>();

const dayFormat = (zone: string): Intl.DateTimeFormat => {
  const known = dayFormats.get(zone);
  if (known !== undefined) return known;
  let made: Intl.DateTimeFormat;
  try {
    made = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
  } catch {
    // A browser may not know a zone that another device wrote; UTC keeps the entry visible.
    made = dayFormat("UTC");
  }
  dayFormats.set(zone, made);
  return made;
};

/** The calendar day of an instant in a zone.
 *  @param at ISO 8601 with offset or Z. @param zone IANA name; an unknown one reads as UTC. */
export const localDay = (at: string, zone: string): LocalDay => {
  const parts = dayFormat(zone).formatToParts(new Date(at));
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
};

const MS_PER_DAY = 86_400_000;
const atNoonUtc = (day: LocalDay): number => Date.parse(`${day}T12:00:00Z`);

/** Days since 1970-01-01, so that days can be subtracted. */
export const dayNumber = (day: LocalDay): number => Math.floor(atNoonUtc(day) / MS_PER_DAY);

export const dayFromNumber = (n: number): LocalDay =>
  new Date(n * MS_PER_DAY + MS_PER_DAY / 2).toISOString().slice(0, 10);

/** `to - from` in whole calendar days; negative when `to` is earlier. */
export const daysBetween = (from: LocalDay, to: LocalDay): number => dayNumber(to) - dayNumber(from);

export const addDays = (day: LocalDay, days: number): LocalDay => dayFromNumber(dayNumber(day) + days);

/** Noon of a day in UTC, to say the day in words with the zone `UTC`. */
export const noonOf = (day: LocalDay): string => `${day}T12:00:00Z`;

/** The city of a zone, to name it when it is not the reader's own: `America/Lima` gives `Lima`. */
export const zoneCity = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

/** How long ago, in the largest whole unit that fits, as a relative phrase of the locale. */
export const agoInWords = (at: string, nowMs: number, locale: string): string => {
  const minutes = Math.max(0, Math.floor((nowMs - Date.parse(at)) / 60_000));
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  if (minutes < 60) return relative.format(-minutes, "minute");
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return relative.format(-hours, "hour");
  const days = Math.floor(hours / 24);
  if (days < 60) return relative.format(-days, "day");
  return relative.format(-Math.floor(days / 30), "month");
};
