import { limitsOf } from "@evenkeel/safety/limits";
import { type Candidate, filled, fromLines } from "./candidate.ts";
import { type Composed, compose } from "./compose.ts";
import { kindSteps } from "./learned/kind-step.ts";
import { momentLines, type Talk, withLead } from "./open-talk.ts";
import { pattern } from "./pattern.ts";
import { turnPointOfView } from "./point-of-view.ts";
import type { Pointer } from "./pointer.ts";
import { presentFrames } from "./present-frames.ts";
import type { CompanionState } from "./state.ts";
import { evened, openingOf, spelledOut } from "./wordings.ts";

const plainOf = (text: string, talk: Talk): string =>
  (talk.language === "en" ? spelledOut(text) : evened(text)).toLowerCase();

/** Telling in the open thread before "I don't know how to ..." is met with something to try. */
const toldEnough = 3;

/** Whether the message asks what to say or do, in words; a sigh that only looks like a question does not. */
export const asksAdvice = (talk: Talk): boolean => {
  const { advice } = talk.content.wording[talk.language];
  const text = plainOf(talk.heard.text, talk);
  if (pattern(advice.rhetorical, talk.language).test(text)) return false;
  if (pattern(advice.asks, talk.language).test(text)) return true;
  const soft = pattern(advice.soft, talk.language).test(text);
  if (talk.heard.has("wants-sleep-help")) return true;
  if (soft || !talk.heard.has("wants-advice"))
    return (
      soft &&
      !talk.state.justListen &&
      (talk.state.threads.find((t) => t.id === talk.state.activeThread)?.quotes.length ?? 0) >= toldEnough &&
      !talk.state.moves.slice(-3).some((m) => m.includes("inform"))
    );
  return true;
};

/** The person the open thread is about, as the listener would say: "your daughter". */
export const whoInThread = (talk: Talk): string | null => {
  const thread = talk.state.threads.find((t) => t.id === talk.state.activeThread);
  const mine = talk.language === "en" ? /^my \w+$/i : /^mi \p{L}+$/iu;
  const named = [...(thread?.people ?? [])].reverse().find((p) => mine.test(p));
  return named === undefined
    ? (presentFrames(talk.state, talk.content)[0]?.who ?? null)
    : turnPointOfView(named, "phrase", talk.language);
};

type Aim = Pointer["aim"];

const aimOf = (talk: Talk): Aim => {
  const { advice } = talk.content.wording[talk.language];
  const text = plainOf(talk.heard.text, talk);
  if (pattern(advice.choose, talk.language).test(text)) {
    const also = /\b(?:what|how|qué|cómo|que|como)\b/iu.test(text);
    if (!also) return "choose";
  }
  const before = talk.state.threads.find((t) => t.id === talk.state.activeThread)?.quotes.at(-1)?.text ?? "";
  const whole = talk.heard.understanding.wordCount < 5 ? `${plainOf(before, talk)} ${text}` : text;
  return pattern(advice.say, talk.language).test(whole) ? "say" : "do";
};

/** Situations whose advice is about two people who are safe with each other. */
const FOR_TWO: ReadonlySet<string> = new Set(["partner-conflict", "betrayal", "family-conflict", "anger"]);

/** Advice that fits, best first. Formula: 2 if the question names it, 0.9 if the last four tellings do (1.5 in a situation it is for), 1 if it is for the
 *  person in the thread, + presence of its situations; what has another aim is left out, except that a way to say it also helps someone who asks what to do. */
