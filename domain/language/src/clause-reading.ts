import type { Language } from "@evenkeel/kernel/locale";
import { foldAccents } from "./characters.ts";
import { type Roles, readRoles } from "./clause-roles.ts";
import { type PatternSieve, passes, patternSieve } from "./pattern-sieve.ts";
import type { Segment } from "./segments.ts";
import type { Clause, Tense } from "./understanding.ts";

const COUNTERFACTUAL: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:would|should|could|might|wouldn't|shouldn't|couldn't)(?: (?:never|not|just|always|probably))?(?: have|'ve| of) \w+|\bif (?:only )?i(?:'d| had| hadn't| was| were| wasn't| weren't| didn't)\b|\bi wish (?:i|he|she|it|they|we|that|my|things)\b(?: \w+){0,2} (?:had|hadn't|were|was|wasn't|weren't|didn't|could|never)\b|\bwish i (?:had|hadn't|were|was|didn't|never|could)/,
  es: /\b(?:hubiera|hubiese|hubieras|hubieran|habria|habrias)\b|\bojala (?:no )?(?:hubiera|pudiera|fuera|tuviera|estuviera)/,
};
const FUTURE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:will|won't|\w+'ll|going to|about to|shall|tomorrow|next (?:week|month|year|time))\b/,
  es: /\b(?:voy a|vas a|va a|vamos a|van a|manana|proxim[oa]|a punto de)\b|\b\w{3,}(?:are|aras|ara|aremos|aran|ere|era|eran|ire|ira|iran)\b(?<=\b(?:sere|sera|estare|estara|tendre|tendra|hare|hara|podre|podra|ire|ira|morire|matare|dire|dira|vendra|dejare|vere|saldra|saldre))/,
};
const HABITUAL: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:always|never|every (?:day|night|time|week|morning|single|year)|keep(?:s)? \w+ing|usually|often|constantly|all the time|whenever|used to|tend(?:s)? to|sometimes|these days|most days)\b/,
  es: /\b(?:siempre|nunca|jamas|cada (?:dia|noche|vez|semana|manana)|todos los dias|todas las noches|suele[ns]?|suelo|todo el tiempo|constantemente|a veces|a menudo)\b/,
};
const PAST: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:was|were|wasn't|weren't|did|didn't|had|hadn't|yesterday|ago|last (?:night|week|month|year|time|summer)|used to|have been|has been|\w+'ve been)\b/,
  es: /\b(?:ayer|anoche|hace (?:un|una|dos|tres|anos|tiempo|meses|dias|semanas|\d+)|el ano pasado|la semana pasada|fui|fue|estaba|era|habia|tenia)\b/,
};
const NEGATION: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:not|never|no|nobody|nothing|none|neither|nor|without|hardly|barely|nowhere|no one|cannot|\w+n't|unable|lack|don't)\b/,
  es: /\b(?:no|nunca|jamas|nadie|nada|ningun|ninguna|ninguno|sin|tampoco|ni|apenas)\b/,
};
/** Forms that hold a negative word and deny nothing. */
const NOT_A_DENIAL: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:not only|no doubt|no wonder|not just|why (?:don't|not)|can't help(?: \w+)? \w+ing|no matter|nothing but|no longer|(?:do|is|are|was|did|can|would|have|are|is)n't (?:you|it|he|she|they|i|that)\?*$|^no)\b/,
  es: /\b(?:no solo|no obstante|nada mas que|sin duda|no\?*$|^no(?! \w))\b/,
};
const HYPOTHETICAL: Readonly<Record<Language, RegExp>> = {
  en: /^(?:and |but |so |because )?(?:if|what if|even if|unless|suppose|imagine|in case)\b|\b(?:would|wouldn't|might|maybe|perhaps|could|wish|as if|i'd|hypothetically|possibly)\b/,
  es: /^(?:y |pero |porque )?(?:si|y si|aunque sea|en caso|imagina|supon)\b|\b(?:quiza|quizas|tal vez|a lo mejor|ojala|como si|podria|podrian|querria|quisiera|seria|estaria|tendria|haria|gustaria|preferiria|\w{3,}ria|\w{3,}riamos)\b/,
};
const OBLIGATION: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:should|shouldn't|have to|has to|had to|must|mustn't|supposed to|ought|got to|need to|needs to)\b/,
  es: /\b(?:debo|debes|debe|debia|deberia|deberias|deberian|tengo que|tienes que|tiene que|tenia que|tendria que|hay que|se supone)\b/,
};
const ASKING: Readonly<Record<Language, RegExp>> = {
  en: /^(?:and |but |so |ok |okay |hey |like |well |please )*(?:(?:what|why|how|where|who|which)(?:'s|'d)? (?!a |an |i |if i |the |ever )\w+|(?:what|why|how|where|who|when) (?:do|does|did|should|can|am|is|are|would|will|have|could) |(?:do|does|did|are|is|can|could|would|will|should|am|have|has|isn't|aren't|don't|can't|didn't|won't|shouldn't|wouldn't) (?:you|i|we|he|she|it|they|there|this|that|my|anyone|anybody|people|someone) )/,
  es: /^(?:y |pero |entonces |oye |bueno )*(?:que|como|por que|cuando|donde|quien|cual|cuanto|para que) (?!si\b)(?:\w+)/,
};
const ASKING_ES_ACCENT =
  /^(?:y |pero |entonces |oye |bueno |a |de |con )*(?:qué|cómo|por qué|cuándo|dónde|quién|cuál|cuánto|para qué)\b/;

