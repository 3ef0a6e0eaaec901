import type { Language } from "@evenkeel/kernel/locale";
import type { Candidate } from "../candidate.ts";
import type { CompanionContent } from "../content-types.ts";
import { isAsking, type Move } from "../move.ts";
import type { CompanionState } from "../state.ts";
import { gathered } from "./gathered.ts";
import { filledLine } from "./slots.ts";

/** What someone is ashamed of is not brought up by the listener. */
const SORE: ReadonlySet<string> = new Set(["hurt-them", "ashamed-of-feeling", "blamed", "label"]);

/** When little is said: something of theirs to stay with, or two things to choose the nearer of. */
export const stayingWith = (
  move: Move,
  state: CompanionState,
  content: CompanionContent,
  language: Language,
): readonly Candidate[] => {
  const { staying, choosing } = content.wording[language].telling;
  const used = new Set(state.used);
  const things = gathered(state, 5, state.turn).filter((one) => !one.tags.some((tag) => SORE.has(tag)));
  const last = things.at(-1);
  const fresh = things.filter((one) => !used.has(`stayed:${one.turn}`)).at(-1) ?? last;
  const [a, b] = things.slice(-2);
  const from = (
    lines: readonly string[],
    name: string,
    slots: Readonly<Record<string, string | null>>,
    weight: number,
  ): readonly Candidate[] =>
    lines.flatMap((line, i) => {
      const source = `${name}:${i}`;
      const text = used.has(source) ? null : filledLine(line, slots, language);
      return text === null ? [] : [{ move, text, source, weight, own: true }];
    });
  return isAsking(move)
    ? from(choosing, "choosing", { a: a?.whole ?? null, b: b?.whole ?? null }, 0.8)
    : from(staying, "staying", { told: fresh?.whole ?? null }, 0.7);
};