export const fittingPointers = (talk: Talk, aim: Aim | null, least = 0.25): readonly Pointer[] => {
  const { state, content, language } = talk;
  const now = plainOf(talk.heard.text, talk);
  const thread = state.threads.find((t) => t.id === state.activeThread);
  const lately = (thread?.quotes ?? [])
    .slice(-4)
    .map((q) => plainOf(q.text, talk))
    .join(". ");
  const present = presentFrames(state, content);
  const who = whoInThread(talk) ?? "";
  // Whoever is cared for or mourned is not the one to be talked round.
  const caring = present.some((p) => ["illness-loved", "caregiving", "bereavement"].includes(p.frame.id));
  const { noAdviceForTwo } = limitsOf(state.safety);
  return content.pointers
    .filter((p) => !noAdviceForTwo || (p.aim !== "say" && !p.frames.some((f) => FOR_TWO.has(f))))
    .map((pointer) => {
      const about = pattern(pointer.words[language].about, language);
      const framed = Math.max(
        0,
        ...present.map((p) => (pointer.frames.includes(p.frame.id) ? p.presence : 0)),
      );
      const match =
        (about.test(now) ? 2 : 0) +
        (about.test(lately) ? (framed > 0 ? 1.5 : 0.9) : 0) +
        (pointer.aim === "say" && about.test(who) && (!caring || framed > 0) ? 1 : 0) +
        framed;
      const general = pointer.frames.length === 0 ? 0.3 : 0;
      const off = aim === null || pointer.aim === aim ? 0 : aim === "do" && pointer.aim === "say" ? 1.6 : 9;
      return { pointer, worth: match + general - off };
    })
    .filter((p) => p.worth > least)
    .sort((a, b) => b.worth - a.worth)
    .map((p) => p.pointer);
};

const linesOf = (pointer: Pointer, talk: Talk): readonly Candidate[] =>
  fromLines(
    "inform",
    `pointer:${pointer.id}`,
    pointer.words[talk.language].says,
    { who: whoInThread(talk) },
    new Set(talk.state.used),
    0.6,
    true,
  ).filter((c) => !talk.state.openings.includes(openingOf(c.text)));

/** Worth from which advice written for a question or a situation is surer than advice by kind of thing told. */
const sure = 1.4;

/** Advice by what was told: the kinds told last and most often first. */
export const stepsFor = (talk: Talk): readonly Candidate[] => {
  const told = (talk.state.told ?? []).slice(-14);
  const used = new Set(talk.state.used);
  const { noAdviceForTwo } = limitsOf(talk.state.safety);
  return talk.content.wording[talk.language].telling.steps
    .map((step) => ({
      step,
      worth: told.reduce(
        (sum, one, i) =>
          sum + (one.tags.some((tag) => step.tags.includes(tag)) ? one.weight * (1 + i / told.length) : 0),
        0,
      ),
    }))
    .filter(({ step, worth }) => worth > 0 && !(noAdviceForTwo && FOR_TWO_STEPS.has(step.id)))
    .sort((a, b) => b.worth - a.worth)
    .flatMap(({ step }) => fromLines("inform", `step:${step.id}`, step.says, {}, used, 0.6, true))
    .filter((c) => !talk.state.openings.includes(openingOf(c.text)));
};

/** Steps that go to the other person: not where that person may be the danger. */
const FOR_TWO_STEPS: ReadonlySet<string> = new Set([
  "answer-once",
  "make-good",
  "open-message",
  "true-sentence",
  "put-down",
  "buy-time",
]);

/** An answer to "what do I say or do": one usable thing, then whether it fits; null when all there is was said. */
export const advised = (talk: Talk): Composed | null => {
  const { state, language } = talk;
  const words = talk.content.wording[language].advice;
  const line =
    fittingPointers(talk, aimOf(talk), sure).flatMap((p) => linesOf(p, talk))[0] ??
    kindSteps(talk)[0] ??
    stepsFor(talk)[0] ??
    fittingPointers(talk, aimOf(talk)).flatMap((p) => linesOf(p, talk))[0];
  if (line === undefined) return null;
  const recent = state.moves
    .slice(-2)
    .every((m) => m.some((x) => x.startsWith("ask-") || x === "check-understanding"));
  const fits = fromLines("check-understanding", "fits", words.fits, {}, new Set(state.used), 0.3);
  const fit = fits[Math.floor(talk.random.next() * fits.length)];
  const asks =
    fit !== undefined &&
    !line.text.includes("?") &&
    !state.justListen &&
    !(recent && state.moves.length >= 2);
  const felt =
    (state.distress.at(-1) ?? 0) > 0.6
      ? compose(
          [{ moves: ["reflect-feeling"], utility: 0.5, reason: "felt first" }],
          [],
          state,
          talk.heard,
          talk.content,
          language,
          talk.random,
        )
      : null;
  return {
    text: [felt?.text, line.text, asks ? fit.text : null].filter((t) => t != null).join(" "),
    moves: [...(felt?.moves ?? []), "inform", ...(asks ? ["check-understanding" as const] : [])],
    sources: [...(felt?.sources ?? []), line.source, ...(asks ? [fit.source] : [])],
    question: asks ? fit.text : null,
    reason: "asked what to say or do: one small thing that can be used, and whether it fits",
    compared: 1,
  };
};

