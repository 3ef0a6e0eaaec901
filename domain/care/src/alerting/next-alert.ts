import { MINUTE_MS } from "@evenkeel/kernel/instant";

/** One round of alerts about one escalation. */
export interface AlertRound {
  readonly atMs: number;
  readonly audience: "person" | "everyone";
  readonly personIds: readonly string[];
  /** No channel of anyone in this round could deliver, and none will try again. */
  readonly reachedNobody: boolean;
}

/** Where an escalation that nobody has acknowledged stands. */
export interface Unanswered {
  readonly nowMs: number;
  /** How long one person has to acknowledge. */
  readonly clockMs: number;
  /** On call now and reachable, in order of failover. */
  readonly onCall: readonly string[];
  /** Everyone on the rota and the operators, reachable ones. */
  readonly everyone: readonly string[];
  /** In the order in which they were alerted. */
  readonly rounds: readonly AlertRound[];
}

export type NextAlert =
  | {
      readonly kind: "alert";
      readonly audience: AlertRound["audience"];
      readonly personIds: readonly string[];
    }
  | { readonly kind: "wait"; readonly untilMs: number }
  /** Nobody can be reached, or everyone was called as often as it is done. The escalation stays open and breached. */
  | { readonly kind: "nobody-left" };

/** Everyone is called again after this long, or after the clock of the tier where that is longer. */
const AGAIN_MS: number = 15 * MINUTE_MS;
const CALLS_TO_EVERYONE = 9;

/** Who is alerted next, and when: the first on call; each time the clock runs out or nobody could be reached, the next
 *  on call who was not alerted yet; after the last of them everyone, nine times at most. The hour of the day does not
 *  matter. A change of watch during an escalation brings in whoever is on call by then. */
export const nextAlert = (unanswered: Unanswered): NextAlert => {
  const { rounds, nowMs, clockMs } = unanswered;
  const last = rounds.at(-1);
  if (last !== undefined) {
    const waitMs = last.audience === "person" ? clockMs : Math.max(clockMs, AGAIN_MS);
    const untilMs = last.atMs + waitMs;
    const goesOnAtOnce = last.audience === "person" && last.reachedNobody;
    if (nowMs < untilMs && !goesOnAtOnce) return { kind: "wait", untilMs };
  }
  const calls = rounds.filter((round) => round.audience === "everyone").length;
  if (calls === 0) {
    const alerted = new Set(rounds.flatMap((round) => round.personIds));
    const next = unanswered.onCall.find((personId) => !alerted.has(personId));
    if (next !== undefined) return { kind: "alert", audience: "person", personIds: [next] };
  }
  if (unanswered.everyone.length === 0 || calls >= CALLS_TO_EVERYONE) return { kind: "nobody-left" };
  return { kind: "alert", audience: "everyone", personIds: unanswered.everyone };
};
