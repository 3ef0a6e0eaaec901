import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const faithDoubt: Frame = {
  id: "faith-doubt",
  topics: ["faith", "identity"],
  feelings: ["guilt", "anxiety", "sadness", "confusion"],
  needs: ["room to doubt", "belonging"],
  techniques: ["values"],
  notYet: ["thought-record"],
  words: {
    en: {
      cues: [
        r`\b(?:losing|lost|doubt\w*|questioning|struggling with|crisis of|walked away from) (?:my |the )?(?:faith|god|religion|church|belief)\b`,
        r`\b(?:can't|could not|couldn't|don't|can no longer) pray\b`,
        r`\b(?:god|he) (?:doesn't|does not|won't|has stopped) (?:hear|answer|listen)\w*\b|\bangry (?:at|with) god\b|\bis (?:it|this|that) (?:a )?sins?\b`,
        r`\b(?:leave|left|leaving) (?:the )?(?:church|mosque|temple|faith|jehovah\w*|mormon\w*)\b[^.]{0,30}\b(?:family|community|lost|guilt|afraid|miss)\b`,
      ],
      name: "you and your faith",
      feel: [
        "Something that used to answer has gone quiet.",
        "If you doubt out loud, it isn't only an idea that moves. It's a whole table of people.",
        "You're allowed to be angry at God and still be talking to Him. People have done that for a long time.",
        "It's lonely to sing along and not know what you believe.",
      ],
      unspoken: [
        "Perhaps you're afraid of what it would do to the people who raised you in it.",
        "Part of you may miss the comfort more than the certainty.",
        "It might be that something happened that you can't fit into what you were taught.",
        "I wonder if there's anyone of your own faith you could say this to.",
      ],
      normal: [
        "Doubt lives inside most long faiths. It isn't the same as leaving.",
        "What you believe is yours, and nothing has to be settled here.",
      ],
      ask: {
        "ask-open": [
          "When did it change for you?",
          "What does your faith ask of you right now that's hard?",
          "What did praying use to give you?",
        ],
        "ask-specify": ["What happened around that time?"],
        "ask-meaning": ["What would it mean to lose it, or to keep it?"],
        "ask-need": ["Who could you bring this question to?"],
        "ask-exception": ["Where do you still feel something of it?"],
      },
      hurts: ["Do you still believe in God?"],
    },
    es: {
      cues: [
        r`\b(?:perd(?:í|iendo|er)|dudo|dudas|dudar|crisis|alej\p{L}+)[^.]{0,12}\b(?:la fe|mi fe|de (?:mi )?fe|de dios|de la iglesia)\b`,
        r`\bno (?:puedo|pude|logro) (?:rezar|orar)\b|\b(?:enojad[oa]|enfadad[oa]|le reclamo|reclamarle)\b[^.]{0,10}\bdios\b|\bdios no me (?:escucha|oye|contesta)\b|\bes pecado\b`,
      ],
      name: "tu fe y tú",
      feel: [
        "Algo que antes respondía se quedó callado.",
        "Si dudas en voz alta no se mueve solo una idea, se mueve una mesa entera de gente.",
        "Se puede tener enojo con Dios y seguir hablándole. Se ha hecho siempre.",
        "Es solitario cantar con los demás sin saber qué crees.",
      ],
      unspoken: [
        "Quizá temes lo que le haría a quienes te criaron en ella.",
        "Puede que falte más el consuelo que la certeza.",
        "A lo mejor pasó algo que no cabe en lo que te enseñaron.",
        "Me pregunto si hay alguien de tu fe a quien decírselo.",
      ],
      normal: [
        "La duda vive dentro de casi toda fe larga. No es lo mismo que irse.",
        "Lo que crees es tuyo, y aquí no hay nada que resolver.",
      ],
      ask: {
        "ask-open": ["¿Cuándo cambió para ti?", "¿Qué te daba rezar?"],
        "ask-specify": ["¿Qué pasó por entonces?"],
        "ask-meaning": ["¿Qué significaría perderla, o conservarla?"],
        "ask-need": ["¿A quién podrías llevarle esta pregunta?"],
        "ask-exception": ["¿Dónde queda todavía algo de ella?"],
      },
      hurts: ["¿Todavía crees en Dios?"],
    },
  },
};