/** A bare yes or no to "does that fit": left with them, or something else is tried. */
export const afterAdvice = (talk: Talk): Composed | null => {
  const { state, heard, content, language } = talk;
  const line = state.asked?.line;
  if (line === undefined || !content.wording[language].advice.fits.includes(line)) return null;
  const failed =
    /\b(?:tried (?:that|it|this)|(?:doesn't|doesnt|didn't|won't|wont) work|not for me|can't do that|ya lo intenté|no (?:me )?(?:funciona|funcionó|sirve))\b/iu.test(
      heard.text,
    );
  if (failed || (heard.has("no") && !heard.has("yes") && heard.understanding.wordCount <= 6)) {
    const last = state.used.findLast((u) => u.startsWith("pointer:"))?.split(":")[1];
    const same = content.pointers.filter((p) => p.id === last);
    const other = [
      ...stepsFor(talk),
      ...[...same, ...fittingPointers(talk, null)].flatMap((p) => linesOf(p, talk)),
    ][0];
    return withLead(
      talk,
      momentLines(talk, "pointer-no", "repair").map((c) =>
        other === undefined ? c : { ...c, text: `${c.text} ${other.text}`, source: other.source },
      ),
      [{ moves: [], utility: 0, reason: "it did not fit: something else" }],
    );
  }
  if (heard.understanding.wordCount > 6 || heard.frames.length > 0 || asksAdvice(talk)) return null;
  if (!heard.has("yes") && !heard.has("maybe")) return null;
  return withLead(talk, momentLines(talk, "pointer-yes", "affirm"), [
    { moves: [], utility: 0, reason: "it fits: left with them" },
  ]);
};

const ownStepOf = (state: CompanionState, talk: Talk): string | null => {
  const idea = (state.told ?? []).findLast((one) => one.tags.includes("idea") && one.to !== null);
  if (idea?.to != null) return idea.to;
  const cue = pattern(talk.content.wording[talk.language].advice.ownStep, talk.language);
  for (const quote of state.threads.flatMap((t) => t.quotes).sort((a, b) => b.turn - a.turn)) {
    const raw = cue.exec(talk.language === "en" ? spelledOut(quote.text) : evened(quote.text))?.groups?.["x"];
    const turned = raw === undefined ? null : turnPointOfView(raw.trim(), "infinitive", talk.language);
    if (turned !== null) return turned;
  }
  return null;
};

/** What to take along: a step the member named, else the advice they were given, else what fits the situation. */
export const stepToTake = (talk: Talk): string | null => {
  const own = ownStepOf(talk.state, talk);
  if (own !== null) return own;
  const given = talk.state.used.findLast((u) => u.startsWith("pointer:"))?.split(":")[1];
  const taken = talk.state.used.findLast((u) => u.startsWith("step:"))?.split(":")[1];
  const steps = talk.content.wording[talk.language].telling.steps;
  const told = steps.find((one) => one.id === taken)?.step;
  if (given === undefined && told !== undefined) return told;
  const byKind = stepsFor(talk)[0]?.source.split(":")[1];
  const fits = steps.find((one) => one.id === byKind)?.step;
  if (given === undefined && fits !== undefined) return fits;
  const pointer =
    talk.content.pointers.find((p) => p.id === given) ??
    fittingPointers(talk, "do").find((p) => p.frames.length > 0);
  const step = pointer?.words[talk.language].step;
  return step === undefined ? null : filled(step, { who: whoInThread(talk) });
};
