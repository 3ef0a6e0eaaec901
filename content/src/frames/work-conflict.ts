import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const workConflict: Frame = {
  id: "work-conflict",
  topics: ["work", "conflict"],
  feelings: ["anger", "anxiety", "hurt"],
  needs: ["respect", "being able to work in peace"],
  techniques: ["thought-record", "problem-solving"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:my|a|the|this) (?:co-?workers?|colleagues?|teammates?|workmates?)\b[^.]{0,60}\b(?:ignor\w*|undermin\w*|steals?|stole|takes? credit|took credit|talks? over|rude|snap\w*|blam\w*|complain\w*|won't|hates?|argu\w*|fight|fought|against me|lazy|excluded?|gossip\w*|never)\b`,
        r`\b(?:argu(?:e|ed|ing)|fight|fought|clash\w*|conflict|tension|fell out|falling out|row) (?:\w+ ){0,2}(?:with|between) (?:\w+ ){0,2}(?:co-?workers?|colleagues?|team|teammates?)\b`,
        r`\b(?:took|takes|taking|steals?|stole) (?:the |all the )?credit\b`,
      ],
      name: "what goes on with the people at work",
      feel: [
        "You spend more hours with these people than with your friends, so of course it gets under your skin.",
        "It follows you home. You're having the conversation again while you do the dishes.",
        "You have to be polite at ten in the morning with someone you're angry at.",
        "You can't just walk away from it, because tomorrow you're in the same room again.",
      ],
      unspoken: [
        "Perhaps what stings most is that nobody around you said anything.",
        "Part of you may be wondering if you're the difficult one.",
        "It might be that you've swallowed this for much longer than anyone knows.",
        "I wonder if you've started doing your work differently to keep out of the way.",
      ],
      normal: [
        "Friction at work wears people out more than the work does.",
        "Being shut out by the people around you lands as hard as open shouting.",
      ],
      ask: {
        "ask-open": [
          "What happened the last time it came up?",
          "What do you wish you could say to them?",
          "How does it change your day?",
        ],
        "ask-specify": ["Who is it between, mostly?"],
        "ask-meaning": ["What do you think they make of you?"],
        "ask-need": ["What would have to be different for Monday to be all right?"],
        "ask-exception": ["Who at work is on your side?"],
      },
      hurts: ["What did you do to set them off?"],
    },
    es: {
      cues: [
        r`\b(?:mi|un|una|el|la|mis|los|las) (?:compañer[oa]s?|colegas?)(?: de (?:trabajo|oficina|equipo))?\b[^.]{0,50}\b(?:me (?:ignora|habla mal|roba|quita|interrumpe|excluye|deja fuera|hace la vida)|no me|habla mal|se lleva el mérito|me culpa|chism)\p{L}*`,
        r`\b(?:discut|pele|problem|choque|tensión|conflicto)\p{L}* con (?:mi|un|una|el|la|mis|los|las) (?:compañer[oa]s?|colegas?|equipo)\b`,
        r`\bse (?:lleva|llevó|llevan) (?:todo )?el mérito\b`,
      ],
      name: "lo que pasa con la gente del trabajo",
      feel: [
        "Pasas más horas con esa gente que con tus amistades, claro que se te mete dentro.",
        "Te sigue a casa. Repites la conversación mientras lavas los platos.",
        "Toca ser amable por la mañana con alguien que te enoja.",
        "No puedes irte y ya, porque mañana es la misma sala.",
      ],
      unspoken: [
        "Quizá lo que más duele es que nadie alrededor dijo nada.",
        "Puede que una parte de ti se pregunte si el problema eres tú.",
        "A lo mejor te lo tragas desde hace más tiempo del que se nota.",
        "Me pregunto si ya trabajas de otra forma para no cruzarte.",
      ],
      normal: [
        "El roce en el trabajo agota más que el trabajo.",
        "Que te dejen de lado golpea tanto como un grito.",
      ],
      ask: {
        "ask-open": ["¿Qué pasó la última vez?", "¿Qué querrías poder decirles?"],
        "ask-specify": ["¿Con quién es, sobre todo?"],
        "ask-meaning": ["¿Qué crees que piensan de ti?"],
        "ask-need": ["¿Qué tendría que cambiar para que el lunes fuera llevadero?"],
        "ask-exception": ["¿Quién está de tu lado ahí?"],
      },
      hurts: ["¿Qué les hiciste?"],
    },
  },
};
