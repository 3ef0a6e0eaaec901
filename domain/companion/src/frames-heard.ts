import type { Language } from "@evenkeel/kernel/locale";
import type { Understanding } from "@evenkeel/language/understanding";
import type { Frame } from "./frame.ts";
import { pattern } from "./pattern.ts";
import { patternList } from "./pattern-list.ts";
import { turnPointOfView } from "./point-of-view.ts";
import { evened, spelledOut } from "./wordings.ts";

export interface HeardFrame {
  readonly id: string;
  /** 0..1. */
  readonly strength: number;
  readonly who: string | null;
}

const whoIn = (frame: Frame, text: string, language: Language): string | null => {
  const source = frame.words[language].who;
  if (source === undefined) return null;
  const raw = pattern(source, language).exec(text)?.groups?.["who"];
  return raw === undefined ? null : turnPointOfView(raw, "phrase", language);
};

const patternsOf = (frames: readonly Frame[], language: Language): readonly string[] =>
  frames.flatMap(({ words }) => [words[language].unless ?? [], words[language].cues].flat());

/** Which situations a message speaks of, strongest first: cues in the words, then topics and feelings that fit. */
export const framesHeard = (
  understanding: Understanding,
  frames: readonly Frame[],
  language: Language,
): readonly HeardFrame[] => {
  const text = (
    language === "en" ? spelledOut(understanding.text) : evened(understanding.text)
  ).toLowerCase();
  const heard: HeardFrame[] = [];
  const worthTrying = patternList(frames, language, (all) => patternsOf(all, language)).worthTrying(text);
  const matches = (source: string): boolean => worthTrying(source) && pattern(source, language).test(text);
  for (const frame of frames) {
    const { unless } = frame.words[language];
    if (unless !== undefined && matches(unless)) continue;
    const cues = frame.words[language].cues.filter(matches).length;
    const topic = Math.max(
      0,
      ...understanding.topics.filter((t) => frame.topics.includes(t.topic)).map((t) => t.strength),
    );
    const feeling = Math.max(
      0,
      ...understanding.emotions
        .filter((e) => frame.feelings.includes(e.emotion) && e.holder === "self")
        .map((e) => e.strength),
    );
    const strength = Math.min(
      1,
      (cues > 0 ? 0.5 : 0) + 0.15 * Math.max(0, cues - 1) + 0.3 * topic + 0.1 * feeling,
    );
    if (strength >= 0.45) heard.push({ id: frame.id, strength, who: whoIn(frame, text, language) });
  }
  return heard.sort((a, b) => b.strength - a.strength).slice(0, 4);
};
