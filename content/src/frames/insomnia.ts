import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const insomnia: Frame = {
  id: "insomnia",
  topics: ["sleep"],
  feelings: ["tiredness", "anxiety"],
  needs: ["rest", "quiet"],
  techniques: ["breathing"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:can't|couldn't|not|don't|unable to|trouble|barely) (?:fall a?|get to |go to )?sleep\w*`,
        r`\binsomnia\b|\bwide awake\b|\bstill (?:awake|up)\b|\bawake (?:at|all|since)\b|\bup all night\b`,
        r`\b[1-5] ?(?:am|a\.m\.)\b|\bmiddle of the night\b`,
        r`\b(?:wake|woke|waking|get|got|getting) up at (?:[1-5]|two|three|four|night)\b`,
      ],
      name: "the nights",
      feel: [
        "At this hour everything is twice its size.",
        "The body is done, and the head won't close.",
        "You lie there and the night does the talking.",
        "Being awake alone at night makes any worry louder.",
      ],
      unspoken: [
        "I wonder what the dark brings up that the day keeps down.",
        "Perhaps by now you dread the bed itself.",
        "Part of you may be counting the hours left, and that keeps you up too.",
        "It could be the first quiet moment of the day, so everything comes at once.",
      ],
      normal: [
        "Trying to sleep is the one thing that keeps sleep away. Rest without sleep counts for something, too.",
        "Trying hard to sleep keeps nearly everyone awake.",
      ],
      ask: {
        "ask-open": [
          "What does your mind do with you when the light is off?",
          "What's keeping the night so loud?",
        ],
        "ask-specify": ["How has tonight gone so far?"],
        "ask-need": ["What would make the rest of this night bearable, even without sleep?"],
        "ask-exception": ["When was the last night that was a bit kinder?"],
      },
      hurts: ["Why don't you go to bed earlier?"],
    },
    es: {
      cues: [
        r`\bno (?:puedo|pude|logro|consigo|he podido) dormir`,
        r`\b(?:insomnio|desvelad[oa]|despiert[oa]|en vela)\b`,
        r`\b(?:las )?(?:[1-5]|dos|tres|cuatro) (?:am|de la (?:mañana|madrugada))\b|\bmadrugada\b`,
        r`\bduermo (?:mal|poco|nada)\b|\bdormir (?:mal|poco)\b`,
      ],
      name: "las noches",
      feel: [
        "A esta hora todo mide el doble.",
        "El cuerpo ya no da más y la cabeza no cierra.",
        "Te acuestas y la noche empieza a hablar.",
        "Estar en vela a solas hace más ruidosa cualquier preocupación.",
      ],
      unspoken: [
        "Me pregunto qué trae la oscuridad que de día no sube.",
        "Quizá a estas alturas ya le temes a la cama.",
        "Puede que cuentes las horas que quedan, y eso también desvela.",
        "A lo mejor es el primer silencio del día, y todo llega junto.",
      ],
      normal: [
        "Intentar dormir es justo lo que aleja el sueño. Descansar sin dormir también cuenta.",
        "Esforzarse por dormir desvela a casi cualquiera.",
      ],
      ask: {
        "ask-open": ["¿Qué hace tu cabeza cuando se apaga la luz?", "¿Qué hace tan ruidosa la noche?"],
        "ask-specify": ["¿Cómo ha ido esta noche hasta ahora?"],
        "ask-need": ["¿Qué haría soportable lo que queda de noche, aunque no duermas?"],
        "ask-exception": ["¿Cuándo fue la última noche algo más amable?"],
      },
      hurts: ["¿Por qué no te acuestas antes?"],
    },
  },
};
