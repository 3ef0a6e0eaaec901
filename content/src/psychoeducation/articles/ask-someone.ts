import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const askSomeone: Article = {
  id: "ask-someone",
  group: "someone-else",
  title: { en: "How to ask someone about suicide", es: "Cómo preguntar a alguien por el suicidio" },
  answer: {
    en: "Ask plainly, in a quiet place: “Are you thinking about suicide?” Studies have found that asking does not put the idea in someone's head, and then listening matters more than having an answer.",
    es: "Pregunta con claridad, en un sitio tranquilo: «¿Estás pensando en el suicidio?». Los estudios ven que preguntar no mete la idea en la cabeza, y después escuchar importa más que tener una respuesta.",
  },
  answerFrom: ["nimh-steps", "dazzi-2014"],
  asked: {
    en: [
      "how do I ask someone if they are suicidal",
      "is it safe to ask someone about suicide",
      "what do I say to someone who is suicidal",
      "what should I not say to a suicidal person",
      "how to bring up suicide with a friend",
      "does asking make it worse",
    ],
    es: [
      "cómo le pregunto a alguien si piensa en el suicidio",
      "es seguro preguntar a alguien por el suicidio",
      "qué le digo a alguien que quiere suicidarse",
      "qué no debo decir a una persona suicida",
      "cómo sacar el tema del suicidio con un amigo",
      "preguntar lo empeora",
    ],
  },
  blocks: [
    text(
      ["dazzi-2014"],
      "Many people are afraid to ask. They fear it will make things worse. A review of the studies found no sign of that. Asking shows that you can bear the answer.",
      "A mucha gente le da miedo preguntar. Teme empeorarlo. Una revisión de los estudios no encontró nada de eso. Preguntar muestra que puedes con la respuesta.",
    ),
    heading("Before", "Antes"),
    text(
      ["samaritans-worried"],
      "Choose a quiet place and enough time. Side by side, on a walk or in a car, can be easier than face to face. Say what you have seen: “You have not been to practice for weeks, and you said you were tired of it all.”",
      "Busca un sitio tranquilo y tiempo suficiente. De lado, en un paseo o en el coche, puede ser más fácil que de frente. Di lo que has visto: «Llevas semanas sin venir al entrenamiento y dijiste que estabas harto de todo».",
    ),
    heading("Ask plainly", "Pregunta con claridad"),
    list(
      ["nimh-steps"],
      ["“Are you thinking about suicide?”", "«¿Estás pensando en el suicidio?»"],
      [
        "“Sometimes when people feel like this, they think of ending their life. Do you?”",
        "«A veces, quien se siente así piensa en quitarse la vida. ¿Te pasa?»",
      ],
    ),
    text(
      ["samaritans-worried"],
      "Do not ask in a way that begs for a no, such as “You are not thinking of anything stupid, are you?”",
      "No preguntes de un modo que pida un no, como «No estarás pensando ninguna tontería, ¿verdad?».",
    ),
    heading("If the answer is yes", "Si la respuesta es sí"),
    list(
      ["nimh-steps", "samaritans-worried"],
      ["Stay calm. Thank them for telling you.", "Mantén la calma. Agradece que te lo cuente."],
      [
        "Listen. Do not argue, judge, or list reasons to be happy.",
        "Escucha. No discutas, no juzgues, no des una lista de motivos para ser feliz.",
      ],
      [
        "Ask if they have a plan and whether they are safe now.",
        "Pregunta si tiene un plan y si está a salvo ahora.",
      ],
      ["Do not promise to keep it secret.", "No prometas guardar el secreto."],
      [
        "Call a line together, or another person both of you trust.",
        "Llamen juntos a una línea o a otra persona de confianza.",
      ],
    ),
    text(
      ["nimh-faq"],
      "If there is danger now, call the emergency number of your country and stay.",
      "Si hay peligro ahora, llama al número de emergencias de tu país y quédate.",
    ),
    here("You can try out here what you would like to say.", "Aquí puedes ensayar lo que quieres decir."),
  ],
  review: "not yet reviewed by a clinician",
};
