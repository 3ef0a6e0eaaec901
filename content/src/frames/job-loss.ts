import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const jobLoss: Frame = {
  id: "job-loss",
  event: true,
  topics: ["work"],
  feelings: ["shame", "anxiety", "sadness"],
  needs: ["purpose", "security"],
  techniques: ["behavioural-activation"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:laid off|got fired|get fired|fire me|lose my job|was fired|been fired|lost my job|losing my job|redundan\w+|let me go|unemploy\w+|out of work|sacked)\b`,
        r`\b(?:job hunt\w*|job search|job applications?|no one (?:hires|calls back)|can't find (?:a job|work))\b`,
      ],
      name: "losing the job",
      first: ["I'm sorry. That shakes more than the money."],
      feel: [
        "It takes the pay, and also the answer to what you do all day.",
        "The mornings must be strange, with nowhere that expects you.",
        "You gave that place years, and it ended in a meeting.",
        "Every application asks you to sell yourself on a day you don't feel like buying.",
      ],
      unspoken: [
        "I wonder what you tell people when they ask what you do.",
        "Perhaps you dread the question 'and what do you do' more than you let on.",
        "Part of you may be measuring your worth by it.",
        "It could be that you act calmer at home than you are.",
      ],
      normal: [
        "The first weeks swing between relief and dread. Both are usual.",
        "Losing work hits like other losses: the anger and the fog are part of it.",
      ],
      ask: {
        "ask-open": ["What do you miss that isn't the money?", "How do your days look now?"],
        "ask-specify": ["How did you hear?"],
        "ask-meaning": ["What did the job say about who you are?"],
        "ask-need": ["What would make this week a little steadier?"],
        "ask-exception": ["Which part of the day still goes all right?"],
      },
      hurts: ["Why did they fire you?"],
    },
    es: {
      cues: [
        r`\b(?:me despidieron|despido|me echaron del trabajo|me corrieron|perdí (?:el|mi) trabajo|perder (?:el|mi) trabajo|desemple\w+|sin trabajo|en paro|busco trabajo|buscando trabajo)\b`,
      ],
      name: "haber perdido el trabajo",
      first: ["Lo siento. Eso sacude más que el dinero."],
      feel: [
        "Se va el sueldo y también la respuesta a qué haces cada día.",
        "Las mañanas deben de ser raras, sin un lugar que te espere.",
        "Les diste años y acabó en una reunión.",
        "Cada solicitud te pide venderte un día en que no te comprarías.",
      ],
      unspoken: [
        "Me pregunto qué dices cuando te preguntan a qué te dedicas.",
        "Quizá temes la pregunta de a qué te dedicas más de lo que muestras.",
        "Puede que una parte de ti mida así lo que vales.",
        "A lo mejor en casa finges más calma de la que hay.",
      ],
      normal: [
        "Las primeras semanas van del alivio al miedo. Las dos cosas son normales.",
        "Perder el trabajo golpea como otras pérdidas: la rabia y la niebla son parte.",
      ],
      ask: {
        "ask-open": ["¿Qué extrañas que no sea el dinero?", "¿Cómo son tus días ahora?"],
        "ask-specify": ["¿Cómo te enteraste?"],
        "ask-meaning": ["¿Qué decía de ti ese trabajo?"],
        "ask-need": ["¿Qué haría esta semana un poco más firme?"],
        "ask-exception": ["¿Qué parte del día todavía va bien?"],
      },
      hurts: ["¿Por qué te despidieron?"],
    },
  },
};
