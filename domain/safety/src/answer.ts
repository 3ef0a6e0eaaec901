import { fold } from "@evenkeel/language/risk/fold";
import type { RiskKind, Understanding } from "@evenkeel/language/understanding";
import type { Answer, Asked } from "./risk.ts";

const starts = (source: string): RegExp =>
  new RegExp(
    `^(?:[.] )?(?:(?:(?:good|oh|dear) (?:lord|god|heavens|grief|gosh)|lord|goodness(?: gracious| me)?|heavens|gosh|my god|god|jesus|christ|hell|heck|wow|what|haha+|lol|dios(?: mio)?|por dios|hombre|uy|um|uh|uhm|oh|omg|well|idk|honestly|i mean|so|pues|este|bueno|ay|ah) [.,]? ?)?(?:(?:\\w+ ){1,4}\\? )?(?:${source})(?= |$)`,
  );
const REFUSED =
  /(?:^| )(?:(?:dont|do not|rather not|not going to|wont|not) (?:\w+ ){0,2}(?:want to |wanna )?(?:talk|answer|say|discuss|get into|go there)|none of your business|why (?:do|are) you (?:ask|asking|care)|stop asking|skip|pass|leave it|next question|no quiero (?:hablar|contestar|responder|decir)|prefiero no|no te importa|por que preguntas|deja de preguntar)(?= |$)/;
/** "No, I mean it": a no to the doubt, not to the question. */
const INSISTS =
  /(?:^| )(?<!if )(?<!whether )(?<!tell )(?:i (?:really |do |actually )*mean it|im (?:dead |being )?serious|not (?:joking|kidding)|(?<!if )(?<!whether )i meant it|lo digo en serio|va en serio|hablo en serio|no es broma)(?= |$)/;
const UNCLEAR =
  /^(?:(?:i )?(?:really )?dont know|(?:(?:im|i am) )?(?:really |honestly )?not (?:really |so |too |entirely |completely )?sure|no idea|dunno|hard to say|it depends|depends|(?:la verdad )?(?:yo )?no (?:lo )?se|no (?:lo )?sabria|no estoy (?:muy |del todo )?segur[oa]|quien sabe|depende|i dont really know|maybe idk|i cant tell)(?= |$)/;
const YES = starts(
  "yes|yeah|yea|yep|yup|ya|ye|yah|sometimes|kind of|kinda|sort of|sorta|i guess(?: so)?|a (?:little|bit)|maybe|probably|definitely|of course|i do|i am|i have|i think so|i might|all the time|every (?:day|night)|a lot|often|lately|mhm|mm ?hm|uh ?huh|true|right|correct|si|a veces|un poco|creo que si|tal vez|quizas?|supongo|claro|todo el tiempo|algo asi|mas o menos|ambas?|both|more or less|obviously|it crosses my mind|its crossed my mind|on and off",
);
const NO = starts(
  "(?:probably|prob|i guess|guess|maybe|quizas|probablemente) (?:not|no)|no|nope|nah|na|not (?:really|at all|right now|tonight|today|yet|anymore|exactly|like that|now|planning|going to)|never|i dont(?! know)|im not|i am not|i m not|i wouldnt|i havent|dont think so|nothing like that|i (?:just |already )?(?:said|told you) no|ya (?:te )?dije que no|none of that|nada de eso|nada asi|god no|absolutely not|para nada|nunca|no realmente|la verdad no|en absoluto|hoy no|todavia no",
);
const NOT_YET = /^(?:(?:no|nah|not) (?:, )?)?(?:not )?(?:yet|todavia no|aun no)(?= |$)|^not yet|^no yet/;

const DANGER: ReadonlySet<RiskKind> = new Set(["self-harm", "harm-to-others", "intent", "attempt-now"]);

/** A time named in answer to whether, or when, is a yes. */
const SOON =
  /^(?:(?:yeah|yes|yep|probably|maybe|i think|thinking|planning|its|it is|like|by|si|creo que|quizas?|pues) )*(?:later )?(?:tonight|today|tomorrow|soon|in a few (?:hours|minutes|days)|this (?:weekend|evening|week)|when (?:they|she|he|everyone) (?:leaves?|sleeps?|goes?|is)|hoy|esta noche|manana|pronto|en unas horas)(?= |$)/;

/** A yes said first, whatever hedge comes after: "I think so, yes. I would not say it is certain." */
const SAYS_YES =
  /^(?:i think so|i think i am|i do|i am|part of me(?: does| is)?|creo que si|una parte de mi)(?: [.,])? (?:yes|yeah|si)(?= |$)|^(?:yes|yeah|yep|si)(?: [.,])? (?:i (?:am|do|think|have|would|might)|part of me|i think so|creo|una parte)(?= |$)/;
