import type { PackedModel } from "../model/packed-model.ts";
import type { RiskEvidence, RiskKind, Understanding } from "../understanding.ts";
import { fold } from "./fold.ts";
import { readSigns, type SignReading } from "./sign-model.ts";
import { movingWords } from "./sign-quote.ts";
import { withoutNames } from "./without-names.ts";

/** What the reader knows of the conversation. */
export interface ReaderContext {
  /** The same person's last messages, oldest first. */
  readonly earlier: readonly string[];
  /** Risk has been read before: then each message is read alone, and nothing is quieted. */
  readonly inRisk: boolean;
  /** The message answers a step of an exercise: a few words ("walking by the river", "i take an umbrella") of the kind
   *  the model was not made with, so it speaks only when it is next to certain. */
  readonly answering?: boolean;
}

/** A reader beside the rules: a model over the words of the whole message, and of the messages before it. */
export type SecondReader = (understanding: Understanding, context?: ReaderContext) => Understanding;

const FRESH: ReaderContext = { earlier: [], inRisk: false };

/** Where the reader speaks and where it quiets, as calibrated probabilities. What each costs and brings: docs/decisions/0010, 0024 and 0038. */
export interface ReaderLimits {
  /** P(any sign) from which a message deserves one gentle question. */
  readonly gentle: number;
  /** The same where the rules read a faint sign about the writer. */
  readonly gentleFaint: number;
  /** The same where the rules read somebody else's danger, a time that is over, or a plain no. */
  readonly gentleExplained: number;
  /** The same for an answer to a step of an exercise, read alone. */
  readonly gentleAnswer: number;
  /** P(high or immediate) from which it is asked about directly. */
  readonly direct: number;
  /** P(any sign) under which what the rules read weakly is taken for an idiom, a game, a song or somebody's work. */
  readonly quiet: number;
}

export const READER_LIMITS: ReaderLimits = {
  gentle: 0.65,
  gentleFaint: 0.5,
  gentleExplained: 0.9,
  gentleAnswer: 0.97,
  direct: 0.85,
  quiet: 0.4,
};

/** Strengths of what a model alone has noticed: enough for a gentle question; enough for a direct one. Never enough to
 *  conclude. */
const GENTLE = 0.5;
const DIRECT = 0.7;

/** From here on the words are a plain statement, which no model takes back. */
const PLAINLY = 0.9;
/** From here on a reading of the rules is not weak, whatever else the words may be: a question or an "if" can hold the
 *  thought as well. */
const NOT_WEAK = 0.8;
/** That nobody would care, or that others would be better off, is said in few words that are everybody's: read from here
 *  on, it is not taken back. */
const OF_OTHERS: ReadonlySet<RiskKind> = new Set(["nobody-would-miss", "burdensomeness"]);
const OF_OTHERS_LEFT = 0.7;
/** What is left of a weak reading that the model does not share: kept for the audit, too faint to act on. */
const QUIETED = 0.2;

/** Said by the rules, these explain the words. */
const EXPLAINED: ReadonlySet<RiskKind> = new Set(["third-party", "concern-for-other", "recovered", "denial"]);

/** Kinds that speak of the writer's own life; only these are ever quieted. */
const OWN_LIFE: ReadonlySet<RiskKind> = new Set([
  ...(["wish-to-be-dead", "ideation", "method", "intent", "plan", "time", "preparation"] as const),
  ...(["means-access", "attempt-now", "past-attempt", "self-harm", "self-harm-urge"] as const),
  ...(["goodbye", "giving-away", "burdensomeness", "nobody-would-miss", "hopelessness"] as const),
  ...(["trapped", "sudden-calm", "bridge-question"] as const),
]);

/** Under this much sign of its own a message is not read together with those before it. */
const SAYS_SOMETHING = 0.35;

/** Words that name dying, hurting oneself, or what it is done with. */
const LITERAL =
  /\b(?:di(?:e|ed|es|ing)|dead|death|suicid\w*|kill\w*|k1ll|kms|kys|unaliv\w*|myself|my life|end(?:ing)? (?:it all|things|everything)|overdos\w*|\bod\b|pills?|tablets?|meds|bottle|rope|noose|gun|pistol|rifle|bullets?|blades?|razors?|knife|hang(?:ing)?|jump\w*|bridge|roof|ledge|tracks|cut(?:ting|s)?|bleed\w*|wrists?|alive|exist\w*|wake up|waking up|without me|better off|burden|goodbye|funeral|grave|coffin|note|letters?|forever|muer\w*|mor[ií]r\w*|mat(?:o|ar|arme|e)\w*|suicid\w*|vida|vivir|pastillas?|soga|pistola|puente|azotea|cort(?:e|arme|o)\w*|despert\w*|carga|desaparecer|existir|adi[oó]s)\b/iu;
