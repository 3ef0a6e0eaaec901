import type { Language } from "@evenkeel/kernel/locale";

interface NoteWords {
  readonly title: string;
  readonly text: string;
  readonly later: string;
  readonly pause: string;
  /** Below the link of a letter. */
  readonly change: string;
}

/** All that leaves the server with a note. It stands on a locked screen that others may see: it says that it was asked
 *  for, and nothing of what it is about. */
const NOTE: Readonly<Record<Language, NoteWords>> = {
  en: {
    title: "Evenkeel",
    text: "A note you asked for.",
    later: "Later",
    pause: "Pause for a week",
    change: "To change or stop these notes:",
  },
  es: {
    title: "Evenkeel",
    text: "Una nota que pediste.",
    later: "Más tarde",
    pause: "Pausa de una semana",
    change: "Para cambiar o quitar estas notas:",
  },
};

const TEST: Readonly<Record<Language, string>> = {
  en: "A test you asked for. Notes reach you here.",
  es: "Una prueba que pediste. Las notas te llegan aquí.",
};

export const noteWordsIn = (language: Language, test: boolean): NoteWords => ({
  ...NOTE[language],
  ...(test ? { text: TEST[language] } : {}),
});
