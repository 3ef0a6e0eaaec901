import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const homesickness: Frame = {
  id: "homesickness",
  topics: ["moving", "identity", "family"],
  feelings: ["sadness", "loneliness", "guilt"],
  needs: ["belonging", "being understood without explaining"],
  techniques: ["values", "behavioural-activation"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\bhomesick\w*\b`,
        r`\b(?:miss|missing) (?:home|my (?:country|village|hometown|people|language|island|street))\b`,
        r`\b(?:left|leave|leaving|fled) my (?:country|home country|homeland|village)\b`,
        r`\b(?:far|away|miles) from (?:home|my (?:family|country|people|kids|children|mum|mom|parents))\b`,
        r`\b(?:emigrat\w+|immigrated|moved (?:abroad|to (?:another|a new|a different|this) country)|in a foreign country)\b`,
      ],
      unless: r`\b(?:she|he|they) (?:is|are|was|were|'s) homesick\b|\bmissed home by\b`,
      name: "being far from home",
      feel: [
        "You live in one place and something in you keeps the hours of another.",
        "It can all be fine here and still not smell like home.",
        "It isn't only the people. It's being somebody there without having to explain it.",
        "Leaving can be right and still be a loss. You're allowed both.",
      ],
      unspoken: [
        "Perhaps you tell them you're fine on the phone, and then it's quiet.",
        "Part of you may feel disloyal for getting used to it here.",
        "It might be a certain kitchen, or a street at a certain hour, that you miss most.",
        "I wonder if you worry about something happening there while you're here.",
      ],
      normal: [
        "Homesickness comes in waves, often when things are going well, which confuses people.",
        "Missing a place isn't a verdict on the decision to leave it.",
      ],
      ask: {
        "ask-open": [
          "What do you miss that you couldn't explain to anyone here?",
          "What was a usual evening like, there?",
          "Who here knows where you come from?",
        ],
        "ask-specify": ["How long have you been away?"],
        "ask-meaning": ["What did you leave that you haven't found again?"],
        "ask-need": ["What would make this week feel less far away?"],
        "ask-exception": ["Where here do you feel a little bit at home?"],
      },
      hurts: ["Why don't you go back?"],
    },
    es: {
      cues: [
        r`\b(?:extrañ\p{L}+|echo de menos|añor\p{L}+) (?:\p{L}+ )?(?:mi (?:país|tierra|casa|pueblo|gente|barrio)|a (?:mi gente|los míos))\b`,
        r`\b(?:lejos de|estoy lejos de) (?:mi (?:familia|país|tierra|gente|casa)|mis (?:hijos|padres|hijas)|los míos|casa)\b`,
        r`\b(?:dejé|dejar|salí de|salir de) mi (?:país|tierra|pueblo)\b|\bemigr\p{L}+\b|\bnostalgia\b`,
      ],
      name: "estar lejos de tu tierra",
      feel: [
        "Vives en un sitio y algo en ti sigue con el horario de otro.",
        "Aquí puede estar todo bien y aun así no oler a casa.",
        "No es solo la gente. Es ser alguien sin tener que explicarlo.",
        "Irse puede estar bien y aun así ser una pérdida. Caben las dos cosas.",
      ],
      unspoken: [
        "Quizá por teléfono dices que todo va bien, y luego queda el silencio.",
        "Puede que acostumbrarte aquí se sienta como traicionar algo.",
        "A lo mejor es una cocina, o una calle a cierta hora, lo que más falta hace.",
        "Me pregunto si temes que allí pase algo mientras estás aquí.",
      ],
      normal: [
        "La nostalgia viene por olas, a veces justo cuando las cosas van bien.",
        "Extrañar un lugar no dice que irse fuera un error.",
      ],
      ask: {
        "ask-open": [
          "¿Qué extrañas que aquí no podrías explicarle a nadie?",
          "¿Cómo era una noche cualquiera allá?",
        ],
        "ask-specify": ["¿Cuánto tiempo llevas lejos?"],
        "ask-meaning": ["¿Qué dejaste que no has vuelto a encontrar?"],
        "ask-need": ["¿Qué haría que esta semana se sintiera menos lejos?"],
        "ask-exception": ["¿Dónde te sientes un poco en casa aquí?"],
      },
      hurts: ["¿Por qué no vuelves?"],
    },
  },
};
