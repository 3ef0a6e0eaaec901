import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const coupleLoneliness: Frame = {
  id: "couple-loneliness",
  topics: ["partner", "loneliness"],
  feelings: ["loneliness", "sadness", "hurt"],
  needs: ["to be reached by the one beside you"],
  techniques: ["problem-solving"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:lonely|alone|invisible) (?:\w+ )?(?:in my (?:marriage|relationship)|with (?:him|her)|next to (?:him|her)|beside (?:him|her))\b`,
        r`\b(?:we|my (?:husband|wife|partner) and i|he and i|she and i)\b[^.]{0,30}\b(?:barely|hardly|don't|never|rarely|no longer|stopped) (?:talk|touch|speak|kiss|laugh|have sex|sleep together|look at each other)\w*\b`,
        r`\b(?:like|just|more like) (?:roommates|flatmates|strangers|siblings|brother and sister)\b|\beat in front of the tv\b`,
      ],
      unless: r`\b(?:my parents|they)\b[^.]{0,20}\b(?:barely|don't|never) (?:talk|speak)\b|\bmy ex\b`,
      name: "being alone beside someone",
      feel: [
        "There's somebody on the other side of the sofa, and you still have no one to tell.",
        "You talk about bins and dates and who picks up whom.",
        "It's lonelier than living by yourself, because you can see what's missing.",
        "Nothing's happened that you could point at. It went out slowly.",
      ],
      unspoken: [
        "Perhaps you've stopped reaching out because of the times it wasn't caught.",
        "Part of you may wonder whether they're lonely too.",
        "It might be easier to be busy than to ask.",
        "I wonder what the last thing was that made you both laugh.",
      ],
      normal: [
        "Many couples get quiet after years of getting things done. Quiet isn't the same as over.",
        "It's usually small bids that bring people back, not the big talk.",
      ],
      ask: {
        "ask-open": [
          "When did you last feel they were really there?",
          "What do you keep to yourself now that you'd once have told them?",
          "What's a usual evening like between you?",
        ],
        "ask-specify": ["When did it start to go quiet?"],
        "ask-meaning": ["What do you miss: them, or how you were with them?"],
        "ask-need": ["What's one thing you'd like them to ask you?"],
        "ask-exception": ["When was it easier, even for a moment, lately?"],
      },
      hurts: ["Have you tried a date night?"],
    },
    es: {
      cues: [
        r`\b(?:sol[oa]|soledad|invisible)\b[^.]{0,25}\b(?:en (?:mi|la) (?:pareja|relación|matrimonio)|con (?:él|ella|mi (?:marido|esposo|pareja|mujer))|a su lado)\b`,
        r`\b(?:ya )?(?:no|casi no|apenas) (?:hablamos|nos (?:hablamos|tocamos|miramos|besamos|reímos))\b|\bcomo (?:compañeros de piso|hermanos|roomies|dos extraños)\b`,
      ],
      unless: r`\bmis padres\b|\bmi ex\b`,
      name: "sentirse a solas en pareja",
      feel: [
        "Hay alguien al otro lado del sofá y aun así no hay a quién contarle.",
        "Hablan de la basura, de las fechas y de quién recoge a quién.",
        "Es más solitario que vivir a solas, porque se ve lo que falta.",
        "No pasó nada que se pueda señalar. Se fue apagando.",
      ],
      unspoken: [
        "Quizá dejaste de buscar por las veces que no te encontraron.",
        "Puede que te preguntes si a la otra persona le pasa igual.",
        "A lo mejor es más fácil estar con mil cosas que preguntar.",
        "Me pregunto qué fue lo último que les hizo reír.",
      ],
      normal: [
        "Muchas parejas se callan tras años de resolver cosas. Callarse no es acabarse.",
        "Suelen acercar los gestos pequeños, no la gran conversación.",
      ],
      ask: {
        "ask-open": [
          "¿Cuándo sentiste por última vez que estaba ahí de verdad?",
          "¿Qué te guardas ahora que antes le habrías contado?",
        ],
        "ask-specify": ["¿Cuándo empezó el silencio?"],
        "ask-meaning": ["¿Qué extrañas: a esa persona o cómo eras a su lado?"],
        "ask-need": ["¿Qué te gustaría que te preguntara?"],
        "ask-exception": ["¿Cuándo fue más fácil, aunque fuera un momento?"],
      },
      hurts: ["¿Han probado a salir a cenar?"],
    },
  },
};
