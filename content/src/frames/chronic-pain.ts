import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const chronicPain: Frame = {
  id: "chronic-pain",
  topics: ["illness"],
  feelings: ["hopelessness", "anger", "tiredness"],
  needs: ["being believed", "a life beside the pain"],
  techniques: ["values", "behavioural-activation"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:chronic|constant|nerve|back|joint|daily) pain\b|\bfibromyalgia\b|\bendometriosis\b|\barthritis\b|\bmigraines?\b`,
        r`\b(?:my (?:back|knees?|hips?|neck|joints|shoulder|body) (?:\w+ )?(?:hurts?|aches?|is killing me|has hurt|have hurt))\b`,
        r`\bpain (?:all (?:day|the time)|every (?:day|night)|for (?:\w+ )?(?:years|months)|never (?:stops|goes))\b`,
        r`\bdoctors? (?:\w+ )?(?:says?|said|told me|thinks?) it'?s (?:all )?(?:in my head|nerves|stress|anxiety|nothing)\b`,
      ],
      unless: r`\b(?:his|her|their|my (?:mum|mom|dad|wife|husband|dog|cat)'?s?) (?:\w+ )?(?:back|knees?|hips?|pain|arthritis|migraines?)\b`,
      name: "living with the pain",
      feel: [
        "It's there before you're awake, and it decides the day's plan for you.",
        "You pay for every good hour, and people only see the good hour.",
        "It's one thing to hurt, and another to have to prove it.",
        "Pain like that takes up the room where the rest of you used to be.",
      ],
      unspoken: [
        "Perhaps you've stopped telling people, because their faces change.",
        "Part of you may grieve for what your body used to do without asking.",
        "It might be lonely that nobody can see it.",
        "I wonder if you've begun to doubt yourself after hearing no so often.",
      ],
      normal: [
        "Pain that lasts is real whether or not a scan shows it.",
        "Good days and bad days don't mean you're making it up. They're how it behaves.",
      ],
      ask: {
        "ask-open": [
          "What does a bad day look like?",
          "What has it taken from you that you miss most?",
          "What did the last doctor say, and how was that?",
        ],
        "ask-specify": ["How long has it been there?"],
        "ask-meaning": ["What do you wish people understood about it?"],
        "ask-need": ["What would be worth doing even with the pain along?"],
        "ask-exception": ["When does it step back a little?"],
      },
      hurts: ["Have you tried yoga?", "Is it really that bad?"],
    },
    es: {
      cues: [
        r`\bdolor (?:crónico|de (?:espalda|cabeza|rodilla|cuello|articulaciones)|en (?:la|el|las|los|mi) \p{L}+)\b|\bfibromialgia\b|\bendometriosis\b|\bartritis\b|\bmigrañas?\b`,
        r`\bme duele(?:n)? (?:la espalda|las? rodillas?|el cuello|la cadera|todo el cuerpo|los huesos|las articulaciones|la cintura)\b`,
        r`\b(?:médic[oa]|doctora?)\b[^.]{0,25}\b(?:dijo|dice) que (?:son|es) (?:los nervios|nervios|estrés|ansiedad|psicológico|la edad|nada)\b`,
      ],
      name: "vivir con el dolor",
      feel: [
        "Está antes de que despiertes, y decide el día por ti.",
        "Cada hora buena se paga, y los demás solo ven la hora buena.",
        "Una cosa es que duela y otra tener que demostrarlo.",
        "Un dolor así ocupa el sitio donde antes estaba el resto de ti.",
      ],
      unspoken: [
        "Quizá ya no lo cuentas, porque les cambia la cara.",
        "Puede que eches de menos lo que tu cuerpo hacía sin pedir permiso.",
        "A lo mejor lo más solitario es que no se ve.",
        "Me pregunto si de tanto oír que no es nada empezaste a dudar de ti.",
      ],
      normal: [
        "Un dolor que dura es real, lo muestre una prueba o no.",
        "Que haya días buenos y malos no quiere decir que lo inventes. Así se porta.",
      ],
      ask: {
        "ask-open": ["¿Cómo es un día malo?", "¿Qué te ha quitado que más extrañas?"],
        "ask-specify": ["¿Desde cuándo está?"],
        "ask-meaning": ["¿Qué querrías que entendieran los demás?"],
        "ask-need": ["¿Qué valdría la pena hacer aunque venga el dolor?"],
        "ask-exception": ["¿Cuándo afloja un poco?"],
      },
      hurts: ["¿No será cosa de la cabeza?"],
    },
  },
};
