import { fold } from "@evenkeel/language/risk/fold";
import type { Understanding } from "@evenkeel/language/understanding";

/** Words of the companion spoken of: "why do you keep giving me suicide texts" says nothing of the one who writes. */
const OURS =
  /(?:^| )(?:suicid\w+ (?:texts?|things?|lines?|stuff|talk|questions?|hotlines?|scripts?|numbers?|message|prevention)|(?:texts?|script|message|question)s? (?:about|with|saying) (?:\w+ )?(?:suicide|killing)|(?:mensajes?|preguntas?|lineas?|cosas?) (?:de|sobre) (?:el )?suicidio)(?= |$)/;

/** Hours, pay or hair that were cut say nothing of a skin. */
const CUT_ELSEWHERE =
  /(?:^| )(?:hours?|shifts?|pay|wages?|salary|budget|funding|benefits?|staff|jobs?|hair|grass|power|service|signal)(?: \w+){0,2} cut|cut (?:my |our |the |back (?:my |our |the )?)?(?:hours?|shifts?|pay|wages?|salary|budget|hair|grass)|cut(?:ting)? (?:back|down)(?= |$)/;

/** "He would think it odd" is no overdose; "she OD'd" is written with what was taken, or of somebody. */
const STRANGE =
  /\b(?:it|that|this|is|was|be|seems?|looks?|sounds?|feels?|find|little|bit|so|very|how|an|the|something|at) odd\b|\bodd (?:if|that|thing|one|jobs?|hours?|to|how|number)\b|\bodds\b/iu;

/** The message without an overdose read into something strange. */
export const withoutOdd = (message: Understanding): Understanding =>
  message.evidence.some((e) => e.kind === "overdose" && /\bodds?\b/iu.test(e.quote)) &&
  STRANGE.test(message.text)
    ? {
        ...message,
        evidence: message.evidence.filter((e) => !(e.kind === "overdose" && /\bodds?\b/iu.test(e.quote))),
      }
    : message;

/** The message without an injury read into hours that were cut. */
export const withoutCutHours = (message: Understanding): Understanding => {
  if (!message.evidence.some((e) => e.kind === "self-harm") || !CUT_ELSEWHERE.test(fold(message.text).text))
    return message;
  return {
    ...message,
    evidence: message.evidence.filter(
      (e) =>
        !(
          e.kind === "self-harm" &&
          /^(?:i |me )?(?:\w+ )?cut(?:ting)?(?: (?:again|back|down))?$/iu.test(e.quote.trim())
        ),
    ),
  };
};

export const withoutOurWords = (message: Understanding): Understanding => {
  if (!message.evidence.some((e) => e.kind === "ideation") || !OURS.test(fold(message.text).text))
    return message;
  return {
    ...message,
    evidence: message.evidence.filter((e) => e.kind !== "ideation" || !/suicid|killing/iu.test(e.quote)),
  };
};

/** A closed garage is a place to be alone in as well; with nothing running it is asked about before it is taken for more. */
const RUNNING =
  /\b(?:engine|running|exhaust|hose|tap(?:ed|ing)|fumes|gas|motor|encendid[oa]|manguera|escape)\b/iu;

export const withoutGarage = (message: Understanding): Understanding =>
  RUNNING.test(message.text)
    ? message
    : {
        ...message,
        evidence: message.evidence.flatMap((e) =>
          e.rule.startsWith("en-near-garage") && e.kind === "attempt-now"
            ? [
                { ...e, kind: "means-access" as const, strength: 0.6 },
                { ...e, kind: "wish-to-be-dead" as const, strength: 0.6 },
              ]
            : [e],
        ),
      };

/** "Matarme no", "kill myself? no, god forbid": put first and denied after. */
const DENIED_AFTER =
  /(?:^| )(?:(?:matarme|suicidarme|quitarme la vida|morirme|hacerme dano)(?: \w+){0,2} ?[,?]? ?(?:pues )?(?:no|nunca|jamas)|(?:kill(?:ing)? myself|suicide|end(?:ing)? my life|dying)(?: \w+){0,2} ?[,?] (?:no|never|nope|nah))(?= [.,]| ?$| (?:dios|eso|no|para|god|not|never|way))/;
const THOUGHT: ReadonlySet<string> = new Set(["ideation", "wish-to-be-dead", "intent", "self-harm"]);

/** The message without what is named only to be denied. */
export const withoutDenied = (message: Understanding): Understanding => {
  const folded = fold(message.text);
  const hit = DENIED_AFTER.exec(folded.text);
  if (hit === null) return message;
  const from = folded.startOf(hit.index + (hit[0].startsWith(" ") ? 1 : 0));
  const to = folded.endOf(hit.index + hit[0].length - 1);
  const within = message.evidence.filter((e) => THOUGHT.has(e.kind) && e.start >= from && e.start < to);
  const first = within[0];
  if (first === undefined) return message;
  return {
    ...message,
    evidence: [
      ...message.evidence.filter((e) => !within.includes(e)),
      { ...first, kind: "denial", strength: 0.8, rule: `${first.rule}>denied-after` },
    ],
  };
};

/** "A friend who says they want to die": somebody else's words are no voice. */
export const withoutSomeonesWords = (message: Understanding): Understanding => {
  const others = message.evidence.filter((e) => e.kind === "concern-for-other");
  const quoted = (e: (typeof others)[number]): boolean =>
    e.kind === "psychosis" &&
    /command-voices/.test(e.rule) &&
    others.some((other) => other.start < e.end && e.start < other.end);
  return message.evidence.some(quoted)
    ? { ...message, evidence: message.evidence.filter((e) => !quoted(e)) }
    : message;
};

const PUT_ON_MEDICINE =
  /\b(?:be|get|got|being|me|him|her|them) (?:put )?on (?:any |some |the )?(?:meds|medication|medicine|antidepressants|pills)\b|\bput(?:ting)? (?:me|him|her|them|you|people) on\b/iu;

/** Being put on medicine is a treatment, and no pills put aside. */
export const withoutPrescribed = (message: Understanding): Understanding =>
  PUT_ON_MEDICINE.test(message.text)
    ? {
        ...message,
        evidence: message.evidence.filter(
          (e) =>
            !(
              e.kind === "preparation" &&
              /\bon (?:any |some |the )?(?:meds|medic|antidep|pills)/iu.test(e.quote)
            ),
        ),
      }
    : message;
