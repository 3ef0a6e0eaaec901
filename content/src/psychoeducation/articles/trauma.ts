import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const trauma: Article = {
  id: "trauma",
  group: "conditions",
  title: { en: "What trauma can do", es: "Lo que puede hacer un trauma" },
  answer: {
    en: "After something frightening, it is common to feel on guard, sleep badly and have memories that push in. For most people this eases with time. If it lasts more than a month or gets in the way of life, there are therapies that help.",
    es: "Después de algo que da mucho miedo, es común estar en guardia, dormir mal y tener recuerdos que se meten. En la mayoría se calma con el tiempo. Si dura más de un mes o estorba la vida, hay terapias que ayudan.",
  },
  answerFrom: ["nimh-ptsd"],
  asked: {
    en: [
      "what is trauma",
      "what does trauma do to you",
      "what is PTSD",
      "symptoms of PTSD",
      "why am I so jumpy since the accident",
      "can old things from childhood still affect me",
      "how long does it take to get over trauma",
      "is there treatment for PTSD",
      "why do I feel numb after what happened",
    ],
    es: [
      "qué es un trauma",
      "qué le hace un trauma a una persona",
      "qué es el estrés postraumático",
      "síntomas de estrés postraumático",
      "por qué me asusto por todo desde el accidente",
      "lo que pasó en la infancia puede afectar todavía",
      "cuánto se tarda en superar un trauma",
      "tiene tratamiento el estrés postraumático",
      "por qué no siento nada después de lo que pasó",
    ],
  },
  blocks: [
    text(
      ["nimh-ptsd", "who-ptsd"],
      "Trauma is what can stay in mind and body after something that felt dangerous: an attack, an accident, a war, abuse, a sudden loss. It can also come from seeing it happen to somebody else.",
      "Un trauma es lo que puede quedar en la mente y el cuerpo después de algo que se sintió peligroso: un ataque, un accidente, una guerra, un abuso, una pérdida de golpe. También puede venir de ver que le pasa a otro.",
    ),
    heading("What many people notice", "Lo que muchos notan"),
    list(
      ["nimh-ptsd"],
      ["memories or bad dreams that push in", "recuerdos o malos sueños que se meten"],
      ["staying away from places and people that remind you", "evitar lugares y personas que lo recuerdan"],
      ["being on guard, jumping at small sounds", "estar en guardia y saltar con un ruido pequeño"],
      ["feeling numb, far away or to blame", "no sentir nada, sentirse lejos o culpable"],
    ),
    heading("Why it happens", "Por qué pasa"),
    text(
      ["va-ptsd"],
      "The body has an alarm that helps us live through danger. After trauma it can keep ringing when the danger is over. It is not a weakness, and it is not a choice.",
      "El cuerpo tiene una alarma que ayuda a pasar un peligro. Después de un trauma puede seguir sonando cuando el peligro ya pasó. No es debilidad ni se elige.",
    ),
    heading("What helps", "Qué ayuda"),
    text(
      ["nimh-ptsd", "who-ptsd"],
      "Most people feel better in the first weeks, with people they trust, rest and their usual days. If it is still strong after a month, a doctor or therapist can look with you at whether it is post-traumatic stress. Talk therapies made for trauma help many people, also years later.",
      "La mayoría mejora en las primeras semanas, con gente de confianza, descanso y sus días de siempre. Si después de un mes sigue fuerte, un médico o terapeuta puede ver contigo si es estrés postraumático. Las terapias hechas para el trauma ayudan a muchas personas, también años después.",
    ),
    text(
      ["va-ptsd"],
      "You do not have to tell the story to everyone, or all at once. You choose whom, when and how much.",
      "No tienes que contar la historia a todos, ni de una vez. Tú eliges a quién, cuándo y cuánto.",
    ),
    here(
      "You can speak here of how it is now without telling what happened.",
      "Aquí puedes hablar de cómo estás ahora sin contar lo que pasó.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
