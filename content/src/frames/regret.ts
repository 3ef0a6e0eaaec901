import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const regret: Frame = {
  id: "regret",
  topics: ["failure"],
  feelings: ["sadness", "guilt", "shame"],
  needs: ["to forgive oneself", "to make something of it"],
  techniques: ["thought-record", "values"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\bregret(?:s|ted|ting)?\b`,
        r`\bi (?:should have|should've|shouldn't have|wish i had|wish i'd|wish i hadn't|could have|could've) (?:\w+ ){0,2}(?:stayed|gone|left|married|picked up|answered|called|told|said|said no|studied|started|listened|been there|taken|tried|let|signed|moved|quit|stood|spoken)\b`,
        r`\b(?:wasted|threw away) (?:\w+ ){0,3}(?:years|life|chance|time|youth|twenties|thirties)\b|\bif (?:only )?i had (?:stayed|gone|left|picked|answered|called|told|listened)\b`,
      ],
      unless: r`\bregret to inform\b|\byou(?:'ll| will| might| would) regret\b|\b(?:don't|no|never|not) regrets?\b|\bno regrets\b`,
      name: "what you would do differently",
      feel: [
        "You keep going back to the same crossing with what you know today.",
        "You're judging someone who didn't have the end of the story yet.",
        "In your head there's a second life running alongside, in which you did the other thing.",
        "It can't be undone, and it won't stay put either.",
      ],
      unspoken: [
        "Perhaps being hard on yourself feels like the least you can do.",
        "Part of you may be missing a person more than a choice.",
        "It might be something you've never said aloud to anyone.",
        "I wonder what you were trying to protect, back then.",
      ],
      normal: [
        "With hindsight the signs are lined up. They weren't when you stood there.",
        "Regret usually shows what matters to you. That part is worth keeping.",
      ],
      ask: {
        "ask-open": [
          "What did you know at the time, and what do you only know now?",
          "Which moment do you go back to?",
          "What did you need then that you didn't have?",
        ],
        "ask-specify": ["When was it?"],
        "ask-meaning": ["What does it say about what you care for?"],
        "ask-need": ["What could still be said or done, even if it's small?"],
        "ask-exception": ["Is there anything it made you do better since?"],
      },
      hurts: ["Why didn't you act differently?"],
    },
    es: {
      cues: [
        r`\b(?:me arrepiento|arrepentid[oa]|arrepentimiento)\b`,
        r`\b(?:debí|debería haber|tendría que haber|tenía que haber|ojalá (?:hubiera|hubiese|le hubiera|no hubiera)|si (?:le |lo |me )?hubiera) (?:\p{L}+ )?(?:quedad[oa]|quedado|ido|dicho|contestado|llamado|estado|estudiado|escuchado|hecho|decirle|irme|quedarme|contestar|llamar|decir)\b`,
        r`\b(?:perdí|desperdici\p{L}+|tiré) (?:\p{L}+ ){0,2}(?:años|vida|juventud)\b`,
      ],
      unless: r`\bno me arrepiento\b|\bte vas a arrepentir\b`,
      name: "lo que harías distinto",
      feel: [
        "Vuelves siempre al mismo cruce con lo que sabes hoy.",
        "Juzgas a alguien que todavía no conocía el final.",
        "En tu cabeza corre otra vida al lado, en la que hiciste lo otro.",
        "No se puede deshacer y tampoco se está quieto.",
      ],
      unspoken: [
        "Quizá tratarte con dureza parece lo mínimo que puedes hacer.",
        "Puede que te falte una persona más que una decisión.",
        "A lo mejor es algo que nunca dijiste en voz alta.",
        "Me pregunto qué intentabas proteger entonces.",
      ],
      normal: [
        "Mirando atrás las señales están en fila. Entonces no lo estaban.",
        "El arrepentimiento suele enseñar lo que te importa. Esa parte vale la pena.",
      ],
      ask: {
        "ask-open": ["¿Qué sabías entonces y qué sabes solo ahora?", "¿A qué momento vuelves?"],
        "ask-specify": ["¿Cuándo fue?"],
        "ask-meaning": ["¿Qué dice de lo que te importa?"],
        "ask-need": ["¿Qué se podría decir o hacer todavía, aunque sea pequeño?"],
        "ask-exception": ["¿Hay algo que desde entonces haces mejor por eso?"],
      },
      hurts: ["¿Por qué no actuaste distinto?"],
    },
  },
};
