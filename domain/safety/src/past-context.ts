import { fold } from "@evenkeel/language/risk/fold";
import type { RiskEvidence, RiskKind, Understanding } from "@evenkeel/language/understanding";
import { SUICIDE_KINDS } from "./level.ts";

/** A time that is over, said in so many words. */
const LONG_AGO =
  /(?:^| )(?:(?:\w+ )?(?:years?|yrs?|decades?) ago|(?:a )?long(?: time)? ago|back (?:then|in)|when i was (?:a |in |\d|young|little|younger)\w*|hace (?:\w+ )?(?:anos|mucho tiempo)|de (?:chic|nin|joven)\w*|cuando (?:era|tenia))(?= |$)/;
/** What brings a sentence back to this hour. */
const OF_NOW =
  /(?:^| )(?:now|tonight|today|again|still|right now|im|i am|going to|this (?:time|week|morning|evening)|ahora|hoy|otra vez|de nuevo|todavia|sigo|estoy|voy a|esta noche)(?= |$)/;
/** What ends a thing that was begun: it was put down, it stopped. */
const PUT_DOWN =
  /(?:^| )(?:put (?:em|them|it|those) (?:all )?(?:down|back|away)|(?:i )?(?:stopped|didnt|did not|couldnt)|had|was|were|las (?:solte|deje|guarde)|lo (?:solte|deje)|no (?:pude|lo hice)|tenia|estaba)(?= |$)/;
/** Said to take place at a time; these alone are moved, a feeling of now is left where it is. */
const DONE_THEN: ReadonlySet<RiskKind> = new Set<RiskKind>([
  "attempt-now",
  "past-attempt",
  "overdose",
  "intent",
  "plan",
  "preparation",
  "means-access",
  "time",
]);

interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
const sentencesIn = (message: string): readonly Sentence[] =>
  [...message.matchAll(/[^.?!;\n]+/g)].map(({ 0: text, index }) => ({
    text: fold(text).text,
    start: index,
    end: index + text.length,
  }));

/** "Years ago I got close. Pills in my hand, put them down": what was done then is read as done then. */
export const pastStaysPast = (message: Understanding): Understanding => {
  if (!LONG_AGO.test(fold(message.text).text)) return message;
  const sentences = sentencesIn(message.text);
  const over = sentences.filter(
    ({ text }, i) =>
      !OF_NOW.test(text) &&
      (LONG_AGO.test(text) || (LONG_AGO.test(sentences[i - 1]?.text ?? "") && PUT_DOWN.test(text))),
  );
  const then = (e: RiskEvidence): boolean =>
    DONE_THEN.has(e.kind) && over.some(({ start, end }) => e.start >= start && e.end <= end);
  if (!message.evidence.some(then)) return message;
  const moved = message.evidence.map((e) => (then(e) ? { ...e, when: "past" as const } : e));
  // A day that is named belongs to what was meant to happen on it, and that is over.
  const meant = moved.some(
    (e) => e.when !== "past" && SUICIDE_KINDS.has(e.kind) && e.kind !== "time" && e.strength >= 0.5,
  );
  return { ...message, evidence: meant ? moved : moved.filter((e) => e.kind !== "time") };
};

/** Nothing is in the body, or it was long ago: said in answer to being sent to a doctor. */
const NOT_NOW =
  /(?:^| )(?:(?:didnt|did not|havent|have not|never) (?:(?!yet )\w+ ){0,2}(?:take|taken|took|swallow\w*|overdose\w*) (?:anything|any|it|them|em|nothing|pills)(?! (?:else|more|all|yet|that|too))|(?:that|this|it|those|they|pills|happened) (?:was |were |happened )?(?:(?!not )\w+ ){0,2}(?:(?:years?|yrs?|months?|decades?) ago|long ago)|(?:theres |there is )?nothing (?:is |at all )?in my (?:body|system|blood)|said i put (?:em|them|it) (?:all )?(?:down|back|away)(?! (?:my|in))|(?<!todavia )(?<!aun )no (?:me )?(?:tome|he tomado|trague|he tragado|ingeri) (?:nada|ninguna?|pastillas)(?! mas)|(?<!no )(?:eso|esto|fue|paso) (?:fue |paso |era )?hace (?:\w+ )?(?:anos|meses)|no (?:tengo|hay) nada en (?:el|mi) cuerpo|dije que las (?:solte|deje|guarde))(?= |$)/;

export const saysNotNow = (message: Understanding): boolean => NOT_NOW.test(fold(message.text).text);
