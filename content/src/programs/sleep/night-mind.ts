import type { Module } from "@evenkeel/companion/program/program";
import { text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const nightMind: Module = {
  id: "night-mind",
  title: said("A mind that won't clock off", "Una mente que no se apaga"),
  aim: said("Give the day's thoughts an earlier place.", "Darles a las ideas del día un sitio más temprano."),
  skill: [
    text(
      ["harvey2002"],
      "All day there is noise. Then you lie down, it gets quiet, and everything that had no place comes. The list for tomorrow, the row, the bill. The mind isn't broken. It does at night what it had no time for by day. And in the dark all of it looks bigger.",
      "Todo el día hay ruido. Luego te acuestas, hay silencio y llega todo lo que no tuvo sitio. La lista de mañana, la pelea, la factura. La mente no está rota. Hace de noche lo que no pudo de día. Y a oscuras todo parece mayor.",
    ),
    text(
      ["mcgowan2013", "borkovec1983"],
      "So give it an earlier time. In the early evening, well before bed, sit for a quarter of an hour with paper. Left: what is on my mind. Right: the next step, or “nothing tonight”. When the same thing comes later in bed, you can say: “I have that on paper. Its time is tomorrow at six.” In studies with people who worry a lot, this helped their sleep as well.",
      "Así que dale una hora más temprana. A media tarde, mucho antes de dormir, siéntate un cuarto de hora con papel. A un lado: qué tengo en la cabeza. Al otro: el paso que sigue, o «esta noche, nada». Si vuelve en la cama puedes decir: «eso está en el papel; su hora es mañana a las seis». En estudios con gente que se preocupa mucho, esto ayudó también a dormir.",
    ),
    text(
      ["harvey2002", "wegner1987"],
      "Don't fight thoughts in bed. Pushing them off makes them come back. Let them pass like cars outside, with no need to get in. If you notice that you are in one and have been driving for a while, get up for a bit. And turn the clock to the wall. To know the time at night has never put anyone to sleep.",
      "No pelees con las ideas en la cama. Si las empujas, vuelven. Déjalas pasar como coches por la calle, sin subirte. Si ves que llevas un rato dentro de uno, levántate un poco. Y pon el reloj mirando a la pared. Saber la hora de noche no ha dormido a nadie.",
    ),
  ],
  practice: {
    techniqueId: "worry-time",
    instead: ["defusion", "grounding"],
    how: said(
      "Choose a time in the early evening and a place that is not the bed. On three days at least.",
      "Elige una hora a media tarde y un sitio que no sea la cama. Al menos tres días.",
    ),
    small: said(
      "One line on paper before bed: what tomorrow begins with.",
      "Una línea en papel antes de dormir: con qué empieza mañana.",
    ),
  },
  lookBack: said(
    "What came at night that could have had a place by day?",
    "¿Qué vino de noche que podía haber tenido sitio de día?",
  ),
  keeps: lines(
    ["I have that on paper.", "Eso está en el papel."],
    ["Cars outside: no need to get in.", "Coches en la calle: no hace falta subirse."],
    ["The clock looks at the wall.", "El reloj mira a la pared."],
  ),
};
