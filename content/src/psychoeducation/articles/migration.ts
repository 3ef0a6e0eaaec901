import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const migration: Article = {
  id: "migration",
  group: "life",
  title: { en: "Far from home", es: "Lejos de casa" },
  answer: {
    en: "Leaving one's country can bring hope and grief at once. Homesickness is common and usually comes in waves. Keeping ties with home while building some here, using your language and having fair chances protect people. If sadness or fear stays, you have a right to ask for help, with an interpreter.",
    es: "Dejar tu país puede traer esperanza y duelo a la vez. La añoranza es común y suele venir en olas. Protege mantener lazos con casa y crear otros aquí, usar tu lengua y tener un trato justo. Si la tristeza o el miedo se quedan, puedes pedir ayuda, con intérprete.",
  },
  answerFrom: ["who-migrants", "stroebe-2015"],
  asked: {
    en: [
      "I am homesick what can I do",
      "migration and mental health",
      "I miss my country",
      "how to cope with living abroad alone",
      "what is culture shock",
      "can I see a therapist in my own language",
      "I feel I don't belong anywhere",
      "how do refugees cope with what they saw",
      "missing family far away",
    ],
    es: [
      "extraño mi país qué puedo hacer",
      "migración y salud mental",
      "echo de menos mi tierra",
      "cómo llevo vivir solo en otro país",
      "qué es el choque cultural",
      "puedo ver a un psicólogo en mi idioma",
      "siento que no soy de ningún lado",
      "el duelo migratorio qué es",
      "mi familia está lejos y la extraño",
    ],
  },
  blocks: [
    text(
      ["who-migrants"],
      "People move for work, for love, for study, or because they had to flee. Papers, money, language and how you are treated weigh on mood. Most people find their feet. More help is needed after war or flight.",
      "La gente se va por trabajo, amor o estudios, o porque tuvo que huir. Los papeles, el dinero, el idioma y el trato pesan en el ánimo. La mayoría se adapta. Después de una guerra o una huida hace falta más ayuda.",
    ),
    heading("Homesickness", "La añoranza"),
    text(
      ["stroebe-2015"],
      "Homesickness is a kind of grief: for people, places, tastes, and who you were there. It mixes with the strain of the new. It can show as tears, poor sleep, pain in the belly or no will to go out.",
      "La añoranza es un tipo de duelo: por gente, lugares, sabores y quien eras allí. Se mezcla con el esfuerzo de lo nuevo. Puede verse como llanto, mal sueño, dolor de barriga o pocas ganas de salir.",
    ),
    heading("What helps", "Qué ayuda"),
    list(
      ["stroebe-2015", "who-migrants"],
      [
        "set times for calls home, and time that is for here",
        "horas para llamar a casa y horas para estar aquí",
      ],
      ["a place each week where people get to know your face", "un lugar cada semana donde te conozcan"],
      ["cook, pray, sing, speak in your own way", "cocinar, rezar, cantar y hablar a tu manera"],
      ["learn the language with others", "aprender el idioma con otros"],
      ["people from home, and people from here", "gente de allí y gente de aquí"],
    ),
    text(
      ["who-migrants"],
      "Being treated badly for where you come from does harm, and it is not your fault. It helps to speak with others who know it, and to report it where it is safe.",
      "Que te traten mal por tu origen hace daño y no es culpa tuya. Ayuda hablar con otros que lo conocen y denunciarlo donde sea seguro.",
    ),
    heading("Asking for help", "Pedir ayuda"),
    text(
      ["who-migrants"],
      "Ask for an interpreter; family, and above all children, should not have to do it. Groups for migrants often know doctors who are safe to see without papers.",
      "Pide intérprete; no debería hacerlo tu familia, y menos un niño. Los grupos de migrantes suelen conocer médicos seguros aunque no tengas papeles.",
    ),
    here(
      "You can write here in English or in Spanish, or mix them.",
      "Aquí puedes escribir en español o en inglés, o mezclarlos.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
