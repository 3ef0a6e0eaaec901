import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const traumaReminder: Frame = {
  id: "trauma-reminder",
  topics: ["trauma"],
  feelings: ["anxiety", "shame", "numbness"],
  needs: ["safety", "control"],
  ownQuestionsOnly: true,
  notAsk: ["ask-scale", "ask-specify"],
  techniques: ["breathing"],
  notYet: ["thought-record", "behavioural-activation"],
  words: {
    en: {
      cues: [
        r`\b(?:trauma\w*|flashbacks?|triggered|triggers (?:me|it)|ptsd|assault\w*|abused|molest\w*|raped?|attacked|the accident|in the war|what happened to me|when i was (?:a kid|little|young|a child))\b`,
      ],
      name: "what happened back then",
      first: ["I'm sorry that happened. You decide how much of it comes in here."],
      feel: [
        "It's over, and your body hasn't been told.",
        "Something small opens the door, and you're back there.",
        "You stay on guard even in safe rooms.",
        "What happened was done to you. The carrying was left to you too.",
      ],
      unspoken: [
        "I wonder if you've had to explain your reactions to people who don't know.",
        "Perhaps you wonder if you'll be believed.",
        "Part of you may blame yourself for how you got through it.",
        "It might be that you don't want to tell it, and don't want to be alone with it either.",
      ],
      normal: [
        "A body can answer as if it were then, before you've had a thought. It isn't weakness.",
        "Freezing, going numb or jumping at sounds are ways a body kept itself alive.",
      ],
      ask: {
        "ask-open": [
          "What is it like when it comes back?",
          "How much of it would you like to be here with, today?",
        ],
        "ask-need": [
          "What helps you know that you're here and not there?",
          "Who knows about it and is safe?",
        ],
        "ask-exception": ["Where do you feel safest at the moment?"],
        "ask-body": ["Is there a part of your body that feels steady, even a little?"],
      },
      hurts: [
        "Can you describe exactly what happened?",
        "Why didn't you fight back?",
        "Why didn't you tell anyone?",
      ],
    },
    es: {
      cues: [
        r`\b(?:trauma\w*|flashbacks?|abus(?:ó|aron|aba|ada|ado)|viol(?:ó|aron|ación|ada)|agresión|me atac\w+|el accidente|en la guerra|lo que me (?:pasó|hicieron)|cuando era (?:niñ[oa]|chic[oa]|pequeñ[oa]))\b`,
      ],
      name: "lo que pasó entonces",
      first: ["Siento que te pasara. Tú decides cuánto de eso entra aquí."],
      feel: [
        "Ya terminó, y a tu cuerpo nadie se lo ha dicho.",
        "Algo pequeño abre la puerta y estás otra vez ahí.",
        "Sigues en guardia hasta en lugares seguros.",
        "Lo que pasó te lo hicieron. Cargarlo también te lo dejaron a ti.",
      ],
      unspoken: [
        "Me pregunto si has tenido que explicar tus reacciones a quien no sabe.",
        "Quizá te preguntas si te van a creer.",
        "Puede que te culpes por cómo lograste pasarlo.",
        "A lo mejor no quieres contarlo y tampoco quedarte a solas con eso.",
      ],
      normal: [
        "El cuerpo puede responder como entonces antes de que pienses nada. No es debilidad.",
        "Paralizarse, apagarse o sobresaltarse son maneras en que un cuerpo se mantuvo con vida.",
      ],
      ask: {
        "ask-open": ["¿Cómo es cuando vuelve?", "¿Cuánto de eso quieres tener aquí hoy?"],
        "ask-need": ["¿Qué te ayuda a saber que estás aquí y no allá?", "¿Quién lo sabe y es de confianza?"],
        "ask-exception": ["¿Dónde te sientes más a salvo ahora?"],
        "ask-body": ["¿Hay una parte de tu cuerpo que esté firme, aunque sea un poco?"],
      },
      hurts: ["¿Puedes contar exactamente qué pasó?"],
    },
  },
};
