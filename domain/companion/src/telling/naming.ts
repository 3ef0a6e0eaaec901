import type { Language } from "@evenkeel/kernel/locale";
import { limitsOf } from "@evenkeel/safety/limits";
import type { Candidate } from "../candidate.ts";
import type { CompanionContent } from "../content-types.ts";
import type { Heard } from "../heard.ts";
import { isAsking, type Move } from "../move.ts";
import { presentFrames } from "../present-frames.ts";
import type { CompanionState } from "../state.ts";
import { namedThings } from "./named-things.ts";
import { filledLine } from "./slots.ts";

/** Situations in which somebody named may be dead, very ill or gone: they are not asked about as if they were here. */
const GONE: ReadonlySet<string> = new Set([
  "bereavement",
  "miscarriage",
  "pet-loss",
  "illness-loved",
  "suicide-loss",
]);
const DEAD =
  /\b(?:died|dead|death|dying|passed(?: away)?|lost (?:him|her|them|my)|late (?:husband|wife|mother|father)|funeral|widow\w*|murió|falleció|muerto|muerta|luto|entierro)\b/iu;

const someoneGone = (state: CompanionState, heard: Heard, content: CompanionContent): boolean =>
  DEAD.test(heard.text) ||
  state.threads.some((thread) => thread.quotes.some(({ text }) => DEAD.test(text))) ||
  presentFrames(state, content).some(({ frame }) => GONE.has(frame.id));

/** What is theirs is worth naming by itself; "the table" is not. */
const MINE = /^(?:your|tus?) /;

/** More than anything general, less than what was written for what was told. */
const WORTH = 0.42;

/** Asks about a person or a thing of the message by its name, where nothing more exact is known to ask. */
export const askingByName = (
  move: Move,
  state: CompanionState,
  heard: Heard,
  content: CompanionContent,
  language: Language,
): readonly Candidate[] => {
  const words = content.wording[language].telling.naming;
  const used = new Set(state.used);
  const { noAdviceForTwo } = limitsOf(state.safety);
  const persons = !noAdviceForTwo && !someoneGone(state, heard, content);
  return namedThings(heard.text, heard.understanding.people, language)
    .filter(({ person }) => !person || persons)
    .filter(({ name, person }) => person || move !== "reflect-content" || MINE.test(name))
    .flatMap(({ name, person }, at) => {
      const saidBack = move === "reflect-content";
      const lines = saidBack ? words.saidBack : person ? words.person : words.thing;
      const kind = saidBack ? "back" : person ? "person" : "thing";
      return lines.flatMap((line, i): readonly Candidate[] => {
        const source = `naming:${kind}:${i}`;
        if (used.has(source) || line.includes("?") !== isAsking(move)) return [];
        const text = filledLine(line, { x: name }, language);
        return text === null ? [] : [{ move, text, source, weight: WORTH - 0.05 * at, own: true }];
      });
    });
};
