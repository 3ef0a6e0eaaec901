import type { Module } from "@evenkeel/companion/program/program";
import { text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const twoKinds: Module = {
  id: "two-kinds",
  title: said("Two kinds of worry", "Dos clases de preocupación"),
  aim: said("Tell a problem from a “what if”.", "Distinguir un problema de un «y si»."),
  skill: [
    text(
      ["dugas1998", "nice-anxiety"],
      "Some worries are about something that is there: the rent is due, the tooth hurts, the talk with the boss is on Monday. Others are about what might be: “What if I lose my job? What if the plane …?” Both feel the same from inside. But they need different things, and that is where many hours go.",
      "Unas preocupaciones son por algo que está ahí: toca pagar el alquiler, duele la muela, el lunes hay charla con el jefe. Otras son por lo que podría ser: «¿y si pierdo el trabajo?, ¿y si el avión…?». Por dentro se sienten igual. Pero piden cosas distintas, y ahí se van muchas horas.",
    ),
    text(
      ["cuijpers2018", "who-stress"],
      "Ask one question: “Is there something I could do about this, this week?” If yes, it is a problem, and problems like paper. Say it in one sentence. Think of several ways, also bad ones. Choose one that is good enough. Do the first step. Working like this has helped many people, and a small step quiets the mind more than an hour of thinking.",
      "Hazte una pregunta: «¿puedo hacer algo con esto, esta semana?». Si es que sí, es un problema, y a los problemas les gusta el papel. Dilo en una frase. Piensa varias salidas, también malas. Elige una que valga. Haz el primer paso. Trabajar así ha ayudado a mucha gente, y un paso pequeño calma más que una hora de pensar.",
    ),
    text(
      ["dugas1998", "borkovec1983"],
      "If no, it is a “what if”. No amount of thinking closes it, since there is nothing to decide. It goes to its worry time, or you let it be words and come back to the room. The next two weeks are for these.",
      "Si es que no, es un «y si». Por más que pienses no se cierra, porque no hay nada que decidir. Se va a su rato, o la dejas ser palabras y vuelves a donde estás. Las dos semanas que siguen son para estas.",
    ),
  ],
  practice: {
    techniqueId: "problem-solving",
    instead: ["worry-time", "grounding"],
    how: said(
      "Take one worry about something that is there, and take it apart down to one step.",
      "Toma una preocupación por algo que está ahí y pártela hasta un paso.",
    ),
    small: said(
      "Mark today's worries: P for a problem, W for a “what if”.",
      "Marca las de hoy: P si es un problema, Y si es un «y si».",
    ),
  },
  lookBack: said(
    "How many were problems, and how many were “what if”?",
    "¿Cuántas eran problemas y cuántas «y si»?",
  ),
  keeps: lines(
    ["Can I do something about it this week?", "¿Puedo hacer algo esta semana?"],
    [
      "A small step quiets more than an hour of thinking.",
      "Un paso pequeño calma más que una hora de pensar.",
    ],
    ["A “what if” has no last page.", "Un «y si» no tiene última página."],
  ),
};
