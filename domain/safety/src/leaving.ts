import { fold } from "@evenkeel/language/risk/fold";
import type { RiskEvidence, RiskKind, Understanding } from "@evenkeel/language/understanding";
import type { SafetyState } from "./risk.ts";

const NEAR_AND_DEAR =
  "(?:neighbou?r|buddy|friend|brother|sister|son|daughter|nephew|niece|cousin|kids?|grandkids|ex|roommate|guy|boy|girl|lad|wife|husband|mom|mum|dad|vecin[oa]|amig[oa]|herman[oa]|hij[oa]s?|sobrin[oa]|prim[oa]|niet[oa]s?|mama|papa)";
const DEAR_THINGS =
  "(?:tools|guitar|watch|ring|dog|cat|car|truck|bike|records?|books|laptop|console|jewel\\w*|medals?|rifle|plants?|stuff|things|savings|herramientas|guitarra|reloj|anillo|perr[oa]|gat[oa]|coche|carro|moto|bici|libros|joyas|medallas|plantas|cosas|ahorros)";
const AFTER_WHICH =
  "(?:tomorrow|tonight|the \\d+(?:th|st|nd|rd)?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this (?:week|weekend)|manana|esta noche|el (?:dia )?\\d+|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|esta semana)";

/** What says little by itself, and much where dying is in question: put in order, given away, written, an end in sight,
 *  a night that nearly went otherwise, a calm that has come. */
