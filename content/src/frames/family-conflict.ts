import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const familyConflict: Frame = {
  id: "family-conflict",
  topics: ["family"],
  feelings: ["anger", "hurt", "guilt"],
  needs: ["being seen", "room of your own"],
  techniques: ["thought-record"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\bmy (?:parents|mum|mom|mother|dad|father|family|stepdad|stepmum|brother|sister)\b[^.]{0,50}\b(?:never (?:listen|ask|let|support|say sorry|accept|approve|believe)\w*|always (?:\w+ )?(?:yell|shout|critic|compar|pick|tell|want|blam|complain|on (?:my|at)|compare)\w*|won't let|(?:doesn't|don't) (?:listen|understand|get|let|care|respect|accept|like|trust)|yell|shout|compar|expect|control|pressur|disappoint|nag|on my (?:case|back)|treat|annoy|mad|hate|thinks?|make me|makes me)\w*`,
        r`\b(?:strict|controlling|toxic) (?:parents|family|mum|mom|dad)\b`,
        r`\bmy (?:parents|mum|mom|dad) (?:is|are) (?:\w+ )?(?:angry|mad|disappointed|controlling|strict|annoying)`,
      ],
      name: "things at home",
      feel: [
        "You're in it every day, with no door to close on it.",
        "They look at you and see someone they've already decided on.",
        "In that house there's little room for how you feel.",
        "You get the rules, and not much of the listening.",
      ],
      unspoken: [
        "I wonder who you turn into when you're in that house.",
        "Perhaps under the anger you'd still like them to be proud.",
        "Part of you may have stopped expecting to be asked how you are.",
        "It could be that you've become the strong one, or the difficult one, without choosing it.",
      ],
      normal: [
        "Families can wind a grown person back twenty years in one sentence.",
        "You can love people and be worn out by them in the same hour.",
      ],
      ask: {
        "ask-open": ["What would you want them to get, if they could?", "What sets it off, mostly?"],
        "ask-specify": ["What happened this time?"],
        "ask-meaning": ["What do you become, in their eyes?"],
        "ask-need": ["What would one good evening at home look like?"],
        "ask-exception": ["Who at home is easiest to be around?"],
      },
      hurts: ["But they love you, don't they?"],
    },
    es: {
      cues: [
        r`\bmis? (?:padres|papás|mamá|madre|papá|padre|familia|hermano|hermana|suegra|suegros)\b.{0,50}\b(?:nunca|siempre|no me|grita|compar|espera|control|presion|decepcion|trata|critica|exige|culpa)\w*`,
        r`\b(?:padres|familia|madre) (?:estricto|controlador|tóxic)\w*`,
      ],
      name: "lo que pasa en casa",
      feel: [
        "Lo vives cada día, sin una puerta que cerrar.",
        "Te miran y ven a alguien que ya decidieron que eres.",
        "En esa casa queda poco lugar para lo que sientes.",
        "Recibes exigencias, y poca escucha.",
      ],
      unspoken: [
        "Me pregunto en quién te conviertes dentro de esa casa.",
        "Quizá debajo del enojo todavía te gustaría su aprobación.",
        "Puede que una parte de ti ya no espere que te pregunten cómo estás.",
        "A lo mejor te tocó ser quien aguanta, sin haberlo elegido.",
      ],
      normal: [
        "Una familia puede devolver veinte años atrás a cualquiera con una frase.",
        "Se puede querer a alguien y terminar agotado en la misma hora.",
      ],
      ask: {
        "ask-open": ["¿Qué te gustaría que entendieran?", "¿Qué lo enciende, casi siempre?"],
        "ask-specify": ["¿Qué pasó esta vez?"],
        "ask-meaning": ["¿En quién te conviertes a sus ojos?"],
        "ask-need": ["¿Cómo sería una buena tarde en casa?"],
        "ask-exception": ["¿Con quién en casa es más fácil estar?"],
      },
      hurts: ["Pero te quieren, ¿no?"],
    },
  },
};
