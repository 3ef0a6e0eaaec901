import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const unfairBoss: Frame = {
  id: "unfair-boss",
  topics: ["work"],
  feelings: ["anger", "hurt", "anxiety"],
  needs: ["fairness", "recognition"],
  techniques: ["problem-solving"],
  notYet: ["thought-record"],
  words: {
    en: {
      cues: [
        r`\b(?:(?:got|get|was|been|were|being) passed over|pass(?:ed)? me over)\b`,
        r`\b(?:my|the|our|new) (?:boss|manager|supervisor|line manager|team lead)\b[^.]{0,60}\b(?:unfair\w*|favou?rit\w+|micromanag\w*|never (?:listens?|thanks?|says)|impossible|hates? me|targets?|against me|picks on|dumps?|piles?|blames?|yells?|yelled|shouts?|shouted|screams?|belittl\w*|takes? credit|gave my (?:project|job|shift)|won't (?:let|give|approve))\b`,
        r`\b(?:they|he|she|boss|manager|company)(?:'s|'ve| has| have)? (?:just )?(?:gave|given|giving) (?:the job|my job|my project|the promotion) to (?:a kid|someone|somebody|a girl|a guy|him|her|the new)\b`,
        r`\b(?:didn't|did not|never) (?:get|got) (?:the|that|a|my) (?:promotion|raise)\b`,
      ],
      name: "how your boss treats you",
      feel: [
        "You do the work, and then someone else decides what it was worth.",
        "It's hard to argue with the person who signs your hours.",
        "You're expected to take it and be pleasant about it.",
        "It's hard to put your heart into work for someone who does that.",
      ],
      unspoken: [
        "Perhaps you've caught yourself working even harder, as if that would finally count.",
        "Part of you may already have left that place.",
        "It might be that you bring this mood home and feel bad about that too.",
        "I wonder how long you've been keeping count of these.",
      ],
      normal: [
        "Being treated unfairly by someone with power hits people hard, body included.",
        "Anger here is a reasonable answer. What to do with it at work is a separate question.",
      ],
      ask: {
        "ask-open": [
          "What did they say, as near as you can remember it?",
          "What do you wish you'd been able to answer?",
          "What's the part that's hardest to swallow?",
        ],
        "ask-specify": ["When did it start?"],
        "ask-meaning": ["What does it tell you about how they see you?"],
        "ask-need": ["What would fair look like from here?"],
        "ask-exception": ["Is there anyone there who does see what you do?"],
      },
      hurts: ["Have you tried seeing it from their side?"],
    },
    es: {
      cues: [
        r`\b(?:mi|la|el|nuestr[oa]) (?:jef[ea]|supervisor\w*|encargad[oa]|gerente)\b[^.]{0,60}\b(?:injust\w+|favorit\w+|nunca (?:escucha|agradece)|me (?:culpa|grita|gritó|ningunea|ignora|humilla|quitó|deja fuera|carga)|le ha dado mi|le dio mi|no me deja)`,
        r`\b(?:le|se lo) (?:dieron|dio|han dado|ha dado) (?:mi|el) (?:proyecto|puesto|ascenso)\b`,
        r`\bno me (?:dieron|ascendieron|han dado|subieron) (?:el ascenso|el sueldo|el puesto)?`,
      ],
      name: "cómo te trata tu jefe",
      feel: [
        "Tú haces el trabajo, y otra persona decide lo que valió.",
        "Cuesta discutir con quien te firma las horas.",
        "Se espera que lo aceptes y encima con buena cara.",
        "Cuesta trabajar con ganas para quien hace eso.",
      ],
      unspoken: [
        "Quizá te sorprendes trabajando aún más, como si así por fin contara.",
        "Puede que una parte de ti ya se haya ido de ese lugar.",
        "A lo mejor te llevas ese humor a casa y eso también te pesa.",
        "Me pregunto cuánto llevas contando cosas así.",
      ],
      normal: [
        "Que te trate mal quien tiene poder golpea fuerte, también en el cuerpo.",
        "La rabia aquí es razonable. Qué hacer con ella es otra pregunta.",
      ],
      ask: {
        "ask-open": ["¿Qué te dijo, más o menos con sus palabras?", "¿Qué habrías querido contestar?"],
        "ask-specify": ["¿Cuándo empezó?"],
        "ask-meaning": ["¿Qué te dice eso de cómo te ve?"],
        "ask-need": ["¿Qué sería justo a partir de ahora?"],
        "ask-exception": ["¿Hay alguien ahí que sí vea lo que haces?"],
      },
      hurts: ["¿Has intentado ponerte en su lugar?"],
    },
  },
};
