import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const rejection: Frame = {
  id: "rejection",
  topics: ["friends", "self-worth"],
  feelings: ["hurt", "shame", "sadness"],
  needs: ["belonging", "being chosen"],
  techniques: ["thought-record"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\breject(?:ed|ion|s)?\b`,
        r`\bghosted\b|\bleft me on read\b|\bignor(?:ed|es|ing) me\b`,
        r`\bturned me down\b|\bdidn't (?:pick|choose|invite|want) me\b`,
        r`\b(?:left out|not invited|wasn't invited|excluded)\b`,
        r`\b(?:doesn't|don't|didn't) want me\b`,
      ],
      name: "not being chosen",
      feel: [
        "It's the no, and then everything the no seems to say about you.",
        "You held yourself out, and nobody took hold.",
        "Being passed over leaves you guessing why.",
        "You were ready to belong there, and a door closed.",
      ],
      unspoken: [
        "I wonder how long you'd been hoping before that answer came.",
        "Perhaps you're going back over it to find the moment it went wrong.",
        "A part of you may be deciding not to hope next time.",
        "It might sting more because you let yourself want it.",
      ],
      normal: [
        "Being turned away hurts in the body. That's not being dramatic.",
        "The mind treats being left out much like physical pain. No wonder it aches.",
      ],
      ask: {
        "ask-open": ["What did you hope it would be?", "Which part of the no hurts most?"],
        "ask-specify": ["How did you find out?"],
        "ask-meaning": ["What does the no seem to say about you?"],
        "ask-need": ["What would being wanted there have given you?"],
        "ask-exception": ["Where do you not have to earn your place?"],
      },
      hurts: ["Why do you think they didn't want you?"],
    },
    es: {
      cues: [
        r`\brechaz\w+`,
        r`\bme (?:ignora|ignoran|ignoró|dejó en visto|dejaron en visto|bloqueó|excluyeron|dejaron fuera)\b`,
        r`\bno me (?:quiere|quieren|invitaron|eligieron|escogieron|llamaron)\b`,
      ],
      name: "que no te eligieran",
      feel: [
        "Está el no, y luego todo lo que ese no parece decir de ti.",
        "Te ofreciste y nadie te tomó la mano.",
        "Que te pasen por alto te deja adivinando por qué.",
        "Querías estar ahí y se cerró una puerta.",
      ],
      unspoken: [
        "Me pregunto cuánto llevabas esperando antes de esa respuesta.",
        "Quizá lo repasas buscando el momento en que se torció.",
        "Puede que una parte de ti esté decidiendo no ilusionarse más.",
        "A lo mejor duele más porque te permitiste quererlo.",
      ],
      normal: [
        "Que te rechacen duele en el cuerpo. No es exagerar.",
        "La mente vive el quedar fuera casi como un dolor del cuerpo. Es lógico que duela.",
      ],
      ask: {
        "ask-open": ["¿Qué esperabas que fuera?", "¿Qué parte de ese no te duele más?"],
        "ask-specify": ["¿Cómo te enteraste?"],
        "ask-meaning": ["¿Qué parece decir de ti ese no?"],
        "ask-need": ["¿Qué te habría dado que te quisieran ahí?"],
        "ask-exception": ["¿Dónde no tienes que ganarte el lugar?"],
      },
      hurts: ["¿Por qué crees que no te quisieron?"],
    },
  },
};
