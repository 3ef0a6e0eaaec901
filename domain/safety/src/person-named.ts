import type { Language } from "@evenkeel/kernel/locale";
import { isFirstName } from "@evenkeel/language/lexicon/relations";
import { fold } from "@evenkeel/language/risk/fold";
import type { Understanding } from "@evenkeel/language/understanding";

/** Someone the member could turn to, as one would say it back: "your sister", "Jay". */
export interface PersonNamed {
  readonly who: string;
}

const RELATIONS: Readonly<Record<Language, string>> = {
  en: "roommate|flatmate|housemate|brother|sister|mom|mum|mother|dad|father|wife|husband|partner|boyfriend|girlfriend|friend|best friend|neighbor|neighbour|sponsor|pastor|priest|imam|rabbi|aunt|uncle|cousin|grandma|grandpa|grandmother|grandfather|daughter|son|coworker|teacher|coach|landlady|landlord|sibling|buddy|school nurse|school counsell?or|school psychologist",
  es: "hermano|hermana|mama|papa|madre|padre|esposa|esposo|pareja|novio|novia|amigo|amiga|mejor amigo|mejor amiga|vecino|vecina|padrino|pastor|tia|tio|prima|primo|abuela|abuelo|hija|hijo|companero|companera|maestra|maestro|roomie|cunada|cunado|comadre|compadre",
};

/** Accents that folding takes away, put back where the word is said to the member. */
const WRITTEN: Readonly<Record<string, string>> = {
  mama: "mamá",
  papa: "papá",
  tia: "tía",
  tio: "tío",
  companero: "compañero",
  companera: "compañera",
  cunada: "cuñada",
  cunado: "cuñado",
};

/** Somebody else's person stays theirs: "her mom". */
const WHOSE: Readonly<Record<string, string>> = {
  the: "the",
  her: "her",
  his: "his",
  their: "their",
  su: "su",
  el: "el",
  la: "la",
};

/** Words that may follow a relation and are no name. */
const NO_NAME = new Set(
  "is are was isnt has had and or but who i im he she they it to the a an my in on at of for with wont would could can cant does doesnt dont did didnt said says told lives works knows from next down up around here there home asleep awake maybe probably though tho not never just still also too then if when about because so ok okay s thats tomorrow tonight today now later soon anyway kinda sorta lol lmao tbh ngl rn idk already yet again once before after told knew like really pretty very actually basically honestly guess tonite hoy manana luego ahora took cares gets hates got isn ya y o pero que esta es era no tiene vive sabe aqui ahi me le se lo la con en de mi su quiza tal creo dormida dormido tambien siempre nunca texted called text call again asks ask calls texts wants needs thinks either alone first instead back lately already yesterday mad sad sick left yelled yells drinks hits upset worried busy together away close far visits pregunta preguntan llama otra enojada enojado".split(
    " ",
  ),
);
const SHORT_ANSWER_NO_NAME = new Set(
  "dog dogs cat cats pet puppy kitten music tv bed sleep food phone games gaming weed beer wine smoking driving walking car truck radio water coffee nature sun ocean rain gym running books shows perro perra gato gata musica cama comida juegos gimnasio shame pride fear guilt money cost time anger rage pain grief trust insurance embarrassment habit laziness stubbornness nerves anxiety panic stress life love death everything anything something mostly both neither stuck worse better same verguenza orgullo miedo culpa dinero costo tiempo rabia dolor todo algo no nah nope yes yeah yep ok okay fine sure idk nobody none noone whatever maybe dunno nothing someone anyone everybody everyone me myself you him her them us later tomorrow today now stop good bad right true same tired help please sorry thanks why what how who where when k lol mhm alone god work home here there hotline police ambulance hospital si no nadie nada vale bueno gracias yo luego ahora manana hoy tal quiza supongo write speak text call chat talk type message email voice walk run shower music sleep rest wait stay sit eat drink cry breathe try outside inside upstairs downstairs kitchen bed bathroom couch tv gym lifting tonight morning both either neither escribo escrito mensaje texto llamada cocina cama bano sofa afuera adentro musica ambos empty numb lonely sad scared angry lost done bored cold hot dizzy sick dead hungry dark quiet hurt hurts pain vacio vacia triste sola solo mal bien peor igual cansado cansada".split(
    " ",
  ),
);
const NEXT_TO_A_NAME =
  /^(?:(?:maybe|perhaps|probably|just|only|theres|there is|i guess|well|like|um|uh|ok|quizas?|tal vez|creo que|pues|solo) )*(\p{L}{2,14}) (?:next door|from (?:work|church|class|school|aa|the \w+)|down the (?:hall|street|road)|upstairs|downstairs|across the \w+|i guess|maybe|probably|perhaps|could|would|might|del trabajo|de la iglesia|de al lado|de arriba|de abajo|supongo|quizas?|tal vez)(?= |$)/u;
const NAME_ALONE =
  /^(?:(?:maybe|probably|just|only|i guess|well|like|um|ok|quizas?|tal vez|pues) )*(\p{L}{2,14})(?: [.,] ?)?$/u;

