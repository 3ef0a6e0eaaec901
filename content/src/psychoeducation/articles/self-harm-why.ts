import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const selfHarmWhy: Article = {
  id: "self-harm-why",
  group: "self-harm",
  title: { en: "Why people hurt themselves", es: "Por qué alguien se hace daño" },
  answer: {
    en: "Most often self-harm is a way to cope with feelings that are too strong, or to feel something at all. It is not usually a wish to die, but it does raise that risk, so it is always worth taking seriously and talking about.",
    es: "Casi siempre la autolesión es una forma de aguantar emociones demasiado fuertes, o de sentir algo. No suele ser un deseo de morir, pero sube ese riesgo, así que siempre merece tomarse en serio y hablarse.",
  },
  answerFrom: ["klonsky-2009", "nhs-self-harm", "nice-self-harm"],
  asked: {
    en: [
      "why do people self-harm",
      "why do people cut themselves",
      "is self-harm a suicide attempt",
      "is self-harm attention seeking",
      "what is self-harm",
      "how common is self-harm",
      "cutting",
    ],
    es: [
      "por qué la gente se autolesiona",
      "por qué alguien se corta",
      "la autolesión es un intento de suicidio",
      "la autolesión es para llamar la atención",
      "qué es la autolesión",
      "es común autolesionarse",
      "cortes",
    ],
  },
  blocks: [
    text(
      ["nice-self-harm"],
      "Self-harm means hurting oneself on purpose, whatever the reason. It happens at all ages, and more often among young people.",
      "Autolesión es hacerse daño a propósito, sea cual sea la razón. Ocurre a todas las edades, y más entre jóvenes.",
    ),
    heading("What people say it does for them", "Lo que la gente dice que le da"),
    list(
      ["klonsky-2009", "nhs-self-harm"],
      ["It brings down feelings that are too strong.", "Baja emociones demasiado fuertes."],
      ["It breaks through feeling numb.", "Rompe el no sentir nada."],
      [
        "It turns pain inside into something that can be seen.",
        "Convierte el dolor de dentro en algo que se ve.",
      ],
      ["It punishes, when someone hates themselves.", "Castiga, cuando alguien se odia."],
      ["It gives a sense of control.", "Da sensación de control."],
    ),
    text(
      ["klonsky-2009"],
      "The relief is real, and it is short. Then shame often comes, and the feeling comes back. That is how it turns into a circle.",
      "El alivio es real y corto. Luego suele venir la vergüenza, y la emoción vuelve. Así se hace un círculo.",
    ),
    heading("Is it about dying?", "¿Tiene que ver con morir?"),
    text(
      ["owens-2002", "nhs-self-harm"],
      "Usually not. Many people do it to get through the day. But self-harm raises the risk of suicide later. About 2 in 100 people treated in hospital for it died by suicide within a year in a review of studies. So it should be met with care, not with panic and not with a shrug.",
      "Normalmente no. Mucha gente lo hace para aguantar el día. Pero sube el riesgo de suicidio más adelante. En una revisión de estudios, unas 2 de cada 100 personas atendidas en hospital por ello murieron por suicidio en un año. Por eso hay que responder con cuidado, sin pánico y sin quitarle importancia.",
    ),
    heading("“For attention”", "«Para llamar la atención»"),
    text(
      ["nhs-self-harm"],
      "Most people hide it. And if someone does show it, they need attention: the kind that listens.",
      "La mayoría lo oculta. Y si alguien lo muestra, necesita atención: de la que escucha.",
    ),
    here(
      "If this is you, you can say what it does for you. Nobody here will tell you off.",
      "Si te pasa a ti, puedes contar qué te da. Aquí nadie te va a regañar.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
