import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const infidelityDone: Frame = {
  id: "infidelity-done",
  topics: ["partner"],
  feelings: ["guilt", "shame", "anxiety", "confusion"],
  needs: ["to be honest", "to understand oneself"],
  techniques: ["values", "thought-record"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\bi (?:\w+ )?(?:cheated|cheat(?:ing)?|slept with (?:someone|somebody|a|another|my|her|his)|kissed (?:someone|somebody|another|a (?:guy|girl|man|woman|colleague|coworker|friend)))\b`,
        r`\bi(?:'m| am|'ve been| have been| was|'d been) (?:\w+ )?(?:cheating|having an affair|unfaithful|seeing someone else|sleeping with (?:someone|a|my))\b|\bi had an affair\b`,
      ],
      unless: r`\bcheat\w* myself\b|\b(?:never|didn't|wouldn't|won't|haven't) (?:ever )?(?:cheat\w*|kissed|slept)\b|\bcheat(?:ed)? (?:on|at|in) (?:the|my|a|an|that) (?:test|exam|diet|taxes|quiz|game|cards)\b|\bcheat day\b`,
      name: "what happened with someone else",
      feel: [
        "You're carrying something that would change the room if you said it.",
        "You can't enjoy being loved at home just now, because of what you know.",
        "You did something you wouldn't have believed of yourself.",
        "It isn't only guilt. There's whatever you found there, too.",
      ],
      unspoken: [
        "Perhaps part of the pain is that for a while you felt alive.",
        "Part of you may want to be caught, so that it's over.",
        "It might have begun long before that day, with something that went quiet.",
        "I wonder whether you want to tell in order to be honest or in order to be rid of it.",
      ],
      normal: [
        "People who love somebody do this too. It says something happened, not yet what.",
        "Nothing has to be confessed tonight. It helps to know first what telling is for.",
      ],
      ask: {
        "ask-open": [
          "What was going on in your life around then?",
          "What did it give you that you'd been missing?",
          "Who knows?",
        ],
        "ask-specify": ["Is it over, or still going on?"],
        "ask-meaning": ["What does it say to you about yourself?"],
        "ask-need": ["What do you want to be true a year from now?"],
        "ask-exception": ["When were you last honest with somebody about it?"],
      },
      hurts: ["How could you do that?", "Do you still love them?"],
    },
    es: {
      cues: [
        r`\b(?:le fui infiel|fui infiel|engañé a mi (?:marido|esposa|esposo|mujer|novio|novia|pareja)|le puse los cuernos|tengo (?:un|una) amante|estoy con otra persona a escondidas)\b`,
        r`\bme (?:acosté|besé|enredé) con (?:otr[oa]|alguien|un[oa]? (?:compañer[oa]|amig[oa]|chic[oa]))\b`,
      ],
      unless: r`\bnunca (?:le )?(?:fui|he sido) infiel\b`,
      name: "lo que pasó con otra persona",
      feel: [
        "Cargas con algo que cambiaría la sala si lo dijeras.",
        "Ahora cuesta dejarse querer en casa, por lo que sabes.",
        "Hiciste algo que no habrías creído de ti.",
        "No es solo culpa. También está lo que encontraste ahí.",
      ],
      unspoken: [
        "Quizá duele en parte porque un tiempo sentiste vida.",
        "Puede que quieras que se descubra para que acabe.",
        "A lo mejor empezó mucho antes, con algo que se fue callando.",
        "Me pregunto si quieres contarlo por honestidad o por quitártelo de encima.",
      ],
      normal: [
        "También le pasa a quien quiere a su pareja. Dice que algo ocurrió, todavía no qué.",
        "No hay que confesar nada esta noche. Ayuda saber antes para qué sería.",
      ],
      ask: {
        "ask-open": ["¿Qué pasaba en tu vida por entonces?", "¿Qué te dio que te faltaba?"],
        "ask-specify": ["¿Se acabó o sigue?"],
        "ask-meaning": ["¿Qué te dice de ti?"],
        "ask-need": ["¿Qué querrías que fuera cierto dentro de un año?"],
        "ask-exception": ["¿Con quién has podido ser sincero en esto?"],
      },
      hurts: ["¿Cómo pudiste?"],
    },
  },
};
