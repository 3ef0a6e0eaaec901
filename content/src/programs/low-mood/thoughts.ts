import type { Module } from "@evenkeel/companion/program/program";
import { list, text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const thoughts: Module = {
  id: "thoughts",
  title: said("Heavy thoughts are not verdicts", "Un pensamiento no es una sentencia"),
  aim: said(
    "Look at a heavy thought twice before you believe it.",
    "Mirar dos veces una idea que pesa antes de creerla.",
  ),
  skill: [
    text(
      ["nice-depression", "dimidjian2006"],
      "Low mood has a voice. It says: “I ruin everything.” “Nobody wants me there.” “It will always be like this.” It sounds like plain fact, and it comes fast. But mood picks what you notice. On a dark day, the one cold look counts and the three kind ones don't. So the thought is part of the low mood, and not proof that it is right.",
      "El bajón tiene voz. Dice: «lo estropeo todo», «allí sobro», «siempre será así». Suena a hecho, y llega rápido. Pero el ánimo elige lo que ves. En un día oscuro, la mirada fría cuenta y las tres amables no. La idea es parte del bajón, no la prueba de que tenga razón.",
    ),
    text(
      ["dimidjian2006", "nice-depression"],
      "You don't have to think in a sunny way. That rarely works, and it can feel like a lie. What helps is to be fair. Write the thought down, as it is. Then ask it a few things, as you'd ask a witness:",
      "No hace falta pensar en rosa. Casi nunca sirve y puede sonar a mentira. Lo que ayuda es ser justo. Escribe la idea tal como es. Y hazle preguntas, como a un testigo:",
    ),
    list(
      ["dimidjian2006"],
      ["What speaks for it? What speaks against it?", "¿Qué habla a favor? ¿Y en contra?"],
      ["What else could be true?", "¿Qué más podría ser cierto?"],
      ["What would I say to a friend who thought this?", "¿Qué le diría a una amiga con esta idea?"],
    ),
    text(
      ["dimidjian2006"],
      "Then write one line that leaves out nothing. It may still hurt. “That talk went badly, and two others went well” is fair. It need not be nice.",
      "Luego escribe una frase que no calle nada. Aún puede doler. «Esa charla fue mal y otras dos fueron bien» es justa. No hace falta que sea bonita.",
    ),
  ],
  practice: {
    techniqueId: "thought-record",
    instead: ["socratic", "breathing"],
    how: said(
      "Take one heavy thought from this week and look at both sides of it, in your own words.",
      "Toma una idea que te pesó esta semana y mira sus dos lados, con tus palabras.",
    ),
    small: said(
      "Say it with a few words before it: “I'm having the thought that …” That is all.",
      "Dila con unas palabras delante: «tengo la idea de que…». Nada más.",
    ),
  },
  lookBack: said(
    "Which thought came most? What did it look like when you saw it from outside?",
    "¿Qué idea vino más? ¿Cómo se veía desde fuera?",
  ),
  keeps: lines(
    ["Fair, not sunny.", "Justo, no de color de rosa."],
    ["The mood picks what I notice.", "El ánimo elige lo que veo."],
    ["What would I say to a friend?", "¿Qué le diría a una amiga?"],
  ),
};
