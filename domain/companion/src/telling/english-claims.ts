import type { Clause } from "@evenkeel/language/understanding";
import type { About, BareClaim, Link, Mode, When } from "./claim.ts";
import { piecesOf } from "./english-cuts.ts";
import { formsOf, NO_FORMS } from "./english-forms.ts";
import { headOf } from "./english-heads.ts";
import { type Subject, subjectAt } from "./english-subject.ts";
import { type VerbGroup, verbGroupAt } from "./english-verb-group.ts";
import { ADVERBS, FILLERS, sentenceOf, turnedWords } from "./english-words.ts";

type Names = ReadonlyMap<string, string>;

const TIME =
  /\b(?:(?:for |the (?:last|past) )?(?:about |almost |nearly |over )?((?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|a few|several|many|a couple of) (?:minutes|hours|days|weeks|months|years|nights)|years|months|weeks)|(every (?:single )?(?:night|day|morning|evening|weekend|week|month)|all (?:day|night|the time|week)|since (?:january|february|march|april|may|june|july|august|september|october|november|december|monday|christmas|last \w+)))\b/;

export const timeIn = (text: string): string | null => {
  const found = TIME.exec(text);
  const time = found?.[1] ?? found?.[2];
  if (time === undefined || (/^(?:years|months|weeks)$/.test(time) && !/\bfor\b/.test(text))) return null;
  return sentenceOf(turnedWords(time.split(" "), new Map()));
};

