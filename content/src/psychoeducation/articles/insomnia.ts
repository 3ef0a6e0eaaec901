import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const insomnia: Article = {
  id: "insomnia",
  group: "sleep",
  title: { en: "Insomnia, and what CBT-I does", es: "El insomnio, y qué hace la TCC-I" },
  answer: {
    en: "Insomnia is often started by stress and kept going by what we do to save it: more time in bed, naps, trying hard. CBT-I, a short course that changes those habits and the worry about sleep, is what guidelines advise to try first when bad sleep lasts.",
    es: "El insomnio suele empezar por estrés y seguir por lo que hacemos para arreglarlo: más horas en la cama, siestas, esforzarse. La TCC-I, un curso corto que cambia esos hábitos y la preocupación por dormir, es lo que las guías aconsejan probar primero si dura.",
  },
  answerFrom: ["riemann2023", "harvey2002", "qaseem-2016"],
  asked: {
    en: [
      "what is insomnia",
      "why can't I sleep",
      "what is CBT-I",
      "what to do when I can't fall asleep",
      "I lie awake for hours",
      "I wake up at 3 am and can't go back to sleep",
      "does CBT help with insomnia",
      "should I stay in bed if I can't sleep",
      "will I get ill if I don't sleep",
    ],
    es: [
      "qué es el insomnio",
      "por qué no puedo dormir",
      "qué es la TCC-I",
      "qué hago si no me duermo",
      "paso horas despierto en la cama",
      "me despierto a las 3 y no vuelvo a dormir",
      "la terapia ayuda con el insomnio",
      "me quedo en la cama si no puedo dormir",
      "me voy a poner enfermo si no duermo",
    ],
  },
  blocks: [
    text(
      ["riemann2023"],
      "A few bad nights are part of life. Doctors speak of insomnia when it is hard to fall or stay asleep on many nights for months, and the days suffer. It is very common.",
      "Unas malas noches son parte de la vida. Los médicos hablan de insomnio si cuesta dormirse o seguir dormido muchas noches durante meses, y el día lo nota. Es muy común.",
    ),
    heading("How it stays", "Cómo se queda"),
    text(
      ["harvey2002", "riemann2023"],
      "Something starts it: stress, pain, a baby, shift work. Then we try to make up for it. We go to bed early, lie in, nap, drink more coffee. We watch the clock and think of tomorrow. The bed becomes a place for being awake. The first cause may be gone by then, and the bad nights go on.",
      "Algo lo empieza: estrés, dolor, un bebé, turnos. Luego intentamos compensar. Nos acostamos pronto, seguimos en la cama, echamos siesta, bebemos más café. Miramos el reloj y pensamos en mañana. La cama pasa a ser un sitio para estar despierto. La primera causa ya puede no estar, y las malas noches siguen.",
    ),
    heading("What CBT-I is made of", "De qué se compone la TCC-I"),
    list(
      ["edinger2021", "riemann2023"],
      [
        "Bed for sleep: get up when you lie awake, and go back when sleepy.",
        "La cama para dormir: levántate si sigues despierto y vuelve cuando tengas sueño.",
      ],
      [
        "Less time in bed for a while, so that sleep gets deep again. Then more, bit by bit.",
        "Menos tiempo en la cama por unas semanas, para que el sueño sea profundo. Luego más, poco a poco.",
      ],
      ["One fixed time to get up.", "Una hora fija de levantarse."],
      [
        "Work on the thoughts: “If I don't sleep now, tomorrow is lost.”",
        "Trabajar los pensamientos: «Si no duermo ya, mañana está perdido».",
      ],
      ["Ways to let body and head wind down.", "Formas de bajar el ritmo del cuerpo y la cabeza."],
    ),
    heading("How well it works", "Cómo funciona"),
    text(
      ["qaseem-2016", "riemann2023", "edinger2021"],
      "Guidelines from doctors in Europe and the US put it first, before sleeping medicine. It helps many, and it lasts. It is not easy: in the first weeks you may be more tired than before.",
      "Las guías médicas de Europa y Estados Unidos la ponen primero, antes que las medicinas para dormir. Ayuda a muchos, y dura. No es fácil: las primeras semanas puedes estar más cansado que antes.",
    ),
    heading("With care", "Con cuidado"),
    text(
      ["riemann2023", "kyle-2014"],
      "Less time in bed can be risky for some: if you drive or work with machines, have fits, or have had times of very high mood. Ask a doctor first. If you take something to sleep, talk to whoever gave it to you before you change it.",
      "Menos tiempo en la cama tiene riesgo para algunos: si conduces o usas máquinas, si tienes convulsiones o has tenido épocas de ánimo muy alto. Pregunta antes a un médico. Si tomas algo para dormir, habla con quien te lo dio antes de cambiarlo.",
    ),
    text(
      ["harvey2002"],
      "One bad night does less harm than we fear at three in the morning. Things look darker then.",
      "Una mala noche hace menos daño de lo que tememos de madrugada. A esa hora todo se ve más oscuro.",
    ),
    here("There is a sleep program here, week by week.", "Aquí hay un programa de sueño, semana a semana."),
  ],
  review: "not yet reviewed by a clinician",
};
