import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const datingFatigue: Frame = {
  id: "dating-fatigue",
  topics: ["partner", "loneliness"],
  feelings: ["tiredness", "hopelessness", "loneliness"],
  needs: ["to be met", "rest from trying"],
  techniques: ["values"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:dating apps?|tinder|hinge|bumble|grindr)\b`,
        r`\b(?:burn(?:ed|t) out|tired|sick|exhausted|done|over it)\b[^.]{0,20}\b(?:dating|dates|swiping)\b|\bdating\b[^.]{0,30}\b(?:exhaust\w*|hopeless|burn(?:ed|t)|tir\w+|awful|hell)\b`,
        r`\b(?:\d+|another|so many|bad|first) (?:first |bad )?dates?\b[^.]{0,50}\b(?:nothing|feel|ghost\w*|year|never|again|home)\b`,
        r`\b(?:single|alone) (?:for (?:years|ever)|again|at \d\d|my whole life)\b`,
      ],
      unless: r`\b(?:due|start|end|release|court|hearing|exam|wedding) dates?\b|\bup to date\b`,
      name: "the dating",
      feel: [
        "You show up, tell your story again, and go home with it again.",
        "It's work that looks like fun from outside.",
        "Hoping and shielding yourself at the same table takes a lot out of a person.",
        "You can like someone well enough and still go home with nothing stirred.",
      ],
      unspoken: [
        "Perhaps you're more tired of being looked over than of being alone.",
        "Part of you may be choosing people you won't have to risk much with.",
        "It might be other people's timetable, more than yours, that hurries you.",
        "I wonder whether there's somebody you do think about.",
      ],
      normal: [
        "After enough strangers in a row, feeling nothing is common. It's a full tank, not a broken one.",
        "A break isn't giving up.",
      ],
      ask: {
        "ask-open": [
          "What are you hoping for when you say yes to one?",
          "What's it like on the way home?",
          "Whose idea is it, the hurry?",
        ],
        "ask-specify": ["When did you last enjoy one?"],
        "ask-meaning": ["What do you make it mean about you?"],
        "ask-need": ["What would a month off change?"],
        "ask-exception": ["With whom do you feel like yourself, never mind dating?"],
      },
      hurts: ["Are your standards too high?"],
    },
    es: {
      cues: [
        r`\b(?:tinder|bumble|apps? de (?:citas|ligar)|aplicaciones de citas)\b`,
        r`\b(?:cansad[oa]|hart[oa]|agotad[oa]|quemad[oa])\b[^.]{0,15}\b(?:citas|ligar|salir con (?:gente|chic[oa]s))\b`,
        r`\b(?:citas?|salgo con)\b[^.]{0,40}\b(?:no siento nada|siempre igual|me dejan en visto)\b|\bsolter[oa] (?:hace años|otra vez|de nuevo|toda la vida)\b`,
      ],
      name: "las citas",
      feel: [
        "Llegas, cuentas tu historia otra vez y te la llevas a casa otra vez.",
        "Es un trabajo que desde fuera parece diversión.",
        "Esperar algo y protegerse en la misma mesa gasta mucho.",
        "Alguien puede caerte bien y aun así volver a casa sin que se mueva nada.",
      ],
      unspoken: [
        "Quizá cansa más que te miren como en un escaparate que estar sin nadie.",
        "Puede que elijas a gente con quien no hay mucho que arriesgar.",
        "A lo mejor la prisa es de otros y no tuya.",
        "Me pregunto si hay alguien en quien sí piensas.",
      ],
      normal: [
        "Después de muchos desconocidos seguidos es normal no sentir nada.",
        "Una pausa no es rendirse.",
      ],
      ask: {
        "ask-open": ["¿Qué esperas cuando dices que sí a una?", "¿Cómo es el camino de vuelta?"],
        "ask-specify": ["¿Cuándo disfrutaste una por última vez?"],
        "ask-meaning": ["¿Qué haces que signifique de ti?"],
        "ask-need": ["¿Qué cambiaría un mes sin citas?"],
        "ask-exception": ["¿Con quién te sientes como eres, citas aparte?"],
      },
      hurts: ["¿No pides demasiado?"],
    },
  },
};
