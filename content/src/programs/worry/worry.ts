import type { Program } from "@evenkeel/companion/program/program";
import { lines, said } from "../said.ts";
import { alarm } from "./alarm.ts";
import { avoiding } from "./avoiding.ts";
import { keep } from "./keep.ts";
import { twoKinds } from "./two-kinds.ts";
import { whatIf } from "./what-if.ts";
import { worryTime } from "./worry-time.ts";

export const worry: Program = {
  id: "worry",
  title: said("Anxiety and worry", "Ansiedad y preocupación"),
  name: said("the worry program", "el programa de la preocupación"),
  weighs: said("Worry, fear, tension", "Preocupación, miedo, tensión"),
  about: said(
    "Give worry a place, take problems apart, and go in small steps towards what you've been avoiding.",
    "Darle un sitio a la preocupación, partir los problemas y acercarte a pasos pequeños a lo que evitas.",
  ),
  notFor: lines(
    [
      "After something terrible, when it comes back in pictures or dreams: with a therapist.",
      "Tras algo terrible que vuelve en imágenes o sueños: en terapia.",
    ],
    [
      "New pain in the chest, fainting, a heart that stumbles: a doctor first.",
      "Dolor nuevo en el pecho, desmayos, un corazón que tropieza: antes, el médico.",
    ],
    [
      "Fear of someone who hurts you is not a worry. Help now shows who can help.",
      "El miedo a alguien que te hace daño no es una preocupación. Ayuda ahora dice quién ayuda.",
    ],
  ),
  dangerSigns: null,
  minors: "open",
  measures: ["gad7", "gad2"],
  pointedToBy: ["gad7", "gad2"],
  severeFrom: [{ measureId: "gad7", total: 15 }],
  items: [],
  frames: [
    "worry",
    "uncertainty",
    "panic",
    "social-anxiety",
    "health-anxiety",
    "rumination",
    "public-speaking",
    "checking",
  ],
  finds: said(
    String.raw`\b(?:worr\w+|anxi\w+|nervous|panic\w*|afraid|scared|fear\w*|on edge|tense|what if|dread|overthink\w*)\b`,
    String.raw`\b(?:preocup\w+|ansi\w+|nervios\w*|pánico|miedo|temor|asustad[oa]|agobi\w+|angusti\w+|y si|dar vueltas|le doy vueltas)\b`,
  ),
  week: {
    ask: said("How much room did worry take?", "¿Cuánto sitio ocupó la preocupación?"),
    options: [
      { id: "little", label: said("Little", "Poco") },
      { id: "some", label: said("Some", "Algo") },
      { id: "much", label: said("Much", "Mucho") },
      { id: "all", label: said("Nearly all", "Casi todo") },
    ],
  },
  modules: [alarm, worryTime, twoKinds, whatIf, avoiding, keep],
  review: "not yet reviewed by a clinician",
};
