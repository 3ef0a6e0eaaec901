import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const healthAnxiety: Frame = {
  id: "health-anxiety",
  topics: ["health-anxiety", "illness"],
  feelings: ["anxiety"],
  needs: ["to stop listening for it", "company in the fear"],
  ownQuestionsOnly: true,
  techniques: ["thought-record", "worry-time"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:health anxiety|hypochondri\w+)\b`,
        r`\b(?:scared|afraid|worried|terrified|sure|convinced|think|what if|fear)\b[^.]{0,30}\b(?:i have|i've got|it's|it is|of having|having|is it) (?:a |an |another )?(?:\w+ )?(?:cancer|tumou?r|stroke|heart attack|brain|ms|als|disease|something serious|blood clot|aneurysm)\b`,
        r`\b(?:google[ds]?|googling|looked up) (?:my |the |every )?(?:symptoms?|headache|lump|pain)\b`,
        r`\b(?:can|could) (?:it|this) be (?:a |an )?(?:stroke|cancer|tumou?r|heart attack|something serious)\b|\bis (?:dizziness|a headache|this|it|that) a sign\b`,
        r`\b(?:measure|check|take)\b[^.]{0,25}\b(?:blood pressure|pulse|heart rate|temperature|lumps?|moles?)\b[^.]{0,30}\b(?:times|every|all day|constantly|hour)\b`,
      ],
      unless: r`\bi (?:was|got|have been|'ve been) diagnosed with\b|\bmy (?:mum|mom|dad|wife|husband|son|daughter|sister|brother|friend|dog|cat)(?:'s| has| have| might| could| is)\b[^.]{0,20}\b(?:cancer|stroke|tumou?r)\b`,
      name: "the fear about your health",
      feel: [
        "Every twinge comes with a whole story attached.",
        "A clear result helps for a day, and then the question has moved one room along.",
        "You listen inside so hard that you hear everything.",
        "It's frightening, and being told there's nothing makes you lonelier with it.",
      ],
      unspoken: [
        "Perhaps you saw it happen to someone, and it could be you now at any moment.",
        "Part of you may feel that if you stop watching, that's when it'll come.",
        "It might be being alone when it happens that frightens you, more than the illness.",
        "I wonder whom you've stopped telling.",
      ],
      normal: [
        "Checking makes a body louder. It isn't that you're inventing it.",
        "New symptoms belong to a doctor once. Asking the same question again and again belongs to the fear.",
      ],
      ask: {
        "ask-open": [
          "What do you picture happening?",
          "When did you start to watch for it?",
          "What does the checking give you, and for how long?",
        ],
        "ask-specify": ["What set it off this time?"],
        "ask-meaning": ["What's the worst of it for you, if you follow the thought to its end?"],
        "ask-need": ["What would you do with the day if you knew you had ten good years?"],
        "ask-exception": ["When in the day do you forget to listen?"],
      },
      hurts: ["What if it really is something?"],
    },
    es: {
      cues: [
        r`\bhipocondr\p{L}+\b|\bansiedad por la salud\b`,
        r`\b(?:miedo|segur[oa]|convencid[oa]|creo|pienso|temo)\b[^.]{0,30}\b(?:tengo|tener|que sea|es) (?:un |una )?(?:cáncer|tumor|derrame|infarto|enfermedad grave|algo grave|algo malo)\b`,
        r`\b(?:busco|busqué|googl\p{L}+) (?:mis |los |cada )?síntomas?\b|\b(?:puede|podría) ser (?:un )?(?:cáncer|tumor|infarto|derrame|algo grave)\b|\bme (?:mido|tomo) la (?:presión|tensión|temperatura)\b[^.]{0,25}\b(?:veces|cada|todo el día)\b`,
      ],
      unless: r`\bme diagnosticaron\b|\bmi (?:mamá|madre|papá|padre|herman[oa]|hij[oa]) tiene\b`,
      name: "el miedo por tu salud",
      feel: [
        "Cada punzada viene con una historia entera.",
        "Un resultado limpio ayuda un día, y luego la pregunta se muda de cuarto.",
        "Escuchas tan fuerte hacia dentro que lo oyes todo.",
        "Da miedo, y que te digan que no hay nada te deja más a solas con ello.",
      ],
      unspoken: [
        "Quizá lo viste pasarle a alguien y ahora podrías ser tú en cualquier momento.",
        "Puede que sientas que, si dejas de vigilar, justo entonces llega.",
        "A lo mejor asusta más estar a solas cuando pase que la enfermedad.",
        "Me pregunto a quién dejaste de contárselo.",
      ],
      normal: [
        "Vigilar sube el volumen del cuerpo. No te lo inventas.",
        "Un síntoma nuevo es de la consulta, una vez. Preguntarlo otra y otra vez es del miedo.",
      ],
      ask: {
        "ask-open": ["¿Qué imaginas que pasa?", "¿Desde cuándo estás pendiente?"],
        "ask-specify": ["¿Qué lo despertó esta vez?"],
        "ask-meaning": ["¿Qué es lo peor, si sigues la idea hasta el final?"],
        "ask-need": ["¿Qué harías con el día si supieras que tienes diez años buenos?"],
        "ask-exception": ["¿A qué hora del día se te olvida escuchar?"],
      },
      hurts: ["¿Y si de verdad es algo?"],
    },
  },
};
