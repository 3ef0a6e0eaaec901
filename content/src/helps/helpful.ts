import type { HelpMoment } from "@evenkeel/companion/helps/moment";
import type { Helpful } from "@evenkeel/companion/helps/posterior";
import { HELPFUL_PRACTICES } from "./practices.ts";

type Expected = Readonly<Partial<Record<HelpMoment, number>>>;

const USUALLY = 0.35;

const exercise = (id: string, family: string, expected: Expected, usually = USUALLY): Helpful => ({
  ...{ thing: `exercise:${id}`, family, expected, usually },
});

/** What may help when, and how likely it is thought to, before a person is known. The numbers are a judgement after what each
 *  exercise is for (its sources stand with it), not a measurement; they weigh twelve times of one's own. Not reviewed by a clinician. */
export const HELPFUL: readonly Helpful[] = [
  exercise("breathing", "breath", { alarmed: 0.6, angry: 0.5, sleepless: 0.5, worried: 0.5 }),
  exercise("grounding", "senses", { alarmed: 0.6, worried: 0.45, angry: 0.4 }),
  exercise("muscle-relaxation", "body", { sleepless: 0.55, worried: 0.45, alarmed: 0.4 }),
  exercise("worry-time", "thoughts", { worried: 0.55, sleepless: 0.5 }),
  exercise("problem-solving", "doing", { worried: 0.5, steady: 0.45 }),
  exercise("thought-record", "thoughts", { low: 0.45, worried: 0.5, angry: 0.4, steady: 0.45 }),
  exercise("defusion", "thoughts", { worried: 0.45, low: 0.4, sleepless: 0.4 }),
  exercise("behavioural-activation", "doing", { low: 0.55, steady: 0.5 }),
  exercise("activity-ladder", "doing", { low: 0.45, steady: 0.45 }),
  exercise("self-compassion", "kindness", { low: 0.5, angry: 0.35, steady: 0.4 }),
  exercise("anger-pause", "body", { angry: 0.6 }),
  exercise("opposite-action", "doing", { angry: 0.45, low: 0.4 }),
  exercise("urge-surfing", "body", { alarmed: 0.45, angry: 0.4 }),
  exercise("values", "meaning", { steady: 0.5, low: 0.35 }),
  exercise("reach-out", "people", { low: 0.5, steady: 0.45 }),
  exercise("dear-man", "people", { angry: 0.45, steady: 0.4 }),
  exercise("sleep-window", "sleep", { steady: 0.4, sleepless: 0.3 }),
  ...HELPFUL_PRACTICES,
];
