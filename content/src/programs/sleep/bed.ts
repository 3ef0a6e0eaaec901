import type { Module } from "@evenkeel/companion/program/program";
import { text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const bed: Module = {
  id: "bed",
  title: said("A bed that means sleep", "Una cama que diga sueño"),
  aim: said(
    "Get up at one time, and let the bed mean sleep again.",
    "Levantarte a una hora y que la cama vuelva a decir sueño.",
  ),
  skill: [
    text(
      ["riemann2023", "edinger2021"],
      "Do you get sleepy on the sofa and wide awake once you lie down? Then the bed has learned something. After many hours of lying awake in it, it means thinking, waiting and looking at the clock. What was learned can be learned anew. It takes some weeks, and it is among the best tested things there are for sleep.",
      "¿Te da sueño en el sofá y en la cama se te va? Entonces la cama ha aprendido algo. Tras muchas horas sin dormir en ella, dice pensar, esperar y mirar el reloj. Lo que se aprende se puede aprender de nuevo. Lleva unas semanas, y es de lo mejor probado que hay para dormir.",
    ),
    text(
      ["edinger2021", "borbely2016"],
      "Get up at the same time each day, also after a bad night. This sets the clock, and it lets the hunger for sleep grow. Go to bed only when your eyes get heavy. If you lie awake for about a quarter of an hour, get up. Sit somewhere dim and do something dull. Go back when you are sleepy. The bed is for sleep and for being close. Phone, work and worry live elsewhere.",
      "Levántate a la misma hora cada día, también tras una mala noche. Así se pone en hora el reloj y crece el hambre de dormir. A la cama, solo cuando se cierren los ojos. Si llevas como un cuarto de hora sin dormir, levántate. Siéntate con poca luz y haz algo aburrido. Vuelve con sueño. La cama es para dormir y para la cercanía. El móvil, el trabajo y las preocupaciones viven fuera.",
    ),
    text(
      ["riemann2023"],
      "The first nights may be harder, and you may be tired by day. If you could nod off at the wheel or at a machine, stop and talk to a doctor. Some should not shorten their time in bed at all: with bipolar disorder, epilepsy, sleepwalking, or in pregnancy. The exercise asks about that.",
      "Las primeras noches pueden ser más duras, y de día quizá tengas sueño. Si te puedes dormir al volante o con una máquina, déjalo y habla con un médico. Hay quien no debe acortar su tiempo en cama: con trastorno bipolar, epilepsia, si eres sonámbulo o en el embarazo. El ejercicio lo pregunta.",
    ),
  ],
  practice: {
    techniqueId: "sleep-window",
    instead: ["muscle-relaxation", "breathing"],
    how: said(
      "Set your time to get up, and keep to it all week, whatever the nights do.",
      "Pon tu hora de levantarte y mantenla toda la semana, haga lo que haga la noche.",
    ),
    small: said("Only the time to get up. Leave all the rest.", "Solo la hora de levantarte. Deja lo demás."),
  },
  lookBack: said(
    "On how many mornings did you get up at your time, and what made it possible?",
    "¿Cuántas mañanas te levantaste a tu hora y qué lo hizo posible?",
  ),
  keeps: lines(
    ["Up at one time, whatever the night did.", "En pie a una hora, haya sido como haya sido la noche."],
    ["Awake for a while: up, dim, dull.", "Si no duermo un rato: arriba, poca luz, algo aburrido."],
    ["The bed is for sleep.", "La cama es para dormir."],
  ),
};
