import type { Choice, Measure } from "@evenkeel/measures/measure";

const CHOICES: readonly Choice[] = [{ value: 0 }, { value: 1 }, { value: 2 }, { value: 3 }, { value: 4 }];

/** Four questions of our own about working together in a session. Nothing is known of what they measure, so they have no
 *  score, no bands and no line: the answers are shown as they were given. */
export const sessionCheck: Measure = {
  id: "session-check",
  short: "Session check",
  about: "sessions",
  ours: true,
  items: [
    { id: "session_heard", choices: CHOICES },
    { id: "session_matters", choices: CHOICES },
    { id: "session_way", choices: CHOICES },
    { id: "session_say", choices: CHOICES },
  ],
  unscored: [],
  scoring: {
    kind: "none",
    why: "Written for Evenkeel and not validated: no study shows what a sum of these answers would mean.",
  },
  bands: [],
  cutoff: null,
  change: null,
  critical: [],
  loinc: null,
  forms: {
    en: {
      name: "Session check",
      version: "Evenkeel session check, version 1, English",
      instruction:
        "Think of your last session with the person who treats you. How much does each sentence fit?",
      timeframe: "last session",
      items: [
        "I felt that my side of things was heard.",
        "We spent the time on what matters to me.",
        "I can see how our way of working could help.",
        "If something had bothered me, I could have said so.",
      ],
      choices: ["Not at all", "A little", "Half and half", "Mostly", "Fully"],
      bands: [],
      terms: "Written for Evenkeel. Apache-2.0, like the rest.",
      termsSource: "this repository",
      wordingSource: ["this repository"],
      wordingAgreement: "our own",
    },
    es: {
      name: "Preguntas sobre la sesión",
      version: "Preguntas de Evenkeel sobre la sesión, versión 1, español",
      instruction: "Piensa en tu última sesión con quien te atiende. ¿Cuánto encaja cada frase?",
      timeframe: "última sesión",
      items: [
        "Sentí que se escuchó mi parte.",
        "Dedicamos el tiempo a lo que me importa.",
        "Veo cómo nuestra forma de trabajar puede ayudar.",
        "Si algo me hubiera molestado, habría podido decirlo.",
      ],
      choices: ["Nada", "Un poco", "A medias", "En gran parte", "Del todo"],
      bands: [],
      terms: "Escritas para Evenkeel. Apache-2.0, como lo demás.",
      termsSource: "this repository",
      wordingSource: ["this repository"],
      wordingAgreement: "our own",
    },
  },
  citation: "Written for Evenkeel; not validated.",
};
