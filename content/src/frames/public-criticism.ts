import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const publicCriticism: Frame = {
  id: "public-criticism",
  topics: ["work", "study"],
  feelings: ["shame", "hurt", "anger"],
  needs: ["dignity", "fairness", "someone on your side"],
  techniques: ["thought-record"],
  notYet: ["behavioural-activation"],
  words: {
    en: {
      cues: [
        r`\b(?:tore|ripped|picked|pulled) (?:into me|me apart|\w+ (?:\w+ )?apart)`,
        r`\b(?:humiliat|embarrass|mocked|ridicul|belittl)\w*`,
        r`\b(?:criticis|criticiz)\w+`,
        r`\b(?:shouted|yelled|snapped|screamed) at me\b`,
        r`in front of (?:everyone|everybody|the (?:whole )?(?:class|team|office))`,
        r`\bdressed me down\b|\btold me off\b|\bcalled me out\b`,
      ],
      name: "the way you were spoken to",
      feel: [
        "Being taken down with people watching goes deeper than the words.",
        "Your work was on the table, and it felt like you were.",
        "It's the watching eyes as much as the criticism.",
        "That was a blow to your dignity, not only to the work.",
      ],
      unspoken: [
        "I wonder whose silence in that room you remember most.",
        "Part of you may have wanted someone in that room to step in.",
        "Perhaps the hardest bit is having to face the same people tomorrow.",
        "I wonder if some of it still plays back, with the answer you'd have wanted to give.",
      ],
      normal: [
        "Freezing in front of others is what a body does when it can neither leave nor fight.",
        "Being shamed in public sets off the same alarm as danger. It isn't thin skin.",
      ],
      ask: {
        "ask-open": ["What part of it stays with you most?", "What was it like to stand there?"],
        "ask-specify": ["What was said, as near as you remember?"],
        "ask-meaning": ["What did you start to believe about yourself in that moment?"],
        "ask-need": ["What would you have needed from someone in the room?"],
        "ask-exception": ["Who there knows what your work is worth?"],
      },
      hurts: ["What did you do to make them criticise you?", "Was the criticism justified?"],
    },
    es: {
      cues: [
        r`\bme (?:humill|ridiculiz|avergonz|destroz)\w+`,
        r`\b(?:humill|ridiculiz|menospreci)\w*`,
        r`\bme (?:gritó|gritaron|grita|regañó|criticó|criticaron|critica)\b`,
        r`delante de (?:todos|todo el mundo|toda la clase|mis \w+)`,
        r`\bfrente a (?:todos|todo el mundo)`,
      ],
      name: "la forma en que te hablaron",
      feel: [
        "Que te rebajen con gente mirando duele más que las palabras.",
        "Juzgaban tu trabajo y parecía que te juzgaban a ti.",
        "Pesan las miradas tanto como la crítica.",
        "Fue un golpe a tu dignidad, no solo al trabajo.",
      ],
      unspoken: [
        "Me pregunto de quién recuerdas más el silencio.",
        "Quizá una parte de ti quería que alguien interviniera.",
        "A lo mejor lo más difícil es volver a ver mañana a la misma gente.",
        "Me pregunto si todavía lo repasas, con la respuesta que querías dar.",
      ],
      normal: [
        "Quedarse en blanco delante de otros es lo que hace un cuerpo que no puede irse ni pelear.",
        "Que te avergüencen en público enciende la misma alarma que un peligro. No es ser débil.",
      ],
      ask: {
        "ask-open": ["¿Qué parte se te quedó más clavada?", "¿Cómo fue estar ahí en ese momento?"],
        "ask-specify": ["¿Qué te dijeron, según lo recuerdas?"],
        "ask-meaning": ["¿Qué empezaste a creer de ti en ese momento?"],
        "ask-need": ["¿Qué habrías necesitado de alguien en esa sala?"],
        "ask-exception": ["¿Quién de ahí sabe lo que vale tu trabajo?"],
      },
      hurts: ["¿Qué hiciste para que te criticaran?"],
    },
  },
};
