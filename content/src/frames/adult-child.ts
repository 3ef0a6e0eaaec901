import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const adultChild: Frame = {
  id: "adult-child",
  topics: ["parenting", "family", "conflict"],
  feelings: ["anxiety", "guilt", "sadness", "anger"],
  needs: ["peace about a child", "limits that hold"],
  techniques: ["problem-solving"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\bmy (?:grown|adult)(?:-up)? (?:son|daughter|child|children|kids?|stepson)\b`,
        r`\bmy (?:son|daughter|stepson|stepdaughter) (?:is|'s|just turned|turned) (?:2[0-9]|3[0-9]|4[0-9]|twenty|thirty|forty)\b`,
        r`\bmy (?:\d\d[ -]year[ -]old|twenty-something) (?:son|daughter)\b`,
        r`\bmy (?:son|daughter)\b[^.]{0,50}\b(?:still lives (?:at home|with me|with us)|moved back in|won't get a job|asks? (?:me |us )?for money|using again|in (?:rehab|jail|prison)|won't (?:answer|return) my calls)\b`,
      ],
      unless: r`\bmy (?:1[0-9]|[0-9])[ -]year[ -]old\b`,
      name: "how things are with your grown child",
      feel: [
        "You can't ground them, and you can't stop being their parent.",
        "You lie awake over a person who has their own keys.",
        "Help too much and you're in the way. Help too little and you lie there thinking.",
        "You see where it's heading and it isn't yours to steer any more.",
      ],
      unspoken: [
        "Perhaps you've gone back through their childhood looking for the mistake.",
        "Part of you may be angry, and it feels forbidden to be.",
        "It might be that you say yes because a no could mean silence.",
        "I wonder if you keep most of it from your friends.",
      ],
      normal: [
        "Loving a grown child well often means doing less than your hands want to.",
        "Their choices aren't a school report on you.",
      ],
      ask: {
        "ask-open": [
          "What worries you most about them right now?",
          "How was it the last time you spoke?",
          "What have you held back from saying?",
        ],
        "ask-specify": ["What happened most recently?"],
        "ask-meaning": ["What would it mean about you if it went badly for them?"],
        "ask-need": ["What's yours to do here, and what would you need in order to leave the rest?"],
        "ask-exception": ["When was it easy between you, lately?"],
      },
      hurts: ["Where did you go wrong?"],
    },
    es: {
      cues: [
        r`\bmi hij[oa] (?:ya )?(?:adult[oa]|mayor de edad|de (?:2[0-9]|3[0-9]|4[0-9]|veinti\p{L}+|treinta)(?: años)?)\b`,
        r`\bmi hij[oa] (?:tiene|ya tiene|cumplió) (?:2[0-9]|3[0-9]|4[0-9]|veinti\p{L}+|treinta)\b`,
        r`\bmi hij[oa]\b[^.]{0,50}\b(?:sigue viviendo (?:en casa|conmigo)|volvió a (?:casa|vivir|consumir)|no (?:busca|quiere) trabaj\p{L}+|me pide (?:dinero|plata)|está en la cárcel)`,
      ],
      name: "cómo están las cosas con tu hijo mayor de edad",
      feel: [
        "No lo puedes castigar y tampoco dejar de ser su madre o su padre.",
        "Te quitan el sueño decisiones que ya no son tuyas.",
        "Si ayudas mucho estorbas, si ayudas poco no duermes.",
        "Ves adónde va y ya no llevas tú el volante.",
      ],
      unspoken: [
        "Quizá has repasado su infancia buscando el error.",
        "Puede que haya enojo y parezca prohibido sentirlo.",
        "A lo mejor dices que sí porque un no podría traer silencio.",
        "Me pregunto si a tus amistades les cuentas la mitad.",
      ],
      normal: [
        "Querer bien a un hijo grande a veces es hacer menos de lo que piden las manos.",
        "Sus decisiones no son tu boletín de notas.",
      ],
      ask: {
        "ask-open": ["¿Qué es lo que más te preocupa ahora?", "¿Cómo fue la última vez que hablaron?"],
        "ask-specify": ["¿Qué pasó hace poco?"],
        "ask-meaning": ["¿Qué diría de ti que le fuera mal?"],
        "ask-need": ["¿Qué te toca a ti y qué necesitarías para soltar el resto?"],
        "ask-exception": ["¿Cuándo fue fácil entre ustedes últimamente?"],
      },
      hurts: ["¿En qué fallaste?"],
    },
  },
};
