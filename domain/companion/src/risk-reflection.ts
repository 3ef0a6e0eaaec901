import type { Language } from "@evenkeel/kernel/locale";
import { BY_READER, SUICIDE_KINDS } from "@evenkeel/safety/level";
import type { Heard } from "./heard.ts";
import { gistOf } from "./summary.ts";
import type { Claim } from "./telling/claim.ts";

/** A verdict on oneself is never handed back. */
const JUDGED =
  /\b(?:waste|burden|worthless|useless|stupid|failure|loser|pathetic|nothing|crazy|dangerous|disgusting|fat|dumb|freak|dramatic|ashamed|deserve\w*|carga|inútil|fracaso|loc[oa]|peligros[oa]|gord[oa]|nada|tont[oa]|merezco|mereces)\b/iu;
/** Turned round, "you can go there" is leave to go, and "you have to" is advice. */
const ALLOWS =
  /^(?:you|tú)?\s*(?:can|could|should|would|will|'d|'ll|may|might|must|have to|need to|got to|puedes|podrías|debes|deberías|tienes que|vas a)\b|\byou(?:'d|'ll)\b|\b(?:want to|quieres)\b/iu;
/** "You're not calling anyone" said back would read as agreement. */
const NO_HELP =
  /\b(?:not|n't|never|no|nunca)\b.*\b(?:call|text|tell|talk|ask|reach|go|write|trust|need|want|safe|help|llam\w*|dec\w*|habl\w*|ped\w*|escrib\w*|confi\w*|necesit\w*|quier\w*|ayud\w*)/iu;
/** What they say of this talk is answered, not said back. */
const OF_US =
  /\b(?:asked|asking|said|told you|answer\w*|follow that|listen\w*|typing|this chat|repeat\w*|pregunt\w*|dij\w*|contest\w*|escuch\w*)\b/iu;
/** Said alone, these point at nothing. */
const EMPTY =
  /^(?:it|it's|this|that|there|there's|these|those|eso|esto|hay|hace|a veces)\b|\b(?:it|that|this|so|do|eso|lo)$/iu;
const ADDRESSED: Readonly<Record<Language, RegExp>> = {
  en: /^(?:you|you're|you've|your|nobody|no one|everyone|he|she|they|the|my) /iu,
  es: /^(?:tú|tu|tus|te|nadie|llevas|tienes|estás|debes|eres|vives|duermes|trabajas|cargas|perdiste|dejaste|extrañas) /iu,
};
const SHORTEST = 4;
const LONGEST = 13;

/** What follows on a fear, a plan or a clause that was not understood hangs on it, and is not so by itself. */
const hangs = (claim: Claim, claims: readonly Claim[]): boolean =>
  claim.link !== null &&
  claims.some(
    (other) =>
      other.sentence === claim.sentence &&
      claims.indexOf(other) < claims.indexOf(claim) &&
      (other.mode !== "fact" || other.when === "future" || other.forms.whole === null),
  );

const fits = (claim: Claim, language: Language): boolean => {
  const { whole } = claim.forms;
  if (whole === null || claim.mode !== "fact" || claim.when === "future" || claim.by !== null) return false;
  const words = whole.split(" ").length;
  if (words < SHORTEST || words > LONGEST) return false;
  if (language === "es" && claim.negated && !/^nadie/iu.test(whole)) return false;
  return (
    ADDRESSED[language].test(whole) &&
    ![JUDGED, ALLOWS, NO_HELP, OF_US, EMPTY].some((against) => against.test(whole))
  );
};

export interface RiskReflection {
  /** The member's own clause, turned round, without an end. */
  readonly text: string;
  /** Names of the lines used, so that none comes twice. */
  readonly sources: readonly string[];
}

/** What a message in risk says, in the member's own clause turned round: the one it rests on most, and nothing that is
 *  only likely. Null where nothing is sure, or where the clause carries a sign of suicide: those are given back as they
 *  were said. */
export const riskReflection = (heard: Heard, language: Language): RiskReflection | null => {
  const signs = heard.understanding.evidence
    .filter((e) => SUICIDE_KINDS.has(e.kind) && e.strength >= 0.3 && !BY_READER.test(e.rule))
    .map((e) => e.quote.toLowerCase());
  const carries = (claim: Claim): boolean =>
    signs.some((quote) => quote.includes(claim.text) || claim.text.includes(quote));
  const best = heard.claims
    .filter((claim) => fits(claim, language) && !hangs(claim, heard.claims) && !carries(claim))
    .toSorted((a, b) => b.weight - a.weight)[0];
  const whole = best?.forms.whole ?? null;
  if (whole !== null) return { text: whole, sources: [] };
  const gist =
    signs.length > 0 || heard.understanding.wordCount > 16 ? null : gistOf(heard.text, language, true);
  if (gist === null || !/^(?:you|your|tú|tu|te|estás|tienes)\b/iu.test(gist)) return null;
  if ([JUDGED, ALLOWS, NO_HELP, OF_US, EMPTY].some((against) => against.test(gist))) return null;
  if (/n't\b|\b(?:not|never|no|nunca)\b/iu.test(gist)) return null;
  // "You sit with you": turned round, it has two of the same person.
  return (gist.match(/\b(?:you|yourself|tú|ti)\b/giu) ?? []).length > 1 ? null : { text: gist, sources: [] };
};
