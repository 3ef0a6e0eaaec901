import type { Program } from "@evenkeel/companion/program/program";
import { lines, said } from "../said.ts";
import { driver } from "./driver.ts";
import { keep } from "./keep.ts";
import { limits } from "./limits.ts";
import { load } from "./load.ts";
import { recover } from "./recover.ts";
import { sort } from "./sort.ts";

export const stress: Program = {
  id: "stress",
  title: said("Stress and burnout", "Estrés y desgaste"),
  name: said("the stress program", "el programa del estrés"),
  weighs: said("Too much, worn out", "Demasiado, sin fuerzas"),
  about: said(
    "See what is loaded on, take one thing off, rest so that it rests you, and find words for a limit.",
    "Ver qué llevas encima, quitar una cosa, descansar de verdad y poner palabras a un límite.",
  ),
  notFor: lines(
    [
      "Pain in the chest, fainting, a body that gives out: a doctor first.",
      "Dolor en el pecho, desmayos, un cuerpo que no responde: antes, el médico.",
    ],
    [
      "Being hurt, threatened or harassed is not stress to manage. Help now shows who can help.",
      "Que te hagan daño, te amenacen o te acosen no es estrés que llevar. Ayuda ahora dice quién ayuda.",
    ],
  ),
  dangerSigns: null,
  minors: "open",
  measures: ["k6", "k10"],
  pointedToBy: ["k6", "k10"],
  severeFrom: [{ measureId: "k10", total: 30 }],
  items: [],
  frames: [
    "overload",
    "work-conflict",
    "unfair-boss",
    "caregiving",
    "perfectionism",
    "study",
    "parenting-anger",
    "money",
    "procrastination",
  ],
  finds: said(
    String.raw`\b(?:stress\w*|burn(?:ed|t)?[- ]?out|overwhelm\w*|too much|overload\w*|exhausted|drained|worn out|pressure|deadlines?|workload|no time|snapp\w+)\b`,
    String.raw`\b(?:estrés|estresad[oa]|quemad[oa]|desgaste|desbordad[oa]|demasiad[oa]|agotad[oa]|no (?:puedo más|llego|doy abasto)|presión|sobrecarga\w*|no tengo tiempo|salto por todo)\b`,
  ),
  week: {
    ask: said("How much was there to carry?", "¿Cuánto había que llevar?"),
    options: [
      { id: "light", label: said("It was all right", "Se llevaba bien") },
      { id: "some", label: said("A good deal", "Bastante") },
      { id: "much", label: said("Too much", "Demasiado") },
      { id: "over", label: said("More than I could", "Más de lo que podía") },
    ],
  },
  modules: [load, sort, recover, limits, driver, keep],
  review: "not yet reviewed by a clinician",
};
