import { clockTime, deviceZone, shortDate } from "../../i18n/dates.ts";

/** `27 Nov 22:00 – 28 Nov 06:00`, in the zone of whoever looks. */
export const spanWords = (span: { readonly startsAt: string; readonly endsAt: string }): string => {
  const zone = deviceZone();
  const day = shortDate(span.startsAt, zone);
  const lastDay = shortDate(span.endsAt, zone);
  const end = clockTime(span.endsAt, zone);
  return `${day} ${clockTime(span.startsAt, zone)} – ${day === lastDay ? end : `${lastDay} ${end}`}`;
};
