import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const thoughtsFeelings: Article = {
  id: "thoughts-feelings",
  group: "mood",
  title: {
    en: "How thoughts and feelings pull on each other",
    es: "Cómo tiran unos de otros pensamientos y emociones",
  },
  answer: {
    en: "In the picture that CBT uses, what happens, what you think of it, what you feel, what your body does and what you do then all pull on each other. So a change in one place, such as a thought or a small act, can move the rest.",
    es: "En el dibujo de la terapia cognitivo-conductual, lo que pasa, lo que piensas de ello, lo que sientes, lo que hace el cuerpo y lo que haces tú tiran unos de otros. Por eso cambiar una parte, como un pensamiento o un acto pequeño, puede mover lo demás.",
  },
  answerFrom: ["greenberger2015", "beck-2021"],
  asked: {
    en: [
      "what is CBT",
      "how does cognitive behavioural therapy work",
      "how do thoughts affect feelings",
      "can I change how I feel by changing how I think",
      "is CBT positive thinking",
      "what is the cognitive triangle",
      "why does the same thing upset me and not others",
      "does CBT work",
    ],
    es: [
      "qué es la terapia cognitivo-conductual",
      "cómo funciona la TCC",
      "cómo afectan los pensamientos a las emociones",
      "puedo cambiar lo que siento si cambio lo que pienso",
      "la terapia cognitiva es pensar en positivo",
      "qué es el triángulo cognitivo",
      "por qué a mí me afecta y a otros no",
      "funciona la terapia cognitivo-conductual",
    ],
  },
  blocks: [
    text(
      ["greenberger2015"],
      "A friend walks past and does not say hello. One person thinks: “She is cross with me.” There comes a knot in the stomach, and that person looks away. Another thinks: “She is far off in her thoughts.” That one waves. The same street, two very different days.",
      "Una amiga pasa y no saluda. Una persona piensa: «Está enfadada conmigo». Se le hace un nudo en el estómago y mira a otro lado. Otra piensa: «Va en sus cosas». Y la saluda. La misma calle, dos días muy distintos.",
    ),
    heading("Five parts of one moment", "Cinco partes de un momento"),
    list(
      ["greenberger2015", "beck-2021"],
      ["What happened: where, when, with whom.", "Lo que pasó: dónde, cuándo, con quién."],
      ["Thoughts: what went through your head.", "Pensamientos: lo que te pasó por la cabeza."],
      ["Feelings: sad, scared, cross, ashamed.", "Emociones: tristeza, miedo, enfado, vergüenza."],
      ["Body: heart, stomach, sleep, strength.", "Cuerpo: corazón, estómago, sueño, fuerza."],
      ["Acts: what you did, or did not do.", "Actos: lo que hiciste o dejaste de hacer."],
    ),
    text(
      ["beck-2021"],
      "Each part pulls on the others. A dark thought makes the body heavy. A heavy body makes you cancel. A lonely night brings more dark thoughts. The good news is the same: a pull in one place moves the rest.",
      "Cada parte tira de las otras. Un pensamiento oscuro hace pesado el cuerpo. El cuerpo pesado te hace anular el plan. Una noche a solas trae más pensamientos oscuros. La buena noticia es la misma: mover una parte mueve el resto.",
    ),
    heading("It is not “think positive”", "No es «piensa en positivo»"),
    text(
      ["greenberger2015", "beck-2021"],
      "The aim is not to smile at everything. It is to look at a thought as you would at a claim: what speaks for it, what against it, what would be fair to say? At times the thought turns out to be true. Then the next step is to deal with the problem.",
      "No se trata de sonreír a todo. Se trata de mirar un pensamiento como una idea por probar: ¿qué habla a favor, qué en contra, qué sería justo decir? A veces el pensamiento es cierto. Entonces toca ocuparse del problema.",
    ),
    heading("What is known", "Lo que se sabe"),
    text(
      ["hofmann2012", "cuijpers-2023"],
      "CBT has been tested in hundreds of trials. It helps many people with depression and with anxiety. It does not help everyone, and other talking treatments can do as well.",
      "Esta terapia se ha probado en cientos de ensayos. Ayuda a mucha gente con depresión y con ansiedad. No ayuda a todos, y otras terapias pueden ir igual de bien.",
    ),
    here("You can look at one moment here, part by part.", "Aquí puedes mirar un momento, parte por parte."),
  ],
  review: "not yet reviewed by a clinician",
};
