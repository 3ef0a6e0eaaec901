import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const workplaceHarassment: Frame = {
  id: "workplace-harassment",
  topics: ["work", "conflict"],
  feelings: ["anxiety", "anger", "shame"],
  needs: ["safety", "being believed"],
  ownQuestionsOnly: true,
  notAsk: ["ask-scale", "ask-exception"],
  techniques: ["problem-solving"],
  notYet: ["thought-record"],
  words: {
    en: {
      cues: [
        r`\bharass(?:ed|ing|ment|es)\b`,
        r`\b(?:my |the )?(?:boss|manager|supervisor|colleague|co-?worker|customer|client)s? (?:\w+ ){0,3}(?:touch(?:es|ed|ing)? me|hits? on me|grop\w+|comments? (?:on|about) my (?:body|looks|breasts|clothes|legs)|asks? me (?:out|for sex)|stares? at my)`,
        r`\b(?:hr|human resources)\b[^.]{0,40}\b(?:complain\w*|report\w*|did nothing|protects?|believe|investigat\w*)\b`,
      ],
      unless: r`\b(?:street|landlord|neighbou?r|ex) (?:\w+ )?harass\w+|\bharass\w* (?:training|policy|course)\b|\baccus\w+ of harass\w+`,
      name: "how you are treated at work",
      feel: [
        "You go there to work, and you spend the day keeping track of where that person is.",
        "What they do is wrong. That you froze, smiled or laughed it off doesn't change that.",
        "It's a trap: say something and risk the job, say nothing and it goes on.",
        "You've had to learn the corridors and the hours that are safe.",
      ],
      unspoken: [
        "Perhaps you've gone over what you wore or said, looking for a reason.",
        "Part of you may be afraid that nobody will believe you.",
        "It might be that you're angrier than you let yourself feel while you still have to sit there.",
        "I wonder if you've kept it from the people at home.",
      ],
      normal: [
        "Going quiet or playing along is what most people do when someone has power over them.",
        "Doubting yourself afterwards is part of what this does to people.",
      ],
      ask: {
        "ask-open": [
          "How much of it are you able to tell me?",
          "Who, if anyone, knows about it?",
          "What are you most afraid would happen if you spoke up?",
        ],
        "ask-specify": ["Is it still going on?"],
        "ask-meaning": ["What has it changed in how you go to work?"],
        "ask-need": ["What would you need in order to feel safe there?"],
      },
      hurts: ["What were you wearing?", "Could it be a misunderstanding?"],
    },
    es: {
      cues: [
        r`\b(?:acoso (?:laboral|sexual)|me acosa\w*|mobbing)\b`,
        r`\b(?:mi |el |la )?(?:jef[ea]|supervisor\w*|encargad[oa]|compañero|cliente)\b[^.]{0,40}\b(?:me (?:toca|tocó|manosea|manoseó)(?! (?:el|un|este) tema)|comenta\w* mi cuerpo|se me (?:insinúa|insinuó))`,
        r`\brecursos humanos\b[^.]{0,40}\b(?:no hizo|no hicieron|denunci\w+|quej\w+|no me cre\w+)`,
      ],
      name: "cómo te tratan en el trabajo",
      feel: [
        "Vas a trabajar y pasas el día pendiente de dónde está esa persona.",
        "Lo que hace está mal. Que te quedaras en blanco o sonrieras no lo cambia.",
        "Es una trampa: si hablas arriesgas el puesto, si callas sigue.",
        "Has tenido que aprender qué pasillos y qué horas son seguros.",
      ],
      unspoken: [
        "Quizá has repasado qué dijiste o qué llevabas, buscando una razón.",
        "Puede que una parte de ti tema que nadie te crea.",
        "A lo mejor hay más rabia de la que puedes permitirte mientras sigues ahí.",
        "Me pregunto si en casa no lo sabe nadie.",
      ],
      normal: [
        "Callar o seguir la corriente es lo que hace la mayoría cuando el otro tiene poder.",
        "Dudar de ti después es parte de lo que esto hace.",
      ],
      ask: {
        "ask-open": ["¿Cuánto puedes contarme?", "¿Quién lo sabe, si es que alguien?"],
        "ask-specify": ["¿Sigue pasando?"],
        "ask-meaning": ["¿Qué cambió en tu forma de ir al trabajo?"],
        "ask-need": ["¿Qué necesitarías para sentirte a salvo ahí?"],
      },
      hurts: ["¿Qué llevabas puesto?"],
    },
  },
};