/** "Tonight no": the time first, then the answer. */
const NOT_THEN =
  /^(?:tonight|today|this week|soon|now|hoy|esta noche|ahora)(?: [.,])? (?:no|nah|nope|not)(?= |$)/;
const NOT_TONIGHT =
  /^(?:(?:no|nah|nope|well|pues|no pues)(?: [.,])? )?(?:not (?:tonight|today|right now|this (?:week|minute))|(?:esta noche|hoy|ahorita|ahora) no)(?= |$)/;
/** "Probably that I can't tell": no yes to acting. */
const UNSURE = /(?:^| )(?:i )?(?:cant tell|dont know|not sure|no idea|no se|no estoy segur[oa])(?= |$)/;
const HOW_OFTEN =
  /^(?:its |it is )?(?:mostly |almost |nearly |pretty much |casi )?(?:sometimes|lately|often|a lot|all the time|every (?:day|night|evening|morning)|most (?:days|nights)|on and off|it comes and goes|a veces|todo el tiempo|seguido|cada (?:dia|noche)|casi (?:siempre|todas las noches)|todas las noches)(?= |$)/;

/** Said of safety in so many words: a longer "no" may be about something else. */
const UNSAFE =
  /(?:^| )(?:not (?:really |very |at all |that )?safe|unsafe|dont feel safe|no (?:estoy|me siento) (?:a salvo|segur[oa]))(?= |$)/;

/** "Dying? No": the question said back before the answer. */
const SAID_BACK = /^(?:[.?] )?(?:\w+ ){1,4}\? (?=(?:no|nope|nah|yes|yeah|yep|si|not|nothing|nada)(?: |$))/;

/** How the words answer a direct question. "Not yet" is unclear, never a no. */
export const answerTo = (about: Asked, understanding: Understanding): Answer => {
  const text = fold(understanding.text).text.replace(SAID_BACK, "");
  if (SAYS_YES.test(text) && (about === "intent" || about === "time" || about === "suicidal-thoughts"))
    return "yes";
  if (REFUSED.test(text)) return "refused";
  if (INSISTS.test(text)) return about === "safe-now" ? "no" : "yes";
  if (NOT_YET.test(text)) return "unclear";
  const evidence = understanding.evidence.filter((e) => e.about === "self" && e.when !== "past");
  const plain = evidence.some(
    (e) => (e.kind === "ideation" || e.kind === "intent" || e.kind === "plan") && e.strength >= 0.7,
  );
  const denied = evidence.some((e) => e.kind === "denial");
  if ((about === "intent" || about === "time") && NOT_THEN.test(text)) return "no";
  // "Not tonight", asked whether there are thoughts of it, says that there are.
  if (about === "suicidal-thoughts" && NOT_TONIGHT.test(text)) return "yes";
  if ((about === "intent" || about === "time") && SOON.test(text) && !NO.test(text)) return "yes";
  if (UNCLEAR.test(text)) return "unclear";
  if ((about === "intent" || about === "time") && UNSURE.test(text)) return "unclear";
  // How often a thought comes says nothing of whether it will be acted on.
  if ((about === "intent" || about === "time") && HOW_OFTEN.test(text) && !SOON.test(text)) return "unclear";
  // A bare "ok" is no yes to danger; a command or an intention told in answer to it is one.
  if (about === "danger-now" || about === "danger-wondered") {
    if (NO.test(text)) return "no";
    if (YES.test(text)) return "yes";
    return evidence.some((e) => DANGER.has(e.kind) && e.strength >= 0.6) ? "yes" : "unclear";
  }
  if (about === "safe-now" && NO.test(text) && understanding.wordCount > 4 && !UNSAFE.test(text))
    return "unclear";
  if (NO.test(text)) return plain && !denied ? "yes" : "no";
  if (YES.test(text)) return "yes";
  if (about === "suicidal-thoughts") {
    if (plain) return "yes";
    if (denied) return "no";
    if (evidence.some((e) => e.kind === "wish-to-be-dead" && e.strength >= 0.6)) return "yes";
  }
  if (about === "intent" || about === "time" || about === "safe-now")
    if (evidence.some((e) => (e.kind === "intent" || e.kind === "attempt-now") && e.strength >= 0.8))
      return about === "safe-now" ? "no" : "yes";
  if (denied) return about === "safe-now" ? "yes" : "no";
  const yes = understanding.intents.find((i) => i.intent === "yes" && i.strength >= 0.5);
  const no = understanding.intents.find((i) => i.intent === "no" && i.strength >= 0.5);
  if (yes !== undefined && no === undefined && understanding.wordCount <= 6) return "yes";
  if (no !== undefined && yes === undefined && understanding.wordCount <= 6) return "no";
  return "unclear";
};
