import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const eatingDisorders: Article = {
  id: "eating-disorders",
  group: "getting-help",
  title: { en: "Eating problems: when to see someone", es: "Problemas con la comida: cuándo ver a alguien" },
  answer: {
    en: "Eating disorders are illnesses, not choices, and come in people of every shape, age and gender. See a doctor if food, weight or shape fill your thoughts, or you restrict, binge, vomit or over-exercise. Early help works better. Fainting, chest pain or not keeping water down is urgent.",
    es: "Los trastornos de la alimentación son enfermedades, no elecciones, y los hay con cualquier cuerpo, edad y género. Ve a un médico si la comida o el peso llenan tus pensamientos, o si restringes, te das atracones, vomitas o haces ejercicio de más. Pronto funciona mejor. Desmayos o dolor en el pecho son urgentes.",
  },
  answerFrom: ["nimh-eating", "nice-eating"],
  asked: {
    en: [
      "do I have an eating disorder",
      "signs of an eating disorder",
      "when should I see a doctor about my eating",
      "can you have an eating disorder and not be thin",
      "what is binge eating",
      "what is bulimia",
      "what is anorexia",
      "can you recover from an eating disorder",
      "how do I help a friend who does not eat",
    ],
    es: [
      "tengo un trastorno de la alimentación",
      "señales de un trastorno alimentario",
      "cuándo ir al médico por cómo como",
      "se puede tener un trastorno alimentario sin estar delgado",
      "qué son los atracones",
      "qué es la bulimia",
      "qué es la anorexia",
      "se puede salir de un trastorno alimentario",
      "cómo ayudo a una amiga que no come",
    ],
  },
  blocks: [
    text(
      ["nimh-eating"],
      "Eating disorders are serious illnesses of mind and body. They are not about vanity. You cannot see by looking at someone whether they have one.",
      "Los trastornos de la alimentación son enfermedades serias de la mente y del cuerpo. No son vanidad. No se ve por fuera si alguien tiene uno.",
    ),
    heading("Signs to take seriously", "Señales que contar"),
    list(
      ["nimh-eating", "nice-eating"],
      ["food, weight or shape fill most of the day", "la comida, el peso o la forma llenan casi todo el día"],
      ["eating far less, or skipping meals in secret", "comer mucho menos, o saltarse comidas a escondidas"],
      [
        "eating a lot at once and feeling out of control",
        "comer mucho de una vez y sentir que no puedes parar",
      ],
      [
        "making yourself vomit, or exercise to make up for food",
        "vomitar a propósito o hacer ejercicio para compensar",
      ],
      ["staying away from meals with others", "evitar comer con otros"],
    ),
    heading("When it is urgent", "Cuándo es urgente"),
    text(
      ["nice-eating"],
      "Fainting, pain in the chest, great weakness, vomiting that does not stop, or not drinking need medical help today. So do thoughts of suicide.",
      "Desmayos, dolor en el pecho, mucha debilidad, vómitos que no paran o no beber necesitan ayuda médica hoy. También los pensamientos de suicidio.",
    ),
    heading("What help looks like", "Cómo es la ayuda"),
    text(
      ["nice-eating", "nimh-eating"],
      "A doctor checks the body and refers you to people who know this field. Talk therapies made for eating problems help. For young people, therapy with the family is often first. You do not have to be “ill enough”. Early help works better.",
      "Un médico revisa el cuerpo y te manda a gente que sabe de esto. Ayudan las terapias hechas para problemas con la comida. En jóvenes, muchas veces primero es con la familia. No hace falta estar «bastante mal». Pronto funciona mejor.",
    ),
    text(
      ["nimh-eating"],
      "Many people recover. For a friend: say what you see and that you care, leave out looks and weight, and offer to go along.",
      "Muchas personas se recuperan. Para un amigo: di lo que ves y que te importa, no hables de aspecto ni peso, y ofrece acompañar.",
    ),
    here(
      "No numbers of food or weight are given here. Help now lists lines.",
      "Aquí no se dan números de comida ni de peso. En Ayuda ahora hay líneas.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
