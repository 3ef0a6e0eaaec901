import type { Module } from "@evenkeel/companion/program/program";
import { text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const driver: Module = {
  id: "driver",
  title: said("The driver inside", "Quien te mete prisa por dentro"),
  aim: said("Hear the voice that pushes, and answer it kindly.", "Oír la voz que empuja y responderle bien."),
  skill: [
    text(
      ["maslach2016", "who-stress"],
      "Not all of the pressure comes from outside. Many tired people carry a driver along. “Be perfect.” “Be strong.” “Don't let anyone down.” It was useful once: it got you praise, or peace, or through a hard time. So it is not your enemy. It only never learned when the day is over.",
      "No toda la presión viene de fuera. Mucha gente cansada lleva a alguien dentro que empuja. «Sé perfecta.» «Sé fuerte.» «No falles a nadie.» Alguna vez sirvió: trajo elogios, o paz, o te sacó de un mal tiempo. No es tu enemigo. Solo que nunca aprendió cuándo acaba el día.",
    ),
    text(
      ["neffGermer2013", "gloster2020"],
      "You notice it by its words: must, always, never, only I. When you hear one, slow down. Say: “There's the driver.” That puts a small space between you and it. Then ask two things. What would “good enough” look like here? And what would I say to a dear colleague with this load? Studies find that people who learn to treat themselves like that are not less keen. They are less worn.",
      "Se nota en sus palabras: debo, siempre, nunca, solo yo. Cuando oigas una, frena. Di: «ya está aquí la voz». Eso abre un hueco entre ella y tú. Luego pregunta dos cosas. ¿Cómo sería aquí «bastante bien»? ¿Y qué le diría a alguien que aprecio con esta carga? Los estudios ven que quien aprende a tratarse así no tiene menos ganas. Se desgasta menos.",
    ),
    text(
      ["neffGermer2013"],
      "Try it on something small. Send a text with a plain sentence in it. Serve bread and cheese to guests. Stop short of perfect and see who notices. Guilt may come: that is the driver's voice, not proof that you did wrong.",
      "Prueba con algo pequeño. Manda un mensaje con una frase sencilla. Pon pan y queso a las visitas. Para antes de lo perfecto y mira quién lo nota. Puede venir la culpa: es la voz, no la prueba de que lo hiciste mal.",
    ),
  ],
  practice: {
    techniqueId: "self-compassion",
    instead: ["defusion", "grounding"],
    how: said(
      "Take a moment when the driver was loud, and find the words you'd have for a friend.",
      "Toma un momento en que la voz gritaba y busca las palabras que tendrías para una amiga.",
    ),
    small: said("Count one “must” a day. Only notice it.", "Caza un «debo» al día. Solo nótalo."),
  },
  lookBack: said(
    "What did you leave at “good enough”? What happened?",
    "¿Qué dejaste en «bastante bien»? ¿Qué pasó?",
  ),
  keeps: lines(
    ["There's the driver.", "Ya está aquí la voz."],
    ["Good enough is good enough.", "Bastante bien es bastante."],
    ["Guilt is a voice, not proof.", "La culpa es una voz, no una prueba."],
  ),
};
