import { pick } from "@evenkeel/kernel/random";
import { dueNotices, initialDisclosures, type NoticeKind } from "@evenkeel/safety/disclosure";
import type { ReplyPart } from "@evenkeel/safety/reply";
import type { CompanionContent } from "./content-types.ts";
import type { CompanionContext, Effect } from "./respond-types.ts";
import type { CompanionState } from "./state.ts";

/** The first words: an AI, what happens with words, who may be told. */
const firstWords = (ctx: CompanionContext, content: CompanionContent): string => {
  const n = content.wording[ctx.locale.language].notice;
  return [
    pick(n.ai, ctx.random),
    ...(ctx.stored === false ? [] : [n.stored]),
    ctx.onCall === null ? n.nobodyOnCall : n.onCall,
  ].join(" ");
};

export interface Notices {
  /** What stands before the reply; empty on most turns. */
  readonly parts: readonly ReplyPart[];
  readonly disclosures: NonNullable<CompanionState["disclosures"]>;
  readonly effects: readonly Effect[];
}

/** What must be said before the reply: the first words once, and again what the rules of the place ask for. */
export const noticesOf = (
  state: CompanionState,
  ctx: CompanionContext,
  danger: boolean,
  content: CompanionContent,
): Notices => {
  const n = content.wording[ctx.locale.language].notice;
  const first = !state.introduced;
  const due = dueNotices(ctx.disclosureRules ?? [], state.disclosures ?? initialDisclosures, {
    now: ctx.now,
    first,
    minor: ctx.teen,
    danger,
  });
  const has = (kind: NoticeKind): boolean => due.kinds.includes(kind);
  const again = first ? [] : [...(has("ai") ? [n.again] : []), ...(has("pause") ? [n.pause] : [])];
  return {
    parts: [
      ...(has("ai-capitals")
        ? [{ kind: "card" as const, card: { kind: "notice" as const, text: n.capitals, large: true } }]
        : []),
      ...(first ? [{ kind: "text" as const, text: firstWords(ctx, content) }] : []),
      ...(again.length === 0
        ? []
        : [
            { kind: "card" as const, card: { kind: "notice" as const, text: again.join(" "), large: false } },
          ]),
    ],
    // The first words say it whatever the rules are.
    disclosures: first ? { ...due.state, said: { ...due.state.said, ai: ctx.now } } : due.state,
    effects: due.rules.length === 0 ? [] : [{ kind: "disclosed", rules: due.rules }],
  };
};
