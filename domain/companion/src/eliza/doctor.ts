import { decompose, reassemble } from "./decompose.ts";
import { oneOfFour } from "./hash.ts";
import type { Key, Rule, Script } from "./script.ts";

/** What she keeps between two sentences: which answers were used, what was put by, and the count that lets it out. */
export interface ElizaState {
  readonly used: Readonly<Record<string, number>>;
  readonly memory: readonly string[];
  readonly count: number;
}

export const newEliza: ElizaState = { used: {}, memory: [], count: 1 };

/** A sentence has at most so many words; more are not read. */
const MOST_WORDS = 400;

/** The words of a message and the marks that end a thought; "but" ends one too. */
const wordsOf = (text: string): readonly string[] =>
  (
    text
      .toUpperCase()
      .replace(/[\u2018\u2019]/g, "'")
      .match(/[\p{L}\d']+|[.,;:!?]/gu) ?? []
  ).slice(0, MOST_WORDS);

const ENDS: ReadonlySet<string> = new Set([".", ",", ";", ":", "!", "?", "BUT"]);

interface Scanned {
  readonly words: readonly string[];
  /** Keys found, the one to try first at the front. */
  readonly keys: readonly string[];
}

const keyOf = (script: Script, word: string): Key | undefined =>
  Object.hasOwn(script.keys, word) ? script.keys[word] : undefined;

/** Reads up to the end of the first thought that holds a key, turning "my" into "your" on the way. */
const scan = (text: string, script: Script): Scanned => {
  let words: string[] = [];
  let keys: string[] = [];
  for (const word of wordsOf(text)) {
    if (ENDS.has(word)) {
      if (keys.length > 0) break;
      words = [];
      continue;
    }
    const found = keyOf(script, word);
    if (found !== undefined && (found.rules.length > 0 || found.link !== null)) {
      const first = keyOf(script, keys[0] ?? "");
      keys = first === undefined || found.rank > first.rank ? [word, ...keys] : [...keys, word];
    }
    words.push(...(found?.becomes ?? word).split(" "));
  }
  return { words, keys };
};

const HOPS = 20;

/** @returns the answer; null when the sentence has to be answered without a key. */
const answerFor = (
  scanned: Scanned,
  state: ElizaState,
  script: Script,
): { readonly text: string; readonly used: ElizaState["used"] } | null => {
  const used = { ...state.used };
  let { words } = scanned;
  const waiting = [...scanned.keys];
  let name = waiting.shift();
  for (let hop = 0; hop < HOPS && name !== undefined; hop += 1) {
    const key = keyOf(script, name);
    const matched = firstMatch(key?.rules ?? [], words, script);
    if (key === undefined || matched === null) {
      name = key?.link ?? waiting.shift();
      continue;
    }
    const at = `${name}:${matched.index}`;
    const turn = used[at] ?? 0;
    const answer = matched.rule.answers[turn % matched.rule.answers.length];
    used[at] = turn + 1;
    if (answer === undefined || answer.kind === "next-key") name = waiting.shift();
    else if (answer.kind === "say") return { text: reassemble(answer.text, matched.parts).join(" "), used };
    else {
      if (answer.kind === "rebuild") words = reassemble(answer.text, matched.parts);
      name = answer.key;
    }
  }
  return null;
};

const firstMatch = (
  rules: readonly Rule[],
  words: readonly string[],
  script: Script,
): { readonly rule: Rule; readonly index: number; readonly parts: readonly (readonly string[])[] } | null => {
  for (const [index, rule] of rules.entries()) {
    const parts = decompose(words, rule.pattern, script);
    if (parts !== null) return { rule, index, parts };
  }
  return null;
};

/** What is put by of this sentence, when the memory's key leads it. */
const putBy = (scanned: Scanned, script: Script): readonly string[] => {
  if (scanned.keys[0] !== script.memory.key) return [];
  const rule = script.memory.rules[oneOfFour(scanned.words.at(-1) ?? "")];
  const parts = rule && decompose(scanned.words, rule.pattern, script);
  const answer = rule?.answers[0];
  return parts && answer?.kind === "say" ? [reassemble(answer.text, parts).join(" ")] : [];
};

/** ELIZA's next words: keys by rank, decomposition and reassembly, and a memory that is let out on every fourth sentence.
 *  @see weizenbaum1966 */
export const elizaAnswer = (
  state: ElizaState,
  text: string,
  script: Script,
): { readonly state: ElizaState; readonly text: string } => {
  const scanned = scan(text, script);
  const count = (state.count % 4) + 1;
  const [oldest, ...later] = state.memory;
  if (scanned.keys.length === 0 && count === 4 && oldest !== undefined)
    return { state: { ...state, memory: later, count }, text: oldest };
  const memory = [...state.memory, ...putBy(scanned, script)].slice(-12);
  const answer = answerFor(scanned, state, script);
  if (answer !== null) return { state: { used: answer.used, memory, count }, text: answer.text };
  const turn = state.used["NONE"] ?? 0;
  return {
    state: { used: { ...state.used, NONE: turn + 1 }, memory, count },
    text: script.none[turn % script.none.length] ?? "PLEASE GO ON",
  };
};