const LEAVING: readonly (readonly [RiskKind, number, string, RegExp])[] = [
  [
    "giving-away",
    0.6,
    "leaving-gave",
    new RegExp(
      `(?:^| )(?:(?:gave|given|giving|handed|left) (?:away )?(?:to )?(?:my |the |a |our )?${NEAR_AND_DEAR} (?:\\w+ ){0,3}${DEAR_THINGS}|(?:gave|giving|given) (?:away |all )?(?:my|the) (?:\\w+ )?${DEAR_THINGS} (?:away|to)|(?:the |my )?(?:dog|cat|dogs|cats) (?:went|goes|is going|is staying|already went) (?:to|with) (?:my|a|the)|found (?:a |another )?(?:home|someone) for (?:my|the) (?:dog|cat)|(?:le |les )?(?:regale|di|deje) (?:a (?:mi|un|la|el) \\w+ )?(?:mis|mi|el|la) (?:\\w+ )?${DEAR_THINGS}|(?:el|la) perr[oa] se (?:fue|queda) con)(?= |$)`,
    ),
  ],
  [
    "preparation",
    0.6,
    "leaving-order",
    /(?:^| )(?:(?:papers|will|titles?|keys|bills|documents|passwords) (?:\w+ ){0,3}(?:laid out|lined up|written down|on the table)|(?:papeles|llaves|documentos|contrasenas) (?:\w+ ){0,3}(?:en la mesa|list[oa]s|anotad[oa]s)|(?:house|place|affairs|papers|paperwork|accounts|everything|things|it|its)(?: is| are| all| s)? (?:all )?(?:squared away|in order|taken care of|settled)|(?:put|putting|got|getting|have been putting) (?:my |the |all (?:my )?|every)?(?:things?|affairs|papers|house|apartment) (?:all )?in order|(?:truck|garage|house|closet|desk|room|apartment) (?:is |all |got )?cleaned out|(?:got|have) the (?:truck|garage|house|closet|desk|apartment) cleaned out|tying up (?:the )?loose ends|(?:dejo|deje|dejando|puse|pongo|poniendo) (?:todo|mis cosas|los papeles|la casa) (?:en orden|arreglad[oa]s?|list[oa])|todo (?:esta|queda) (?:en orden|arreglado))(?= |$)/,
  ],
  [
    "preparation",
    0.6,
    "leaving-wrote",
    /(?:^| )(?:(?:wrote|written|writing|left|have written) (?:\w+ ){0,3}(?:a |an |my |the )?(?:note|letter|letters|notes)(?: for| to| earlier| anyhow| already| so)|(?:wrote|left) (?:her|him|them|everyone|my \w+|the kids) (?:a |an )?(?:note|letter)|(?:kids|grandkids|everyone|they) (?:already )?(?:got|have) their (?:cards|letters|presents|gifts) already|(?:note|letter|nota|carta) (?:\w+ ){0,4}(?:so|para que) (?:she|he|they|no|no se|nadie) (?:\w+ ){0,4}(?:questions|preguntas|pregunten|pregunte)|(?:le|les) (?:escribi|deje) (?:una )?(?:nota|carta)s?)(?= |$)/,
  ],
  [
    "intent",
    0.75,
    "leaving-decided",
    /(?:^| )(?:(?:ive |i have |i |already )?(?:made up my mind|made my mind up|made (?:the|my) decision|have it (?:all )?decided|decided (?:already|its time|on (?:a day|it)))|my minds made up|ya (?:lo )?(?:decidi|tome la decision)|esta decidido)(?= |$)/,
  ],
  [
    "intent",
    0.65,
    "leaving-end-in-sight",
    new RegExp(
      `(?:^| )(?:(?:wont|not going to|will not|no longer) (?:be |have to |need to |\\w+ ){0,4}(?:after|past|beyond) ${AFTER_WHICH}|after ${AFTER_WHICH} (?:you|they|it|all|none|nothing|everyone|nobody)|not have to do another (?:night|day)|wont have to (?:listen to|deal with|put up with|hear|see|do) (?:\\w+ ){0,3}much (?:more|longer)|(?:dont|do not|wont) (?:want|do|have) (?:to do )?another night(?: like)?|squares? up soon|be (?:quiet|over) soon enough|last (?:one|time) i (?:have|will)|(?:wont|not) be (?:dealing with|doing) this much longer|despues de ${AFTER_WHICH} (?:ya )?(?:no|todo|nada)|(?:ya )?no (?:voy a|tendre que) (?:\\w+ ){0,3}despues de ${AFTER_WHICH}|no (?:quiero|aguanto) otra noche(?: asi| mas)?)(?= |$)`,
    ),
  ],
  [
    "past-attempt",
    0.9,
    "leaving-near-miss",
    /(?:^| )(?:almost (?:did|tried|took|went through with) (?:something|it|them|that) (?:\w+ ){0,2}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|last (?:night|week|weekend)|yesterday|the other (?:night|day)|(?:two|few|couple) )|tried (?:something|it|stuff|to) (?:\w+ ){0,3}(?:(?:couple|few|two|three|other|2|3) (?:of )?(?:nights?|days?)(?: ago)?|last (?:night|week|weekend)|yesterday|(?:nights?|days?) ago)|(?:came|got|was|went) (?:so |really |pretty |very )?close (?:to (?:not being|doing|it|ending|going)(?: \w+){0,3} )?(?:\w+ ){0,3}(?:(?:couple|few|two|three|other|2|3) (?:of )?(?:nights?|days?)|last (?:night|week|weekend)|yesterday)|close to not being (?:here|around|alive)|tried to (?:end it(?: all)?|off myself|kill myself|kms|die|do it) (?:\w+ ){0,3}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: night| morning)?|last (?:night|week|weekend)|yesterday|(?:nights?|days?) ago|this (?:week|morning|weekend))|(?:intente|trate de) (?:matarme|quitarme la vida|acabar con todo) (?:\w+ ){0,3}(?:el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|anoche|ayer|esta semana|hace (?:dos|tres|unos|unas|2|3|pocos|pocas))|(?:didnt|did not) go through w(?:ith)? it|(?:intente|trate de) (?:algo|hacerlo) (?:\w+ ){0,2}(?:hace|anoche|ayer|la otra noche)|estuve (?:muy |a punto |tan )?cerca (?:de (?:no estar|hacerlo) )?(?:hace|anoche|ayer|la otra noche)|no (?:lo )?(?:segui|termine) hasta el final)(?= |$)/,
  ],
  [
    "burdensomeness",
    0.6,
    "leaving-lighter-without",
    /(?:^| )(?:(?:they|shed|hed|theyd|she|he|kids|my \w+) (?:would |d )?(?:\w+ )?get the (?:life )?insurance|worth more dead|(?:se )?quedarian con el seguro|valgo mas muert[oa]|(?:everyone|everybody|they|people|she|he|my \w+) (?:would|will|d) (?:all )?(?:be|have it|sleep|breathe) (?:\w+ ){0,3}(?:better|easier|happier|lighter|simpler|less \w+) (?:\w+ ){0,3}(?:without me|if (?:they|she|he) (?:didnt|did not) have me(?: \w+){0,3}|if i (?:wasnt|werent|was not) (?:here|around|there))|(?:todos|ellos|mi \w+) (?:estarian|estaria|vivirian) (?:\w+ ){0,2}(?:mejor|mas tranquil\w+|en paz) sin mi)(?= |$)/,
  ],
  [
    "wish-to-be-dead",
    0.7,
    "leaving-would-not-mind",
    /(?:^| )(?:wouldnt|would not|dont) mind (?:\w+ )?(?:being gone|be gone|not being (?:here|around|alive)|not waking up|disappearing|if i (?:didnt|did not) wake up|if i (?:was|were) gone)(?: \w+){0,3}|(?:no me molestaria|no me importaria) (?:\w+ )?(?:no despertar|no estar|desaparecer)(?= |$)/,
  ],
  [
    "sudden-calm",
    0.6,
    "leaving-calm",
    /(?:^| )(?:stopped (?:arguing|fighting) (?:with )?(?:it|them|the thoughts)|(?:its|it is|im) (?:quieter|calm|calmer|at peace) (?:\w+ ){0,3}(?:because|since) (?:ive|i have|i)|deje de (?:pelear|discutir) con (?:eso|ello)|hay (?:mas )?(?:calma|silencio) (?:porque|desde que))(?= |$)/,
  ],
];

