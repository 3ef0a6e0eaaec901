import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const decision: Frame = {
  id: "decision",
  topics: ["future"],
  feelings: ["confusion", "anxiety"],
  needs: ["a choice one can stand by"],
  techniques: ["values", "problem-solving"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:can't|cannot|don't know how to|have to|need to|hard to|trying to|struggling to) (?:decide|choose|make (?:a|the|this|up my) (?:decision|choice|mind))\b`,
        r`\b(?:should i|whether to|whether i should|if i should) (?:leave|stay|quit|go|take|accept|move|marry|tell|end|break up|sell|buy|have|apply|come|keep|divorce)\b`,
        r`\b(?:torn between|two (?:offers|options|jobs|people|choices)|pros and cons|big decision|crossroads)\b`,
        r`\b(?:job )?offer\b[^.]{0,40}\b(?:decide|don't know|by (?:monday|friday|next)|answer)\b`,
      ],
      unless: r`\b(?:should i|whether to) (?:go to bed|have (?:tea|lunch|dinner)|take (?:the pills|my meds|medication))\b`,
      name: "the decision",
      feel: [
        "You can list both sides, and the lists don't move anything.",
        "Whatever you choose, something you like has to stay behind.",
        "Everyone says it's up to you, which is true and no help.",
        "Not knowing is tiring in itself.",
      ],
      unspoken: [
        "Perhaps you already lean, and are looking for permission.",
        "Part of you may be choosing between two people you could be, not two places.",
        "It might be that the thing to decide isn't the thing that hurts.",
        "I wonder if you're asking whether you'd be going towards something or away from it.",
      ],
      normal: [
        "When both sides weigh nearly the same, more thinking adds fog, not weight.",
        "Most choices can be adjusted later more than they seem at the crossing.",
      ],
      ask: {
        "ask-open": [
          "If nobody else were affected, what would you do?",
          "What would you miss most, either way?",
          "What's the question under this question?",
        ],
        "ask-specify": ["By when do you have to know?"],
        "ask-meaning": ["What would each of them say about who you are?"],
        "ask-need": ["What do you still need to know, and who could tell you?"],
        "ask-exception": ["How did you make a choice you're still glad of?"],
      },
      hurts: ["Have you made a list of pros and cons?"],
    },
    es: {
      cues: [
        r`\b(?:no (?:puedo|sé|logro|consigo)|tengo que|me cuesta|hay que) (?:decidir\p{L}*|elegir|tomar (?:una|la|esta) decisión|escoger)\b`,
        r`\b(?:no sé si|dudo si|debería|debo) (?:irme|quedarme|dejarl[oa]|seguir|aceptar|renunciar|mudarme|casarme|decir\p{L}*|separarme|tomar|terminar|volver|ir)\b`,
        r`\b(?:entre dos (?:cosas|trabajos|personas|opciones|ofertas)|pros y contras|encrucijada|decisión difícil)\b`,
      ],
      name: "la decisión",
      feel: [
        "Se pueden listar los dos lados, y las listas no mueven nada.",
        "Elijas lo que elijas, algo que quieres se queda atrás.",
        "Todos dicen que decidas tú, y es cierto y no ayuda.",
        "No saber ya cansa por sí mismo.",
      ],
      unspoken: [
        "Quizá ya te inclinas y buscas permiso.",
        "Puede que elijas entre dos formas de ser y no entre dos lugares.",
        "A lo mejor lo que hay que decidir no es lo que duele.",
        "Me pregunto si sería ir hacia algo o alejarte de algo.",
      ],
      normal: [
        "Cuando los dos lados pesan casi igual, pensar más añade niebla y no peso.",
        "Casi todo se puede ajustar después más de lo que parece.",
      ],
      ask: {
        "ask-open": ["Si no afectara a nadie, ¿qué harías?", "¿Qué extrañarías más, en cada caso?"],
        "ask-specify": ["¿Para cuándo hay que saberlo?"],
        "ask-meaning": ["¿Qué diría cada opción de quién eres?"],
        "ask-need": ["¿Qué te falta saber y quién podría decírtelo?"],
        "ask-exception": ["¿Cómo tomaste una decisión que todavía te alegra?"],
      },
      hurts: ["¿Hiciste una lista?"],
    },
  },
};
