import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const autismMasking: Frame = {
  id: "autism-masking",
  topics: ["identity", "work", "social-anxiety"],
  feelings: ["tiredness", "shame", "loneliness"],
  needs: ["rest from performing", "clear words"],
  techniques: ["values", "problem-solving"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:i'm|i am|i was|being|diagnosed(?: as| with)?) (?:\w+ )?(?:autis\w+|on the spectrum|asperger\w*)\b`,
        r`\b(?:other|many|most|do|are) autistic (?:people|adults|women|men)\b`,
        r`\b(?:masking|unmask\w*|sensory overload|autistic burnout|shutdowns?|meltdowns?)\b`,
        r`\b(?:pretend|pretending|act|acting|appear|pass|passing) (?:\w+ ){0,2}(?:normal|neurotypical)\b`,
      ],
      unless: r`\bmy (?:son|daughter|kid|child|brother|sister|husband|wife|partner|student)(?:'s| has| is| was)\b[^.]{0,30}\b(?:autis\w+|spectrum|meltdowns?)\b|\bmasking tape\b`,
      name: "what it costs to appear like the others",
      feel: [
        "You do two jobs: the one you're paid for, and looking like everyone else while you do it.",
        "Being tired after that is arithmetic. You used up what you had.",
        "People see the performance and think that it costs nothing.",
        "The noise and the talk leave you with no evening.",
      ],
      unspoken: [
        "Perhaps few people have met you without the performance.",
        "Part of you may be afraid of what they'd do if you stopped.",
        "It might be that you notice the strain in your body before you notice a feeling.",
        "I wonder which part of it you'd drop first, if it were safe.",
      ],
      normal: [
        "Masking all day is linked with exhaustion. It's a cost, not a lack of effort.",
        "Asking for a quieter place or fewer switches is an ordinary request at many workplaces.",
      ],
      ask: {
        "ask-open": [
          "Which part of the day costs you the most?",
          "Who knows that you're autistic?",
          "What do you do to recover, and how long does it take?",
        ],
        "ask-specify": ["What exactly happens in the hour that's hardest?"],
        "ask-meaning": ["What do you think would happen if you masked less?"],
        "ask-need": ["Which one change at work would save the most energy?"],
        "ask-exception": ["Where do you not have to do it?"],
        "ask-body": ["What does your body tell you at the end of the day?"],
      },
      hurts: ["Have you tried making more eye contact?", "You don't look autistic, do you?"],
    },
    es: {
      cues: [
        r`\b(?:soy|diagnosticaron|ser) (?:\p{L}+ )?(?:autista|autismo|asperger)\b|\bsoy del espectro\b|\bestoy en el espectro\b`,
        r`\b(?:enmascar\p{L}+|fingir (?:que soy )?normal|finjo ser normal|sobrecarga sensorial)\b`,
      ],
      unless: r`\bmi (?:hij[oa]|herman[oa]) (?:es|tiene)\b`,
      name: "lo que cuesta parecer como los demás",
      feel: [
        "Haces dos trabajos: el que te pagan y el de parecer como los demás.",
        "Cansarte después de eso es una cuenta. Gastaste lo que tenías.",
        "Ven la actuación y creen que no cuesta nada.",
        "El ruido y la charla te dejan sin tarde.",
      ],
      unspoken: [
        "Quizá poca gente te ha conocido sin la actuación.",
        "Puede que dé miedo lo que harían si paras.",
        "A lo mejor notas la tensión en el cuerpo antes que una emoción.",
        "Me pregunto qué parte dejarías primero, si fuera seguro.",
      ],
      normal: [
        "Enmascarar todo el día se relaciona con el agotamiento. Es un coste, no falta de ganas.",
        "Pedir un sitio más tranquilo es una petición corriente en muchos trabajos.",
      ],
      ask: {
        "ask-open": ["¿Qué parte del día cuesta más?", "¿Quién sabe que eres autista?"],
        "ask-specify": ["¿Qué pasa exactamente en la hora más difícil?"],
        "ask-meaning": ["¿Qué crees que pasaría si enmascararas menos?"],
        "ask-need": ["¿Qué cambio ahorraría más energía?"],
        "ask-exception": ["¿Dónde no hace falta?"],
      },
      hurts: ["¿Has probado a mirar a los ojos?"],
    },
  },
};
