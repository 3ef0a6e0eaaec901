import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const flashbacks: Article = {
  id: "flashbacks",
  group: "conditions",
  title: { en: "Flashbacks, and coming back to now", es: "Flashbacks, y volver al ahora" },
  answer: {
    en: "A flashback is a memory that feels as if it is happening again. Naming where you are and what you see, hear and touch can help you come back to the present. If they come often, trauma therapies can make them fewer.",
    es: "Un flashback es un recuerdo que se siente como si pasara otra vez. Nombrar dónde estás y lo que ves, oyes y tocas puede ayudarte a volver al presente. Si vienen a menudo, las terapias de trauma pueden hacer que sean menos.",
  },
  answerFrom: ["va-coping", "nimh-ptsd"],
  asked: {
    en: [
      "what is a flashback",
      "why does it feel like it is happening again",
      "how do I stop a flashback",
      "what is grounding",
      "does the 5 4 3 2 1 thing work",
      "how can I help someone having a flashback",
      "what triggers flashbacks",
      "why do I zone out and feel unreal",
      "what is dissociation",
    ],
    es: [
      "qué es un flashback",
      "por qué siento que está pasando otra vez",
      "cómo paro un flashback",
      "qué es el grounding o anclaje",
      "sirve lo de nombrar cinco cosas que ves",
      "cómo ayudo a alguien que tiene un flashback",
      "qué dispara los flashbacks",
      "por qué me desconecto y todo parece irreal",
      "qué es la disociación",
    ],
  },
  blocks: [
    text(
      ["nimh-ptsd", "va-coping"],
      "In a flashback a part of the past comes back as if it were now. There may be pictures, sounds or smells, or only the fear in the body. Some people feel far away from themselves instead.",
      "En un flashback, una parte del pasado vuelve como si fuera ahora. Puede haber imágenes, sonidos u olores, o solo el miedo en el cuerpo. Otras personas se sienten lejos de sí mismas.",
    ),
    heading("Coming back to now", "Volver al ahora"),
    list(
      ["va-coping"],
      ["say to yourself: this is a memory, it is over", "decirte: esto es un recuerdo, ya pasó"],
      ["open your eyes and name things you see", "abrir los ojos y nombrar cosas que ves"],
      ["press your feet into the floor, hold something cold", "apoyar bien los pies, sostener algo frío"],
      ["say your name, the day and where you are", "decir tu nombre, el día y dónde estás"],
      ["breathe out slowly", "soltar el aire despacio"],
    ),
    text(
      ["va-coping"],
      "What brings it on is often something small: a smell, a tone of voice, a date. Knowing your own signs makes them less of a shock. It can help to tell one person you trust what to do.",
      "Lo que lo trae suele ser algo pequeño: un olor, un tono de voz, una fecha. Conocer tus señales hace que sorprendan menos. Puede ayudar decirle a una persona de confianza qué hacer.",
    ),
    heading("If you are with somebody", "Si estás con alguien"),
    text(
      ["va-ptsd", "va-coping"],
      "Speak calmly. Say who you are and where you both are. Ask before you touch. Stay until they are back, and do not ask for the story.",
      "Habla con calma. Di quién eres y dónde están. Pregunta antes de tocar. Quédate hasta que vuelva y no le pidas la historia.",
    ),
    heading("When it keeps coming", "Cuando vuelve una y otra vez"),
    text(
      ["nimh-ptsd"],
      "If flashbacks come often, or you plan your days around them, a therapist who knows trauma can help. They go slowly and together with you.",
      "Si vienen a menudo, o haces tus días alrededor de ellos, puede ayudar un terapeuta que sepa de trauma. Va despacio y contigo.",
    ),
    here(
      "In Practice there is a short exercise to come back to now.",
      "En Práctica hay un ejercicio corto para volver al ahora.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
