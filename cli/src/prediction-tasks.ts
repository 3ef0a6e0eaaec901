import { instant } from "@evenkeel/kernel/instant";
import { evidenceInputs } from "@evenkeel/language/model/evidence-inputs";
import { predictBinary, predictClass, predictLabels, predictValue } from "@evenkeel/language/model/predict";
import { type ReadText, readText } from "@evenkeel/language/model/text-reader";
import { predictTypes } from "@evenkeel/language/model/types-of-text";
import { understand } from "@evenkeel/language/understand";
import type { RiskEvidence } from "@evenkeel/language/understanding";
import { assess, initialSafetyState } from "@evenkeel/safety/assess";
import { readingContext } from "@evenkeel/safety/reading-context";
import type { Risk } from "@evenkeel/safety/risk";
import { riskReader } from "@evenkeel/server/adapters/models/risk-reader";
import { z } from "zod";
import { abstention } from "./abstention.ts";
import { BASE, weightsOf } from "./weights.ts";

const text = z.object({ text: z.string() });
const talk = z.object({ text: z.string(), previous: z.string().nullish() });
const riskInput = z.union([z.object({ messages: z.array(z.string()).min(1) }), text]);

/** One task of `npm run predict`: what a line must hold and what it answers. */
export interface PredictionTask {
  readonly task: string;
  readonly modelId: string;
  readonly about: string;
  /** @throws z.ZodError when the line does not fit. */
  predict(line: unknown): Record<string, unknown>;
}

const six = (value: number): number => Number(value.toFixed(6));
const rounded = (values: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, six(value)]));

/** A task that reads English alone: says why when it keeps quiet. */
const inEnglish = (
  words: string,
  previous: string,
  answer: (read: ReadText) => Record<string, unknown>,
): Record<string, unknown> => {
  const quiet = abstention(words);
  return quiet === undefined ? answer(readText(BASE, words, previous)) : { abstained: quiet };
};

const emotion: PredictionTask = {
  task: "emotion",
  modelId: "emotion-2",
  about: "28 emotions of a short English text",
  predict: (line) =>
    inEnglish(text.parse(line).text, "", (read) => {
      const { labels, probabilities } = predictLabels(weightsOf("emotion"), read);
      return { labels, probabilities: rounded(probabilities) };
    }),
};

const valence: PredictionTask = {
  task: "valence",
  modelId: "valence-3",
  about: "how unpleasant or pleasant an English text is, -4..4",
  predict: (line) =>
    inEnglish(text.parse(line).text, "", (read) => ({
      valence: six(predictValue(weightsOf("valence"), read, -4, 4)),
    })),
};

const stress: PredictionTask = {
  task: "stress",
  modelId: "stress-3",
  about: "whether an English passage expresses stress",
  predict: (line) =>
    inEnglish(text.parse(line).text, "", (read) => {
      const { probability, label } = predictBinary(weightsOf("stress"), read);
      return { probability: six(probability), label };
    }),
};

const distortion: PredictionTask = {
  task: "distortion",
  modelId: "distortion-3+distortion-type-4",
  about: "whether an English text holds distorted thinking, with candidate types",
  predict: (line) =>
    inEnglish(text.parse(line).text, "", (read) => {
      const { probability, label } = predictBinary(weightsOf("distortion"), read);
      const types = predictTypes(weightsOf("distortion-type"), read).map(({ type, share }) => ({
        type,
        probability: six(share),
      }));
      return { probability: six(probability), label, types };
    }),
};

const talkTask = (task: "client-talk" | "therapist-talk", about: string): PredictionTask => ({
  task,
  modelId: `${task}-2`,
  about,
  predict: (line) => {
    const { text: words, previous } = talk.parse(line);
    return inEnglish(words, previous ?? "", (read) => {
      const { label, probabilities } = predictClass(weightsOf(task), read);
      return { label, probabilities: rounded(probabilities) };
    });
  },
});

/** Rank within a tier: how strong the strongest evidence is and how much of it there is. Not calibrated: an order, not a chance. */
const TIER_FLOOR = { none: 0, low: 0.35, high: 0.65, immediate: 0.9 } as const;
const BEHAVIOUR = new Set([
  "preparation",
  "attempt-now",
  "past-attempt",
  "self-harm",
  "plan",
  "means-access",
  "giving-away",
  "goodbye",
]);

const ideationOf = ({ tier, evidence }: Risk): number => {
  const own = evidence.filter(({ about }) => about === "self");
  const missed = own.reduce((rest, { strength }) => rest * (1 - 0.5 * strength), 1);
  return Math.min(0.99, TIER_FLOOR[tier] + 0.3 * (1 - missed));
};

/** Words from which on the model of a person ranks; it learned from people who wrote hundreds. */
const ENOUGH_TO_RANK = 80;

const risk: PredictionTask = {
  task: "risk",
  modelId: "risk-rules-1+risk-sign-4+danger-sign-1+risk-person-2",
  about: "level of risk after the last message, with the words it rests on; English and Spanish",
  predict: (line) => {
    const input = riskInput.parse(line);
    const messages = "messages" in input ? input.messages : [input.text];
    let state = initialSafetyState();
    let level: Risk["tier"] = "none";
    let ideation = 0;
    const evidence: { text: string; kind: string }[] = [];
    let behaviour = 0;
    const found: RiskEvidence[] = [];
    let words = 0;
    let english = true;
    for (const message of messages) {
      const understood = riskReader()(understand(message), readingContext(state));
      words += understood.wordCount;
      english &&= understood.language === "en" || understood.language === "unknown";
      found.push(...understood.evidence);
      const assessment = assess(state, understood, instant(0));
      state = assessment.state;
      level = assessment.risk.tier;
      ideation = Math.max(ideation, ideationOf(assessment.risk));
      for (const one of assessment.risk.evidence) {
        if (!evidence.some(({ text: known, kind }) => known === one.quote && kind === one.kind))
          evidence.push({ text: one.quote, kind: one.kind });
        if (BEHAVIOUR.has(one.kind) && one.about === "self") behaviour = Math.max(behaviour, one.strength);
      }
    }
    if (english && words >= ENOUGH_TO_RANK) {
      const read = readText(BASE, messages.join("\n"), "", { evidence: evidenceInputs(found) });
      const { probabilities } = predictLabels(weightsOf("risk-person"), read);
      ideation = probabilities["ideation"] ?? 0;
      behaviour = probabilities["behaviour"] ?? 0;
    }
    return { level, ideation: six(ideation), behaviour: six(behaviour), evidence };
  },
};

export const PREDICTION_TASKS: readonly PredictionTask[] = [
  emotion,
  valence,
  stress,
  risk,
  distortion,
  talkTask("client-talk", "talk for change, against it, or neither; English"),
  talkTask("therapist-talk", "what a therapist's words do; English"),
];
