import type { FeelingAnswerBody } from "@evenkeel/contract/feeling";
import type { FeelingReading } from "@evenkeel/language/feelings/read-feelings";
import type { EmotionName } from "@evenkeel/language/understanding";

/** What "why?" opens: a guess with the passage it came from, or the member's own word. */
export type WhyTarget =
  | {
      readonly kind: "guess";
      readonly feeling: EmotionName;
      readonly label: string;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: "said"; readonly feeling: EmotionName; readonly quote: string }
  | { readonly kind: "told"; readonly feeling: EmotionName };

/** Everything that a reading of a text can be asked about, in the order in which it is named. Feelings that the member chose
 *  and that are neither said nor guessed are theirs. */
export const whyTargets = (
  reading: FeelingReading,
  answer: FeelingAnswerBody | null,
): readonly WhyTarget[] => {
  const found: readonly WhyTarget[] = [
    ...reading.guessed.map((one) => ({ kind: "guess" as const, ...one })),
    ...reading.said.map((one) => ({ kind: "said" as const, ...one })),
  ];
  const told = (answer?.chosen ?? []).filter((feeling) => !found.some((one) => one.feeling === feeling));
  return [...found, ...told.map((feeling) => ({ kind: "told" as const, feeling }))];
};
