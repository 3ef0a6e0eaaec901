import { seededRandom } from "@evenkeel/kernel/random";
import type { Example } from "../corpus.ts";

type Rule = readonly [RegExp, string];

/** How the same words are written in other Englishes and by other hands. Written with the audit's sentences in sight, and some
 *  rules meet words of theirs: gaps measured on `variants.ts` are therefore kinder than on sentences not seen. */
const WAYS: readonly (readonly Rule[])[] = [
  [
    [/\b(I|we|they|you|he|she)(?:'ve| have|'s| has) been\b/gi, "$1 been"],
    [/\b(he|she|it|we|they|you) (?:is|are)\b/gi, "$1"],
    [/\b(he|she|it|we|they|you)'(?:s|re)\b/gi, "$1"],
    [/\bbecause\b/gi, "cause"],
    [/\b(?:mother|mom)\b/gi, "mama"],
    [/\b(?:isn't|aren't|am not)\b/gi, "ain't"],
    [/ing\b/g, "in"],
  ],
  [
    [/\b(?:the|a|an) /gi, ""],
    [/\bmy (\w+)\b/gi, "$1 of me"],
    [/\btold\b/gi, "said to"],
    [/\b(?:have|has) been\b/gi, "am"],
    [/\bwas\b/gi, "is"],
  ],
  [
    [/\bbecause\b/gi, "bc"],
    [/\band\b/gi, "n"],
    [/\byou\b/gi, "u"],
    [/\bto be honest\b/gi, "tbh"],
    [/[.,'!]/g, ""],
    [/\bI\b/g, "i"],
  ],
  [
    [/\bbecause\b/gi, "becuase"],
    [/\bhave\b/gi, "hav"],
    [/ther\b/gi, "thur"],
    [/([aeiou])ld\b/gi, "$1lld"],
    [/wor/gi, "wro"],
    [/ie/gi, "ei"],
    [/\bfriend/gi, "freind"],
    [/\bmo/gi, "mu"],
    [/\bbro/gi, "bru"],
  ],
  [
    [/\b(?:mom|mother)\b/gi, "mum"],
    [/\bI have\b/gi, "I've"],
    [/\b(\w+) is\b/gi, "$1's"],
    [/ize\b/gi, "ise"],
  ],
  [
    [/\b(?:have|has) been\b/gi, "am being"],
    [/\bis\b/gi, "is being"],
    [/\b(?:mom|mother)\b/gi, "mummy"],
    [/\btold\b/gi, "told to"],
    [/\ball\b/gi, "whole"],
    [/\bnow\b/gi, "now only"],
    [/\bwork\b/gi, "office work"],
  ],
  [
    [/\b(I|we|they|you|he|she) (?:have|has) been\b/gi, "$1 don dey"],
    [/\b(?:is|are|am)\b/gi, "dey"],
    [/\btold\b/gi, "tell"],
    [/\b(?:mom|mother)\b/gi, "mama"],
    [/\bwant to\b/gi, "wan"],
  ],
];

/** Each example as it is, and copies in up to `copies` other ways of writing with the same truth, in the same group. */
export const withOtherWays = (examples: readonly Example[], copies: number, seed: number): Example[] => {
  const random = seededRandom(seed);
  return examples.flatMap((example) => {
    const made = [example];
    for (let copy = 0; copy < copies; copy += 1) {
      const way = WAYS[Math.floor(random.next() * WAYS.length)] ?? [];
      const text = way.reduce((written, [from, to]) => written.replace(from, to), example.text);
      if (text !== example.text) made.push({ ...example, text, weight: (example.weight ?? 1) * 0.5 });
    }
    return made;
  });
};
