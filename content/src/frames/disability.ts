import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const disability: Frame = {
  id: "disability",
  topics: ["illness", "identity", "discrimination"],
  feelings: ["anger", "tiredness", "sadness"],
  needs: ["access", "being seen as a whole person"],
  techniques: ["values", "problem-solving"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:i'm|i am|since i became|being) (?:\w+ )?(?:disabled|deaf|blind|paraly[sz]ed|in a wheelchair|hard of hearing|an amputee|visually impaired)\b`,
        r`\bmy (?:disability|wheelchair|hearing loss|amputation|prosthe\w+|hearing aids?|cane|stoma)\b`,
        r`\b(?:no ramp|not accessible|inaccessible|disability benefits?|disabled parking)\b`,
      ],
      name: "living with your disability",
      feel: [
        "Half the tiredness is the thing itself, and half is how the world's built.",
        "You have to plan what others do without thinking.",
        "People see that first, and you second.",
        "You end up educating strangers when you only wanted a coffee.",
      ],
      unspoken: [
        "Perhaps you're tired of being called brave for buying bread.",
        "Part of you may grieve for how easy some things were, or might have been.",
        "It might be hard to ask for help again when you've asked six times today.",
        "I wonder where you don't have to explain yourself.",
      ],
      normal: [
        "Being angry at a staircase is really being angry at whoever built it, and that's fair.",
        "You can live well with it and still hate it on a Thursday.",
      ],
      ask: {
        "ask-open": [
          "What was the last thing that was made harder than it had to be?",
          "What do people get wrong about you?",
          "What would you like help with, and what should people leave alone?",
        ],
        "ask-specify": ["What happened this week?"],
        "ask-meaning": ["What do you want people to see first?"],
        "ask-need": ["What one change would give you the most back?"],
        "ask-exception": ["With whom is it no subject at all?"],
      },
      hurts: ["Have you tried to stay positive?"],
    },
    es: {
      cues: [
        r`\b(?:soy|quedé|estoy|desde que quedé) (?:sord[oa]|cieg[oa]|discapacitad[oa]|paralític[oa]|en silla de ruedas|amputad[oa])\b`,
        r`\bmi (?:discapacidad|silla de ruedas|sordera|ceguera|prótesis|bastón)\b|\b(?:no hay rampa|no es accesible|sin rampa)\b`,
      ],
      name: "vivir con tu discapacidad",
      feel: [
        "La mitad del cansancio es la cosa en sí y la otra mitad es cómo está hecho el mundo.",
        "Tienes que planear lo que otros hacen sin pensar.",
        "La gente ve primero eso, y a ti después.",
        "Acabas explicando a desconocidos cuando solo querías un café.",
      ],
      unspoken: [
        "Quizá cansa que te llamen valiente por comprar el pan.",
        "Puede que eches de menos lo fácil que era, o que pudo ser.",
        "A lo mejor cuesta pedir ayuda otra vez cuando ya van seis hoy.",
        "Me pregunto dónde no tienes que dar explicaciones.",
      ],
      normal: [
        "La rabia con una escalera es rabia con quien la construyó, y es justa.",
        "Se puede vivir bien con ello y odiarlo un jueves.",
      ],
      ask: {
        "ask-open": [
          "¿Qué fue lo último que te lo pusieron más difícil de lo necesario?",
          "¿Qué entiende mal la gente de ti?",
        ],
        "ask-specify": ["¿Qué pasó esta semana?"],
        "ask-meaning": ["¿Qué querrías que vieran primero?"],
        "ask-need": ["¿Qué cambio te devolvería más?"],
        "ask-exception": ["¿Con quién no es tema?"],
      },
      hurts: ["¿Has probado a ser positivo?"],
    },
  },
};
