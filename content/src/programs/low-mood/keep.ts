import type { Module } from "@evenkeel/companion/program/program";
import { list, text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const keep: Module = {
  id: "keep",
  title: said("What you take along", "Lo que te llevas"),
  aim: said(
    "Know your early signs, and what to do when they come.",
    "Conocer tus primeras señales y qué hacer con ellas.",
  ),
  skill: [
    text(
      ["nice-depression"],
      "Mood goes up and down in everyone. A low week after a good time is not the start of it all again. But for many people low mood does come back at some point, and then it helps to see it early. The first signs are often small and the same each time. You sleep worse. You leave messages unread. You eat at the sink. You stop humming.",
      "El ánimo sube y baja en todo el mundo. Una semana mala tras un buen tiempo no es volver a empezar. Pero en mucha gente el bajón vuelve algún día, y entonces ayuda verlo pronto. Las primeras señales suelen ser pequeñas y siempre las mismas. Duermes peor. Dejas mensajes sin leer. Comes de pie. Ya no tarareas.",
    ),
    text(
      ["nice-depression", "cuijpers2018"],
      "So make a plan while things are easier. A few lines will do:",
      "Así que haz un plan ahora que va mejor. Bastan pocas líneas:",
    ),
    list(
      ["nice-depression", "cuijpers2018"],
      ["My first signs, two or three of them", "Mis primeras señales, dos o tres"],
      ["What I do then, small enough for that day", "Qué hago entonces, pequeño para un día así"],
      ["Who I tell, and with which words", "A quién se lo digo y con qué palabras"],
      ["When I see a doctor or a therapist", "Cuándo voy al médico o a terapia"],
    ),
    text(
      ["nice-depression", "dimidjian2006"],
      "If it lasts for more than two weeks, or gets hard to bear, that last line is the one to use. Talking therapy and medicine both help many people, and asking is no defeat. And look at the path behind you: what you kept from each week is yours. You can go back to any place on it, as often as you like.",
      "Si dura más de dos semanas o se hace duro de llevar, usa la última línea. La terapia y las medicinas ayudan a mucha gente, y pedirlas no es rendirse. Y mira el camino recorrido: lo que guardaste de cada semana es tuyo. Puedes volver a cualquier punto, las veces que quieras.",
    ),
  ],
  practice: {
    techniqueId: "problem-solving",
    instead: ["behavioural-activation", "grounding"],
    how: said(
      "Take “a low week comes back” as the problem, and work out the one thing you'd do first.",
      "Toma como problema «vuelve una semana mala» y busca lo primero que harías.",
    ),
    small: said("Write down two early signs. Nothing more.", "Apunta dos primeras señales. Nada más."),
  },
  lookBack: said(
    "Of everything on this path, what would you do again on a low day?",
    "De todo este camino, ¿qué repetirías en un día bajo?",
  ),
  keeps: lines(
    ["I know my first signs.", "Conozco mis primeras señales."],
    ["Two hard weeks: I ask for help.", "Dos semanas duras: pido ayuda."],
    ["I can go back to any place on the path.", "Puedo volver a cualquier punto del camino."],
  ),
};
