import type { Language } from "@evenkeel/kernel/locale";
import { fold } from "@evenkeel/language/risk/fold";
import type { Understanding } from "@evenkeel/language/understanding";
import { LIFE_CUES } from "./cue-life.ts";
import type { Cue } from "./cue-name.ts";
import { STEP_CUES } from "./cue-steps.ts";
import { SUICIDE_KINDS } from "./level.ts";
import { personNamed } from "./person-named.ts";
import type { SafetyState, StayFocus } from "./risk.ts";

/** How a message met the last reply, with what it named. */
export interface HeardCue {
  readonly cue: Cue;
  /** Someone who could be there, as one says it back. */
  readonly who?: string;
  /** How strong, from 0 to 10, where that was asked. */
  readonly strength?: number;
  /** Someone alive and not feared who was spoken of, offered or not. */
  readonly mentioned?: string;
  /** The same where they are near or have just written. */
  readonly inReach?: string;
  /** Someone spoken of who did harm, is far away or is not to be told. */
  readonly against?: string;
  /** Said that there is nobody. */
  readonly nobody?: boolean;
  /** Everything else the message did, beside what leads. */
  readonly also?: readonly Cue[];
}

const SHORT_YES =
  /^(?:ok|okay|k|kk|yeah|yea|yes|yep|yup|sure|fine|alright|mhm|i guess|guess so|maybe|right|true|si|bueno|vale|claro|esta bien|supongo)(?: (?:ok|okay|sure|i guess|then))?(?: [.,?])?$/;
const SHORT_NO =
  /^(?:no|nah|nope|not really|no thanks|dont think so|no way|pass|para nada|la verdad no|no gracias)(?: [.,?])?$/;
const DIGITS = /(?:^| )(10|\d)(?= |$)/;
/** A number in words only where it is all that is said: "one" has other uses. */
const SPELLED =
  /^(?:like |about |maybe |a |an |still |its |around |un |como )*(ten|nine|eight|seven|six|five|four|three|two|one|zero|diez|nueve|ocho|siete|seis|cinco|cuatro|tres|dos|uno|cero)(?: i guess| now| out of ten| supongo| ahora)?(?: [.,])?$/;
const WORDS = "zero one two three four five six seven eight nine ten".split(" ");
const PALABRAS = "cero uno dos tres cuatro cinco seis siete ocho nueve diez".split(" ");
const NOBODY =
  /(?:^| )(?:no one|nobody|noone|none|no friends|dont have (?:anyone|anybody)|not really anyone|nadie|a nadie|ningun\w*)(?= |$)/;
const GONE =
  /(?:^| )(?:died|dead|passed(?: away)?|killed|buried|funeral|fallecio|murio|muert[oa])(?= |$)|(?:^| )(?:hits?|hit me|beats?|chok\w+|abus\w+|hurts? me|scared of|afraid of|hates? me|kicked me|watch(?:es|ing)|follow(?:s|ing)|spy\w*|poison\w*|cameras?|bugged|me (?:pega|vigila\w*|sigue\w*)|me (?:pega|golpea|odia))(?= |$)/;
/** Somebody who did harm with words or hands is nobody to be sent to. */
const HURTFUL =
  /(?:^| )(?:racist|sexist|slurs?|homophobic|transphobic|harass\w*|bull(?:y|ies|ied|ying)|mocks?|mock(?:ed|ing)|threat(?:s|en\w*)|assault\w*|rap(?:ed|ist)|touched me|laugh(?:ed|s|ing)? at me|made (?:a |that |the |some )?(?:\w+ )?(?:comments?|jokes?)|calls? me (?:names|a)|dont trust (?:him|her|them|that|this)|do not trust (?:him|her|them|that|this)|racista|machista|me (?:acos\w+|insult\w+|amenaz\w+|toco|humill\w+)|se (?:burl\w+|rio|rien) de mi|hizo (?:un |ese )?comentarios?|no confio en)(?= |$)/;
const OUT_OF_REACH =
  /(?:^| )(?:not (?:sending|texting|calling|telling|asking) (?:that|it|this|her|him|them)|(?:states?|countries|hours|hrs) away|in another (?:state|country)|no (?:le |se lo )?voy a (?:mandar|escribir|decir|llamar)\w*|en otro (?:estado|pais))(?= |$)/;
