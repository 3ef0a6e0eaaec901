import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const uncertainty: Frame = {
  id: "uncertainty",
  topics: ["future", "moving", "legal", "news"],
  feelings: ["anxiety", "confusion"],
  needs: ["ground", "a next step"],
  techniques: ["behavioural-activation", "worry-time"],
  notYet: [],
  words: {
    en: {
      cues: [r`\b(?:waiting (?:for|to hear)|uncertain\w*|limbo|up in the air|not knowing)\b`],
      name: "not knowing how it will turn out",
      feel: [
        "You can't plan and you can't rest, both at once.",
        "Everything is on hold, and still it costs you.",
        "The ground you knew is gone and the new one isn't there yet.",
        "Someone else holds the answer, and you hold your breath.",
      ],
      unspoken: [
        "I wonder what you've stopped planning until then.",
        "Perhaps even bad news would feel easier than this.",
        "Part of you may be acting more settled than you are.",
        "It might be that you've had to start from zero and nobody counts that.",
      ],
      normal: [
        "Waiting uses strength, though it looks like doing nothing.",
        "Not knowing is harder on most people than knowing the worst.",
      ],
      ask: {
        "ask-open": ["What is hardest about the waiting?", "Which of the endings do you fear most?"],
        "ask-specify": ["When will you know more?"],
        "ask-meaning": ["What hangs on it for you?"],
        "ask-need": ["What stays yours, however it turns out?"],
        "ask-exception": ["What still feels like solid ground?"],
      },
      hurts: ["Why not wait and see?"],
    },
    es: {
      cues: [
        r`\b(?:incertidumbre|esperando (?:la respuesta|los resultados|una respuesta|que me (?:digan|llamen|avisen))|en el aire)\b`,
      ],
      name: "no saber cómo va a salir",
      feel: [
        "No puedes planear ni descansar, las dos cosas a la vez.",
        "Todo está en pausa y aun así te cuesta.",
        "El suelo que conocías se fue y el nuevo no ha llegado.",
        "Otra persona tiene la respuesta, y tú contienes el aire.",
      ],
      unspoken: [
        "Me pregunto qué dejaste de planear hasta entonces.",
        "Quizá hasta una mala noticia sería más fácil que esto.",
        "Puede que muestres más calma de la que tienes.",
        "A lo mejor te tocó empezar de cero y nadie lo cuenta.",
      ],
      normal: [
        "Esperar gasta fuerza aunque parezca no hacer nada.",
        "Para casi todo el mundo, no saber es más duro que saber lo peor.",
      ],
      ask: {
        "ask-open": ["¿Qué es lo más duro de la espera?", "¿Qué final temes más?"],
        "ask-specify": ["¿Cuándo sabrás algo más?"],
        "ask-meaning": ["¿Qué depende de eso para ti?"],
        "ask-need": ["¿Qué sigue siendo tuyo, salga como salga?"],
        "ask-exception": ["¿Qué se siente todavía como suelo firme?"],
      },
      hurts: ["¿Por qué no esperas y ya?"],
    },
  },
};