/** "Write", "running", "escribir": what one does, in answer to how or what. */
const DOING = /(?:ing|ed)$/;
const DOING_ES = /.{3}[aei]r$/;
const isDoing = (word: string, language: Language): boolean =>
  !isFirstName(word) && (language === "en" ? DOING : DOING_ES).test(word);

/** One has one of these, so that "my moms called" is "my mom's called" unless the words say more than one. */
const ONE_OF_A_KIND =
  /^(?:mom|mum|mother|dad|father|wife|husband|partner|boyfriend|girlfriend|mama|papa|madre|padre)$/;
const SEVERAL =
  /(?:^| )(?:(?:both|two|2) (?:of )?my|my (?:two|2)|my \w+s (?:are|were|have|both|dont|arent|do)|mis \w+s)(?= |$)/;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "Text Ray in the morning", "Ray's down the street": a capital where only a person can stand. */
const WRITTEN_NAME =
  /\b(?:text|call|tell|ask|message|ring|escribirle a|llamar a|decirle a)\s(\p{Lu}\p{Ll}{2,13})\b|(?:^|[.!?]\s+)(\p{Lu}\p{Ll}{2,13})['’]s (?:down the|next door|upstairs|downstairs|across the|around the|close by|nearby)/u;
/** "Couple blocks. Sam. He's a friend": a sentence that is a name and no more. */
const SENTENCE_OF_A_NAME = /(?:^|[.?] )(\p{L}{2,14}) \./u;
const ALSO_A_WORD = new Set(
  "hope will may grace joy faith mark sky max amor luz rose art bill rich angel".split(" "),
);
const NOT_SOMEONE = new Set(
  "Crisis Samaritans Lifeline Emergency Monday Tuesday Wednesday Thursday Friday Saturday Sunday Help Urgencias".split(
    " ",
  ),
);

/** "The lady downstairs": someone without a name or a tie. */
const BY_PLACE =
  /(?:^| )(?:the|this|that|an? (?:old |nice )?) ?(?:one )?(lady|guy|man|woman|girl|dude|couple|kid) (downstairs|upstairs|next door|across the (?:hall|street)|down the hall|from work|at work|from church)(?= |$)/;

const byRelation = (text: string, language: Language): PersonNamed | null => {
  const hit = new RegExp(
    `(?:^| )(?:(my|the|her|his|their|mi|su|una?|el|la|a) )?(?:(?:best|old|older|little|big|mejor) )?(${RELATIONS[language]})(s)?(?: (\\p{L}+))?(?= |$)`,
    "u",
  ).exec(text);
  const relation = hit?.[2];
  if (hit === null || relation === undefined) return null;
  const many = hit[3] !== undefined;
  const name = hit[4];
  const ends = /^ ?(?:[.,]|$)/.test(text.slice(hit.index + hit[0].length));
  // "My mom's calls": what follows is hers and no name.
  const owned =
    (many && name !== undefined && !NO_NAME.has(name) && !isFirstName(name)) ||
    (many && ONE_OF_A_KIND.test(relation) && !SEVERAL.test(text));
  const called = name !== undefined && !NO_NAME.has(name) && !isDoing(name, language);
  if (called && !owned && (isFirstName(name) || (ends && name.length >= 3))) return { who: capital(name) };
  const word = WRITTEN[relation] ?? relation;
  const whose = WHOSE[hit[1] ?? ""] ?? (language === "en" ? "your" : "tu");
  if (!many || owned) return { who: `${whose} ${word}` };
  return { who: language === "en" ? `one of ${whose} ${word}s` : `alguien de ${whose}s ${word}s` };
};

/** Who the member names as someone there could be; null where no one is named.
 *  @param inRisk whether danger is near enough that "Danny maybe" can only mean a person.
 *  @param asked whether the last reply asked for a person, so that a bare name can be read as one. */
export const personNamed = (
  understanding: Understanding,
  language: Language,
  asked: boolean,
  inRisk = false,
): PersonNamed | null => {
  const { text } = fold(understanding.text);
  const named = understanding.people.find((p) => p.name !== undefined)?.name;
  if (named !== undefined) return { who: capital(named) };
  const written = WRITTEN_NAME.exec(understanding.text)
    ?.slice(1)
    .find((name) => name !== undefined);
  if (written !== undefined && !NOT_SOMEONE.has(written)) return { who: written };
  const placed = BY_PLACE.exec(text);
  if (placed !== null) return { who: `the ${placed[1]} ${placed[2]}` };
  const alone = asked || inRisk ? SENTENCE_OF_A_NAME.exec(text)?.[1] : undefined;
  if (alone !== undefined && isFirstName(alone) && !ALSO_A_WORD.has(alone)) return { who: capital(alone) };
  const related = byRelation(text, language);
  if (related !== null) return related;
  const beside = NEXT_TO_A_NAME.exec(text)?.[1];
  const name = beside ?? NAME_ALONE.exec(text)?.[1];
  const sure = name !== undefined && (isFirstName(name) || (inRisk && beside !== undefined));
  if (!asked && !sure) return null;
  return name === undefined || SHORT_ANSWER_NO_NAME.has(name) || NO_NAME.has(name) || isDoing(name, language)
    ? null
    : { who: capital(name) };
};
