import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const teens: Article = {
  id: "teens",
  group: "people",
  title: { en: "If you are a teen", es: "Si eres adolescente" },
  answer: {
    en: "You are not weird for having these thoughts: in the US about one in five high school students seriously considered suicide in 2023. One adult who listens helps a lot, and you may try a second one if the first does not get it.",
    es: "No eres raro por tener estos pensamientos: en Estados Unidos, cerca de uno de cada cinco estudiantes de secundaria pensó en serio en el suicidio en 2023. Un adulto que escucha ayuda mucho, y puedes probar con otro si el primero no lo entiende.",
  },
  answerFrom: ["cdc-yrbs"],
  asked: {
    en: [
      "how many teens think about suicide",
      "I'm a teen who can I talk to",
      "will they tell my parents if a teen calls a helpline",
      "what happens if I tell a school counselor",
      "teen suicide statistics",
      "how do teens get help",
    ],
    es: [
      "cuántos adolescentes piensan en el suicidio",
      "soy adolescente con quién puedo hablar",
      "se lo dirán a mis padres si un menor llama a una línea",
      "qué pasa si se lo cuento al orientador de la escuela",
      "estadísticas de suicidio en adolescentes",
      "cómo piden ayuda los adolescentes",
    ],
  },
  blocks: [
    text(
      ["cdc-yrbs"],
      "A lot of people your age feel this. In the US in 2023, about 4 in 10 high school students felt sad or hopeless for weeks. About 2 in 10 thought seriously of suicide. Most of them did not try.",
      "Mucha gente de tu edad se siente así. En Estados Unidos, en 2023, unos 4 de cada 10 estudiantes de secundaria se sintieron tristes o sin esperanza durante semanas. Unos 2 de cada 10 pensaron en serio en el suicidio. La mayoría no lo intentó.",
    ),
    heading("Who to tell", "A quién contarlo"),
    text(
      ["nimh-steps"],
      "It can be a parent. If home is not safe, or it feels impossible, it can be an aunt, a coach, a school nurse, a friend's mother. One adult who stays calm is enough to start.",
      "Puede ser tu madre o tu padre. Si en casa no es seguro, o parece imposible, puede ser una tía, un entrenador, la enfermera de la escuela, la madre de un amigo. Basta un adulto que mantenga la calma.",
    ),
    text(
      ["samaritans-contact"],
      "You can show them a text instead of saying it: “I'm not okay and I've thought about dying. I need help telling my parents.”",
      "Puedes mostrar un mensaje en vez de decirlo: «No estoy bien y he pensado en morir. Necesito ayuda para contárselo a mis padres».",
    ),
    heading("“Will they tell?”", "«¿Lo van a contar?»"),
    text(
      ["nimh-faq"],
      "Most adults at school, and doctors, have to act if your life is in danger. Ask first: “What can you keep to yourself, and what can't you?” You can also ask to be in the room when they call home.",
      "En la escuela, la mayoría de los adultos, y los médicos, deben actuar si tu vida corre peligro. Pregunta antes: «¿Qué puedes guardar y qué no?». También puedes pedir estar delante cuando llamen a casa.",
    ),
    heading("What helps others your age", "Qué ayuda a otros de tu edad"),
    list(
      ["cdc-yrbs", "mccauley-2018"],
      ["feeling that someone at school cares", "sentir que en la escuela le importas a alguien"],
      ["sleep, and time with people you like", "dormir, y tiempo con gente que te cae bien"],
      [
        "therapy that teaches what to do with strong feelings",
        "una terapia que enseña qué hacer con emociones fuertes",
      ],
    ),
    heading("If it is a friend", "Si es un amigo"),
    text(
      ["nimh-steps"],
      "Do not carry it alone, even if you promised. Tell an adult today.",
      "No cargues con ello a solas, aunque lo prometieras. Díselo hoy a un adulto.",
    ),
    here(
      "Help now shows lines for young people where you live. This app tells nobody at home by itself.",
      "Ayuda ahora muestra líneas para jóvenes donde vives. Esta aplicación no avisa por sí sola a nadie en casa.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
