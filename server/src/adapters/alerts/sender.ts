import type { AlertProblem } from "@evenkeel/contract/on-call";
import type { OutboundAnswer } from "../outbound/outbound.ts";
import type { Notice } from "./notice.ts";

export type SendOutcome =
  | { readonly kind: "sent"; readonly status: number | null }
  /** It may work later. */
  | {
      readonly kind: "try-again";
      readonly problem: AlertProblem;
      readonly status: number | null;
      readonly afterSeconds: number | null;
    }
  /** It will not work, however often it is tried. */
  | { readonly kind: "hopeless"; readonly problem: AlertProblem; readonly status: number | null };

/** Sends one notice to a target, which is text that was sealed at rest. Never throws for what the other side does. */
export interface Sender {
  send(target: string, notice: Notice): Promise<SendOutcome>;
}

/** Statuses that may pass: the time-outs, too much at once, and whatever is the other server's own trouble. */
const PASSING = new Set([408, 409, 425, 429]);

/** What the answer to a POST means. */
export const outcomeOf = (answer: OutboundAnswer): SendOutcome => {
  if (answer.kind === "failed") {
    const { problem } = answer;
    return problem === "address-not-allowed"
      ? { kind: "hopeless", problem, status: null }
      : { kind: "try-again", problem, status: null, afterSeconds: null };
  }
  const { status, retryAfterSeconds: afterSeconds } = answer;
  if (status >= 200 && status < 300) return { kind: "sent", status };
  if (status >= 300 && status < 400) return { kind: "hopeless", problem: "redirected", status };
  if (status >= 500 || PASSING.has(status))
    return { kind: "try-again", problem: "answered-error", status, afterSeconds };
  return { kind: "hopeless", problem: "answered-error", status };
};
