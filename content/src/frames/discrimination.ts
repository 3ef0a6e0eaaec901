import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const discrimination: Frame = {
  id: "discrimination",
  topics: ["discrimination"],
  feelings: ["anger", "hurt", "tiredness"],
  needs: ["dignity", "safety", "being believed"],
  ownQuestionsOnly: true,
  notAsk: ["ask-scale"],
  techniques: [],
  notYet: ["thought-record"],
  words: {
    en: {
      cues: [
        r`\b(?:racis\w+|sexis\w+|homophob\w+|transphob\w+|xenophob\w+|islamophob\w+|antisemit\w+|ableis\w+|slurs?|discriminat(?:ed|ion|ory|ing)|microaggress\w+|misgender\w+|profil(?:ed|ing))\b`,
        r`\bbecause (?:i'm|i am|of my) (?:black|brown|asian|gay|trans|muslim|jewish|a woman|latin\w+|foreign|disabled|skin|accent|race|religion)\b`,
        r`\bgo back to (?:my|your|where)\b`,
      ],
      name: "how you were treated",
      first: ["That should not have happened to you."],
      feel: [
        "That was aimed at who you are, and it was wrong.",
        "You have to spend strength on something others never think about.",
        "It's the thing itself, and then the weighing up of whether to say anything.",
        "You were reduced to one thing about you.",
      ],
      unspoken: [
        "I wonder how many of these you've stopped mentioning.",
        "Perhaps you've had to explain it to people who then doubted you.",
        "Part of you may be tired of being the calm one.",
        "It may add up with many others you've let pass.",
      ],
      normal: [
        "It isn't you being sensitive. It adds up, in sleep and in the body.",
        "Being on guard after that isn't oversensitive. It was learned for a reason.",
      ],
      ask: {
        "ask-open": ["What did it do to you, that moment?", "How has it followed you since?"],
        "ask-specify": ["What happened, from the start?"],
        "ask-meaning": ["What did it cost you to keep going that day?"],
        "ask-need": ["Who believes you without being convinced first?"],
        "ask-exception": ["Where can you be without that guard up?"],
      },
      hurts: ["Are you sure they meant it that way?"],
    },
    es: {
      cues: [
        r`\b(?:racis\w+|machis\w+|sexis\w+|homofob\w+|homófob\w+|transfob\w+|xenofob\w+|xenófob\w+|discrimin\w+|insultos? por)\b`,
        r`\bpor ser (?:negr[oa]|moren[oa]|gay|lesbiana|trans|mujer|musulm\w+|latin[oa]|inmigrante|extranjer[oa]|indígena|pobre)\b`,
        r`\bpor mi (?:acento|color|piel|raza|religión)\b`,
      ],
      name: "cómo te trataron",
      first: ["Eso no debió pasarte."],
      feel: [
        "Eso iba contra quien eres, y estuvo mal.",
        "Te toca gastar fuerzas en algo que otros ni piensan.",
        "Está el hecho, y luego calcular si dices algo o no.",
        "Te redujeron a una sola cosa de ti.",
      ],
      unspoken: [
        "Me pregunto cuántas de estas ya ni las cuentas.",
        "Quizá tuviste que explicarlo a gente que luego dudó.",
        "Puede que te canse ser siempre quien mantiene la calma.",
        "A lo mejor se suma a muchas otras que dejaste pasar.",
      ],
      normal: [
        "No es que seas demasiado sensible. Se acumula, en el sueño y en el cuerpo.",
        "Estar en guardia después de eso no es exagerar. Se aprende por algo.",
      ],
      ask: {
        "ask-open": ["¿Qué te hizo ese momento?", "¿Cómo te ha seguido desde entonces?"],
        "ask-specify": ["¿Qué pasó, desde el principio?"],
        "ask-meaning": ["¿Qué te costó seguir ese día?"],
        "ask-need": ["¿Quién te cree sin que tengas que convencerle?"],
        "ask-exception": ["¿Dónde puedes estar sin esa guardia?"],
      },
      hurts: ["¿Seguro que lo dijeron con esa intención?"],
    },
  },
};
