const DAY_MS = 86_400_000;

/** How long a memory may be kept from now on, in days. */
export const SPANS = [30, 180, 365] as const;

/** A choice of the form: as it is, until it is deleted, or so many days from now. */
export type KeepUntil = "as-it-is" | "always" | `${(typeof SPANS)[number]}`;

export const isKeepUntil = (value: string): value is KeepUntil =>
  value === "as-it-is" || value === "always" || SPANS.some((days) => String(days) === value);

/** @param current the standing end, ISO 8601, or null for none.
 *  @returns the chosen end, ISO 8601, or null for none. */
export const expiryAfter = (chosen: KeepUntil, current: string | null, nowMs: number): string | null => {
  switch (chosen) {
    case "as-it-is":
      return current;
    case "always":
      return null;
    default:
      return new Date(nowMs + Number(chosen) * DAY_MS).toISOString();
  }
};

/** Noon of a calendar day in the zone of this device, ISO 8601. Null for an empty field. */
export const noonOfDay = (day: string): string | null => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const noon = new Date(`${day}T12:00:00`);
  return Number.isNaN(noon.getTime()) ? null : noon.toISOString();
};
