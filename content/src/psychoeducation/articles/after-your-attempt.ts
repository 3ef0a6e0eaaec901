import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const afterYourAttempt: Article = {
  id: "after-your-attempt",
  group: "afterwards",
  title: { en: "After an attempt: for you", es: "Después de un intento: para ti" },
  answer: {
    en: "Shame, anger, relief and feeling nothing are all common after an attempt, and so is being very tired. What helps in the first weeks is company, sleep, a safety plan, distance from what could hurt, and a visit with someone trained soon.",
    es: "Vergüenza, rabia, alivio o no sentir nada son comunes después de un intento, y también el cansancio. En las primeras semanas ayudan la compañía, dormir, un plan de seguridad, distancia de lo que puede dañar y una cita pronto con alguien formado.",
  },
  answerFrom: ["samhsa-after-self", "stanley-2018"],
  asked: {
    en: [
      "what to do after a suicide attempt",
      "how do I live after a suicide attempt",
      "how do people feel after surviving an attempt",
      "how to tell people about my attempt",
      "do people who survive try again",
      "recovery after a suicide attempt",
    ],
    es: [
      "qué hacer después de un intento de suicidio",
      "cómo se vive después de un intento",
      "cómo se siente la gente que sobrevive a un intento",
      "cómo contar a la gente mi intento",
      "quienes sobreviven lo intentan de nuevo",
      "recuperación después de un intento de suicidio",
    ],
  },
  blocks: [
    text(
      ["samhsa-after-self"],
      "You are here. Whatever you feel about that is allowed: shame, anger, relief, or nothing. It may change from hour to hour. Many people are very tired for a while.",
      "Estás aquí. Sientas lo que sientas por ello, vale: vergüenza, rabia, alivio o nada. Puede cambiar de una hora a otra. Mucha gente está muy cansada un tiempo.",
    ),
    heading("The first days", "Los primeros días"),
    list(
      ["samhsa-after-self", "stanley-brown-2012"],
      ["Let someone be with you, above all at night.", "Deja que alguien esté contigo, sobre todo de noche."],
      [
        "Ask that person to keep away what you could use to hurt yourself.",
        "Pide a esa persona que guarde lejos lo que podrías usar para hacerte daño.",
      ],
      ["Leave alcohol and drugs aside.", "Deja de lado el alcohol y las drogas."],
      ["Eat, wash, sleep. Small is fine.", "Come, lávate, duerme. En pequeño vale."],
      ["Keep the next visit, even if you feel better.", "Ve a la próxima cita, aunque estés mejor."],
    ),
    heading("What to say to others", "Qué decir a los demás"),
    text(
      ["samhsa-after-self"],
      "You choose who knows and how much. A short sentence can be enough: “I have been very ill. I am getting help. I would rather not say more now.”",
      "Tú eliges quién lo sabe y cuánto. Puede bastar una frase: «He estado muy mal. Estoy recibiendo ayuda. Ahora prefiero no decir más».",
    ),
    heading("What comes later", "Lo que viene después"),
    text(
      ["owens-2002", "stanley-2018"],
      "The time after an attempt can be risky, so help matters now. Yet most people live on. A review followed people treated in hospital for self-harm: after more than nine years, about 93 in 100 had not died by suicide. A safety plan with calls afterwards cut suicidal acts by about half in one study.",
      "El tiempo después de un intento puede ser de riesgo, y por eso la ayuda importa ahora. Aun así, la mayoría sigue viviendo. Una revisión siguió a personas atendidas en hospital por autolesiones: tras más de nueve años, unas 93 de cada 100 no habían muerto por suicidio. Un plan de seguridad con llamadas redujo las conductas suicidas a cerca de la mitad en un estudio.",
    ),
    text(
      ["samhsa-after-self"],
      "Thoughts may come back. That is not failure. It is when to use the plan.",
      "Los pensamientos pueden volver. No es un fracaso. Es el momento de usar el plan.",
    ),
    here(
      "You can make or change your safety plan here, at your pace. If you are hurt now, call the emergency number first.",
      "Aquí puedes hacer o cambiar tu plan de seguridad, a tu ritmo. Si ahora estás herido, llama antes a emergencias.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
