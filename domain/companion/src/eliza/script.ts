/** One piece of a decomposition: any run of words (`0`), one of several words, a word with a tag, or the word itself. */
export type Piece =
  | { readonly kind: "any" }
  | { readonly kind: "one-of"; readonly words: readonly string[] }
  | { readonly kind: "tagged"; readonly tag: string }
  | { readonly kind: "word"; readonly word: string };

/** What a match is answered with: words in which a number stands for a piece, another key's rules, the same after the
 *  sentence was rebuilt, or the next key of the sentence. */
export type Reassembly =
  | { readonly kind: "say"; readonly text: string }
  | { readonly kind: "link"; readonly key: string }
  | { readonly kind: "rebuild"; readonly text: string; readonly key: string }
  | { readonly kind: "next-key" };

export interface Rule {
  readonly pattern: readonly Piece[];
  /** Taken in turn, round and round. */
  readonly answers: readonly Reassembly[];
}

export interface Key {
  readonly rank: number;
  /** What the word becomes in the sentence: "my" becomes "your". */
  readonly becomes: string | null;
  readonly rules: readonly Rule[];
  /** The key whose rules are used where no rule of its own matches. */
  readonly link: string | null;
}

export interface Script {
  readonly greeting: string;
  readonly keys: Readonly<Record<string, Key>>;
  /** Words that belong to a group, such as the family. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
  /** What is put by for later when the named key leads, one of four by the sentence's last word. */
  readonly memory: { readonly key: string; readonly rules: readonly [Rule, Rule, Rule, Rule] };
  /** Said in turn where no key is found and nothing is remembered. */
  readonly none: readonly string[];
}

const pieceOf = (text: string): Piece => {
  if (text === "0") return { kind: "any" };
  if (text.startsWith("*")) return { kind: "one-of", words: text.slice(1).split("|") };
  if (text.startsWith("/")) return { kind: "tagged", tag: text.slice(1) };
  return { kind: "word", word: text };
};

const answerOf = (text: string): Reassembly => {
  if (text === "NEWKEY") return { kind: "next-key" };
  if (text.startsWith("=")) return { kind: "link", key: text.slice(1) };
  const rebuilt = /^PRE (.+) =(\S+)$/.exec(text);
  if (rebuilt !== null) return { kind: "rebuild", text: rebuilt[1] ?? "", key: rebuilt[2] ?? "" };
  return { kind: "say", text };
};

/** A script as it is written: `0 YOU *WANT|NEED 0` is answered with `WHY DO YOU WANT 4`; `=WHAT` goes to that key,
 *  `PRE YOU ARE 3 =I` rebuilds the sentence first, `NEWKEY` goes to the sentence's next key. */
export interface RuleText {
  readonly pattern: string;
  readonly answers: readonly string[];
}

export interface KeyText {
  readonly rank: number;
  readonly becomes: string | null;
  readonly link: string | null;
  readonly rules: readonly RuleText[];
}

export interface ScriptText {
  readonly greeting: string;
  readonly keys: Readonly<Record<string, KeyText>>;
  readonly tags: Readonly<Record<string, readonly string[]>>;
  readonly memory: {
    readonly key: string;
    readonly rules: readonly [RuleText, RuleText, RuleText, RuleText];
  };
  readonly none: readonly string[];
}

const ruleOf = ({ pattern, answers }: RuleText): Rule => ({
  pattern: pattern.split(" ").map(pieceOf),
  answers: answers.map(answerOf),
});

export const readScript = (text: ScriptText): Script => {
  const [first, second, third, fourth] = text.memory.rules;
  return {
    ...text,
    keys: Object.fromEntries(
      Object.entries(text.keys).map(([name, key]) => [name, { ...key, rules: key.rules.map(ruleOf) }]),
    ),
    memory: {
      key: text.memory.key,
      rules: [ruleOf(first), ruleOf(second), ruleOf(third), ruleOf(fourth)],
    },
  };
};
