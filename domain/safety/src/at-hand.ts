import { fold } from "@evenkeel/language/risk/fold";
import type { RiskEvidence, RiskKind, Understanding } from "@evenkeel/language/understanding";

/** From here on what is at hand is ready to be used, not only somewhere in the house. */
export const READY = 0.75;

/** After someone has spoken of dying: what is ready, and words of leaving that name no leaving. */
const IN_DANGER: readonly (readonly [RiskKind, number, string, RegExp])[] = [
  [
    "means-access",
    READY,
    "context-at-hand",
    /(?:^| )(?:(?:sitting|sat|sit|standing|stood|im|am|out) (?:\w+ ){0,2}(?:in|on|at) (?:the |my )?(?:truck|car|garage|ledge|edge|bridge|roof|tracks|platform|railing)(?: seat)?(?: in the garage)?|(?:sentad[oa]|parad[oa]|estoy) en (?:el |la |mi )?(?:coche|carro|camioneta|garaje|cochera|borde|puente|azotea|vias|anden)|(?:have|got|ive got) (?:what|everything|all|all that|the things?) i need(?: \w+){0,2} (?:here|ready|with me|in (?:the|my) (?:\w+ )?(?:room|house|drawer|closet|garage|car|bag))|(?:its|it is|theyre|they are|everything is|all of it is) (?:all |right |still )?(?:within (?:my )?reach|in (?:arms )?reach)|tengo (?:todo )?lo que (?:necesito|hace falta)(?: \w+){0,2} (?:aqui|listo|conmigo|en (?:el|la) \w+)|(?:esta|estan|lo tengo|las tengo|la tengo) (?:todo )?a(?:l)? (?:mi )?alcance(?: de la mano)?)(?= |$)/,
  ],
  [
    "attempt-now",
    0.85,
    "context-took",
    /(?:^| )i (?:just |already |think i )?(?:took|swallowed) (?:the pills|all (?:of )?(?:the|my) (?:pills|meds)|them all|all of them)(?= ?[.,]| ?$| (?:an? hour|\d+|just now|now|already))/,
  ],
  [
    "goodbye",
    0.7,
    "context-last-words",
    /(?:^| )(?:(?:if|when) (?:my \w+|he|she|they|anyone|anybody|someone) asks? (?:, )?(?:\w+ ){0,3}(?:i was \w+|tell (?:him|her|them)|say \w+)|(?:id|i would) rather (?:he|she|they|my \w+) remembers? \w+|(?:so )?(?:he|she|they) can remember me|si (?:mi \w+|el|ella|alguien) pregunta(?:n)? (?:, )?(?:\w+ ){0,3}(?:(?:yo )?estaba \w+|dile|diganle|di que)|prefiero que (?:\w+ ){0,2}(?:me )?recuerde(?:n)?)(?= |$)/,
  ],
];
const NOT_SO = /(?:^| )(?:not|no|never|dont|nothing|nunca|nada)(?= |$)/;

/** The message with what it says of being ready and of leaving; a "no" speaks for its own sentence only. */
export const withAtHand = (message: Understanding): Understanding => {
  const added: RiskEvidence[] = [];
  for (const sentence of message.text.matchAll(/[^.?!;\n]+/g)) {
    const folded = fold(sentence[0]);
    for (const [kind, strength, rule, pattern] of IN_DANGER) {
      const hit = pattern.exec(folded.text);
      if (hit === null || NOT_SO.test(folded.text.slice(0, hit.index))) continue;
      const start = sentence.index + folded.startOf(hit.index + (hit[0].startsWith(" ") ? 1 : 0));
      const end = sentence.index + folded.endOf(hit.index + hit[0].length - 1);
      const quote = message.text.slice(start, end);
      added.push({
        kind,
        quote,
        start,
        end,
        strength,
        about: "self",
        when: "now",
        hypothetical: false,
        rule,
      });
    }
  }
  return added.length === 0 ? message : { ...message, evidence: [...message.evidence, ...added] };
};
