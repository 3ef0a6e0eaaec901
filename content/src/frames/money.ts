import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const money: Frame = {
  id: "money",
  topics: ["money", "housing"],
  feelings: ["anxiety", "shame", "overwhelm"],
  needs: ["safety", "a way through"],
  techniques: ["breathing", "problem-solving"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:debts?|rent|bills|(?:the|my|our|pay|unpaid|medical) bill|(?:i'm|we're|i am|flat|so|always) broke|evict\w+|overdraft|loans?|mortgage|can't afford|bankrupt\w*|pay ?check|foreclos\w+|food bank)\b`,
        r`\b(?:no|not enough|short of|run out of|worried about) money\b`,
      ],
      name: "the money worry",
      feel: [
        "It's there every time you open your phone or the post.",
        "Numbers like that don't let a person sleep.",
        "You do the sums again, and they come out the same.",
        "It sits under everything else, even the good moments.",
      ],
      unspoken: [
        "I wonder who in the house knows the real sum.",
        "Perhaps there's shame mixed in, as if it said something about you.",
        "Part of you may be keeping it from the people you live with.",
        "I wonder how long you've been doing those sums alone.",
      ],
      normal: [
        "Money worry takes up thinking room. It isn't that you've become careless.",
        "Money fear takes up real room in the head. It makes everything else harder.",
      ],
      ask: {
        "ask-open": ["What's the bill or the date that frightens you most?", "What does it keep you from?"],
        "ask-specify": ["What has to be paid next?"],
        "ask-meaning": ["What does being short of money make you think about yourself?"],
        "ask-need": ["What would give you one week of air?"],
        "ask-exception": ["Who already knows how it stands?"],
      },
      hurts: ["How did you let it get this far?"],
    },
    es: {
      cues: [
        r`\b(?:deudas?|renta|alquiler|facturas?|desaloj\w+|desahuci\w+|hipoteca|préstamos?|no me alcanza|no llego a fin de mes|sin dinero|falta (?:el )?dinero|no hay plata|falta plata|sin plata)\b`,
        r`\b(?:no tengo|preocupa el|falta de) dinero\b`,
      ],
      name: "la preocupación por el dinero",
      feel: [
        "Está ahí cada vez que abres el teléfono o una carta.",
        "Con números así no hay quien duerma.",
        "Haces las cuentas otra vez y salen igual.",
        "Está debajo de todo, hasta de los ratos buenos.",
      ],
      unspoken: [
        "Me pregunto quién en casa sabe la suma real.",
        "Quizá hay vergüenza mezclada, como si dijera algo de ti.",
        "Puede que se lo ocultes a quienes viven contigo.",
        "Me pregunto cuánto llevas haciendo esas cuentas sin compañía.",
      ],
      normal: [
        "La preocupación por el dinero ocupa sitio en la cabeza. No es descuido.",
        "El miedo por el dinero ocupa sitio de verdad en la cabeza y hace todo más difícil.",
      ],
      ask: {
        "ask-open": ["¿Qué pago o qué fecha te asusta más?", "¿Qué te impide hacer?"],
        "ask-specify": ["¿Qué hay que pagar primero?"],
        "ask-meaning": ["¿Qué te hace pensar de ti?"],
        "ask-need": ["¿Qué te daría una semana de aire?"],
        "ask-exception": ["¿Quién sabe ya cómo está la cosa?"],
      },
      hurts: ["¿Cómo dejaste que llegara a esto?"],
    },
  },
};
