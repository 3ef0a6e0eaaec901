import { goldenKinds } from "@evenkeel/language/kinds/golden-kinds";
import { goldenScores } from "@evenkeel/language/model/golden";
import { jointTable } from "@evenkeel/language/model/joint-table";
import { type PackedModel, parseModel } from "@evenkeel/language/model/packed-model";
import { type BaseModels, readText, scoresOf } from "@evenkeel/language/model/text-reader";
import { fold } from "@evenkeel/language/risk/fold";
import { readSigns } from "@evenkeel/language/risk/sign-model";

/** Runs in Node and in the browser, from the same file: what the models say of the golden texts. */
export interface ReadInBoth {
  /** Names of the weights to hand in. */
  readonly names: readonly string[];
  /** From bytes to the first answer of one task and the models that it rests on, in milliseconds. */
  firstUse(task: string, weights: Readonly<Record<string, Uint8Array>>): number;
  /** Every score to six places, as one line of text a golden text. */
  readings(weights: Readonly<Record<string, Uint8Array>>): string[];
}

const BASE = ["words", "sense"];
const NAMES = [
  ...BASE,
  ...["emotion", "valence", "stress", "distortion-passage", "distortion", "distortion-type"],
  ...["client-talk", "therapist-talk", "risk-sign", "danger-sign", "risk-person", "said-kind"],
];

const opened = (names: readonly string[], weights: Readonly<Record<string, Uint8Array>>) => {
  const models = new Map<string, PackedModel>();
  for (const name of names) models.set(name, parseModel(weights[name] ?? new Uint8Array()));
  const of = (name: string): PackedModel => {
    const found = models.get(name);
    if (found === undefined) throw new Error(`There is no model ${name}.`);
    return found;
  };
  const joint = jointTable(names.filter((name) => name !== "words").map(of));
  const emotion = models.get("emotion");
  const passages = models.get("distortion-passage");
  const base: BaseModels = {
    ...{ words: of("words"), sense: of("sense"), joint },
    ...(emotion === undefined ? {} : { emotion }),
    ...(passages === undefined ? {} : { passages }),
  };
  return { of, base };
};

const both: ReadInBoth = {
  names: NAMES,
  firstUse: (task, weights) => {
    const started = performance.now();
    const { of, base } = opened([...BASE, task], weights);
    const words = "My week was long and I could not sleep.";
    if (task === "risk-sign" || task === "danger-sign") readSigns(of(task), fold(words).text);
    else scoresOf(of(task), readText(base, words));
    return performance.now() - started;
  },
  readings: (weights) => {
    const { of, base } = opened(NAMES, weights);
    const kinds = goldenKinds({ kinds: of("said-kind"), base });
    return goldenScores(of, base).map((models, at) =>
      [
        ...models.map((scores) => scores.map((score) => score.toFixed(6)).join(" ")),
        (kinds[at] ?? []).map(({ kind, p }) => `${kind} ${p.toFixed(5)}`).join(" "),
      ].join(" | "),
    );
  },
};
Object.assign(globalThis, { both });
