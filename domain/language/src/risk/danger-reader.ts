import type { PackedModel } from "../model/packed-model.ts";
import { probabilitiesOf } from "../model/score.ts";
import type { RiskEvidence, RiskKind, Understanding } from "../understanding.ts";
import { fold } from "./fold.ts";
import type { ReaderContext, SecondReader } from "./second-reader.ts";
import { signGrams } from "./sign-grams.ts";
import { signScores } from "./sign-model.ts";
import { movingWords } from "./sign-quote.ts";
import { withoutNames } from "./without-names.ts";

/** Dangers beside suicide that a model has learned to notice, in the order of its labels. */
export const DANGER_KINDS: readonly RiskKind[] = [
  ...([
    "child-abuse",
    "eating-danger",
    "elder-abuse",
    "harm-to-others",
    "mania",
    "medical-emergency",
  ] as const),
  ...(["overdose", "postpartum", "psychosis", "unsafe-partner", "withdrawal"] as const),
];

/** Calibrated probabilities of the likeliest danger from which it is asked about. What each costs: docs/decisions/0039. */
export interface DangerLimits {
  readonly ask: number;
  /** The same for an answer to a step of an exercise. */
  readonly askAnswer: number;
}

export const DANGER_LIMITS: DangerLimits = { ask: 0.7, askAnswer: 0.9 };

/** What a model alone has noticed: enough to ask about, under what opens a pathway. */
const NOTICED = 0.5;

/** Longest text that is read, from its end. */
const LONGEST = 2_000;
/** From here on the rules have read the same danger themselves. */
const READ_BY_RULES = 0.5;

const FRESH: ReaderContext = { earlier: [], inRisk: false };

/** The likeliest danger and its calibrated probability. */
export const likeliestDanger = (
  model: PackedModel,
  folded: string,
): { readonly label: number; readonly probability: number } => {
  const probabilities = probabilitiesOf(model, signScores(model, signGrams(folded)));
  let label = 0;
  probabilities.forEach((probability, at) => {
    if (probability > (probabilities[label] ?? 0)) label = at;
  });
  return { label, probability: probabilities[label] ?? 0 };
};

/** A reader of dangers beside suicide: at most one is noticed in a message, as evidence too faint to conclude from.
 *  @param model the danger-sign model, labels as in `DANGER_KINDS`. */
export const dangerReader =
  (model: PackedModel, limits: DangerLimits = DANGER_LIMITS): SecondReader =>
  (understanding: Understanding, { answering = false } = FRESH) => {
    const { text, evidence, language } = understanding;
    if (language === "other") return understanding;
    const cut = Math.max(0, text.length - LONGEST);
    const read = text.slice(cut);
    const folded = fold(read);
    const words = withoutNames(folded, read);
    const { label, probability } = likeliestDanger(model, words);
    const kind = DANGER_KINDS[label];
    if (kind === undefined || probability < (answering ? limits.askAnswer : limits.ask)) return understanding;
    if (evidence.some((one) => one.kind === kind && one.strength >= READ_BY_RULES)) return understanding;
    const grams = signGrams(words);
    const { first, last } = movingWords(model, { grams }, label);
    const start = cut + folded.startOf(first);
    const end = cut + folded.endOf(last);
    const noticed: RiskEvidence = {
      ...{ kind, quote: text.slice(start, end), start, end, strength: NOTICED },
      ...{ about: "self", when: "now", hypothetical: false, rule: model.modelId },
    };
    return { ...understanding, evidence: [...evidence, noticed] };
  };
