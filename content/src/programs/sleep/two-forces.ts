import type { Module } from "@evenkeel/companion/program/program";
import { text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const twoForces: Module = {
  id: "two-forces",
  title: said("Two forces that make sleep", "Dos fuerzas que traen el sueño"),
  aim: said(
    "Know what brings sleep, and let the evening wind down.",
    "Saber qué trae el sueño y dejar que la tarde se apague.",
  ),
  skill: [
    text(
      ["borbely2016"],
      "Sleep comes from two forces. One is hunger for sleep. It grows with each hour you are up, as hunger for food does. The other is your inner clock. It opens a door for sleep at about the same time each night and shuts it in the morning. When both meet, you fall asleep. When they don't, you lie there.",
      "El sueño viene de dos fuerzas. Una es el hambre de dormir. Crece con cada hora en pie, como el hambre de comer. La otra es tu reloj interno. Abre una puerta al sueño más o menos a la misma hora y la cierra por la mañana. Cuando las dos se juntan, te duermes. Si no, te quedas ahí.",
    ),
    text(
      ["borbely2016", "riemann2023"],
      "After bad nights we do what seems right. We lie in. We nap. We go to bed early. All of it eats up the hunger and confuses the clock. So the nights get worse, and we try harder. You did nothing foolish. But it means that the day and the morning hold the key, more than the pillow does.",
      "Tras malas noches hacemos lo que parece lógico. Nos quedamos en la cama. Echamos siesta. Nos acostamos pronto. Todo eso se come el hambre de dormir y confunde al reloj. Y las noches empeoran, y lo intentamos más. No hiciste ninguna tontería. Pero la llave está en el día y en la mañana, más que en la almohada.",
    ),
    text(
      ["edinger2021", "riemann2023"],
      "Doctors' guides agree on what to try first for lasting bad sleep. It is not medicine. It is a set of habits, which you will learn in these weeks. Begin gently: keep the last hour calm and dim, and let the body soften. You can't make sleep come. You can make it welcome.",
      "Las guías médicas coinciden en qué probar primero cuando se duerme mal mucho tiempo. No es un fármaco. Son unos hábitos, y los verás en estas semanas. Empieza suave: una última hora tranquila y con poca luz, y el cuerpo que se afloja. El sueño no se puede hacer venir. Se le puede abrir la puerta.",
    ),
  ],
  practice: {
    techniqueId: "muscle-relaxation",
    instead: ["breathing"],
    how: said(
      "In the last hour, away from the bed, tense and let go. On at least three evenings.",
      "En la última hora, fuera de la cama, tensar y soltar. Al menos tres tardes.",
    ),
    small: said("Dim one lamp an hour before bed.", "Baja una lámpara una hora antes de dormir."),
  },
  lookBack: said(
    "What did your last hour look like on the better nights?",
    "¿Cómo fue la última hora en las mejores noches?",
  ),
  keeps: lines(
    ["Hunger for sleep grows while I'm up.", "El hambre de dormir crece mientras estoy en pie."],
    ["I can't make sleep come. I can make it welcome.", "El sueño no se hace venir. Se le abre la puerta."],
    ["The morning holds the key.", "La llave está en la mañana."],
  ),
};
