import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const partnerConflict: Frame = {
  id: "partner-conflict",
  topics: ["partner", "conflict"],
  feelings: ["hurt", "anger", "loneliness"],
  needs: ["being heard", "closeness", "respect"],
  techniques: ["thought-record"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:fight|fights|fighting|fought|argu\w+|(?<!in a )row|rows) (?:\w+ )?(?:with|about|again|all the time|every)`,
        r`\b(?:husband|wife|boyfriend|girlfriend|partner|fiance)\b[^.]{0,60}\b(?:doesn't (?:listen|talk|help|care|touch|understand|look|love|want|see)|never|won't|always|shut|ignor|angry|mad|cold|distant|fight|argu|yell|blam)\w*`,
        r`\bwe (?:\w+ )?(?:fight|argue|don't talk|fought|argued|barely talk|had a (?:huge |big )?fight)\b`,
      ],
      unless: r`\b(?:fight\w*|fought|argu\w+|row|rows) (?:\w+ )?with my (?:(?:\w+ )?friends?|brother|sister|mum|mom|mother|dad|father|boss|son|daughter|neighbou?r|parents|colleagues?|co-?workers?)\b|\bfriend and i\b`,
      name: "what goes on between you two",
      feel: [
        "It's the same fight with different words each time.",
        "You're living close and still can't reach each other.",
        "Home is where you'd want to put the armour down, and you can't.",
        "You speak, and it doesn't land where you aimed it.",
      ],
      unspoken: [
        "I wonder if you're both waiting for the other to come across the room first.",
        "Under the argument there may be a plainer thing: do I matter to you.",
        "Perhaps you're tired of being the one who tries first.",
        "Some part of you may be asking how long this can go on.",
      ],
      normal: [
        "Most couples have the same fight many times in different clothes.",
        "The closest people can hurt us the most. That doesn't make you too sensitive.",
      ],
      ask: {
        "ask-open": ["What do you wish could be heard on the other side?", "How does it usually begin?"],
        "ask-specify": ["What happened the last time?"],
        "ask-meaning": ["What is the fight about, underneath?"],
        "ask-need": ["What would you need to hear?"],
        "ask-exception": ["When was it last easy between you?"],
      },
      hurts: ["Why do you stay?", "What did you do to upset them?"],
    },
    es: {
      cues: [
        r`\b(?:discutimos|peleamos|discutiendo|peleando|(?:pelear|discutir|peleas?|discusión|discusiones|discutí|peleé) con (?:él|ella|mi (?:marido|esposo|esposa|mujer|novio|novia|pareja)))\b`,
        r`\b(?:mi )?(?:marido|esposo|esposa|mujer|novio|novia|pareja)\b[^.]{0,60}\b(?:no me|nunca|siempre|enoj|fr[ií][oa]|distante|grita|culpa)\w*`,
      ],
      name: "lo que pasa entre ustedes",
      feel: [
        "Parece la misma pelea, con otras palabras cada vez.",
        "Viven cerca y aun así no se alcanzan.",
        "En casa es donde querrías bajar la guardia, y no puedes.",
        "Hablas y no llega adonde apuntabas.",
      ],
      unspoken: [
        "Me pregunto si los dos esperan que el otro cruce primero la sala.",
        "Debajo de la discusión quizá hay algo más simple: si le importas.",
        "A lo mejor te cansa ser quien siempre lo intenta primero.",
        "Puede que una parte de ti se pregunte cuánto más se puede seguir así.",
      ],
      normal: [
        "Casi todas las parejas tienen la misma pelea muchas veces con otra ropa.",
        "Quien está más cerca puede herir más. Eso no es ser demasiado sensible.",
      ],
      ask: {
        "ask-open": ["¿Qué te gustaría que se entendiera del otro lado?", "¿Cómo suele empezar?"],
        "ask-specify": ["¿Qué pasó la última vez?"],
        "ask-meaning": ["¿De qué va la pelea, por debajo?"],
        "ask-need": ["¿Qué necesitarías oír?"],
        "ask-exception": ["¿Cuándo fue fácil entre ustedes por última vez?"],
      },
      hurts: ["¿Por qué sigues ahí?"],
    },
  },
};
