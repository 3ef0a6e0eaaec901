import type { Module } from "@evenkeel/companion/program/program";
import { text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const regular: Module = {
  id: "regular",
  title: said("A rhythm to lean on", "Un ritmo en el que apoyarse"),
  aim: said(
    "Eat at set times, and leave what and how much alone.",
    "Comer a horas fijas y dejar en paz el qué y el cuánto.",
  ),
  skill: [
    text(
      ["nice-eating", "fairburn2003"],
      "In the treatments that help most with binges, the first step is not about food. It is about time. You eat at set times, through the day, with no long gaps. Why so plain a thing? A long gap makes a hunger that no one can hold. And a mind that knows when the next meal comes doesn't have to think about it all the while.",
      "En los tratamientos que más ayudan con los atracones, el primer paso no es la comida. Es la hora. Comes a horas fijas, durante el día, sin huecos largos. ¿Por qué algo tan sencillo? Un hueco largo trae un hambre que nadie aguanta. Y una mente que sabe cuándo llega la próxima comida no tiene que pensar en ella todo el rato.",
    ),
    text(
      ["fairburn2003"],
      "Plan tomorrow's times tonight. Write when and where, and not what. The times hold whether you feel hungry or not, and whether the day before went well or not. That last part is hard. After eating more than you wanted, the wish to skip is strong. Skipping is the start of the next swing. So the most useful meal is the one right after.",
      "Planea por la noche las horas de mañana. Escribe cuándo y dónde, no qué. Las horas valen con hambre o sin ella, y haya ido el día anterior bien o mal. Eso último cuesta. Tras comer más de lo que querías, dan ganas de saltarse la siguiente. Saltársela empieza el próximo vaivén. Por eso la comida más útil es la que viene justo después.",
    ),
    text(
      ["nice-eating", "rcpsych-eating"],
      "Hunger and fullness may feel off at first. They come back with the rhythm, slowly. If eating at all is very hard, or you throw up or faint, this step needs a doctor beside you. That is no failure of yours. It is what doctors are for.",
      "Al principio el hambre y la saciedad pueden ir raras. Vuelven con el ritmo, poco a poco. Si comer cuesta mucho, o vomitas o te desmayas, este paso pide un médico a tu lado. No es un fallo tuyo. Para eso están.",
    ),
  ],
  practice: {
    techniqueId: "regular-eating",
    instead: ["grounding"],
    how: said(
      "Plan the times for the next days, and come back to them after every meal that went another way.",
      "Planea las horas de los próximos días y vuelve a ellas tras cada comida que fue de otro modo.",
    ),
    small: said(
      "One set time a day. The one that is hardest to skip.",
      "Una hora fija al día. La que menos cueste mantener.",
    ),
  },
  lookBack: said(
    "Which time of day held best, and which gap was the hardest?",
    "¿Qué hora se mantuvo mejor y qué hueco fue el más duro?",
  ),
  keeps: lines(
    ["When and where. Not what.", "Cuándo y dónde. No qué."],
    ["The most useful meal is the next one.", "La comida más útil es la que sigue."],
    ["No long gaps.", "Sin huecos largos."],
  ),
};
