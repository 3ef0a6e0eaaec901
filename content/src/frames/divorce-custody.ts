import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const divorceCustody: Frame = {
  id: "divorce-custody",
  topics: ["break-up", "legal", "parenting"],
  feelings: ["anger", "anxiety", "sadness"],
  needs: ["the children close", "a fair hearing"],
  techniques: ["problem-solving", "breathing"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\bcustody\b`,
        r`\b(?:see|have|get|got) (?:my|the) (?:kids?|children|son|daughter|boys|girls) (?:only )?(?:every other|two|one|on) (?:weekends?|weeks?|days?)\b|\b(?:s?he's|they're|is) \w+\. (?:one|two) weekends? a month\b`,
        r`\b(?:going through|in the middle of|filed for|filing for|signed) (?:a |the |my )?divorce\b`,
        r`\bmy ex (?:won't let me|doesn't let me|keeps|took|is keeping) (?:see |from )?(?:seeing )?(?:the|my|our) (?:kids?|children|son|daughter)\b`,
      ],
      unless: r`\b(?:my parents|his parents|her parents) (?:are |got |'re )?(?:\w+ )?divorc\w+|\bin police custody\b`,
      name: "the separation and the children",
      feel: [
        "You're being judged as a parent in the one season when you're least yourself.",
        "A house full of their noise, then two weeks of none.",
        "Anything you say or feel could end up in a file, so you hold it all in.",
        "You lost the marriage, and then the calendar.",
      ],
      unspoken: [
        "Perhaps you're afraid they'll get used to a life where you're the visitor.",
        "Part of you may be too angry to let itself be sad.",
        "It might be the small things: a tooth that came out on the wrong weekend.",
        "I wonder if there's anyone with whom you don't have to be careful.",
      ],
      normal: [
        "Children do better with calm handovers than with perfect arrangements.",
        "Anyone would be on edge when a stranger is about to decide this.",
      ],
      ask: {
        "ask-open": [
          "What's the next date, and what are you most afraid of about it?",
          "What are the handovers like?",
          "What do you want the children to remember of this year?",
        ],
        "ask-specify": ["How often do you see them now?"],
        "ask-meaning": ["What would losing that time mean?"],
        "ask-need": ["Who could be beside you on that day?"],
        "ask-exception": ["What was the last good hour with them?"],
      },
      hurts: ["Do you think it's better for the children?"],
    },
    es: {
      cues: [
        r`\b(?:custodia|régimen de visitas|pensión alimenticia|patria potestad)\b`,
        r`\b(?:estoy|estamos|en (?:pleno|medio de(?:l| un)?)) (?:\p{L}+ ){0,3}divorcio\b|\bme estoy divorciando\b`,
        r`\bno me deja ver a (?:mis|los|mi) (?:hij[oa]s?|niñ[oa]s?)\b|\bveo a (?:mis|los) (?:hijos|niños) (?:cada|solo|un fin)\b`,
      ],
      unless: r`\bmis padres se (?:divorciaron|separaron)\b`,
      name: "la separación y los hijos",
      feel: [
        "Te juzgan como madre o padre justo cuando menos eres tú.",
        "La casa llena de su ruido, y luego dos semanas de nada.",
        "Todo lo que digas puede acabar en un expediente, así que te lo guardas.",
        "Se fue la pareja, y después el calendario.",
      ],
      unspoken: [
        "Quizá temes que se acostumbren a que seas visita.",
        "Puede que haya demasiada rabia para dejar sitio a la tristeza.",
        "A lo mejor son las cosas pequeñas: un diente que se cayó el fin de semana que no era.",
        "Me pregunto si hay alguien con quien no tengas que medir las palabras.",
      ],
      normal: [
        "A los niños les ayuda más una entrega tranquila que un acuerdo perfecto.",
        "Cualquiera estaría en tensión cuando un desconocido va a decidir esto.",
      ],
      ask: {
        "ask-open": ["¿Cuál es la próxima fecha y qué temes de ella?", "¿Cómo son las entregas?"],
        "ask-specify": ["¿Cada cuánto los ves ahora?"],
        "ask-meaning": ["¿Qué significaría perder ese tiempo?"],
        "ask-need": ["¿Quién podría estar a tu lado ese día?"],
        "ask-exception": ["¿Cuál fue la última hora buena con ellos?"],
      },
      hurts: ["¿No es mejor así para los niños?"],
    },
  },
};
