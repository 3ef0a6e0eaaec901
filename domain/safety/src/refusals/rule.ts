import type { RefusalReason } from "../refusal.ts";

export interface RefusalRule {
  readonly reason: RefusalReason;
  readonly pattern: RegExp;
  /** Read inside quotation marks too, so that quoting is no way around. */
  readonly inQuotes: boolean;
  /** Holds only where a partner is dangerous. */
  readonly unsafePartnerOnly: boolean;
  /** Read in sentences that are said, not in labels and steps that give the member words. */
  readonly speechOnly: boolean;
}

/** Text made even for the rules: case, accents, kinds of apostrophe, and characters that nobody sees. */
export const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, "")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/gu, "")
    .replace(/[’‘`´ʼ]/gu, "'")
    .replace(/\s+/gu, " ")
    .toLowerCase();

/** A rule from ways of saying one thing, each the source of an expression over `plain` text.
 *  @returns one rule whose pattern stands between word boundaries. */
export const says = (
  reason: RefusalReason,
  ways: readonly string[],
  {
    inQuotes = false,
    unsafePartnerOnly = false,
    speechOnly = false,
  }: {
    readonly inQuotes?: boolean;
    readonly unsafePartnerOnly?: boolean;
    readonly speechOnly?: boolean;
  } = {},
): RefusalRule => ({
  reason,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${ways.join("|")})(?![\\p{L}\\p{N}])`, "u"),
  inQuotes,
  unsafePartnerOnly,
  speechOnly,
});

/** Before a claim that is being denied: "nobody is better off without you". */
export const NOT_DENIED =
  "(?<!(?:\\bnot|n't|\\bnever|\\bno one|\\bnobody|\\bno|\\bnadie|\\bnunca|\\bwithout|\\bsin)\\b[^,;:]{0,32})";
