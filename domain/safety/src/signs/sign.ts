import type { RiskKind } from "@evenkeel/language/understanding";

/** What someone lets show without saying it: every pattern of `all` stands in one sentence, and `not` does not. */
export interface SignRule {
  readonly name: string;
  readonly kind: RiskKind;
  readonly strength: number;
  readonly all: readonly RegExp[];
  readonly not: RegExp | undefined;
  /** Its parts may stand in different sentences. */
  readonly wide: boolean;
  /** Says something only where dying is in question already. */
  readonly inQuestion: boolean;
}

interface Limits {
  readonly not?: string;
  readonly inQuestion?: true;
  readonly wide?: true;
}

/** A rule from the sources of its patterns, whole words of folded text. */
export const sign = (
  name: string,
  kind: RiskKind,
  strength: number,
  all: readonly string[],
  { not, inQuestion, wide }: Limits = {},
): SignRule => {
  const whole = (source: string): RegExp => new RegExp(`(?:^| )(?:${source})(?= |$)`);
  return {
    name,
    kind,
    strength,
    all: all.map(whole),
    not: not === undefined ? undefined : whole(not),
    inQuestion: inQuestion === true,
    wide: wide === true,
  };
};
