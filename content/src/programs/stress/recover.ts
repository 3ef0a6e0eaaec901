import type { Module } from "@evenkeel/companion/program/program";
import { text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const recover: Module = {
  id: "recover",
  title: said("Rest that rests you", "Un descanso que descansa"),
  aim: said("End the day's work in your head as well.", "Acabar la jornada también en la cabeza."),
  skill: [
    text(
      ["sonnentag2015"],
      "You left work an hour ago, but work hasn't left you. You cook and write that mail in your mind. Studies of tired people find the same thing again and again: what counts is not only how long you are off, but whether the mind is off too. While it goes on working, the body stays switched on.",
      "Saliste del trabajo hace una hora, pero él no salió de ti. Cocinas y escribes ese correo en la mente. Los estudios con gente cansada ven siempre lo mismo: no cuenta solo cuánto tiempo libras, sino si la mente libra también. Mientras ella trabaja, el cuerpo sigue encendido.",
    ),
    text(
      ["sonnentag2015", "gollwitzerSheeran2006"],
      "So give the day an end you can feel. Write the three things that tomorrow begins with. Close the lid, change your shoes, walk once round the block. It is a line: before it was duty, now it isn't. If you care for someone or have children, the line may be only a few minutes in a parked car or behind a shut door. They count.",
      "Así que ponle al día un final que se note. Escribe las tres cosas con las que empieza mañana. Cierra la tapa, cambia de zapatos, da una vuelta a la manzana. Es una raya: antes era deber y ahora no. Si cuidas de alguien o tienes niños, la raya quizá sean unos minutos en el coche parado o tras una puerta. Cuentan.",
    ),
    text(
      ["sonnentag2015", "who-stress"],
      "Then look at what you do in the free hour. Screens fill time, but often they don't fill you. Four things do: calm, doing something well, choosing for yourself, being far from duty in your mind. A small thing can hold all four, such as a walk, a tune, dough, a plant. Don't wait till everything is done. It never is.",
      "Mira luego qué haces en la hora libre. Las pantallas llenan el rato, pero muchas veces no te llenan. Llenan cuatro cosas: calma, hacer algo bien, elegir tú, estar lejos del deber en la mente. Algo pequeño puede tener las cuatro: un paseo, una canción, una masa, una planta. No esperes a que todo esté hecho. Nunca lo está.",
    ),
  ],
  practice: {
    techniqueId: "behavioural-activation",
    instead: ["muscle-relaxation", "breathing"],
    how: said(
      "Plan one thing that fills you, right after your line, on two days this week.",
      "Planea algo que te llene, justo tras tu raya, dos días de esta semana.",
    ),
    small: said(
      "Change your shoes at the end of work, and say: “That was today.”",
      "Cambia de zapatos al acabar y di: «hasta aquí, hoy».",
    ),
  },
  lookBack: said(
    "What did you come back from with more than you went with?",
    "¿De qué volviste con más de lo que llevabas?",
  ),
  keeps: lines(
    ["A line at the end of the day.", "Una raya al final del día."],
    ["It is never all done.", "Nunca está todo hecho."],
    ["Fill myself, not only the time.", "Llenarme yo, no solo el rato."],
  ),
};
