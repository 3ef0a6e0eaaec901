import { isFiniteVerb } from "@evenkeel/language/clause-starts";
import { englishVerb } from "@evenkeel/language/grammar/english-verbs";
import type { Link } from "./claim.ts";
import { subjectAt } from "./english-subject.ts";
import { ADVERBS, AUXILIARIES, FILLERS } from "./english-words.ts";

const LINKS: ReadonlyMap<string, Link> = new Map([
  ["and", "and"],
  ["but", "but"],
  ["though", "but"],
  ["although", "but"],
  ["yet", "but"],
  ["because", "because"],
  ["since", "because"],
  ["so", "so"],
  ["then", "then"],
  ["when", "when"],
  ["whenever", "when"],
  ["while", "when"],
  ["if", "if"],
  ["unless", "if"],
]);

export interface Piece {
  readonly words: readonly string[];
  readonly link: Link | null;
}

/** "Last night he ...", "two years ago we ...": when it was, before who it was. */
const leadsInTime = (run: readonly string[]): boolean =>
  run.length > 3 &&
  /^(?:last|this|every|one|these|the other) (?:night|week|month|year|morning|evening|day|days|weekend|summer|winter)$/.test(
    `${run[0] ?? ""} ${run[1] ?? ""}`,
  );

/** Words that may stand between a conjunction and its subject. */
const BETWEEN = new Set(
  "now then also still maybe even honestly like at least meanwhile plus last by the time night yesterday today".split(
    " ",
  ),
);

const startsClauseAt = (
  words: readonly string[],
  at: number,
  names: ReadonlyMap<string, string>,
): boolean => {
  let i = at;
  while (
    (BETWEEN.has(words[i] ?? "") || ADVERBS.has(words[i] ?? "") || FILLERS.has(words[i] ?? "")) &&
    i < at + 3
  )
    i += 1;
  const subject = subjectAt(words, i, names);
  if (subject !== null && (subject.tail !== "" || isVerbSoon(words, subject.next))) return true;
  const first = words[i] ?? "";
  const verb = englishVerb(first);
  // "and cried", "and then sleep through everything": the subject before goes on.
  return verb !== undefined && (verb.form === "past" || (words[i - 1] === "then" && verb.form === "base"));
};

const isVerbSoon = (words: readonly string[], at: number): boolean => {
  for (let i = at; i < at + 3; i += 1) {
    const word = words[i] ?? "";
    if (AUXILIARIES.has(word) || isFiniteVerb(word, "en")) return true;
    if (!ADVERBS.has(word)) return false;
  }
  return false;
};

/** After these, "if" and "when" bring what is known or asked, and are no new clause. */
const KEEPS =
  /^(?:what|even|as|know|knows|wonder|wondering|sure|ask|asked|asks|see|care|matter|me|him|her|like|ever)$/;

const opensCondition = (words: readonly string[], from: number): boolean => {
  const start = words.slice(from, from + 5);
  return start.some((word) => /^(?:if|when|whenever|time|since|because)$/.test(word));
};

/** "if i stop for one second | everything falls apart": the main clause, where no comma says so. */
const mainAt = (words: readonly string[], at: number, names: ReadonlyMap<string, string>): boolean => {
  const before = words[at - 1] ?? "";
  if (
    /^(?:that|what|how|why|who|if|when|because|and|or|but|than|as|like|said|say|says|told|tell|think|thought|know|knew|feel|felt|hope|wish|the|a|my|his|her|their|our|to|of|in|with|for|me|him|from|about|time)$/.test(
      before,
    )
  )
    return false;
  const subject = subjectAt(words, at, names);
  return subject !== null && (subject.tail !== "" || isVerbSoon(words, subject.next));
};

/** Cuts the words of one clause where another begins: "my sister hasn't talked to me | and now mom wants to sell". */
export const piecesOf = (words: readonly string[], names: ReadonlyMap<string, string>): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  const close = (to: number): void => {
    let run = words
      .slice(from, to)
      .filter((word, i, all) => !(word === "," && (i === 0 || i === all.length - 1)));
    let link: Link | null = null;
    while (run.length > 1) {
      const first = run[0] ?? "";
      const found = LINKS.get(first);
      if (found !== undefined) link = link ?? found;
      else if (first === "by" && run[1] === "the" && run[2] === "time" && run.length > 4) {
        link = "when";
        run = run.slice(2);
      } else if (
        (first === "no" || first === "like") &&
        /^(?:i|i'm|i've|it|it's|he|he's|she|she's|they|they're|we|not|never|like|actually|just|my|his|her|that|that's)$/.test(
          run[1] ?? "",
        )
      ) {
        // An answer before what is told.
      } else if (leadsInTime(run)) {
        run = run.slice(1);
      } else if (
        !(
          FILLERS.has(first) ||
          first === "," ||
          first === "now" ||
          first === "then" ||
          first === "maybe" ||
          first === "plus" ||
          first === "mostly" ||
          first === "also" ||
          first === "yesterday" ||
          first === "today" ||
          first === "or"
        )
      )
        break;
      run = run.slice(1);
    }
    while (
      run.length > 1 &&
      !/^(?:say|says|said|saying)$/.test(run.at(-2) ?? "") &&
      (FILLERS.has(run.at(-1) ?? "") || run.at(-1) === "," || run.at(-1) === "though")
    )
      run = run.slice(0, -1);
    if (run.length > 0) pieces.push({ words: run, link });
    from = to;
  };
  for (let i = 1; i < words.length; i += 1) {
    const word = words[i] ?? "";
    if (i - from < 2) continue;
    if (/^(?:if|when|where|since|so)$/.test(word) && KEEPS.test(words[i - 1] ?? "")) continue;
    if (word === "so" && /^(?:is|was|am|are|i'm|it's|feel|not)$/.test(words[i - 1] ?? "")) continue;
    const joint = LINKS.has(word) || word === "," || word === "or" || word === "which";
    if (joint && startsClauseAt(words, i + 1, names)) close(i);
    else if (word === "by" && words[i + 1] === "the" && words[i + 2] === "time") close(i);
    else if (opensCondition(words, from) && i - from >= 3 && mainAt(words, i, names)) close(i);
  }
  close(words.length);
  return pieces;
};
