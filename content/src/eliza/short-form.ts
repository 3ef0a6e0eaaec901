import type { KeyText, RuleText } from "@evenkeel/companion/eliza/script";

export const rule = (pattern: string, ...answers: readonly string[]): RuleText => ({ pattern, answers });

export const key = (
  of: { readonly rank?: number; readonly becomes?: string; readonly link?: string },
  ...rules: readonly RuleText[]
): KeyText => ({ rank: of.rank ?? 0, becomes: of.becomes ?? null, link: of.link ?? null, rules });
