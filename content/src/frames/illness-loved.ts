import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;
const kinEn =
  "mum|mom|mother|dad|father|parents|wife|husband|partner|boyfriend|girlfriend|son|daughter|brother|sister|gran\\w*|nan|nana|aunt|uncle|best friend|friend|baby|kid|child";
const kinEs =
  "mamá|madre|papá|padre|padres|espos[oa]|marido|mujer|pareja|novi[oa]|hij[oa]|herman[oa]|abuel[oa]|tí[oa]|amig[oa]|beb[eé]";

/** Somebody the member loves is ill: they stand beside the bed, not in it. */
export const illnessLoved: Frame = {
  id: "illness-loved",
  topics: [],
  feelings: ["anxiety", "sadness", "overwhelm"],
  needs: ["support", "certainty", "time together"],
  techniques: ["breathing"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\bmy (?:${kinEn})\b(?:'s| is| was| has| got| had|)[^.!?]{0,30}\b(?:sick|ill|cancer|tumou?r|leuk[a]?emia|dementia|alzheimer\w*|parkinson\w*|stroke|chemo|hospital|hospice|diagnos\w+|dying|surgery|intensive care|icu)\b`,
        r`\b(?:he|she|they)(?:'s| is| has| was| got|'ve| have| had)(?: \w+){0,3} (?:sick|ill|cancer|a tumou?r|leuk[a]?emia|dementia|a stroke|chemo|diagnosed|dying|in (?:the )?(?:hospital|hospice|icu))\b`,
        r`\b(?:his|her|their) (?:\w+ )?(?:cancer|diagnosis|chemo|illness|treatment(?! of)|scan|prognosis|surgery|appointment)\b`,
      ],
      who: r`\b(?<who>my (?:${kinEn}))\b`,
      unless: r`\bi was sick\b|\bi(?:'m| am) (?:sick|ill)\b`,
      name: "the illness in your family",
      first: ["I'm so sorry. Having someone you love fall ill changes every day around it."],
      feel: [
        "You're watching someone you love go through it, and you can't do it for them.",
        "There's ordinary life, and under it this, all the time.",
        "Part of every day now goes to waiting for news.",
        "You ask how they are, and hold your breath for the answer.",
      ],
      unspoken: [
        "I wonder if you're allowed to fall apart anywhere.",
        "Perhaps you're already frightened of losing them.",
        "You might be keeping your own fear small so that there's room for theirs.",
        "It could be hard to be anywhere else with your head when you're needed there.",
      ],
      normal: [
        "Being frightened for someone is its own kind of ill.",
        "Families of ill people are often as worn as the one who is ill.",
      ],
      ask: {
        "ask-open": ["How has it been, since you found out?", "What is it like when you're with them?"],
        "ask-specify": ["What have the doctors said so far?"],
        "ask-need": ["Who is there for you, while you're there for them?"],
      },
      hurts: ["Have you prepared yourself for the worst?"],
    },
    es: {
      cues: [
        r`\bmis? (?:${kinEs})\b[^.!?]{0,30}\b(?:enferm[oa]|cáncer|tumor|leucemia|demencia|alzheimer|párkinson|derrame|quimio\w*|hospital\w*|diagnostic\w+|muriendo|operaci\w+|terapia intensiva)`,
        r`\b(?:él|ella|le) (?:\w+ ){0,2}(?:tiene cáncer|está enferm[oa]|diagnosticaron|encontraron|detectaron|operan|operaron)\b`,
        r`\b(?:tiene|le (?:dio|detectaron|encontraron|diagnosticaron)) (?:\w+ )?(?:cáncer|tumor|leucemia|demencia|derrame)\b`,
      ],
      who: r`\b(?<who>mi (?:${kinEs}))\b`,
      name: "la enfermedad en tu familia",
      first: ["Lo siento mucho. Que enferme alguien a quien quieres cambia todos los días alrededor."],
      feel: [
        "Preguntas cómo está y aguantas la respiración hasta oír la respuesta.",
        "Miras cómo lo pasa alguien a quien quieres, y no puedes pasarlo en su lugar.",
        "Está la vida de siempre y, debajo, esto todo el tiempo.",
        "Una parte de cada día se va ahora en esperar noticias.",
      ],
      unspoken: [
        "Me pregunto si hay algún sitio donde puedas venirte abajo.",
        "Quizá ya te asusta perder a esa persona.",
        "A lo mejor guardas tu miedo en pequeño para que quepa el suyo.",
        "Puede que te cueste estar en otra parte con la cabeza, cuando allí te necesitan.",
      ],
      normal: [
        "Tener miedo por alguien también enferma.",
        "La familia de alguien enfermo suele estar tan cansada como quien enferma.",
      ],
      ask: {
        "ask-open": ["¿Cómo ha sido desde que lo supiste?", "¿Cómo es cuando estás a su lado?"],
        "ask-specify": ["¿Qué han dicho los médicos hasta ahora?"],
        "ask-need": ["¿Quién está para ti, mientras tú estás para esa persona?"],
      },
      hurts: ["¿Ya te preparaste para lo peor?"],
    },
  },
};
