import type { Module } from "@evenkeel/companion/program/program";
import { text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const keep: Module = {
  id: "keep",
  title: said("Burned out, and on from there", "Cuando te has quemado, y seguir"),
  aim: said(
    "Know the signs of burnout, and choose what the strength you have is for.",
    "Conocer las señales del desgaste y elegir para qué son tus fuerzas.",
  ),
  skill: [
    text(
      ["who-burnout", "maslach2016"],
      "The World Health Organization describes burnout as what comes from lasting stress at work that could not be managed. It has three sides. You feel drained. You grow distant or bitter about your work. You feel that you get little done. It is not counted as an illness. But it hurts, and it can go along with low mood, bad sleep and pain. If that sounds like you, a doctor should hear of it.",
      "La Organización Mundial de la Salud describe el desgaste como lo que deja un estrés de trabajo que dura y no se pudo manejar. Tiene tres lados. Te sientes sin fuerzas. Te alejas o te amargas con tu trabajo. Sientes que rindes poco. No cuenta como enfermedad. Pero duele, y puede ir junto a bajón, mal sueño y dolores. Si te suena, que un médico lo sepa.",
    ),
    text(
      ["maslach2016", "who-work"],
      "What drives it is mostly the place: too much load, too little say, too little thanks, bad company, unfair rules, work that goes against what you believe in. So it rarely heals by resting alone and going back to the same. Something there has to change: hours, tasks, a boss who knows, at times the job. You don't have to decide that in the worst week.",
      "Lo que más lo causa es el sitio: mucha carga, poder decidir poco, pocas gracias, mal ambiente, reglas injustas, hacer lo que va contra lo que crees. Por eso casi nunca se cura solo con descansar y volver a lo mismo. Algo tiene que cambiar allí: horas, tareas, que el jefe lo sepa, a veces el trabajo. Eso no hay que decidirlo en la peor semana.",
    ),
    text(
      ["gloster2020", "who-stress"],
      "Till then, choose what your strength is for. Name one or two things that matter to you, and let them have the first hour, not the last. And keep your early signs where you see them: a tight jaw, no humour, Sunday dread. When they come, go back to the place on your path that helped.",
      "Mientras tanto, elige para qué son tus fuerzas. Nombra una o dos cosas que te importan y dales la primera hora, no la última. Y ten tus señales a la vista: mandíbula dura, nada de humor, miedo al lunes. Cuando lleguen, vuelve al punto del camino que te ayudó.",
    ),
  ],
  practice: {
    techniqueId: "values",
    instead: ["problem-solving", "muscle-relaxation"],
    how: said(
      "Name what your strength should be for, and give it one hour this week before anything else.",
      "Di para qué quieres tus fuerzas y dale una hora esta semana, antes que a nada.",
    ),
    small: said(
      "Ten minutes for what matters, before the first message.",
      "Diez minutos para lo que importa, antes del primer mensaje.",
    ),
  },
  lookBack: said(
    "Of everything on this path, what took most off, and what carried most?",
    "De todo este camino, ¿qué quitó más peso y qué sostuvo más?",
  ),
  keeps: lines(
    ["It is mostly the place, not me.", "Es sobre todo el sitio, no yo."],
    ["What matters gets the first hour.", "Lo que importa se lleva la primera hora."],
    ["I know my early signs.", "Conozco mis primeras señales."],
  ),
};
