import type { Module } from "@evenkeel/companion/program/program";
import { list, text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const day: Module = {
  id: "day",
  title: said("The day makes the night", "El día hace la noche"),
  aim: said(
    "Change one thing in the day that helps the night.",
    "Cambiar una cosa del día que ayude a la noche.",
  ),
  skill: [
    text(
      ["borbely2016", "riemann2023"],
      "Good sleep begins in the morning. Light tells the clock that the day is on, so be at a window or outside soon after you get up. Moving makes you tired in a good way. Time with people and with things that mean something gives the day a shape, and a shaped day ends better.",
      "Dormir bien empieza por la mañana. La luz le dice al reloj que ya es de día: ponte pronto a una ventana o sal fuera. Moverte cansa de la buena manera. El rato con gente y con cosas que te importan da forma al día, y un día con forma acaba mejor.",
    ),
    text(
      ["drake2013", "ebrahim2013"],
      "Some things work against you without being noticed:",
      "Hay cosas que van en contra sin que se note:",
    ),
    list(
      ["drake2013", "ebrahim2013", "edinger2021"],
      [
        "Coffee, strong tea, cola and energy drinks stay in the body for hours. Have the last one around midday.",
        "El café, el té fuerte, la cola y las bebidas de energía siguen en el cuerpo durante horas. El último, hacia el mediodía.",
      ],
      [
        "Alcohol makes you drowsy, and then breaks up the second half of the night.",
        "El alcohol da sueño y luego rompe la segunda mitad de la noche.",
      ],
      [
        "A long nap eats the hunger for sleep. If you need one for safety, keep it short and before three.",
        "Una siesta larga se come el hambre de dormir. Si la pide la seguridad, corta y antes de las tres.",
      ],
    ),
    text(
      ["edinger2021"],
      "None of this cures bad sleep alone, and there is no need to do it all. A rule list can become one more thing to fail at. Pick the one that costs you least. If you drink every day, don't stop all at once: ask a doctor how. If you snore and choke at night, or your legs won't lie still, tell a doctor too.",
      "Nada de esto cura el mal sueño por sí solo, y no hay que hacerlo todo. Una lista de reglas puede ser otra cosa en la que fallar. Elige la que menos te cueste. Si bebes a diario, no lo dejes de golpe: pregunta a un médico cómo. Y si roncas y te ahogas de noche, o las piernas no paran, díselo también.",
    ),
  ],
  practice: {
    techniqueId: "behavioural-activation",
    instead: ["breathing"],
    how: said(
      "Plan one thing for the mornings that brings light or movement, at a time you can keep.",
      "Planea una cosa para las mañanas que traiga luz o movimiento, a una hora que puedas mantener.",
    ),
    small: said(
      "Drink your first glass of water at a window.",
      "Bebe tu primer vaso de agua junto a una ventana.",
    ),
  },
  lookBack: said(
    "Which change in the day cost least, and what did the nights do?",
    "¿Qué cambio del día costó menos y qué hicieron las noches?",
  ),
  keeps: lines(
    ["Light soon after I get up.", "Luz poco después de levantarme."],
    ["The last coffee around midday.", "El último café, hacia el mediodía."],
    ["One change, not ten.", "Un cambio, no diez."],
  ),
};
