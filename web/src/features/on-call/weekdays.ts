import { i18n } from "@lingui/core";

/** 2024-01-01 was a Monday. */
const mondayPlus = (days: number): Date => new Date(Date.UTC(2024, 0, 1 + days, 12));

/** The short name of a day of the week, 1 = Monday. */
export const weekdayName = (day: number): string =>
  new Intl.DateTimeFormat(i18n.locale === "es" ? "es" : "en-GB", {
    weekday: "short",
    timeZone: "UTC",
  }).format(mondayPlus(day - 1));
