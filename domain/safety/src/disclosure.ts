import type { Instant } from "@evenkeel/kernel/instant";

/** What is said: that this is an AI; the same in the capitals that a law words itself; that a pause may do good. */
export type NoticeKind = "ai" | "ai-capitals" | "pause";

/** Who must be told what, when, and by which rule: a row of `content/policies`. */
export interface DisclosureRule {
  readonly id: string;
  /** ISO 3166-1 alpha-2, `US-XX` for a state, `EU`, or `*` for everywhere. */
  readonly place: string;
  readonly who: "everyone" | "minors";
  readonly when:
    | { readonly kind: "start" }
    | { readonly kind: "when-asked" }
    /** Again when this much time has gone by since it was last said in a conversation that goes on. */
    | { readonly kind: "every"; readonly minutes: number }
    /** Again on coming back after this many days. */
    | { readonly kind: "after-away"; readonly days: number };
  readonly notices: readonly NoticeKind[];
  readonly source: string;
  /** Day from which the rule holds; a rule that is to come may be kept early. */
  readonly effective: string;
  /** Day on which the row was written down; a lawyer confirms it before release. */
  readonly seen: string;
}

/** What a conversation remembers of notices. */
export interface DisclosureState {
  /** When each was last said. */
  readonly said: Readonly<Partial<Record<NoticeKind, Instant>>>;
  readonly lastTurn: Instant | null;
}

export const initialDisclosures: DisclosureState = { said: {}, lastTurn: null };

export interface DueNotices {
  readonly kinds: readonly NoticeKind[];
  /** Rules that asked for them, for the log. */
  readonly rules: readonly string[];
  readonly state: DisclosureState;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const isDue = (
  rule: DisclosureRule,
  kind: NoticeKind,
  state: DisclosureState,
  now: Instant,
  first: boolean,
): boolean => {
  const last = state.said[kind] ?? state.said.ai ?? null;
  switch (rule.when.kind) {
    case "start":
      return first;
    case "when-asked":
      // The companion answers that question in its own words, always.
      return false;
    case "every":
      return !first && last !== null && now - last >= rule.when.minutes * MINUTE_MS;
    case "after-away":
      return !first && state.lastTurn !== null && now - state.lastTurn >= rule.when.days * DAY_MS;
    default:
      return rule.when satisfies never;
  }
};

/** Which notices come before the next reply. A pause is not spoken of in danger, that it is an AI is.
 *  @param first whether this is the first reply of the conversation. */
export const dueNotices = (
  rules: readonly DisclosureRule[],
  state: DisclosureState,
  of: { readonly now: Instant; readonly first: boolean; readonly minor: boolean; readonly danger: boolean },
): DueNotices => {
  const due = rules
    .filter((rule) => rule.who === "everyone" || of.minor)
    .flatMap((rule) => rule.notices.map((kind) => ({ rule, kind })))
    .filter(({ rule, kind }) => isDue(rule, kind, state, of.now, of.first))
    .filter(({ kind }) => kind !== "pause" || !of.danger);
  const kinds = [...new Set(due.map(({ kind }) => kind))];
  const said = { ...state.said };
  for (const kind of kinds) said[kind] = of.now;
  return {
    kinds,
    rules: [...new Set(due.map(({ rule }) => rule.id))],
    state: { said, lastTurn: of.now },
  };
};

const US_STATE = /^US-/;

/** The rules that hold for a member: those of everywhere, of their country, and of the place where this is run.
 *  @param deployment place of the deployment, such as `US-IL`; it may be a state, which a member is not asked for. */
export const rulesFor = <T extends { readonly place: string }>(
  rules: readonly T[],
  of: { readonly country: string | undefined; readonly deployment: string | undefined; readonly eu: boolean },
): readonly T[] => {
  const places = new Set(["*", of.country, of.deployment, of.eu ? "EU" : undefined]);
  if (of.deployment !== undefined && US_STATE.test(of.deployment)) places.add("US");
  return rules.filter(({ place }) => places.has(place));
};
