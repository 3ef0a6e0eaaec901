import { isFiniteVerb } from "@evenkeel/language/clause-starts";
import { englishVerb } from "@evenkeel/language/grammar/english-verbs";
import { isFirstName, relationOf } from "@evenkeel/language/lexicon/relations";
import type { About } from "./claim.ts";
import { ADVERBS, AUXILIARIES, DETERMINERS, KIN, PRONOUN_WITH_VERB, PRONOUNS } from "./english-words.ts";

export interface Subject {
  readonly words: readonly string[];
  /** The verb that hangs on it: "'s", "'ve"; empty when none does. */
  readonly tail: string;
  /** Where the verb group begins. */
  readonly next: number;
  readonly about: About;
}

const isVerb = (word: string): boolean => AUXILIARIES.has(word) || isFiniteVerb(word, "en");

/** A verb form that is no noun as well, or stands where only a verb can. */
const verbAt = (words: readonly string[], at: number): boolean => {
  let i = at;
  while (ADVERBS.has(words[i] ?? "") && i < at + 3) i += 1;
  return isVerb(words[i] ?? "");
};

const NOT_VERB =
  /^(?:and|or|but|the|a|an|to|of|in|on|at|for|with|from|by|because|who|which|that|when|if|my|his|her|their|our)$/;

const split = (word: string): { readonly bare: string; readonly tail: string } => {
  const found = /^(.+)('(?:m|ve|d|ll|re|s))$/.exec(word);
  return { bare: found?.[1] ?? word, tail: found?.[2] ?? "" };
};

const aboutOf = (words: readonly string[], names: ReadonlyMap<string, string>): About => {
  const last = words.at(-1) ?? "";
  if (words.length === 1) {
    if (last === "i" || last === "we") return "self";
    if (last === "he" || last === "she" || last === "they" || last === "you") return "other";
    if (/^(?:everyone|everybody|nobody|someone|somebody|anyone|people|others)$/.test(last)) return "people";
    if (PRONOUNS.has(last)) return "thing";
  }
  if (words.join(" ") === "no one") return "people";
  const person = words.some(
    (word) => relationOf(word.replace(/'s$/, ""), "en") !== undefined || names.has(word) || isFirstName(word),
  );
  const possessed = words.some((word, i) => word.endsWith("'s") && i < words.length - 1);
  if (person && !possessed) return "other";
  return person && relationOf(last, "en") !== undefined ? "other" : "thing";
};

/** The subject that stands at a place, or null where none does. */
export const subjectAt = (
  words: readonly string[],
  at: number,
  names: ReadonlyMap<string, string>,
): Subject | null => {
  const first = words[at] ?? "";
  if (PRONOUN_WITH_VERB.test(first)) {
    const { bare, tail } = split(first);
    return { words: [bare], tail, next: at + 1, about: aboutOf([bare], names) };
  }
  if (first === "no" && words[at + 1] === "one" && verbAt(words, at + 2))
    return { words: ["no", "one"], tail: "", next: at + 2, about: "people" };
  // After a personal pronoun anything that could be a verb is one: "i game till five".
  if (
    /^(?:i|he|she|we|they)$/.test(first) &&
    /^[a-z']{2,}$/.test(words[at + 1] ?? "") &&
    !NOT_VERB.test(words[at + 1] ?? "")
  )
    return { words: [first], tail: "", next: at + 1, about: aboutOf([first], names) };
  if (PRONOUNS.has(first) && verbAt(words, at + 1))
    return { words: [first], tail: "", next: at + 1, about: aboutOf([first], names) };
  const kin = KIN.has(split(first).bare) || names.has(split(first).bare) || isFirstName(split(first).bare);
  if (!DETERMINERS.has(first) && !kin) {
    // A bare noun: "college is whatever", "work was fine".
    const plain = /^[a-z]{3,}$/.test(first) && !isVerb(first) && englishVerb(first) === undefined;
    return plain &&
      !ADVERBS.has(first) &&
      /^(?:is|was|has|isn't|wasn't|will|can't|feels|keeps|got|makes)$/.test(words[at + 1] ?? "")
      ? { words: [first], tail: "", next: at + 1, about: "thing" }
      : null;
  }
  for (let end = kin ? at + 1 : at + 2; end <= at + 6 && end <= words.length; end += 1) {
    const { bare, tail } = split(words[end - 1] ?? "");
    const noun = words.slice(at, end - 1).concat(bare);
    if (tail !== "" && tail !== "'s" && end > at + (kin ? 0 : 1))
      return { words: noun, tail, next: end, about: aboutOf(noun, names) };
    const isPossessive =
      tail === "'s" &&
      !verbAt(words, end) &&
      /^(?:so|not|the|a|an|been|going|never|always|also|my|in|on|at|\w+ing|\w+ed)$/.test(words[end] ?? "");
    if (isPossessive) return { words: noun, tail, next: end, about: aboutOf(noun, names) };
    if (verbAt(words, end) && (end > at + 1 || kin)) {
      // "the work is", "my baby shower again": a noun that is also a verb form stays a noun before another verb.
      if (!AUXILIARIES.has(words[end] ?? "") && verbAt(words, end + 1) && !ADVERBS.has(words[end] ?? "")) {
        const also = englishVerb(words[end] ?? "");
        if (also?.form === "base") continue;
      }
      const people = words.slice(at, end);
      return { words: people, tail: "", next: end, about: aboutOf(people, names) };
    }
    if (/^(?:and|or|,|but|because|that|if|when)$/.test(words[end] ?? "")) {
      const joined = words[end] === "and" && subjectAt(words, end + 1, names);
      if (
        joined &&
        (KIN.has(words[end + 1] ?? "") || DETERMINERS.has(words[end + 1] ?? "") || words[end + 1] === "i")
      )
        return { ...joined, words: words.slice(at, joined.next), about: "other" };
      return null;
    }
  }
  return null;
};
