import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const newJob: Frame = {
  id: "new-job",
  topics: ["work", "identity"],
  feelings: ["anxiety"],
  needs: ["footing", "permission to be new"],
  techniques: ["thought-record"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:new|first) (?:job|position|role|workplace)\b`,
        r`\b(?:i|i've) (?:just )?(?:started|start|starting|begin) (?:a |at |my |in a |as a |in my )(?:\w+ ){0,2}(?:job|position|role|company|work|manager)\b`,
      ],
      unless: r`\b(?:want|need|find|looking for|look for|get|applied for|apply for|hoping for|no|his|her|their) (?:a |an |the )?(?:new|first) (?:job|role|position)\b|\bmy (?:son|daughter|husband|wife|friend)\b`,
      name: "the new job",
      feel: [
        "You're spending half your strength on not looking new.",
        "Everyone knows where the cups are, and what the jokes are about.",
        "You were good where you were, and here you have to ask where the toilets are.",
        "By evening your face is tired from being pleasant.",
      ],
      unspoken: [
        "Perhaps you're waiting for somebody to say it was a mistake to take you.",
        "Part of you may miss being the one others asked.",
        "It might be that you don't ask, so as not to be seen not knowing.",
        "I wonder if people at home think it's going fine.",
      ],
      normal: [
        "Most people feel out of place for a good few months. It's slower than anyone says.",
        "Questions are cheapest at the beginning.",
      ],
      ask: {
        "ask-open": [
          "What's been the hardest moment so far?",
          "What do you wish you could ask somebody there?",
          "How is it when you come home?",
        ],
        "ask-specify": ["How long have you been there?"],
        "ask-meaning": ["What would it mean if you needed longer than you'd hoped?"],
        "ask-need": ["Who there could you put one question to?"],
        "ask-exception": ["What went all right this week?"],
      },
      hurts: ["Don't you like it?"],
    },
    es: {
      cues: [
        r`\b(?:nuevo (?:trabajo|puesto|empleo)|trabajo nuevo|puesto nuevo|mi primer (?:trabajo|empleo))\b`,
        r`\b(?:acabo de|recién) (?:empezar|entrar|empecé|entré)\b[^.]{0,20}\b(?:trabajo|empresa|puesto)\b`,
      ],
      unless: r`\b(?:busco|buscar|necesito|quiero|encontrar) (?:un )?(?:nuevo|trabajo)\b|\bsu (?:nuevo|trabajo nuevo)\b`,
      name: "el trabajo nuevo",
      feel: [
        "Gastas media fuerza en que no se note que eres nuevo ahí.",
        "Todos saben dónde están las tazas y de qué van las bromas.",
        "Donde estabas se te daba bien, y aquí preguntas dónde está el baño.",
        "Por la noche te duele la cara de poner buena cara.",
      ],
      unspoken: [
        "Quizá esperas que alguien diga que fue un error contratarte.",
        "Puede que extrañes que te preguntaran a ti.",
        "A lo mejor no preguntas para que no se vea que no sabes.",
        "Me pregunto si en casa creen que va bien.",
      ],
      normal: [
        "Casi todo el mundo se siente fuera de lugar varios meses.",
        "Las preguntas salen más baratas al principio.",
      ],
      ask: {
        "ask-open": [
          "¿Cuál fue el momento más difícil hasta ahora?",
          "¿Qué querrías poder preguntarle a alguien ahí?",
        ],
        "ask-specify": ["¿Cuánto llevas?"],
        "ask-meaning": ["¿Qué significaría tardar más de lo que esperabas?"],
        "ask-need": ["¿A quién podrías hacerle una pregunta?"],
        "ask-exception": ["¿Qué salió bien esta semana?"],
      },
      hurts: ["¿No te gusta?"],
    },
  },
};