const noHelp = (text: string): boolean => GONE.test(text) || HURTFUL.test(text);
/** Said of a person, this is a reason against asking them, not an offer to. */
const AGAINST =
  /(?:^| )(?:wont|cant|cannot|dont|doesnt|isnt|not|never|hate|hates|asleep|sleeping|(?:is|are|hes|shes|theyre) away|busy|gone|moved|far|ignor\w*|avoid\w*|(?:call|tell|told|calls|tells) my|fight|fighting|fought|argu\w+|yell\w*|scream\w*|blow ?up|blew up|pele\w+|discut\w+|grit\w+|mad|angry|upset|freak|furious|no (?:me )?(?:contesta|quiero|puedo)|dormid[oa]|lejos|ocupad[oa])(?= |$)/;
/** "I said my sister": the one taken for them was somebody else. */
const PUT_RIGHT =
  /(?:^| )i (?:said|meant|mean) (?:my )?\p{L}+(?= |$)|(?:^| )(?:dije|me refiero a) (?:mi |a mi )?\p{L}+(?= |$)/u;
/** Near and asleep: to be woken, where danger is near. */
const ASLEEP =
  /(?:^| )(?:asleep|sleeping|in bed|wake (?:her|him|them)(?: up)?|dormid[oa]|durmiendo|despertarl[oa]s?)(?= |$)/;
/** Said of themselves as something to do. */
const WAKE = /(?:^| )(?:wake (?:her|him|them)|despertarl[oa]s?)(?= |$)/;
/** A place named alone, after they were asked to put distance between themselves and what could be used. */
const PLACE =
  /^(?:ok(?:ay)? |im |i am |i went |went |going |ya |estoy |fui )*(?:to |in |on |at |out |a |en |al )*(?:the |my |el |la |mi )?(?:\w+ )?(?:kitchen|porch|outside|street|lobby|living room|hall(?:way)?|balcony(?! edge)|laundromat|stairs|yard|garden|car park|driveway|store|shop|cocina|patio|afuera|calle|sala|pasillo|tienda|jardin|lavanderia)(?: now| ahora)?(?: [.,])?$/;
const DISTANCE: ReadonlySet<StayFocus> = new Set(["means", "means-go", "safe-place", "listen", "tonight"]);
/** Treated once, and not now. */
const NO_LONGER =
  /(?:^| )(?:stopped|quit|used to|years? ago|in the past|last year|before|not anymore|dejé|deje|antes|ya no)(?= |$)/;
/** "Idk" and "whatever" in the middle of a telling are no answer to it. */
const IN_PASSING: ReadonlySet<Cue> = new Set<Cue>(["does-not-know", "shrug", "thanks"]);
const SAID_ALONE = 6;
const STRONG_OFFER =
  /^(?:maybe|perhaps|probably|just|only|there ?is|theres|i (?:guess|could|can|have|got)|well|quizas?|tal vez|a lo mejor|podria|puedo|tengo a|esta)(?= )/;
/** "Danny maybe", "Walt next door": offered, however half-heartedly. */
const OFFERED =
  /^\p{L}+(?: \p{L}+)? (?:maybe|perhaps|probably|i guess|next door|could|might|tal vez|quizas?|supongo|de al lado)(?= |$)/u;
/** "My roommate is pretty chill": offered without saying so. */
const FRIENDLY =
  /(?:^| )(?:is|seems|hes|shes|es) (?:\w+ )?(?:chill|nice|cool|kind|sweet|decent|safe|ok|okay|good to me|buena onda|buena gente|amable)(?= |$)/;
const ASKS = /^(?:do|does|am|are|is|what|why|how|can|should|would|que|por que|como|crees)(?= )/;
/** Said back at the question, or about something else: no answer to what holds them. */
const NOT_HELD =
  /\?|(?:^| )(?:not|no|dont|cant|wont|didnt|never|you|u|wanted|want|asked|quiero|no me|dijiste|pregunte)(?= |$)/;
const NOTHING =
  /^(?:nothing|nothing really|no|nah|nope|not (?:really|much|anything)|idk|i dont know|none|nada|nada en realidad|no se)(?= |$)/;

/** "Done", where something was to be put out of reach. */
const DONE =
  /^(?:ok |okay |ya )?(?:done|did it|did that|its done|i did(?: it)?|i have|gone|its gone|hecho|listo|ya (?:esta|lo hice)?)(?: [.,])?$/;
/** A number said of itself: "it's a 7", "maybe a 6". */
const RATED =
  /^(?:its |it is |like |maybe |kind of |kinda |id say |still |around |about |a |an |un |como |esta en )+/;

