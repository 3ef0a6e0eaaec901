import { fold } from "@evenkeel/language/risk/fold";
import type { RiskEvidence, RiskKind, Understanding } from "@evenkeel/language/understanding";
import { BY_READER, rank } from "./level.ts";
import type { SafetyState, StayFocus } from "./risk.ts";

/** "Going to do it", and nothing more. */
const DOING =
  /^(?:(?:im|ill|i|going|gonna|to|will|about|ready|ok|okay|when|once|after|before|now|just|finally|might|want|lo|voy|a|ya|lo voy a) )*(?:do it|hacerlo|hacer|hago|hare)(?: (?:right )?(?:now|tonight|today|tomorrow|soon|then|after \w+|ahora|hoy|esta noche|manana|despues de \w+|ya))*$/;
/** Telling, calling or asking somebody, still ahead. */
const TELLING =
  /(?:^| )(?:(?:going to|will|ill|should i|do i|could|can|want to|need to|about to|how do i|to|im|id|just) (?:\w+ ){0,2}(?:tell|telling|talk to|talking to|text|texting|call|calling|ask|asking|message)(?: to)? (?:my )?\w+|(?:le|les|se lo) (?:voy a |quiero |tengo que |puedo )?(?:contar|cuento|decir|digo|hablar|llamar|escribir|pedir)|(?:voy a|quiero|tengo que|puedo) (?:contarle|contarselo|decirle|decirselo|hablarle|hablar con|llamar a|llamarle|escribirle|pedirle))(?= |$)/;
/** Not of telling, or telling as a leave-taking. */
const OF_DYING =
  /(?:^| )(?:die|dying|dead|death|kill\w*|suicid\w*|end it|pills?|gun|rope|jump\w*|bridge|blade|razor|note|goodbye|bye|sorry|love|forgive|miss|gone|morir\w*|muert\w+|matar\w*|pastillas|pistola|soga|saltar|puente|adios|perdon\w*|amo|quiero mucho|carta)(?= |$)/;
const BY_DOING: ReadonlySet<RiskKind> = new Set(["intent", "ideation", "plan"]);

/** True when "do it" is about telling somebody, said in this message or in the one before. */
const isAboutTelling = (state: SafetyState, message: Understanding): boolean => {
  if (rank(state.tier) >= 3) return false;
  const here = fold(message.text).text;
  const before = fold(state.recent?.at(-1) ?? "").text;
  if (!/(?:^| )(?:do it|hacerlo|lo hago|lo hare|voy a hacer)(?= |$)/.test(here) || OF_DYING.test(here))
    return false;
  return TELLING.test(here) || (TELLING.test(before) && !OF_DYING.test(before));
};

/** The message without what was read into "do it" alone, and the time beside it. */
const withoutDoing = (message: Understanding): Understanding => {
  const kept = message.evidence.filter(
    (e) => !(BY_DOING.has(e.kind) && DOING.test(fold(e.quote).text.trim())),
  );
  if (kept.length === message.evidence.length) return message;
  const timed = kept.some((e) => (e.kind === "intent" || e.kind === "plan") && e.strength >= 0.4);
  return { ...message, evidence: kept.filter((e) => timed || e.kind !== "time") };
};

/** A person was just spoken of as the one to be told, and "going to do it" is about that telling. */
const SPOKEN_OF =
  /(?:^| )(?:tell|telling|text|ask|talk to|message|call|decirle|contarle|escribirle|llamarle|hablar con) (?:her|him|them|my \w+|mi \w+|a (?:el|ella)|\p{L}+)(?= |$)|(?:^| )(?:decirle|contarle|escribirle|llamarle)(?= |$)/u;
const ONLY_DO_IT =
  /^(?:(?:im |i am |ill )?(?:going to|gonna|will|ill|about to) do it|(?:voy a |lo voy a )hacer(?:lo)?)$/;
const TOWARDS: ReadonlySet<StayFocus> = new Set(["take-step", "go-ahead", "make-contact"]);
const LEAVES: ReadonlySet<RiskKind> = new Set(["intent", "ideation", "plan", "attempt-now", "time"]);
const aboutIt = (e: RiskEvidence): boolean =>
  LEAVES.has(e.kind) && (ONLY_DO_IT.test(fold(e.quote).text) || e.kind === "time");
const aboutTelling = (state: SafetyState, message: Understanding): boolean => {
  const last = state.done.at(-1);
  if (state.person === undefined || state.tier === "immediate" || last?.turn !== state.turn) return false;
  if (!TOWARDS.has(state.focuses?.at(-1) ?? "listen")) return false;
  if (!SPOKEN_OF.test(fold(state.recent?.at(-1) ?? "").text)) return false;
  return !message.evidence.some(
    (e) => !aboutIt(e) && !BY_READER.test(e.rule) && e.kind !== "denial" && e.strength >= 0.5,
  );
};

/** Whether "do it" is about telling somebody: said in this message or the one before, or asked for by the last reply. */
export const tellsSomebody = (state: SafetyState, message: Understanding): boolean =>
  aboutTelling(state, message) || isAboutTelling(state, message);

/** The message without what was read into "do it" where that is about telling somebody. */
export const withoutTelling = (state: SafetyState, message: Understanding): Understanding => {
  if (aboutTelling(state, message))
    return { ...message, evidence: message.evidence.filter((e) => !aboutIt(e)) };
  return isAboutTelling(state, message) ? withoutDoing(message) : message;
};
