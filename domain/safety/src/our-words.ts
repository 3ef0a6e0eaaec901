import { fold } from "@evenkeel/language/risk/fold";
import type { Understanding } from "@evenkeel/language/understanding";

/** Words of the companion spoken of: "why do you keep giving me suicide texts" says nothing of the one who writes. */
const OURS =
  /(?:^| )(?:suicid\w+ (?:texts?|things?|lines?|stuff|talk|questions?|hotlines?|scripts?|numbers?|message|prevention)|(?:texts?|script|message|question)s? (?:about|with|saying) (?:\w+ )?(?:suicide|killing)|(?:mensajes?|preguntas?|lineas?|cosas?) (?:de|sobre) (?:el )?suicidio)(?= |$)/;

/** Hours, pay or hair that were cut say nothing of a skin. */
const CUT_ELSEWHERE =
  /(?:^| )(?:hours?|shifts?|pay|wages?|salary|budget|funding|benefits?|staff|jobs?|hair|grass|power|service|signal)(?: \w+){0,2} cut|cut (?:my |our |the |back (?:my |our |the )?)?(?:hours?|shifts?|pay|wages?|salary|budget|hair|grass)|cut(?:ting)? (?:back|down)(?= |$)/;

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
