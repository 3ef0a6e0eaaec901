import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const languageBarrier: Frame = {
  id: "language-barrier",
  topics: ["moving", "identity", "loneliness"],
  feelings: ["shame", "loneliness", "tiredness"],
  needs: ["being oneself in words", "patience"],
  techniques: ["graded-exposure"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\bmy (?:english|accent|german|french|spanish|swedish|dutch|portuguese|italian) (?:is|isn't|is not|sounds?|makes)\b`,
        r`\b(?:don't|can't|cannot) speak (?:the language|good english|well|english well|the local)\b`,
        r`\b(?:hide|hides|hiding|ashamed of|embarrassed (?:about|by)|laugh(?:ed|s)? at) my accent\b`,
        r`\b(?:find|finding|search for|looking for) the words?\b[^.]{0,40}\b(?:already|too late|moved on|english|language)\b`,
        r`\blanguage barrier\b`,
      ],
      name: "not having the words here",
      feel: [
        "You know what you'd say, and what comes out is a smaller version of it.",
        "By the time the sentence is ready, they've moved on.",
        "It must be tiring to be quick at home and slow here.",
        "People hear the grammar and miss the person.",
      ],
      unspoken: [
        "Perhaps you were the funny one, or the quick one, where you come from.",
        "Part of you may stay quiet so as not to be a bother.",
        "It might hurt most when they're kind and slow, as if you were a child.",
        "I wonder if you pretend to understand more than you do, to get through.",
      ],
      normal: [
        "Speaking a second language all day tires the brain like long exams. It isn't weakness.",
        "Most people wait longer than you think. It feels longer from inside.",
      ],
      ask: {
        "ask-open": [
          "When is it hardest: with one person or in a group?",
          "What can't you say here that you could say at home?",
          "What do people not get to see of you?",
        ],
        "ask-specify": ["When did it last happen?"],
        "ask-meaning": ["What do you think they make of you when you search for a word?"],
        "ask-need": ["What would you like people to do while you look for the word?"],
        "ask-exception": ["With whom is it easier?"],
      },
      hurts: ["How long have you lived here without learning it?"],
    },
    es: {
      cues: [
        r`\bmi (?:inglés|alemán|francés|español|acento|idioma)\b[^.]{0,30}\b(?:malo|mal|no es|se ríen|vergüenza|da pena|cuesta)\b`,
        r`\bno (?:hablo|entiendo|domino) (?:bien )?(?:el idioma|inglés|alemán|francés|catalán|la lengua)\b`,
        r`\bse (?:ríen|burlan) de mi acento\b`,
      ],
      name: "no tener las palabras aquí",
      feel: [
        "Sabes lo que dirías, y lo que sale es una versión más pequeña.",
        "Cuando la frase está lista, ya cambiaron de tema.",
        "Debe de cansar ser rápido allá y lento aquí.",
        "Oyen la gramática y se les escapa la persona.",
      ],
      unspoken: [
        "Quizá allá eras quien hacía reír, o quien tenía la respuesta.",
        "Puede que calles para no molestar.",
        "A lo mejor duele más cuando te hablan despacio, como a un niño.",
        "Me pregunto si a veces haces como que entiendes para salir del paso.",
      ],
      normal: [
        "Hablar otra lengua todo el día cansa como un examen largo. No es debilidad.",
        "La gente espera más de lo que parece desde dentro.",
      ],
      ask: {
        "ask-open": [
          "¿Cuándo cuesta más: con una persona o en grupo?",
          "¿Qué no puedes decir aquí que allá sí?",
        ],
        "ask-specify": ["¿Cuándo pasó la última vez?"],
        "ask-meaning": ["¿Qué crees que piensan cuando buscas una palabra?"],
        "ask-need": ["¿Qué querrías que hicieran mientras buscas la palabra?"],
        "ask-exception": ["¿Con quién te resulta más fácil?"],
      },
      hurts: ["¿Cómo es que todavía no lo aprendiste?"],
    },
  },
};
