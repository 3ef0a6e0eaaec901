import type { Mode } from "./claim.ts";
import type { Head } from "./english-heads.ts";

const WHO =
  "(?:él|ella|ellos|ellas|todos|la gente|nadie|(?:mi|mis|el|la|los|las|su|sus) (?:\\p{L}+ ){0,2}?\\p{L}+)";

const heads: readonly (readonly [RegExp, Mode])[] = [
  [/^(?:y )?(?:qué tal )?si (?=\p{L}+ )(?=.*\?)/u, "feared"],
  [
    /^(?:me da (?:mucho |tanto )?(?:miedo|pánico|terror)|tengo (?:mucho |tanto )?(?:miedo|pánico)|temo|me preocupa|me asusta|me aterra|me angustia)(?: de)? (?:que|pensar que) /u,
    "feared",
  ],
  [/^(?:ojalá(?: que)?|quisiera que|me gustaría que|espero que|desearía que) /u, "wished"],
  [
    /^(?:siento|sentí|creo|creía|pienso|pensé|supongo|me parece|siento como|es como si|siento como si|imagino) (?:que )?(?=\p{L}+ )(?!una? |muy |tan |mal|triste|sol[oa])/u,
    "believed",
  ],
  [
    /^(?:sé|ya sé|me di cuenta de|resulta|lo que pasa es|el problema es|la verdad es|es|me acuerdo de|supe|vi|me enteré de) que /u,
    "fact",
  ],
  [
    new RegExp(
      `^(?:(${WHO}) )?(?:siempre |también |ya )?(?:me |nos )?(?:dice|dicen|dijo|dijeron|decía|repite|insiste en|cree|creen|piensa|piensan|asegura|opina)(?: ayer| hoy| anoche| siempre)? que `,
      "u",
    ),
    "quoted",
  ],
];

/** The head of a stretch of normalised Spanish words, once; null where it says plainly what it says. */
export const spanishHeadOf = (text: string): Head | null => {
  for (const [shape, mode] of heads) {
    const found = shape.exec(text);
    if (found === null) continue;
    const rest = text.slice(found[0].length);
    if (rest.trim() === "") continue;
    return { mode, by: mode === "quoted" ? (found[1] ?? null) : null, rest };
  }
  return null;
};
