import {
  type EnglishVerb,
  englishVerb,
  englishVerbLike,
  gerund,
} from "@evenkeel/language/grammar/english-verbs";
import type { When } from "./claim.ts";
import { ADVERBS, AUXILIARIES } from "./english-words.ts";

/** What a verb group says, from its first auxiliary to its main verb. */
export interface VerbGroup {
  readonly lemma: string;
  readonly negated: boolean;
  readonly when: When;
  readonly modal: "can" | "would" | "should" | "might" | "must" | "want" | "used" | "try" | null;
  readonly shape: "simple" | "being" | "progressive" | "passive" | "perfect";
  /** Adverbs of frequency that belong to the meaning: "never", "always". */
  readonly never: boolean;
  /** The verb is in no lexicon, and what follows it does not show that it is one. */
  readonly guessed: boolean;
  /** Where what follows the verb begins. */
  readonly next: number;
}

const NOT = /^(?:not|never|.+n't|cannot)$/;
const PAST = /^(?:was|were|had|did|wasn't|weren't|hadn't|didn't)$/;
const MODALS: readonly (readonly [RegExp, VerbGroup["modal"]])[] = [
  [/^(?:can|can't|cannot|could|couldn't)$/, "can"],
  [/^(?:would|wouldn't|'d)$/, "would"],
  [/^(?:should|shouldn't)$/, "should"],
  [/^(?:might|may)$/, "might"],
  [/^(?:must|mustn't|shall)$/, "must"],
];
/** Verbs that only colour the one after them. */
const CHAINS: readonly (readonly [RegExp, VerbGroup["modal"] | "future" | "same"])[] = [
  [/^(?:have|has|had|having|need|needs|needed|got) to$/, "must"],
  [/^(?:want|wants|wanted) to$/, "want"],
  [/^used to$/, "used"],
  [/^going to$/, "future"],
  [/^(?:try|tries|tried|trying) to$/, "try"],
  [/^supposed to$/, "should"],
  [/^able to$/, "can"],
];

const BE = /^(?:am|is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't|ain't|'m|'re|'s)$/;
const HAVE = /^(?:have|has|had|haven't|hasn't|hadn't|'ve)$/;

const participleLike = (word: string): boolean => {
  const verb = englishVerbLike(word);
  return verb !== undefined && (verb.form === "participle" || verb.form === "past") && verb.lemma !== word;
};

/** States that look like participles: "I'm tired", "I was scared". */
const STATES =
  /^(?:tired|scared|worried|exhausted|depressed|stressed|bored|used|drained|annoyed|frightened|confused|embarrassed|overwhelmed|disappointed|upset|lost|broken|ashamed|relieved|excited|surprised|shocked|terrified|devastated|frustrated|stuck|gone|done|supposed|married|divorced|left)$/;

/** "promised" is of "promise": the lexicon only cuts the ending off a verb it does not know. */
const withE = (verb: EnglishVerb | undefined): EnglishVerb | undefined =>
  verb !== undefined &&
  verb.form !== "base" &&
  /(?:[^s]s|c|z|v|u|[dr]g)$/.test(verb.lemma) &&
  englishVerb(verb.lemma) === undefined
    ? { ...verb, lemma: `${verb.lemma}e` }
    : verb;

/** A verb outside the lexicon: after an auxiliary or a pronoun hardly anything else can stand there. */
const guessed = (word: string, bare: boolean): EnglishVerb | undefined => {
  if (
    /^(?:the|and|but|with|from|for|into|about|who|which|that|this|all|very|too|her|his|him|them|my|your|our|their|no|one)$/.test(
      word,
    )
  )
    return undefined;
  if (bare || !word.endsWith("s")) return { lemma: word, form: "base" };
  return { lemma: word.endsWith("ss") ? word : word.slice(0, -1), form: "third" };
};

/** The verb group that starts at a place; null where there is no verb.
 *  @param tail what hangs on the subject, as "'m". */
export const verbGroupAt = (words: readonly string[], at: number, tail: string): VerbGroup | null => {
  let i = at;
  let negated = false;
  let never = false;
  let modal: VerbGroup["modal"] = tail === "'d" ? "would" : null;
  let when: When = tail === "'ll" ? "future" : "now";
  let lastAux = tail;
  let past = false;
  for (; i < words.length; i += 1) {
    const word = words[i] ?? "";
    const chain = CHAINS.find(([shape]) => shape.test(`${word} ${words[i + 1] ?? ""}`));
    if (chain !== undefined && !(chain[0].source.startsWith("^going") && !BE.test(lastAux))) {
      if (chain[1] === "future") when = "future";
      else if (chain[1] !== "same") modal = chain[1];
      if (/^(?:had|needed|wanted|tried|used)$/.test(word)) past = true;
      lastAux = "to";
      i += 1;
      continue;
    }
    if (AUXILIARIES.has(word)) {
      // The main verb itself: "I have a brother", "I did it", "I do nothing".
      const rest = words.slice(i + 1).find((w) => !ADVERBS.has(w) && w !== "not") ?? "";
      const main =
        /^(?:have|has|had|do|does|did|be)$/.test(word) &&
        englishVerbLike(rest) === undefined &&
        !AUXILIARIES.has(rest);
      const form = englishVerbLike(rest)?.form;
      if (main || (/^(?:have|has|had)$/.test(word) && form === "base" && !participleLike(rest))) break;
      if (NOT.test(word)) negated = true;
      if (PAST.test(word)) past = true;
      if (/^(?:will|won't|'ll)$/.test(word)) when = "future";
      modal = MODALS.find(([shape]) => shape.test(word))?.[1] ?? modal;
      lastAux = word;
      continue;
    }
    if (word === "not" || word === "never") {
      negated = true;
      never = never || word === "never";
      continue;
    }
    if (word === "always" || word === "often" || word === "usually" || word === "constantly")
      when = "habitual";
    if (ADVERBS.has(word)) continue;
    break;
  }
  const word = words[i] ?? "";
  const known = withE(englishVerbLike(word));
  const bare = /^[a-z]{3,}$/.test(word) && !AUXILIARIES.has(word) && !BE.test(lastAux);
  const guess = known === undefined && bare ? guessed(word, lastAux !== "" || modal !== null) : known;
  const verb = guess;
  const unsure =
    known === undefined &&
    !/^(?:$|the|a|an|my|his|her|their|our|this|that|it|him|them|me|to|at|in|on|for|with|from|about|till|until|through|into|out|up|off|over|all|every|so|too|again)$/.test(
      words[i + 1] ?? "",
    );
  const common = { negated, never, modal, guessed: unsure && guess !== undefined } as const;
  const tense = (w: When): When => (past && w === "now" ? "past" : w);
  if (BE.test(lastAux) && verb?.form === "gerund")
    return { ...common, lemma: verb.lemma, shape: "progressive", when: tense(when), next: i + 1 };
  if (BE.test(lastAux) && participleLike(word) && !STATES.test(word))
    return { ...common, lemma: word, shape: "passive", when: tense(when), next: i + 1 };
  if (HAVE.test(lastAux) && participleLike(word)) {
    const been = word === "been";
    const after = englishVerbLike(words[i + 1] ?? "");
    if (been && after?.form === "gerund")
      return { ...common, lemma: after.lemma, shape: "progressive", when: "now", next: i + 2 };
    return { ...common, lemma: verb?.lemma ?? word, shape: "perfect", when: tense("past"), next: i + 1 };
  }
  if (BE.test(lastAux) || (lastAux === "'s" && verb === undefined))
    return { ...common, lemma: "be", shape: "being", when: tense(when), next: i };
  if (verb === undefined || word === "") return null;
  if (
    /^(?:get|gets|got|getting|gotten)$/.test(word) &&
    participleLike(words[i + 1] ?? "") &&
    !STATES.test(words[i + 1] ?? "")
  )
    return {
      ...common,
      lemma: words[i + 1] ?? "",
      shape: "passive",
      when: tense(word === "got" ? "past" : when),
      next: i + 2,
    };
  const isPast = verb.form === "past" && verb.lemma !== word;
  return {
    ...common,
    lemma: verb.lemma,
    shape: "simple",
    when: isPast ? "past" : tense(when),
    next: i + 1,
  };
};

/** "driving up", "not talking", "having to cancel", "being shouted at": the group as a thing; null where it cannot be.
 *  @param rest what follows it, already turned. */
export const asDoing = (group: VerbGroup, rest: string): string | null => {
  const tail = rest === "" ? "" : ` ${rest}`;
  const no = group.negated ? (group.never ? "never " : "not ") : "";
  const being = group.shape === "being" ? `being${tail}` : null;
  const plain =
    group.shape === "passive" ? `being ${group.lemma}${tail}` : (being ?? `${gerund(group.lemma)}${tail}`);
  switch (group.modal) {
    case "can":
      return `${group.negated ? "not " : ""}being able to ${group.shape === "being" ? "be" : group.lemma}${tail}`;
    case "must":
      return group.negated ? null : `having to ${group.shape === "being" ? "be" : group.lemma}${tail}`;
    case "want":
      return `${no}wanting to ${group.shape === "being" ? "be" : group.lemma}${tail}`;
    case "try":
      return `trying to ${group.shape === "being" ? "be" : group.lemma}${tail}`;
    case "would":
    case "should":
    case "might":
      return null;
    case "used":
      return plain;
    case null:
      if (group.when === "future") return null;
      if (/^(?:keep|start|begin)$/.test(group.lemma) && /^\w+ing\b/.test(rest)) return `${no}${rest}`;
      if (/^(?:try|start|begin|keep)$/.test(group.lemma) || /\band \w+s\b/.test(rest)) return null;
      return group.lemma === "stop" && /^\w+ing\b/.test(rest) && !group.negated
        ? `no longer ${rest}`
        : `${no}${plain}`;
  }
};

/** As after "to": "look after him", "be at work". */
export const asTo = (group: VerbGroup, rest: string): string | null => {
  if (group.shape === "passive" || (group.modal === "can" && group.negated)) return null;
  const tail = rest === "" ? "" : ` ${rest}`;
  return group.shape === "being" ? `be${tail}` : `${group.lemma}${tail}`;
};
