import type { Program } from "@evenkeel/companion/program/program";
import { lines, said } from "../said.ts";
import { body } from "./body.ts";
import { feelings } from "./feelings.ts";
import { keep } from "./keep.ts";
import { regular } from "./regular.ts";
import { swing } from "./swing.ts";
import { urges } from "./urges.ts";

/** Nothing in it is counted, no food is good or bad, and a body that gives signs is sent to a doctor first. */
export const eating: Program = {
  id: "eating",
  title: said("Eating and your body", "Comer y tu cuerpo"),
  name: said("the eating program", "el programa de comer"),
  weighs: said("Food, eating, my body", "La comida, comer, mi cuerpo"),
  about: said(
    "Out of the swing between too little and too much: a rhythm, urges that pass, and a kinder look. Nothing is counted here.",
    "Salir del vaivén entre poco y mucho: un ritmo, ganas que pasan y una mirada mejor. Aquí no se cuenta nada.",
  ),
  notFor: lines(
    [
      "It is no treatment of an eating disorder. A doctor and people who know about it are.",
      "No trata un trastorno de la alimentación. Eso lo hacen un médico y gente que sabe de ello.",
    ],
    [
      "Under 18, with pregnancy or diabetes: together with a doctor, not here alone.",
      "Si no tienes 18, en el embarazo o con diabetes: junto a un médico, no aquí a solas.",
    ],
    [
      "There are no amounts, sizes or plans to change your body here.",
      "Aquí no hay cantidades, tallas ni planes para cambiar tu cuerpo.",
    ],
  ),
  dangerSigns: {
    ask: said("Has any of this been so lately?", "¿Te ha pasado algo de esto últimamente?"),
    signs: lines(
      ["Fainting, or feeling that I might", "Desmayos, o sentir que me iba a desmayar"],
      ["Pain in my chest, or a heart that stumbles", "Dolor en el pecho o un corazón que tropieza"],
      ["Eating or drinking almost nothing for days", "No comer ni beber casi nada durante días"],
      [
        "Throwing up after eating, or taking something to get rid of food",
        "Vomitar tras comer o tomar algo para echar la comida",
      ],
      ["Growing weak, or always cold", "Cada vez menos fuerzas, o siempre frío"],
      ["I'm pregnant, or I have diabetes", "Estoy embarazada, o tengo diabetes"],
    ),
    doctorFirst: said(
      "Then a doctor comes first, and this program waits. These are signs that a body can't carry alone, and a doctor can check it without a lecture. Go today if you faint, if your chest hurts or if you can't keep anything down.",
      "Entonces, primero un médico, y este programa espera. Son señales que un cuerpo no puede llevar solo, y un médico lo puede mirar sin sermones. Ve hoy si te desmayas, si te duele el pecho o si no retienes nada.",
    ),
  },
  minors: "with-family",
  measures: ["phq9", "phq2"],
  pointedToBy: [],
  severeFrom: [{ measureId: "phq9", total: 20 }],
  items: [],
  frames: ["eating", "body-shame"],
  finds: said(
    String.raw`\b(?:eat\w*|ate|food|bing\w+|meals?|diet\w*|my body|how i look|mirror|purg\w+|starv\w+)\b`,
    String.raw`\b(?:comer|como de más|comida|atrac\w+|dieta|mi cuerpo|cómo me veo|espejo|vomit\w+|no como)\b`,
  ),
  week: {
    ask: said("How much did food rule the days?", "¿Cuánto mandó la comida en los días?"),
    options: [
      { id: "little", label: said("Little", "Poco") },
      { id: "some", label: said("Somewhat", "Algo") },
      { id: "much", label: said("Much", "Mucho") },
      { id: "all", label: said("Nearly all day", "Casi todo el día") },
    ],
  },
  modules: [swing, regular, urges, feelings, body, keep],
  review: "not yet reviewed by a clinician",
};
