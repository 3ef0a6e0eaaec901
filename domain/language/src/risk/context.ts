import type { Clause } from "../understanding.ts";
import type { FoldedText } from "./fold.ts";
import { PROFESSIONAL_EN, RETELLING_EN } from "./idioms-en.ts";
import { PROFESSIONAL_ES, RETELLING_ES } from "./idioms-es.ts";
import { folded } from "./rule.ts";

/** What stands around a match and changes what it means. */
export interface MatchContext {
  readonly negated: boolean;
  readonly when: "now" | "past" | "future";
  readonly hypothetical: boolean;
  /** Someone else's words: "she texted me 'i want to die'". */
  readonly reported: boolean;
  /** A song, film, game, headline or case at work. */
  readonly retold: boolean;
  readonly joking: boolean;
  readonly fearful: boolean;
}

const one = (pattern: RegExp): RegExp => new RegExp(pattern.source);
/** A negation reaches the match only over these words: "no one and I want to die" denies nothing. */
const REACHES =
  "(?:to|actually|really|ever|even|currently|going|gonna|trying|planning|plans?|about|thinking|of|want|wanting|wanted|wish|feel|feeling|like|the|any|a|an|urges?|need|having|have|had|thoughts?|that|saying|say|said|mean|intend|intending|intention|intent|considering|consider|in|danger|desire|literally|necessarily|would|will|voy|quiero|queria|pienso|estoy|pensando|en|que|planeo|tengo|ganas|de|me|pienso|realmente|voy|he|pensado|ninguna?|intencion)";
