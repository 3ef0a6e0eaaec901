import type { Language } from "@evenkeel/kernel/locale";
import type { Random } from "@evenkeel/kernel/random";
import { type Candidate, fromLines } from "./candidate.ts";
import { type Composed, compose } from "./compose.ts";
import type { CompanionContent, Moment } from "./content-types.ts";
import type { Heard } from "./heard.ts";
import { ripeStep } from "./learned/kind-step.ts";
import { planned } from "./moments.ts";
import type { Move } from "./move.ts";
import { calledFor, fittingTechniques, mayOffer, offerLines } from "./offer.ts";
import { type Shape, shapesFor } from "./policy.ts";
import type { CompanionState } from "./state.ts";
import { ownWords } from "./telling/own-words.ts";
import { openingOf, uncapitalised } from "./wordings.ts";

export interface Talk {
  readonly state: CompanionState;
  readonly heard: Heard;
  readonly content: CompanionContent;
  readonly language: Language;
  readonly random: Random;
}

/** Lines of a moment as candidates to lead with: unused ones first, used ones when there are no others. */
export const momentLines = (
  talk: Talk,
  moment: Moment,
  move: Move,
  slots: Readonly<Record<string, string>> = {},
): readonly Candidate[] => {
  const lines = talk.content.wording[talk.language].moments[moment];
  const fresh = fromLines(
    move,
    `moment:${moment}`,
    lines,
    slots,
    new Set(talk.state.used),
    0.4,
    Object.keys(slots).length > 0,
  );
  return fresh.length > 0 ? fresh : fromLines(move, `moment:${moment}`, lines, slots, new Set(), 0.2);
};

/** Never nothing: a line of presence with an opening not used yet. */
export const presence = (talk: Talk): Composed => {
  const words = talk.content.wording[talk.language];
  const quote = ownWords(talk.heard);
  const all = [
    ...(quote === null ? [] : words.quoting),
    ...words.moments.presence,
    ...words.asks["ask-feeling"],
  ];
  const from = (said: ReadonlySet<string>) =>
    fromLines("make-room", "moment:presence", all, { q: quote }, said, 0);
  const fresh = from(new Set(talk.state.used));
  const left = fresh.length > 0 ? fresh : from(new Set());
  const own = left.filter((line) => line.own);
  const some = own.length > 0 ? own : left;
  const first = Math.floor(talk.random.next() * some.length);
  const lines = [...some.slice(first), ...some.slice(0, first), ...left];
  const used = new Set(talk.state.openings);
  const openings = ["", ...words.openers].flatMap((o) =>
    lines.map((l) => ({ ...l, text: o === "" ? l.text : `${o} ${uncapitalised(l.text)}` })),
  );
  const line = openings.find((l) => !used.has(openingOf(l.text))) ?? openings[0];
  return {
    text: line?.text ?? "…",
    moves: ["make-room"],
    sources: line === undefined ? [] : [line.source],
    question: line?.text.includes("?") === true ? line.text : null,
    reason: "nothing else was left unsaid; stays",
    compared: openings.length,
  };
};

/** A moment's words followed by the best of what may come after. */
export const withLead = (talk: Talk, lead: readonly Candidate[], after: readonly Shape[]): Composed => {
  const made = compose(after, lead, talk.state, talk.heard, talk.content, talk.language, talk.random);
  if (made !== null) return made;
  const alone = compose(
    [{ moves: [], utility: 0, reason: after[0]?.reason ?? "" }],
    lead,
    talk.state,
    talk.heard,
    talk.content,
    talk.language,
    talk.random,
  );
  if (alone !== null) return alone;
  const line = lead[0];
  if (line === undefined) return presence(talk);
  const again = talk.content.wording[talk.language].sameAnswer;
  const prefix =
    again.find((a) => !talk.state.openings.includes(openingOf(`${a} ${line.text}`))) ?? again[0] ?? "";
  return {
    text: `${prefix} ${uncapitalised(line.text)}`.trim(),
    moves: [line.move],
    sources: [line.source],
    question: line.text.includes("?") ? line.text : null,
    reason: "asked again",
    compared: 1,
  };
};

/** Open talk: reflect, wonder, ask, gather; and, when enough was heard, offer one thing with permission. */
export const openTalk = (talk: Talk): { readonly composed: Composed; readonly offered: string | null } => {
  const { state, heard, content, language, random } = talk;
  const shapes = shapesFor(state, heard, content);
  const step = heard.telling && !planned(state) ? ripeStep(talk) : undefined;
  if (step !== undefined && (state.distress.at(-1) ?? 0) < 0.85) {
    const reason = "the same thing was told several times: heard, then one thing to try";
    const first = compose(
      (["reflect-meaning", "reflect-content", "reflect-feeling"] as const).map((move) => ({
        ...{ moves: [move], utility: 0.5, reason },
      })),
      ...([[], state, heard, content, language, random] as const),
    );
    if (first !== null)
      return {
        composed: {
          ...first,
          text: `${first.text} ${step.text}`,
          moves: [...first.moves, "inform"],
          sources: [...first.sources, step.source],
          question: step.text.includes("?") ? step.text : null,
        },
        offered: null,
      };
  }
  // Who has just found something of their own to do is not offered something else.
  const technique =
    mayOffer(state, heard) && !planned(state)
      ? fittingTechniques(state, content, language).find(
          (t) => calledFor(t, state) && !state.used.some((u) => u.startsWith(`offer:${t.id}`)),
        )
      : undefined;
  if (technique !== undefined && heard.telling && (state.distress.at(-1) ?? 0) < 0.85) {
    const reflections: readonly Shape[] = [
      { moves: ["reflect-content"], utility: 0.5, reason: "heard first, then one thing offered" },
      { moves: ["reflect-feeling"], utility: 0.4, reason: "heard first, then one thing offered" },
      { moves: ["reflect-meaning"], utility: 0.4, reason: "heard first, then one thing offered" },
    ];
    const first = compose(reflections, [], state, heard, content, language, random);
    const offer = offerLines(technique, state, language)[0];
    if (first !== null && offer !== undefined)
      return {
        composed: {
          ...first,
          text: `${first.text} ${offer.text}`,
          moves: [...first.moves, "offer-technique"],
          sources: [...first.sources, offer.source],
          question: offer.text,
        },
        offered: technique.id,
      };
  }
  return {
    composed: compose(shapes, [], state, heard, content, language, random) ?? presence(talk),
    offered: null,
  };
};
