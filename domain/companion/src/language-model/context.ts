import type { Language } from "@evenkeel/kernel/locale";
import type { CompanionContent } from "../content-types.ts";
import { articleFor, libraryOf } from "../library.ts";
import type { Move } from "../move.ts";
import type { Address } from "../spanish-address.ts";
import type { CompanionState } from "../state.ts";
import type { Turn } from "../turn.ts";
import type { Mask } from "./mask.ts";
import type { PlanForModel } from "./proposal.ts";

/** All that a model is told of a turn. Every text of the member's in it has been through the mask. */
export interface ModelContext {
  readonly language: Language;
  /** How a Spanish reply speaks to them. */
  readonly address?: Address;
  readonly plan: {
    readonly moves: readonly Move[];
    readonly why: string;
    readonly keep: readonly Move[];
    readonly may: readonly Move[];
    readonly question: "one" | "none";
  };
  /** What the engine would say. */
  readonly draft: string;
  readonly message: string;
  readonly before: readonly { readonly member: string; readonly reply: string }[];
  readonly picture: {
    readonly situation: readonly string[];
    readonly feelings: readonly string[];
    readonly thoughts: readonly string[];
    readonly strengths: readonly string[];
    readonly supports: readonly string[];
    readonly goals: readonly string[];
    readonly told: readonly string[];
    /** 0..1 over the last messages, oldest first. */
    readonly distress: readonly number[];
  };
  /** What the member has agreed to have remembered. */
  readonly remembered: readonly string[];
  readonly exercise: { readonly offered: string | null; readonly declined: readonly string[] };
  readonly articles: readonly { readonly title: string; readonly says: string }[];
}

const MESSAGE_LONGEST = 1_500;
const EARLIER_LONGEST = 300;
const QUOTE_LONGEST = 160;
/** Exchanges before this one that a reply may need, to follow on. */
const EXCHANGES = 2;
const QUOTES = 4;

const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;

const situationOf = (state: CompanionState): readonly string[] => {
  const thread = state.threads.find((one) => one.id === state.activeThread);
  return thread === undefined ? [] : [thread.label, thread.topic ?? ""].filter((text) => text !== "");
};

/** An article that answers the message; nothing about dying is handed on. */
const articlesFor = (
  text: string,
  content: CompanionContent,
  language: Language,
): ModelContext["articles"] => {
  const found = articleFor(libraryOf(content.articles), text);
  if (found === null || !["people", "going-on", "getting-help"].includes(found.article.group)) return [];
  return [{ title: found.article.title[language], says: found.article.answer[language] }];
};

/** What a model needs to word this turn, and no more of the conversation than that. */
export const contextFor = (
  turn: Turn,
  draft: string,
  plan: PlanForModel,
  content: CompanionContent,
  language: Language,
  mask: Mask,
  remembered: readonly string[],
): ModelContext => {
  const { state } = turn;
  const text = turn.understanding.text;
  const quotes = (list: readonly string[]): readonly string[] =>
    [...new Set(list.filter((one) => one !== ""))]
      .slice(-QUOTES)
      .map((one) => mask.hide(cut(one, QUOTE_LONGEST)));
  // The last of both is this turn's own.
  const members = (state.safety.recent ?? []).slice(0, -1).slice(-EXCHANGES);
  const replies = state.said.slice(0, -1).slice(-members.length);
  const names = new Map(content.techniques.map((one) => [one.id, one.words[language].title]));
  return {
    language,
    ...(language === "es" ? { address: state.address ?? "tú" } : {}),
    plan: {
      moves: plan.moves,
      why: mask.hide(turn.plan.reason),
      keep: plan.keep,
      may: plan.may,
      question: plan.mayAsk ? "one" : "none",
    },
    draft: mask.hide(draft),
    message: mask.hide(cut(text, MESSAGE_LONGEST)),
    before: members.map((member, i) => ({
      member: mask.hide(cut(member, EARLIER_LONGEST)),
      reply: mask.hide(cut(replies[i] ?? "", EARLIER_LONGEST)),
    })),
    picture: {
      situation: situationOf(state).map(mask.hide),
      feelings: [
        ...new Set(
          turn.understanding.emotions
            .filter((one) => one.holder === "self" && one.strength >= 0.3)
            .map((one) => one.emotion),
        ),
      ],
      thoughts: quotes(state.thoughts.map((one) => one.quote)),
      strengths: quotes(state.strengths.map((one) => one.quote)),
      supports: quotes(state.supports.map((one) => one.mention)),
      goals: quotes(state.goals.map((one) => one.quote)),
      told: quotes([...(state.told ?? [])].sort((a, b) => a.weight - b.weight).map((one) => one.quote)),
      distress: state.distress.slice(-3).map((one) => Math.round(one * 100) / 100),
    },
    remembered: remembered.map((one) => mask.hide(cut(one, QUOTE_LONGEST))),
    exercise: {
      offered: state.offered === null ? null : (names.get(state.offered.techniqueId) ?? null),
      declined: state.declinedTechniques.flatMap((id) => names.get(id) ?? []),
    },
    articles: articlesFor(text, content, language),
  };
};

/** Names of people that the conversation holds, to be looked for in any spelling; lower case. */
export const namesKnown = (turn: Turn, others: readonly string[]): ReadonlySet<string> => {
  const named = turn.understanding.people.flatMap((person) => person.name ?? []);
  return new Set(
    [...named, ...others]
      .flatMap((name) => name.toLowerCase().split(/[\s,]+/u))
      .filter((part) => part.length > 1),
  );
};
