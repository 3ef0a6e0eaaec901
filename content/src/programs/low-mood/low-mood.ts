import type { Program } from "@evenkeel/companion/program/program";
import { lines, said } from "../said.ts";
import { keep } from "./keep.ts";
import { kind } from "./kind.ts";
import { ladder } from "./ladder.ts";
import { matters } from "./matters.ts";
import { people } from "./people.ts";
import { round } from "./round.ts";
import { thoughts } from "./thoughts.ts";

export const lowMood: Program = {
  id: "low-mood",
  title: said("Low mood", "Ánimo bajo"),
  name: said("the low mood program", "el programa del ánimo bajo"),
  weighs: said("Low mood, no drive", "Ánimo bajo, sin ganas"),
  about: said(
    "Small steps back into your days, a fairer look at heavy thoughts, and one person a little nearer.",
    "Pasos pequeños de vuelta a tus días, una mirada más justa a las ideas que pesan y alguien un poco más cerca.",
  ),
  notFor: lines(
    [
      "Thoughts of ending your life, or of being better off dead: a person first. Help now shows who.",
      "Ideas de acabar con tu vida o de que mejor sería no estar: antes, una persona. Ayuda ahora dice quién.",
    ],
    [
      "Times of being far too high or of needing no sleep: see a doctor before you begin.",
      "Épocas de euforia o de no necesitar dormir: antes de empezar, al médico.",
    ],
    [
      "Fresh grief is not low mood. It may take its own time.",
      "Un duelo reciente no es ánimo bajo. Puede tomarse su tiempo.",
    ],
  ),
  dangerSigns: null,
  minors: "open",
  measures: ["phq9", "phq2"],
  pointedToBy: ["phq9", "phq2"],
  severeFrom: [{ measureId: "phq9", total: 20 }],
  items: [],
  frames: [
    "numbness",
    "stuck",
    "failure",
    "loneliness",
    "break-up",
    "guilt",
    "regret",
    "boredom",
    "empty-nest",
  ],
  finds: said(
    String.raw`\b(?:depress\w*|low mood|sad|empty|numb|hopeless|no (?:energy|drive|joy)|can't (?:get up|enjoy)|don't enjoy|nothing (?:helps|matters)|no point|crying|worthless|unmotivated|lonely)\b`,
    String.raw`\b(?:depre\w*|triste\w*|vací[oa]|sin (?:ganas|fuerzas|ánimo|energía)|desanimad[oa]|nada me (?:gusta|importa|llena)|no disfruto|llor\w+|no valgo|apátic[oa]|bajón|ánimo bajo|soledad|me siento sol[oa])\b`,
  ),
  week: {
    ask: said("On how many days did low mood get in your way?", "¿Cuántos días te estorbó el ánimo bajo?"),
    options: [
      { id: "hardly", label: said("Hardly any", "Casi ninguno") },
      { id: "some", label: said("Some", "Algunos") },
      { id: "most", label: said("Most", "La mayoría") },
      { id: "all", label: said("Nearly all", "Casi todos") },
    ],
  },
  modules: [round, ladder, matters, thoughts, kind, people, keep],
  review: "not yet reviewed by a clinician",
};
