import type { Module } from "@evenkeel/companion/program/program";
import { list, text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const keep: Module = {
  id: "keep",
  title: said("When bad nights come back", "Cuando vuelven las malas noches"),
  aim: said("Have a plan for the next run of bad nights.", "Tener un plan para la próxima racha."),
  skill: [
    text(
      ["riemann2023", "harvey2002"],
      "Bad nights come back. A move, a fever, a worry, a new baby next door. Everyone has them, also people who sleep well. What makes a bad week into bad months is most often what we do next: lie in, go to bed early, worry about it. You know all this now. So a bad night can stay a bad night.",
      "Las malas noches vuelven. Una mudanza, una fiebre, una preocupación, un bebé al lado. Las tiene todo el mundo, también quien duerme bien. Lo que hace de una mala semana unos malos meses suele ser lo que hacemos después: quedarnos en la cama, acostarnos pronto, darle vueltas. Ahora ya lo sabes. Así una mala noche puede quedarse en una mala noche.",
    ),
    text(
      ["edinger2021", "riemann2023"],
      "A plan for then, short enough for a note:",
      "Un plan para entonces, que quepa en una nota:",
    ),
    list(
      ["edinger2021", "riemann2023"],
      ["Up at my time, from the first morning on", "En pie a mi hora, desde la primera mañana"],
      ["To bed only when my eyes get heavy", "A la cama solo con los ojos pesados"],
      ["Paper in the early evening, clock to the wall", "Papel a media tarde, reloj a la pared"],
      ["The day goes on: light, people, moving", "El día sigue: luz, gente, moverme"],
    ),
    text(
      ["riemann2023"],
      "As things get better, be a bit freer. A late night with friends is worth more than a perfect clock. If after some weeks of this you still sleep badly, or get very sleepy by day, go and see a doctor. There are things only they can find. And there is trained help for sleep, with and without medicine.",
      "Cuando vaya mejor, suelta un poco. Una noche larga con amigos vale más que un reloj perfecto. Si tras unas semanas así sigues durmiendo mal, o de día te caes de sueño, ve al médico. Hay cosas que solo allí se ven. Y hay ayuda experta para el sueño, con medicinas y sin ellas.",
    ),
  ],
  practice: {
    techniqueId: "problem-solving",
    instead: ["muscle-relaxation", "breathing"],
    how: said(
      "Take “three bad nights in a row” as the problem, and write what you'd do, in your order.",
      "Toma como problema «tres malas noches seguidas» y escribe qué harías, en tu orden.",
    ),
    small: said("Write one line for the note by the bed.", "Escribe una línea para la nota junto a la cama."),
  },
  lookBack: said(
    "Of everything on this path, which habit did the most for you?",
    "De todo este camino, ¿qué hábito te hizo más bien?",
  ),
  keeps: lines(
    ["A bad night can stay a bad night.", "Una mala noche puede quedarse en una mala noche."],
    ["Up at my time, from the first morning on.", "En pie a mi hora, desde la primera mañana."],
    ["Some weeks without change: a doctor.", "Unas semanas sin cambio: al médico."],
  ),
};
