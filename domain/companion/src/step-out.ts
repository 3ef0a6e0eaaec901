import type { EmotionName } from "@evenkeel/language/understanding";
import type { Heard } from "./heard.ts";
import type { MomentPlan } from "./moments.ts";
import { plannedTime } from "./planned-time.ts";
import { clockIn, hoursIn, ratingIn } from "./read-value.ts";
import type { Step } from "./technique.ts";
import type { TechniqueContext } from "./technique-run.ts";

/** Steps whose answers are the member's own sentences: what sounds like a wish to leave may be the answer. */
const takesWords = (step: Step | undefined): boolean => step?.reads === "words" || step?.reads === "list";

/** Told to stop. In a step that takes sentences, "I want him to stop" is an answer and "stop" is not. */
export const leavesNow = (heard: Heard, step: Step | undefined, cued: boolean): boolean => {
  const few = heard.understanding.wordCount <= (takesWords(step) ? 4 : 8);
  return cued || heard.has("just-listen") || (few && (heard.has("stop") || heard.has("not-that")));
};

const farewell =
  /^(?:ok(?:ay)?,? |thanks,? |gracias,? )*(?:bye|good ?bye|good ?night|gotta|got to|(?:i )?have to go|see you|talk later|adi[oó]s|chao|hasta (?:luego|mañana)|buenas noches|me voy|me tengo que ir|tengo que (?:irme|dejarlo))\b/i;

/** Says goodbye to the companion, and not to someone in a letter. */
export const takesLeave = (moment: MomentPlan, heard: Heard): boolean =>
  moment.moment === "goodbye" && heard.understanding.wordCount <= 7 && farewell.test(heard.text.trim());

const toUs =
  /\?|^(?:are|what|who|can|could|do|does|is) (?:you|this|it|i)\b|^(?:eres|quién|qué|puedes|esto)\b/i;
const wantsSomeone =
  /\b(?:i (?:want|need)|can i|let me|quiero|necesito|puedo) (?:to )?(?:talk|speak|hablar|a (?:real|human)|una persona|un humano)/i;

/** A question or a request to the companion, which is answered before the exercise goes on. */
export const isAside = (moment: MomentPlan, heard: Heard, step: Step | undefined): boolean => {
  if (!["answer", "state-scope", "bridge-to-person"].includes(moment.move)) return false;
  if (moment.moment === "thanks") return heard.understanding.wordCount <= 5;
  if (!takesWords(step)) return true;
  // "Would you take every second Sunday?" may be the sentence that was asked for; "call my doctor" the step.
  if (moment.moment === "asks-question" || moment.moment === "off-topic") return false;
  if (moment.moment === "wants-human") return wantsSomeone.test(heard.text);
  return toUs.test(heard.text.trim());
};

const heavyFeelings: ReadonlySet<EmotionName> = new Set<EmotionName>([
  "sadness",
  "anxiety",
  "anger",
  "shame",
  "guilt",
  "hopelessness",
  "overwhelm",
  "hurt",
  "grief",
]);

export const weighs = ({ understanding }: Heard): boolean =>
  understanding.thoughts.length > 0 ||
  understanding.affect.valence < -0.5 ||
  understanding.emotions.some(
    (e) => e.holder === "self" && e.strength >= 0.4 && heavyFeelings.has(e.emotion),
  );

/** Whether an answer can be read for a step that takes no sentences. */
const reads = (step: Step, heard: Heard, ctx: TechniqueContext): boolean => {
  switch (step.reads) {
    case "rating":
      return ratingIn(heard.text, step.scale) !== null;
    case "time":
      return plannedTime(heard.text, ctx.now, ctx.zone, ctx.language) !== null;
    case "hours":
      return hoursIn(heard.text) !== null;
    case "clock":
      return clockIn(heard.text) !== null;
    case "yes-no":
      return heard.has("yes") || heard.has("no");
    case "words":
    case "list":
    case "choice":
    case "done":
      return true;
    default:
      return step.reads satisfies never;
  }
};

/** A new telling that weighs is no number and no yes: the exercise is put down for it. */
export const putsDown = (heard: Heard, step: Step | undefined, ctx: TechniqueContext): boolean =>
  step !== undefined &&
  weighs(heard) &&
  heard.understanding.wordCount >= 5 &&
  !heard.has("yes") &&
  !heard.has("no") &&
  !heard.has("dont-know") &&
  !reads(step, heard, ctx);

/** Something else came up, or the exercise is not liked: whether to leave it is asked once. */
export const asksToLeave = (
  heard: Heard,
  step: Step | undefined,
  tried: boolean,
  ctx: TechniqueContext,
): boolean => {
  const words = heard.understanding.wordCount;
  if (heard.has("changes-topic")) return true;
  const weary =
    heard.has("not-understood") || heard.has("complains-bot") || (heard.has("insult") && !takesWords(step));
  if (weary && words <= 10) return true;
  if (step === undefined) return false;
  if (step.wantsPleasant === true && weighs(heard) && words >= 2 && !heard.has("dont-know")) return true;
  if (reads(step, heard, ctx)) return false;
  return (
    (step.reads === "time" && tried && words >= 5) ||
    (step.reads === "rating" && words >= 9) ||
    (step.reads === "yes-no" && words >= 12)
  );
};
