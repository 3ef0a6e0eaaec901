import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const graduation: Frame = {
  id: "graduation",
  topics: ["study", "future"],
  feelings: ["anxiety", "sadness", "pride", "confusion"],
  needs: ["a next step", "to be more than a student"],
  techniques: ["values", "problem-solving"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:graduat(?:e|ed|ing|ion)|finish(?:ed|ing) (?:school|uni(?:versity)?|college|my (?:degree|studies|phd|masters?)))\b`,
        r`\bafter (?:graduation|school|uni(?:versity)?|college|my degree)\b`,
      ],
      unless: r`\b(?:my (?:son|daughter|brother|sister|friend|niece|nephew))\b[^.]{0,20}\bgraduat\w+|\b(?:when i|since i|i) graduated (?:in|from) (?:19|20)\d\d\b`,
      name: "finishing and what comes after",
      feel: [
        "Everyone claps, and then nobody tells you where to go on Monday.",
        "For as long as you can remember there was a next class. Now there's a field with no paths in it.",
        "You're supposed to be proud, and you're mostly scared.",
        "You're saying goodbye to people you'll never again see by accident.",
      ],
      unspoken: [
        "Perhaps being good at school was who you were.",
        "Part of you may want to stay where somebody else sets the dates.",
        "It might be the question at every family table, more than the thing itself.",
        "I wonder if you studied it for yourself.",
      ],
      normal: [
        "The months after finishing are flat for many people. That part isn't in the photos.",
        "First jobs are drafts.",
      ],
      ask: {
        "ask-open": [
          "What do people ask you that you can't answer?",
          "What would you do if it didn't have to be the right thing?",
          "What will you miss?",
        ],
        "ask-specify": ["When is it, or when was it?"],
        "ask-meaning": ["What did being a student let you be?"],
        "ask-need": ["What would be a small next step, not a plan?"],
        "ask-exception": ["What do you know about what you like, from these years?"],
      },
      hurts: ["So what are you going to do with your life?"],
    },
    es: {
      cues: [
        r`\b(?:graduaci(?:ón|ones)|me (?:gradúo|gradué|graduaré|recibo|recibí)|termin(?:é|o|ar) (?:la (?:carrera|universidad|facu|tesis)|el (?:colegio|máster|bachillerato|doctorado)|mis estudios))\b`,
        r`\bdespués de (?:la (?:carrera|universidad|graduación)|graduarme|recibirme)\b`,
      ],
      unless: r`\bmi (?:hij[oa]|herman[oa]|prim[oa]) se (?:graduó|recibió)\b`,
      name: "terminar y lo que viene",
      feel: [
        "Todos aplauden y nadie te dice adónde ir el lunes.",
        "Siempre hubo un curso siguiente. Ahora hay un campo sin caminos.",
        "Se supone que toca orgullo, y sobre todo hay miedo.",
        "Te despides de gente que ya no verás por casualidad.",
      ],
      unspoken: [
        "Quizá ser buen estudiante era quien eras.",
        "Puede que quieras seguir donde otro pone las fechas.",
        "A lo mejor pesa más la pregunta de cada mesa familiar.",
        "Me pregunto si lo estudiaste por ti.",
      ],
      normal: [
        "Los meses de después son planos para mucha gente. Eso no sale en las fotos.",
        "Los primeros trabajos son borradores.",
      ],
      ask: {
        "ask-open": [
          "¿Qué te preguntan que no sabes contestar?",
          "¿Qué harías si no tuviera que ser lo correcto?",
        ],
        "ask-specify": ["¿Cuándo es, o cuándo fue?"],
        "ask-meaning": ["¿Qué te dejaba ser estudiar?"],
        "ask-need": ["¿Qué sería un paso pequeño, no un plan?"],
        "ask-exception": ["¿Qué sabes de lo que te gusta, de estos años?"],
      },
      hurts: ["¿Y qué vas a hacer con tu vida?"],
    },
  },
};