const NEGATION = new RegExp(
  `(?:^|\\s)(?:dont|do not|didnt|did not|doesnt|not|never|wont|wouldnt|would not|will not|isnt|wasnt|havent|hadnt|aint|couldnt ever|no|nunca|jamas|tampoco|ni|sin|no way(?: (?:that|in hell))?(?: (?:i|id|ill))?|never in a million years(?: would i| id)?|never bring myself|ni (?:loco|loca|en suenos|muert[oa]))(?: ${REACHES}){0,5} ?$`,
);
const DOUBLE_NEGATION = /(?:^|\s)(?:never not|cant not|no (?:puedo|paro de|dejo de))(?: \w+){0,2} ?$/;
const PAST_FAR = one(
  folded(
    "(?:years? ago|(?:several|many|some|a few|few|\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:months|years) ago|months ago|months back|years back|used to|when i was (?:a |an |in |younger|little|young|\\d+|about|like|at)|back in (?:the|\\d+|high|college|school|my)|back when|back then|in the past|as a (?:kid|teen|teenager|child)|as an adolescent|last year|growing up|in (?:high school|middle school|college|my teens|my twenties|19\\d\\d|20\\d\\d)|previously|once upon|a long time ago|long ago|at my lowest|in those days|(?<!desde )hace (?:\\w+ )?(?:anos|meses|mucho)|cuando (?:era|tenia|estaba en) (?:\\w+)|antes (?:queria|pensaba|me cortaba|solia)|solia|en el pasado|de (?:nino|nina|adolescente|joven|chico|chica)|el ano pasado|en aquel(?:la|los)? (?:entonces|epoca|tiempo)|en (?:la secundaria|la prepa|el colegio|el instituto|19\\d\\d|20\\d\\d))",
  ),
);
const STILL = one(
  folded(
    "(?:now|again|still|lately|these days|recently|this time|right now|tonight|today|back again|coming back|came back|are back|is back|ever since|since then|ahora|otra vez|de nuevo|todavia|aun|ultimamente|hoy|esta noche|sigo|volvi\\w*|volvieron|regres\\w+|desde entonces)",
  ),
);
const HYPOTHETICAL = one(
  folded(
    "(?:if|what if|would|could|maybe|might|suppose|hypothetically|imagine|wonder|si|tal vez|quizas?|podria|imagina\\w*|ojala)",
  ),
);
const REPORTED =
  /(?:^|\s)(?:(?:he|she|they|someone|somebody|my (?!brain|mind|head|thoughts?|depression|anxiety|body|heart|gut|ocd|inner|own)(?:\w+ ){0,2}\w+|mom|dad|people|friend|friends|who|el|ella|ellos|mi (?:\w+ ){0,2}\w+|alguien|un amigo|una amiga) (?:\w+ )?(?:said|says|saying|told|tells|texted|texts|wrote|writes|posted|posts|messaged|yelled|screamed|keeps saying|keeps telling|sent|dijo|dice|me dijo|me dice|escribio|escribe|puso|publico|mando|grito)|(?:song|lyric|lyrics|line|quote|title|called|titled|named|cancion|letra|frase|titulo|llamada|llamado)) (?:\w+ ){0,4}(?:" )?(?:\w+ ){0,6}$/;
const JOKING = /(?:^|\s)(?:lol|lmao|lmfao|rofl|haha\w*|hahah\w*|jk|jaja\w*|jeje\w*|xd)(?=\s|$)/;
const SERIOUS = one(
  folded(
    "(?:i feel|i felt|thinking|thoughts?|plan|planning|tonight|seriously|for real|i relate|same as me|like me|me too|all i (?:can|could) think|makes me want|keep|me siento|pienso|pensando|en serio|de verdad|plan|esta noche|me identifico|me dan ganas)",
  ),
);
const FEARFUL =
  /(?:^|\s)(?:(?:scared|afraid|terrified|fear|fears|phobia|panic|panicking|worried|anxious|anxiety|paranoid) (?:\w+ ){0,2}(?:of|about|that|if)?|miedo (?:a|de)|panico (?:a|de)|fobia a)(?: \w+){0,3} ?$/;
const DONT_DO = /(?:^|\s)(?:afraid|scared|terrified|worried) (?:of|to|that|im|ill|i) (?:\w+ ){0,2}$/;

const within = (text: string, from: number, to: number, marks: RegExp): { start: number; end: number } => {
  let start = 0;
  let end = text.length;
  for (const mark of text.matchAll(marks)) {
    if (mark.index + mark[0].length <= from) start = mark.index + mark[0].length;
    else if (mark.index >= to) {
      end = mark.index;
      break;
    }
  }
  return { start, end };
};

const SENTENCE_MARKS = / ?[.?](?= |$)/g;
const CLAUSE_MARKS =
  / ?[.?,](?= |$)| (?:but|and now|and then|so now|pero|y ahora|aunque|although|though|even though)(?= )/g;

/** A sentence without a full stop is read this far to either side. */
const WINDOW = 400;

/** Reads what stands around a match: negation, time, whose words they are, and how lightly they are said. */
export const contextOf = (
  whole: FoldedText,
  foldedFrom: number,
  foldedTo: number,
  clauses: readonly Clause[],
): MatchContext => {
  const offset = Math.max(0, whole.text.lastIndexOf(" ", Math.max(0, foldedFrom - WINDOW)));
  const text = { text: whole.text.slice(offset, foldedTo + WINDOW) };
  const from = foldedFrom - offset;
  const to = foldedTo - offset;
  const sentence = within(text.text, from, to, SENTENCE_MARKS);
  const clause = within(text.text, from, to, CLAUSE_MARKS);
  const inSentence = text.text.slice(sentence.start, sentence.end);
  const inClause = text.text.slice(clause.start, clause.end);
  const before = text.text.slice(clause.start, from);
  const beforeInSentence = text.text.slice(sentence.start, from);
  const quoteMarks = (beforeInSentence.match(/"/g) ?? []).length;
  const parsed = clauses.find(
    (c) => c.start <= whole.startOf(foldedFrom) && c.end >= whole.endOf(foldedTo - 1),
  );
  const far = PAST_FAR.test(inClause) || (PAST_FAR.test(inSentence) && !STILL.test(inSentence));
  const past = far && !STILL.test(inClause);
  const retelling = RETELLING.some((r) => r.test(inSentence)) && !SERIOUS.test(inSentence);
  const professional = PROFESSIONAL.some((r) => r.test(inSentence));
  const reportedNow =
    REPORTED.test(beforeInSentence) || (parsed?.holder === "quoted" && quoteMarks % 2 === 1);
  return {
    negated: NEGATION.test(before) && !DOUBLE_NEGATION.test(before),
    when: past ? "past" : "now",
    hypothetical: HYPOTHETICAL.test(inClause) || parsed?.hypothetical === true,
    reported: reportedNow && !/(?:^|\s)i (?:said|told|texted|wrote)/.test(beforeInSentence),
    retold: retelling || professional,
    joking:
      !SERIOUS.test(inSentence) &&
      (JOKING.test(inSentence) || JOKING.test(text.text.slice(sentence.end, sentence.end + 12))),
    fearful: FEARFUL.test(before) || DONT_DO.test(before),
  };
};

const RETELLING = [one(RETELLING_EN), one(RETELLING_ES)];
const PROFESSIONAL = [one(PROFESSIONAL_EN), one(PROFESSIONAL_ES)];
