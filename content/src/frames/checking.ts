import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const checking: Frame = {
  id: "checking",
  topics: ["worry", "health-anxiety"],
  feelings: ["anxiety", "shame", "tiredness"],
  needs: ["certainty one can live without", "freedom"],
  ownQuestionsOnly: true,
  techniques: ["graded-exposure"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\bocd\b|\bobsessive[- ]compulsive\b|\bcompulsions?\b|\bintrusive thoughts?\b`,
        r`\b(?:check|checks|checked|checking|re-?check\w*)\b[^.]{0,40}\b(?:stove|oven|door|lock|locks|tap|taps|iron|plug|plugs|windows?|gas|knobs?)\b`,
        r`\b(?:wash|washing|washed) (?:my )?hands?\b[^.]{0,40}\b(?:times|raw|bleed\w*|again|stop|hours)\b`,
        r`\b(?:have to|need to|must) (?:count|touch|tap|repeat|redo|arrange)\b[^.]{0,40}\b(?:or|until|otherwise|before|times)\b`,
      ],
      unless: r`\bi (?:locked|checked) the door and (?:left|went)\b|\bmy (?:son|daughter|husband|wife|mum|mom|dad) (?:has ocd|keeps checking)\b`,
      name: "the checking",
      feel: [
        "You know it's fine. And then you don't know it any more, and there you are again.",
        "The check buys a minute, and then the minute's gone.",
        "It asks for certainty, and there's never enough of it to be had.",
        "It takes the hour you needed for something else.",
      ],
      unspoken: [
        "Perhaps underneath is the thought that if something happened it'd be on you.",
        "Part of you may know how it looks, and be ashamed in front of the neighbours.",
        "It might have begun after something that really did go wrong near you.",
        "I wonder how much the people close to you answer for you by now.",
      ],
      normal: [
        "The doubt isn't really about the thing you check. It would find another. It's answering it that keeps it strong.",
        "Thoughts like these visit nearly everybody. Here they got a job.",
      ],
      ask: {
        "ask-open": [
          "What does the doubt say, in its own words?",
          "What do you do when it comes, and in what order?",
          "What does it keep you from?",
        ],
        "ask-specify": ["When did it begin?"],
        "ask-meaning": ["What do you fear it would say about you if you didn't check?"],
        "ask-need": ["Which of them would be the easiest to leave out once?"],
        "ask-exception": ["When did you leave it at one, and what was that like?"],
      },
      hurts: ["Are you sure it's off?", "Why don't you just stop?"],
    },
    es: {
      cues: [
        r`\btoc\b|\bcompulsion\p{L}+\b|\bpensamientos intrusivos\b`,
        r`\b(?:revis|comprueb|comprob|chec|verific)\p{L}*\b[^.]{0,40}\b(?:estufa|gas|puerta|llave|llaves|cerradura|grifo|plancha|horno|cocina|luces)\b`,
        r`\bme lavo las manos\b[^.]{0,30}\b(?:veces|hasta|sangr\p{L}+|otra vez)\b|\btengo que (?:contar|tocar|repetir)\b[^.]{0,40}\b(?:o si no|hasta|veces)\b`,
      ],
      unless: r`\bmi (?:hij[oa]|marido|madre) (?:tiene toc|revisa)\b`,
      name: "las comprobaciones",
      feel: [
        "Sabes que está bien. Y de pronto ya no lo sabes, y otra vez ahí.",
        "Comprobar compra un minuto, y el minuto se va.",
        "Pide certeza, y nunca hay bastante.",
        "Se lleva la hora que necesitabas para salir.",
      ],
      unspoken: [
        "Quizá debajo está la idea de que, si pasa algo, sería culpa tuya.",
        "Puede que sepas cómo se ve y te dé vergüenza.",
        "A lo mejor empezó después de algo que sí pasó cerca.",
        "Me pregunto cuánto responden ya los tuyos por ti.",
      ],
      normal: [
        "La duda no es por eso que revisas. Encontraría otra cosa. Lo que la mantiene fuerte es responderle.",
        "Pensamientos así visitan a casi todo el mundo. Aquí consiguieron empleo.",
      ],
      ask: {
        "ask-open": ["¿Qué dice la duda, con sus palabras?", "¿Qué haces cuando llega, y en qué orden?"],
        "ask-specify": ["¿Cuándo empezó?"],
        "ask-meaning": ["¿Qué diría de ti no comprobar?"],
        "ask-need": ["¿Cuál sería la más fácil de saltarse una vez?"],
        "ask-exception": ["¿Cuándo lo dejaste en una vez, y cómo fue?"],
      },
      hurts: ["¿Seguro que está apagada?"],
    },
  },
};
