import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const warningSigns: Article = {
  id: "warning-signs",
  group: "someone-else",
  title: { en: "Warning signs of suicide", es: "Señales de alerta de suicidio" },
  answer: {
    en: "Signs to take seriously are talk of wanting to die, of being trapped or a burden, goodbyes, giving things away, and a sudden change in mood or sleep. A new sign, or several together, is a reason to ask the person directly.",
    es: "Señales que tomar en serio: hablar de querer morir, de no tener salida o de ser una carga, despedirse, regalar cosas, y un cambio repentino de ánimo o de sueño. Una señal nueva, o varias juntas, es motivo para preguntar a la persona de forma directa.",
  },
  answerFrom: ["nimh-faq"],
  asked: {
    en: [
      "what are the warning signs of suicide",
      "how can I tell if someone is suicidal",
      "signs that someone is thinking of suicide",
      "how do I know if my friend is at risk",
      "what signs should I look for",
    ],
    es: [
      "cuáles son las señales de alerta de suicidio",
      "cómo puedo saber si alguien piensa en el suicidio",
      "señales de que alguien quiere suicidarse",
      "cómo sé si mi amigo está en riesgo",
      "a qué señales debo prestar atención",
    ],
  },
  blocks: [
    text(
      ["nimh-faq"],
      "Nobody can read minds. But many people who think of suicide show it in what they say or do. These signs matter most when they are new, or when there are more of them than before.",
      "Nadie puede leer la mente. Pero muchas personas que piensan en el suicidio lo muestran en lo que dicen o hacen. Estas señales importan más cuando son nuevas, o cuando hay más que antes.",
    ),
    heading("What someone may say", "Lo que alguien puede decir"),
    list(
      ["nimh-faq"],
      ["that they want to die", "que quiere morir"],
      [
        "that they feel empty, trapped, or see no reason to live",
        "que se siente vacío, sin salida o sin razón para vivir",
      ],
      ["that they are a burden to others", "que es una carga para los demás"],
      ["goodbyes that sound final", "despedidas que suenan definitivas"],
    ),
    heading("What someone may do", "Lo que alguien puede hacer"),
    list(
      ["nimh-faq"],
      ["pull away from friends and family", "alejarse de amigos y familia"],
      [
        "give away things that matter to them, or put papers in order",
        "regalar cosas que le importan o arreglar papeles",
      ],
      ["sleep or eat much more or much less", "dormir o comer mucho más o mucho menos"],
      ["drink or use drugs more, or take big risks", "beber o usar drogas más, o correr grandes riesgos"],
      ["swing from very sad to very calm all at once", "pasar de golpe de mucha tristeza a mucha calma"],
    ),
    heading("What to do", "Qué hacer"),
    text(
      ["nimh-steps", "dazzi-2014"],
      "Ask. “Are you thinking about suicide?” Asking does not plant the idea. Then listen, stay near, and help them reach a person or a line.",
      "Pregunta: «¿Estás pensando en el suicidio?». Preguntar no mete la idea en la cabeza. Después escucha, quédate cerca y ayuda a llegar a una persona o a una línea.",
    ),
    text(
      ["nimh-faq"],
      "If someone is about to act or has hurt themselves, call the emergency number of your country and do not leave them alone.",
      "Si alguien está a punto de actuar o se ha hecho daño, llama al número de emergencias de tu país y no dejes sola a la persona.",
    ),
    here(
      "If you see these signs in yourself, you can say so here. Help now shows who can be reached.",
      "Si ves estas señales en ti, puedes decirlo aquí. En Ayuda ahora está a quién se puede llamar.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
