import type { Language } from "@evenkeel/kernel/locale";
import type { Measure } from "@evenkeel/measures/measure";
import type { Card } from "@evenkeel/safety/reply";
import { filled } from "./candidate.ts";
import type { CompanionContent } from "./content-types.ts";
import type { TechniqueReply } from "./in-technique.ts";
import type { Talk } from "./open-talk.ts";
import { pattern } from "./pattern.ts";

const MOST_WORDS_OF_A_NAME_ALONE = 4;

/** A name as people type it: "PHQ-9", "phq 9", "phq9". */
const nameOf = ({ short }: Measure): string => short.replace(/[-\s]/g, String.raw`[-\s]?`);

/** The questionnaire that was asked for: by its name with a word for doing it, by its name and hardly more, or as "a
 *  depression questionnaire". A score that is only told about asks for nothing. */
export const measureAsked = (
  text: string,
  words: number,
  content: CompanionContent,
  language: Language,
): Measure | null => {
  const { asks, kinds, topics } = content.wording[language].measure;
  const between = String.raw`\W+(?:[\p{L}'’]+\W+){0,4}?`;
  const named = content.measures.find((one) => {
    const name = String.raw`\b${nameOf(one)}\b`;
    return words <= MOST_WORDS_OF_A_NAME_ALONE
      ? new RegExp(`^\\W*(?:[\\p{L}'’]+\\W+){0,2}${name}\\W*$`, "iu").test(text)
      : new RegExp(String.raw`\b(?:${asks})${between}${name}`, "iu").test(text);
  });
  if (named !== undefined) return named;
  if (!new RegExp(String.raw`\b(?:${asks})${between}(?:${kinds})`, "iu").test(text)) return null;
  return (
    content.measures.find(({ about }) => {
      const topic = topics[about];
      return topic !== undefined && pattern(topic, language).test(text);
    }) ?? null
  );
};

const cardOf = (measure: Measure, content: CompanionContent, language: Language): Card => {
  const words = content.wording[language].measure;
  const note = filled(words.note, { n: String(measure.items.length) }) ?? "";
  return {
    kind: "measure",
    measureId: measure.id,
    title: measure.short,
    note: measure.forms[language] === undefined ? `${note} ${words.onlyEnglish}` : note,
  };
};

/** Someone who asks for a questionnaire gets its door. Null where none was asked for. */
export const measureReply = (talk: Talk): TechniqueReply | null => {
  const { content, heard, language, random, state } = talk;
  const measure = measureAsked(heard.text, heard.understanding.wordCount, content, language);
  if (measure === null) return null;
  const { says } = content.wording[language].measure;
  const at = Math.floor(random.next() * says.length);
  return {
    state: { ...state, offered: null },
    text: filled(says[at] ?? "", { name: measure.short }) ?? "",
    moves: ["inform"],
    sources: [`measure:${at}`],
    question: null,
    cards: [cardOf(measure, content, language)],
    effects: [],
    reason: `asked for the questionnaire ${measure.short}`,
  };
};
