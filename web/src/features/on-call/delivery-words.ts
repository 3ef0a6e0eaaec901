import type { AlertProblem, ChannelKind, Delivery } from "@evenkeel/contract/on-call";
import type { T } from "../../i18n/use-t.ts";

export const channelKindWord = (t: T, kind: ChannelKind): string => t(`on-call.${kind}`);

/** What went wrong with one try, with the number the other side answered where there was one. */
export const problemWords = (t: T, problem: AlertProblem, status: number | null): string => {
  const words = t(`on-call.problem.${problem}`);
  return status === null ? words : `${words} (${status})`;
};

export const kindWord = (t: T, kind: Delivery["kind"]): string => t(`on-call.kind.${kind}`);

/** Where a delivery stands, in a word or two. */
export const stateWord = (t: T, delivery: Delivery): string => {
  if (delivery.openedAt !== null) return t("on-call.state.opened");
  if (delivery.arrivedAt !== null) return t("on-call.state.arrived");
  if (delivery.state === "waiting" && delivery.attempts.length > 0) return t("on-call.state.again");
  return t(`on-call.state.${delivery.state}`);
};

export const stateTone = (delivery: Delivery): "sea" | "clay" | "dusk" | "plain" => {
  switch (delivery.state) {
    case "sent":
      return "sea";
    case "gave-up":
      return "clay";
    case "stopped":
      return "plain";
    case "waiting":
    case "sending":
      return "dusk";
    default:
      return delivery.state satisfies never;
  }
};
