import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const rumination: Frame = {
  id: "rumination",
  topics: ["rumination"],
  feelings: ["shame", "anxiety", "tiredness"],
  needs: ["closure", "quiet"],
  techniques: ["thought-record", "worry-time"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:can't|cannot|couldn't) stop thinking\b`,
        r`\b(?:overthink\w*|ruminat\w*|replaying|(?:i|keep|keeps) replay|obsess\w*)\b`,
        r`\b(?:keep|keeps|kept) (?:going over|replaying|thinking|coming back|asking myself)`,
        r`\b(?:over and over|round and round|stuck in my head|in circles)\b`,
      ],
      name: "what keeps going round in your head",
      feel: [
        "It plays again, and you never get the ending you want.",
        "The same track, at every quiet moment.",
        "Thinking about it feels like doing something, and leaves you where you were.",
        "Your head keeps the case open long after closing time.",
      ],
      unspoken: [
        "I wonder if part of you thinks that stopping would be letting it go unpunished.",
        "Perhaps you're looking for the one thing you should have seen.",
        "Part of you may feel that letting it go means letting them win.",
        "It could be that there's a feeling under the thinking that hasn't had its turn.",
      ],
      normal: [
        "Thinking in circles feels like working on it. You can tell by whether anything new turns up.",
        "A mind circles what isn't finished. That's how it is built.",
      ],
      ask: {
        "ask-open": ["What scene does it go back to?", "What question is it trying to answer?"],
        "ask-specify": ["When did it start up today?"],
        "ask-meaning": ["What would have to be true for it to let you go?"],
        "ask-need": ["What would give it an ending, even an imperfect one?"],
        "ask-exception": ["When does it go quiet by itself?"],
      },
      hurts: ["Can't you stop thinking about it?"],
    },
    es: {
      cues: [
        r`\bno (?:puedo|dejo de|paro de) (?:dejar de |parar de )?pensar`,
        r`\b(?:le doy|dar|dándole) (?:mil )?vueltas\b`,
        r`\b(?:una y otra vez|en mi cabeza|en bucle|sobrepensar|sobrepienso)\b`,
        r`\bobsesion\w+`,
      ],
      name: "lo que te da vueltas en la cabeza",
      feel: [
        "Se repite, y nunca llega el final que quieres.",
        "La misma pista en cada rato de silencio.",
        "Pensarlo parece hacer algo y te deja donde estabas.",
        "Tu cabeza deja el caso abierto mucho después de la hora de cierre.",
      ],
      unspoken: [
        "Me pregunto si parar se sentiría como dejarlo pasar.",
        "Quizá buscas eso que crees que debiste ver.",
        "Puede que soltarlo se sienta como darles la razón.",
        "A lo mejor hay algo que sentir debajo de tanto pensar.",
      ],
      normal: [
        "Dar vueltas parece trabajar en ello. Se nota en si aparece algo nuevo.",
        "La mente da vueltas a lo que no terminó. Está hecha así.",
      ],
      ask: {
        "ask-open": ["¿A qué escena vuelve?", "¿Qué pregunta intenta contestar?"],
        "ask-specify": ["¿Cuándo empezó hoy?"],
        "ask-meaning": ["¿Qué tendría que ser cierto para que te soltara?"],
        "ask-need": ["¿Qué le daría un final, aunque sea imperfecto?"],
        "ask-exception": ["¿Cuándo se calla solo?"],
      },
      hurts: ["¿No puedes dejar de pensarlo?"],
    },
  },
};