/** What the rules read in words that name nothing counts where the model reads a sign as well. */
const SHARED = 0.6;

/** A few words to end a talk with, and nothing else in them. */
const FAREWELL =
  /^(?:(?:ok(?:ay|ey)?|sorry|thanks?|thank you|thx|that'?s|fine|no|nothing|well|alright|and|so|all right|yes|vale|gracias|bueno|pues)[\s,.!]*)*(?:(?:good[\s-]?bye|bye|good ?night|see (?:you|ya)|talk (?:to you )?(?:later|soon)|ttyl|cya|take care(?: of (?:all|you|yourself))?|have a (?:good|nice) \w+|adi[oó]s|cha[ou]|hasta (?:luego|mañana)|nos vemos|buenas noches|for now|later|then|now|everyone)[\s,.!]*){1,4}$/iu;

/** Longest text that is read, from its end. */
const LONGEST = 2_000;
/** Of the messages before, this much is read too. */
const LONGEST_EARLIER = 600;

const own = ({ about, when, kind }: RiskEvidence): boolean =>
  about === "self" && when !== "past" && OWN_LIFE.has(kind);

const leans = ({ quote }: RiskEvidence): boolean => !LITERAL.test(quote);

const plainly = (one: RiskEvidence): boolean =>
  own(one) && !one.hypothetical && one.strength >= PLAINLY && !leans(one);

const readable = (text: string): string => withoutNames(fold(text), text);

const isNotWeak = (one: RiskEvidence): boolean =>
  !leans(one) && one.strength >= (OF_OTHERS.has(one.kind) ? OF_OTHERS_LEFT : NOT_WEAK);

/** What the rules read of the writer's own life, too faint to act on. */
const quieted = (understanding: Understanding, model: PackedModel): Understanding => ({
  ...understanding,
  evidence: understanding.evidence.map((one) =>
    own(one)
      ? { ...one, strength: Math.min(one.strength, QUIETED), rule: `${one.rule}~${model.modelId}` }
      : one,
  ),
});

/** The message alone, and with what was said before it: the surer of the two. */
const surer = (model: PackedModel, folded: string, earlier: readonly string[]): SignReading => {
  const alone = readSigns(model, folded);
  // What was said before has been read before: a "bye" that says nothing of its own adds nothing to it.
  if (earlier.length === 0 || alone.sign < SAYS_SOMETHING) return alone;
  const before = earlier.map((message) => readable(message.slice(-LONGEST_EARLIER))).join(" . ");
  const together = readSigns(model, `${before} . ${folded}`);
  return together.sign > alone.sign ? { ...alone, sign: together.sign } : alone;
};

/** @param model the risk-sign model: P(any sign of suicidal thought or self-harm), P(high or immediate). */
export const secondReader =
  (model: PackedModel, limits: ReaderLimits = READER_LIMITS): SecondReader =>
  (understanding, { earlier, inRisk, answering = false } = FRESH) => {
    const { text, evidence, language } = understanding;
    if (language === "other") return understanding;
    if (evidence.some(plainly)) return understanding;
    if (!inRisk && FAREWELL.test(text.trim())) return understanding;
    const cut = Math.max(0, text.length - LONGEST);
    const read = text.slice(cut);
    const folded = fold(read);
    const reading = surer(model, withoutNames(folded, read), inRisk || answering ? [] : earlier);
    const alone = evidence.filter(own);
    if (!inRisk && reading.sign < SHARED && alone.length > 0 && alone.every(leans))
      return quieted(understanding, model);
    if (reading.sign < limits.quiet) {
      const weak = evidence.some(own) && !evidence.some((one) => own(one) && isNotWeak(one));
      if (inRisk || !weak) return understanding;
      return quieted(understanding, model);
    }
    const explained = evidence.some(({ kind }) => EXPLAINED.has(kind));
    const direct = reading.grave >= limits.direct && !explained;
    const beside = explained
      ? limits.gentleExplained
      : evidence.some(own)
        ? limits.gentleFaint
        : limits.gentle;
    const from = answering ? limits.gentleAnswer : beside;
    if (reading.sign < from) return understanding;
    const { first, last } = movingWords(model, reading);
    const start = cut + folded.startOf(first);
    const end = cut + folded.endOf(last);
    const noticed: RiskEvidence = {
      kind: "ideation",
      quote: text.slice(start, end),
      start,
      end,
      strength: direct ? DIRECT : GENTLE,
      about: "self",
      when: "now",
      hypothetical: false,
      rule: model.modelId,
    };
    return { ...understanding, evidence: [...evidence, noticed] };
  };
