import type { LanguageModelSetting, LanguageModelStatus } from "@evenkeel/contract/language-model";
import type { Counts } from "./store.ts";
import type { ModelCall } from "./word-turn.ts";

const FAILURE = "failure ";
/** Stands where no name came with an answer. */
const NOBODY = "";

/** What is counted of one call. */
export const countsOf = (call: ModelCall): readonly (readonly [string, number])[] => [
  ["calls", 1],
  [call.used, 1],
  ...(call.why === null ? [] : [[`${FAILURE}${call.why}`, 1] as const]),
  ...(call.plan === "model" ? [["own-plan", 1] as const] : []),
  ["tokens-in", call.end.tokensIn],
  ["tokens-out", call.end.tokensOut],
  ...(call.end.counted ? [] : [["reckoned", 1] as const]),
  ["ms", call.end.tookMs],
];

export const nameOf = (call: ModelCall): string => call.end.answeredBy ?? NOBODY;

/** Counts as the operator reads them. */
export const useOf = (
  counts: Counts,
  days: number,
  setting: LanguageModelSetting,
): LanguageModelStatus["use"] => {
  const sum = (measure: string): number =>
    [...counts.values()].reduce((total, measures) => total + (measures.get(measure) ?? 0), 0);
  const failures = new Map<string, number>();
  for (const measures of counts.values())
    for (const [measure, n] of measures)
      if (measure.startsWith(FAILURE)) {
        const why = measure.slice(FAILURE.length);
        failures.set(why, (failures.get(why) ?? 0) + n);
      }
  const [tokensIn, tokensOut, calls] = [sum("tokens-in"), sum("tokens-out"), sum("calls")];
  const asked = calls - (failures.get("busy") ?? 0) - (failures.get("not-asked") ?? 0);
  return {
    days,
    calls,
    worded: sum("worded"),
    finishedByEngine: sum("finished-by-engine"),
    stopped: sum("stopped"),
    byEngine: sum("engine"),
    ownPlans: sum("own-plan"),
    tokensIn,
    tokensOut,
    reckoned: sum("reckoned"),
    averageMs: asked > 0 ? Math.round(sum("ms") / asked) : null,
    cost: (tokensIn * setting.priceIn + tokensOut * setting.priceOut) / 1_000_000,
    answeredBy: [...counts]
      .filter(([model]) => model !== NOBODY)
      .map(([model, measures]) => ({ model, calls: measures.get("calls") ?? 0 }))
      .sort((a, b) => b.calls - a.calls),
    failures: [...failures].map(([why, n]) => ({ why, calls: n })).sort((a, b) => b.calls - a.calls),
  };
};
