import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const bipolar: Article = {
  id: "bipolar",
  group: "conditions",
  title: { en: "Bipolar disorder in plain words", es: "El trastorno bipolar en palabras sencillas" },
  answer: {
    en: "In bipolar disorder, mood and energy swing far beyond the usual: weeks of low mood, and times of being far too high or driven, with little need for sleep. It can be treated well, mostly with medicine and talk therapy. A doctor has to make the diagnosis.",
    es: "En el trastorno bipolar, el ánimo y la energía se mueven mucho más de lo normal: semanas de ánimo bajo y épocas de demasiada energía, con poca necesidad de dormir. Tiene buen tratamiento, sobre todo medicina y terapia. El diagnóstico lo hace un médico.",
  },
  answerFrom: ["nimh-bipolar", "nice-bipolar"],
  asked: {
    en: [
      "what is bipolar disorder",
      "am I bipolar",
      "what is mania",
      "what is hypomania",
      "difference between bipolar and mood swings",
      "can bipolar be treated",
      "what are the signs of a manic episode",
      "how do I live with someone who is bipolar",
      "what triggers bipolar episodes",
    ],
    es: [
      "qué es el trastorno bipolar",
      "soy bipolar",
      "qué es la manía",
      "qué es la hipomanía",
      "diferencia entre bipolar y cambios de humor",
      "el trastorno bipolar tiene tratamiento",
      "cuáles son las señales de un episodio de manía",
      "cómo vivo con alguien bipolar",
      "qué dispara los episodios bipolares",
    ],
  },
  blocks: [
    text(
      ["nimh-bipolar"],
      "Everyone has ups and downs. In bipolar disorder they last for days or weeks, change sleep and thinking, and others can see them. It is an illness, with roots in the body and in life. It is no flaw of character.",
      "Todos tenemos subidas y bajadas. En el trastorno bipolar duran días o semanas, cambian el sueño y el pensar, y otros las ven. Es una enfermedad, con raíces en el cuerpo y en la vida. No es un defecto.",
    ),
    heading("The high times", "Las épocas altas"),
    list(
      ["nimh-bipolar", "who-bipolar"],
      ["little sleep and yet full of energy", "dormir poco y aun así tener mucha energía"],
      ["thoughts and words that race", "pensamientos y palabras que corren"],
      ["big plans, spending, risks", "grandes planes, gastos, riesgos"],
      ["feeling very important, or very cross", "sentirse muy importante o muy irritado"],
    ),
    text(
      ["nimh-bipolar"],
      "When it is strong and long it is called mania, and when it is milder, hypomania. It may feel good. Often others notice first. The low times look like depression.",
      "Si es fuerte y larga se llama manía; si es más leve, hipomanía. Puede sentirse bien. Muchas veces otros lo notan primero. Las épocas bajas se ven como una depresión.",
    ),
    heading("What helps", "Qué ayuda"),
    list(
      ["nice-bipolar", "nimh-bipolar"],
      ["a doctor who knows the illness", "un médico que conozca la enfermedad"],
      ["medicine, which is not stopped without the doctor", "medicina, que no se deja sin el médico"],
      ["fixed times for sleep, meals and rest", "horas fijas para dormir, comer y descansar"],
      [
        "knowing your early signs, and a plan made in good times",
        "conocer tus primeras señales y un plan hecho en los buenos tiempos",
      ],
      ["talk therapy, and family in the know", "terapia y una familia que sepa"],
    ),
    text(
      ["who-bipolar", "nice-bipolar"],
      "Get help the same day if someone hardly sleeps for nights, is out of touch with what is real, puts themselves in danger, or thinks of dying.",
      "Pide ayuda el mismo día si alguien casi no duerme varias noches, pierde el contacto con lo real, se pone en peligro o piensa en morir.",
    ),
    here(
      "A diary of mood and sleep in Check-in can help a doctor see.",
      "Un diario de ánimo y sueño en Registro puede ayudar al médico a ver.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
