import { fold } from "@evenkeel/language/risk/fold";
import type { RiskEvidence, RiskKind, Understanding } from "@evenkeel/language/understanding";
import type { SafetyState } from "./risk.ts";

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

/** What it says of being ready and of leaving; a "no" speaks for its own sentence only. */
const readyOrLeaving = (message: Understanding): readonly RiskEvidence[] => {
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
  return added;
};

/** "It is right here", in a talk that holds thoughts of suicide, is about what could be used unless something else is named. */
const AT_HAND =
  /(?:^| )(?:(?:i have|ive got|i got|got|i have got) (?:everything|all|what|all that|everything that) i (?:need|would need)(?= (?:[.,]|in the (?:next |other )?(?:room|drawer|bathroom|bedroom|garage|car|kitchen|hall)|next door|right here|here|upstairs|downstairs|within|in reach|by|beside|next to|ready|at home)| ?$)|(?:i have|ive got|i got) (?:everything|it all|it|them all|them)(?= (?:here|ready|right here|with me|beside me|next to me|in (?:my|the) (?:room|drawer|bag|car|hand))| ?[.]| ?$)|(?:its|it is|theyre|they are|everything is|everythings|its all|it is all|its still|its already) (?:\w+ )?(?:within (?:arms? |my |easy )?reach|in reach|right (?:here|there|beside me|next to me)|at hand|to hand|in (?:the|my) (?:next room|other room|drawer|nightstand|bedside\w*|closet|garage|bag)|(?:beside|next to) (?:me|my bed|the bed))|tengo (?:todo )?lo que (?:necesito|hace falta|me hace falta)(?= (?:[.,]|aqui|en (?:el|la|mi)|al lado|a mano|cerca|listo)| ?$)|(?:ya )?(?:lo |la |las |los )?tengo (?:todo )?(?:a (?:la )?mano|aqui (?:mismo|al lado|conmigo)|al alcance|al lado|en el cajon|listo)|(?:ya )?tengo todo(?= (?:listo|aqui|preparado)| ?[.]| ?$)|(?:esta|estan) (?:\w+ )?(?:aqui (?:al lado|mismo|conmigo)|a (?:mi|la) (?:alcance|mano)|al alcance(?: de (?:mi|la) mano)?|en el (?:otro cuarto|cajon|cuarto de al lado)))(?= |$)/;

/** What else may be at hand: somebody, a screen, food, comfort, work. */
const SOMETHING_ELSE =
  /(?:^| )(?:phone|cell|number|numbers|line|app|list|card|cards|letter|button|screen|water|tea|coffee|food|dinner|lunch|blanket|pillow|charger|book|music|photo|picture|dog|cat|paper|homework|work|exam|trip|keys?|shoes|wallet|mom|mum|mother|dad|brother|sister|wife|husband|partner|friend|roommate|kids|son|daughter|maya|jess|he|she|him|her|hes|shes|telefono|celular|numero|linea|lista|tarjeta|boton|pantalla|agua|cafe|comida|cena|almohada|cobija|manta|cargador|libro|musica|foto|perro|perra|gato|gata|trabajo|examen|viaje|llaves|mama|papa|hermano|hermana|esposo|esposa|amigo|amiga|hijo|hija|ella)(?= |$)/;
const AWAY =
  /(?:^| )(?:not|no|never|dont|isnt|arent|gave|threw|locked|put|away|flushed|gone|guarde|guardad\w|tire|nunca)(?= |$)/;

/** Thoughts of dying said before: only then is "it" read this way. */
const THOUGHTS: ReadonlySet<string> = new Set(["ideation", "wish-to-be-dead", "intent", "plan", "method"]);

const rightHere = (state: SafetyState, message: Understanding): readonly RiskEvidence[] => {
  if (!state.evidence.some((e) => THOUGHTS.has(e.kind) && e.strength >= 0.5)) return [];
  const folded = fold(message.text);
  const hit = AT_HAND.exec(folded.text);
  if (hit === null) return [];
  const from = folded.text.lastIndexOf(" . ", hit.index);
  const end = folded.text.indexOf(" . ", hit.index + 1);
  const sentence = folded.text.slice(Math.max(0, from), end < 0 ? undefined : end);
  if (SOMETHING_ELSE.test(sentence) || AWAY.test(sentence)) return [];
  const first = hit.index + (hit[0].startsWith(" ") ? 1 : 0);
  const start = folded.startOf(first);
  const stop = folded.endOf(hit.index + hit[0].length - 1);
  return [
    {
      kind: "preparation",
      quote: message.text.slice(start, stop),
      start,
      end: stop,
      strength: 0.6,
      about: "self",
      when: "now",
      hypothetical: false,
      rule: "context-right-here",
    },
  ];
};

/** What is at hand, once dying has been spoken of: from high risk on ready to be used, before that in preparation. */
export const withAtHand = (state: SafetyState, message: Understanding): Understanding => {
  const grave = state.tier === "high" || state.tier === "immediate";
  const added = [...(grave ? readyOrLeaving(message) : []), ...rightHere(state, message)];
  return added.length === 0 ? message : { ...message, evidence: [...message.evidence, ...added] };
};
