import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const bereavement: Frame = {
  id: "bereavement",
  event: true,
  topics: ["bereavement"],
  feelings: ["grief", "sadness", "loneliness"],
  needs: ["room for the loss", "company"],
  ownQuestionsOnly: true,
  notAsk: ["ask-scale", "ask-exception"],
  techniques: [],
  notYet: ["thought-record", "behavioural-activation"],
  words: {
    en: {
      cues: [
        r`\b(?:died|passed away|passed on|funeral|buried|widow\w*|lost my (?:mum|mom|mother|dad|father|wife|husband|son|daughter|brother|sister|baby|partner|friend|best friend|gran\w*|nan|grandad|grandpa))\b`,
        r`\bmy (?:late )?(?:mum|mom|mother|dad|father|wife|husband|son|daughter|brother|sister|partner|friend|gran\w*) passed\b`,
        r`\bgrie(?:f|ving)\b`,
        r`\b(?:he|she) is gone\b|\bsince (?:he|she) (?:died|went)\b`,
        r`\bmiscarri\w+|\bstillb\w+`,
      ],
      unless: r`\b(?:phone|battery|laptop|computer|engine|car|plants?|conversation|wifi|fire) (?:\w+ )?died\b|\b(?:nobody|no one|almost|nearly) died\b|\bpatients?\b|\bi'm a (?:nurse|doctor|paramedic|carer)\b|\b(?:dog|cat|puppy|kitten|hamster|rabbit)\b`,
      who: r`\b(?<who>my (?:mum|mom|mother|dad|father|wife|husband|son|daughter|brother|sister|baby|partner|best friend|friend|grandma|grandmother|nan|grandad|grandpa|grandfather|aunt|uncle))\b`,
      name: "your loss",
      first: ["I'm so sorry about {who}.", "I'm sorry for your loss."],
      feel: [
        "The house keeps its shape, and someone is missing from it.",
        "There are all the small hours when you'd have turned to {who}.",
        "People go back to their days, and you're still in it.",
        "A whole shared language has one speaker left.",
      ],
      unspoken: [
        "I wonder if there are things you still want to tell them.",
        "Perhaps you're tired of being asked how you're holding up.",
        "It may be that the ordinary moments are worse than the big ones.",
        "Some people feel angry too, or relieved in places, and don't say so.",
      ],
      normal: [
        "It doesn't go in stages. It comes in waves, and they come when they like.",
        "There's no date by which this should be over.",
        "Grief comes and goes in its own order.",
      ],
      ask: {
        "ask-open": [
          "What was {who} like?",
          "Will you tell me a little about {who}?",
          "What do you miss in an ordinary day?",
          "What did an ordinary evening with {who} look like?",
          "When does it come closest?",
        ],
        "ask-specify": ["What did today have in it that was hard?"],
        "ask-meaning": ["What would {who} have said to that?", "What went with them that nobody else sees?"],
        "ask-need": ["Who can you say the name with?", "What would be kind to you tonight?"],
        "ask-feeling": ["What is it like when that comes?"],
        "ask-exception": ["Is there a memory that's bearable to be near?"],
      },
      hurts: ["Are you over it yet?", "Can you see something good in it?"],
    },
    es: {
      cues: [
        r`\b(?:murió|falleció|se murió|fallecimiento|funeral|entierro|velorio|viud[oa]|duelo)\b`,
        r`\bperdí a mi (?:mamá|madre|papá|padre|esposo|esposa|marido|hijo|hija|hermano|hermana|bebé|abuela|abuelo|amig[oa])`,
        r`\bdesde que (?:se fue|murió|falleció)\b`,
      ],
      who: r`\b(?<who>mi (?:mamá|madre|papá|padre|esposo|esposa|marido|mujer|hijo|hija|hermano|hermana|bebé|abuela|abuelo|amigo|amiga|tía|tío|pareja))\b`,
      unless: r`\b(?:celular|móvil|teléfono|batería|coche|carro|planta|compu\w*) se murió\b|\bmurió (?:el|la|mi) (?:celular|móvil|teléfono|batería|coche|carro|planta|compu\w*)\b`,
      name: "tu pérdida",
      first: ["Lo siento mucho, por {who} y por ti.", "Siento mucho tu pérdida."],
      feel: [
        "La casa sigue igual y falta alguien en ella.",
        "Hay tantas horas pequeñas en que le habrías contado algo.",
        "Los demás vuelven a sus días y tú sigues ahí.",
        "Se fue alguien con quien compartías un idioma entero.",
      ],
      unspoken: [
        "Me pregunto si hay cosas que todavía quieres contarle.",
        "Quizá te cansa que te pregunten cómo lo llevas.",
        "Puede que los momentos de cada día sean peores que las fechas grandes.",
        "Hay quien también siente rabia, o alivio a ratos, y no lo dice.",
      ],
      normal: [
        "No va por etapas. Va por olas, y llegan cuando quieren.",
        "No hay una fecha en la que esto deba terminar.",
        "El duelo va y viene en su propio orden.",
      ],
      ask: {
        "ask-open": [
          "¿Qué extrañas en un día cualquiera?",
          "¿Cuándo se siente más cerca?",
          "¿Cómo era?",
          "¿Cómo era una tarde cualquiera con {who}?",
        ],
        "ask-specify": ["¿Qué tuvo hoy de difícil?"],
        "ask-meaning": ["¿Qué habría dicho {who} de esto?", "¿Qué se fue también, que nadie más ve?"],
        "ask-need": ["¿Con quién puedes decir su nombre?", "¿Qué te haría bien esta noche?"],
        "ask-feeling": ["¿Cómo es cuando llega eso?"],
        "ask-exception": ["¿Hay un recuerdo al que te puedas acercar sin que duela tanto?"],
      },
      hurts: ["¿Ya lo superaste?"],
    },
  },
};
