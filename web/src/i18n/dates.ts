import { i18n } from "@lingui/core";

const made = new Map<string, Intl.DateTimeFormat>();
/** Day before month and a clock of 24 hours, which plain `en` (the US order) would not give. */
const region = (): string => (i18n.locale === "es" ? "es" : "en-GB");

/** A zone that another device wrote may be unknown to this browser; UTC keeps the moment readable. */
const build = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  try {
    return new Intl.DateTimeFormat(region(), options);
  } catch {
    return new Intl.DateTimeFormat(region(), { ...options, timeZone: "UTC" });
  }
};

const formatter = (name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${region()}|${name}|${options.timeZone ?? ""}`;
  let found = made.get(key);
  if (!found) {
    found = build(options);
    made.set(key, found);
  }
  return found;
};

/** `21:40`. @param zone IANA zone in which it happened; the device's when left out. */
export const clockTime = (at: string | Date, zone?: string): string =>
  formatter("clock", {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    ...(zone ? { timeZone: zone } : {}),
  }).format(new Date(at));

/** `3 Nov`, with the year when it is not this year. */
export const shortDate = (at: string | Date, zone?: string): string => {
  const date = new Date(at);
  const thisYear = date.getFullYear() === new Date().getFullYear();
  return formatter(thisYear ? "short" : "short-year", {
    day: "numeric",
    month: "short",
    ...(thisYear ? {} : { year: "numeric" }),
    ...(zone ? { timeZone: zone } : {}),
  }).format(date);
};

/** `Tuesday 3 November`, with the year when it is not this year. */
export const longDate = (at: string | Date, zone?: string): string => {
  const date = new Date(at);
  const thisYear = date.getFullYear() === new Date().getFullYear();
  return formatter(thisYear ? "long" : "long-year", {
    weekday: "long",
    day: "numeric",
    month: "long",
    ...(thisYear ? {} : { year: "numeric" }),
    ...(zone ? { timeZone: zone } : {}),
  }).format(date);
};

/** The calendar day as `2026-11-22`, in the zone given: two moments are on one day when this is equal. */
export const dayKey = (at: string | Date, zone?: string): string =>
  new Intl.DateTimeFormat("en-CA", {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    ...(zone ? { timeZone: zone } : {}),
  }).format(new Date(at));

export const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
