import { fold } from "@evenkeel/language/risk/fold";
import type { RiskEvidence, Understanding } from "@evenkeel/language/understanding";
import type { SafetyState } from "../risk.ts";

const whole = (source: string): RegExp => new RegExp(`(?:^| )(?:${source})(?= |$)`);

const PARTNER = whole(
  "my (?:\\w+ )?(?:boyfriend|girlfriend|bf|gf|husband|hubby|wife|partner|fiancee?|ex)|mi (?:novi[oa]|espos[oa]|marido|mujer|pareja|ex|prometid[oa])|el que vive conmigo",
);
const HURT_EN =
  "(?:he|she|they|my \\w+|and then|and) (?:\\w+ ){0,3}(?:pushed|shoved|slapped|punched|kicked|hit|hits|choked|strangled|grabbed|grabs|pinned|dragged|shook|threw (?:\\w+ ){0,3}at|burned|spat (?:on|at)|twisted|pulled my hair|held me down|blocked (?:me|the door)|locked me (?:in|out)|backed me (?:into|against))(?: \\w+){0,2}";
const HURT_ES =
  "(?:me|nos) (?:\\w+ )?(?:empujo|empuja|pego|pega|golpeo|golpea|jalo|jala|jaloneo|tiro (?:contra|al|del)|avento|agarro (?:del?|fuerte|por)|agarra (?:del?|fuerte|por)|apreto|aprieta|sacudio|zarandeo|sujeto|ahorco|cacheteo|abofeteo|pateo|mordio|encerro|encierra|acorralo|obligo a|forzo|escupio|quemo|amenazo|amenaza)|me (?:levanto|alzo) la mano|no me (?:dejo|deja) salir|avienta (?:las )?cosas|rompe (?:las )?cosas|(?:dio|da) (?:golpes|un punetazo|patadas) (?:a|en) la (?:pared|puerta)";
const HURT = whole(
  `${HURT_EN}|${HURT_ES}|(?:he|she|my \\w+) (?:\\w+ ){0,2}(?:punch\\w*|kick\\w*|hits?) (?:the |a )?(?:walls?|doors?)`,
);
const TO_ME = whole(
  "me|my|nos|conmigo|contra|us|walls?|doors?|pared|puerta|cosas|things|the (?:plate|phone|chair|glass)",
);

