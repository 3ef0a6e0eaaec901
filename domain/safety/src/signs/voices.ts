import { fold } from "@evenkeel/language/risk/fold";
import type { RiskEvidence, Understanding } from "@evenkeel/language/understanding";
import type { SafetyState } from "../risk.ts";

const whole = (source: string): RegExp => new RegExp(`(?:^| )(?:${source})(?= |$)`);

const VOICE = whole(
  "(?:a|the|this|that|these|those|some|another|one|same|loud|mans|womans|(?:hear|heard|hearing)) (?:\\w+ )?voices?|voices|whispers?|whispering|someone in (?:my head|here)|not my (?:own )?(?:thoughts?|voice)|voz|voces|susurros?|(?:oigo|escucho) que me (?:dicen|hablan)|no es mi voz",
);
/** A voice that is a person's, a message's or one's own way of talking to oneself. */
const OF_SOMEONE = whole(
  "voice ?(?:mail|message|note|over|lesson|actor)s?|(?:my|her|his|their|your|the) (?:mom|mum|mother|dad|father|boss|teacher|kid|sister|brother|therapist|ex|wife|husband|partner|friend|singer|coach)s? voice|(?:raise\\w*|raising|lost|lower\\w*|shak\\w+) (?:my|her|his|their) voices?|(?:game|narrator|telly|tv|movie|film|show|podcast|song|radio|navigation|gps|videojuego|pelicula|serie)(?: \\w+)*|(?:in|with) (?:a|an|this|that) \\w+ voice|inner (?:voice|critic)|little voice|voice of reason|tone of voice|(?:nota|mensaje)s? de voz|la voz de (?:mi|su|la|el) \\w+|voz interior|en voz (?:alta|baja)|alz\\w+ la voz",
);
const SAYS =
  "(?:tells?|telling|told|says?|said|saying|orders?|ordering|wants?|commands?|commanding|screams?|screaming|shouts?|shouting|yells?|yelling|whispers?|whispering|keeps? (?:telling|saying|going)|urges?|makes?|dice|dicen|diciendo|decia|ordenan?|mandan?|piden?|gritan?|susurran?|quieren?)";
const HARM =
  "(?:do it|hurt\\w*|harm\\w*|kill\\w*|die|jump|cut|end (?:it|everything|me)|burn|stab|hit|drown|choke|hang|step off|walk into (?:the )?(?:road|traffic|water)|take (?:them|the pills|all of them)|go (?:with|to) (?:them|him|her)|join (?:them|him|her)|finish it|get rid of|lo haga|hazlo|hagalo|(?:me |te )?mat(?:e|a|es|arme|ate)|(?:me |te )?muera|muerete|salte|salta|(?:me |te )?cort(?:e|es|ate|arme)|(?:me |te )?tire|tirate|(?:me |te )?lastim\\w+|haga dano|acabe con (?:todo|esto)|(?:los|las|lo|la) mate|tomatelas|me las tome)";
const COMMANDS = new RegExp(`(?:^| )${SAYS}(?: \\w+){0,6} ${HARM}(?= |$)`);
const BARE_COMMAND = new RegExp(
  `^(?:yes |yeah |si |just |to |that i |que |a |sometimes |mostly |it |they |like )*(?:\\w+ ){0,3}${HARM}(?= |$)`,
);
const DENIES = whole("no|not|doesnt|dont|never|nothing|nunca|nada|tampoco");

/** The rule of a voice that commands harm. */
export const VOICE_COMMANDS = "sign-voice-commands";

/** Whether voices have been spoken of in this conversation. */
export const hearsVoices = (state: SafetyState, text: string): boolean => {
  const folded = fold(text).text;
  return state.voices !== undefined || (VOICE.test(folded) && !OF_SOMEONE.test(folded));
};

/** A command that is felt as one that has to be followed. */
const OBEYS = whole(
  "(?:i )?(?:think i |feel (?:like )?i |guess i |maybe i )?(?:have|need|got|am supposed|must) (?:to )?(?:do it|obey|listen|go|jump|follow)|i (?:think i )?(?:have|got) to(?= ?[.,?]| ?$| tho| though| now| i think)|(?:cant|cannot|hard to|getting hard to) (?:\\w+ )?(?:fight|resist|stop it|say no|ignore|hold (?:it )?(?:off|back)|not (?:do it|listen|obey))|no choice|it (?:wins|is winning|makes me)|tengo que (?:hacerlo|obedecer|hacerle caso|ir)|no (?:puedo|aguanto) (?:\\w+ )?(?:resistir|aguantar|ignorar\\w*|mas|decirle que no)|debo (?:hacerlo|obedecer)|me obliga",
);
const NOT_OBEYED = whole(
  "(?:dont|do not|never|wont|not going to|no) (?:\\w+ ){0,2}(?:have|need|got|obey|tengo|obedezco)",
);

/** The sentence in which a voice tells the one who hears it to do harm; null where none does. */
const commandIn = (
  state: SafetyState,
  text: string,
): { readonly start: number; readonly end: number } | null => {
  const answering = state.asked.at(-1)?.about === "danger-now" && state.asked.at(-1)?.turn === state.turn;
  for (const sentence of text.matchAll(/[^.?!;\n]+/g)) {
    const folded = fold(sentence[0]).text.trim();
    if (DENIES.test(folded.split(" ").slice(0, 4).join(" "))) continue;
    const commanded =
      COMMANDS.test(folded) || (state.voices !== undefined && answering && BARE_COMMAND.test(folded));
    if (!commanded) continue;
    const words = sentence[0].trim();
    const start = sentence.index + sentence[0].indexOf(words);
    return { start, end: start + words.length };
  }
  return null;
};

/** The message with what voices in it do: heard of, they are asked about; where one commands harm, that is a sign of its
 *  own, however calmly it is told. */
export const withVoices = (state: SafetyState, message: Understanding): Understanding => {
  if (!hearsVoices(state, message.text)) return message;
  const command = commandIn(state, message.text);
  const known = message.evidence.some((e) => e.kind === "psychosis" && e.strength >= 0.6);
  const folded = fold(message.text).text;
  const obeyed =
    (state.voices === "commanding" || command !== null) && OBEYS.test(folded) && !NOT_OBEYED.test(folded);
  if (command === null && !obeyed) return message;
  const at = command ?? { start: 0, end: message.text.length };
  const sign = (kind: RiskEvidence["kind"], strength: number, rule: string): RiskEvidence => ({
    ...{ kind, strength, rule, ...at },
    quote: message.text.slice(at.start, at.end),
    ...{ about: "self", when: "now", hypothetical: false },
  });
  return {
    ...message,
    evidence: [
      ...message.evidence,
      ...(known ? [] : [sign("psychosis", 0.85, "sign-voice")]),
      ...(command === null ? [] : [sign("self-harm-urge", 0.6, VOICE_COMMANDS)]),
      ...(obeyed ? [sign("intent", 0.92, "sign-must-obey")] : []),
    ],
  };
};