const modeOf = (
  group: VerbGroup,
  given: Mode,
  words: readonly string[],
  link: Link | null,
  asked: boolean,
): Mode => {
  if (asked) return "asked";
  if (link === "if") return "possible";
  if (given === "feared" || given === "wished" || given === "quoted") return given;
  if (group.modal === "should") return "owed";
  if (group.modal === "might" || words.some((word) => /^(?:probably|maybe|perhaps)$/.test(word)))
    return "possible";
  if (group.modal === "would") return "possible";
  if (
    group.modal === "can" &&
    /^(?:could|'d)$/.test(words.find((word) => /^(?:could|can|can't|couldn't)$/.test(word)) ?? "") &&
    !group.negated
  )
    return "idea";
  return given;
};

/** What the claim before leaves to the next: its subject, and a head whose claim stands in the next clause. */
interface Before {
  readonly subject: Subject | null;
  readonly head: { readonly mode: Mode; readonly by: string | null } | null;
}

/** "she said |", "i'm scared that |": a head cut off from what it brings. */
const openHead = (words: readonly string[]): Before["head"] => {
  const text = words.join(" ");
  const said =
    /^((?:he|she|they|everyone|everybody|people|nobody|someone|\w+|(?:my|our|his|her|their|the) (?:\w+ ){0,2}?\w+)) (?:just |also |always |even |still )?(?:says|said|say|tells me|told me|keeps saying|keep saying|keeps telling me|thinks|think|claims|tells everyone|tells everybody|tells people|told everyone)$/.exec(
      text,
    );
  if (said?.[1] !== undefined && said[1] !== "i") return { mode: "quoted", by: said[1] };
  return /\b(?:scared|afraid|terrified|worried|frightened)(?: that)?$/.test(text)
    ? { mode: "feared", by: null }
    : null;
};

const claimOf = (
  words: readonly string[],
  link: Link | null,
  sentence: number,
  asked: boolean,
  names: Names,
  before: Before,
): { readonly claim: BareClaim; readonly subject: Subject | null } | null => {
  let text = words
    .join(" ")
    .replace(/^(?:gonna|going to) /, "i'm going to ")
    .replace(/ (?:i guess|i suppose|i think|i mean|or something|or whatever|right)$/, "");
  let mode: Mode = before.head?.mode ?? "fact";
  let by: string | null = before.head?.by ?? null;
  for (let depth = 0; depth < 3; depth += 1) {
    const head = headOf(text);
    if (head === null) break;
    if (mode === "fact" || mode === "believed") mode = head.mode;
    by = by ?? head.by;
    text = head.rest;
  }
  const run = text.split(" ");
  if (run[0] === "if" || (run[0] === "that" && run.length > 3)) run.shift();
  const lead = run.findIndex((word) => !(ADVERBS.has(word) || FILLERS.has(word)));
  const at = Math.max(0, lead);
  const found = subjectAt(run, at, names);
  const inherited =
    found === null && before.subject !== null && verbGroupAt(run, at, "") !== null
      ? ({ ...before.subject, tail: "", next: 0 } satisfies Subject)
      : null;
  const subject = found ?? inherited;
  const spoken: About = subject?.about ?? "thing";
  const group =
    subject === null ? null : verbGroupAt(run, inherited === null ? subject.next : at, subject.tail);
  const common = {
    text: run.join(" "),
    sentence,
    link,
    by: by === null ? null : sentenceOf(turnedWords(by.split(" "), names)),
    time: timeIn(run.join(" ")),
  };
  if (subject === null || group === null) {
    return {
      subject,
      claim: {
        ...common,
        about: spoken,
        subject: "",
        negated: /\b(?:no|not|never|nobody|nothing|.+n't)\b/.test(text),
        mode: asked ? "asked" : mode,
        when: "now",
        forms: NO_FORMS,
      },
    };
  }
  const withSubject = inherited === null ? run : [...subject.words, ...run.slice(at)];
  const shifted = inherited === null ? group : { ...group, next: group.next - at + subject.words.length };
  const placed = inherited === null ? subject : { ...subject, next: subject.words.length };
  const when: When =
    /\b(?:keep|keeps|always|every|constantly|usually|never)\b/.test(text) && group.when === "now"
      ? "habitual"
      : group.when;
  return {
    subject: placed.about === "thing" && placed.words.length === 1 ? (before.subject ?? placed) : placed,
    claim: {
      ...common,
      about: by !== null && spoken === "other" && subject.words.join(" ") === "you" ? "self" : spoken,
      subject: sentenceOf(turnedWords(subject.words, names)),
      negated: group.negated || /^(?:nobody|no|nothing)$/.test(subject.words[0] ?? ""),
      mode: modeOf(group, mode, run, link, asked),
      when,
      forms: formsOf(placed, shifted, withSubject, names),
    },
  };
};

/** "Not saying I have a problem": what follows is denied, and is not said back as if it were so. */
const DENIES =
  /^(?:but |and |so |well |look )*(?:(?:i'm|i am|im|it's|its|it is|that's|this is) )?(?:not|never) (?:saying|suggesting|claiming|that|like)\b|^(?:but |and )*(?:i (?:don't|wouldn't|never|didn't) (?:think|believe|say|said|call|mean|want to say)|it isn't that|there's nothing)\b/;

/** The same where it stands alone, cut from what it denies. */
const DENIES_NEXT =
  /^(?:but |and |so |well |look )*(?:(?:i'm|i am|im|it's|its|it is|that's) )?(?:not|never) (?:saying|suggesting|claiming|like|that)(?: that)?$/;

/** Names as they are written in the message, by their small letters. */
export const namesIn = (clauses: readonly Clause[]): Names => {
  const names = new Map<string, string>();
  for (const clause of clauses) {
    for (const found of clause.text.matchAll(/(?<=[\p{L},]\s)\p{Lu}\p{Ll}+/gu)) {
      const name = found[0];
      if (!/^(?:I|Im|Ive|Id|Ill|Mom|Mum|Dad|Ok|But|And|So|The|My|It|He|She|They|We)$/.test(name))
        names.set(name.toLowerCase(), name);
    }
  }
  return names;
};

const KIN_S =
  /\b(mum|mom|dad|brother|sister|wife|husband|boss|boyfriend|girlfriend|friend|cousin|aunt|uncle|grandma)s (?=[a-z])/g;

/** What an English message says, claim by claim, in order. */
export const englishClaims = (text: string, clauses: readonly Clause[]): readonly BareClaim[] => {
  const names = namesIn(clauses);
  const claims: BareClaim[] = [];
  let sentence = 0;
  let end = 0;
  let before: Before = { subject: null, head: null };
  let denied = false;
  for (const clause of clauses) {
    if (/[.!?\n…]/.test(text.slice(end, clause.start))) {
      sentence += 1;
      before = { subject: null, head: null };
    }
    end = clause.end;
    const leftOut = denied;
    denied = DENIES_NEXT.test(clause.tokens.join(" "));
    if (denied || leftOut) continue;
    const words = clause.tokens
      .join(" ")
      .replace(/\b(they|you|it|that)ll\b/g, "$1'll")
      .replace(
        /\b(she|he|they|i)d (?=(?:be|have|never|probably|just|hate|love|been|always|call|say|go|go back)\b)/g,
        "$1'd ",
      )
      .replace(/\bcause (?=(?:i|he|she|they|we|it|my|the|there)\b)/g, "because ")
      .replace(/^(?:i don't know|idk) (?=its |it's |i |i'm )/, "")
      .replace(
        /\bits (?=(?:so |just |really |mostly |not |all |kind |a |the |my |too )|(?:stupid|dumb|fine|nothing|ok|okay|hard|weird|silly|bad|sad|good|been)\b)/g,
        "it's ",
      )
      .replace(/\blike (?=\d|two|three|four|a few)/g, "")
      .replace(KIN_S, (whole, kin: string, at: number, all: string) =>
        /^(?:is|are|have|and|or|who|in|at|on|don't|say|think|were|all|keep|just|never|always)\b/.test(
          all.slice(at + whole.length),
        )
          ? whole
          : `${kin}'s `,
      )
      .split(" ");
    for (const piece of piecesOf(words, names)) {
      if (clause.holder === "quoted" || DENIES.test(piece.words.join(" "))) continue;
      const maybe = /^(?:(?:but|and|or|also) )*maybe\b/.test(words.join(" "));
      const made = claimOf(
        piece.words,
        piece.link,
        sentence,
        clause.question && !maybe && !/^what if\b/.test(piece.words.join(" ")),
        names,
        before,
      );
      if (made === null) continue;
      claims.push(made.claim);
      // A condition keeps the head open for what follows from it.
      const head = openHead(piece.words) ?? (piece.link === "if" ? before.head : null);
      before = { subject: made.subject ?? before.subject, head };
    }
  }
  return claims;
};
