import type { Module } from "@evenkeel/companion/program/program";
import { list, text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const keep: Module = {
  id: "keep",
  title: said("Not alone with it", "Sin llevarlo a solas"),
  aim: said(
    "Let someone know, and have a plan for a hard week.",
    "Que alguien lo sepa y tener un plan para una semana dura.",
  ),
  skill: [
    text(
      ["nice-eating", "rcpsych-eating"],
      "Trouble with food grows in secret. It asks you to hide, to make excuses, to eat when no one is there. Each person who knows takes away some of its strength. It doesn't have to be the whole story. “Meals are hard for me right now. Please don't comment on what I eat. Sit with me for a bit after.” That is enough, and most people are glad to be told what helps.",
      "El lío con la comida crece en secreto. Te pide esconderte, poner excusas, comer cuando no hay nadie. Cada persona que lo sabe le quita fuerza. No hace falta contarlo todo. «Comer me cuesta ahora. No comentes lo que como, por favor. Quédate un rato conmigo después.» Basta, y a casi todos les alegra saber qué ayuda.",
    ),
    text(
      ["nice-eating"],
      "And it belongs in front of a doctor, also when you think it is not bad enough. There is no “ill enough”. Early help works better. You can say it in one line, or show this page.",
      "Y es algo para hablar con un médico, también si te parece poca cosa. No hay un «bastante mal». La ayuda pronta sirve más. Puedes decirlo en una frase o enseñar esta página.",
    ),
    text(
      ["fairburn2003", "nice-eating"],
      "Hard weeks come back: exams, holidays, a quarrel, a remark. A plan for then:",
      "Las semanas duras vuelven: exámenes, fiestas, una pelea, un comentario. Un plan para entonces:",
    ),
    list(
      ["fairburn2003", "nice-eating"],
      ["My set times come first", "Primero, mis horas fijas"],
      [
        "I go on from the next meal, without making up for anything",
        "Sigo desde la próxima comida, sin compensar nada",
      ],
      ["I tell the one who knows", "Se lo digo a quien lo sabe"],
      [
        "If it holds for two weeks, or my body gives signs: a doctor",
        "Si dura dos semanas o el cuerpo avisa: al médico",
      ],
    ),
    text(
      ["fairburn2003"],
      "A slip is not the old road. It is one place on the new one. Look back along your path: what you kept is still yours.",
      "Un tropiezo no es el camino viejo. Es un punto del nuevo. Mira lo recorrido: lo que guardaste sigue siendo tuyo.",
    ),
  ],
  practice: {
    techniqueId: "reach-out",
    instead: ["grounding"],
    how: said(
      "Choose one person and find the one or two lines. Say what would help at the table.",
      "Elige a una persona y busca una o dos frases. Di qué te ayudaría en la mesa.",
    ),
    small: said(
      "Write the line for the doctor. You can send it later.",
      "Escribe la frase para el médico. La puedes mandar otro día.",
    ),
  },
  lookBack: said(
    "Of everything on this path, what holds you best in a hard week?",
    "De todo este camino, ¿qué te sostiene mejor en una semana dura?",
  ),
  keeps: lines(
    ["Someone knows.", "Alguien lo sabe."],
    ["There is no “ill enough”.", "No hay un «bastante mal»."],
    ["A slip is one place on the new road.", "Un tropiezo es un punto del camino nuevo."],
  ),
};
