import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const olderPeople: Article = {
  id: "older-people",
  group: "people",
  title: { en: "Later in life", es: "En la vejez" },
  answer: {
    en: "Wanting to die is not a normal part of getting old, and it can be treated at any age. In the US the highest suicide rates are among older men, often after loss, illness or years alone, so asking and company matter.",
    es: "Querer morir no es parte normal de envejecer, y se puede tratar a cualquier edad. En Estados Unidos, las tasas más altas de suicidio son de hombres mayores, a menudo tras una pérdida, enfermedad o años de soledad; por eso importan preguntar y la compañía.",
  },
  answerFrom: ["cdc-nchs", "who-suicide"],
  asked: {
    en: [
      "suicide in older people",
      "my father is old and says he wants to die",
      "is it normal for old people to want to die",
      "elderly suicide risk",
      "depression in old age",
    ],
    es: [
      "suicidio en personas mayores",
      "mi padre es mayor y dice que quiere morir",
      "es normal que los ancianos quieran morir",
      "riesgo de suicidio en la vejez",
      "depresión en la vejez",
    ],
  },
  blocks: [
    text(
      ["cdc-nchs"],
      "Many think suicide is mostly about the young. In the United States the highest rates are among older men.",
      "Muchos creen que el suicidio es sobre todo cosa de jóvenes. En Estados Unidos las tasas más altas son de hombres mayores.",
    ),
    text(
      ["nimh-faq"],
      "Being ready for death and wanting to end one's life are not the same. The second is a sign of pain that can be helped, at 80 as at 18.",
      "Estar en paz con la muerte y querer acabar con la vida no es lo mismo. Lo segundo es señal de un dolor que se puede aliviar, a los 80 como a los 18.",
    ),
    heading("What can weigh", "Lo que puede pesar"),
    list(
      ["who-suicide", "nimh-faq"],
      ["losing a partner, friends, a home", "perder a la pareja, a amigos, la casa"],
      ["pain, or an illness that limits", "dolor o una enfermedad que limita"],
      ["days with nobody in them", "días sin nadie"],
      ["feeling like a burden", "sentirse una carga"],
      ["drinking more", "beber más"],
    ),
    heading("Quiet signs", "Señales calladas"),
    text(
      ["nimh-faq"],
      "An older person may not say “sad”. They may talk of aches, stop eating, stop taking care of themselves, put papers in order, or say: “You will not have to bother with me much longer.” Ask plainly what they mean.",
      "Una persona mayor quizá no diga «triste». Puede hablar de dolores, dejar de comer o de cuidarse, arreglar papeles o decir: «Ya no te voy a molestar mucho más». Pregunta con claridad qué quiere decir.",
    ),
    heading("What helps", "Qué ayuda"),
    list(
      ["nimh-steps", "who-live-life"],
      ["A visit or a call at a fixed time each week.", "Una visita o una llamada a hora fija cada semana."],
      [
        "A doctor who looks at pain, sleep and mood together.",
        "Un médico que mire a la vez dolor, sueño y ánimo.",
      ],
      [
        "A task that others need: a plant, a story, a grandchild's homework.",
        "Una tarea que otros necesiten: una planta, una historia, los deberes de un nieto.",
      ],
      [
        "Keeping what could do harm out of reach in a bad time.",
        "Tener fuera del alcance lo que podría dañar en una mala época.",
      ],
    ),
    text(
      ["nimh-faq"],
      "Depression in old age is an illness, and treatment works for many.",
      "La depresión en la vejez es una enfermedad, y el tratamiento sirve a muchas personas.",
    ),
    here(
      "If this is about you, you can say it here as it is, slowly. If it is about someone else, too.",
      "Si es por ti, puedes decirlo aquí tal cual, despacio. Si es por otra persona, también.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
