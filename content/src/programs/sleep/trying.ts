import type { Module } from "@evenkeel/companion/program/program";
import { text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const trying: Module = {
  id: "trying",
  title: said("The trouble with trying", "El problema de intentarlo"),
  aim: said("Take the fear out of a bad night.", "Quitarle el miedo a una mala noche."),
  skill: [
    text(
      ["harvey2002"],
      "“If I don't sleep now, tomorrow is ruined.” A thought like that is a cup of strong coffee. It wakes the alarm, and the alarm keeps you up. Then you watch yourself: am I sleepy yet? How long till morning? Watching is the opposite of drifting. Sleep is one of the few things that come less, the harder you try.",
      "«Si no me duermo ya, mañana será un desastre.» Una idea así es un café bien cargado. Despierta la alarma, y la alarma te tiene en vela. Y te vigilas: ¿ya tengo sueño?, ¿cuánto falta? Vigilar es lo contrario de dejarse ir. El sueño es de las pocas cosas que vienen menos cuanto más lo intentas.",
    ),
    text(
      ["harvey2002", "riemann2023"],
      "So look at such thoughts by daylight. How were the days after bad nights, really? Tired, yes. Grumpy, maybe. And what did go all right? Many people with bad sleep also sleep more than it feels like, since light sleep can feel like lying awake. And the body makes up for a lost night by itself: the next one tends to be deeper.",
      "Mira esas ideas a la luz del día. ¿Cómo fueron de verdad los días tras malas noches? Con sueño, sí. De mal humor, quizá. ¿Y qué salió bien? Mucha gente que duerme mal duerme más de lo que siente, porque el sueño ligero parece estar en vela. Y el cuerpo repone solo una noche perdida: la que sigue suele ser más honda.",
    ),
    text(
      ["edinger2021", "harvey2002"],
      "Then try the odd thing: stop trying. Lie down, eyes open, and say: “I'm only resting. I don't have to sleep.” When there is nothing to win, the alarm has no work. If that turns into a new trick to force it, smile at it and get up for a while.",
      "Y prueba lo raro: deja de intentarlo. Échate con los ojos abiertos y di: «solo descanso; no tengo que dormir». Si no hay nada que ganar, la alarma no tiene trabajo. Si eso se vuelve otro truco para forzarlo, sonríele y levántate un rato.",
    ),
  ],
  practice: {
    techniqueId: "thought-record",
    instead: ["socratic", "defusion", "grounding"],
    how: said(
      "By daylight, take the thought that keeps you up most, and look at both sides of it.",
      "De día, toma la idea que más te desvela y mira sus dos lados.",
    ),
    small: said("Tonight, lie down with: “I'm only resting.”", "Esta noche, échate con un «solo descanso»."),
  },
  lookBack: said(
    "How was the day after the worst night? What did go all right?",
    "¿Cómo fue el día tras la peor noche? ¿Qué salió bien?",
  ),
  keeps: lines(
    ["I'm only resting. I don't have to sleep.", "Solo descanso. No tengo que dormir."],
    ["The next night tends to be deeper.", "La noche que sigue suele ser más honda."],
    ["A bad night is a bad night, not a bad life.", "Una mala noche es una mala noche, no una mala vida."],
  ),
};
