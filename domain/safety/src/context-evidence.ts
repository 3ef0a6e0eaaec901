import { fold } from "@evenkeel/language/risk/fold";
import type { RiskEvidence, RiskKind, Understanding } from "@evenkeel/language/understanding";
import { withAtHand } from "./at-hand.ts";
import { withLeaving } from "./leaving.ts";
import { BY_READER, rank } from "./level.ts";
import {
  withoutCutHours,
  withoutDenied,
  withoutGarage,
  withoutOdd,
  withoutOurWords,
  withoutPrescribed,
  withoutSomeonesWords,
} from "./our-words.ts";
import { withOwnAttempt } from "./own-attempt.ts";
import { pastStaysPast } from "./past-context.ts";
import { deniedAt } from "./plainly-said.ts";
import type { SafetyState, StayFocus } from "./risk.ts";
import { withPartner } from "./signs/partner.ts";
import { withSigns } from "./signs/read-signs.ts";
import { withVoices } from "./signs/voices.ts";
import { tellsSomebody, withoutTelling } from "./telling.ts";

/** Words that say little alone and much after someone has spoken of dying. */
const IN_RISK: readonly (readonly [RiskKind, number, string, RegExp])[] = [
  [
    "means-access",
    0.5,
    "context-means",
    /(?:^| )(?:(?:cabinet|drawer|box|closet|garage|bag) (?:is )?full of \w+(?: \w+)?|(?:the |my |a |some |with |dads |his )?(?:pills?|gun|guns|gun cabinet|pistol|rifle|rope|noose|knife|knives|razors?|blades?|meds|bridge|tracks|pastillas|pistola|arma|cuerda|soga|cuchillo|navaja|puente))(?= |$)/,
  ],
  [
    "intent",
    0.6,
    "context-do-it",
    /(?:^| )(?:(?:going to|will|ill|might|want to|ready to|have to|need to) do it|do it (?:tonight|now|tomorrow|soon|anyway)|thats the plan|go through with it|voy a hacerlo|lo voy a hacer|ese es el plan)(?= |$)/,
  ],
  [
    "method",
    0.7,
    "context-looked-up",
    /(?:^| )(?:(?:looked|been looking|look) (?:\w+ ){0,2}(?:stuff|it|things|ways|methods) up|look(?:ed|ing)? up (?:\w+ ){0,2}(?:ways|stuff|how|methods)|(?:searched|googled|been googling|been searching|busque|estuve buscando) (?:\w+ ){0,3}(?:ways|how|stuff|it|methods|formas|como))(?= |$)/,
  ],
  [
    "past-attempt",
    0.9,
    "context-stepped-back",
    /(?:^| )(?:i (?:was (?:standing |sitting )?|stood |went (?:up )?|got )(?:on|at|to|up on|onto) (?:the |a )(?:platform|bridge|roof|ledge|edge|tracks|overpass|railing)|i (?:stepped|climbed|walked) (?:back|down|away) (?:from|off) (?:the |a )?(?:edge|ledge|platform|tracks|railing|bridge|roof|it)|i stepped back(?= [.,]|$)|i almost (?:did it|jumped|went through with it|took them|pulled)|(?:estuve|subi|llegue) (?:en|a|al) (?:el |la )?(?:anden|puente|azotea|borde|vias)|casi (?:lo hago|salto|me las tomo))(?= |$)/,
  ],
  [
    "time",
    0.6,
    "context-time",
    /^(?:maybe )?(?:tonight|tomorrow|today|soon|now|this weekend|later tonight|hoy|esta noche|manana|pronto|ahora)(?: .)?$/,
  ],
];
/** Medicine spoken of as treatment is not what is at hand. */
const TREATMENT =
  /(?:^| )(?:doc|doctor|psychiatrist|prescri\w+|pharmac\w+|refill\w*|side effects?|changed (?:my|the)|new (?:meds|pills)|(?:my|the) (?:meds|pills) (?:make|made|got|changed)|medico|doctora|recet\w+|farmacia|efectos)(?= |$)/;
/** A journey told: where somebody stood waiting. */
const JOURNEY =
  /(?:^| )(?:late|delayed|cancelled|canceled|packed|crowded|full|missed (?:my|the)|commut\w+|(?:on (?:my|the) )?way to|to work|from work|home from|tarde|retras\w+|demor\w+|llen[oa]|cancel\w+|al trabajo|del trabajo)(?= |$)/;
const TURNED_BACK = /(?:^| )(?:step\w*|edge|ledge|jump\w*|almost|climb\w*|casi|borde|salt\w+)(?= |$)/;
const SAFER =
  /(?:^| )(?:not|no|never|dont|wont|gave|threw|locked|put|away|flushed|gone|guarde|tire|nunca)(?= |$)/;

