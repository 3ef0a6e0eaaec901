import type { RefusalReason } from "../refusal.ts";
import type { RefusalRule } from "./rule.ts";

/** A rule from what a sentence holds together, in any order, and what makes it harmless. Where single ways of saying a
 *  thing are listed elsewhere, this says what they have in common. */
export const together = (
  reason: RefusalReason,
  all: readonly string[],
  {
    not,
    inQuotes = false,
    unsafePartnerOnly = false,
    asked = false,
  }: {
    readonly not?: string;
    readonly inQuotes?: boolean;
    readonly unsafePartnerOnly?: boolean;
    /** A question says it too; most that is harmful said is harmless asked. */
    readonly asked?: boolean;
  } = {},
): RefusalRule => {
  // Within one sentence, also where several are read at once.
  const inside = "[^.!?…\\n]*";
  const word = (source: string): string => `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`;
  const parts = all.map((source) => `(?=${inside}${word(source)})`).join("");
  const unless = not === undefined ? "" : `(?!${inside}${word(not)})`;
  const told = asked ? "" : `(?!${inside}\\?)`;
  return {
    reason,
    pattern: new RegExp(`(?:^|(?<=[.!?…\\n]\\s{0,2}))${told}${unless}${parts}`, "iu"),
    inQuotes,
    unsafePartnerOnly,
    speechOnly: true,
  };
};