/** "I tried something two nights ago" is about anything until dying is in question. */
const NEEDS_CONTEXT = "leaving-near-miss";
/** Out of a conversation where dying is in question they are kept, and are too faint to act on. */
const FAINT = 0.3;
const NOT_SO = /(?:^| )(?:not|never|didnt|havent|wont have|nunca|no (?:le|les|lo)) (?:\w+ )?$/;

/** Whether dying has been asked about, said or noticed here. */
const inQuestion = (state: SafetyState, message: Understanding): boolean =>
  state.peakTier !== "none" ||
  state.asked.length > 0 ||
  state.wonderedAtTurn !== undefined ||
  message.evidence.some(
    (e) => e.about === "self" && e.when !== "past" && e.strength >= 0.5 && OF_DYING.has(e.kind),
  );
const OF_DYING: ReadonlySet<RiskKind> = new Set([
  "ideation",
  "wish-to-be-dead",
  "intent",
  "plan",
  "method",
  "past-attempt",
]);

/** The message with what it says of leaving. */
export const withLeaving = (state: SafetyState, message: Understanding): Understanding => {
  const folded = fold(message.text);
  const asked = inQuestion(state, message);
  const added = LEAVING.flatMap(([kind, strength, rule, pattern]): RiskEvidence[] => {
    const hit = pattern.exec(folded.text);
    if (hit === null || NOT_SO.test(folded.text.slice(0, hit.index + 1))) return [];
    if (!asked && rule === NEEDS_CONTEXT) return [];
    const known = message.evidence.some(
      (e) => e.kind === kind && e.strength >= strength && e.about === "self",
    );
    if (known) return [];
    const start = folded.startOf(hit.index + (hit[0].startsWith(" ") ? 1 : 0));
    const end = folded.endOf(hit.index + hit[0].length - 1);
    const quote = message.text.slice(start, end);
    const weight = asked || kind === "burdensomeness" || kind === "wish-to-be-dead" ? strength : FAINT;
    return [
      { kind, quote, start, end, strength: weight, about: "self", when: "now", hypothetical: false, rule },
    ];
  });
  return added.length === 0 ? message : { ...message, evidence: [...message.evidence, ...added] };
};
