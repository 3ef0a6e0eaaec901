import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const parentingAnger: Frame = {
  id: "parenting-anger",
  topics: ["parenting", "family"],
  feelings: ["anger", "guilt", "shame"],
  needs: ["to stop in time", "to repair"],
  techniques: ["breathing", "problem-solving"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\bi (?:\w+ )?(?:shouted|yelled|screamed|snapped|shout|yell|scream|snap|lost it|lose it|lost my temper|lose my temper|blew up|exploded) (?:\w+ )?(?:at|with|on) (?:\w+ )?(?:my )?(?:kids?|children|son|daughter|baby|toddler|boys?|girls?|little one|teen\w*)\b`,
        r`\b(?:bad|terrible|awful|worst|horrible) (?:mother|mum|mom|father|dad|parent)\b`,
        r`\b(?:just like|turning into|become|becoming|sound like|like) my (?:mother|father|mum|mom|dad)\b[^.]{0,30}\b(?:hit|shout|yell|scream|angry|temper|did|was)?`,
        r`\bi (?:hit|slapped|grabbed|threw)\b[^.]{0,25}\b(?:my (?:son|daughter|kid|child)|plate|at (?:him|her)|wall)\b`,
      ],
      unless: r`\bi look like my (?:mum|mom|mother|dad|father)\b|\bnot a bad (?:mother|mum|mom|father|dad|parent)\b`,
      name: "the shouting",
      feel: [
        "It comes up in one second, and the shame lasts all night.",
        "You love them, and you heard yourself say that.",
        "A whole day of holding it together, and it broke at the last small thing.",
        "You know exactly what their face looked like.",
      ],
      unspoken: [
        "Perhaps you heard somebody else's voice coming out of your mouth.",
        "Part of you may be frightened of what you could do.",
        "It might be that nobody has looked after you in a long time.",
        "I wonder how the day had been before that second.",
      ],
      normal: [
        "Repair counts. Children don't need parents who never shout, they need ones who come back.",
        "Anger that fast usually has hours of tiredness under it.",
      ],
      ask: {
        "ask-open": [
          "What was the second before it like?",
          "What did you want them to understand?",
          "What happened afterwards between you?",
        ],
        "ask-specify": ["What was it about?"],
        "ask-meaning": ["What do you fear you're turning into?"],
        "ask-need": ["What would you like to say to them now?"],
        "ask-exception": ["When did you manage to stop in time, and what helped?"],
        "ask-body": ["Where in your body does it start?"],
      },
      hurts: ["Do you hit them?"],
    },
    es: {
      cues: [
        r`\b(?:le|les) (?:grité|grito|gritaba|pegué|dije algo horrible) (?:\p{L}+ )?(?:a )?(?:mis?|a la|al) (?:hij[oa]s?|niñ[oa]s?|bebé|nena|nene)\b|\bgritarle a mi hij[oa]\b`,
        r`\b(?:mala|pésima|peor) (?:madre|mamá)\b|\b(?:mal|pésimo|peor) (?:padre|papá)\b`,
        r`\b(?:me parezco a|igual que|como) mi (?:madre|padre|mamá|papá)\b[^.]{0,20}\b(?:grit\p{L}+|peg\p{L}+)|\bpierdo la paciencia con mis? (?:hij[oa]s?|niñ[oa]s?)\b`,
      ],
      name: "los gritos",
      feel: [
        "Sube en un segundo, y la vergüenza dura toda la noche.",
        "La quieres, y te oíste decir eso.",
        "Todo el día aguantando, y se rompió con lo último y más pequeño.",
        "Sabes exactamente qué cara puso.",
      ],
      unspoken: [
        "Quizá oíste la voz de otra persona saliendo de tu boca.",
        "Puede que te dé miedo lo que podrías hacer.",
        "A lo mejor hace mucho que nadie te cuida a ti.",
        "Me pregunto cómo había sido el día antes de ese segundo.",
      ],
      normal: [
        "Reparar cuenta. No hacen falta padres que no griten nunca, sino que vuelvan.",
        "Un enojo tan rápido suele tener horas de cansancio debajo.",
      ],
      ask: {
        "ask-open": ["¿Cómo fue el segundo de antes?", "¿Qué querías que entendiera?"],
        "ask-specify": ["¿Por qué fue?"],
        "ask-meaning": ["¿En qué temes convertirte?"],
        "ask-need": ["¿Qué te gustaría decirle ahora?"],
        "ask-exception": ["¿Cuándo lograste parar a tiempo, y qué ayudó?"],
      },
      hurts: ["¿Le pegas?"],
    },
  },
};
