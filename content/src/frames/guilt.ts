import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const guilt: Frame = {
  id: "guilt",
  topics: [],
  feelings: ["guilt", "shame", "sadness"],
  needs: ["repair", "forgiveness"],
  techniques: ["thought-record"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\bguilt(?:y)?\b|\bi(?:'ve| have)? (?:\w+ )?made (?:a|an|the) (?:\w+ )?(?:mistake|error)\b|\b(?:wrote|gave|sent) (?:\w+ ){0,2}the wrong\b|\bwhat if (?:it|he|she) had\b`,
        r`\bmy (?:own )?fault\b|\bblame myself\b|\bforgive myself\b`,
        r`\bi (?:hurt|yelled at|snapped at|shouted at|lied to|betrayed|let down|wasn't there for|cheated on) (?:him|her|them|my (?!knee|back|leg|arm|hand|foot|head|ankle|wrist|neck|shoulder)\w+)`,
        r`\bi should have (?:been there|known|done more|noticed|seen it)\b`,
      ],
      who: r`\b(?<who>my (?:mum|mom|mother|dad|father|wife|husband|son|daughter|brother|sister|baby|partner|best friend|friend|grandma|grandmother|nan|grandad|grandpa|grandfather|aunt|uncle))\b`,
      unless: r`\bguilty as charged\b|\bfound (?:him|her|them) guilty\b`,
      name: "what you blame yourself for",
      feel: [
        "You keep going back to the moment when it could have gone otherwise.",
        "You're sentencing yourself with what you know only now.",
        "It weighs because it mattered to you.",
        "You've been paying for it for a while already.",
      ],
      unspoken: [
        "I wonder if there's someone you'd want to say sorry to.",
        "Perhaps feeling guilty is easier than feeling how little was in your hands.",
        "Part of you may be waiting for {who} to say it's all right.",
        "It could be that you'd forgive someone else for the same.",
      ],
      normal: [
        "Guilt over what you did can be put to use. Guilt over what you couldn't know can only be put down.",
        "Guilt shows a conscience at work. It isn't always a fair judge.",
      ],
      ask: {
        "ask-open": ["What do you go back to?", "What do you accuse yourself of, in plain words?"],
        "ask-specify": ["What did you know at the time?"],
        "ask-meaning": ["What would it mean to let some of it go?"],
        "ask-need": ["Is there something you'd want to say or put right?"],
        "ask-exception": ["What part of it was not in your hands?"],
      },
      hurts: ["Why did you do that?"],
    },
    es: {
      cues: [
        r`\bculp(?:a|able|abilidad)\b|\bme culpo\b|\bperdonarme\b`,
        r`\b(?:le|les) (?:mentí|fallé|hice daño|lastimé)\b`,
        r`\bremordimiento\b`,
        r`\b(?:mala|peor) (?:hija|persona|amiga|esposa|hermana)\b|\bmal (?:hijo|amigo|hermano)\b`,
      ],
      who: r`\b(?<who>mi (?:mamá|madre|papá|padre|esposo|esposa|marido|mujer|hijo|hija|hermano|hermana|bebé|abuela|abuelo|amigo|amiga|tía|tío|pareja))\b`,
      name: "eso de lo que te culpas",
      feel: [
        "Vuelves al momento en que pudo ser de otra manera.",
        "Te juzgas con lo que sabes solo ahora.",
        "Pesa porque te importaba.",
        "Llevas un tiempo pagando por eso.",
      ],
      unspoken: [
        "Me pregunto si hay alguien a quien querrías pedirle perdón.",
        "Quizá sentir culpa es más fácil que sentir lo poco que dependía de ti.",
        "Puede que una parte de ti espere que alguien te diga que está bien.",
        "A lo mejor a otra persona se lo perdonarías.",
      ],
      normal: [
        "La culpa por lo que hiciste puede servir. La de lo que no podías saber solo se puede soltar.",
        "La culpa muestra que te importa. No siempre es un juez justo.",
      ],
      ask: {
        "ask-open": ["¿A qué momento vuelves?", "¿De qué te acusas, en palabras simples?"],
        "ask-specify": ["¿Qué sabías en ese momento?"],
        "ask-meaning": ["¿Qué significaría soltar un poco?"],
        "ask-need": ["¿Hay algo que querrías decir o reparar?"],
        "ask-exception": ["¿Qué parte no estaba en tus manos?"],
      },
      hurts: ["¿Por qué hiciste eso?"],
    },
  },
};
