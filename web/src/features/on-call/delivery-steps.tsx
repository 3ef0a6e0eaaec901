import type { Delivery } from "@evenkeel/contract/on-call";
import { useT } from "../../i18n/use-t.ts";
import { clockSeconds } from "./clock-seconds.ts";
import { problemWords } from "./delivery-words.ts";

/** Every step of one delivery with its time to the second. */
export const DeliverySteps = ({ delivery }: { delivery: Delivery }) => {
  const t = useT();
  const accepted = t(delivery.channel.kind === "e-mail" ? "on-call.step.mail" : "on-call.step.accepted");
  const steps: { readonly at: string; readonly words: string; readonly bad?: boolean }[] = [
    { at: delivery.at, words: t("on-call.step.queued") },
    ...delivery.attempts.map((attempt) => ({
      at: attempt.at,
      words: attempt.problem === null ? accepted : problemWords(t, attempt.problem, attempt.status),
      bad: attempt.problem !== null,
    })),
    ...(delivery.arrivedAt === null ? [] : [{ at: delivery.arrivedAt, words: t("on-call.step.arrived") }]),
    ...(delivery.openedAt === null ? [] : [{ at: delivery.openedAt, words: t("on-call.step.opened") }]),
    ...(delivery.nextAt === null || delivery.attempts.length === 0
      ? []
      : [{ at: delivery.nextAt, words: t("on-call.step.next") }]),
  ];
  return (
    <ol className="grid gap-1 text-small">
      {steps.map((step, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps are only added, never moved
        <li key={i} className="flex gap-3">
          <time dateTime={step.at} className="shrink-0 tabular-nums text-ink-2">
            {clockSeconds(step.at)}
          </time>
          <span className={step.bad === true ? "text-clay" : ""}>{step.words}</span>
        </li>
      ))}
    </ol>
  );
};
