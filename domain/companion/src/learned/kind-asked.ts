import { type Candidate, fromLines } from "../candidate.ts";
import type { Composed } from "../compose.ts";
import type { LearnedKind } from "../learned-kind.ts";
import { type Talk, withLead } from "../open-talk.ts";
import { asksNow, type Shape } from "../policy.ts";
import type { HeardKind } from "./kinds-heard.ts";

const WORTH = 1;
const AGAIN = 1.3;
/** The plainest answers stand first. */
const FIRST = 2;

/** Answers of the kind that were not given yet; where it was asked before, first what is said when it comes back. */
const answersTo = ({ kind }: HeardKind, talk: Talk): readonly Candidate[] => {
  const { state } = talk;
  const used = new Set(state.used);
  const asked = (state.kinds ?? []).some((one) => one.id === kind.id && one.turn < state.turn);
  const move = kind.form === "act" ? (kind.move ?? "answer") : "answer";
  const later = asked ? fromLines(move, `kind-later:${kind.id}`, kind.later ?? [], {}, used, AGAIN) : [];
  const say = fromLines(move, `kind:${kind.id}`, kind.say, {}, used, WORTH);
  return [...later, ...say].slice(0, FIRST);
};

/** A step of the kind, for whoever asked and asks again. */
const stepShape = (one: HeardKind, talk: Talk): readonly Candidate[] =>
  fromLines("inform", `kind-step:${one.kind.id}`, one.kind.step ?? [], {}, new Set(talk.state.used), WORTH);

/** What a talk must lean to, at the least, for a question to be about it. */
const LEANS = 1;

/** "How long does this last" is another question after a death than after a panic attack. */
const meantBy = (kind: LearnedKind, { state, content, language }: Talk): LearnedKind => {
  const about = new Set([
    ...state.frames.map(({ id }) => id),
    ...(state.leanings ?? []).filter(({ score }) => score >= LEANS).map(({ id }) => id),
  ]);
  const other = kind.rather?.find((one) => one.about.some((id) => about.has(id)));
  return content.wording[language].learned.find(({ id }) => id === other?.kind) ?? kind;
};

/** A reply to a kind of the given form, answered before anything else; null where none was heard or all was said. */
export const answeredKind = (talk: Talk, form: "asked" | "act"): Composed | null => {
  const heard = talk.heard.kinds.find(({ kind }) => kind.form === form);
  if (heard === undefined) return null;
  const one = { ...heard, kind: meantBy(heard.kind, talk) };
  const lead = answersTo(one, talk);
  if (lead.length === 0) return null;
  const reason =
    form === "asked" ? `a direct question, answered: ${one.kind.id}` : `said to us: ${one.kind.id}`;
  const again = lead[0]?.source.startsWith("kind-later:") === true;
  const step = again ? stepShape(one, talk)[0] : undefined;
  const after: readonly Shape[] = [
    ...(talk.state.justListen
      ? []
      : asksNow(talk.state).map((kind) => ({ moves: [kind], utility: 0.15, reason }))),
    { moves: [], utility: 0.2, reason },
  ];
  const asked: Talk = { ...talk, heard: { ...talk.heard, kinds: [one] } };
  const made = withLead(asked, lead, step === undefined ? after : [{ moves: [], utility: 0, reason }]);
  return step === undefined
    ? { ...made, reason }
    : {
        ...made,
        text: `${made.text} ${step.text}`,
        moves: [...made.moves, "inform"],
        sources: [...made.sources, step.source],
        reason,
      };
};
