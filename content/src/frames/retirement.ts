import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const retirement: Frame = {
  id: "retirement",
  topics: ["work", "identity", "future"],
  feelings: ["sadness", "numbness", "anxiety"],
  needs: ["purpose", "a reason to get up"],
  techniques: ["values", "behavioural-activation"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:i|i've|i'm|since i) (?:\w+ )?retir(?:ed|ing)\b|\bsince (?:my )?retirement\b|\bmy retirement\b|\bearly retirement\b`,
        r`\b(?:retired|retirement)\b[^.]{0,40}\b(?:empty|lost|bored|useless|nothing to do|purpose|miss)\b`,
      ],
      unless: r`\b(?:my (?:dad|father|mum|mom|husband|wife|boss|teacher)|he|she) (?:\w+ )?retired\b`,
      name: "life after work",
      feel: [
        "For years the day told you what to do. Now it just looks at you.",
        "People congratulate you, and you're standing in the kitchen at ten with nothing that needs you.",
        "You didn't only stop working. You stopped being asked.",
        "It's an odd thing to have all the time in the world and no shape to it.",
      ],
      unspoken: [
        "Perhaps you miss being good at something in front of others.",
        "Part of you may be afraid that this is the stretch where it only goes down.",
        "It might be that being home all day has changed things between the two of you, if there's someone there.",
        "I wonder if you'd looked forward to it, which makes it harder to say.",
      ],
      normal: [
        "The first year or two often feel like a loss, even when it was wanted.",
        "A body used to a timetable needs a while to believe in a free Tuesday.",
      ],
      ask: {
        "ask-open": [
          "What does a usual day look like now?",
          "What did the work give you besides money?",
          "What did you think you'd do with the time?",
        ],
        "ask-specify": ["How long has it been?"],
        "ask-meaning": ["Who were you at work that you aren't at home?"],
        "ask-need": ["What would be worth getting up for, one morning a week?"],
        "ask-exception": ["Which day this week had a bit of shape to it?"],
      },
      hurts: ["Aren't you happy to be free?"],
    },
    es: {
      cues: [
        r`\b(?:me jubil(?:é|o|aron|aré)|desde que me jubilé|mi jubilación|estoy jubilad[oa]|prejubil\w+|me retiré del trabajo)\b`,
      ],
      unless: r`\bmi (?:padre|papá|madre|mamá|marido|mujer|jefe) se jubiló\b`,
      name: "la vida después del trabajo",
      feel: [
        "Durante años el día te decía qué hacer. Ahora solo te mira.",
        "Te felicitan, y a las diez estás en la cocina sin nada que te necesite.",
        "No solo dejaste de trabajar. Dejaron de preguntarte.",
        "Es raro tener todo el tiempo y que no tenga forma.",
      ],
      unspoken: [
        "Quizá extrañas hacer algo bien delante de otros.",
        "Puede que dé miedo que a partir de aquí solo se baje.",
        "A lo mejor estar en casa todo el día cambió las cosas con quien vive contigo, si hay alguien.",
        "Me pregunto si lo esperabas con ganas y por eso cuesta decirlo.",
      ],
      normal: [
        "El primer año suele sentirse como una pérdida, aunque se quisiera.",
        "Un cuerpo con horario tarda en creerse un martes libre.",
      ],
      ask: {
        "ask-open": ["¿Cómo es ahora un día normal?", "¿Qué te daba el trabajo además del sueldo?"],
        "ask-specify": ["¿Cuánto hace?"],
        "ask-meaning": ["¿Quién eras ahí que en casa no eres?"],
        "ask-need": ["¿Por qué cosa valdría levantarse una mañana a la semana?"],
        "ask-exception": ["¿Qué día de esta semana tuvo algo de forma?"],
      },
      hurts: ["¿No te alegra tener tiempo?"],
    },
  },
};
