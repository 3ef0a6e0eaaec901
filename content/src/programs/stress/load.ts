import type { Module } from "@evenkeel/companion/program/program";
import { text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const load: Module = {
  id: "load",
  title: said("Load, and what carries it", "La carga y lo que la lleva"),
  aim: said(
    "See where the stress comes from, and land for a moment.",
    "Ver de dónde viene el estrés y aterrizar un momento.",
  ),
  skill: [
    text(
      ["mcewen1998", "who-stress"],
      "Stress is not a weakness. It is a body getting ready: more fuel, more speed, less sleep, less patience. For a short while that is useful. It becomes a burden when it never gets to stop. Then the neck stays tight, the stomach complains, small things make you snap, and rest no longer rests you.",
      "El estrés no es debilidad. Es un cuerpo que se prepara: más energía, más prisa, menos sueño, menos paciencia. Un rato es útil. Se vuelve carga cuando no acaba nunca. Entonces el cuello sigue duro, el estómago se queja, saltas por poco y el descanso ya no descansa.",
    ),
    text(
      ["bakker2017", "who-work"],
      "It helps to picture a boat. There is what is loaded on it: work, care for others, money, noise, grief. And there is what keeps it afloat: help, sleep, a say in things, thanks, time off. Stress is when the first outgrows the second. So there are two ways to change it. Take something off, or add to what carries. “Pull yourself together” is neither.",
      "Ayuda pensar en una barca. Está lo que lleva encima: trabajo, cuidar de otros, dinero, ruido, duelo. Y está lo que la mantiene a flote: ayuda, sueño, poder decidir, un gracias, tiempo libre. Hay estrés cuando lo primero puede más que lo segundo. Así que hay dos vías: quitar peso o sumar a lo que sostiene. «Anímate» no es ninguna de las dos.",
    ),
    text(
      ["zaccaro2018", "who-stress"],
      "This week, look before you change things. When does your body tighten? And three times a day, land: both feet on the floor, one slow breath with a long way out, one look round the room. It takes less than a minute. It doesn't take the load off. It lets the engine run down in between.",
      "Esta semana, mira antes de cambiar nada. ¿Cuándo se te tensa el cuerpo? Y tres veces al día, aterriza: los pies en el suelo, un aire lento que sale largo, una mirada a la sala. Menos de un minuto. No quita la carga. Deja que el motor baje entre medias.",
    ),
  ],
  practice: {
    techniqueId: "breathing",
    instead: ["grounding"],
    how: said(
      "Land three times a day, each time tied to something fixed: the kettle, the stairs, the door.",
      "Aterriza tres veces al día, cada una atada a algo fijo: el café, la escalera, la puerta.",
    ),
    small: said("Once a day, at the same door.", "Una vez al día, en la misma puerta."),
  },
  lookBack: said(
    "What was on the boat this week, and what kept it up?",
    "¿Qué llevaba la barca esta semana y qué la sostuvo?",
  ),
  keeps: lines(
    ["Take something off, or add to what carries.", "Quitar peso o sumar a lo que sostiene."],
    ["Feet, breath, room.", "Pies, aire, sala."],
    ["The engine may run down in between.", "El motor puede bajar entre medias."],
  ),
};
