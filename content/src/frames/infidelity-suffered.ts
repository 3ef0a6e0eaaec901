import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const infidelitySuffered: Frame = {
  id: "infidelity-suffered",
  topics: ["partner", "break-up"],
  feelings: ["anger", "shame", "sadness", "confusion"],
  needs: ["the truth", "dignity"],
  ownQuestionsOnly: true,
  notAsk: ["ask-scale"],
  techniques: [],
  notYet: ["thought-record", "behavioural-activation"],
  words: {
    en: {
      cues: [
        r`\b(?:(?:my|the) (?:husband|wife|boyfriend|girlfriend|partner|fiance|fiancee|ex)|he|she) (?:\w+ ){0,3}(?:cheated|cheats|cheating|sleeping with|slept with|seeing someone|had an affair|having an affair|has been with (?:her|him|someone))\b`,
        r`\b(?:found out|discovered|caught)\b[^.]{0,40}\b(?:affair|cheat\w+|messages|texts|another woman|another man|other woman)\b`,
        r`\b(?:cheated on me|unfaithful to me|his affair|her affair|the affair)\b`,
      ],
      unless: r`\bcheats? (?:at|in)\b|\bi (?:cheated|slept with|had an affair|was unfaithful|'m having an affair|am having an affair)\b|\bmy (?:friend|sister|brother|mum|mom|dad)'s (?:husband|wife|boyfriend|girlfriend)\b|\b(?:afraid|scared|worried|think|suspect|what if|wonder if)\b[^.]{0,30}\b(?:cheat\w*|affair)\b`,
      name: "the affair",
      feel: [
        "It isn't only what they did. It's every ordinary evening you now have to look at again.",
        "You're left with all of it, and the day still wants its ordinary things from you.",
        "It's humiliating to be the last to know something about your own life.",
        "You may want to throw them out and be held by them in the same hour.",
      ],
      unspoken: [
        "Perhaps you keep asking yourself how you didn't see it.",
        "Part of you may want details you know will hurt.",
        "It might be hard to tell anyone, because then you'd have to decide.",
        "I wonder if you feel foolish, as well as everything else. You trusted, that's all that was.",
      ],
      normal: [
        "Nothing has to be decided in the first weeks. Bodies and sleep come first.",
        "Going over dates and receipts is what a mind does to get its story back.",
      ],
      ask: {
        "ask-open": [
          "What's the part that won't leave you alone?",
          "Who knows?",
          "What do you need from the next few days?",
        ],
        "ask-specify": ["When did you find out?"],
        "ask-meaning": ["What did it break that you're not sure can be mended?"],
        "ask-need": ["What would help you not have to decide tonight?"],
      },
      hurts: ["Why do you think they did it?", "Were things bad between you before?"],
    },
    es: {
      cues: [
        r`\bme (?:fue infiel|engañó|engaña|puso los cuernos|pone los cuernos|es infiel|estaba engañando|ha sido infiel|ha engañado)\b`,
        r`\b(?:mi (?:marido|esposo|esposa|mujer|novio|novia|pareja))\b[^.]{0,40}\b(?:infiel|con otra (?:mujer|persona)|con otro (?:hombre)?|tiene (?:una|un) amante|se acostó con)`,
        r`\b(?:descubrí|encontré|me enteré)\b[^.]{0,40}\b(?:infidelidad|mensajes|amante|cuernos|otra mujer|otro hombre)`,
      ],
      unless: r`\b(?:le|yo) (?:fui infiel|puse los cuernos|engañé)\b|\b(?:miedo|sospech\p{L}*|temo|creo) (?:de )?que me (?:\p{L}+ )?engañ\p{L}*`,
      name: "la infidelidad",
      feel: [
        "No es solo lo que hizo. Es cada noche normal que ahora tienes que volver a mirar.",
        "Te quedas con todo eso, y el día sigue pidiendo sus cosas de siempre.",
        "Humilla enterarte al final de algo de tu propia vida.",
        "Se puede querer echarlo todo y que te abracen en la misma hora.",
      ],
      unspoken: [
        "Quizá te preguntas una y otra vez cómo no lo viste.",
        "Puede que quieras detalles que sabes que van a doler.",
        "A lo mejor cuesta contarlo porque entonces habría que decidir.",
        "Me pregunto si además te sientes en ridículo. Confiaste, solo fue eso.",
      ],
      normal: [
        "En las primeras semanas no hay que decidir nada. Antes van el cuerpo y el sueño.",
        "Repasar fechas es lo que hace una mente para recuperar su historia.",
      ],
      ask: {
        "ask-open": ["¿Qué parte no te deja en paz?", "¿Quién lo sabe?"],
        "ask-specify": ["¿Cuándo te enteraste?"],
        "ask-meaning": ["¿Qué rompió que no sabes si se arregla?"],
        "ask-need": ["¿Qué te ayudaría a no tener que decidir hoy?"],
      },
      hurts: ["¿Por qué crees que lo hizo?"],
    },
  },
};
