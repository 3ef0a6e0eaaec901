import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const work: Article = {
  id: "work",
  group: "people",
  title: { en: "Work, and thoughts of suicide", es: "El trabajo y los pensamientos de suicidio" },
  answer: {
    en: "Work can protect and it can wear people down; losing it, debt and bullying add to the risk. You decide what your employer knows, and you can ask for time or changes without naming the reason.",
    es: "El trabajo puede proteger y puede desgastar; perderlo, las deudas y el acoso suman riesgo. Tú decides qué sabe tu empresa, y puedes pedir tiempo o cambios sin decir el motivo.",
  },
  answerFrom: ["who-suicide", "who-work"],
  asked: {
    en: [
      "should I tell my boss about suicidal thoughts",
      "suicide and work stress",
      "a colleague seems suicidal what do I do",
      "can I take time off for my mental health",
      "job loss and suicide",
    ],
    es: [
      "debo decirle a mi jefe que tengo pensamientos suicidas",
      "suicidio y estrés laboral",
      "un compañero de trabajo parece querer suicidarse qué hago",
      "puedo pedir una baja por salud mental",
      "perder el trabajo y suicidio",
    ],
  },
  blocks: [
    text(
      ["who-work"],
      "Good work gives money, a rhythm and people. Bad work takes them: too much to do, no say, bullying, the fear of being let go.",
      "Un buen trabajo da dinero, ritmo y gente. Uno malo los quita: demasiada carga, ninguna voz, acoso, miedo a que te echen.",
    ),
    text(
      ["who-suicide"],
      "Losing work and money trouble are among the things that can lead to a crisis.",
      "Perder el trabajo y los problemas de dinero están entre lo que puede llevar a una crisis.",
    ),
    heading("What to say, and to whom", "Qué decir y a quién"),
    list(
      ["who-work"],
      [
        "You owe nobody the whole story. “I have a health problem and I am being treated” is enough.",
        "No le debes a nadie la historia entera. «Tengo un problema de salud y estoy en tratamiento» basta.",
      ],
      [
        "Ask for something clear: fewer nights, a later start, two weeks off.",
        "Pide algo concreto: menos noches, entrar más tarde, dos semanas libres.",
      ],
      [
        "A doctor's note can say that you need rest without saying why.",
        "Un parte médico puede decir que necesitas descanso sin decir por qué.",
      ],
      [
        "A union, a works doctor or a support programme may help. Ask what they keep private.",
        "Un sindicato, el médico de empresa o un programa de apoyo pueden ayudar. Pregunta qué mantienen en privado.",
      ],
    ),
    text(
      ["who-work"],
      "Rights differ by country. Read up on yours, or ask, before you say more than you want.",
      "Los derechos cambian según el país. Infórmate o pregunta antes de decir más de lo que quieres.",
    ),
    heading("If you are worried about a colleague", "Si te preocupa un compañero"),
    list(
      ["nimh-steps"],
      ["Find a quiet moment. Say what you have seen.", "Busca un momento tranquilo. Di lo que has visto."],
      ["Ask plainly about suicide. Listen.", "Pregunta con claridad por el suicidio. Escucha."],
      [
        "Stay until someone else is there. Help them call.",
        "Quédate hasta que haya otra persona. Ayuda a llamar.",
      ],
      ["Check in the next day.", "Pregunta al día siguiente."],
    ),
    heading("When the job is the danger", "Cuando el peligro es el trabajo"),
    text(
      ["who-live-life"],
      "Some jobs bring people near things that can do harm. On bad days it is right to ask for another task. No job is worth your life, and a lost job is a heavy loss that can be lived through with help.",
      "Algunos trabajos ponen cerca de cosas que pueden dañar. En los días malos es correcto pedir otra tarea. Ningún trabajo vale tu vida, y perderlo es un golpe duro que se puede atravesar con ayuda.",
    ),
    here("You can sort out here what to say at work.", "Aquí puedes aclarar qué decir en el trabajo."),
  ],
  review: "not yet reviewed by a clinician",
};
