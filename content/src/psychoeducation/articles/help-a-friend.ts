import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const helpAFriend: Article = {
  id: "help-a-friend",
  group: "someone-else",
  title: { en: "Helping a friend who thinks of suicide", es: "Ayudar a un amigo que piensa en el suicidio" },
  answer: {
    en: "Five steps help: ask directly, be there and listen, help keep them safe, help them connect with a person or a line, and stay in touch afterwards. You do not have to be an expert, and you do not have to do it alone.",
    es: "Cinco pasos ayudan: preguntar de forma directa, estar y escuchar, ayudar a que esté a salvo, ayudar a llegar a una persona o a una línea, y seguir en contacto después. No hace falta ser experto ni hacerlo a solas.",
  },
  answerFrom: ["nimh-steps"],
  asked: {
    en: [
      "how do I help my friend who is suicidal",
      "how can I help someone who wants to die",
      "my friend told me they want to kill themselves what do I do",
      "how to support a suicidal friend",
      "how do I help my partner or brother who is suicidal",
      "what do I do if someone posts about suicide",
    ],
    es: [
      "cómo ayudo a mi amigo que piensa en el suicidio",
      "cómo puedo ayudar a alguien que quiere morir",
      "mi amiga me dijo que quiere suicidarse qué hago",
      "cómo apoyar a un amigo suicida",
      "cómo ayudo a mi pareja o a mi hermano que piensa en suicidarse",
      "qué hago si alguien publica sobre suicidio",
    ],
  },
  blocks: [
    text(
      ["nimh-steps"],
      "You do not need the right words. These five steps are enough, in any order that fits.",
      "No necesitas las palabras perfectas. Estos cinco pasos bastan, en el orden que convenga.",
    ),
    list(
      ["nimh-steps"],
      ["Ask. “Are you thinking about suicide?”", "Pregunta: «¿Estás pensando en el suicidio?»."],
      [
        "Be there. Listen more than you talk. You do not have to fix it.",
        "Quédate. Escucha más de lo que hablas. No tienes que arreglarlo.",
      ],
      [
        "Help keep them safe. Ask if they have a plan. Help put distance between them and what could do harm.",
        "Ayuda a que esté a salvo. Pregunta si tiene un plan. Ayuda a poner distancia con lo que podría dañar.",
      ],
      [
        "Help them connect: a line, a doctor, someone in the family, a teacher.",
        "Ayuda a conectar: una línea, un médico, alguien de la familia, un profesor.",
      ],
      [
        "Follow up. A message the next day, and the week after. It matters more than it seems.",
        "Sigue ahí. Un mensaje al día siguiente y otro a la semana. Importa más de lo que parece.",
      ],
    ),
    heading("A secret that should not be kept", "Un secreto que no conviene guardar"),
    text(
      ["samaritans-worried", "nimh-steps"],
      "Your friend may ask you to tell no one. You can say: “I care about you too much to keep this to myself. Let's think together about who to tell.” An angry friend is better than a lost one.",
      "Tu amigo puede pedirte que no lo cuentes. Puedes decir: «Me importas demasiado para guardármelo. Pensemos juntos a quién decírselo». Mejor un amigo enfadado que perderlo.",
    ),
    heading("If they are far away", "Si está lejos"),
    text(
      ["samhsa-988", "chatsafe"],
      "You can call a line on their behalf and ask what to do. Posts can be reported to the site, which can send help. If you think they are acting now, call the emergency number and say where they are.",
      "Puedes llamar a una línea por esa persona y preguntar qué hacer. Una publicación se puede reportar al sitio, que puede enviar ayuda. Si crees que está actuando ahora, llama a emergencias y di dónde está.",
    ),
    heading("And you", "Y tú"),
    text(
      ["samaritans-worried"],
      "This is heavy. You may feel scared, cross or tired. Share it with someone. You are not to blame for what another person does.",
      "Esto pesa. Puedes sentir miedo, enfado o cansancio. Compártelo con alguien. No tienes la culpa de lo que otra persona haga.",
    ),
    here(
      "You can talk here about your friend, and about how it is for you.",
      "Aquí puedes hablar de tu amigo y de cómo lo llevas tú.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
