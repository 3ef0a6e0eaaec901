import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const distance: Article = {
  id: "distance",
  group: "going-on",
  title: { en: "Putting distance between you and harm", es: "Poner distancia con lo que puede dañar" },
  answer: {
    en: "The strongest urge often passes in minutes or hours, so time and distance save lives. You can ask someone you trust to keep or lock away anything you might use to hurt yourself until the bad time is over.",
    es: "El impulso más fuerte suele pasar en minutos u horas, y por eso el tiempo y la distancia salvan vidas. Puedes pedir a alguien de confianza que guarde o cierre con llave lo que podrías usar para hacerte daño hasta que pase el mal momento.",
  },
  answerFrom: ["kattimani-2016", "who-live-life"],
  asked: {
    en: [
      "what is means safety",
      "how do I make my home safer during a crisis",
      "why should I lock things away",
      "does removing means prevent suicide",
      "how to make the house safe for a suicidal person",
    ],
    es: [
      "qué es la restricción de medios",
      "cómo hago mi casa más segura en una crisis",
      "por qué debería guardar cosas bajo llave",
      "quitar los medios previene el suicidio",
      "cómo hacer segura la casa para una persona suicida",
    ],
  },
  blocks: [
    text(
      ["kattimani-2016"],
      "A crisis has a peak. In a study of 319 people in India who had tried to end their life, half said that 30 minutes or less lay between the thought and the act. What is not at hand in that time cannot do harm.",
      "Una crisis tiene un punto alto. En un estudio con 319 personas en la India que habían intentado quitarse la vida, la mitad dijo que entre la idea y el acto pasaron 30 minutos o menos. Lo que no está a mano en ese rato no puede dañar.",
    ),
    text(
      ["who-live-life"],
      "This is one of the best proven ways to prevent suicide. The World Health Organization puts it among its main measures. Most people do not look for another way; the wave passes.",
      "Es una de las formas mejor probadas de prevenir el suicidio. La Organización Mundial de la Salud la pone entre sus medidas principales. La mayoría no busca otra manera; la ola pasa.",
    ),
    heading("How", "Cómo"),
    list(
      ["stanley-brown-2012"],
      [
        "Do it on a calm day, if you can, and not alone.",
        "Hazlo en un día tranquilo, si puedes, y no a solas.",
      ],
      [
        "Ask one person to hold on to it, outside your home.",
        "Pide a una persona que lo guarde, fuera de tu casa.",
      ],
      [
        "If that cannot be, have it locked, and let someone else keep the key.",
        "Si no se puede, que quede bajo llave y la llave la tenga otra persona.",
      ],
      [
        "Give back what you do not need. A pharmacist takes back medicine; the police can tell you where weapons can be stored.",
        "Devuelve lo que no necesitas. La farmacia recoge medicinas; la policía puede decir dónde guardar armas.",
      ],
      [
        "If there is a place that pulls at you, plan a way around it.",
        "Si hay un lugar que te atrae, planea un camino que lo evite.",
      ],
    ),
    heading("What to say", "Qué decir"),
    text(
      ["nimh-steps"],
      "“I am going through a bad time. Could you keep this for me until I ask for it back, and only give it when I am well?” It is a small favour, and it can be undone.",
      "«Estoy pasando una mala época. ¿Puedes guardarme esto hasta que te lo pida, y dármelo solo cuando esté bien?» Es un favor pequeño y se puede deshacer.",
    ),
    heading("If it is about someone else", "Si es por otra persona"),
    text(
      ["nimh-steps", "samhsa-after-family"],
      "Do it with them, not behind their back, unless danger is near. Say why: “Because I want you to get through this.”",
      "Hazlo con la persona, no a escondidas, salvo que el peligro esté cerca. Di por qué: «Porque quiero que salgas de esta».",
    ),
    here(
      "“Making the place safer” is one part of the safety plan you can make here. No details are needed.",
      "«Hacer más seguro el lugar» es una parte del plan de seguridad que puedes hacer aquí. No hacen falta detalles.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
