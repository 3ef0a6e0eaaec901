import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const overload: Frame = {
  id: "overload",
  topics: ["work", "stress"],
  feelings: ["overwhelm", "tiredness", "anxiety"],
  needs: ["rest", "limits", "help"],
  techniques: ["thought-record", "breathing", "problem-solving"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:too much (?:work|to do|on)|(?:i'm|we're|so|getting|totally) swamped|snowed under|overload\w*|overwhelm\w*|burn(?:ed|t|ing)? ?out|drowning in)\b`,
        r`\b(?:deadlines?|overtime|double shifts?|backlog|inbox)\b`,
        r`\b(?:working|work) (?:late|nights|weekends|all the time|\d+ hours)\b`,
        r`\bno time (?:for|to)\b|\bnever (?:stops|ends|enough time)\b`,
        r`\b(?:can't|cannot) (?:keep up|switch off|say no|stop working)\b`,
        r`\bstill (?:at work|working|answering emails)\b`,
      ],
      name: "how much is on you",
      feel: [
        "It keeps coming, and it all has your name on it.",
        "There's no edge to the day any more, it runs into the night.",
        "You're holding a pile that was never one person's size.",
        "Every finished thing makes room for two more.",
      ],
      unspoken: [
        "I wonder what you'd drop if nobody could be cross with you.",
        "Perhaps stopping feels more dangerous than going on.",
        "Part of you may be waiting for someone to notice and say: enough.",
        "I wonder if you've been proving something for so long that you forgot to whom.",
      ],
      normal: [
        "You're not slow. It's more than fits in the day.",
        "Nobody thinks clearly with that many things pulling at once.",
      ],
      ask: {
        "ask-open": ["What is the heaviest thing on the pile?", "What does a day of it look like?"],
        "ask-specify": ["What's the one thing that kept you up tonight?"],
        "ask-meaning": ["What do you fear would happen if you dropped one of them?"],
        "ask-need": ["What would you put down first, if you were allowed to?"],
        "ask-exception": ["When did you last have an hour nobody could touch?"],
        "ask-body": ["How does your body tell you it's too much?"],
      },
      hurts: ["Have you tried managing your time better?"],
    },
    es: {
      cues: [
        r`\b(?:demasiado trabajo|demasiadas cosas|no doy abasto|agobi\w+|abrum\w+|sobrepas\w+|desbord\w+|quemad[oa] del trabajo|no llego a todo|no me alcanza el tiempo|no tengo tiempo)\b`,
        r`\b(?:plazos?|horas extra|turnos? doble|pendientes|jornada)\b`,
        r`\btrabaj\w+ (?:hasta tarde|de noche|los fines de semana|todo el día|sin parar)`,
        r`\btodo (?:me toca a mí|lo hago yo|depende de mí|recae en mí)\b`,
      ],
      name: "todo lo que llevas encima",
      feel: [
        "No deja de llegar, y todo lleva tu nombre.",
        "El día ya no tiene borde, se mete en la noche.",
        "Sostienes una carga que nunca fue del tamaño de una sola persona.",
        "Terminas una cosa y aparecen dos más.",
      ],
      unspoken: [
        "Me pregunto qué soltarías si nadie pudiera enojarse contigo.",
        "Quizá parar da más miedo que seguir.",
        "Puede que una parte de ti espere que alguien lo note y diga: basta.",
        "Me pregunto cuánto hace que nadie te cuida a ti.",
      ],
      normal: [
        "No es que vayas lento. Es más de lo que cabe en un día.",
        "Nadie piensa claro con tantas cosas tirando a la vez.",
      ],
      ask: {
        "ask-open": ["¿Qué es lo más pesado de todo eso?", "¿Cómo es un día así, de principio a fin?"],
        "ask-specify": ["¿Qué fue hoy lo que más te costó?"],
        "ask-meaning": ["¿Qué temes que pase si sueltas una de esas cosas?"],
        "ask-need": ["¿Qué soltarías primero, si pudieras?"],
        "ask-exception": ["¿Cuándo fue la última hora que fue solo tuya?"],
        "ask-body": ["¿Cómo te avisa el cuerpo de que es demasiado?"],
      },
      hurts: ["¿Has probado a organizarte mejor?"],
    },
  },
};
