import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const suicideLoss: Frame = {
  id: "suicide-loss",
  event: true,
  topics: ["bereavement", "trauma"],
  feelings: ["guilt", "sadness", "anger", "confusion"],
  needs: ["to put down the blame", "to say the name"],
  ownQuestionsOnly: true,
  notAsk: ["ask-scale", "ask-exception"],
  techniques: [],
  notYet: ["thought-record", "behavioural-activation"],
  words: {
    en: {
      cues: [
        r`\b(?:killed (?:himself|herself|themselves)|took (?:his|her|their) (?:own )?life|died by suicide|committed suicide|ended (?:his|her|their) (?:own )?life)\b`,
        r`\b(?:lost|losing) (?:\w+ ){1,4}to suicide\b|\b(?:his|her|their) suicide\b`,
      ],
      unless: r`\b(?:celebrity|actor|singer|in the (?:film|book|series|movie)|hitler|character)\b`,
      name: "how you lost them",
      first: [
        "I'm so sorry. That's a loss with a question in it that nobody can answer.",
        "I'm so sorry. You lost them, and you were left with all the whys.",
      ],
      feel: [
        "You go back over every hour before it, looking for the place where you could have turned it.",
        "You're grieving, and half the world doesn't know what to say, so it says nothing.",
        "One thing you didn't do that day weighs more than all you did before.",
        "You can miss them and be furious with them in the same breath.",
      ],
      unspoken: [
        "Perhaps you've made yourself the one who should have known.",
        "Part of you may be angry at them, and feel it isn't allowed.",
        "It might be that you keep something of theirs exactly as it was, a message, a number.",
        "I wonder whether anyone says the name to you.",
      ],
      normal: [
        "What you can see now, looking back, wasn't there to be seen. Not answering once didn't cause it.",
        "Searching for the reason is part of this kind of grief. It rarely finds one, and it does grow quieter.",
      ],
      ask: {
        "ask-open": [
          "What were they like, before all that?",
          "What do you keep coming back to?",
          "Who do you have with you in this?",
        ],
        "ask-specify": ["When did it happen?"],
        "ask-meaning": ["What would they not want you to carry?"],
        "ask-need": ["What would help you through tonight?"],
      },
      hurts: ["Did they leave a note?", "How did they do it?"],
    },
    es: {
      cues: [
        r`\b(?:se (?:suicidó|mató|quitó la vida)|su suicidio)\b`,
        r`\bperdí a (?:\p{L}+ ){1,4}por suicidio\b`,
      ],
      unless: r`\b(?:en la (?:película|serie)|el (?:actor|cantante)|se mató (?:en|de|a))\b`,
      name: "cómo perdiste a esa persona",
      first: [
        "Lo siento muchísimo. Es una pérdida con una pregunta dentro que nadie puede responder.",
        "Lo siento muchísimo. La perdiste, y te quedaron todos los porqués.",
      ],
      feel: [
        "Repasas cada hora de antes, buscando el sitio donde pudiste torcerlo.",
        "Estás de duelo y medio mundo no sabe qué decir, así que no dice nada.",
        "Una cosa que no hiciste ese día pesa más que todo lo que hiciste antes.",
        "Se puede extrañar y tener furia en el mismo aliento.",
      ],
      unspoken: [
        "Quizá te hiciste responsable de haberlo sabido.",
        "Puede que haya enojo y parezca que no está permitido.",
        "A lo mejor guardas algo tal como quedó, un mensaje, un número.",
        "Me pregunto si alguien te dice su nombre.",
      ],
      normal: [
        "Lo que ahora se ve mirando atrás no se podía ver. No contestar una vez no lo causó.",
        "Buscar la razón es parte de este duelo. Casi nunca aparece, y con el tiempo suena más bajo.",
      ],
      ask: {
        "ask-open": ["¿Cómo era, antes de todo eso?", "¿A qué vuelves una y otra vez?"],
        "ask-specify": ["¿Cuándo pasó?"],
        "ask-meaning": ["¿Qué no querría que cargaras?"],
        "ask-need": ["¿Qué te ayudaría a pasar esta noche?"],
      },
      hurts: ["¿Dejó una nota?"],
    },
  },
};
