import type { Language } from "@evenkeel/kernel/locale";
import type { Clause } from "@evenkeel/language/understanding";
import { pattern } from "../pattern.ts";
import { patternList } from "../pattern-list.ts";
import type { BareClaim, Claim } from "./claim.ts";
import { englishClaims } from "./english-claims.ts";
import { spanishClaims } from "./spanish-claims.ts";
import type { TagCue, TellingWords } from "./telling-words.ts";

/** Said to the listener or about saying, with nothing in it to hold on to. */
const EMPTY: Readonly<Record<Language, RegExp>> = {
  en: /^(?:i (?:don't|do not|really don't) know\b(?! (?:anyone|how to|who|why|what (?:to|he|she|they|i'd|i would|i want|i'm)))|i guess|i suppose|i mean|thanks?|thank you|that helps|that's (?:it|all|not bad|okay|fine|not what i)|i (?:should|have to|need to|gotta) (?:sleep|go)\b.{0,12}$|i didn't (?:say|ask) |(?:you|u) |(?:which|what|how|why|when|where|who) )/,
  es: /^(?:no (?:lo )?sé(?: ni)?(?: (?:cómo|por dónde) empezar)?\b(?! (?:qué|cómo|nadie))|supongo|gracias|eso ayuda|eso es todo|me voy a dormir|tengo que irme)/u,
};

const fits = (cue: TagCue, claim: BareClaim): boolean =>
  (cue.about === undefined || cue.about.includes(claim.about)) &&
  (cue.mode === undefined || cue.mode.includes(claim.mode)) &&
  (cue.negated === undefined || cue.negated === claim.negated);

/** Formula: 0.2 + 0.5 heaviest kind of thing + 0.15 after "but" + 0.1 the last said + 0.1 not told as a plain fact
 *  + 0.05 with a time; 0 for what cannot be said back and is of no kind known. */
const weightOf = (claim: BareClaim, heavy: number, last: boolean): number => {
  if (heavy === 0 && claim.forms.whole === null && claim.forms.doing === null) return 0;
  const sum =
    0.2 +
    0.5 * heavy +
    (claim.link === "but" ? 0.15 : 0) +
    (last ? 0.1 : 0) +
    (claim.mode === "fact" || claim.mode === "asked" ? 0 : 0.1) +
    (claim.time === null ? 0 : 0.05);
  return Math.min(1, claim.mode === "asked" ? sum / 3 : sum);
};

/** What a message says, claim by claim, with the kinds of thing it tells and how much rests on each. */
export const readTelling = (
  text: string,
  clauses: readonly Clause[],
  words: TellingWords,
  language: Language,
): readonly Claim[] => {
  const bare = (language === "en" ? englishClaims(text, clauses) : spanishClaims(text, clauses)).filter(
    (claim) => !EMPTY[language].test(claim.text),
  );
  const list = patternList(words, language, (all) => all.cues.map((cue) => cue.match));
  return bare.map((claim, i) => {
    const worthTrying = list.worthTrying(claim.text);
    const heard = words.cues.filter(
      (cue) => fits(cue, claim) && worthTrying(cue.match) && pattern(cue.match, language).test(claim.text),
    );
    const heavy = Math.max(0, ...heard.map((cue) => cue.heavy));
    return {
      ...claim,
      tags: heard.map((cue) => cue.tag),
      weight: weightOf(claim, heavy, i === bare.length - 1),
    };
  });
};
