import { englishVerb } from "@evenkeel/language/grammar/english-verbs";
import type { Forms } from "./claim.ts";
import type { Subject } from "./english-subject.ts";
import { asDoing, asTo, type VerbGroup } from "./english-verb-group.ts";
import { FILLERS, sentenceOf, turnedWords } from "./english-words.ts";

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

const MOST = 11;

/** Where the object ends because another thought begins; the length when it runs to the end. */
const endOf = (words: readonly string[]): number => {
  const end = words.findIndex(
    (word, i) =>
      (word === "," && i > 0) ||
      (i >= 1 &&
        ((TAIL.test(word) &&
          !(
            word === "and" &&
            !(startsVerb(words, i + 1) || /^(?:i|he|she|they|we|it)$/.test(words[i + 1] ?? ""))
          ) &&
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
  return end < 0 ? words.length : end;
};

const startsVerb = (words: readonly string[], at: number): boolean => {
  const verb = englishVerb(words[at] ?? "");
  return verb !== undefined && (verb.form === "third" || verb.form === "past");
};

/** The object and what belongs to it, up to the next thought; null where it stops in the middle, is too long, or holds
 *  words that only make sense where they were written. A cut clause is worse than none. */
const objectOf = (words: readonly string[]): readonly string[] | null => {
  const end = endOf(words);
  const kept = words.slice(0, end).filter((word) => !DROPPED.has(word));
  if (kept.length > MOST) return null;
  const last = kept.at(-1) ?? "";
  const cut = end < words.length;
  // What a relative clause would have told apart is not whole without it; "the pottery class (I've waited for)" is.
  const next = words[end] ?? "";
  if (cut && /^(?:who|which|that|where|than|for|even)$/.test(next)) return null;
  if (cut && kept.length < 3 && /^(?:i|he|she|they|we)\b/.test(next)) return null;
  if (cut && DANGLING.test(last)) return null;
  if (
    !cut &&
    /^(?:the|a|an|my|our|and|or|but|so|because|than|very|too|of|is|are|was|were|like|about|for|into|from|than)$/.test(
      last,
    )
  )
    return null;
  return kept;
};

/** Left out of what is said back. */
const DROPPED: ReadonlySet<string> = new Set(
  "just literally basically honestly actually obviously totally kinda simply".split(" "),
);

/** Verbs that say something whole without an object. */
const ALONE =
  /^(?:cry|sleep|freeze|fail|leave|die|work|run|quit|break|panic|lie|laugh|drink|drive|eat|smile|wait|stay|stop|shake|scream|shout|relapse|struggle|disappear|move|fight|argue|yell|snap|collapse|faint|drop|win|lose|sing|pray|hide|change|matter|care|end)$/;

/** Verbs of mind and manner: what they bring is said, not they. */
const MIND =
  /^(?:think|know|guess|mean|figure|feel|suppose|wonder|seem|sound|look|like|hope|wish|believe|imagine|assume|say|tell|ask|be|let|let's)$/;

/** What is no claim to say back: an age, a number, a state of being sorry or fine. */
const NO_CLAIM =
  /^(?:\d+|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|\w+ty(?:-\w+)?|sorry|fine|ok|okay|good|sure|not sure|kidding|joking|here|back|done|that|it|this)\b(?: years? old)?$/;

/** Words that break a sentence when it is said back. */
const BREAKS = /\b(?:like|hey|something|somehow|stuff|whatever|thing is|etc|kind of|sort of|a bit of a)\b/;

/** The ways a claim can stand in a sentence of the listener's; none where its parse leaves anything open. */
export const formsOf = (
  subject: Subject,
  group: VerbGroup,
  words: readonly string[],
  names: ReadonlyMap<string, string>,
): Forms => {
  const object = objectOf(words.slice(group.next));
  if (object === null || group.guessed || UNSAYABLE.test(words.join(" "))) return NO_FORMS;
  const raw = object.join(" ");
  if (BREAKS.test(`${group.lemma === "like" ? "" : group.lemma} ${raw}`)) return NO_FORMS;
  if (
    /^(?:tell|ask|say|promise)$/.test(group.lemma) &&
    /^(?:everyone|everybody|people|me|him|her|them|us|my \w+)?$/.test(raw)
  )
    return NO_FORMS;
  const rest = sentenceOf(turnedWords(object, names));
  if (group.shape === "being" && (raw === "" || NO_CLAIM.test(raw))) return NO_FORMS;
  if (group.shape !== "being" && group.shape !== "passive" && rest === "" && !ALONE.test(group.lemma))
    return NO_FORMS;
  const between = words.slice(subject.next, group.next);
  const verbs = [
    ...between.slice(0, -1).filter((word) => !FILLERS.has(word) || word === "too"),
    ...between.slice(-1),
  ].filter((word) => !(group.shape === "being" && DROPPED.has(word)));
  const head =
    subject.tail === ""
      ? subject.words
      : [...subject.words.slice(0, -1), `${subject.words.at(-1) ?? ""}${subject.tail}`];
  const whole = sentenceOf(turnedWords([...head, ...verbs, ...object], names));
  const length = whole.split(" ").length;
  const own = subject.about === "self";
  const named = sentenceOf(turnedWords(subject.words, names));
  const pointing = /^(?:it|that|this|there|he|she|they|one|everyone|people)$/.test(named);
  const doing =
    (MIND.test(group.lemma) && !/^after /.test(raw)) ||
    (group.shape === "being" && !/^(?:left|alone|the one)\b/.test(raw))
      ? null
      : asDoing(group, rest);
  return {
    whole:
      length <= 13 &&
      length >= 2 &&
      !/^(?:no|nothing|yes|one|you (?:does|is|was|has|am|isn't|doesn't))\b|\b(?:till|until|for someone|cause)$/.test(
        whole,
      )
        ? whole
        : null,
    doing:
      doing === null || doing.split(" ").length > 8 || (!own && pointing)
        ? null
        : own
          ? doing
          : `${named} ${doing}`,
    to: own && rest !== "it" && !/\b(?:till|until)$/.test(rest) ? asTo(group, rest) : null,
    object: rest === "" || group.shape === "being" ? null : rest,
  };
};
