import { fold } from "@evenkeel/language/risk/fold";
import type { RiskEvidence, RiskKind, Understanding } from "@evenkeel/language/understanding";
import { rank } from "./level.ts";
import type { SafetyState } from "./risk.ts";

/** Words that say little alone and much after someone has spoken of dying. */
const IN_RISK: readonly (readonly [RiskKind, number, string, RegExp])[] = [
  [
    "means-access",
    0.5,
    "context-means",
    /(?:^| )(?:the |my |a |some |with |dads |his )?(?:pills?|gun|guns|gun cabinet|pistol|rifle|rope|noose|knife|knives|razors?|blades?|meds|bridge|tracks|pastillas|pistola|arma|cuerda|soga|cuchillo|navaja|puente)(?= |$)/,
  ],
  [
    "intent",
    0.6,
    "context-do-it",
    /(?:^| )(?:(?:going to|will|ill|might|want to|ready to|have to|need to) do it|do it (?:tonight|now|tomorrow|soon|anyway)|thats the plan|go through with it|voy a hacerlo|lo voy a hacer|ese es el plan)(?= |$)/,
  ],
  [
    "time",
    0.6,
    "context-time",
    /^(?:maybe )?(?:tonight|tomorrow|today|soon|now|this weekend|later tonight|hoy|esta noche|manana|pronto|ahora)(?: .)?$/,
  ],
];
const SAFER =
  /(?:^| )(?:not|no|never|dont|wont|gave|threw|locked|put|away|flushed|gone|guarde|tire|nunca)(?= |$)/;

/** The message as it reads in a conversation where risk has been spoken of. */
export const inContext = (state: SafetyState, message: Understanding): Understanding => {
  if (rank(state.tier) < 1) return message;
  const folded = fold(message.text);
  if (SAFER.test(folded.text)) return message;
  const known = new Set(message.evidence.map((e) => e.kind));
  const added = IN_RISK.flatMap(([kind, strength, rule, pattern]): RiskEvidence[] => {
    const hit = pattern.exec(folded.text);
    if (hit === null || known.has(kind)) return [];
    const from = hit.index + (hit[0].startsWith(" ") ? 1 : 0);
    const start = folded.startOf(from);
    const end = folded.endOf(hit.index + hit[0].length - 1);
    const quote = message.text.slice(start, end);
    return [{ kind, quote, start, end, strength, about: "self", when: "now", hypothetical: false, rule }];
  });
  return added.length === 0 ? message : { ...message, evidence: [...message.evidence, ...added] };
};
