import type { Program } from "@evenkeel/companion/program/program";
import { lines, said } from "../said.ts";
import { bed } from "./bed.ts";
import { day } from "./day.ts";
import { keep } from "./keep.ts";
import { nightMind } from "./night-mind.ts";
import { trying } from "./trying.ts";
import { twoForces } from "./two-forces.ts";

export const sleep: Program = {
  id: "sleep",
  title: said("Sleep", "Sueño"),
  name: said("the sleep program", "el programa del sueño"),
  weighs: said("Nights without sleep", "Noches sin dormir"),
  about: said(
    "What makes sleep come, a bed that means sleep again, and nights that lose their fear.",
    "Qué trae el sueño, una cama que vuelva a decir sueño y noches que pierden el miedo.",
  ),
  notFor: lines(
    [
      "Very little sleep and lots of drive, with no tiredness: see a doctor first.",
      "Dormir muy poco, con mucha energía y sin cansancio: antes, al médico.",
    ],
    [
      "Choking or stops of breath at night, nodding off at the wheel: see a doctor first.",
      "Ahogos o paradas al respirar de noche, dormirse al volante: antes, al médico.",
    ],
    [
      "With a small baby, or on night shifts, some of it won't fit. Take what does.",
      "Con un bebé pequeño o turnos de noche, algo no encajará. Toma lo que sirva.",
    ],
  ),
  dangerSigns: null,
  minors: "open",
  measures: [],
  pointedToBy: [],
  severeFrom: [],
  items: [{ measureId: "phq9", itemId: "phq9_3", atLeast: 2 }],
  frames: ["insomnia", "nightmares"],
  finds: said(
    String.raw`\b(?:sleep\w*|insomnia|nights?|awake|wake up|waking|nightmares?|tired|bed|lie awake)\b`,
    String.raw`\b(?:dorm\w+|duerm\w+|sueño|insomnio|noches?|desvel\w+|despiert\w+|pesadillas?|cansad[oa]|cama)\b`,
  ),
  week: {
    ask: said("How were most of the nights?", "¿Cómo fueron la mayoría de las noches?"),
    options: [
      { id: "good", label: said("Good", "Buenas") },
      { id: "mixed", label: said("Mixed", "Regulares") },
      { id: "bad", label: said("Bad", "Malas") },
      { id: "awful", label: said("Hardly any sleep", "Casi sin dormir") },
    ],
  },
  modules: [twoForces, bed, nightMind, trying, day, keep],
  review: "not yet reviewed by a clinician",
};
