import { fold } from "@evenkeel/language/risk/fold";
import type { Understanding } from "@evenkeel/language/understanding";

/** Words of the companion spoken of: "why do you keep giving me suicide texts" says nothing of the one who writes. */
const OURS =
  /(?:^| )(?:suicid\w+ (?:texts?|things?|lines?|stuff|talk|questions?|hotlines?|scripts?|numbers?|message|prevention)|(?:texts?|script|message|question)s? (?:about|with|saying) (?:\w+ )?(?:suicide|killing)|(?:mensajes?|preguntas?|lineas?|cosas?) (?:de|sobre) (?:el )?suicidio)(?= |$)/;

export const withoutOurWords = (message: Understanding): Understanding => {
  if (!message.evidence.some((e) => e.kind === "ideation") || !OURS.test(fold(message.text).text))
    return message;
  return {
    ...message,
    evidence: message.evidence.filter((e) => e.kind !== "ideation" || !/suicid|killing/iu.test(e.quote)),
  };
};