/** Someone at work without a name is no help only for having been spoken of. */
const FROM_WORK = /^the \w+ (?:at|from) work$/;
/** Said of someone, it means that they could be there or can be written to. */
const IN_REACH =
  /(?:^| )(?:(?:minutes?|mins?|blocks?|miles?) (?:away|from)|down the (?:street|hall|road)|next door|upstairs|downstairs|in the (?:kitchen|other room|living room)|(?:just )?(?:texted|called|messaged|wrote|phoned)(?! me (?:a|names))|lives? (?:near|close|here|with me)|(?:a|unos) (?:\w+ )?(?:minutos|cuadras|calles)|al lado|en la (?:cocina|sala)|me (?:escribio|llamo|marco)|vive (?:cerca|aqui|conmigo)|(?:asleep|sleeping|dormid[oa]) (?:in|next|upstairs|downstairs|down|across|en)|in the (?:next|other) room|(?:is|are|s) (?:home|here|at home|awake)|en (?:el|la) (?:otro )?(?:cuarto|recamara|habitacion)|(?:esta|anda) (?:aqui|en casa|en la casa))(?= |$)/;

const PERSON_ASKED: ReadonlySet<StayFocus> = new Set([
  "with-you",
  "make-contact",
  "take-step",
  "step-taken",
  "means",
  "told",
]);

/** What the last reply turned to, if the last reply was one of safety. */
const lastFocus = (state: SafetyState): StayFocus | undefined =>
  state.done.at(-1)?.turn === state.turn && state.done.at(-1)?.step === "stay"
    ? state.focuses?.at(-1)
    : undefined;

/** Something to do was set out in the last reply: only then is "I did it" about that. */
const TO_DO: ReadonlySet<StayFocus> = new Set([
  "urge",
  "means",
  "means-go",
  "take-step",
  "go-ahead",
  "make-contact",
  "what-helps",
  "now",
]);
const toldToDo = (state: SafetyState): boolean => {
  const focus = lastFocus(state);
  return focus !== undefined && TO_DO.has(focus);
};

const askedForPerson = (state: SafetyState): boolean => {
  const focus = lastFocus(state);
  if (focus !== undefined) return PERSON_ASKED.has(focus);
  const last = state.done.at(-1);
  return (
    last?.turn === state.turn &&
    (last.step === "guide-to-people" ||
      last.step === "immediate" ||
      last.step === "answer-barrier" ||
      last.step === "pathway")
  );
};

const numberIn = (text: string): number | null => {
  const word = DIGITS.exec(text)?.[1] ?? SPELLED.exec(text)?.[1];
  if (word === undefined) return null;
  const spelled = Math.max(WORDS.indexOf(word), PALABRAS.indexOf(word));
  return spelled >= 0 ? spelled : Number(word);
};

const scaleCue = (strength: number): HeardCue => ({
  cue: strength >= 7 ? "urge-high" : strength >= 4 ? "urge-middle" : "urge-low",
  strength,
});

/** What holds them, in answer to that; a person offered in the same words goes before it. */
const heldBy = (text: string, understanding: Understanding): HeardCue | null => {
  if (NOTHING.test(text)) return { cue: "nothing-holds" };
  if (ASKS.test(text) || NOT_HELD.test(text)) return null;
  const heavy = understanding.evidence.some((e) => e.strength >= 0.5);
  return heavy || understanding.wordCount === 0 ? null : { cue: "holds" };
};