const BARE_DOING =
  /^(?:ok(?:ay)? |haha |lol |yeah |so |then |just |now |, )*(?:im |i am |ill )?(?:doing it|(?:going to|gonna|will|about to|ready to|voy a) (?:do it|hacerlo))(?: now| then| ya| tonight| today)?(?: [.,])?(?: (?:thx|thanks|thank you|lol|haha|gracias))?(?: [.,])?$/;
const SAID_BY_DOING: ReadonlySet<RiskKind> = new Set(["intent", "ideation", "plan", "attempt-now"]);

/** "I did it", right after something to do was set out, is about that. */
const DID_IT =
  /^(?:ok(?:ay)? |yeah |so |i |ya |just |said |told you |already )*(?:did (?:it|that|them|the \w+)|done|lo hice|hecho|lo intente)(?= |$)/;
const TO_DO: ReadonlySet<StayFocus> = new Set([
  "urge",
  "means",
  "means-go",
  "take-step",
  "go-ahead",
  "make-contact",
  "what-helps",
]);
const toldToDo = (state: SafetyState): boolean => {
  const last = state.done.at(-1);
  return last?.turn === state.turn && last.step === "stay" && TO_DO.has(state.focuses?.at(-1) ?? "listen");
};
const without = (message: Understanding, kind: RiskKind): Understanding => ({
  ...message,
  evidence: message.evidence.filter((e) => e.kind !== kind),
});

const withoutBareDoing = (message: Understanding): Understanding => {
  if (!BARE_DOING.test(fold(message.text).text.replace(/ [.,]$/, ""))) return message;
  return { ...message, evidence: message.evidence.filter((e) => !SAID_BY_DOING.has(e.kind)) };
};

/** What a model alone finds faintly heavy is no reason to doubt a "no" to the plain question. */
const SURE = 0.7;
const withoutDoubt = (state: SafetyState, message: Understanding): Understanding => {
  if (deniedAt(state) === 0) return message;
  return {
    ...message,
    evidence: message.evidence.filter((e) => !BY_READER.test(e.rule) || e.strength >= SURE),
  };
};

/** What is read wrongly in words that stand in another sense. */
const MISREAD: readonly ((message: Understanding) => Understanding)[] = [
  withoutDenied,
  withoutGarage,
  withoutSomeonesWords,
  withoutPrescribed,
];

/** The message as it reads in a conversation where risk has been spoken of. */
export const inContext = (state: SafetyState, said: Understanding): Understanding => {
  const meant = MISREAD.reduce((message, corrected) => corrected(message), pastStaysPast(said));
  const heard = withOwnAttempt(withoutOdd(withoutCutHours(withoutOurWords(meant))));
  // The words of a questionnaire's item are not the member's.
  const item = heard.evidence.some((e) => e.rule === "questionnaire-item");
  const left = withLeaving(state, heard);
  const shown = item ? left : withPartner(state, withVoices(state, withSigns(state, left)));
  const read = withoutDoubt(state, shown);
  const telling = tellsSomebody(state, read);
  const message = withoutTelling(state, read);
  // "Okay, going to do it" is about a list or a call until someone has spoken of dying.
  if (rank(state.peakTier) < 1) return withoutBareDoing(message);
  if (rank(state.tier) < 1) return message;
  return withNearWords(state, withAtHand(state, message), telling);
};

/** The sentence around a place in folded text: a "not" elsewhere is about something else. */
const sentenceAt = (text: string, at: number): string => {
  const from = text.lastIndexOf(" . ", at);
  const end = text.indexOf(" . ", at + 1);
  return text.slice(Math.max(0, from), end < 0 ? undefined : end);
};

/** With the words that say little alone. */
const withNearWords = (state: SafetyState, message: Understanding, telling: boolean): Understanding => {
  if (toldToDo(state) && DID_IT.test(fold(message.text).text)) return without(message, "attempt-now");
  const folded = fold(message.text);
  const known = (kind: RiskKind, strength: number): boolean =>
    message.evidence.some((e) => e.kind === kind && e.strength >= strength);
  const journey = JOURNEY.test(folded.text) && !TURNED_BACK.test(folded.text);
  const added = IN_RISK.flatMap(([kind, strength, rule, pattern]): RiskEvidence[] => {
    const hit = pattern.exec(folded.text);
    if (hit === null || known(kind, strength) || (telling && rule === "context-do-it")) return [];
    if (SAFER.test(sentenceAt(folded.text, hit.index))) return [];
    if (rule === "context-stepped-back" && journey) return [];
    if (kind === "means-access" && TREATMENT.test(folded.text) && !/ full of /.test(hit[0])) return [];
    const from = hit.index + (hit[0].startsWith(" ") ? 1 : 0);
    const start = folded.startOf(from);
    const end = folded.endOf(hit.index + hit[0].length - 1);
    const quote = message.text.slice(start, end);
    return [{ kind, quote, start, end, strength, about: "self", when: "now", hypothetical: false, rule }];
  });
  return added.length === 0 ? message : { ...message, evidence: [...message.evidence, ...added] };
};
