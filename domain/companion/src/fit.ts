import type { Language } from "@evenkeel/kernel/locale";
import { limitsOf } from "@evenkeel/safety/limits";
import { pattern } from "./pattern.ts";
import type { CompanionState } from "./state.ts";
import type { Technique } from "./technique.ts";

/** Turns that a situation stays in view. */
const RECENT = 2;
const CLEAR = 0.45;

/** The member's own words of this conversation, as far as the picture holds them. */
const saidIn = (state: CompanionState): readonly string[] => [
  ...state.threads.flatMap((t) => t.quotes.map((q) => q.text)),
  ...Object.values(state.run?.answers ?? {}),
];

/** What speaks against an exercise here and now; null when nothing does. */
export const against = (
  technique: Technique,
  state: CompanionState,
  language: Language,
  now: { readonly text?: string; readonly minor?: boolean } = {},
): "safety" | "said" | "situation" | "age" | null => {
  const { avoid } = technique;
  // Without indications it is self-help of the body, or the plan for bad hours: nothing there can come too early.
  if (
    technique.fits !== undefined &&
    limitsOf(state.safety).noExercises &&
    technique.fits.shelves[0] !== "calm"
  )
    return "safety";
  if (avoid === undefined) return null;
  if (avoid.minors === true && now.minor === true) return "age";
  const said = avoid.said?.[language];
  const words = now.text === undefined ? saidIn(state) : [...saidIn(state), now.text];
  if (said !== undefined && words.some((text) => pattern(said, language).test(text))) return "said";
  return (avoid.frames ?? []).some((id) => state.frames.some((f) => f.id === id)) ? "situation" : null;
};

/** How well an exercise fits what is present: a situation counts most, then feelings and ways of thinking.
 *  1 and more is called for. */
export const fitOf = (technique: Technique, state: CompanionState): number => {
  const { fits } = technique;
  if (fits === undefined) return 0;
  const frames = state.frames.filter((f) => state.turn - f.turn <= RECENT).map((f) => f.id);
  const place = fits.frames.findIndex((id) => frames.includes(id));
  const situation = place < 0 ? 0 : 1.2 - 0.1 * Math.min(4, place);
  const thread = state.threads.find((t) => t.id === state.activeThread);
  const felt = (thread?.feelings ?? []).some(
    (f) => fits.feelings.includes(f.emotion) && f.strength >= CLEAR && state.turn - f.turn <= RECENT,
  );
  const thought = state.thoughts.some((t) => t.candidates.some((c) => fits.thoughts?.includes(c) === true));
  return situation + (felt ? 0.4 : 0) + (thought ? 0.4 : 0);
};

/** Whether an exercise may be offered at this distress. */
export const bearable = (technique: Technique, distress: number): boolean =>
  distress <= (technique.avoid?.distressAbove ?? 1);
