import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const estrangement: Frame = {
  id: "estrangement",
  event: true,
  topics: ["family"],
  feelings: ["grief", "hurt", "guilt"],
  needs: ["repair", "peace"],
  ownQuestionsOnly: true,
  notAsk: ["ask-scale"],
  techniques: [],
  notYet: ["behavioural-activation"],
  words: {
    en: {
      cues: [
        r`\b(?:cut (?:me|him|her|them) off|no contact|estranged|disowned|stopped (?:talking|speaking) to me)\b`,
        r`\b(?:haven't|hasn't|not) (?:spoken|talked|seen) (?:to|with)? ?(?:\w+ ){0,3}(?:in|for) (?:\w+ )?(?:months|years|weeks)`,
        r`\b(?:won't|doesn't|refuses to) (?:talk|speak) to me\b`,
      ],
      who: r`\b(?<who>my (?:mum|mom|mother|dad|father|wife|husband|son|daughter|brother|sister|baby|partner|best friend|friend|grandma|grandmother|nan|grandad|grandpa|grandfather|aunt|uncle))\b`,
      name: "the silence between you",
      feel: [
        "It's a loss with the person still alive.",
        "There's a silence, and you live on one side of it.",
        "Days that others call family days must land oddly.",
        "No ending, and no way back either.",
      ],
      unspoken: [
        "I wonder if you write to them in your head.",
        "Perhaps you still hold whole conversations with {who} in your head.",
        "Part of you may want to be the one who is reached for.",
        "It might be hard to say out loud, because people ask whose fault it is.",
      ],
      normal: [
        "You can miss somebody and need the distance too.",
        "Missing someone and needing the distance can both be true.",
      ],
      ask: {
        "ask-open": ["What is the silence like for you?", "What would you want them to know?"],
        "ask-specify": ["What was the last thing said between you?"],
        "ask-meaning": ["What does the distance protect, and what does it cost?"],
        "ask-need": ["What would peace look like, even without an answer from them?"],
      },
      hurts: ["Why don't you call them?"],
    },
    es: {
      cues: [
        r`\b(?:no|ya no) (?:me|nos) (?:habla|hablan|hablamos|dirige la palabra|contesta|contestan)\b`,
        r`\b(?:hace|llevamos|llevo) (?:\w+ )?(?:meses|años|semanas|tiempo) sin (?:hablar|ver)\w*`,
        r`\bsin contacto\b|\bse alejó de mí\b|\bdistanciad[oa]s?\b`,
      ],
      who: r`\b(?<who>mi (?:mamá|madre|papá|padre|esposo|esposa|marido|mujer|hijo|hija|hermano|hermana|bebé|abuela|abuelo|amigo|amiga|tía|tío|pareja))\b`,
      name: "el silencio entre ustedes",
      feel: [
        "Es una pérdida con la persona aún viva.",
        "Hay un silencio y tú vives de un lado.",
        "No hay final, y tampoco camino de vuelta.",
        "Las fechas de familia deben de caer raras.",
      ],
      unspoken: [
        "Me pregunto si le escribes en tu cabeza.",
        "Quizá todavía hablas con esa persona dentro de tu cabeza.",
        "Puede que quieras que, por una vez, te busquen a ti.",
        "A lo mejor cuesta contarlo, porque la gente pregunta de quién es la culpa.",
      ],
      normal: [
        "Se puede extrañar a alguien y necesitar la distancia.",
        "Extrañar a alguien y necesitar distancia pueden ser ciertos a la vez.",
      ],
      ask: {
        "ask-open": ["¿Cómo es ese silencio para ti?", "¿Qué querrías que supiera?"],
        "ask-specify": ["¿Qué fue lo último que se dijeron?"],
        "ask-meaning": ["¿Qué protege esa distancia y qué te cuesta?"],
        "ask-need": ["¿Cómo sería la paz, aunque no haya respuesta?"],
      },
      hurts: ["¿Por qué no llamas tú?"],
    },
  },
};
