import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const loneliness: Article = {
  id: "loneliness",
  group: "feelings",
  title: { en: "Loneliness", es: "La soledad" },
  answer: {
    en: "Loneliness is the pain of having less closeness than you want, and you can feel it in a crowd. The WHO says it affects about 1 in 6 people. It makes the mind expect rejection, so a small step towards someone tends to go better than it predicts.",
    es: "La soledad es el dolor de tener menos cercanía de la que quieres, y se puede sentir entre mucha gente. La OMS dice que le pasa a cerca de 1 de cada 6 personas. Hace que la mente espere rechazo, y un paso pequeño hacia alguien suele ir mejor de lo que ella dice.",
  },
  answerFrom: ["who-loneliness", "cacioppo-2009", "liu2023"],
  asked: {
    en: [
      "why do I feel so lonely",
      "what can I do about loneliness",
      "I have no friends",
      "I feel alone even with people around me",
      "how do I make friends as an adult",
      "is loneliness bad for your health",
      "how do I reach out to an old friend",
      "I moved and don't know anyone",
      "nobody ever calls me",
    ],
    es: [
      "por qué me siento tan solo",
      "qué puedo hacer contra la soledad",
      "no tengo amigos",
      "me siento solo aunque esté con gente",
      "cómo hago amigos de adulto",
      "la soledad es mala para la salud",
      "cómo le escribo a un viejo amigo",
      "me mudé y no conozco a nadie",
      "nadie me llama nunca",
    ],
  },
  blocks: [
    text(
      ["who-loneliness"],
      "Being alone is not the same as being lonely. Some like to be alone. Loneliness is the gap between the closeness you have and the closeness you want. About 1 in 6 people in the world know it, young people among the most. It is a human signal, like hunger, and no fault.",
      "Estar a solas no es lo mismo que sentir soledad. Hay a quien le gusta estar a solas. La soledad es la distancia entre la cercanía que tienes y la que quieres. Cerca de 1 de cada 6 personas en el mundo la conoce, y los jóvenes están entre los que más. Es una señal humana, como el hambre, y no un defecto.",
    ),
    text(
      ["who-loneliness", "surgeon-2023"],
      "Long loneliness is hard on health, on the heart as well as the mind. So it deserves to be taken seriously.",
      "La soledad larga pesa en la salud, en el corazón y en la mente. Por eso merece tomarse en serio.",
    ),
    heading("How it keeps going", "Cómo se mantiene"),
    text(
      ["cacioppo-2009"],
      "When we have been lonely for long, the mind goes on watch. It sees a cold look where there was a tired one. We hold back so as not to be hurt, others think we want to be left in peace, and the gap grows.",
      "Cuando la soledad dura, la mente se pone en guardia. Ve una mirada fría donde había cansancio. Nos echamos atrás para no sufrir, los otros creen que queremos paz, y la distancia crece.",
    ),
    heading("What studies say", "Lo que dicen los estudios"),
    text(
      ["masi2011"],
      "When ways to help were compared, working on such lonely thoughts did best: better than only putting people in a room.",
      "Al comparar formas de ayudar, lo que mejor fue es trabajar esos pensamientos: más que solo juntar a gente en una sala.",
    ),
    text(
      ["liu2023", "epley-2014"],
      "We also guess wrong. People are gladder of a message from an old friend than the sender thinks. And those who were asked to talk to a stranger on a train had a better ride than they had expected.",
      "Además calculamos mal. La gente se alegra de un mensaje de un viejo amigo más de lo que cree quien lo manda. Y quienes tuvieron que hablar con alguien en el tren tuvieron mejor viaje de lo que esperaban.",
    ),
    heading("Small steps", "Pasos pequeños"),
    list(
      ["liu2023", "masi2011", "epley-2014"],
      [
        "Send two lines to someone you miss: “I thought of you today.”",
        "Manda dos líneas a alguien que echas de menos: «Hoy me acordé de ti».",
      ],
      [
        "Say a word more to people you see anyway: at the till, in the lift.",
        "Di una palabra más a quien ya ves: en la caja, en el ascensor.",
      ],
      [
        "Go where the same people meet each week to do something.",
        "Ve donde la misma gente queda cada semana para hacer algo.",
      ],
      [
        "Offer help. It is easier than asking, and it brings people close.",
        "Ofrece ayuda. Es más fácil que pedirla, y acerca.",
      ],
      [
        "When you think “they don't want me”, ask what else could be true.",
        "Si piensas «no me quieren aquí», mira qué otra cosa puede ser.",
      ],
    ),
    text(
      ["cacioppo-2009", "surgeon-2023"],
      "It takes time, and some tries come to nothing. That says little about you. If you are very low or scared of people, a therapist can walk the first part with you.",
      "Lleva tiempo, y algunos intentos no dan fruto. Eso dice poco de ti. Si estás muy bajo o te asusta la gente, un terapeuta puede acompañarte al principio.",
    ),
    here(
      "You can talk here at any hour, with an AI. People are worth the step.",
      "Puedes hablar aquí a cualquier hora, con una IA. Las personas valen el paso.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
