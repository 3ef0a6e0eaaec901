import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const recovery: Article = {
  id: "recovery",
  group: "going-on",
  title: { en: "Hope and recovery", es: "Esperanza y recuperación" },
  answer: {
    en: "Most people who think of suicide, and most who survive an attempt, live on. Getting better is rarely a straight line, and care, people and time all do their part.",
    es: "La mayoría de quienes piensan en el suicidio, y de quienes sobreviven a un intento, sigue viviendo. Mejorar rara vez es una línea recta, y ayudan la atención, la gente y el tiempo.",
  },
  answerFrom: ["nock-2008", "owens-2002"],
  asked: {
    en: [
      "does it get better",
      "can people recover from suicidal thoughts",
      "how long do suicidal thoughts last",
      "is there hope for someone who is suicidal",
      "stories of people who survived",
      "do people regret a suicide attempt",
    ],
    es: [
      "se mejora con el tiempo",
      "se puede superar el pensar en el suicidio",
      "cuánto duran los pensamientos suicidas",
      "hay esperanza para alguien que piensa en suicidarse",
      "historias de personas que sobrevivieron",
      "la gente se arrepiente de un intento",
    ],
  },
  blocks: [
    text(
      ["nock-2008"],
      "When it is dark, it seems that this is how it will stay. The numbers say otherwise. In 17 countries, about 9 in 100 adults had thought seriously of suicide at some time. About 3 in 100 had tried. They were alive to be asked.",
      "Cuando todo está oscuro, parece que así se quedará. Los números dicen otra cosa. En 17 países, unos 9 de cada 100 adultos habían pensado en serio en el suicidio alguna vez. Unos 3 de cada 100 lo habían intentado. Estaban vivos para contarlo.",
    ),
    text(
      ["owens-2002"],
      "And of people treated in hospital for self-harm, about 93 in 100 had not died by suicide more than nine years later.",
      "Y de las personas atendidas en hospital por autolesiones, unas 93 de cada 100 no habían muerto por suicidio más de nueve años después.",
    ),
    heading("What recovery often looks like", "Cómo suele ser recuperarse"),
    list(
      ["samhsa-after-self"],
      [
        "It goes up and down. A bad week is not the start again.",
        "Sube y baja. Una mala semana no es volver al principio.",
      ],
      [
        "First come small things: a meal, a shower, a laugh that surprises you.",
        "Primero llegan cosas pequeñas: una comida, una ducha, una risa que sorprende.",
      ],
      [
        "The thoughts come less often, or stay shorter, before they go.",
        "Los pensamientos vienen menos, o duran menos, antes de irse.",
      ],
      ["Some keep a few of them, and learn what to do.", "Hay quien conserva algunos y aprende qué hacer."],
    ),
    heading("What moves it", "Qué lo mueve"),
    list(
      ["stanley-2018", "mewton-2016", "nimh-faq"],
      [
        "therapy that talks about the suicidal thoughts themselves",
        "una terapia que habla de los propios pensamientos de suicidio",
      ],
      ["a plan for the worst hour", "un plan para la peor hora"],
      ["one person who knows", "una persona que lo sabe"],
      [
        "treating what is underneath: depression, pain, drinking, debt",
        "tratar lo que hay debajo: depresión, dolor, alcohol, deudas",
      ],
    ),
    heading("If hope feels like too much", "Si la esperanza parece demasiado"),
    text(
      ["stanley-brown-2012"],
      "You do not need hope to begin. Being a little curious is enough: what would tomorrow morning be like? Or use someone else's hope for a while. It is fine to borrow.",
      "No hace falta esperanza para empezar. Basta un poco de curiosidad: ¿cómo será mañana por la mañana? O usa un tiempo la esperanza de otra persona. Se puede pedir prestada.",
    ),
    here(
      "If you want, tell one thing that kept you here until today. It may belong in your safety plan.",
      "Si quieres, cuenta una cosa que te ha mantenido aquí hasta hoy. Quizá va en tu plan de seguridad.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
