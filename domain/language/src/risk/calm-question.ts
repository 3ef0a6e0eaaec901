import { foldAccents } from "../characters.ts";
import { spanishVerb } from "../grammar/spanish-verbs.ts";
import type { RiskEvidence, RiskKind } from "../understanding.ts";

/** A question about suicide or self-harm as a subject, with nobody in it who suffers now: "how many people die by suicide?",
 *  "what happens if I call?", "how do I help my friend?". Its words are no sign of the writer's own risk. Anything of the
 *  writer in it, of a means, of a time, and it is not one. */

const RELATION =
  "(?:friend|best friend|brother|sister|sibling|mom|mum|mother|dad|father|parents?|son|daughter|kids?|child|children|teen|teenager|husband|wife|partner|boyfriend|girlfriend|ex|cousin|uncle|aunt|nephew|niece|grand(?:ma|pa|mother|father|son|daughter)|roommate|flatmate|neighbou?r|colleague|coworker|co-worker|boss|employer|student|teacher|therapist|doctor|counsell?or|psychiatrist|psychologist|school|church|home|house|name|family)";
const PARENTAGE =
  "(?:amig[oa]s?|mejor amig[oa]|herman[oa]s?|madre|padre|padres|mama|papa|hij[oa]s?|adolescente|marido|mujer|espos[oa]|pareja|novi[oa]|ex|prim[oa]|ti[oa]|sobrin[oa]|abuel[oa]|niet[oa]|companer[oa](?: de (?:piso|trabajo|clase))?|vecin[oa]|jef[ea]|alumn[oa]|profesora?|terapeuta|medic[oa]|psicolog[oa]|psiquiatra|orientadora?|escuela|iglesia|casa|nombre|familia)";

