import { SUICIDE_KINDS } from "@evenkeel/safety/level";
import type { Heard } from "../heard.ts";

/** Heard by the rules or by the reader, however faintly. */
const HEARD = 0.25;
/** What may be meant as an end, and must not be praised as a step. */
const MAY_BE_AN_END =
  /\b(?:keep (?:driving|walking|swimming|going)|not (?:come|coming|go|going) back|never (?:come back|wake|stop)|disappear\w*|vanish\w*|let go|be gone|drive (?:off|into)|into the (?:water|lake|river|sea|road)|stop (?:eating|taking)|seguir (?:manejando|caminando)|no (?:volver|regresar)|desaparec\w*|soltar(?:me)?|dejar de (?:comer|tomar)|al (?:agua|río|mar))\b/iu;

/** Whether an idea told here may be no idea for living: it is not affirmed, whatever its words sound like. */
export const mayBeAnEnd = ({ text, understanding }: Heard): boolean =>
  MAY_BE_AN_END.test(text) ||
  understanding.evidence.some((e) => e.about === "self" && SUICIDE_KINDS.has(e.kind) && e.strength >= HEARD);
