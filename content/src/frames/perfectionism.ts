import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const perfectionism: Frame = {
  id: "perfectionism",
  topics: ["work", "study", "self-worth"],
  feelings: ["anxiety", "shame", "tiredness"],
  needs: ["being enough", "rest"],
  techniques: ["thought-record"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\bperfectionis\w+`,
        r`\b(?:has|have|had|needs?|must|got) to be perfect\b`,
        r`\b(?:check|checked|checking|reread|rewrite|rewrote|rewriting|redo|redid|redoing|go over) (?:\w+ ){0,4}(?:three|four|five|six|seven|ten|a dozen|twenty|a hundred|\d+) times\b`,
        r`\b(?:nothing|it'?s never|never) (?:i do )?(?:is |feels )?(?:ever )?(?:good|perfect|clean|finished) enough\b`,
        r`\b(?:can't|cannot) (?:hand|send|turn|submit) (?:it|anything|them) (?:in|off)?\b[^.]{0,30}\b(?:until|unless|perfect|right)\b`,
      ],
      name: "how high the bar is",
      feel: [
        "You finish, and the relief lasts about a second before you see what could be better.",
        "Nobody's standing over you, and still it's as if somebody were marking everything.",
        "The good parts slide by, and the one flaw stays on the screen.",
        "You get good work done this way. It also costs you your evenings.",
      ],
      unspoken: [
        "Perhaps somebody once noticed only what was missing, and you've been getting ahead of them since.",
        "Part of you may believe it's the only reason people keep you.",
        "It might be frightening to imagine who you'd be at ninety percent.",
        "I wonder if you'd ever ask this of somebody you love.",
      ],
      normal: [
        "High standards aren't the trouble. It's when a small slip counts as much as a big one.",
        "Checking calms for a moment and teaches the mind that it needed checking.",
      ],
      ask: {
        "ask-open": [
          "What would happen if you let one thing go out as it is?",
          "Where does that bar come from, do you think?",
          "Which piece of work is it right now?",
        ],
        "ask-specify": ["What did you go over most today?"],
        "ask-meaning": ["What would a mistake prove, in your own eyes?"],
        "ask-need": ["What would you do with the hour you'd get back?"],
        "ask-exception": ["Is there anything you do where good enough is fine?"],
      },
      hurts: ["Why can't you let it go?"],
    },
    es: {
      cues: [
        r`\bperfeccionis\w+`,
        r`\b(?:tiene|tienen|tenía|debe) que (?:estar|ser|quedar|salir) perfect[oa]s?\b`,
        r`\b(?:revis|repas|rele|reescrib)\p{L}+ (?:\p{L}+ ){0,4}(?:tres|cuatro|cinco|seis|diez|veinte|mil|\d+) veces\b`,
        r`\bnada (?:de lo que hago |me )?(?:es|está|queda) (?:nunca )?(?:bien|suficiente|suficientemente bien)\b`,
      ],
      name: "lo alto que está el listón",
      feel: [
        "Terminas, y el alivio dura un segundo antes de ver lo que podría estar mejor.",
        "No hay nadie vigilando, y aun así es como si alguien lo calificara todo.",
        "Lo bueno pasa de largo y el único fallo se queda en la pantalla.",
        "Así te salen bien las cosas. También te cuesta las noches.",
      ],
      unspoken: [
        "Quizá alguien solo veía lo que faltaba, y desde entonces te adelantas.",
        "Puede que una parte de ti crea que solo por eso te quieren.",
        "A lo mejor da miedo imaginar quién serías haciéndolo al noventa por ciento.",
        "Me pregunto si le pedirías esto a alguien que quieres.",
      ],
      normal: [
        "El problema no es exigirte, es que un fallo pequeño pese como uno grande.",
        "Revisar calma un momento y le enseña a la mente que hacía falta.",
      ],
      ask: {
        "ask-open": [
          "¿Qué pasaría si dejas salir una cosa tal como está?",
          "¿De dónde crees que viene ese listón?",
        ],
        "ask-specify": ["¿Qué fue lo que más repasaste hoy?"],
        "ask-meaning": ["¿Qué demostraría un error, según tú?"],
        "ask-need": ["¿Qué harías con la hora que te sobraría?"],
        "ask-exception": ["¿Hay algo en lo que te baste con que esté bien?"],
      },
      hurts: ["¿Por qué no lo dejas ya?"],
    },
  },
};