/** What someone who only asks may say of themselves. */
const ASKING: readonly RegExp[] = [
  /\bhow (?:do|can|could|should|would|might) (?:i|we)(?: best)? (?:help|support|talk|ask|know|explain|report|respond|find|bring|be there|make)\b/g,
  /\bwhat (?:do|can|could|should|would|might|must) (?:i|we) (?:say|do|look|watch|tell|ask|write|expect|know)\b/g,
  /\b(?:if|when) (?:i|we) (?:call|called|text|texted|chat|chatted|go|went|contact|tell|told|ask|asked|see|saw|write|wrote)\b/g,
  /\b(?:do|can|could|should|will|may|must) (?:i|we) (?:have to |need to )?(?:give|text|call|chat|tell|ask|write|trust|report|watch|make|let)\b/g,
  /\b(?:i'm|im|i am|i was) (?:just |only )?(?:curious|asking|wondering|trying to understand|worried|concerned|a student|a teacher|a nurse|a parent)\b/g,
  /\bi (?:read|heard|saw|learned|found out|noticed|want to know|would like to know|wonder)\b/g,
  new RegExp(`\\bmy (?:\\w+ )?${RELATION}(?:'s)?\\b`, "g"),
  /\b(?:tell|trace|help|keep|lock|teach|explain to|give) me\b/g,
  /\bcomo (?:puedo|podria|debo|deberia|le|se le)? ?(?:ayudar(?:l[oae]s?)?|ayudo|apoyar(?:l[oae]s?)?|apoyo|hablar|hablo|preguntar(?:le)?|pregunto|saber|se si|explicar(?:le)?|explico|acompanar|acompano)\b/g,
  /\b(?:que|a quien|en que) (?:le |les )?(?:puedo|podria|debo|deberia|hago|digo|tengo que)(?: (?:hacer|decir(?:le)?|mirar|fijarme|buscar|saber))?\b/g,
  /\b(?:si|cuando) (?:le |se lo |les )?(?:llamo|escribo|voy|cuento|digo|veo|contacto)\b/g,
  /\b(?:puedo|debo|tengo que|podria) (?:llamar|escribir|mandar|dar|decir(?:le|lo)?|contar(?:lo)?|chatear|reportar)\b/g,
  /\b(?:tengo curiosidad|me pregunto|quiero saber|quisiera saber|he leido|lei|me preocupa|estoy preocupad[oa])\b/g,
  new RegExp(`\\bmis? (?:\\w+ )?${PARENTAGE}\\b`, "g"),
  /\bme (?:puedes|podrias|puede|explicas|dices|van a|mandan|rastrean)(?: (?:decir|explicar|contar|ingresar))?\b/g,
];

const ONE_SELF =
  /\b(?:i|i'm|im|i've|ive|i'd|i'll|ill|me|my|mine|myself|we|our|yo|mi|mis|me|conmigo|mio|mia|nos|quiero|quisiera|pienso|siento|tengo|estoy|soy|puedo|he|voy|hice|hago|corto|corte)\b/;

const NEVER_CALM =
  /\b(?:methods?|metodos?|ways? (?:to|of)|formas? de|maneras? de|fastest|easiest|quick\w*|painless\w*|rapid[oa]s?|sin dolor|pills?|pastillas?|dos(?:e|es|age|is)|overdos\w*|sobredosis|guns?|pistolas?|ropes?|sogas?|bridges?|puentes?|knife|knives|blades?|razors?|navajas?|lethal\w*|letal\w*|deadly|mortal|hurt|tonight|esta noche|tomorrow|manana|right now|ahora mismo|anymore|bother|point of|para que (?:seguir|vivir)|better off|mejor sin|goodbye|despedirse|despedida|my note|plan to)\b/;

const ASKS_WITHOUT_MARK =
  /^[^\p{L}]*(?:(?:and|so|but|hey|hi|hello|ok|okay|well|also|just|please|roughly|about|y|oye|pues|entonces|hola|perdon)[, ]+)*(?:can you tell|could you tell|do you know|tell me|i(?:'m| am)? (?:curious|wondering|want to know)|how|what|what's|whats|why|who|where|when|which|(?:is|are|do|does|can|should|will) (?!(?:i|you|u|we)\b)|cuant[oa]s?|cual|cuales|que|por que|como|quien|quienes|donde|hay|se puede|es (?:normal|cierto|verdad|comun)|sirve|a que|a quien|en que)\b/u;

/** Someone else, so that a sentence that asks nothing is about them. */
const SOMEONE_ELSE =
  /\b(?:he|she|they|him|her|them|someone|somebody|people|everyone|el|ella|ellos|alguien|gente|personas?)\b/;

/** Kinds that the bare subject can set off. */
const SUBJECT: ReadonlySet<RiskKind> = new Set(["ideation", "self-harm", "self-harm-urge", "past-attempt"]);

/** "Do people think about dying?" is read as a wish where someone says it of themselves. */
const isSubject = (e: RiskEvidence): boolean => SUBJECT.has(e.kind) || e.rule.endsWith("thinking-death");

const folded = (text: string): string => foldAccents(text.toLowerCase().replaceAll("’", "'"));

/** "No paro", "matarme": Spanish says who it is in the verb. Words of one's own, without accents; "suicidó" is another's,
 *  and forms that are nouns as well are left alone. */
const verbsOfOneSelf = (sentence: string): readonly string[] =>
  (sentence.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter(
      (word) =>
        /(?:[aei]r|ando|iendo|ándo|iéndo)me$/.test(word) ||
        (/^\p{L}{3,}o$/u.test(word) && spanishVerb(word)?.person === 0 && !ALSO_NOUN.test(word)),
    )
    .map(folded);
const ALSO_NOUN = /^(?:como|suicidio|intento|riesgo|apoyo|miedo|duelo|trabajo|cuento|texto)$/;

const asks = (sentence: string): boolean => /[?¿]/.test(sentence) || ASKS_WITHOUT_MARK.test(folded(sentence));

/** Nothing of the writer's own in it. */
const isCalm = (sentence: string): boolean => {
  const text = folded(sentence);
  if (NEVER_CALM.test(text)) return false;
  const rest = ASKING.reduce((left, frame) => left.replace(frame, " "), text);
  // What asks nothing must speak of someone: "ctb thursday" is about nobody but the writer.
  if (!asks(sentence) && rest === text && !SOMEONE_ELSE.test(text)) return false;
  const left = new Set(rest.match(/[a-z]+/g) ?? []);
  return !ONE_SELF.test(rest) && !verbsOfOneSelf(sentence).some((word) => left.has(word));
};

/** Sentences with where they begin. */
const sentencesIn = (text: string): readonly { readonly start: number; readonly text: string }[] =>
  [...text.matchAll(/¿?[^.!?¿\n]+[.!?\n]*/g)].map((m) => ({ start: m.index, text: m[0] }));

/** Whether something is asked, and no sentence speaks of the writer but to say why it is asked. */
export const isCalmQuestion = (text: string): boolean => {
  const sentences = sentencesIn(text).filter((s) => /\p{L}/u.test(s.text));
  return sentences.some((s) => asks(s.text)) && sentences.every((s) => isCalm(s.text));
};

/** The evidence without what only names the subject of a calm question. Signs about someone else stay: they have a
 *  pathway of their own. */
export const withoutCalmQuestions = (
  text: string,
  evidence: readonly RiskEvidence[],
): readonly RiskEvidence[] => {
  if (!evidence.some((e) => e.about === "self" && isSubject(e))) return evidence;
  const sentences = sentencesIn(text);
  const sentenceOf = (e: RiskEvidence): string => sentences.findLast((s) => s.start <= e.start)?.text ?? text;
  const calm = (e: RiskEvidence): boolean => {
    const sentence = sentenceOf(e);
    // Another sign in the same sentence, of a wish or an intent, and it is no longer about a subject.
    const others = evidence.some(
      (o) => o.about === "self" && !isSubject(o) && sentenceOf(o) === sentence && o.strength >= 0.3,
    );
    return !others && isCalm(sentence) && (asks(sentence) || isCalmQuestion(text));
  };
  return evidence.filter((e) => e.about !== "self" || !isSubject(e) || !calm(e));
};
