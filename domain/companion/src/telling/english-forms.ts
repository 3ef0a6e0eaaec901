import type { Forms } from "./claim.ts";
import type { Subject } from "./english-subject.ts";
import { asDoing, asTo, type VerbGroup } from "./english-verb-group.ts";
import { ADVERBS, FILLERS, sentenceOf, turnedWords } from "./english-words.ts";

export const NO_FORMS: Forms = { whole: null, doing: null, to: null, object: null };

/** Where what follows a verb may be cut off: the rest is another thought. */
const TAIL =
  /^(?:because|which|who|when|since|until|while|if|so|but|though|although|where|after|before|whenever|unless|than|even|and)$/;
const DANGLING =
  /^(?:to|of|and|or|the|a|an|that|because|with|for|at|in|on|my|your|his|her|their|our|be|but|so|if|when|like|than|as|from|about|into|by|i|you're|it's|very|too|not|just|who|which|what|is|are|was|were|don't|can't|did|do|every|this|no|more|on|up\sto)$/;

/** What can be said back: not addressed to the listener, nothing that only makes sense on the page. */
const UNSAYABLE =
  /\b(?:you|your|you're|u|ur|yourself|wtf|shit|fuck\w*|bitch\w*|asshole|idk|lol)\b|[()[\]{}<>@#*_=/\\|"“”:;]|\d{5,}|https?/;

/** After these a subject goes on with what they say or mean. */
const TAKES =
  /^(?:that|what|how|why|where|if|when|say|says|said|tell|told|think|thinks|know|knew|hope|wish|feel|like|him|her|them|me|everything|all|anything|something|whatever|than|as|wonder|believe|mean|guess|promised|the)$/;

/** "told him she would": a person takes a clause only after a verb of saying. */
const takes = (words: readonly string[], at: number): boolean =>
  TAKES.test(words[at] ?? "") &&
  !(
    /^(?:him|her|them)$/.test(words[at] ?? "") &&
    at > 0 &&
    !/^(?:told|tell|tells|ask|asked|promised|show|showed|remind\w*|convince\w*)$/.test(words[at - 1] ?? "")
  );

const MOST = 9;

/** The object and what belongs to it, without the next thought: at most nine words, never ending in the middle. */
const objectOf = (words: readonly string[]): readonly string[] => {
  const end = words.findIndex(
    (word, i) =>
      word === "," ||
      (i >= 1 &&
        ((TAIL.test(word) &&
          !(word === "and" && i < 3) &&
          !(/^(?:who|that)$/.test(word) && /^(?:one|person|people|only)$/.test(words[i - 1] ?? "")) &&
          !(
            /^(?:if|when|where)$/.test(word) &&
            /^(?:me|him|her|know|what|ask|wonder)$/.test(words[i - 1] ?? "")
          )) ||
          (/^(?:last|every|each|as|next)$/.test(word) && /^(?:time|soon)$/.test(words[i + 1] ?? "")) ||
          (/^(?:i|i've|i'm|i'd|he|he's|she|she's|they|they're|we|we've)$/.test(word) &&
            i >= 2 &&
            !takes(words, i - 1)))),
  );
  let kept = words.slice(0, end < 0 ? words.length : end);
  if (kept.length > MOST) {
    const comma = kept.indexOf(",");
    kept = kept.slice(0, comma > 0 && comma <= MOST ? comma : MOST);
    const place = kept.findLastIndex(
      (word, i) => i > 2 && /^(?:in|on|at|for|with|from|after|during|to)$/.test(word),
    );
    if (place > 2) kept = kept.slice(0, place);
  }
  kept = kept.filter((word) => !FILLERS.has(word) || /^(?:well|too|even|okay|ok|so|really|yes)$/.test(word));
  while (
    kept.length > 0 &&
    (DANGLING.test(kept.at(-1) ?? "") ||
      kept.at(-1) === "," ||
      (ADVERBS.has(kept.at(-1) ?? "") &&
        !/^(?:again|always|now|only|too|both|all|constantly|lately|slowly)$/.test(kept.at(-1) ?? "")))
  ) {
    if (/^(?:no|yes)$/.test(kept.at(-1) ?? "") && kept.length === 1) break;
    kept = kept.slice(0, -1);
  }
  return kept;
};

/** The ways a claim can stand in a sentence of the listener's. */
export const formsOf = (
  subject: Subject,
  group: VerbGroup,
  words: readonly string[],
  names: ReadonlyMap<string, string>,
): Forms => {
  const object = objectOf(words.slice(group.next));
  if (UNSAYABLE.test(words.join(" "))) return NO_FORMS;
  const bare = (run: readonly string[]): readonly string[] => run.filter((word) => !FILLERS.has(word));
  const turned = turnedWords(object, names);
  const rest = sentenceOf(turned);
  const needs =
    group.shape === "being" ||
    /^(?:be|have|get|make|take|give|want|put|keep|say|tell|let|feel|try|do|go)$/.test(group.lemma);
  if (rest === "" && needs && group.lemma !== "try") return NO_FORMS;
  if (/^(?:saying|telling you|telling|the one|the thing)$/.test(rest)) return NO_FORMS;
  const group_ = words.slice(subject.next, group.next);
  const verbs = [...bare(group_.slice(0, -1)), ...group_.slice(-1)].filter(
    (word) => !(group.shape === "being" && FILLERS.has(word)),
  );
  const head =
    subject.tail === ""
      ? subject.words
      : [...subject.words.slice(0, -1), `${subject.words.at(-1) ?? ""}${subject.tail}`];
  const whole = sentenceOf(turnedWords([...head, ...verbs, ...object], names));
  const own = subject.about === "self";
  const doing = asDoing(group, rest);
  const named = sentenceOf(turnedWords(subject.words, names));
  const pointing = /^(?:it|that|this|there|he|she|they)$/.test(named);
  const short = whole.split(" ").length;
  return {
    whole: short <= 14 && short >= 2 ? whole : null,
    doing:
      doing === null
        ? null
        : own
          ? doing
          : pointing && named !== "he" && named !== "she" && named !== "they"
            ? null
            : `${named === "he" ? "him" : named === "she" ? "her" : named === "they" ? "them" : named} ${doing}`,
    to: own ? asTo(group, rest) : null,
    object: rest === "" || group.shape === "being" ? null : rest,
  };
};
