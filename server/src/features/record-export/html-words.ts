import type { Language } from "@evenkeel/kernel/locale";

interface HtmlWords {
  readonly title: string;
  readonly made: string;
  readonly more: string;
  readonly conversations: string;
  readonly checkIns: string;
  readonly journal: string;
  readonly exercises: string;
  readonly consents: string;
  readonly access: string;
  readonly you: string;
  readonly companion: string;
  readonly untitled: string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  /** From low to lifted. */
  readonly moods: readonly string[];
}

export const HTML_WORDS: Readonly<Record<Language, HtmlWords>> = {
  en: {
    title: "Your record",
    made: "Made on",
    more: "The folder data holds all of it, also what this page leaves out. Keep it somewhere only you can open.",
    conversations: "Conversations",
    checkIns: "Check-ins",
    journal: "Journal",
    exercises: "Exercises",
    consents: "What you said yes and no to",
    access: "Who else read something of yours",
    you: "You",
    companion: "Companion (AI)",
    untitled: "Conversation",
    none: "Nothing here.",
    yes: "yes",
    no: "no",
    moods: ["low", "a bit low", "even", "a bit lifted", "lifted"],
  },
  es: {
    title: "Tu registro",
    made: "Hecho el",
    more: "La carpeta data lo contiene todo, también lo que esta página no muestra. Guárdalo donde solo tú puedas abrirlo.",
    conversations: "Conversaciones",
    checkIns: "Cómo estabas",
    journal: "Diario",
    exercises: "Ejercicios",
    consents: "A qué dijiste sí y a qué no",
    access: "Quién más leyó algo tuyo",
    you: "Tú",
    companion: "Acompañante (IA)",
    untitled: "Conversación",
    none: "No hay nada aquí.",
    yes: "sí",
    no: "no",
    moods: ["mal", "algo mal", "normal", "algo mejor", "bien"],
  },
};

export const STYLE =
  "body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}" +
  "article{border-top:1px solid #ddd;padding:.5rem 0}h3{font-size:1rem}.me,.it{margin:.5rem 0;padding:.5rem .75rem;border-radius:.5rem}" +
  ".me{background:#eef3f1}.it{background:#f6f4f0}small,.none{color:#666}dt{font-weight:600}dd{margin:0 0 .5rem}";
