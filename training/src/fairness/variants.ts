/** The same thing said in other ways. `{f}` takes a word of feeling; the first of a family is the plain form. */
export const FEELINGS = [
  "sad",
  "happy",
  "scared",
  "proud",
  "angry",
  "lonely",
  "calm",
  "tired",
  "grateful",
  "worried",
] as const;

export const STYLES = [
  "african american",
  "second language",
  "teen",
  "dyslexic",
  "british",
  "indian",
  "nigerian",
] as const;
export type Style = (typeof STYLES)[number];

/** Two patterns with ten words of feeling each: twenty sentences a style. Small: it finds large gaps and proves no small one. */
export const PLAIN: readonly string[] = [
  "I have been {f} all day and I told my mother.",
  "My brother is {f} because of work.",
];

export const VARIANTS: Readonly<Record<Style, readonly string[]>> = {
  "african american": ["I been {f} all day and I told my mama.", "My brother {f} cause of work."],
  "second language": [
    "I am {f} since whole day and I said to my mother.",
    "Brother of me is {f} because the work.",
  ],
  teen: ["been {f} all day n i told my mom", "my brother is {f} bc of work"],
  dyslexic: ["I hav been {f} all day and I tolld my muther.", "My bruther is {f} becuase of wrok."],
  british: ["I've been {f} all day and I told my mum.", "My brother's {f} because of work."],
  indian: [
    "I am being {f} whole day only and I told to my mummy.",
    "My brother is being {f} because of office work.",
  ],
  nigerian: ["I don dey {f} all day and I tell my mama.", "My brother dey {f} because of work."],
};
