import { stepsFor } from "./advice.ts";
import type { Candidate } from "./candidate.ts";
import type { Composed } from "./compose.ts";
import { type Talk, withLead } from "./open-talk.ts";
import { pattern } from "./pattern.ts";
import { turnPointOfView } from "./point-of-view.ts";
import { presentFrames } from "./present-frames.ts";
import type { Told } from "./state.ts";
import { toldBefore } from "./telling/from-telling.ts";
import { gathered } from "./telling/gathered.ts";
import { filledLine } from "./telling/slots.ts";
import type { Answer } from "./telling/telling-words.ts";
import { verdict } from "./verdict.ts";
import { evened, spelledOut, wordsOf } from "./wordings.ts";

const small =
  /^(?:i|you|my|the|a|an|do|did|what|that|about|remember|said|say|told|of|to|is|was|it|mi|mis|tu|el|la|lo|que|qué|de|te|me|dije|conté|acuerdas|recuerdas)$/;

/** What was told that a question speaks of, by the words they share; else the heaviest things told. */
const bearingOn = (question: string, told: readonly Told[], talk: Talk): readonly Told[] => {
  const asked = new Set(wordsOf(question).filter((word) => !small.test(word) && word.length > 2));
  const near = told
    .map((one) => ({
      one,
      shared: wordsOf(`${one.quote} ${one.who}`).filter((word) => asked.has(word)).length,
    }))
    .filter(({ one, shared }) => shared > 0 && one.whole !== null && !verdict.test(one.whole))
    .sort((a, b) => b.shared - a.shared || b.one.weight - a.one.weight)
    .map(({ one }) => one);
  return near.length > 0 ? near.slice(0, 2) : gathered(talk.state, 2);
};

const joined = (items: readonly string[], talk: Talk): string | null => {
  const { and } = talk.content.wording[talk.language].summaries;
  return items.length === 0 ? null : items.join(` ${and} `);
};

const tagsTold = (talk: Talk): readonly string[] => (talk.state.told ?? []).flatMap((one) => one.tags);

const chosen = (
  talk: Talk,
  text: string,
): { readonly answer: Answer; readonly match: RegExpExecArray } | null => {
  const tags = new Set(tagsTold(talk));
  for (const answer of talk.content.wording[talk.language].telling.answers) {
    if (answer.tags !== undefined && !answer.tags.some((tag) => tags.has(tag))) continue;
    if (answer.not?.some((tag) => tags.has(tag)) === true) continue;
    if (answer.unless !== undefined && pattern(answer.unless, talk.language).test(text)) continue;
    const match = pattern(answer.match, talk.language).exec(text);
    if (match !== null) return { answer, match };
  }
  return null;
};

/** How common it is, in the words of the situation that is present: the answer to "is that normal". */
const commonOf = (answer: Answer, talk: Talk): Candidate | null => {
  const { state, language } = talk;
  const prefix = answer.normal?.[Math.floor(talk.random.next() * answer.normal.length)];
  const frame = presentFrames(state, talk.content).find(
    (f) => f.now || (answer.id !== "is-it-wrong" && f.presence >= PRESENT),
  )?.frame;
  if (prefix === undefined || frame === undefined) return null;
  const used = new Set(state.used);
  const said = frame.words[language].normal
    .map((line, i) => ({ line, source: `frame:${frame.id}:normal:${i}` }))
    .find(({ source, line }) => !used.has(source) && !line.includes("{"));
  return said === undefined
    ? null
    : { move: "answer", text: `${prefix} ${said.line}`.trim(), source: said.source, weight: 1.4, own: true };
};

/** How present a situation must be for its words to be the answer. */
const PRESENT = 0.4;

/** The truer word for someone, by what they told last. */
const betterFor = (answer: Answer, talk: Talk): string | null =>
  [...tagsTold(talk)].reverse().flatMap((tag) => answer.better?.[tag] ?? [])[0] ?? null;

/** A direct question about what was told, about themselves, another or what is thought here: answered, as far as it can
 *  be, from what they said; null when the message asks nothing of the kind. */
export const answered = (talk: Talk): Composed | null => {
  const { state, language } = talk;
  const plain = language === "en" ? spelledOut(talk.heard.text) : evened(talk.heard.text);
  const text = plain.toLowerCase();
  const found = chosen(talk, text);
  if (found === null) return null;
  const { answer, match } = found;
  // Advice from what was told is a better answer to this than words about it.
  if (answer.id === "what-would-you" && stepsFor(talk).length > 0) return null;
  const { cases, answers } = talk.content.wording[language].telling;
  const people =
    answer.id === "other-mind"
      ? (state.told ?? []).filter((one) => one.about === "other")
      : (state.told ?? []);
  const told =
    answer.id === "other-mind" && people.length > 0 ? people.slice(-2) : bearingOn(text, people, talk);
  const said = told.flatMap((one) => one.whole ?? []);
  const who = match.groups?.["who"] ?? match.groups?.["whom"] ?? null;
  const turned = who === null ? null : turnPointOfView(who, "phrase", language);
  const slots = {
    before: toldBefore(state),
    list: joined(said, talk),
    label: match.groups?.["label"] ?? null,
    better: betterFor(answer, talk),
    him: turned === null ? null : (cases[turned]?.him ?? turned),
  };
  const used = new Set(state.used);
  const lines: Candidate[] = answer.says.flatMap((line, i): readonly Candidate[] => {
    const source = `answer:${answer.id}:${i}`;
    const filled = used.has(source) ? null : filledLine(line, slots, language);
    return filled === null
      ? []
      : [
          {
            move: "answer",
            text: filled,
            source,
            weight: line.includes("{") ? 0.9 : 0.5,
            own: line.includes("{"),
          },
        ];
  });
  const common = commonOf(answer, talk);
  if (lines.length === 0 && common === null) return null;
  if (common !== null) lines.unshift(common);
  const after = (answer.asks ?? []).map((line, i) => ({ line, source: `answer-ask:${answer.id}:${i}` }));
  const ask = after.find(({ source }) => !used.has(source));
  const quiet =
    state.justListen ||
    (state.moves.slice(-2).every((m) => m.some((x) => x.startsWith("ask-"))) && state.moves.length >= 2);
  const reason = `a direct question, answered: ${answers.indexOf(answer) < 0 ? "" : answer.id}`;
  const made = withLead(
    talk,
    lines.toSorted((a, b) => b.weight - a.weight + 0.3 * (talk.random.next() - 0.5)),
    [{ moves: [], utility: 0, reason }],
  );
  return ask === undefined || quiet || made.text.includes("?")
    ? { ...made, reason }
    : {
        ...made,
        text: `${made.text} ${ask.line}`,
        moves: [...made.moves, "ask-meaning"],
        sources: [...made.sources, ask.source],
        question: ask.line,
        reason,
      };
};
