import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const kindsOfTherapy: Article = {
  id: "kinds-of-therapy",
  group: "getting-help",
  title: { en: "Kinds of therapy", es: "Tipos de terapia" },
  answer: {
    en: "Cognitive behavioural therapy works on thoughts and habits, interpersonal therapy on bonds and losses, psychodynamic therapy on old patterns; there are more. For depression several do about equally well, so a kind you can go along with, and a person you trust, count most.",
    es: "La terapia cognitivo-conductual trabaja pensamientos y hábitos; la interpersonal, lazos y pérdidas; la psicodinámica, patrones antiguos; y hay más. Para la depresión varias van más o menos igual de bien, así que cuenta una que te convenza y una persona de confianza.",
  },
  answerFrom: ["nimh-therapies", "cuijpers-2021"],
  asked: {
    en: [
      "what kinds of therapy are there",
      "what is CBT",
      "what is the difference between a psychologist and a psychiatrist",
      "which therapy is best for anxiety",
      "what is psychodynamic therapy",
      "does therapy really work",
      "what is EMDR",
      "what is ACT therapy",
      "how long does therapy take",
    ],
    es: [
      "qué tipos de terapia hay",
      "qué es la terapia cognitivo conductual",
      "qué diferencia hay entre psicólogo y psiquiatra",
      "qué terapia es mejor para la ansiedad",
      "qué es la terapia psicodinámica",
      "la terapia funciona de verdad",
      "qué es EMDR",
      "qué es la terapia ACT",
      "cuánto dura una terapia",
    ],
  },
  blocks: [
    text(
      ["nimh-therapies"],
      "Therapy is talking with someone trained, at fixed times, about what troubles you, with a plan to make it better. Some of it is talk, some is practice in daily life.",
      "Terapia es hablar con alguien formado, a horas fijas, de lo que te preocupa, con un plan para mejorar. Una parte es hablar, otra es practicar en el día a día.",
    ),
    heading("Some you may hear of", "Algunas que puedes oír"),
    list(
      ["nimh-therapies", "nice-depression"],
      [
        "cognitive behavioural therapy (CBT): thoughts, habits, step by step",
        "cognitivo-conductual (TCC): pensamientos, hábitos, paso a paso",
      ],
      [
        "behavioural activation: doing what gives life, before you feel like it",
        "activación: hacer lo que da vida antes de tener ganas",
      ],
      [
        "interpersonal therapy: loss, conflict, change of role",
        "interpersonal: pérdida, conflicto, cambio de papel",
      ],
      ["psychodynamic: old patterns that return", "psicodinámica: patrones antiguos que vuelven"],
      [
        "acceptance and commitment therapy (ACT): making room for feelings, moving towards what matters",
        "aceptación y compromiso (ACT): dejar sitio a lo que sientes e ir hacia lo que importa",
      ],
      [
        "EMDR and other trauma therapies: an old memory is worked on safely",
        "EMDR y otras terapias de trauma: se trabaja un recuerdo con seguridad",
      ],
    ),
    heading("Which is best?", "¿Cuál es mejor?"),
    text(
      ["cuijpers-2021"],
      "For depression, studies that compared many kinds found small differences. For panic, trauma or compulsions there are special ones, so it is worth asking for them by name.",
      "Para la depresión, los estudios que compararon muchas hallaron diferencias pequeñas. Para el pánico, el trauma o las compulsiones hay terapias propias: vale la pena pedirlas por su nombre.",
    ),
    text(
      ["flueckiger-2018"],
      "In all of them, how well you and the therapist get on goes with how much it helps.",
      "En todas, llevarse bien con el terapeuta va con cuánto ayuda.",
    ),
    heading("Who does what", "Quién hace qué"),
    text(
      ["nimh-therapies"],
      "A psychologist or counsellor offers talk. A psychiatrist is a doctor and can also give medicine. Titles differ between countries, so ask about training.",
      "Un psicólogo ofrece terapia. Un psiquiatra es médico y además puede dar medicina. Los títulos cambian según el país: pregunta por la formación.",
    ),
    here(
      "This app is no therapist. It can help you find words for one.",
      "Esta aplicación no es terapeuta. Puede ayudarte a encontrar palabras para uno.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
