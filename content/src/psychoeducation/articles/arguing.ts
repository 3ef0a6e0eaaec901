import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const arguing: Article = {
  id: "arguing",
  group: "relationships",
  title: { en: "Arguing without hurting each other", es: "Discutir sin hacerse daño" },
  answer: {
    en: "All close people argue. What wears a bond down is less how often than how: attacking the person, contempt, shutting down. Starting softly, taking a break when it gets hot and repairing afterwards help. If you are afraid of someone, that is not arguing, and you deserve help.",
    es: "Todas las personas cercanas discuten. Lo que desgasta no es tanto cuánto sino cómo: atacar a la persona, el desprecio, cerrarse. Ayuda empezar con suavidad, parar cuando sube el tono y reparar después. Si le tienes miedo a alguien, eso no es discutir, y mereces ayuda.",
  },
  answerFrom: ["gottman-1992", "nhs-relationships"],
  asked: {
    en: [
      "how do couples argue better",
      "we fight all the time is that normal",
      "how to communicate in a relationship",
      "how do I say what I need without a fight",
      "what makes a relationship healthy",
      "how to apologise after a fight",
      "why do we have the same argument over and over",
      "what is stonewalling",
      "how to calm down in an argument",
    ],
    es: [
      "cómo discutir mejor en pareja",
      "peleamos todo el tiempo es normal",
      "cómo comunicarse mejor en una relación",
      "cómo digo lo que necesito sin pelear",
      "qué hace sana una relación",
      "cómo pedir perdón después de una pelea",
      "por qué tenemos siempre la misma discusión",
      "qué es la ley del hielo",
      "cómo calmarme en una discusión",
    ],
  },
  blocks: [
    text(
      ["gottman-1992"],
      "Arguing is part of being close. Studies that watched couples talk found that the tone matters more than the topic. Contempt, blame and going silent go with bonds that break. Warm words during a disagreement go with bonds that last.",
      "Discutir es parte de estar cerca. Estudios que miraron hablar a parejas vieron que el tono pesa más que el tema. El desprecio, la culpa y el silencio van con lazos que se rompen. Las palabras cálidas en medio del desacuerdo van con lazos que duran.",
    ),
    heading("Before and during", "Antes y durante"),
    list(
      ["gottman-1992", "nhs-relationships"],
      [
        "begin with what you feel and need, not with what is wrong with them",
        "empieza por lo que sientes y necesitas, no por lo que el otro hace mal",
      ],
      ["one topic at a time", "un tema a la vez"],
      ["say back what you heard before you answer", "repite lo que oíste antes de responder"],
      [
        "if your heart races, ask for a break and say when you will be back",
        "si el corazón va rápido, pide una pausa y di cuándo vuelves",
      ],
    ),
    heading("Afterwards", "Después"),
    text(
      ["nhs-relationships"],
      "A repair can be small: a touch on the arm, a cup of tea, “I was unfair, I am sorry”. Saying sorry works better when it names what you did and has no “but”.",
      "Reparar puede ser algo pequeño: una mano en el brazo, un té, «fui injusta, lo siento». Pedir perdón va mejor si nombra lo que hiciste y no lleva un «pero».",
    ),
    heading("When it is not arguing", "Cuando no es discutir"),
    text(
      ["nhs-domestic"],
      "If someone hurts you, threatens you, watches your phone, your money or where you go, or you are afraid of them, that is abuse. It is not your fault. There are lines for this, and you can talk to them without deciding anything.",
      "Si alguien te pega, te amenaza, te vigila el móvil, el dinero o adónde vas, o le tienes miedo, eso es maltrato. No es culpa tuya. Hay líneas para esto, y puedes hablar sin decidir nada.",
    ),
    here(
      "You can try out here what you want to say before you say it. Help now lists lines for violence at home.",
      "Aquí puedes ensayar lo que quieres decir antes de decirlo. En Ayuda ahora hay líneas para violencia en casa.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
