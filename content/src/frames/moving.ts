import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const moving: Frame = {
  id: "moving",
  topics: ["moving", "future"],
  feelings: ["sadness", "anxiety", "loneliness"],
  needs: ["footing", "ties that hold"],
  techniques: ["values", "problem-solving"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:just|recently|we|i|i've|we've) (?:just |recently )?moved (?:to|here|in|house|away|across|cities|into)\b`,
        r`\b(?:moving|move) (?:to a new|to another|house|cities|across the country|away from|out of (?:the|our|my) (?:house|home|flat|apartment))\b`,
        r`\b(?:new|strange) (?:city|town|place)\b[^.]{0,50}\b(?:don't know (?:anyone|anybody)|no one|nobody|alone|lonely|friends)\b`,
        r`\b(?:don't know (?:anyone|anybody)|know no ?one) (?:here|in this (?:town|city|place))\b`,
      ],
      unless: r`\bmoved (?:to tears|in with her|on)\b|\b(?:my (?:friend|neighbou?r|brother|sister|son|daughter|ex)|they|he|she) (?:is |are |just |has |have )*(?:moved|moving)\b`,
      name: "the move",
      feel: [
        "Every small thing takes thinking: where to buy bread, who to wave to.",
        "Your things have arrived. The rest of you hasn't yet.",
        "Nobody here knows you, which is free and lonely at the same time.",
        "You said goodbye to more than an address.",
      ],
      unspoken: [
        "Perhaps you miss being somebody's regular more than you'd thought.",
        "Part of you may be wondering whether it was a mistake and not want to say it.",
        "It might be that everyone else seems settled and you're the only one still looking around.",
        "I wonder if you were the one who held things together through the whole move.",
      ],
      normal: [
        "It usually takes longer than people admit before a place stops feeling like somebody else's.",
        "A move you wanted can still leave you sad.",
      ],
      ask: {
        "ask-open": [
          "What do you miss from before?",
          "What is an ordinary day there like?",
          "Who do you talk to now that you used to just run into?",
        ],
        "ask-specify": ["When did you get there?"],
        "ask-meaning": ["What did you hope would be different?"],
        "ask-need": ["What would make it feel a bit more like yours?"],
        "ask-exception": ["Where have you felt a little at home so far?"],
      },
      hurts: ["Wasn't it your choice to move?"],
    },
    es: {
      cues: [
        r`\b(?:me|nos) (?:acabo de |acabamos de |tuve que |tuvimos que )?(?:mud(?:é|amos|o|ar|arme|arnos))\p{L}*\b`,
        r`\bmudanza\b|\bciudad nueva\b`,
        r`\bno conozco a nadie (?:aquí|acá|en esta ciudad|en este pueblo)\b`,
      ],
      name: "la mudanza",
      feel: [
        "Todo hay que pensarlo: dónde comprar el pan, a quién saludar.",
        "Tus cosas llegaron. El resto de ti todavía no.",
        "Ahí nadie te conoce, y eso es libre y solitario a la vez.",
        "Te despediste de más que una dirección.",
      ],
      unspoken: [
        "Quizá extrañas que alguien te conociera de siempre más de lo que esperabas.",
        "Puede que te preguntes si fue un error y no quieras decirlo.",
        "A lo mejor parece que todos tienen su sitio menos tú.",
        "Me pregunto si fuiste tú quien sostuvo todo durante la mudanza.",
      ],
      normal: [
        "Tarda más de lo que se dice en que un lugar deje de parecer de otros.",
        "Una mudanza querida también puede dejar tristeza.",
      ],
      ask: {
        "ask-open": ["¿Qué extrañas de antes?", "¿Cómo es un día normal ahí?"],
        "ask-specify": ["¿Cuándo llegaste?"],
        "ask-meaning": ["¿Qué esperabas que fuera distinto?"],
        "ask-need": ["¿Qué lo haría un poco más tuyo?"],
        "ask-exception": ["¿Dónde te has sentido un poco en casa?"],
      },
      hurts: ["¿No fue decisión tuya?"],
    },
  },
};
