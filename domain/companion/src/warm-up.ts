import { instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import type { CompanionContent } from "./content-types.ts";
import { initialState } from "./initial-state.ts";
import { takeTurn } from "./turn.ts";

const spoken: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "My day was awful and I keep thinking about it.",
    "I don't know. My friend said I'm too sensitive, and I felt so ashamed and tired.",
    "What should I say to her?",
    "ok, good night",
  ],
  es: [
    "Tuve un día horrible y no dejo de pensar en eso.",
    "No sé. Mi amiga dijo que soy muy sensible y sentí mucha vergüenza y cansancio.",
    "¿Qué le digo?",
    "bueno, buenas noches",
  ],
};

/** Patterns compile when first used, which costs the first message some hundred milliseconds. Run to its end before
 *  anyone writes, this takes that cost; it yields after every turn, so that the caller can let other work in between. */
export function* warmUp(
  content: CompanionContent,
  languages: readonly Language[] = ["en", "es"],
): Generator<Language, void> {
  for (const language of languages) {
    let state = initialState();
    for (const text of spoken[language]) {
      const turn = takeTurn(
        state,
        text,
        {
          now: instant(0),
          zone: "UTC",
          random: { next: () => 0.5 },
          locale: { language, country: language === "es" ? "MX" : "US" },
          teen: false,
          helplines: [],
          trustedPerson: null,
          onCall: null,
        },
        content,
      );
      state = turn.state;
      yield language;
    }
  }
}
