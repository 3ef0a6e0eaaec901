import type { Language } from "@evenkeel/kernel/locale";
import type { Understanding } from "@evenkeel/language/understanding";
import { asItHappened } from "./as-it-happened.ts";
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

/** Letters between the person and the cue beyond which they do not belong together. */
const NEAR = 30;

/** The person of a situation, named next to what tells it: nobody else in the message is taken for them. */
const whoIn = (frame: Frame, text: string, language: Language): string | null => {
  const { who, cues } = frame.words[language];
  if (who === undefined) return null;
  const told = cues.flatMap((cue) => {
    const found = pattern(cue, language).exec(text);
    return found === null ? [] : [{ from: found.index, to: found.index + found[0].length }];
  });
  const people = [...text.matchAll(new RegExp(pattern(who, language), language === "en" ? "gi" : "giu"))];
  const near = people
    .map((found) => {
      const end = found.index + found[0].length;
      const gaps = told.map(({ from, to }) => Math.max(0, from - end, found.index - to));
      return { raw: found.groups?.["who"], gap: Math.min(NEAR + 1, ...gaps) };
    })
    .filter(({ gap }) => gap <= NEAR)
    .sort((one, other) => one.gap - other.gap)[0];
  return near?.raw === undefined ? null : turnPointOfView(near.raw, "phrase", language);
};

const patternsOf = (frames: readonly Frame[], language: Language): readonly string[] =>
  frames.flatMap(({ words }) => [words[language].unless ?? [], words[language].cues].flat());

/** Which situations a message speaks of, strongest first: cues in the words, then topics and feelings that fit. */
export const framesHeard = (
  understanding: Understanding,
  frames: readonly Frame[],
  language: Language,
): readonly HeardFrame[] => {
  const plain = (text: string): string => (language === "en" ? spelledOut(text) : evened(text)).toLowerCase();
  const text = plain(understanding.text);
  const happened = plain(asItHappened(understanding.clauses, language));
  const heard: HeardFrame[] = [];
  const worthTrying = patternList(frames, language, (all) => patternsOf(all, language)).worthTrying(text);
  for (const frame of frames) {
    const where = frame.event === true ? happened : text;
    const matches = (source: string): boolean => worthTrying(source) && pattern(source, language).test(where);
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
    if (frame.event === true && cues === 0) continue;
    if (strength >= 0.45) heard.push({ id: frame.id, strength, who: whoIn(frame, where, language) });
  }
  return heard.sort((a, b) => b.strength - a.strength).slice(0, 4);
};
