import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const legalTrouble: Frame = {
  id: "legal-trouble",
  topics: ["legal"],
  feelings: ["anxiety", "anger", "shame"],
  needs: ["to be treated fairly", "someone beside you"],
  techniques: ["problem-solving", "breathing"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:court (?:date|hearing|case)|hearing (?:on|next|is)|lawsuit|sued|suing me|arrested|charged with|probation|trial (?:is|starts|next)|jury|restraining order|summons|my lawyer|my solicitor|police (?:came|want|called))\b`,
        r`\b(?:visa|asylum|deport\w*|immigration (?:hearing|interview|office|papers)|residence permit)\b`,
      ],
      unless: r`\b(?:free trial|clinical trial|tennis court|food court|my (?:son|daughter) is a (?:lawyer|solicitor)|my lawyer friend)\b`,
      name: "the case",
      feel: [
        "Strangers with a file will decide something about your life.",
        "You have to be composed on the very day you're least able to be.",
        "It's slow, and it's in your stomach every morning anyway.",
        "You go over what you'll say, and what they might make of it.",
      ],
      unspoken: [
        "Perhaps you're ashamed in front of people who don't even know about it.",
        "Part of you may feel guilty whether or not you did anything.",
        "It might be the waiting, more than the outcome, that's wearing you down.",
        "I wonder who's coming with you.",
      ],
      normal: [
        "Anyone's body treats this as a threat. Bad sleep around it is expected.",
        "I can't tell you about the law. I can stay with what it's doing to you.",
      ],
      ask: {
        "ask-open": [
          "What's the next date?",
          "What are you most afraid they'll think?",
          "Who's on your side in it?",
        ],
        "ask-specify": ["What did the last letter say?"],
        "ask-meaning": ["What's at stake for you, besides the ruling?"],
        "ask-need": ["Who could sit behind you that day?"],
        "ask-exception": ["How did you get through the last appointment?"],
      },
      hurts: ["Did you do it?"],
    },
    es: {
      cues: [
        r`\b(?:juicio|audiencia|demanda(?:ron|do|da)?|denuncia(?:ron|do)?|arrest\p{L}+|detenid[oa]|abogad[oa]|fiscal|citatorio|orden de alejamiento|juzgado)\b`,
        r`\b(?:visa|asilo|deport\p{L}+|permiso de residencia|migración|los papeles)\b`,
      ],
      unless: r`\b(?:muela del juicio|mi hij[oa] es abogad[oa])\b`,
      name: "el proceso",
      feel: [
        "Gente desconocida con un expediente va a decidir algo de tu vida.",
        "Hay que guardar la calma justo el día en que menos se puede.",
        "Va lento, y aun así está en el estómago cada mañana.",
        "Repasas lo que dirás y lo que podrían pensar.",
      ],
      unspoken: [
        "Quizá da vergüenza delante de gente que ni lo sabe.",
        "Puede que sientas culpa aunque no hicieras nada.",
        "A lo mejor desgasta más la espera que el resultado.",
        "Me pregunto quién va contigo.",
      ],
      normal: [
        "Cualquier cuerpo lo vive como amenaza. Dormir mal entonces es de esperar.",
        "De leyes no te puedo decir. Sí puedo quedarme con lo que te está haciendo.",
      ],
      ask: {
        "ask-open": ["¿Cuál es la próxima fecha?", "¿Qué temes que piensen?"],
        "ask-specify": ["¿Qué decía la última carta?"],
        "ask-meaning": ["¿Qué está en juego para ti, además del fallo?"],
        "ask-need": ["¿Quién podría sentarse detrás de ti ese día?"],
        "ask-exception": ["¿Cómo pasaste la última cita?"],
      },
      hurts: ["¿Lo hiciste?"],
    },
  },
};
