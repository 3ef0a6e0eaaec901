import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const petLoss: Frame = {
  id: "pet-loss",
  event: true,
  topics: ["pet"],
  feelings: ["grief", "sadness", "guilt"],
  needs: ["room for the loss"],
  ownQuestionsOnly: true,
  notAsk: ["ask-scale"],
  techniques: [],
  notYet: ["thought-record", "behavioural-activation"],
  words: {
    en: {
      cues: [
        r`\b(?:my|our) (?:\w+ )?(?:dog|cat|puppy|kitten|rabbit|horse|pet|hamster|bird)\b.{0,40}\b(?:died|dying|passed|put (?:down|to sleep)|gone|sick|euthan\w+|lost)`,
        r`\b(?:had|have|having|decided|going|time) to (?:\w+ )?put (?:him|her|them|(?:my|our) \w+) (?:down|to sleep)\b`,
      ],
      name: "losing your animal",
      first: ["I'm sorry. That's a real loss."],
      feel: [
        "The house is too quiet in all the usual places.",
        "They were there every single day, and that's a lot of days.",
        "You lost the one who was always glad to see you.",
        "Your hands still know the routine.",
      ],
      unspoken: [
        "I wonder if you still listen for the sound of them.",
        "Perhaps you've held back, because people say it was only a pet.",
        "Part of you may be going over the last decision.",
        "It might be one of the safest loves you had.",
      ],
      normal: [
        "People say it was only an animal. It was somebody who was there every day.",
        "Grief for an animal is grief. It needs no excuse.",
      ],
      ask: {
        "ask-open": ["What were they like?", "When in the day do you notice it most?"],
        "ask-meaning": ["What did they give you that's hard to find elsewhere?"],
        "ask-need": ["Who understands what they were to you?"],
      },
      hurts: ["Will you get another one?"],
    },
    es: {
      cues: [
        r`\bmi (?:perr[oa]|perrit[oa]|gat[oa]|gatit[oa]|mascota|caballo|conejo)\b.{0,40}\b(?:murió|se murió|falleció|enferm|dormir|sacrific|perdí)`,
      ],
      name: "la pérdida de tu animal",
      first: ["Lo siento. Es una pérdida de verdad."],
      feel: [
        "La casa está demasiado callada en los lugares de siempre.",
        "Estaba ahí cada día, y esos son muchos días.",
        "Perdiste a quien siempre se alegraba de verte.",
        "Tus manos todavía se saben la rutina.",
      ],
      unspoken: [
        "Me pregunto si todavía esperas oírle.",
        "Quizá te lo guardas porque dicen que era solo un animal.",
        "Puede que repases la última decisión.",
        "A lo mejor era uno de los cariños más seguros que tenías.",
      ],
      normal: [
        "Hay quien dice que era solo un animal. Era alguien que estaba cada día.",
        "El duelo por un animal es duelo. No necesita disculpa.",
      ],
      ask: {
        "ask-open": ["¿Cómo era?", "¿A qué hora del día lo notas más?"],
        "ask-meaning": ["¿Qué te daba que es difícil de encontrar en otro lado?"],
        "ask-need": ["¿Quién entiende lo que era para ti?"],
      },
      hurts: ["¿Vas a tener otro?"],
    },
  },
};
