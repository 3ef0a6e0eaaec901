import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const failure: Frame = {
  id: "failure",
  topics: ["failure", "self-worth"],
  feelings: ["shame", "sadness", "hopelessness"],
  needs: ["worth apart from results", "another chance"],
  techniques: ["thought-record"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:i|i've|i'm|i'll|i'd|we|we've|am|was) (?:\w+ ){0,2}(?:fail(?:ed|ing)?|flunked|messed (?:it |everything )?up|screwed (?:it |everything )?up|ruined (?:it|everything)|let(?:ting)? (?:everyone|them|him|her|people|my \w+) down)\b|\bfailed (?:my|the|this|that|at|again)\b|\b(?:a|such a|total|complete) (?:failure|disappointment)\b|\bdisappoint(?:ed|ing)? (?:my|myself|them|him|her|people)\b`,
        r`\bnot good enough\b|\bcan't do anything right\b|\b(?:i'm|i am|feel|feeling) (?:so |such a |a )?(?:worthless|useless|failure)\b`,
      ],
      name: "what didn't work out",
      feel: [
        "It went wrong, and you've made it into a verdict on you.",
        "The let-down is bigger because you cared.",
        "You expected more of yourself, and the fall is from there.",
        "One result is drowning out everything else about you.",
      ],
      unspoken: [
        "I wonder who you're most afraid to tell.",
        "Perhaps the worst is imagining what others now think.",
        "Part of you may have been afraid of exactly this for a long time.",
        "It may feel safer to be hard on yourself before anyone else is.",
      ],
      normal: [
        "Shame makes one event look like a summary. It's one event.",
        "After a setback the mind pulls up every other one too. That's memory, not proof.",
      ],
      ask: {
        "ask-open": ["What was riding on it?", "Which part do you keep replaying?"],
        "ask-specify": ["What exactly happened?"],
        "ask-meaning": ["What do you fear it proves?"],
        "ask-need": ["What would you say to a friend who came with this?"],
        "ask-exception": ["What did you do in it that you can stand by?"],
      },
      hurts: ["What went wrong with you?"],
    },
    es: {
      cues: [
        r`\b(?:fracas\w+|fallé\b|fallar\w*|suspend\w+|reprob\w+|la cagué|lo arruiné|arruin\w+|decepcion\w+)\b`,
        r`\bno (?:soy|valgo) (?:suficiente|nada)\b|\bno sirvo\b|\binútil\b|\bno hago nada bien\b`,
      ],
      name: "lo que no salió",
      feel: [
        "Salió mal, y lo convertiste en un veredicto sobre ti.",
        "La caída duele más porque te importaba.",
        "Esperabas más de ti, y caes desde ahí.",
        "Un resultado está tapando todo lo demás que eres.",
      ],
      unspoken: [
        "Me pregunto a quién temes más contárselo.",
        "Quizá lo peor es imaginar lo que piensan ahora los demás.",
        "Puede que hace tiempo temieras justo esto.",
        "A lo mejor parece más seguro ser duro contigo antes que nadie.",
      ],
      normal: [
        "La vergüenza hace que un hecho parezca un resumen. Es un hecho.",
        "Tras un tropiezo la mente saca todos los anteriores. Es memoria, no prueba.",
      ],
      ask: {
        "ask-open": ["¿Qué te jugabas ahí?", "¿Qué parte repasas más?"],
        "ask-specify": ["¿Qué pasó exactamente?"],
        "ask-meaning": ["¿Qué temes que demuestre?"],
        "ask-need": ["¿Qué le dirías a alguien querido que viniera con esto?"],
        "ask-exception": ["¿Qué hiciste ahí que puedas sostener?"],
      },
      hurts: ["¿Qué hiciste mal?"],
    },
  },
};