/** Ways of being held, each of its own kind; two of them together are asked about. */
const CONTROL: readonly RegExp[] = [
  whole(
    "(?:checks?|reads?|looks? (?:through|at)|goes through|tracks?|wants? to see|has the (?:code|password) (?:to|of)|takes?) (?:\\w+ )?(?:my )?(?:phone|messages|texts|location|dms|emails?)|(?:me )?(?:revisa|mira|lee|checa|quita|controla|vigila)(?: \\w+)? (?:el|mi|mis|los) (?:movil|celular|cel|telefono|mensajes|whats\\w*|ubicacion)|borro (?:los|mis) (?:mensajes|chats)|delete (?:my|the|our) (?:messages|texts|chats)",
  ),
  whole(
    "(?:keeps?|controls?|holds?|takes?|handles?) (?:\\w+ )?(?:all )?(?:the|my|our) (?:money|cards?|paycheck|pay|bank)|(?:gives?|allows?) me (?:an allowance|cash|\\w+ dollars)|(?:lleva|maneja|controla|guarda|quita) (?:\\w+ )?(?:el|mi|todo el|mi propio) (?:dinero|sueldo|tarjeta)|me (?:da|deja) (?:\\w+ )?(?:dinero|para el gasto) contad[oa]|pedirle (?:dinero|permiso)",
  ),
  whole(
    "(?:doesnt|wont|does not|never) (?:like|let|want) me (?:\\w+ ){0,2}(?:see|seeing|go|going|talk|talking|visit\\w*|have|having|work\\w*)(?: \\w+){0,3}|(?:not|never) (?:allowed|supposed) to (?:see|go|talk|leave|have|work)|(?:havent|have not) seen my (?:\\w+ ){1,2}(?:in|for)|no (?:me deja|le gusta que|quiere que) (?:\\w+ )?(?:ver|vea|ir|vaya|salir|salga|hablar|hable|trabajar|trabaje|visitar|tenga)(?: \\w+){0,2}|(?:mi (?:hermana|hermano|madre|mama|familia|amiga)|mis \\w+) ya no vienen?|(?:no la|no lo|no les?|sin) (?:he )?(?:veo|visto|ver) (?:a )?(?:sol[oa]|a solas)?",
  ),
  whole(
    "(?:waits? for me|picks? me up|shows? up|sits? outside|parks? outside)(?: \\w+){0,6}(?:work|job|class|every day|outside)|(?:follows?|followed) me|(?:me espera|me recoge|se aparece|me sigue)(?: \\w+){0,6}(?:trabajo|salida|todos los dias|afuera|siempre)?",
  ),
  whole(
    "(?:jealous|accuses? me|calls? me (?:a )?(?:whore|slut|crazy|stupid|worthless|names)|insults? me|humiliat\\w+)|celos[oa]s?|me (?:acusa|insulta|humilla|dice (?:puta|loca|inutil|tonta|que no sirvo)|grita)|grita y|se (?:enoja|enfada|pone) (?:\\w+ ){0,2}(?:mucho|feo|como loco|agresiv[oa]|violent[oa])",
  ),
  whole(
    "walk(?:ing)? on eggshells|(?:scared|afraid|nervous) (?:of|when) (?:him|her|my \\w+|he|she)|(?:what|how) (?:mood|he|she) (?:\\w+ ){0,3}(?:comes|gets) home|(?:so|para|pa) (?:that )?(?:he|she|que) (?:doesnt|wont|no se) (?:get (?:mad|angry)|enoj\\w+|enfad\\w+|altere)|(?:le tengo|me da) miedo(?: (?:el|ella|que))?|con cuidado de no|tiene que estar (?:todo )?(?:listo|perfecto)|vigilar la puerta",
  ),
];
/** Said about somebody else's home, a game, or a way of speaking. */
const ELSEWHERE = whole(
  "my (?:friend|sister|neighbou?r|cousin|coworker)s? (?:boyfriend|husband|partner|girlfriend|wife)|(?:novio|marido|esposo|pareja) de mi \\w+|gym|workout|practice|boxing|karate|sparring|playfight\\w*|jokingly|(?:jugando|de broma)|hit me up|hit (?:me )?(?:hard|that|like)|grabbed (?:me )?(?:a |some |coffee|lunch|dinner)",
);

/** Harm by somebody one lives with or loves, put together over the last messages: one blow, or two ways of being held. */
export const withPartner = (state: SafetyState, message: Understanding): Understanding => {
  if (message.evidence.some((e) => e.kind === "unsafe-partner" && e.strength >= 0.6)) return message;
  const now = fold(message.text).text;
  const before = (state.recent ?? []).map((text) => fold(text).text);
  const partner = [now, ...before].some((text) => PARTNER.test(text));
  if (!partner || ELSEWHERE.test(now)) return message;
  const struck = HURT.test(now) && TO_ME.test(now);
  const heldNow = CONTROL.filter((way) => way.test(now));
  const held = CONTROL.filter((way) => way.test(now) || before.some((text) => way.test(text)));
  if (!struck && !(heldNow.length > 0 && held.length >= 2)) return message;
  const sign: RiskEvidence = {
    kind: "unsafe-partner",
    quote: message.text,
    ...{ start: 0, end: message.text.length, strength: struck ? 0.8 : 0.65 },
    ...{ about: "self", when: "now", hypothetical: false, rule: struck ? "sign-struck" : "sign-held" },
  };
  return { ...message, evidence: [...message.evidence, sign] };
};
