import type { Helpful } from "@evenkeel/companion/helps/posterior";
import type { PracticeKind } from "@evenkeel/companion/practice/practice";
import type { Offered } from "./titles.ts";

type Row = readonly [id: string, kind: PracticeKind, minutes: number, en: string, es: string];

/** Practices that may be suggested: the ones that need no getting used to. The rest stands in their room. A test holds each to its
 *  practice. */
const ROWS: readonly Row[] = [
  ["panic-now", "panic", 2, "In the middle of panic", "En mitad del pánico"],
  ["alarm-rings", "panic", 4, "Letting the alarm ring", "Dejar que suene la alarma"],
  ["after-the-alarm", "panic", 5, "After the alarm", "Después de la alarma"],
  ["feet", "grounding", 2, "The floor under you", "El suelo debajo"],
  ["room", "grounding", 3, "Back into the room", "De vuelta al cuarto"],
  ["senses", "grounding", 4, "One sense after another", "Un sentido tras otro"],
  ["two-minutes-out", "breath", 2, "Two minutes of breathing out", "Dos minutos de soltar el aire"],
  ["second-sip", "breath", 3, "A sigh on purpose", "Un suspiro a propósito"],
  ["small-pause", "breath", 4, "A breath with a pause in it", "Una respiración con pausa"],
  ["even-breath", "breath", 6, "As long in as out", "Lo mismo dentro que fuera"],
  ["feet-to-head", "body", 4, "From the feet to the head", "De los pies a la cabeza"],
  ["let-go", "body", 6, "Press, and let go", "Apretar y soltar"],
  ["body-scan", "body", 10, "A slow look through the body", "Una mirada lenta por el cuerpo"],
  ["leaves", "noticing", 6, "Leaves on slow water", "Hojas en el agua lenta"],
  ["hand-on-heart", "kindness", 2, "A hand where it hurts", "Una mano donde duele"],
  ["someone-easy", "kindness", 5, "For someone it is easy to like", "Para alguien a quien es fácil querer"],
  ["after-a-mistake", "kindness", 5, "After a mistake", "Después de un error"],
  ["day-down", "sleep", 5, "Putting the day down", "Dejar el día"],
  ["awake-at-night", "sleep", 7, "Awake in the night", "En vela"],
  ["sleep-shore", "sleep", 15, "A path down to the shore", "Un sendero hasta la orilla"],
  ["wave", "urge", 7, "Riding the wave", "Montar la ola"],
];

type Expected = Pick<Helpful, "family" | "expected">;

/** What each kind is expected to do, as a judgement after what it is for. A kind shares its family with the exercises it is like. */
const OF_KIND: Readonly<Record<PracticeKind, Expected>> = {
  panic: { family: "breath", expected: { alarmed: 0.6 } },
  grounding: { family: "senses", expected: { alarmed: 0.55, worried: 0.4 } },
  breath: { family: "breath", expected: { alarmed: 0.5, worried: 0.5, sleepless: 0.45 } },
  body: { family: "body", expected: { sleepless: 0.5, worried: 0.45 } },
  noticing: { family: "senses", expected: { worried: 0.45, steady: 0.4 } },
  kindness: { family: "kindness", expected: { low: 0.45 } },
  sleep: { family: "sleep", expected: { sleepless: 0.6 } },
  urge: { family: "body", expected: { alarmed: 0.4 } },
};

const USUALLY = 0.35;

export const PRACTICE_KINDS: ReadonlyMap<string, PracticeKind> = new Map(
  ROWS.map(([id, kind]) => [id, kind]),
);

export const HELPFUL_PRACTICES: readonly Helpful[] = ROWS.map(([id, kind]) => ({
  ...{ thing: `practice:${id}`, ...OF_KIND[kind], usually: USUALLY },
}));

export const PRACTICE_TITLES: Readonly<Record<string, Offered>> = Object.fromEntries(
  ROWS.map(([id, , minutes, en, es]) => [`practice:${id}`, { minutes, title: { en, es } }]),
);
