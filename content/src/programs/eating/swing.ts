import type { Module } from "@evenkeel/companion/program/program";
import { text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const swing: Module = {
  id: "swing",
  title: said("The swing between too little and too much", "El vaivén entre poco y mucho"),
  aim: said(
    "See how strict rules and losing hold feed each other.",
    "Ver cómo las reglas duras y perder el freno se alimentan.",
  ),
  skill: [
    text(
      ["fairburn2003", "nice-eating"],
      "For many people, trouble with food is a swing. On one side there are strict rules: later, less, never that. On the other there is the moment when it breaks, and eating goes on past the point you wanted. Then come shame and a promise: tomorrow, stricter. And the next swing is on its way. The rules are meant to be the cure. Mostly they are the push.",
      "Para mucha gente, el lío con la comida es un vaivén. De un lado, reglas duras: más tarde, menos, eso nunca. Del otro, el momento en que se rompe y comes más allá de lo que querías. Luego vienen la vergüenza y una promesa: mañana, más duro. Y ya viene el otro vaivén. Las reglas quieren ser la cura. Casi siempre son el empujón.",
    ),
    text(
      ["kalm2005"],
      "This is not a lack of will. A long time ago, healthy men who ate too little for a study began to think of food all day, to hoard recipes, and to lose hold when there was plenty. Their mood sank, and they were cold and tired. It took long until it eased. A body that goes without will shout for food. That is its duty.",
      "No es falta de voluntad. Hace mucho, unos hombres sanos que comían muy poco para un estudio empezaron a pensar en comida todo el día, a coleccionar recetas y a perder el freno cuando había de todo. Se les hundió el ánimo, tenían frío y cansancio. Tardó en pasar. Un cuerpo al que le falta comida la pide a gritos. Es su deber.",
    ),
    text(
      ["nice-eating", "fairburn2003"],
      "Here we never count anything, and no food is called good or bad. This path is about when, about feelings, and about you. If you see a doctor or a team about eating, what they say comes first. This week there is nothing to change. Only look at both sides: what the rules give you, and what they take.",
      "Aquí no se cuenta nada, y ninguna comida es buena o mala. Este camino va de cuándo, de lo que sientes y de ti. Si te lleva un médico o un equipo, lo suyo va primero. Esta semana no hay que cambiar nada. Solo mirar los dos lados: qué te dan las reglas y qué te quitan.",
    ),
  ],
  practice: {
    techniqueId: "change",
    instead: ["values", "grounding"],
    how: said(
      "Look at both sides of loosening one rule, in your own reasons. There is nothing you must decide.",
      "Mira los dos lados de aflojar una regla, con tus motivos. No hay nada que decidir.",
    ),
    small: said(
      "Name one rule you live by, and what it costs you.",
      "Nombra una regla tuya y lo que te cuesta.",
    ),
  },
  lookBack: said(
    "Where did you notice the swing this week, and what had come before?",
    "¿Dónde notaste el vaivén esta semana y qué había antes?",
  ),
  keeps: lines(
    ["The rules are the push, not the cure.", "Las reglas son el empujón, no la cura."],
    ["A body that goes without will shout.", "Un cuerpo al que le falta pide a gritos."],
    ["It is not a lack of will.", "No es falta de voluntad."],
  ),
};
