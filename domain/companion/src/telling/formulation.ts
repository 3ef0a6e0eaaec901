import type { Language } from "@evenkeel/kernel/locale";
import type { Candidate } from "../candidate.ts";
import type { CompanionContent } from "../content-types.ts";
import type { CompanionState } from "../state.ts";
import { gathered } from "./gathered.ts";
import { filledLine } from "./slots.ts";

const listed = (items: readonly string[], and: string): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1) ?? ""}`;

const times = (state: CompanionState, tags: readonly string[]): number =>
  (state.told ?? []).filter((one) => one.tags.some((tag) => tags.includes(tag))).length;

/** Words of the list beyond which the thread through it is left unsaid. */
const roomForTheme = 30;

/** Fewer than this is no picture. */
const leastItems = 3;

/** The picture said aloud: three concrete things the member told, and the thread that seems to run through them. To be
 *  checked with them, never stated as known. */
export const formulation = (
  state: CompanionState,
  content: CompanionContent,
  language: Language,
): readonly Candidate[] => {
  const { telling, summaries } = content.wording[language];
  const items = gathered(state, 3).flatMap((one) => one.whole ?? []);
  if (items.length < leastItems) return [];
  const used = new Set(state.used);
  const theme = [...telling.themes]
    .map((one) => ({ one, weight: times(state, one.tags) }))
    .filter(({ one, weight }) => weight >= 2 && !used.has(`theme:${one.id}`))
    .sort((a, b) => b.weight - a.weight)[0]?.one;
  return telling.gathering.flatMap((line, i) => {
    const source = `summary:${i}`;
    const text = used.has(source) ? null : filledLine(line, { list: listed(items, summaries.and) }, language);
    if (text === null) return [];
    return [
      {
        move: "summarise" as const,
        text: theme === undefined || text.split(" ").length > roomForTheme ? text : `${text} ${theme.says}`,
        source,
        weight: 1,
        own: true,
      },
    ];
  });
};

/** The thread that the picture was said to have, so that it is not said twice. */
export const themeOf = (text: string, content: CompanionContent, language: Language): string | undefined =>
  content.wording[language].telling.themes.find((one) => text.includes(one.says))?.id;

/** What there is to look at, by name: the situations heard, then people and things that weigh. */
const subjects = (
  state: CompanionState,
  content: CompanionContent,
  language: Language,
): readonly string[] => {
  const frames = [...state.frames]
    .filter((f) => f.strength >= 0.5)
    .sort((a, b) => b.times - a.times || b.strength - a.strength)
    .flatMap((f) => content.frames.find((known) => known.id === f.id)?.words[language].name ?? []);
  const people = (state.told ?? [])
    .filter((one) => one.weight >= 0.6 && /^(?:your|tus?) /.test(one.who))
    .map((one) => one.who);
  return [...new Set([...frames, ...people])];
};

/** Two things to choose between: what to look at now. */
export const agenda = (
  state: CompanionState,
  content: CompanionContent,
  language: Language,
): readonly Candidate[] => {
  const [a, b] = subjects(state, content, language);
  if (a === undefined || b === undefined) return [];
  const used = new Set(state.used);
  return content.wording[language].telling.agenda.flatMap((line, i) => {
    const source = `agenda:${i}`;
    const text = used.has(source) ? null : filledLine(line, { a, b }, language);
    return text === null ? [] : [{ move: "ask-need" as const, text, source, weight: 1.1, own: true }];
  });
};
