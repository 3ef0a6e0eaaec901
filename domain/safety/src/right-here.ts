import { fold } from "@evenkeel/language/risk/fold";
import type { RiskEvidence, Understanding } from "@evenkeel/language/understanding";
import type { SafetyState } from "./risk.ts";

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

export const rightHere = (state: SafetyState, message: Understanding): readonly RiskEvidence[] => {
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
