import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const howMany: Article = {
  id: "how-many",
  group: "facts",
  title: { en: "How many people die by suicide", es: "Cuántas personas mueren por suicidio" },
  answer: {
    en: "The World Health Organization counts more than 720,000 deaths by suicide in the world each year. Many more people think of it or try, and most of them live on.",
    es: "La Organización Mundial de la Salud cuenta más de 720,000 muertes por suicidio al año en el mundo. Muchas más personas piensan en ello o lo intentan, y la mayoría sigue viviendo.",
  },
  answerFrom: ["who-suicide", "nock-2008"],
  asked: {
    en: [
      "how many people die by suicide",
      "how common is suicide",
      "suicide statistics",
      "suicide rate",
      "number of suicides per year in the world",
      "do more men than women die by suicide",
      "what percent of people have thought about suicide",
    ],
    es: [
      "cuántas personas mueren por suicidio",
      "qué tan común es el suicidio",
      "estadísticas de suicidio",
      "tasa de suicidio",
      "número de suicidios al año en el mundo",
      "mueren más hombres que mujeres por suicidio",
      "qué porcentaje de personas ha pensado en el suicidio",
    ],
  },
  blocks: [
    text(
      ["who-suicide"],
      "More than 720,000 people die by suicide in the world each year. That is the count of the World Health Organization. About three in four of these deaths are in countries with low or middle incomes.",
      "Más de 720,000 personas mueren por suicidio cada año en el mundo. Es la cuenta de la Organización Mundial de la Salud. Unas tres de cada cuatro muertes ocurren en países de ingresos bajos o medios.",
    ),
    text(
      ["who-suicide"],
      "It can happen at any age. Among people from 15 to 29, it was the third most common cause of death in 2021.",
      "Puede pasar a cualquier edad. Entre las personas de 15 a 29 años fue la tercera causa de muerte en 2021.",
    ),
    heading("In the United States", "En Estados Unidos"),
    text(
      ["gould-2025", "cdc-nchs"],
      "In 2022, 48,476 people died by suicide. The rate rose by 30 percent in the twenty years before. Men die by suicide about four times as often as women.",
      "En 2022 murieron por suicidio 48,476 personas. La tasa subió un 30 por ciento en los veinte años anteriores. Los hombres mueren por suicidio unas cuatro veces más que las mujeres.",
    ),
    heading("Thoughts are far more common", "Los pensamientos son mucho más comunes"),
    text(
      ["nock-2008"],
      "A study asked almost 85,000 adults in 17 countries. About 9 in 100 had thought seriously of suicide at some time in their life. About 3 in 100 had tried. So most people who have the thought never act on it.",
      "Un estudio preguntó a casi 85,000 adultos de 17 países. Unos 9 de cada 100 habían pensado en serio en el suicidio alguna vez. Unos 3 de cada 100 lo habían intentado. Así que la mayoría de quienes tienen la idea nunca actúa.",
    ),
    heading("What the numbers leave out", "Lo que los números no dicen"),
    list(
      ["who-imperative"],
      [
        "Many countries do not count well, and some deaths are given another name.",
        "Muchos países no cuentan bien, y algunas muertes reciben otro nombre.",
      ],
      [
        "A number says nothing about one person. It cannot tell who will be all right.",
        "Un número no dice nada de una persona. No puede decir a quién le irá bien.",
      ],
      ["Help works, and deaths can be prevented.", "La ayuda sirve, y estas muertes se pueden prevenir."],
    ),
    here(
      "If you came here because of your own thoughts, you can talk about them here, and lines with people are under Help now.",
      "Si llegaste aquí por pensamientos tuyos, puedes hablar de ellos aquí, y en Ayuda ahora hay líneas con personas.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
