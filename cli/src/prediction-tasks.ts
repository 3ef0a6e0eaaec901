import { instant } from "@evenkeel/kernel/instant";
import { predictBinary, predictClass, predictLabels, predictValue } from "@evenkeel/language/model/predict";
import { understand } from "@evenkeel/language/understand";
import { assess, initialSafetyState } from "@evenkeel/safety/assess";
import type { Risk } from "@evenkeel/safety/risk";
import { z } from "zod";
import { weightsOf } from "./weights.ts";

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

const emotion: PredictionTask = {
  task: "emotion",
  modelId: "emotion-1",
  about: "28 emotions of a short English text",
  predict: (line) => {
    const { labels, probabilities } = predictLabels(weightsOf("emotion"), text.parse(line).text);
    return { labels, probabilities: rounded(probabilities) };
  },
};

const valence: PredictionTask = {
  task: "valence",
  modelId: "valence-1",
  about: "how unpleasant or pleasant an English text is, -4..4",
  predict: (line) => ({ valence: six(predictValue(weightsOf("valence"), text.parse(line).text, -4, 4)) }),
};

const stress: PredictionTask = {
  task: "stress",
  modelId: "stress-1",
  about: "whether an English passage expresses stress",
  predict: (line) => {
    const { probability, label } = predictBinary(weightsOf("stress"), text.parse(line).text);
    return { probability: six(probability), label };
  },
};

const distortion: PredictionTask = {
  task: "distortion",
  modelId: "distortion-1",
  about: "whether an English text holds distorted thinking, with candidate types",
  predict: (line) => {
    const { text: words } = text.parse(line);
    const { probability, label } = predictBinary(weightsOf("distortion"), words);
    const types = Object.entries(predictClass(weightsOf("distortion-type"), words).probabilities)
      .sort((a, b) => b[1] - a[1])
      .map(([type, p]) => ({ type, probability: six(p) }));
    return { probability: six(probability), label, types };
  },
};

const talkTask = (task: "client-talk" | "therapist-talk", about: string): PredictionTask => ({
  task,
  modelId: `${task}-1`,
  about,
  predict: (line) => {
    const { text: words, previous } = talk.parse(line);
    const { label, probabilities } = predictClass(weightsOf(task), words, previous ?? "");
    return { label, probabilities: rounded(probabilities) };
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

const risk: PredictionTask = {
  task: "risk",
  modelId: "risk-rules-1",
  about: "level of risk after the last message, with the words it rests on; English and Spanish",
  predict: (line) => {
    const input = riskInput.parse(line);
    const messages = "messages" in input ? input.messages : [input.text];
    let state = initialSafetyState();
    let level: Risk["tier"] = "none";
    let ideation = 0;
    const evidence: { text: string; kind: string }[] = [];
    let behaviour = 0;
    for (const message of messages) {
      const assessment = assess(state, understand(message), instant(0));
      state = assessment.state;
      level = assessment.risk.tier;
      ideation = Math.max(ideation, ideationOf(assessment.risk));
      for (const found of assessment.risk.evidence) {
        if (!evidence.some(({ text: known, kind }) => known === found.quote && kind === found.kind))
          evidence.push({ text: found.quote, kind: found.kind });
        if (BEHAVIOUR.has(found.kind) && found.about === "self")
          behaviour = Math.max(behaviour, found.strength);
      }
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
