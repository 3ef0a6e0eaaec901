import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const betrayal: Frame = {
  id: "betrayal",
  event: true,
  topics: ["conflict"],
  feelings: ["hurt", "anger"],
  needs: ["honesty", "safety", "fairness"],
  techniques: [],
  notYet: ["behavioural-activation"],
  words: {
    en: {
      cues: [
        r`\b(?:stole|stolen|steal|stealing|lied|lies(?! (?:on|in|down|there|still|ahead))|lying|betray\w*|cheated me|scammed|used me|broke (?:my|the) trust|behind my back|two-faced)\b`,
        r`\b(?:trusted|believed) (?:him|her|them)\b`,
        r`\b(?:protects?|defends?|sides? with) (?:him|her|them)\b`,
      ],
      unless: r`\b(?:feels?|felt) like (?:a )?betrayal\b|\b(?:i|i've|i'm) (?:\w+ )?(?:lied|lying|stole|betrayed)\b`,
      name: "what was done behind your trust",
      feel: [
        "You gave something in good faith, and it was used.",
        "It's the loss, and then having to doubt what you thought you knew.",
        "You're left with the bill, and others look away.",
        "It came from inside the circle, where you weren't guarding.",
      ],
      unspoken: [
        "I wonder if you've had to act normal around them.",
        "Perhaps you're angry with yourself, too, for having believed.",
        "Part of you may still want it to turn out to be a mistake.",
        "It might be that what you'd want most is for somebody to say: that was wrong.",
      ],
      normal: [
        "The mind goes over it to make the world predictable again. It's tiring, and it isn't foolish.",
        "It's hard to trust your own judgement after something like that.",
      ],
      ask: {
        "ask-open": [
          "What's the worst of it: what was taken, or who took it?",
          "What has changed for you since?",
        ],
        "ask-specify": ["How did you find out?"],
        "ask-meaning": ["What did that trust mean, before?"],
        "ask-need": ["What would you need to hear, and from whom?"],
        "ask-exception": ["Who has been straight with you in this?"],
        "ask-feeling": ["What's left when the anger goes quiet?"],
      },
      hurts: ["Why did you trust them?", "Can't you forgive them?"],
    },
    es: {
      cues: [
        r`\b(?:me robó|robó|robaron|mintió|mintieron|mentiras?|traicion\w*|me usó|me utilizó|estaf\w+|a mis espaldas)\b`,
        r`\b(?:confié|confiaba|le creí)\b`,
        r`\b(?:todos )?l[oae]s? (?:defienden?|protegen?|justifican?)\b`,
      ],
      name: "lo que hicieron con tu confianza",
      feel: [
        "Diste algo de buena fe, y lo usaron.",
        "Está la pérdida, y después tener que dudar de lo que creías saber.",
        "A ti te queda la cuenta, y los demás miran a otro lado.",
        "Vino de dentro del círculo, donde no te cuidabas.",
      ],
      unspoken: [
        "Me pregunto si has tenido que hacer como si nada delante de esa persona.",
        "Quizá también hay enojo contigo, por haber creído.",
        "Puede que una parte de ti quiera que todo sea un error.",
        "A lo mejor lo que más querrías es que alguien diga: eso estuvo mal.",
      ],
      normal: [
        "La mente lo repasa para que el mundo vuelva a ser previsible. Cansa, y no es una tontería.",
        "Después de algo así cuesta fiarse hasta del propio criterio.",
      ],
      ask: {
        "ask-open": [
          "¿Qué es lo peor: lo que se llevaron, o quién fue?",
          "¿Qué cambió para ti desde entonces?",
        ],
        "ask-specify": ["¿Cómo te enteraste?"],
        "ask-meaning": ["¿Qué significaba esa confianza, antes?"],
        "ask-need": ["¿Qué necesitarías oír, y de quién?"],
        "ask-exception": ["¿Quién ha sido honesto contigo en esto?"],
        "ask-feeling": ["¿Qué queda cuando el enojo se calla?"],
      },
      hurts: ["¿Por qué confiaste?"],
    },
  },
};
