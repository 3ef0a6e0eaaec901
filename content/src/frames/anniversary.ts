import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const anniversary: Frame = {
  id: "anniversary",
  topics: ["bereavement"],
  feelings: ["sadness", "loneliness"],
  needs: ["to mark the day", "company in remembering"],
  ownQuestionsOnly: true,
  notAsk: ["ask-scale"],
  techniques: [],
  notYet: ["thought-record"],
  words: {
    en: {
      cues: [
        r`\b(?:anniversary of|(?:first|second|third|fourth|fifth|tenth) anniversary)\b[^.]{0,40}\b(?:death|dying|died|passing|loss|accident|without|her|his|my|our)\b`,
        r`\b(?:(?:\w+) (?:year|years|months)|a year|one year) (?:ago )?(?:today|tomorrow|this week|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|next week)?\b[^.]{0,20}\bsince (?:my |our )?(?:\w+ )?(?:died|passed|lost)\b`,
        r`\b(?:will be|it's|it is|been) (?:\w+ )?(?:years?|months) (?:on \w+day |today |tomorrow |next week )?since (?:my|our|the|he|she|they|we lost|i lost)\b[^.]{0,30}\b(?:died|passed|death|lost|funeral)?`,
        r`\b(?:first|second) (?:christmas|birthday|easter|thanksgiving|ramadan|eid|diwali|mother's day|father's day|summer) without (?:him|her|them|my|our)\b|\bwould have been (?:his|her|their|our) (?:\w+ )?(?:birthday|\d+(?:th|st|nd|rd))\b`,
      ],
      unless: r`\b(?:happy anniversary|wedding anniversary (?:dinner|party|trip)|company anniversary|since (?:we|i) (?:met|moved|started|married|smoked|ate|left|graduated))\b`,
      name: "the day that is coming round",
      feel: [
        "The calendar says a date, and your body has known for days.",
        "Everybody else has an ordinary week, and yours has that one day in it.",
        "It isn't only remembering. It's going through those hours again.",
        "The world doesn't stop for it, and it would be good if it did, for a minute.",
      ],
      unspoken: [
        "Perhaps you're afraid of it passing like any other day.",
        "Part of you may be frightened of what's fading: the voice, the walk.",
        "It might be easier to keep busy than to be asked how you are.",
        "I wonder whether there's something of theirs you've left exactly where it was.",
      ],
      normal: [
        "Days like this bring it back for many years, in people who are otherwise living well.",
        "There's no right way to spend it. Small and particular usually does more than solemn.",
      ],
      ask: {
        "ask-open": [
          "What do you remember most, at this time of year?",
          "What were they like on an ordinary day?",
          "Who else will be thinking of that day?",
        ],
        "ask-specify": ["When is it?"],
        "ask-meaning": ["What would you not want to lose of them?"],
        "ask-need": ["What would you like that day to have in it?"],
      },
      hurts: ["Shouldn't you be over it by now?"],
    },
    es: {
      cues: [
        r`\b(?:aniversario|cabo de año)\b[^.]{0,30}\b(?:muerte|murió|falleció|fallecimiento|pérdida|accidente|de su|de mi)\b`,
        r`\b(?:hace|se cumplen?|va a hacer|hará) (?:\p{L}+ ){0,3}(?:años?|meses|semanas) (?:el \p{L}+ |mañana |hoy )?(?:de que|que|desde que) (?:murió|falleció|se murió|perdí)\b`,
        r`\b(?:primer[ao]?|segund[oa]) (?:navidad|cumpleaños|día de (?:la madre|las madres|muertos|el padre)|verano) sin\b|\bhoy (?:cumpliría|sería su cumpleaños)\b`,
      ],
      unless: r`\baniversario de bodas\b`,
      name: "la fecha que se acerca",
      feel: [
        "El calendario dice una fecha y tu cuerpo lo sabe desde hace días.",
        "Para los demás es una semana normal, y la tuya tiene ese día dentro.",
        "No es solo recordar. Es volver a pasar por esas horas.",
        "El mundo no se para por eso, y vendría bien que lo hiciera un minuto.",
      ],
      unspoken: [
        "Quizá temes que pase como un día cualquiera.",
        "Puede que asuste lo que se va borrando: la voz, la forma de andar.",
        "A lo mejor es más fácil tener qué hacer que oír cómo estás.",
        "Me pregunto si hay algo suyo que sigue donde lo dejó.",
      ],
      normal: [
        "Estos días lo traen de vuelta durante años, también a quienes viven bien.",
        "No hay una manera correcta. Lo pequeño y concreto suele servir más que lo solemne.",
      ],
      ask: {
        "ask-open": ["¿Qué recuerdas más en esta época?", "¿Cómo era en un día cualquiera?"],
        "ask-specify": ["¿Cuándo es?"],
        "ask-meaning": ["¿Qué no querrías perder de esa persona?"],
        "ask-need": ["¿Qué te gustaría que tuviera ese día?"],
      },
      hurts: ["¿No deberías haberlo superado?"],
    },
  },
};
