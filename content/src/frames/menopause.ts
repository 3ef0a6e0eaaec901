import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const menopause: Frame = {
  id: "menopause",
  topics: ["illness", "sleep", "identity", "ageing"],
  feelings: ["tiredness", "anger", "sadness"],
  needs: ["being taken seriously", "one's own body back"],
  techniques: ["behavioural-activation"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:peri)?menopaus\w+\b|\bhot flush\w*\b|\bhot flash\w*\b|\bnight sweats\b`,
        r`\bthe change\b[^.]{0,20}\b(?:of life|hormon\w+)\b|\bhormones? (?:are|have) (?:all over|gone)\b|\bhrt\b`,
      ],
      unless: r`\bmy (?:mum|mom|mother|wife|boss|sister)\b[^.]{0,25}\bmenopaus\w+`,
      name: "what your body is doing these days",
      feel: [
        "Your own thermostat, sleep and temper have stopped asking you first.",
        "You're expected to carry on as usual in a body that isn't.",
        "It's hard to tell which part is you and which part is the night you didn't sleep.",
        "Being told it's your age isn't an answer, it's a shrug.",
      ],
      unspoken: [
        "Perhaps it also feels like a door closing that nobody asked you about.",
        "Part of you may be frightened you won't come back to yourself.",
        "It might be that you hide the worst of it at work.",
        "I wonder if anyone at home knows how bad the nights are.",
      ],
      normal: [
        "Mood, sleep and concentration can all go with it. You aren't imagining that, and there's more than patience to be offered.",
        "A second opinion is fair when the first one was a shrug.",
      ],
      ask: {
        "ask-open": [
          "What's the hardest part: nights, moods, or what it does at work?",
          "What has a doctor said so far?",
          "What do you miss about how you were before?",
        ],
        "ask-specify": ["Since when?"],
        "ask-meaning": ["What does this time mean to you, apart from the symptoms?"],
        "ask-need": ["What would you want a doctor to take seriously?"],
        "ask-exception": ["When in the day are you most like yourself?"],
      },
      hurts: ["Are you sure it isn't just stress?"],
    },
    es: {
      cues: [
        r`\b(?:peri)?menopausia\b|\bsofocos?\b|\bbochornos\b|\bsudores nocturnos\b`,
        r`\bme despierto (?:empapada|sudando|sudada)\b|\bclimaterio\b`,
        r`\b(?:ginecólog[oa])\b[^.]{0,30}\b(?:la edad|paciencia|normal)\b`,
      ],
      unless: r`\bmi (?:madre|mamá|hermana|esposa|jefa)\b[^.]{0,25}\bmenopausia\b`,
      name: "lo que hace tu cuerpo últimamente",
      feel: [
        "El termómetro, el sueño y el genio ya no te piden permiso.",
        "Se espera que sigas como siempre en un cuerpo que no está como siempre.",
        "Cuesta saber qué parte eres tú y qué parte es la noche sin dormir.",
        "Que te digan que es la edad no es una respuesta, es encogerse de hombros.",
      ],
      unspoken: [
        "Quizá también se siente como una puerta que se cierra sin preguntarte.",
        "Puede que dé miedo no volver a ser la de antes.",
        "A lo mejor en el trabajo escondes lo peor.",
        "Me pregunto si en casa saben cómo son las noches.",
      ],
      normal: [
        "El ánimo, el sueño y la memoria pueden ir con ello. No te lo inventas, y hay más que ofrecer que paciencia.",
        "Pedir otra opinión es justo cuando la primera fue encogerse de hombros.",
      ],
      ask: {
        "ask-open": [
          "¿Qué es lo más duro: las noches, el humor o el trabajo?",
          "¿Qué te han dicho en la consulta?",
        ],
        "ask-specify": ["¿Desde cuándo?"],
        "ask-meaning": ["¿Qué significa para ti esta etapa, además de los síntomas?"],
        "ask-need": ["¿Qué querrías que se tomara en serio en la consulta?"],
        "ask-exception": ["¿A qué hora del día eres más tú?"],
      },
      hurts: ["¿No será estrés?"],
    },
  },
};
