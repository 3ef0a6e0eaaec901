import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const emptyNest: Frame = {
  id: "empty-nest",
  topics: ["parenting", "family", "identity"],
  feelings: ["sadness", "loneliness", "pride"],
  needs: ["something of one's own", "closeness at a distance"],
  techniques: ["values", "behavioural-activation"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\bempty nest\w*\b`,
        r`\b(?:my|our) (?:youngest|oldest|eldest|last|only|son|daughter|kids?|children|boys|girls|baby)(?: (?:one|child|son|daughter))?\b[^.]{0,50}\b(?:(?:left|leaves|leaving|went|goes|off) (?:for|to|off to) (?:college|uni(?:versity)?|boarding school|the army)|moved out|left home|flown the nest)\b`,
        r`\bdropped (?:him|her|them) off (?:at|in) (?:college|uni(?:versity)?|the dorm)\b`,
        r`\b(?:house|home) is (?:\w+ )?(?:quiet|empty|clean|silent)\b[^.]{0,40}\b(?:since|now|without)\b|\bhis room\b[^.]{0,20}\b(?:smell|empty|as he left)\w*`,
      ],
      name: "the house since they left",
      feel: [
        "You did what you set out to do, and the prize is a quiet house.",
        "For years somebody needed something every ten minutes. Then it stops on a Sunday.",
        "You can be proud of them and walk past that room with your eyes down.",
        "Your day used to be full of other people's shoes.",
      ],
      unspoken: [
        "Perhaps you're wondering who you are when nobody's calling for you.",
        "Part of you may be looking at what's left between you and whoever's still there.",
        "It might feel silly to grieve somebody who's doing fine.",
        "I wonder if you keep it cheerful on the phone so that they don't worry.",
      ],
      normal: [
        "It's a grief without a funeral. People joke about it, which doesn't help.",
        "Missing them doesn't mean you should've held on tighter.",
      ],
      ask: {
        "ask-open": [
          "What time of day is it loudest, the quiet?",
          "What do you catch yourself still doing for them?",
          "What's it like between you and them now?",
        ],
        "ask-specify": ["When did they go?"],
        "ask-meaning": ["What did being needed give you?"],
        "ask-need": ["What would you like to have that's only yours?"],
        "ask-exception": ["Has there been an hour that was good, since?"],
      },
      hurts: ["Aren't you glad to have time for yourself?"],
    },
    es: {
      cues: [
        r`\bnido vacío\b`,
        r`\b(?:mi|mis|nuestr[oa]) (?:hij[oa]s?|menor|mayor|niñ[oa]s?|últim[oa])\b[^.]{0,40}\bse (?:fue|fueron|va|van|mudó|mudaron)(?: \p{L}+)?(?: de casa| a estudiar| a la universidad| a vivir| de la casa| a otra ciudad)`,
        r`\bla casa (?:está|quedó|se siente|se quedó) (?:vacía|en silencio|muy callada|callada)\b`,
      ],
      name: "la casa desde que se fueron",
      feel: [
        "Hiciste lo que querías hacer, y el premio es una casa en silencio.",
        "Años de que alguien necesitara algo cada diez minutos, y un domingo se acaba.",
        "Se puede sentir orgullo y pasar por ese cuarto sin mirar.",
        "Tu día estaba lleno de zapatos de otros.",
      ],
      unspoken: [
        "Quizá te preguntas quién eres cuando nadie te llama.",
        "Puede que ahora se vea lo que quedó entre tú y quien sigue en casa.",
        "A lo mejor parece tonto llorar a alguien que está bien.",
        "Me pregunto si por teléfono pones buena voz para que no se preocupen.",
      ],
      normal: [
        "Es un duelo sin entierro. La gente hace bromas, y eso no ayuda.",
        "Que falten tanto no quiere decir que debiste retenerlos.",
      ],
      ask: {
        "ask-open": [
          "¿A qué hora suena más fuerte el silencio?",
          "¿Qué sigues haciendo para ellos sin darte cuenta?",
        ],
        "ask-specify": ["¿Cuándo se fueron?"],
        "ask-meaning": ["¿Qué te daba que te necesitaran?"],
        "ask-need": ["¿Qué te gustaría tener que fuera solo tuyo?"],
        "ask-exception": ["¿Hubo alguna hora buena desde entonces?"],
      },
      hurts: ["¿No te alegra tener tiempo?"],
    },
  },
};
