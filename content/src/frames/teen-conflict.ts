import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const teenConflict: Frame = {
  id: "teen-conflict",
  topics: ["parenting", "family", "conflict"],
  feelings: ["anger", "guilt", "anxiety"],
  needs: ["a way back to each other", "a say in the house"],
  techniques: ["problem-solving"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\bmy (?:teen(?:age)?r?s?|teenage (?:son|daughter|kids?|boy|girl)|1[1-7][ -]year[ -]old(?: (?:son|daughter|boy|girl))?)\b`,
        r`\bmy (?:son|daughter|stepson|stepdaughter) (?:is|'s|just turned|turned) (?:1[1-7]|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b`,
        r`\b(?:my (?:son|daughter)|(?:s?he) is 1[1-7])\b[^.]{0,60}\b(?:phone|screen|slams?|rolls? (?:his|her) eyes|grunts?|won't come out of (?:his|her) room|skips? school|vap\w+)\b`,
      ],
      name: "how it is with your teenager",
      feel: [
        "Yesterday they held your hand in the street, and now you get a door.",
        "The fights are about small things, and they aren't about small things.",
        "They push you away and check whether you're still there. Both count.",
        "You're tired, and they know exactly where to press.",
      ],
      unspoken: [
        "Perhaps you hear your own parents in your voice, and that frightens you.",
        "Part of you may miss the child you could still comfort.",
        "It might hurt most that they talk to everyone but you.",
        "I wonder if it's the silence at table that's worse than the shouting.",
      ],
      normal: [
        "Teenagers practise leaving on the person who feels safest.",
        "One bad scene doesn't undo years. Coming back afterwards counts for a lot.",
      ],
      ask: {
        "ask-open": [
          "What was the last fight about, on the surface and underneath?",
          "What do you see in them that worries you?",
          "When do the two of you still get on, even for ten minutes?",
        ],
        "ask-specify": ["What happened this week?"],
        "ask-meaning": ["What do you fear is being lost?"],
        "ask-need": ["What would you want them to know, if they could hear only one sentence?"],
        "ask-exception": ["When did they last let you in?"],
      },
      hurts: ["Have you tried taking the phone away?"],
    },
    es: {
      cues: [
        r`\bmi (?:adolescente|hij[oa] adolescente|hij[oa] de (?:1[1-7]|once|doce|trece|catorce|quince|dieciséis|diecisiete)(?: años)?)\b`,
        r`\bmi hij[oa] (?:tiene|cumplió|ya tiene) (?:1[1-7]|once|doce|trece|catorce|quince|dieciséis|diecisiete)\b`,
        r`\btiene (?:1[1-7]|trece|catorce|quince|dieciséis) años\b[^.]{0,40}\b(?:celular|móvil|cuarto|grita|portazos?|contesta)`,
      ],
      name: "cómo va con tu adolescente",
      feel: [
        "Ayer te daba la mano en la calle, y ahora te da una puerta.",
        "Las peleas son por cosas pequeñas, y no es por esas cosas.",
        "Te empuja y a la vez comprueba si sigues ahí. Cuentan las dos cosas.",
        "Estás sin fuerzas, y sabe muy bien dónde apretar.",
      ],
      unspoken: [
        "Quizá oyes a tus padres en tu propia voz, y eso asusta.",
        "Puede que extrañes a quien todavía podías consolar.",
        "A lo mejor duele más que hable con todos menos contigo.",
        "Me pregunto si es peor el silencio en la mesa que los gritos.",
      ],
      normal: [
        "Se ensaya la despedida con quien da más seguridad.",
        "Una mala escena no borra años. Volver después cuenta mucho.",
      ],
      ask: {
        "ask-open": ["¿De qué fue la última pelea, por encima y por debajo?", "¿Qué ves que te preocupa?"],
        "ask-specify": ["¿Qué pasó esta semana?"],
        "ask-meaning": ["¿Qué temes que se esté perdiendo?"],
        "ask-need": ["¿Qué querrías que supiera, si pudiera oír una sola frase?"],
        "ask-exception": ["¿Cuándo te dejó entrar por última vez?"],
      },
      hurts: ["¿Ya le quitaste el celular?"],
    },
  },
};
