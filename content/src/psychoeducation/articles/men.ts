import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const men: Article = {
  id: "men",
  group: "people",
  title: { en: "Men, and asking for help", es: "Los hombres y pedir ayuda" },
  answer: {
    en: "In the US men die by suicide about four times as often as women, and many say nothing before. Saying it to one person, side by side and in few words, is a way in.",
    es: "En Estados Unidos los hombres mueren por suicidio unas cuatro veces más que las mujeres, y muchos no dicen nada antes. Decírselo a una persona, de lado y con pocas palabras, es una forma de empezar.",
  },
  answerFrom: ["cdc-nchs"],
  asked: {
    en: [
      "why do more men die by suicide",
      "male suicide",
      "men and suicide",
      "how do I get my husband to talk",
      "men's mental health and suicide",
    ],
    es: [
      "por qué mueren más hombres por suicidio",
      "suicidio masculino",
      "hombres y suicidio",
      "cómo hago para que mi marido hable",
      "salud mental de los hombres y suicidio",
    ],
  },
  blocks: [
    text(
      ["cdc-nchs"],
      "In the United States men die by suicide about four times as often as women. The highest rates are among older men.",
      "En Estados Unidos los hombres mueren por suicidio unas cuatro veces más que las mujeres. Las tasas más altas son de hombres mayores.",
    ),
    text(
      ["nock-2008"],
      "Yet thoughts and attempts are reported more by women. Part of the gap may be how long men stay silent.",
      "Sin embargo, son más las mujeres que cuentan pensamientos e intentos. Parte de la diferencia puede ser cuánto callan los hombres.",
    ),
    heading("How it can look", "Cómo puede verse"),
    list(
      ["nimh-faq"],
      ["anger and short temper more than tears", "rabia y poca paciencia más que lágrimas"],
      ["drinking, driving fast, taking risks", "beber, conducir rápido, correr riesgos"],
      ["working without end, or stopping all at once", "trabajar sin parar, o dejarlo todo de golpe"],
      ["pulling away from friends", "alejarse de los amigos"],
      ["“They would be better off without me”", "«Estarían mejor sin mí»"],
    ),
    heading("If it is you", "Si eres tú"),
    list(
      ["samaritans-contact", "nimh-faq"],
      [
        "Pick one person and few words: “I am not doing well. I have thought of ending it.”",
        "Elige a una persona y pocas palabras: «No estoy bien. He pensado en acabar con todo».",
      ],
      [
        "Do it side by side: in the car, at the fence, on a walk.",
        "Hazlo de lado: en el coche, en el taller, en un paseo.",
      ],
      [
        "See a doctor about sleep if that is the easier door.",
        "Ve al médico por el sueño si esa puerta es más fácil.",
      ],
      [
        "Ask someone to keep what could do harm until it is over.",
        "Pide a alguien que guarde lo que podría dañar hasta que pase.",
      ],
    ),
    text(
      ["who-suicide"],
      "Break-ups, losing work, debt and pain are the things that tend to come before. Needing help with them is no more a weakness than needing help with a broken leg.",
      "Antes suelen estar una ruptura, perder el trabajo, deudas o dolor. Necesitar ayuda con eso no es más debilidad que necesitarla con una pierna rota.",
    ),
    heading("If it is someone you love", "Si es alguien que quieres"),
    text(
      ["samaritans-worried", "nimh-steps"],
      "Do something together and then ask. Ask twice: “No, really, how are you?” Name what you have seen. Ask plainly about suicide. Do not laugh it off if he does.",
      "Hagan algo juntos y luego pregunta. Pregunta dos veces: «No, en serio, ¿cómo estás?». Di lo que has visto. Pregunta con claridad por el suicidio. No lo tomes a broma aunque él lo haga.",
    ),
    here(
      "You can write it here first, in as few words as you like.",
      "Puedes escribirlo aquí primero, con tan pocas palabras como quieras.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
