import { describe, expect, it } from "vitest";
import { ALL_FEATURES, wordHash } from "../model/features.ts";
import { type PackedModel, parseModel } from "../model/packed-model.ts";
import { understand } from "../understand.ts";
import { type FeelingModels, readFeelings } from "./read-feelings.ts";
import { MOST_NAMED, NAMED_FROM } from "./sure-enough.ts";
import { whyFeeling } from "./why-feeling.ts";

/** A model of single words as a weights file: each word has one weight a label, in units of 1/16. */
const byHand = (
  kind: PackedModel["kind"],
  labels: readonly string[],
  words: Readonly<Record<string, readonly number[]>>,
): PackedModel => {
  const rows = Object.entries(words)
    .map(([word, weights]) => ({ hash: wordHash(word), weights }))
    .sort((one, other) => one.hash - other.hash);
  const each = <T>(value: T): T[] => labels.map(() => value);
  const header = new TextEncoder().encode(
    JSON.stringify({
      ...{ modelId: `${kind}-by-hand`, task: "by hand", kind, labels, features: ALL_FEATURES },
      ...{ readsPrevious: false, rows: rows.length, scale: each(1 / 16), bias: each(-3) },
      ...{ slope: each(1), offset: each(0), threshold: each(0.5) },
    }),
  );
  const body: number[] = [];
  let last = 0;
  for (const { hash } of rows) {
    let rest = hash - last;
    last = hash;
    for (; rest >= 128; rest = Math.floor(rest / 128)) body.push((rest % 128) + 128);
    body.push(rest);
  }
  // An idf of one, in steps of a sixteenth.
  for (const _ of rows) body.push(16);
  for (const { weights } of rows) body.push(...weights.map((weight) => weight & 255));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, header.length, true);
  return parseModel(Uint8Array.from([...length, ...header, ...body]));
};

const labels = ["fear", "nervousness", "anger", "sadness", "joy", "admiration"];
const models: FeelingModels = {
  words: byHand("regression", ["rating"], {}),
  sense: byHand("regression", ["sense"], {}),
  emotion: byHand("multilabel", labels, {
    exam: [120, 60, 0, 0, 0, 0],
    unfair: [0, 0, 110, 0, 0, 0],
    rain: [0, 0, 0, 127, 0, 0],
    festival: [0, 0, 0, 0, 127, 127],
    lamp: [0, 0, 0, 0, 0, 0],
  }),
  valence: byHand("regression", ["valence"], { exam: [-60], rain: [-80], festival: [100] }),
};
const read = (text: string, language: "en" | "es" = "en") =>
  readFeelings(models, understand(text, { language }));
const guesses = (text: string) => read(text).guessed.map(({ feeling }) => feeling);

describe("reading the feelings of a text", () => {
  it("names what is sure enough, in plain feelings", () => {
    expect(guesses("and then there is this exam")).toEqual(["anxiety"]);
    expect(read("and then there is this exam").guessed[0]?.label).toBe("fear");
    expect(NAMED_FROM).toBeGreaterThanOrEqual(0.5);
  });

  it("names nothing where nothing is sure enough", () => {
    const reading = read("and then there is this lamp");
    expect(reading.guessed).toEqual([]);
    expect(reading.abstained).toBeNull();
  });

  it("does not guess what the writer has said", () => {
    const reading = read("I feel anxious about this exam");
    expect(reading.said.map(({ feeling }) => feeling)).toContain("anxiety");
    expect(reading.guessed).toEqual([]);
  });

  it("takes a label about someone else for no feeling", () =>
    expect(guesses("they all went to that festival")).toEqual(["joy"]));

  it("claims nothing where feeling and valence contradict each other", () => {
    const against: FeelingModels = {
      ...models,
      valence: byHand("regression", ["valence"], { festival: [-100] }),
    };
    const said = understand("they all went to that festival", { language: "en" });
    expect(readFeelings(against, said).guessed).toEqual([]);
    expect(readFeelings(models, said).guessed).not.toEqual([]);
  });

  it("guesses nothing in a text with a sign of danger, and still reads how pleasant it is", () => {
    const reading = read("all day rain and this exam, and I want to die");
    expect(reading.guessed).toEqual([]);
    expect(reading.valence).not.toBeNull();
  });

  it("reads passage by passage, says where, and names two at most", () => {
    const text = "and then there is this exam\n\nit is so very unfair\n\nall day nothing but rain";
    const { guessed } = read(text);
    expect(guessed.length).toBe(MOST_NAMED);
    for (const { start, end } of guessed) expect(text.slice(start, end)).not.toContain("\n");
  });

  it("guesses nothing in Spanish, where it was not measured, and leaves the number open", () => {
    const reading = read("mañana tengo un exam y no puedo dormir", "es");
    expect(reading).toMatchObject({ guessed: [], valence: null, modelId: null, abstained: "language" });
  });

  it("still hears in Spanish what the writer says they feel", () =>
    expect(read("estoy muy triste por todo esto", "es").said.map(({ feeling }) => feeling)).toContain(
      "sadness",
    ));

  it("says nothing of one or two words", () =>
    expect(read("exam rain")).toMatchObject({ guessed: [], abstained: "too-little" }));
});

describe("why a feeling was read", () => {
  it("adds up to the score exactly", () => {
    const why = whyFeeling(models, "fear", "and then there is this exam, unfair");
    const sum = [...why.words, ...why.whole].reduce((total, { weight }) => total + weight, why.base);
    expect(sum).toBeCloseTo(why.score, 10);
    expect(why.value).toBeCloseTo(1 / (1 + Math.exp(-why.score)), 10);
  });

  it("points at the words that moved it, where they stand in the whole text", () => {
    const text = "A first line.\n\nand then there is this exam";
    const found = read(text).guessed[0];
    if (found === undefined) throw new Error("nothing was guessed");
    const { words } = whyFeeling(models, found.label, text.slice(found.start, found.end), found.start);
    const strongest = [...words].sort((a, b) => b.weight - a.weight)[0];
    expect(strongest?.text).toBe("exam");
    expect(text.slice(strongest?.start, strongest?.end)).toBe("exam");
  });

  it("explains the number too, and refuses a label that there is not", () => {
    expect(whyFeeling(models, "valence", "nothing but rain").value).toBeLessThan(0);
    expect(() => whyFeeling(models, "envy", "nothing but rain")).toThrow("envy");
  });
});
