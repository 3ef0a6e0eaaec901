import type { Language } from "@evenkeel/kernel/locale";
import { PRACTICE_TITLES } from "./practices.ts";

export interface Offered {
  readonly minutes: number;
  readonly title: Readonly<Record<Language, string>>;
}

const offered = (minutes: number, en: string, es: string): Offered => ({ minutes, title: { en, es } });

/** What may be offered is called, and how long it takes: kept apart from the exercises themselves, so that the first screen does
 *  not fetch all their words. A test holds each to its exercise. */
const EXERCISES: Readonly<Record<string, Offered>> = {
  "exercise:breathing": offered(3, "Slower breath", "Respirar más lento"),
  "exercise:grounding": offered(4, "Here, through the senses", "Aquí, con los sentidos"),
  "exercise:muscle-relaxation": offered(7, "Tense and let go", "Tensar y soltar"),
  "exercise:worry-time": offered(5, "Worry time", "Un rato para preocuparse"),
  "exercise:problem-solving": offered(8, "One problem, taken apart", "Un problema, por partes"),
  "exercise:thought-record": offered(8, "A thought, looked at twice", "Un pensamiento, mirado dos veces"),
  "exercise:defusion": offered(4, "A step back from a thought", "Un paso atrás de un pensamiento"),
  "exercise:behavioural-activation": offered(5, "One small step", "Un paso pequeño"),
  "exercise:activity-ladder": offered(8, "A ladder of activities", "Una escalera de actividades"),
  "exercise:self-compassion": offered(6, "As you'd speak to a friend", "Como le hablarías a un amigo"),
  "exercise:anger-pause": offered(6, "Pause and repair", "Pausa y reparación"),
  "exercise:opposite-action": offered(6, "The other way round", "Justo al revés"),
  "exercise:urge-surfing": offered(6, "Riding out an urge", "Dejar pasar las ganas"),
  "exercise:values": offered(7, "What matters, and one act for it", "Lo que importa, y un acto por ello"),
  "exercise:reach-out": offered(5, "One small reach-out", "Un pequeño acercamiento"),
  "exercise:dear-man": offered(8, "Asking for what you need", "Pedir lo que necesitas"),
  "exercise:sleep-window": offered(8, "A bed that means sleep", "Una cama que diga sueño"),
};

export const TITLES: Readonly<Record<string, Offered>> = { ...EXERCISES, ...PRACTICE_TITLES };
