import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const procrastination: Frame = {
  id: "procrastination",
  topics: ["study", "work", "motivation"],
  feelings: ["anxiety", "shame", "overwhelm"],
  needs: ["a way in", "kindness to oneself"],
  techniques: ["behavioural-activation", "problem-solving"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\bprocrastinat\w+`,
        r`\b(?:keep|kept|always) (?:putting (?:\w+ ){0,3}off|avoiding (?:it|the \w+|my \w+)|postponing)\b`,
        r`\b(?:can't|cannot|don't know how to|how do you|how do i) (?:\w+ )?(?:start|begin)(?! to (?:tell|talk|say|explain)) (?:something|it|anything|on it|my \w+|the \w+|when)?`,
        r`\bhaven't (?:even )?(?:started|opened|begun)\b`,
        r`\bleft (?:it|everything) (?:to|until|till) the last\b`,
      ],
      name: "the thing you keep putting off",
      feel: [
        "The longer it waits, the bigger it gets, and the harder it is to look at.",
        "You're not doing nothing. You're using up a day's strength on not doing it.",
        "Every way of avoiding it works for ten minutes and then sends a bill.",
        "You know what to do. It's getting from knowing to the first minute that won't go.",
      ],
      unspoken: [
        "Perhaps as long as you haven't started, it can't turn out badly.",
        "Part of you may have decided already that it won't be good.",
        "It might be that you're ashamed of how long it's been, more than of the thing itself.",
        "I wonder if somebody's reaction is sitting behind this one.",
      ],
      normal: [
        "Putting off is mostly about getting away from a bad feeling for a while, not about laziness.",
        "Starting is the steep part. After a few minutes it's usually a different thing.",
      ],
      ask: {
        "ask-open": [
          "What comes up in you when you think of opening it?",
          "What's the very first thing you'd have to touch?",
          "What do you end up doing instead?",
        ],
        "ask-specify": ["Which one is it that you're avoiding most?"],
        "ask-meaning": ["What are you afraid it'll show once you start?"],
        "ask-need": ["What would make ten minutes of it bearable?"],
        "ask-exception": ["When did you last get going with something like this?"],
      },
      hurts: ["Why didn't you start earlier?"],
    },
    es: {
      cues: [
        r`\bprocrastin\w+`,
        r`\b(?:lo|la|los|las|todo) (?:voy |sigo |vengo )?(?:dejando|dejo|dejé|pospongo|posponiendo) (?:siempre )?(?:para (?:después|mañana|luego|el último|última)|hasta)`,
        r`\b(?:no (?:logro|consigo|puedo|sé cómo) (?:empezar|arrancar|ponerme)|ni (?:siquiera )?he (?:empezado|abierto)|todavía no (?:empecé|empiezo|he empezado))\b`,
      ],
      name: "lo que vas dejando para después",
      feel: [
        "Cuanto más espera, más crece, y más cuesta mirarlo.",
        "No es que no hagas nada. Gastas la fuerza de un día en no hacerlo.",
        "Cada forma de evitarlo sirve diez minutos y luego pasa la cuenta.",
        "Sabes qué hay que hacer. Lo que no sale es el primer minuto.",
      ],
      unspoken: [
        "Quizá mientras no empieces no puede salir mal.",
        "Puede que una parte de ti ya haya decidido que no va a quedar bien.",
        "A lo mejor te avergüenza más el tiempo que llevas que la cosa en sí.",
        "Me pregunto si detrás está la reacción de alguien.",
      ],
      normal: [
        "Dejarlo para después es alejarse un rato de un mal sentir, no pereza.",
        "Lo empinado es empezar. A los pocos minutos suele ser otra cosa.",
      ],
      ask: {
        "ask-open": [
          "¿Qué te viene cuando piensas en abrirlo?",
          "¿Qué es lo primero que tendrías que tocar?",
        ],
        "ask-specify": ["¿Cuál es la que más evitas?"],
        "ask-meaning": ["¿Qué temes que se vea al empezar?"],
        "ask-need": ["¿Qué haría soportables diez minutos?"],
        "ask-exception": ["¿Cuándo lograste arrancar con algo así?"],
      },
      hurts: ["¿Por qué no empezaste antes?"],
    },
  },
};
