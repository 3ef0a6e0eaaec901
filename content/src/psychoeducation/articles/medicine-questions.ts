import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const medicineQuestions: Article = {
  id: "medicine-questions",
  group: "getting-help",
  title: { en: "Medicine for the mind: questions to ask", es: "Medicina para la mente: qué preguntar" },
  answer: {
    en: "Whether a medicine is right for you is for you and a doctor to decide; nothing here can. Good questions: what is it for, when would I notice it, what else could I do, which effects should I call about, and how would we end it? Don't stop one on your own.",
    es: "Si una medicina es para ti lo deciden tú y un médico; aquí no se puede. Buenas preguntas: para qué es, cuándo lo notaría, qué más podría hacer, por qué efectos debo llamar y cómo lo dejaríamos. No la dejes por tu cuenta.",
  },
  answerFrom: ["nice-withdrawal", "ahrq-questions"],
  asked: {
    en: [
      "what should I ask my doctor about antidepressants",
      "how do antidepressants work",
      "do antidepressants change who you are",
      "what are the side effects of medication for anxiety",
      "how long until antidepressants work",
      "are antidepressants addictive",
      "should I take medication or do therapy",
      "can I just stop taking my meds",
      "what if my medication does not work",
    ],
    es: [
      "qué le pregunto al médico sobre los antidepresivos",
      "cómo funcionan los antidepresivos",
      "los antidepresivos te cambian",
      "qué efectos tienen las medicinas para la ansiedad",
      "cuánto tardan los antidepresivos en hacer efecto",
      "los antidepresivos enganchan",
      "tomo medicación o hago terapia",
      "puedo dejar la medicación sin más",
      "qué hago si la medicación no funciona",
    ],
  },
  blocks: [
    text(
      ["nice-depression", "ahrq-questions"],
      "For many people a medicine for mood, worry or sleep is one part of getting better. For others it is not needed. You have a right to know what it is for and to share in the choice.",
      "Para muchas personas, una medicina para el ánimo, la ansiedad o el sueño es una parte de mejorar. Para otras no hace falta. Tienes derecho a saber para qué es y a decidir también.",
    ),
    heading("Before you begin", "Antes de empezar"),
    list(
      ["ahrq-questions", "nice-depression"],
      ["What is it for, and what else could help?", "¿Para qué es, y qué más podría ayudar?"],
      ["When would I notice a change?", "¿Cuándo notaría un cambio?"],
      [
        "Which effects are common, and which are a reason to call?",
        "¿Qué efectos son comunes y cuáles son motivo para llamar?",
      ],
      [
        "Does it go with my other medicines, alcohol, a pregnancy?",
        "¿Va bien con mis otras medicinas, el alcohol, un embarazo?",
      ],
      ["How long, and how would we end it?", "¿Cuánto tiempo, y cómo lo dejaríamos?"],
    ),
    heading("While you take it", "Mientras la tomas"),
    text(
      ["fda-antidepressants", "nice-depression"],
      "In the first weeks, and when something changes, tell the doctor about restlessness, sudden changes of mood or thoughts of dying. This matters most for young people. If nothing has changed after some weeks, go back: there are other ways.",
      "En las primeras semanas, y cuando algo cambia, cuéntale al médico la inquietud, los cambios bruscos de ánimo o los pensamientos de morir. Importa más en los jóvenes. Si en unas semanas nada cambia, vuelve: hay otros caminos.",
    ),
    heading("Ending it", "Dejarla"),
    text(
      ["nice-withdrawal"],
      "Stopping at once can bring bad days and other effects. Some people mistake this for the illness coming back. A doctor can make a slow plan with you.",
      "Dejarla de golpe puede traer malos días y otros efectos. Hay quien lo confunde con que vuelve la enfermedad. Un médico puede hacer contigo un plan lento.",
    ),
    here(
      "You can write your questions here and take them with you. Nothing here tells you what to take.",
      "Puedes escribir aquí tus preguntas y llevarlas. Aquí no se dice qué tomar.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
