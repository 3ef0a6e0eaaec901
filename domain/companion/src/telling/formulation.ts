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

/** The picture said aloud: three concrete things the member told, and the thread that seems to run through them. To be
 *  checked with them, never stated as known. */
export const formulation = (
  state: CompanionState,
  content: CompanionContent,
  language: Language,
): readonly Candidate[] => {
  const { telling, summaries } = content.wording[language];
  const items = gathered(state, 3).flatMap((one) => one.doing ?? []);
  if (items.length < 2) return [];
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
        text: theme === undefined ? text : `${text} ${theme.says}`,
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

/** Two things they told, to choose between: what to look at now. */
export const agenda = (
  state: CompanionState,
  content: CompanionContent,
  language: Language,
): readonly Candidate[] => {
  const [a, b] = gathered(state, 2);
  if (a?.doing == null || b?.doing == null) return [];
  const used = new Set(state.used);
  return content.wording[language].telling.agenda.flatMap((line, i) => {
    const source = `agenda:${i}`;
    const text = used.has(source) ? null : filledLine(line, { a: a.doing, b: b.doing }, language);
    return text === null ? [] : [{ move: "ask-need" as const, text, source, weight: 1.1, own: true }];
  });
};
