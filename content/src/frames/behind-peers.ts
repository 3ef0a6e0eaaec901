import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const behindPeers: Frame = {
  id: "behind-peers",
  topics: ["future", "self-worth"],
  feelings: ["jealousy", "shame", "sadness"],
  needs: ["one's own pace", "worth apart from milestones"],
  techniques: ["values", "thought-record"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:everyone|everybody|all my friends|people my age|my friends|my siblings|my classmates|they all|others)\b[^.]{0,40}\b(?:married|engaged|babies|kids|houses|a house|promoted|careers?|moving on|settled|ahead)\b`,
        r`\b(?:i'm|i am|feel|feeling|so) (?:\w+ )?(?:behind|left behind|falling behind)\b(?! (?:on|with|schedule))`,
        r`\b(?:still|yet) (?:live|living) (?:with|at) my (?:parents|mum's|mom's)\b|\bby (?:now|this age|my age) i (?:should|thought|was supposed)\b|\bnothing to show for\b`,
      ],
      name: "feeling behind",
      feel: [
        "Everyone's photos have a next chapter in them.",
        "You measure yourself with a ruler that other people drew.",
        "You're glad for them, and then you close the door and it hurts.",
        "It's as if there was a meeting about how to do life and you missed it.",
      ],
      unspoken: [
        "Perhaps you've started to avoid the people you're measuring yourself against.",
        "Part of you may not even want their life, only to be done with the question.",
        "It might be grief for a plan with dates in it.",
        "I wonder who in your family keeps asking.",
      ],
      normal: [
        "You're comparing your inside with their outside.",
        "Timetables for a life are mostly habit. Plenty of good ones run late.",
      ],
      ask: {
        "ask-open": [
          "Which of those things would you want, if nobody saw?",
          "When does it hit you most?",
          "Whose voice is it, that says you should be further?",
        ],
        "ask-specify": ["What set it off this time?"],
        "ask-meaning": ["What would being on time give you?"],
        "ask-need": ["What would be one step in your own direction?"],
        "ask-exception": ["What have you got that isn't on that list?"],
      },
      hurts: ["What have you been doing all these years?"],
    },
    es: {
      cues: [
        r`\b(?:todos|todo el mundo|mis amig[oa]s|la gente de mi edad|mis herman[oa]s|los demás)\b[^.]{0,35}\b(?:casad[oa]s?|se casan|se casaron|hijos|casa propia|carrera hecha|avanzan|ya tienen)\b`,
        r`\b(?:me (?:quedé|quedo|estoy quedando|he quedado) atrás|voy (?:tarde|con retraso) en la vida|a mi edad (?:ya )?(?:debería|tendría)|sigo viviendo con mis padres|no he logrado nada)\b`,
      ],
      name: "sentir que vas con retraso",
      feel: [
        "Las fotos de los demás tienen un capítulo siguiente.",
        "Te mides con una regla que dibujaron otros.",
        "Te alegras por ellos, cierras la puerta y duele.",
        "Es como si hubiera habido una reunión sobre cómo vivir y no te avisaron.",
      ],
      unspoken: [
        "Quizá ya evitas a la gente con la que te mides.",
        "Puede que ni quieras esa vida, solo acabar con la pregunta.",
        "A lo mejor es duelo por un plan con fechas.",
        "Me pregunto quién en tu familia pregunta siempre.",
      ],
      normal: [
        "Comparas tu dentro con su fuera.",
        "Los horarios de una vida son costumbre. Muchas buenas llegan tarde.",
      ],
      ask: {
        "ask-open": ["¿Cuál de esas cosas querrías si nadie lo viera?", "¿Cuándo te golpea más?"],
        "ask-specify": ["¿Qué lo despertó esta vez?"],
        "ask-meaning": ["¿Qué te daría ir a tiempo?"],
        "ask-need": ["¿Qué sería un paso en tu propia dirección?"],
        "ask-exception": ["¿Qué tienes que no está en esa lista?"],
      },
      hurts: ["¿Qué hiciste todos estos años?"],
    },
  },
};
