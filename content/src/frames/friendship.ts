import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const friendship: Frame = {
  id: "friendship",
  topics: ["friends", "conflict", "online"],
  feelings: ["hurt", "loneliness", "anger"],
  needs: ["loyalty", "belonging"],
  techniques: ["thought-record"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\bmy (?:best |closest |old )?friends?\b.{0,60}\b(?:stopp|ignor|ditch|mad|hat|betray|lied|left|against|without me|behind my back|replac|drift|ghost|don't (?:call|text|invite))\w*`,
        r`\b(?:gossip\w*|rumou?rs?|backstab\w*|fake friends|behind my back|without me(?! (?:knowing|noticing|realising|realizing))|didn't invite|drifted apart|lost touch|grew apart)\b`,
      ],
      name: "things with your friends",
      feel: [
        "The place where you were safe turned into the place you watch your back.",
        "It hurts more from someone who knew you.",
        "You see them going on as if nothing had happened.",
        "You're in the room, and out of the circle.",
      ],
      unspoken: [
        "I wonder if you've thought of writing and then haven't.",
        "Perhaps you've gone through every message, looking for what you did.",
        "Part of you may still want them back, even now.",
        "It might be that you act as if you don't care, so they don't get that too.",
      ],
      normal: [
        "Losing a friend has no ceremony, which doesn't make it small.",
        "Losing a friend can hurt like a break-up, and people rarely treat it as one.",
      ],
      ask: {
        "ask-open": ["What changed, as far as you can tell?", "What's it like to be around them now?"],
        "ask-specify": ["What happened the last time you saw them?"],
        "ask-meaning": ["What did you have with them that's hard to find?"],
        "ask-need": ["Who is on your side in this?"],
        "ask-exception": ["Who can you be ordinary with?"],
      },
      hurts: ["What did you do to them?"],
    },
    es: {
      cues: [
        r`\bmis? (?:mejor )?amig[oa]s?\b.{0,60}\b(?:ignor|dejó|dejaron|traicion|minti|sin mí|alej|excluy)\w*`,
        r`\b(?:chismes?|rumores|a mis espaldas|me hacen a un lado|nos distanciamos)\b`,
      ],
      name: "lo que pasa con tus amistades",
      feel: [
        "Donde estabas a salvo ahora te cuidas las espaldas.",
        "Duele más viniendo de quien te conocía.",
        "Ves que siguen como si nada.",
        "Estás en la sala y fuera del círculo.",
      ],
      unspoken: [
        "Me pregunto si has pensado en escribir y no lo hiciste.",
        "Quizá repasaste cada mensaje buscando qué hiciste.",
        "Puede que todavía quieras que vuelvan.",
        "A lo mejor haces como que no te importa, para no darles eso también.",
      ],
      normal: [
        "Perder una amistad no tiene ceremonia, y no por eso es pequeño.",
        "Perder una amistad puede doler como una ruptura, y pocas veces se trata así.",
      ],
      ask: {
        "ask-open": ["¿Qué cambió, según lo ves?", "¿Cómo es estar cerca ahora?"],
        "ask-specify": ["¿Qué pasó la última vez?"],
        "ask-meaning": ["¿Qué tenías ahí que es difícil de encontrar?"],
        "ask-need": ["¿Quién está de tu lado en esto?"],
        "ask-exception": ["¿Con quién puedes ser como eres?"],
      },
      hurts: ["¿Qué les hiciste?"],
    },
  },
};