/** Reads the message as the answer to what the last reply turned to; null where it is not one. */
const asAnswer = (
  text: string,
  understanding: Understanding,
  state: SafetyState,
  language: Language,
): HeardCue | null => {
  const focus = lastFocus(state);
  if ((focus === "means" || focus === "means-go") && DONE.test(text)) return { cue: "means-moved" };
  const away = focus === undefined || DISTANCE.has(focus);
  if (away && state.tier === "immediate" && PLACE.test(text)) return { cue: "moved-away" };
  const rating =
    focus === "urge" || focus === "check" || (RATED.test(text) && state.guidedAtTurn !== undefined);
  if (rating) {
    const strength = understanding.wordCount <= 8 ? numberIn(text) : null;
    if (strength !== null && strength <= 10) return scaleCue(strength);
  }
  const asked = askedForPerson(state);
  const holding =
    focus === "what-holds" && understanding.wordCount <= 14 ? heldBy(text, understanding) : null;
  if (noHelp(text) || NOBODY.test(text)) return holding;
  // Named in the same breath as a sign of risk, someone is not being offered.
  if (
    understanding.evidence.some(
      (e) => (SUICIDE_KINDS.has(e.kind) && e.strength >= 0.5) || e.kind === "means-access",
    )
  )
    return holding;
  const inRisk = state.tier === "high" || state.tier === "immediate";
  const spokenOf = state.person ?? state.inReach ?? state.mentioned;
  const near =
    inRisk &&
    ASLEEP.test(text) &&
    !understanding.text.includes("?") &&
    (state.tier === "immediate" || WAKE.test(text))
      ? (personNamed(understanding, language, false) ?? (spokenOf === undefined ? null : { who: spokenOf }))
      : null;
  if (near !== null && !HURTFUL.test(text) && !GONE.test(text)) return { cue: "asleep-near", who: near.who };
  if (understanding.wordCount > 14) return holding;
  const person = personNamed(understanding, language, asked, inRisk);
  if (!asked && !STRONG_OFFER.test(text) && !(inRisk && OFFERED.test(text)) && !FRIENDLY.test(text))
    return holding;
  if (person === null || AGAINST.test(text)) return holding;
  return { cue: "names-person", who: person.who };
};

/** What a message tells of, whatever it does with the last reply. */
export const lifeCueOf = (understanding: Understanding): Cue | undefined =>
  found(LIFE_CUES, fold(understanding.text).text);

const found = (rules: readonly (readonly [Cue, RegExp])[], text: string): Cue | undefined =>
  rules.find(([, pattern]) => pattern.test(text))?.[0];

/** Asked for something that helps in this moment, whatever else was said. */
export const wantsCalm = (understanding: Understanding): boolean => {
  const { text } = fold(understanding.text);
  return STEP_CUES.some(([cue, p]) => (cue === "wants-calm" || cue === "asks-what-to-do") && p.test(text));
};

/** How the member met what was said, from their words and from what the last reply turned to. */
export const cueOf = (understanding: Understanding, state: SafetyState): HeardCue => {
  const language = understanding.language === "es" ? "es" : "en";
  const { text } = fold(understanding.text);
  const named = personNamed(understanding, language, false)?.who;
  const heard = leadingCue(understanding, state, language, text);
  const nobody = NOBODY.test(text) && (heard.cue === "alone" || askedForPerson(state));
  const more = { ...heard, ...(nobody ? { nobody } : {}) };
  if (named === undefined) return more;
  if (HURTFUL.test(text) || OUT_OF_REACH.test(text)) return { ...more, against: named };
  if (GONE.test(text) || (FROM_WORK.test(named) && !FRIENDLY.test(text))) return more;
  return { mentioned: named, ...more, ...(IN_REACH.test(text) ? { inReach: named } : {}) };
};

const leadingCue = (
  understanding: Understanding,
  state: SafetyState,
  language: Language,
  text: string,
): HeardCue => {
  const put =
    state.person !== undefined && PUT_RIGHT.test(text) ? personNamed(understanding, language, true) : null;
  if (put !== null && put.who !== state.person) return { cue: "names-person", who: put.who };
  const answer = asAnswer(text, understanding, state, language);
  if (answer !== null && answer.cue !== "names-person" && answer.cue !== "holds") return answer;
  if (SHORT_YES.test(text)) return { cue: "short-yes" };
  if (SHORT_NO.test(text)) return { cue: "short-no" };
  // Where things are says something of danger only where danger is the matter.
  const near = (state.tier === "high" || state.tier === "immediate") && lastFocus(state) !== "hurt";
  const steps = STEP_CUES.filter(
    ([cue, pattern]) =>
      (near || cue !== "means-near") && (cue !== "tried" || toldToDo(state)) && pattern.test(text),
  );
  const step = steps[0]?.[0];
  if (step !== undefined) {
    const who = noHelp(text) ? undefined : personNamed(understanding, language, false)?.who;
    return { cue: step, also: steps.slice(1).map(([cue]) => cue), ...(who === undefined ? {} : { who }) };
  }
  if (answer !== null) return answer;
  const life = found(LIFE_CUES, text);
  if (life === "provider" && NO_LONGER.test(text)) return { cue: "story" };
  if (life !== undefined && IN_PASSING.has(life) && understanding.wordCount > SAID_ALONE)
    return { cue: "story" };
  if (life !== undefined) return { cue: life };
  return { cue: understanding.wordCount <= 4 ? "short" : "story" };
};
