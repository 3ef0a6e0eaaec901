import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const parents: Article = {
  id: "parents",
  group: "people",
  title: { en: "If you are worried about your child", es: "Si te preocupa tu hijo o tu hija" },
  answer: {
    en: "Ask your child directly and calmly whether they think of suicide; asking does not cause it. If the answer is yes, stay near, listen, make the home safer and see a doctor soon, or call the emergency number if there is danger now.",
    es: "Pregunta a tu hijo de forma directa y tranquila si piensa en el suicidio; preguntar no lo causa. Si dice que sí, quédate cerca, escucha, haz más segura la casa y vayan pronto al médico, o llama a emergencias si hay peligro ahora.",
  },
  answerFrom: ["dazzi-2014", "nimh-steps"],
  asked: {
    en: [
      "how do I talk to my child about suicide",
      "my teenager says they want to die",
      "is my son at risk of suicide",
      "my daughter is depressed what should I look out for",
      "how can parents prevent suicide",
      "how do I talk to kids about suicide",
    ],
    es: [
      "cómo hablo con mi hijo sobre el suicidio",
      "mi adolescente dice que quiere morir",
      "está mi hijo en riesgo de suicidio",
      "mi hija está deprimida a qué debo prestar atención",
      "cómo pueden los padres prevenir el suicidio",
      "cómo hablo con niños sobre el suicidio",
    ],
  },
  blocks: [
    text(
      ["cdc-yrbs"],
      "About 2 in 10 US high school students thought seriously of suicide in 2023, and close to 1 in 10 had tried. It is in ordinary families too.",
      "Cerca de 2 de cada 10 estudiantes de secundaria en Estados Unidos pensaron en serio en el suicidio en 2023, y casi 1 de cada 10 lo había intentado. También pasa en familias corrientes.",
    ),
    heading("What you may see", "Lo que puedes ver"),
    list(
      ["nimh-faq"],
      ["pulling away, dropping what they loved", "se aleja, deja lo que le gustaba"],
      ["anger that is new", "una rabia nueva"],
      ["sleeping or eating much more or less", "duerme o come mucho más o menos"],
      ["talk of being a burden, of not being here", "habla de ser una carga, de no estar"],
      ["giving things away, saying goodbye", "regala cosas, se despide"],
    ),
    heading("How to begin", "Cómo empezar"),
    text(
      ["dazzi-2014", "samaritans-worried"],
      "Pick a quiet time: in the car, doing dishes. “I have noticed you are not yourself. Sometimes people who feel this bad think of suicide. Do you?” Then wait. Do not correct what they feel. Studies show that asking does not put the idea there.",
      "Busca un rato tranquilo: en el coche, fregando platos. «He notado que no estás como siempre. A veces, quien se siente así de mal piensa en el suicidio. ¿Te pasa?» Luego espera. No corrijas lo que siente. Los estudios muestran que preguntar no mete la idea.",
    ),
    heading("If the answer is yes", "Si la respuesta es sí"),
    list(
      ["nimh-steps", "samhsa-after-family"],
      ["Thank them. Keep your face calm.", "Agradécelo. Mantén la cara tranquila."],
      ["Stay near tonight.", "Quédate cerca esta noche."],
      ["Put what could do harm out of reach.", "Pon fuera del alcance lo que podría dañar."],
      [
        "Call their doctor, a line, or, in danger, the emergency number.",
        "Llama a su médico, a una línea o, si hay peligro, a emergencias.",
      ],
      ["Tell one adult at school, with their knowledge.", "Díselo a un adulto de la escuela, y que lo sepa."],
    ),
    heading("What protects", "Lo que protege"),
    text(
      ["cdc-yrbs"],
      "In the same survey, students who felt close to people at school and watched over at home had these thoughts less often.",
      "En la misma encuesta, quienes se sentían unidos a gente de la escuela y cuidados en casa tenían menos estos pensamientos.",
    ),
    here(
      "You can use this place for yourself. Your own fear needs somewhere to go.",
      "Puedes usar este espacio para ti. Tu miedo también necesita un lugar.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
