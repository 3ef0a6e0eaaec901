import type { TellingWords } from "@evenkeel/companion/telling/telling-words";

export const spanishTelling: TellingWords = {
  cues: [],
  meanings: [],
  guesses: {},
  guessing: [],
  themes: [],
  gathering: [],
  agenda: [],
  links: [],
  staying: [],
  choosing: [],
  steps: [],
  answers: [],
  cases: {},
  ofNoun: "de {who}",
};