const SIEVED = [COUNTERFACTUAL, FUTURE, HABITUAL, PAST, NEGATION, HYPOTHETICAL, OBLIGATION] as const;
const sieveOf = (language: Language): PatternSieve => patternSieve(SIEVED.map((each) => each[language]));
const SIEVES: Readonly<Record<Language, PatternSieve>> = { en: sieveOf("en"), es: sieveOf("es") };

type Says = (pattern: (typeof SIEVED)[number]) => boolean;

const tenseOf = (words: string, roles: Roles, says: Says): Tense => {
  if (says(COUNTERFACTUAL)) return "counterfactual";
  if (roles.verbForm === "future" || says(FUTURE)) return "future";
  if (says(HABITUAL)) return /\bused to (?!it)/.test(words) ? "past" : "habitual";
  if (roles.verbForm === "past" || says(PAST)) return "past";
  return "now";
};

/** Reads what can be seen inside one clause; `before` is the clause before it in the same sentence. */
export const readClause = (
  part: Segment,
  written: string,
  language: Language,
  before: Clause | undefined,
): Omit<Clause, "text" | "start" | "end" | "tokens"> => {
  const asWords = part.tokens.map((token) => token.text).join(" ");
  const words = language === "es" ? foldAccents(asWords) : asWords;
  const roles = readRoles(part, written, language, before);
  const may = SIEVES[language].mayMatch(words);
  const says: Says = (pattern) => passes(may, SIEVED.indexOf(pattern)) && pattern[language].test(words);
  const negated =
    passes(may, SIEVED.indexOf(NEGATION)) &&
    NEGATION[language].test(words.replace(NOT_A_DENIAL[language], " "));
  return {
    holder:
      part.quoted &&
      !/\b(?:i|yo) (?:said|told|dije|digo|was like|screamed|thought)\b/.test(
        foldAccents(before?.text.toLowerCase() ?? ""),
      )
        ? "quoted"
        : roles.holder,
    tense: tenseOf(words, roles, says),
    negated,
    hypothetical: says(HYPOTHETICAL),
    obligation: says(OBLIGATION),
    question:
      part.asked ||
      (part.opens && ASKING[language].test(words) && (language === "en" || ASKING_ES_ACCENT.test(asWords))),
    ...(roles.subject === undefined ? {} : { subject: roles.subject }),
    ...(roles.predicate === undefined ? {} : { predicate: roles.predicate }),
    ...(roles.object === undefined ? {} : { object: roles.object }),
  };
};
