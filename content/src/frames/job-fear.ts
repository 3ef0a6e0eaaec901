import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const jobFear: Frame = {
  id: "job-fear",
  topics: ["work", "future", "money"],
  feelings: ["anxiety"],
  needs: ["security", "not being a burden"],
  techniques: ["problem-solving", "worry-time"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:layoffs?|lay ?offs|lay(?:ing)? (?:people|us|me|half|a third|off)|restructur\w+|downsiz\w+|job cuts|cutbacks)\b`,
        r`\b(?:plant|factory|company|shop|store|office|mill|mine)(?:'s| is| are)? (?:\w+ )?(?:cutting|closing|shutting|moving|laying|letting)\b`,
        r`\b(?:afraid|scared|worried|terrified|think|might|could|going to|gonna|about to|will|if i|if they)\b[^.]{0,30}\b(?:lose|losing) (?:my|this|the) job\b`,
        r`\b(?:might|could|going to|gonna|about to|will|afraid they'?ll|worried they'?ll|think they'?ll|scared they'?ll)\b[^.]{0,20}\b(?:fire me|fired|let me go|get rid of me|lay me off|laid off)\b`,
      ],
      unless: r`\b(?:i was|i got|been|(?<!if )they) (?:already )?(?:laid off|fired me|let me go|fired|sacked me)\b(?!.{0,15}\bif\b)`,
      name: "whether the job holds",
      feel: [
        "Waiting for somebody else to decide is its own kind of work, and it doesn't pay.",
        "You still have to turn up and do the job as if nothing were hanging over it.",
        "It's in everything: what you buy, how you sleep, what you say at supper.",
        "You can't fix it and you can't stop listening for it.",
      ],
      unspoken: [
        "Perhaps you're carrying this so that someone at home doesn't have to.",
        "Part of you may be asking what you are if you're not doing that work.",
        "It might be the pride that hurts as much as the pay.",
        "I wonder if you've seen this happen to someone before.",
      ],
      normal: [
        "Not knowing is often harder on people than bad news is.",
        "A body on guard wakes at three. It's doing its job at the wrong hour.",
      ],
      ask: {
        "ask-open": [
          "What do you know for sure so far, and what's guesswork?",
          "Who knows how worried you are?",
          "What's the part you keep turning over at night?",
        ],
        "ask-specify": ["When will you hear?"],
        "ask-meaning": ["What would losing it mean, apart from the money?"],
        "ask-need": ["What would help you get through until you know?"],
        "ask-exception": ["How have you got through an uncertain stretch before?"],
      },
      hurts: ["Have you updated your resume?"],
    },
    es: {
      cues: [
        r`\b(?:recortes|despidos|reestructur\w+|ERE|cierran la (?:planta|fábrica|empresa|tienda))\b`,
        r`\b(?:miedo|temo|preocupa|creo|puede|pueden|podrían|a lo mejor|van a|seguro que)\b[^.]{0,30}\b(?:perder (?:el|mi) trabajo|despedirme|me (?:despid\w+|echen|corran|boten)|quedarme sin trabajo)`,
      ],
      unless: r`\bme (?:despidieron|echaron|corrieron|botaron)\b`,
      name: "si aguanta el trabajo",
      feel: [
        "Esperar a que otro decida es un trabajo en sí, y no lo pagan.",
        "Toca ir y cumplir como si nada colgara encima.",
        "Está en todo: lo que compras, cómo duermes, lo que dices en la cena.",
        "No lo puedes arreglar y tampoco dejar de estar pendiente.",
      ],
      unspoken: [
        "Quizá lo cargas tú para que en casa no lo cargue nadie.",
        "Puede que una parte de ti se pregunte quién eres sin ese trabajo.",
        "A lo mejor duele el orgullo tanto como el sueldo.",
        "Me pregunto si ya viste pasar esto a alguien.",
      ],
      normal: [
        "No saber suele ser más duro que una mala noticia.",
        "Un cuerpo en guardia despierta a las tres. Hace su trabajo a mala hora.",
      ],
      ask: {
        "ask-open": ["¿Qué sabes seguro y qué es suposición?", "¿Quién sabe cuánto te preocupa?"],
        "ask-specify": ["¿Cuándo te enteras?"],
        "ask-meaning": ["¿Qué significaría perderlo, aparte del dinero?"],
        "ask-need": ["¿Qué te ayudaría a aguantar hasta saberlo?"],
        "ask-exception": ["¿Cómo pasaste antes una temporada así?"],
      },
      hurts: ["¿Ya actualizaste el currículum?"],
    },
  },
};
