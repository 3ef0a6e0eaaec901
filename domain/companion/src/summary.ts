import type { Language } from "@evenkeel/kernel/locale";
import type { EmotionName } from "@evenkeel/language/understanding";
import { type Candidate, fromLines } from "./candidate.ts";
import type { CompanionContent, Wording } from "./content-types.ts";
import type { Heard } from "./heard.ts";
import { effects } from "./picture.ts";
import { turnPointOfView } from "./point-of-view.ts";
import { segmentsOf } from "./segments.ts";
import type { CompanionState } from "./state.ts";
import { verdict } from "./verdict.ts";
import { uncapitalised, wordsOf } from "./wordings.ts";

const named: Readonly<Record<Language, RegExp>> = {
  en: /^(?:i|i'm|i've|i'll|my \w+|we)\b (?!(?:know|guess|think|mean|feel like|dunno|suppose|wonder|should|wish|just want|have (?:a|an|the|two|three)|got (?:a|an|the))\b)/i,
  es: /^(?:yo|mi \p{L}+|mis \p{L}+|no|me|ya no|he|estoy|tengo)\s(?!(?:sé|creo|digo)(?:\s|$))/iu,
};

/** "She", "it": clear right after they were said, not in a summary. */
const pointing: Readonly<Record<Language, RegExp>> = {
  en: /^(?:he|she|they)\b/i,
  es: /^(?:él|ella|ellos|ellas)\s/iu,
};

const endsOpen =
  /(?:^|\s)(?:it|that|this|thing|so|eso|esto|ok|fine)$|\band\b|\sy\s|dramatic|\b(?:maybe|idk|don't know|not sure)\b|[^\p{L}\p{N}\s',]/iu;

/** Two finite verbs with nothing to join them: two clauses run together. */
const runsOn = (s: string): boolean =>
  (s.match(/(?:'m|'re|\b(?:am|are|is|was|were|has|have|had|does|did|es|está|era|tiene|hay))\b/gi) ?? [])
    .length > 1 &&
  !/\b(?:how|what|where|who|when|if|that|until|since|while|que|como|cuando|si|donde)\b/i.test(s);

/** A clause glued to the next with a comma, or one that points at something outside it: "like this", "that way". */
const glued =
  /,\s*(?:i|i'm|he|she|they|it|we|you|my|yo|me|se|no|él|ella)\b|\b(?:her|him|them|it|me|that|this) (?:she|he|they|it|i|we)(?:'s|'re|'m|'ve|'ll|'d)?\b|\blike (?:this|that)\b|\b(?:this|that) way\b|\b(?:así|de esta manera)\b/iu;

/** The clause of a message that says most in few words, turned to the listener's view; null when none is sure. */
export const gistOf = (text: string, language: Language, justSaid = false): string | null => {
  // A clause cut from a longer sentence has to carry more to stand alone.
  const whole = text.split(/[.!?…\n]+/).map((part) => wordsOf(part).length);
  const clauses = segmentsOf(text, language)
    .filter((s) => named[language].test(s) || (justSaid && pointing[language].test(s)))
    .filter((s) => {
      const n = wordsOf(s).length;
      return (
        n >= (justSaid && whole.includes(n) ? 4 : 5) &&
        n <= 11 &&
        !endsOpen.test(s) &&
        !glued.test(s) &&
        !verdict.test(s) &&
        !runsOn(s)
      );
    })
    .sort((a, b) => wordsOf(b).length - wordsOf(a).length);
  for (const clause of clauses) {
    const turned = turnPointOfView(clause, "clause", language);
    if (turned !== null) return turned;
  }
  return null;
};

/** A few of the member's own words in quotation marks: safe when nothing else is. */
export const quoteWorth = (
  heard: Heard,
  lines: readonly string[],
  used: ReadonlySet<string>,
  language: Language,
): readonly Candidate[] => {
  if (heard.understanding.evidence.some((e) => e.strength >= 0.3)) return [];
  const piece = segmentsOf(heard.text, language)
    .filter((s) => !/[?"“”()]/.test(s) && !/\b(?:you|tú|te)\b/i.test(s))
    .filter((s) => {
      const n = wordsOf(s).length;
      return n >= 3 && n <= 6;
    })
    .filter((s) =>
      heard.understanding.emotions.some(
        (e) => e.holder === "self" && s.toLowerCase().includes(e.quote.toLowerCase()),
      ),
    )
    .at(0);
  if (piece === undefined) return [];
  return fromLines(
    "reflect-content",
    "quoted",
    lines,
    { quote: language === "en" ? piece.replace(/\bi\b/g, "I") : piece },
    used,
    0.35,
    true,
  );
};

const feelingsOf = (state: CompanionState, words: Wording): readonly string[] => {
  const thread = state.threads.find((t) => t.id === state.activeThread);
  const bright: readonly EmotionName[] = [
    "calm",
    "joy",
    "hope",
    "pride",
    "gratitude",
    "relief",
    "love",
    "interest",
    "surprise",
  ];
  const sums = new Map<EmotionName, number>();
  for (const f of thread?.feelings ?? []) {
    if (!bright.includes(f.emotion) && f.strength >= 0.45)
      sums.set(f.emotion, (sums.get(f.emotion) ?? 0) + f.strength);
  }
  return [...sums.entries()]
    .sort((a, b) => b[1] - a[1])
    .flatMap(([emotion]) => words.feelings[emotion]?.word ?? [])
    .slice(0, 2);
};

/** What was said so far in two short parts: the situations, by the names they go by, and the feelings that ran through
 *  them. Clauses are not strung together; one of the member's own is used only when there is a single situation. */
export const summaryOf = (
  state: CompanionState,
  content: CompanionContent,
  language: Language,
): readonly Candidate[] => {
  const words = content.wording[language];
  const thread = state.threads.find((t) => t.id === state.activeThread);
  if (thread === undefined || thread.quotes.length < 4) return [];
  const current = state.frames
    .filter(
      (f) =>
        f.turn >= (thread.quotes[0]?.turn ?? 0) &&
        (f.times >= 2 || f.strength >= 0.6) &&
        !effects.includes(f.id),
    )
    .flatMap((f) => content.frames.find((known) => known.id === f.id)?.words[language].name ?? []);
  const labels = [
    ...new Set([...state.threads.map((t) => t.label).filter((l) => l !== ""), ...current]),
  ].slice(-2);
  const feelings = feelingsOf(state, words);
  const [a, b] = labels;
  const gist =
    b === undefined
      ? [...thread.quotes]
          .reverse()
          .filter((q) => !/\b(?:promot\w+|passed|proud|orgullos[oa]|ascend\w+|aprobé)\b/iu.test(q.text))
          .flatMap((q) => gistOf(q.text, language) ?? [])[0]
      : undefined;
  if (a === undefined || (b === undefined && gist === undefined)) return [];
  const body =
    b === undefined
      ? words.summaries.one.replace("{a}", a)
      : words.summaries.two.replace("{a}", a).replace("{b}", b);
  const told = gist === undefined ? "" : ` ${gist.replace(/^./u, (c) => c.toUpperCase())}.`;
  return words.summaries.start.flatMap((start, i) => {
    const source = `summary:${i}`;
    if (state.used.includes(source)) return [];
    const feel = words.summaries.feelings[i % words.summaries.feelings.length] ?? "";
    const list = feelings.join(` ${words.summaries.and} `);
    const tail = list === "" ? "" : ` ${feel.replace("{feelings}", list)}`;
    return [
      {
        move: "summarise" as const,
        text: `${start} ${/[:,]$/.test(start) ? uncapitalised(body) : body}${told}${tail}`,
        source,
        weight: 0.9,
        own: true,
      },
    ];
  });
};
