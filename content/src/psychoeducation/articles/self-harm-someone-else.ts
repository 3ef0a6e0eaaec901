import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const selfHarmSomeoneElse: Article = {
  id: "self-harm-someone-else",
  group: "self-harm",
  title: { en: "When someone you love self-harms", es: "Cuando alguien que quieres se autolesiona" },
  answer: {
    en: "Stay calm, look after any wound, and listen before you try to fix it. Ask what it does for them and whether they think of dying, and help them reach someone trained rather than demand that they stop.",
    es: "Mantén la calma, atiende cualquier herida y escucha antes de querer arreglarlo. Pregunta qué le da y si piensa en morir, y ayuda a llegar a alguien formado en vez de exigir que pare.",
  },
  answerFrom: ["nhs-self-harm", "nice-self-harm"],
  asked: {
    en: [
      "my daughter is self-harming what do I do",
      "how do I help a friend who cuts",
      "how to talk to someone who self-harms",
      "I found out my child self-harms",
      "should I make them stop self-harming",
    ],
    es: [
      "mi hija se autolesiona qué hago",
      "cómo ayudo a un amigo que se corta",
      "cómo hablar con alguien que se autolesiona",
      "descubrí que mi hijo se autolesiona",
      "debo obligarle a dejar de autolesionarse",
    ],
  },
  blocks: [
    text(
      ["nhs-self-harm"],
      "Finding out is a shock. You may feel fear, anger or guilt. Breathe first. How you meet it now decides whether they will tell you more.",
      "Descubrirlo es un golpe. Puedes sentir miedo, rabia o culpa. Respira primero. De cómo lo recibas depende que te cuente más.",
    ),
    heading("In the moment", "En el momento"),
    list(
      ["nhs-self-harm", "nice-self-harm"],
      [
        "If there is a wound, care for it calmly. Get medical help if it is deep or you are not sure.",
        "Si hay una herida, atiéndela con calma. Busca ayuda médica si es profunda o tienes dudas.",
      ],
      [
        "If they took anything, call the emergency number at once, even if they look well.",
        "Si ha tomado algo, llama enseguida a emergencias, aunque parezca estar bien.",
      ],
      [
        "Say: “Thank you for letting me see. I am not angry.”",
        "Di: «Gracias por dejarme verlo. No estoy enfadado».",
      ],
    ),
    heading("The talk", "La conversación"),
    list(
      ["nhs-self-harm", "dazzi-2014"],
      [
        "Ask about the feeling, not the wound: “What was going on before?”",
        "Pregunta por la emoción, no por la herida: «¿Qué pasaba antes?».",
      ],
      [
        "Ask plainly: “Do you also think of dying?” It does no harm to ask.",
        "Pregunta con claridad: «¿También piensas en morir?». Preguntar no hace daño.",
      ],
      [
        "Do not ask for a promise to stop. It is hard to keep, and then they must hide.",
        "No pidas que prometa parar. Cuesta cumplirlo y entonces tendrá que ocultarlo.",
      ],
      [
        "Do not search their room or check their body in secret.",
        "No registres su cuarto ni mires su cuerpo a escondidas.",
      ],
    ),
    heading("Next steps", "Siguientes pasos"),
    text(
      ["nice-self-harm", "hawton-2016"],
      "Offer to go to a doctor or therapist together. Talking treatments lower the chance that it happens again. At school, one trusted adult can help.",
      "Ofrece ir juntos a un médico o terapeuta. Las terapias bajan la probabilidad de que se repita. En la escuela puede ayudar un adulto de confianza.",
    ),
    text(
      ["stanley-brown-2012"],
      "Ask what helps them get through an urge, and what you can do: sit with them, walk, or keep certain things away for now.",
      "Pregunta qué le ayuda a pasar un impulso y qué puedes hacer tú: sentarte al lado, caminar o guardar lejos ciertas cosas por ahora.",
    ),
    text(
      ["nhs-self-harm"],
      "It takes time. Keep talking about other things as well. And find someone for yourself.",
      "Lleva tiempo. Sigue hablando también de otras cosas. Y busca a alguien para ti.",
    ),
    here(
      "You can try out here how to begin that talk.",
      "Aquí puedes ensayar cómo empezar esa conversación.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
