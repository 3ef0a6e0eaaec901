import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const breakUp: Frame = {
  id: "break-up",
  event: true,
  topics: ["break-up"],
  feelings: ["sadness", "hurt", "loneliness"],
  needs: ["closeness", "an answer", "rest"],
  techniques: ["behavioural-activation"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:broke up|break ?up|breaking up|dumped|split up|divorc\w+|separat(?:ed|ion)|left me|leaving me)\b`,
        r`\bmy ex\b|^(?:he|she) left(?: me| us)?\b(?! (?:the|a|his|her|for|some|early))|\b(?:took|moved out with) (?:the (?:cat|dog|kids)|(?:his|her) things)\b|\bbegged (?:him|her|them) to stay\b|\b(?:come|get) back (?:to me|together)?\b`,
        r`\b(?:he|she|they) (?:ended|finished) (?:it|things)\b`,
      ],
      who: r`\b(?<who>my (?:boyfriend|girlfriend|husband|wife|partner|fiance|fiancee|ex))\b`,
      name: "the break-up",
      first: ["I'm sorry. That's a whole life rearranged."],
      feel: [
        "One day there's a we, and then you're left holding half of it.",
        "Your evenings still expect {who}.",
        "It's the person you'd have told about a day like this.",
        "The future you'd furnished went out with it.",
      ],
      unspoken: [
        "I wonder if nights are when you nearly write.",
        "Perhaps you check for signs, and feel worse after.",
        "Part of you may be looking for the one sentence that would explain it.",
        "It could be that missing and anger come in the same minute.",
      ],
      normal: [
        "Missing someone isn't proof that it should go on. It's proof that it was close.",
        "Losing a partner can feel like withdrawal. The pull to reach out isn't weakness.",
      ],
      ask: {
        "ask-open": ["What's the hardest hour of the day now?", "What do you keep going back to?"],
        "ask-specify": ["How did it end?"],
        "ask-meaning": ["What did you lose apart from the person?"],
        "ask-need": ["What would help you get through tonight?"],
        "ask-exception": ["When was it quiet in your head, even for a bit?"],
      },
      hurts: ["What did you do wrong?", "Aren't there plenty of others?"],
    },
    es: {
      cues: [
        r`\b(?:rompi[óm]\w*|terminó conmigo|terminamos|me dejó(?! (?:el|la|los|las|un|una|en|de|ver|claro|mi|algo))|cortamos|cortó conmigo|separ(?:é|amos|ación|ada|ado)|divorci\w+)\b`,
        r`\bmi ex\b`,
      ],
      who: r`\b(?<who>mi (?:novio|novia|marido|esposo|esposa|mujer|pareja|ex))\b`,
      name: "la ruptura",
      first: ["Lo siento. Es una vida entera que se reacomoda."],
      feel: [
        "Un día hay un nosotros y después te quedas con la mitad.",
        "Tus noches todavía esperan a esa persona.",
        "Es justo a quien le habrías contado un día así.",
        "Se fue también el futuro que ya tenías imaginado.",
      ],
      unspoken: [
        "Me pregunto si es de noche cuando casi le escribes.",
        "Quizá buscas señales y después te sientes peor.",
        "Puede que una parte de ti busque la frase que lo explique todo.",
        "A lo mejor extrañas y te enojas en el mismo minuto.",
      ],
      normal: [
        "Extrañar a alguien no prueba que deba seguir. Prueba que fue cercano.",
        "Perder a una pareja se parece a una abstinencia. Querer escribirle no es debilidad.",
      ],
      ask: {
        "ask-open": ["¿Cuál es ahora la hora más dura del día?", "¿A qué vuelves una y otra vez?"],
        "ask-specify": ["¿Cómo terminó?"],
        "ask-meaning": ["¿Qué perdiste, además de la persona?"],
        "ask-need": ["¿Qué te ayudaría a pasar esta noche?"],
        "ask-exception": ["¿Cuándo hubo un rato de calma en tu cabeza?"],
      },
      hurts: ["¿Qué hiciste mal?"],
    },
  },
};
