import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const miscarriage: Frame = {
  id: "miscarriage",
  event: true,
  topics: ["bereavement", "family", "pregnancy"],
  feelings: ["sadness", "guilt", "numbness", "loneliness"],
  needs: ["a loss that counts", "someone who asks"],
  ownQuestionsOnly: true,
  notAsk: ["ask-scale", "ask-exception"],
  techniques: [],
  notYet: ["thought-record", "behavioural-activation"],
  words: {
    en: {
      cues: [
        r`\bmiscarr\w+\b`,
        r`\b(?:i|we) (?:\w+ )?lost (?:the|our|my|a) (?:baby|pregnancy)\b`,
        r`\bi was pregnant\b[^.]{0,20}\b(?:till|until|and then|for)\b|\bi was pregnant\s*\.?\s*$`,
        r`\b(?:ectopic|stillb\w+|no heartbeat)\b`,
      ],
      unless: r`\bmiscarriage of justice\b|\b(?:my|a|his|her) (?:\w+ )?(?:friend|sister|cousin|colleague|neighbou?r|boss|daughter|mum|mom|mother)\b[^.]{0,25}\b(?:miscarr\w+|lost|ectopic)\b`,
      name: "the pregnancy you lost",
      first: [
        "I'm so sorry. You were expecting somebody, and now you aren't.",
        "I'm sorry. That was the beginning of someone, and it counts.",
      ],
      feel: [
        "You had already begun to count in weeks, and then the counting stopped.",
        "It doesn't stand in anyone else's calendar, so the days go by as if nothing had been.",
        "The world went on with its week, and yours had a hole in it.",
        "However many weeks it was, it wasn't nothing.",
      ],
      unspoken: [
        "Perhaps you've gone over what you did that week, looking for the reason.",
        "Part of you may feel you have no right to be this sad.",
        "It might be that you and the person beside you grieve on different days.",
        "I wonder if there was a name, or a plan for a room.",
      ],
      normal: [
        "Nothing ordinary that you did brought this on. Bodies do this, often, and they don't ask.",
        "Many people grieve a pregnancy as they would a person, and for longer than those around them expect.",
      ],
      ask: {
        "ask-open": [
          "What do you want to tell me about that time?",
          "Who knew, and who knows now?",
          "What has it been like since?",
        ],
        "ask-specify": ["When was it?"],
        "ask-meaning": ["What had you begun to picture?"],
        "ask-need": ["What would help you give it a place?"],
      },
      hurts: ["Will you try again?", "Was it planned?"],
    },
    es: {
      cues: [
        r`\b(?:aborto (?:espontáneo|natural)|tuve una pérdida|tuvimos una pérdida)\b`,
        r`\bperd(?:í|imos) (?:el|al|un|a mi|a nuestro|mi) (?:embarazo|bebé)\b`,
        r`\b(?:no había latido|no tenía latido|embarazo ectópico|estaba embarazada hasta)\b`,
      ],
      name: "el embarazo que perdiste",
      first: [
        "Lo siento mucho. Esperabas a alguien, y ya no.",
        "Lo siento. Era el comienzo de alguien, y cuenta.",
      ],
      feel: [
        "Ya contabas en semanas, y de pronto se acabó la cuenta.",
        "No está en el calendario de nadie más, así que los días pasan como si nada.",
        "El mundo siguió con su semana, y la tuya tenía un hueco.",
        "Fueran las semanas que fueran, no era nada poco.",
      ],
      unspoken: [
        "Quizá has repasado qué hiciste esos días buscando la razón.",
        "Puede que sientas que no tienes derecho a tanta tristeza.",
        "A lo mejor tú y quien está a tu lado lloran en días distintos.",
        "Me pregunto si había un nombre, o un cuarto pensado.",
      ],
      normal: [
        "Nada corriente de lo que hiciste lo causó. El cuerpo a veces hace esto, y no pregunta.",
        "Muchas personas lloran un embarazo como a una persona, y más tiempo del que los demás esperan.",
      ],
      ask: {
        "ask-open": ["¿Qué te gustaría contarme de ese tiempo?", "¿Quién lo sabía y quién lo sabe ahora?"],
        "ask-specify": ["¿Cuándo fue?"],
        "ask-meaning": ["¿Qué habías empezado a imaginar?"],
        "ask-need": ["¿Qué te ayudaría a darle un lugar?"],
      },
      hurts: ["¿Van a intentarlo de nuevo?"],
    },
  },
};
