import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const comingOut: Article = {
  id: "coming-out",
  group: "people",
  title: { en: "Coming out", es: "Salir del armario" },
  answer: {
    en: "You decide whether, when and to whom to come out. Begin with someone you expect to be kind, and think first about safety: home, money, school. One accepting person makes a great difference. If the answer hurts, it says something of them and not of your worth.",
    es: "Tú decides si lo cuentas, cuándo y a quién. Empieza por alguien de quien esperas un buen trato y piensa antes en tu seguridad: casa, dinero, escuela. Una sola persona que acepta cambia mucho. Si la respuesta duele, habla de ellos y no de lo que vales.",
  },
  answerFrom: ["trevor-coming-out", "ryan-2010"],
  asked: {
    en: [
      "how do I come out to my parents",
      "should I come out",
      "how do I know if I am gay",
      "am I ready to come out",
      "my family rejected me for being gay",
      "how do I tell people I am trans",
      "my child came out to me what do I say",
      "coming out at work",
      "is it ok not to come out",
    ],
    es: [
      "cómo salgo del armario con mis padres",
      "debería salir del armario",
      "cómo sé si soy gay",
      "cómo cuento que soy lesbiana",
      "mi familia me rechazó por ser gay",
      "cómo digo que soy trans",
      "mi hijo me dijo que es gay qué le digo",
      "salir del armario en el trabajo",
      "está bien no contarlo",
    ],
  },
  blocks: [
    text(
      ["trevor-coming-out"],
      "Coming out is saying who you are: whom you love, or that you are a man, a woman, both or neither. There is no right age and no need. Not telling everyone is not a lie. Not being sure is fine too.",
      "Salir del armario es decir quién eres: a quién quieres, o que eres hombre, mujer, las dos cosas o ninguna. No hay edad ni obligación. No contarlo a todos no es mentir. No estar seguro también está bien.",
    ),
    heading("Before you tell", "Antes de contarlo"),
    list(
      ["trevor-coming-out"],
      ["Who has spoken kindly of people like me?", "¿Quién ha hablado bien de personas como yo?"],
      ["Could I lose my home, my money or my safety?", "¿Podría perder la casa, el dinero o la seguridad?"],
      ["Who would be there for me that evening?", "¿Quién estaría conmigo esa noche?"],
      [
        "Do I want to say it, write it, or have someone with me?",
        "¿Quiero decirlo, escribirlo o ir con alguien?",
      ],
    ),
    text(
      ["trevor-coming-out"],
      "Choose a calm moment. You can say: “I want to tell you something because you matter to me.” Some people need time. A first answer is often not the last one.",
      "Elige un momento tranquilo. Puedes decir: «Quiero contarte algo porque me importas». Hay quien necesita tiempo. La primera respuesta muchas veces no es la última.",
    ),
    heading("If someone comes out to you", "Si alguien te lo cuenta a ti"),
    text(
      ["ryan-2010"],
      "Young people whose families accept them do better: more self-worth, fewer thoughts of dying. Say thank you, say you love them, ask what name and words they like, and tell nobody without their yes.",
      "A los jóvenes con familias que los aceptan les va mejor: más autoestima y menos pensamientos de morir. Da las gracias, di que los quieres, pregunta qué nombre y palabras prefieren y no lo cuentes sin su sí.",
    ),
    heading("If it goes badly", "Si sale mal"),
    text(
      ["trevor-coming-out", "ryan-2010"],
      "Go to someone safe. Groups and lines for LGBTQ people know this night. Trying to change who you love or who you are does harm, whoever offers it.",
      "Ve con alguien seguro. Los grupos y líneas LGBTQ conocen esa noche. Intentar cambiar a quién amas o quién eres hace daño, lo ofrezca quien lo ofrezca.",
    ),
    here("You can say it here first, in any words.", "Aquí puedes decirlo primero, con cualquier palabra."),
  ],
  review: "not yet reviewed by a clinician",
};
