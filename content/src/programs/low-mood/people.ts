import type { Module } from "@evenkeel/companion/program/program";
import { text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const people: Module = {
  id: "people",
  title: said("People, a little at a time", "La gente, poco a poco"),
  aim: said("Let one person a little nearer.", "Dejar que alguien esté un poco más cerca."),
  skill: [
    text(
      ["masi2011", "nice-depression"],
      "Low mood says: “You'd only be a weight on them.” So you go quiet. The others don't know why. Some think you want to be left alone, and they go quiet too. Then it looks as if the mood had been right all along. Much of loneliness is built like this, out of guesses on both sides.",
      "El bajón dice: «solo serías una carga». Así que te callas. Los demás no saben por qué. Algunos creen que quieres estar a solas y callan también. Y parece que el bajón tenía razón. Mucha soledad está hecha así, de cosas que se suponen por los dos lados.",
    ),
    text(
      ["masi2011"],
      "In studies, what helped lonely people most was not more parties. It was to check such guesses. What do I think they think? How would I find out? Most often a small sign is enough: a photo, a question, “I thought of you”. Most people are glad of it, more than the sender thinks.",
      "En los estudios, lo que más ayudó a la gente sola no fue salir más. Fue mirar esas suposiciones. ¿Qué creo que piensan? ¿Cómo podría saberlo? Casi siempre basta una señal: una foto, una pregunta, «me acordé de ti». A la mayoría le alegra, más de lo que cree quien la manda.",
    ),
    text(
      ["cohenWills1985"],
      "You don't have to tell all of it. You can choose how much: “I'm having a rough time and don't want to talk about it, but a walk would be good.” That says what is, and what would help. Having even one person who knows can soften what weighs on you. If there is no one right now, that is not a fault of yours. A helpline, a group or a doctor counts as a beginning.",
      "No hace falta contarlo todo. Tú eliges cuánto: «estoy en una mala racha y no quiero hablar de ello, pero un paseo me vendría bien». Así dices lo que hay y lo que te serviría. Que lo sepa una sola persona ya puede aliviar. Si ahora no hay nadie, no es culpa tuya. Una línea de ayuda, un grupo o el médico también son un comienzo.",
    ),
  ],
  practice: {
    techniqueId: "reach-out",
    instead: ["listening-turn", "breathing"],
    how: said(
      "One person, one or two lines, one time. Then see what comes, without reading too much into it.",
      "Una persona, una o dos frases, una hora. Y luego ver qué pasa, sin darle más vueltas.",
    ),
    small: said(
      "Look at one old message that did you good, and write down who it was from.",
      "Mira un mensaje viejo que te hizo bien y apunta de quién era.",
    ),
  },
  lookBack: said("What did you think would happen, and what did?", "¿Qué creías que pasaría y qué pasó?"),
  keeps: lines(
    ["I don't have to tell all of it.", "No hace falta contarlo todo."],
    ["Check the guess, don't believe it.", "Comprobar lo que supongo, no creerlo."],
    ["A small sign is enough.", "Basta una señal pequeña."],
  ),
};
