import type { Module } from "@evenkeel/companion/program/program";
import { text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const ladder: Module = {
  id: "ladder",
  title: said("A ladder, and its lowest rung", "Una escalera y su primer peldaño"),
  aim: said(
    "Bring back what gave you something, one rung at a time.",
    "Recuperar lo que te daba algo, peldaño a peldaño.",
  ),
  skill: [
    text(
      ["jacobson2001", "nice-depression"],
      "What has gone from your days in the low time? Often it is two kinds of things. Some gave joy: music, a friend, a walk, a warm meal. Others gave a sense of having managed: an errand, a tidy table, a finished task. A day needs a bit of both. All duty wears you out. All rest makes the hours grey.",
      "¿Qué ha salido de tus días en este tiempo bajo? Muchas veces son dos clases de cosas. Unas daban gusto: música, una amiga, un paseo, un plato caliente. Otras daban la idea de haber podido: un recado, la mesa en orden, algo acabado. Un día pide un poco de las dos. Solo deber agota. Solo descanso pone las horas grises.",
    ),
    text(
      ["ekers2014", "gollwitzerSheeran2006"],
      "The way back is a ladder. The lowest rung is what you could do half asleep. The top is what you miss most. You start at the bottom, not because you are weak, but because a rung you reach holds you for the next one. A rung with a when and a where is done far more often than a good plan without them. “After breakfast, on the bench by the door” beats “more fresh air”.",
      "El camino de vuelta es una escalera. El peldaño de abajo es lo que harías medio en sueños. El de arriba, lo que más echas de menos. Se empieza por abajo, y no por ser débil: un peldaño al que llegas te sostiene para el que sigue. Uno con hora y lugar se hace mucho más que un buen plan sin ellos. «Tras el desayuno, en el banco de la puerta» gana a «más aire libre».",
    ),
    text(
      ["jacobson2001"],
      "If a rung was too high, it was the rung that was wrong, not you. Saw it in two.",
      "Si un peldaño quedó alto, fallaba el peldaño, no tú. Córtalo en dos.",
    ),
  ],
  practice: {
    techniqueId: "activity-ladder",
    instead: ["behavioural-activation", "breathing"],
    how: said(
      "Write the ladder, from half asleep to what you miss. Take the lowest rung twice this week.",
      "Escribe la escalera, de lo más fácil a lo que echas de menos. Sube dos veces el primer peldaño.",
    ),
    small: said(
      "No ladder yet: name one thing you used to like, and do a minute of it.",
      "Sin escalera aún: nombra algo que te gustaba y haz un minuto de eso.",
    ),
  },
  lookBack: said(
    "Which of the two did the week have more of, joy or duty? What would you move?",
    "¿De qué tuvo más la semana, gusto o deber? ¿Qué cambiarías de sitio?",
  ),
  keeps: lines(
    ["A day needs some joy and some having managed.", "Un día pide algo de gusto y algo de haber podido."],
    ["A rung too high gets sawn in two.", "Un peldaño alto se corta en dos."],
    ["A when and a where, not a good intention.", "Hora y lugar, no buenas intenciones."],
  ),
};
