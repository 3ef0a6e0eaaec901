import type { HelpMoment } from "./moment.ts";

/** What was said right after something was done. */
export interface Outcome {
  /** `exercise:worry-time`, `practice:four-breaths`, `article:sleep`. */
  readonly thing: string;
  readonly moment: HelpMoment;
  /** Helped, a little, not; null when it was not said. */
  readonly useful: "yes" | "some" | "no" | null;
  /** How one was before and after, 1..5 each; null when not said. */
  readonly before: number | null;
  readonly after: number | null;
  readonly at: number;
}

const USEFUL = { yes: 1, some: 0.5, no: 0 } as const;

/** After less before; null where one of them is missing. */
export const changeOf = ({ before, after }: Outcome): number | null =>
  before === null || after === null ? null : after - before;

/** How much it helped, 0..1: what was said of it, and how one was before and after, half each where both are known; null where
 *  neither is. */
export const rewardOf = (outcome: Outcome): number | null => {
  const said = outcome.useful === null ? null : USEFUL[outcome.useful];
  const change = changeOf(outcome);
  const felt = change === null ? null : change > 0 ? 1 : change === 0 ? 0.5 : 0;
  if (said === null) return felt;
  return felt === null ? said : (said + felt) / 2;
};
