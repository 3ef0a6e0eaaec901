import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const comparison: Frame = {
  id: "comparison",
  topics: ["self-worth", "online"],
  feelings: ["shame", "jealousy", "sadness"],
  needs: ["enoughness", "own measure"],
  techniques: ["thought-record"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:everyone|everybody|all my friends|other people|others|people my age|my friends)(?: else)? (?:\w+ )?(?:is|are|has|have|seems?|got|getting) (?:\w+ ){0,2}(?:happ\w+|fine|coping|better|ahead|successful|normal|managing|together|figured|friends|thin|pretty|perfect|smart\w*|doing|easy|life|lives)\b`,
        r`\bcompar(?:e|ed|ing) (?:myself|me)\b`,
        r`\b(?:ahead of me|better than me)\b`,
        r`\b(?:linkedin|highlight reel)\b`,
        r`\bjealous of (?:my (?:friend|sister|brother|cousin|colleague)\w*|people|everyone|others|those)\b|\benv(?:y|ious)\b`,
      ],
      name: "measuring yourself against others",
      feel: [
        "You hold your inside up against their outside.",
        "It looks like a race that everyone else got the map for.",
        "Each good thing of theirs seems to take something from you.",
        "You see their result, and you know your whole struggle.",
      ],
      unspoken: [
        "I wonder what you'd have to feel if you stopped measuring.",
        "Perhaps you wouldn't even want their life, only their ease.",
        "Part of you may feel petty for minding, on top of minding.",
        "It could be an old measure, one you didn't pick.",
      ],
      normal: [
        "You see their shop window and your own stockroom.",
        "The mind compares by itself. It also picks unfair examples.",
      ],
      ask: {
        "ask-open": ["Who do you hold yourself up against most?", "What do you see in them that you want?"],
        "ask-specify": ["What set it off this time?"],
        "ask-meaning": ["Whose timetable is it that you're late for?"],
        "ask-need": ["What would enough look like, by your own measure?"],
        "ask-exception": ["When do you forget to compare?"],
      },
      hurts: ["Why can't you be happy for them?"],
    },
    es: {
      cues: [
        r`\b(?:todos|todo el mundo|los demás|mis amig[oa]s|la gente de mi edad) (?:\w+ )?(?:ya |tienen|tiene|están|está|son|parecen)`,
        r`\bme compar\w+`,
        r`\b(?:me quedo atrás|mejor(?:es)? que yo|me he quedado atrás)\b`,
        r`\b(?:compararme|se comparan)\b`,
        r`\benvidia\b`,
      ],
      name: "compararte con los demás",
      feel: [
        "Comparas tu interior con la fachada de ellos.",
        "Parece una carrera para la que a todos menos a ti les dieron el mapa.",
        "Cada cosa buena de otros parece quitarte algo.",
        "De ellos ves el resultado; de ti conoces toda la lucha.",
      ],
      unspoken: [
        "Me pregunto qué habría que sentir si dejaras de medir.",
        "Quizá no querrías su vida, solo su facilidad.",
        "Puede que además te sientas mal por sentirlo.",
        "A lo mejor es una medida antigua que no elegiste tú.",
      ],
      normal: ["Ves su escaparate y tu propio almacén.", "La mente compara sola, y elige ejemplos injustos."],
      ask: {
        "ask-open": ["¿Con quién te comparas más?", "¿Qué ves ahí que quieres?"],
        "ask-specify": ["¿Qué lo despertó esta vez?"],
        "ask-meaning": ["¿De quién es ese calendario para el que llegas tarde?"],
        "ask-need": ["¿Qué sería suficiente, con tu propia medida?"],
        "ask-exception": ["¿Cuándo te olvidas de comparar?"],
      },
      hurts: ["¿Por qué no te alegras por ellos?"],
    },
  },
};
