import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const worry: Frame = {
  id: "worry",
  topics: ["worry", "future"],
  feelings: ["anxiety"],
  needs: ["certainty", "rest from thinking"],
  techniques: ["thought-record", "breathing", "worry-time"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:worr(?:y|ied|ying|ies)|anxious|anxiety|on edge|dread|nervous)\b`,
        r`\bwhat if\b`,
        r`\bsomething (?:bad|terrible|awful) (?:is going to|will|might) happen\b`,
      ],
      unless: r`\b(?:no worries|don't worry|not worried|nothing to worry)\b`,
      name: "the worry",
      feel: [
        "Your mind keeps rehearsing a thing that hasn't happened.",
        "You solve one what-if and the next one stands up.",
        "You're on guard duty without a relief.",
        "Quiet moments are when it gets in.",
      ],
      unspoken: [
        "I wonder what you'd have to feel if there were nothing to prepare for.",
        "Perhaps part of you feels that worrying keeps it from happening.",
        "It might be that being prepared has always been your job.",
        "Part of you may be longing for someone else to keep watch.",
      ],
      normal: [
        "Worry tries to be useful. It's only bad at knowing when it has done enough.",
        "Worry is the mind trying to be ready. It doesn't know when to stop.",
      ],
      ask: {
        "ask-open": ["What is the worst of the what-ifs?", "When does it get loudest?"],
        "ask-specify": ["What set it off this time?"],
        "ask-meaning": ["What would it cost you to be unprepared?"],
        "ask-need": ["What would you do with an evening that was free of it?"],
        "ask-exception": ["When does your mind leave you alone?"],
        "ask-body": ["Where in your body does the worry sit?"],
      },
      hurts: ["Why worry about something you can't change?"],
    },
    es: {
      cues: [
        r`\b(?:preocup\w+|ansi\w+|nervios\w*|angusti\w+|inquiet\w+)\b`,
        r`\b¿?y si\b`,
        r`\balgo malo (?:va a|puede)\b`,
      ],
      name: "la preocupación",
      feel: [
        "Tu mente ensaya una y otra vez algo que no ha pasado.",
        "Resuelves un «y si» y se levanta el siguiente.",
        "Haces guardia sin que nadie te releve.",
        "En los ratos de calma es cuando entra.",
      ],
      unspoken: [
        "Me pregunto qué habría que sentir si no hubiera nada que preparar.",
        "Quizá una parte de ti siente que preocuparse evita que pase.",
        "A lo mejor estar al pendiente siempre te tocó a ti.",
        "Puede que anheles que otra persona haga la guardia.",
      ],
      normal: [
        "La preocupación intenta ser útil. Solo que no sabe cuándo ya basta.",
        "La preocupación es la mente queriendo estar lista. No sabe cuándo parar.",
      ],
      ask: {
        "ask-open": ["¿Cuál es el peor de los «y si»?", "¿Cuándo suena más fuerte?"],
        "ask-specify": ["¿Qué lo despertó esta vez?"],
        "ask-meaning": ["¿Qué te costaría que te tome por sorpresa?"],
        "ask-need": ["¿Qué harías con una noche libre de eso?"],
        "ask-exception": ["¿Cuándo te deja en paz la cabeza?"],
        "ask-body": ["¿En qué parte del cuerpo se sienta?"],
      },
      hurts: ["¿Para qué te preocupas si no puedes cambiarlo?"],
    },
  },
};
