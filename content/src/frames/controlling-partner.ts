import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const controllingPartner: Frame = {
  id: "controlling-partner",
  topics: ["partner", "conflict"],
  feelings: ["anxiety", "shame", "confusion", "guilt"],
  needs: ["safety", "to be believed", "to decide for oneself"],
  ownQuestionsOnly: true,
  notAsk: ["ask-scale", "ask-exception"],
  techniques: [],
  notYet: ["thought-record", "behavioural-activation", "breathing"],
  words: {
    en: {
      cues: [
        r`\b(?:he|she|my (?:husband|wife|boyfriend|girlfriend|partner))\b[^.]{0,30}\b(?:checks|goes through|reads|searches) my (?:phone|messages|texts|emails?|bag|location)\b`,
        r`\b(?:he|she|my (?:husband|wife|boyfriend|girlfriend|partner))\b[^.]{0,30}\b(?:won't let me|doesn't let me|doesn't like me|gets (?:angry|mad|furious) (?:if|when) i)\b[^.]{0,40}\b(?:see|seeing|go|going|talk|talking|work|working|friends?|out|sister|family|alone|wear)\b`,
        r`\b(?:controls|tracks|monitors) (?:the money|my money|everything|what i|where i|me|my)\b|\bhave to ask (?:him|her) (?:for money|permission|before)\b|\bwalk(?:ing)? on eggshells\b`,
      ],
      unless: r`\bmy (?:mum|mom|mother|dad|father|parents|boss)\b`,
      name: "how it is with your partner",
      feel: [
        "You plan your day around a mood that isn't yours.",
        "Bit by bit the list of what's allowed gets shorter.",
        "You explain it to others, and you notice how much explaining it takes.",
        "Being watched like that is wearing, also on the days when nothing happens.",
      ],
      unspoken: [
        "Perhaps you leave things out when you tell it, to protect someone.",
        "Part of you may be frightened in a way you don't say at home.",
        "It might be that you love someone and are afraid of them. Both can be so.",
        "I wonder whom you'd have called two years ago.",
      ],
      normal: [
        "Checking, following and deciding over your money is control, also when it's called love.",
        "There's nothing here you have to decide tonight, and nothing you'd have to prove.",
      ],
      ask: {
        "ask-open": [
          "What happens when you say no?",
          "Who have you stopped seeing?",
          "How safe do you feel at home these days?",
        ],
        "ask-meaning": ["What do you do to keep the peace?"],
        "ask-need": ["Who could know about this without making it harder for you?"],
      },
      hurts: ["Why do you stay?", "Why don't you leave?"],
    },
    es: {
      cues: [
        r`\bme (?:revisa|mira|controla|lee) (?:el (?:móvil|celular|teléfono)|los mensajes|el bolso|la ubicación)\b`,
        r`\bno me deja (?:salir|ver a|trabajar|hablar con|tener|vestir\p{L}*|ir a)\b|\bse enfada (?:si|cuando) (?:salgo|hablo|veo|voy)\b|\bse enoja (?:si|cuando) (?:salgo|hablo|veo|voy)\b`,
        r`\b(?:él|ella|mi (?:marido|pareja|novio|esposo|mujer|novia)) (?:lleva|controla|maneja) (?:todo )?el dinero\b|\btengo que pedirle (?:permiso|dinero)\b|\bme espera a la salida\b|\bme empuj(?:ó|a)\b`,
      ],
      unless: r`\bmis? (?:padres?|mamá|madre|papá|jef[ea])\b`,
      name: "cómo es con tu pareja",
      feel: [
        "Organizas el día alrededor de un humor que no es el tuyo.",
        "Poco a poco la lista de lo permitido se hace más corta.",
        "Lo explicas a otros y notas cuánto hay que explicar.",
        "Que te vigilen así desgasta, también los días en que no pasa nada.",
      ],
      unspoken: [
        "Quizá al contarlo te dejas cosas fuera para proteger a alguien.",
        "Puede que haya un miedo que en casa no se dice.",
        "A lo mejor quieres a alguien y le tienes miedo. Caben las dos cosas.",
        "Me pregunto a quién habrías llamado hace dos años.",
      ],
      normal: [
        "Revisar, seguir y decidir sobre tu dinero es control, aunque se le llame amor.",
        "Hoy no tienes que decidir nada, ni tienes que demostrar nada.",
      ],
      ask: {
        "ask-open": ["¿Qué pasa cuando dices que no?", "¿A quién dejaste de ver?"],
        "ask-specify": ["¿Qué tan a salvo te sientes en casa estos días?"],
        "ask-meaning": ["¿Qué haces para que haya paz?"],
        "ask-need": ["¿Quién podría saberlo sin ponértelo más difícil?"],
      },
      hurts: ["¿Por qué sigues ahí?"],
    },
  },
};
