import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const ageing: Frame = {
  id: "ageing",
  topics: ["future", "identity", "illness", "ageing"],
  feelings: ["sadness", "anxiety", "shame"],
  needs: ["dignity", "being of use"],
  techniques: ["values", "behavioural-activation"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:getting|growing|feel|feeling|being|too) old(?:er)?\b`,
        r`\b(?:at|for someone|for a (?:man|woman) (?:of )?) ?my age\b`,
        r`\b(?:turned|turning|i'm|i am) (?:6\d|7\d|8\d|9\d)\b[^.]{0,60}\b(?:old|useless|body|forget|memory|slow|left|time|burden|invisible|alone)\b`,
        r`\bmy (?:memory|eyes|hearing|legs) (?:\w+ )?(?:going|failing|not what)\b|\b(?:old age|nursing home|put me in a home)\b`,
      ],
      unless: r`\b(?:how old|years? old|days? old|old friend|(?:my |the )?(?:dog|cat|dad|mum|mom|father|mother|car|phone)(?:'s| is) (?:getting )?old\w*)\b`,
      name: "getting older",
      feel: [
        "Inside you're the same person, and the mirror and the knees disagree.",
        "Things that were yours get taken over, one at a time, by people who mean well.",
        "Time has started to sound different.",
        "The list of people who knew you young gets shorter.",
      ],
      unspoken: [
        "Perhaps it isn't dying you mind so much as being a bother.",
        "Part of you may be furious at how polite you have to be about it.",
        "It might be that nobody asks you for advice any more.",
        "I wonder what you still want that you've stopped mentioning.",
      ],
      normal: [
        "Losing strength is a loss like others, and there's no rule that you take it with a smile.",
        "Needing help with one thing doesn't cancel what you know about everything else.",
      ],
      ask: {
        "ask-open": [
          "What do you notice most?",
          "What's being decided for you that you'd rather decide?",
          "What do you still do that feels like you?",
        ],
        "ask-specify": ["When did you first feel it?"],
        "ask-meaning": ["What would you hate to lose?"],
        "ask-need": ["What would you want to keep in your own hands?"],
        "ask-exception": ["When did you last forget your age for an hour?"],
      },
      hurts: ["Isn't it time to slow down?"],
    },
    es: {
      cues: [
        r`\b(?:me (?:hago|estoy haciendo|siento) (?:viej[oa]|mayor)|hacerse (?:viej[oa]|mayor)|la vejez|a mi edad|a mis años|estoy viej[oa]|demasiado (?:mayor|viej[oa]))\b`,
        r`\b(?:asilo|residencia de (?:mayores|ancianos))\b|\bme falla la (?:memoria|vista)\b`,
      ],
      name: "hacerse mayor",
      feel: [
        "Por dentro eres igual, y el espejo y las rodillas no están de acuerdo.",
        "Lo que era tuyo lo van tomando otros, de uno en uno y con buena intención.",
        "El tiempo empezó a sonar distinto.",
        "Cada vez queda menos gente que te conoció joven.",
      ],
      unspoken: [
        "Quizá no preocupa tanto el final como ser una carga.",
        "Puede que dé rabia tener que llevarlo con buena cara.",
        "A lo mejor ya nadie te pide consejo.",
        "Me pregunto qué sigues queriendo y dejaste de nombrar.",
      ],
      normal: [
        "Perder fuerza es una pérdida, y nadie obliga a sonreír.",
        "Necesitar ayuda en una cosa no borra lo que sabes de las demás.",
      ],
      ask: {
        "ask-open": ["¿Qué es lo que más notas?", "¿Qué deciden por ti que preferirías decidir tú?"],
        "ask-specify": ["¿Cuándo lo sentiste por primera vez?"],
        "ask-meaning": ["¿Qué no querrías perder?"],
        "ask-need": ["¿Qué querrías conservar en tus manos?"],
        "ask-exception": ["¿Cuándo olvidaste tu edad por última vez?"],
      },
      hurts: ["¿No toca ya descansar?"],
    },
  },
};
