import type { Language } from "@evenkeel/kernel/locale";
import { filled } from "../candidate.ts";
import type { CompanionContent, PracticeWording } from "../content-types.ts";
import type { TechniqueReply } from "../in-technique.ts";
import type { Talk } from "../open-talk.ts";
import { pattern } from "../pattern.ts";

type Asked = PracticeWording["asked"][number];

/** The kind of guided practice that was asked for; one that is only told about, or refused, asks for none. */
export const practiceAsked = (text: string, content: CompanionContent, language: Language): Asked | null =>
  content.wording[language].practice.asked.find(({ cue }) => pattern(cue, language).test(text)) ?? null;

/** Someone who asks for a meditation, or for something to sleep with, gets its doors. Null where none was asked for. */
export const practiceReply = (talk: Talk): TechniqueReply | null => {
  const { content, heard, language, random, state } = talk;
  const asked = practiceAsked(heard.text, content, language);
  if (asked === null) return null;
  const at = Math.floor(random.next() * asked.says.length);
  const { note } = content.wording[language].practice;
  return {
    state: { ...state, offered: null },
    text: asked.says[at] ?? "",
    moves: ["inform"],
    sources: [`practice:${asked.ids[0] ?? ""}:${at}`],
    question: null,
    cards: asked.ids.flatMap((id) => {
      const practice = content.practices.find((one) => one.id === id);
      return practice === undefined
        ? []
        : [
            {
              kind: "practice" as const,
              practiceId: practice.id,
              title: practice.title[language],
              note: filled(note, { n: String(practice.minutes) }) ?? "",
            },
          ];
    }),
    effects: [],
    reason: "asked for a guided practice",
  };
};
