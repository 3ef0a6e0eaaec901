import { createRequire } from "node:module";

const load = createRequire(import.meta.url);

interface Vader {
  readonly SentimentIntensityAnalyzer: {
    polarity_scores(text: string): { readonly compound: number };
  };
}
type Wink = (text: string) => { readonly normalizedScore: number };
interface Natural {
  readonly PorterStemmer: unknown;
  readonly SentimentAnalyzer: new (
    language: string,
    stemmer: unknown,
    vocabulary: string,
  ) => { getSentiment(words: readonly string[]): number };
}

/** A package that a developer would otherwise install, as a function from a text to a number that grows with pleasantness. */
export interface Rival {
  readonly name: string;
  open(): (text: string) => number;
}

export const RIVALS: readonly Rival[] = [
  {
    name: "vader-sentiment",
    open: () => {
      const { SentimentIntensityAnalyzer } = load("vader-sentiment") as Vader;
      return (text) => SentimentIntensityAnalyzer.polarity_scores(text).compound;
    },
  },
  {
    name: "wink-sentiment",
    open: () => {
      const sentiment = load("wink-sentiment") as Wink;
      return (text) => sentiment(text).normalizedScore;
    },
  },
  {
    name: "natural (AFINN)",
    open: () => {
      const { SentimentAnalyzer, PorterStemmer } = load("natural") as Natural;
      const analyser = new SentimentAnalyzer("English", PorterStemmer, "afinn");
      return (text) => {
        const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
        return words.length === 0 ? 0 : analyser.getSentiment(words);
      };
    },
  },
];
