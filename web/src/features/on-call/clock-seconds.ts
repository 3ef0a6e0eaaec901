import { i18n } from "@lingui/core";

/** `03:02:15`, in the zone of whoever looks: what happens within a minute is told apart. */
export const clockSeconds = (at: string): string =>
  new Intl.DateTimeFormat(i18n.locale === "es" ? "es" : "en-GB", {
    ...{ hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" },
  }).format(new Date(at));
