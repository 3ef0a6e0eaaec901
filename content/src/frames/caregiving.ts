import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const caregiving: Frame = {
  id: "caregiving",
  topics: ["caregiving"],
  feelings: ["tiredness", "guilt", "sadness"],
  needs: ["rest", "being cared for"],
  techniques: ["breathing", "problem-solving"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:caregiv\w+|carer|dementia|alzheimer\w*|special needs)\b|\b(?:care for|caring for|take care of|taking care of|look after|looking after) (?:my|her|him|them|both|two|an?|our|his|mum|mom|dad|everyone|a parent)\b`,
      ],
      unless: r`\b(?:(?:care|caring|look|looking|take care|taking care) (?:for|after|of)) (?:myself|yourself|me|you)\b`,
      who: r`\b(?:caring for|care for|taking care of|take care of|look(?:ing)? after) (?<who>my (?:mum|mom|mother|dad|father|husband|wife|partner|son|daughter|brother|sister|gran\w*))\b`,
      name: "looking after someone",
      feel: [
        "You're on call for someone else's life, day and night.",
        "There's always one more thing they need, and you come after.",
        "You give what you don't have and then look for more.",
        "People ask how they are. Hardly anyone asks how you are.",
      ],
      unspoken: [
        "I wonder when somebody last asked how you slept.",
        "Perhaps you sometimes wish it were over, and feel terrible for it.",
        "Part of you may be grieving someone who's still here.",
        "It might feel like a betrayal to want an hour off.",
      ],
      normal: [
        "Resentment turns up in nearly everyone who cares for someone long enough. It isn't lack of love.",
        "Love and exhaustion live in the same house for most people who care for someone.",
      ],
      ask: {
        "ask-open": ["What does it take out of you that no one sees?", "What does your day look like?"],
        "ask-specify": ["What was the hardest hour this week?"],
        "ask-meaning": ["What do you fear if you did less?"],
        "ask-need": ["Who could take one hour of it?"],
        "ask-exception": ["When were you last looked after?"],
      },
      hurts: ["Isn't it your duty?"],
    },
    es: {
      cues: [
        r`\b(?:cuidador\w*|me hago cargo|hacerme cargo|alzheimer|demencia)\b|\bcuid(?:o|ar|ando|é|aba) (?:a|de) (?:mi|mis|un|una|ella|él|los|las)\b`,
        r`\b(?:mi mamá|mi madre|mi papá|mi padre|mi suegra)\b.{0,40}\b(?:todo el día|atender|encargo|depende)`,
      ],
      name: "cuidar de otros",
      feel: [
        "Estás de guardia para la vida de otros, día y noche.",
        "Siempre falta una cosa más para los demás, y tú quedas después.",
        "Das lo que ya no tienes y luego buscas más.",
        "Preguntan cómo están los otros. Casi nadie pregunta cómo estás tú.",
      ],
      unspoken: [
        "Me pregunto cuándo te preguntó alguien cómo dormiste.",
        "Quizá a veces querrías que todo parara, y te sientes fatal por pensarlo.",
        "Puede que querer una hora para ti se sienta como una traición.",
        "A lo mejor hace mucho que nadie te cuida.",
      ],
      normal: [
        "El resentimiento le llega a casi todo el que cuida mucho tiempo. No es falta de amor.",
        "El amor y el agotamiento viven en la misma casa para casi toda persona que cuida.",
      ],
      ask: {
        "ask-open": ["¿Qué te quita que nadie ve?", "¿Cómo es tu día?"],
        "ask-specify": ["¿Cuál fue la hora más dura de esta semana?"],
        "ask-meaning": ["¿Qué temes si hicieras menos?"],
        "ask-need": ["¿Quién podría tomar una hora de todo eso?"],
        "ask-exception": ["¿Cuándo fue la última vez que alguien te cuidó?"],
      },
      hurts: ["¿No es tu deber?"],
    },
  },
};
