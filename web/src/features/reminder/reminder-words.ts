import type { ReminderDelivery } from "@evenkeel/contract/reminder";
import { clockTime, dayKey, longDate, shortDate } from "../../i18n/dates.ts";
import type { T } from "../../i18n/use-t.ts";

export const kindWord = (t: T, kind: ReminderDelivery["kind"]): string =>
  kind === "test" ? t("reminders.kind-test") : t(`reminders.${kind}`);

/** `18:00` today, with the day on any other. */
export const momentWords = (at: string, zone: string): string => {
  const time = clockTime(at, zone);
  return dayKey(at, zone) === dayKey(new Date(), zone) ? time : `${longDate(at, zone)}, ${time}`;
};

export const logTime = (at: string, zone: string): string => `${shortDate(at, zone)}, ${clockTime(at, zone)}`;

export const wayWords = (t: T, { wayKind, label }: Pick<ReminderDelivery, "wayKind" | "label">): string =>
  wayKind === "e-mail"
    ? t("reminders.to-e-mail")
    : label === null
      ? t("reminders.to-gone")
      : t("reminders.to-push", { name: label });

export const stateWords = (t: T, { state, problem, metAt }: ReminderDelivery): string => {
  switch (state) {
    case "sent":
      return t(metAt === null ? "reminders.state-sent" : "reminders.state-met");
    case "gave-up":
      return t("reminders.state-gave-up", {
        why: t(`reminders.problem-${problem ?? "unreachable"}`),
      });
    case "waiting":
      return t(problem === null ? "reminders.state-sending" : "reminders.state-waiting");
    case "sending":
    case "stopped":
      return t(`reminders.state-${state}`);
    default:
      return state satisfies never;
  }
};

/** Names of the days, Sunday first, as `weekdays` counts them. @param width how long. */
export const dayNames = (locale: string, width: "short" | "long"): readonly string[] => {
  const names = new Intl.DateTimeFormat(locale, { weekday: width, timeZone: "UTC" });
  // 4 January 1970 was a Sunday.
  return Array.from({ length: 7 }, (_, day) => names.format(new Date((3 + day) * 86_400_000)));
};
