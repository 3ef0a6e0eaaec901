import type { Language } from "@evenkeel/kernel/locale";
import { turnPointOfView } from "./point-of-view.ts";
import { segmentsOf } from "./segments.ts";
import { verdict } from "./verdict.ts";
import { wordsOf } from "./wordings.ts";

const named: Readonly<Record<Language, RegExp>> = {
  en: /^(?:i|i'm|i've|i'll|my \w+|we)\b (?!(?:know|guess|think|mean|feel like|dunno|suppose|wonder|should|wish|just want|have (?:a|an|the|two|three)|got (?:a|an|the))\b)/i,
  es: /^(?:yo|mi \p{L}+|mis \p{L}+|no|me|ya no|he|estoy|tengo)\s(?!(?:sé|creo|digo)(?:\s|$))/iu,
};

/** "She", "it": clear right after they were said, not in a summary. */
const pointing: Readonly<Record<Language, RegExp>> = {
  en: /^(?:he|she|they)\b/i,
  es: /^(?:él|ella|ellos|ellas)\s/iu,
};

const endsOpen =
  /(?:^|\s)(?:it|that|this|thing|so|eso|esto|ok|fine)$|\band\b|\sy\s|dramatic|\b(?:maybe|idk|don't know|not sure)\b|[^\p{L}\p{N}\s',]/iu;

/** Two finite verbs with nothing to join them: two clauses run together. */
const runsOn = (s: string): boolean =>
  (s.match(/(?:'m|'re|\b(?:am|are|is|was|were|has|have|had|does|did|es|está|era|tiene|hay))\b/gi) ?? [])
    .length > 1 &&
  !/\b(?:how|what|where|who|when|if|that|until|since|while|que|como|cuando|si|donde)\b/i.test(s);

/** A clause glued to the next with a comma, or one that points at something outside it: "like this", "that way". */
const glued =
  /,\s*(?:i|i'm|he|she|they|it|we|you|my|yo|me|se|no|él|ella)\b|\b(?:her|him|them|it|me|that|this) (?:she|he|they|it|i|we)(?:'s|'re|'m|'ve|'ll|'d)?\b|\blike (?:this|that)\b|\b(?:this|that) way\b|\b(?:así|de esta manera)\b/iu;

/** The clause of a message that says most in few words, turned to the listener's view; null when none is sure. */
export const gistOf = (text: string, language: Language, justSaid = false): string | null => {
  // A clause cut from a longer sentence has to carry more to stand alone.
  const whole = text.split(/[.!?…\n]+/).map((part) => wordsOf(part).length);
  const clauses = segmentsOf(text, language)
    .filter((s) => named[language].test(s) || (justSaid && pointing[language].test(s)))
    .filter((s) => {
      const n = wordsOf(s).length;
      return (
        n >= (justSaid && whole.includes(n) ? 4 : 5) &&
        n <= 11 &&
        !endsOpen.test(s) &&
        !glued.test(s) &&
        !verdict.test(s) &&
        !runsOn(s)
      );
    })
    .sort((a, b) => wordsOf(b).length - wordsOf(a).length);
  for (const clause of clauses) {
    const turned = turnPointOfView(clause, "clause", language);
    if (turned !== null) return turned;
  }
  return null;
};
