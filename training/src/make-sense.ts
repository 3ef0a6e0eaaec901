import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildIndex, vectorise } from "./corpus.ts";
import { fitLinear } from "./logistic.ts";
import { pack } from "./pack.ts";
import { emotion } from "./tasks/emotion.ts";
import { principalDirections } from "./teacher.ts";

const SIZE = 512;
const KEPT = 48;

const vectorsOf = (name: string): Float32Array => {
  const folder = process.env["EVENKEEL_TEACHER"];
  const file = join(folder ?? "", `goemotions-${name}.f32`);
  if (folder === undefined || !existsSync(file))
    throw new Error(
      "Set EVENKEEL_TEACHER to the folder with goemotions-train.f32 and goemotions-dev.f32: one vector of 512 float32 a line of the data set, from the Universal Sentence Encoder (lite). models/sense/card.md says how they are made.",
    );
  const bytes = readFileSync(file);
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
};

/** A student of a sentence encoder: n-grams to the 48 directions in which the teacher's vectors differ most, in units of
 *  their standard deviation. Nothing of the teacher is needed once it is learned. */
export const makeSense = (): Uint8Array => {
  const parts = [vectorsOf("train"), vectorsOf("dev")];
  const vectors = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    vectors.set(part, at);
    at += part.length;
  }
  const { learn } = emotion.load();
  if (learn.length * SIZE !== vectors.length)
    throw new Error(`The teacher gives ${vectors.length / SIZE} vectors for ${learn.length} texts.`);
  const { mean, directions } = principalDirections(vectors, SIZE, KEPT);
  const targets = learn.map((_, row) =>
    directions.map((direction) => {
      let sum = 0;
      for (let i = 0; i < SIZE; i += 1)
        sum += ((vectors[row * SIZE + i] as number) - (mean[i] as number)) * (direction[i] as number);
      return sum;
    }),
  );
  const spread = directions.map((_, k) =>
    Math.sqrt(targets.reduce((sum, target) => sum + (target[k] as number) ** 2, 0) / targets.length),
  );
  const features = { charMin: 3, charMax: 4, trigrams: false, skips: false };
  const index = buildIndex(learn, features, false, 6);
  const linear = fitLinear(
    learn.map((example) => vectorise(example, index)),
    targets.map((target) => target.map((value, k) => value / (spread[k] as number))),
    { kind: "regression", labels: KEPT, rows: index.hashes.length, l2: 3e-6, rate: 0.4, epochs: 6, seed: 5 },
  );
  return pack(
    {
      modelId: "sense-1",
      task: "sense",
      kind: "regression",
      labels: directions.map((_, k) => `direction ${k + 1}`),
      features,
      readsPrevious: false,
      slope: directions.map(() => 1),
      offset: directions.map(() => 0),
      threshold: directions.map(() => 0),
    },
    index,
    linear,
  );
};
