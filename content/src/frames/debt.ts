import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const debt: Frame = {
  id: "debt",
  topics: ["money"],
  feelings: ["shame", "anxiety", "guilt"],
  needs: ["a way out one can see", "telling someone"],
  techniques: ["problem-solving"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:in debt|my debts?|the debts?|debt collectors?|bailiffs?|maxed out|owe (?:\w+ ){0,4}(?:money|thousand|grand|dollars|pounds|bank|\$?\d+))\b`,
        r`\b(?:credit )?cards? (?:are|is) (?:\w+ )?(?:full|maxed|over)\b|\b(?:two|three|four|five|\d) (?:credit )?cards\b[^.]{0,30}\b(?:owe|full|knows?|debt|maxed)\b`,
        r`\b(?:payday loan|final notice|overdue|behind (?:on|with) (?:the )?(?:rent|bills|payments|mortgage))\b`,
        r`\bsend (?:\w+ )?(?:money )?home\b[^.]{0,40}\b(?:month|every|can't|cards?|nothing left)\b`,
      ],
      unless: r`\b(?:owe|in debt to) (?:you|him|her|them) (?:an apology|my life|everything|one)\b`,
      name: "what is owed",
      feel: [
        "You do the sum again as if it might come out different.",
        "You're paying for last year with next month.",
        "It sits there with you at every meal and every phone call.",
        "Everyone leans on you, and nobody asks what you're standing on.",
      ],
      unspoken: [
        "Perhaps the hiding has become heavier than the number.",
        "Part of you may feel you've failed people, more than a bank.",
        "It might be that saying no feels like saying you don't love them.",
        "I wonder who you'd least like to find out, and who might take it better than you fear.",
      ],
      normal: [
        "Shame keeps debt secret, and secret is where it grows.",
        "Free debt advisers have seen worse this morning. It usually gets smaller once it's on one sheet of paper.",
      ],
      ask: {
        "ask-open": ["What part of it keeps you up?", "Who knows how much it is?", "What started it?"],
        "ask-specify": ["Which bill is the nearest?"],
        "ask-meaning": ["What does owing say about you, in your family?"],
        "ask-need": ["Who could sit next to you while you open the letters?"],
        "ask-exception": ["When did money last feel manageable, and what was different?"],
      },
      hurts: ["What did you spend it on?"],
    },
    es: {
      cues: [
        r`\b(?:deudas?|endeudad[oa]|le debo (?:dinero|plata|al banco)|debo (?:\p{L}+ )?(?:dinero|plata|miles|meses|al banco|\d+)|cobradores|morosidad)\b`,
        r`\b(?:tarjetas?)\b[^.]{0,20}\b(?:al tope|llenas?|debo|sobregir\p{L}+)\b|\bmando (?:plata|dinero)\b[^.]{0,30}\b(?:no me|quincena|mes|alcanza)\b`,
      ],
      unless: r`\bte debo (?:una|un)\b`,
      name: "lo que se debe",
      feel: [
        "Haces la cuenta otra vez como si pudiera salir distinta.",
        "Estás pagando el año pasado con el mes que viene.",
        "Se sienta contigo en cada comida y en cada llamada.",
        "Todos se apoyan en ti y nadie pregunta en qué te apoyas tú.",
      ],
      unspoken: [
        "Quizá esconderlo ya pesa más que la cifra.",
        "Puede que sientas que fallaste a personas más que a un banco.",
        "A lo mejor decir que no se siente como no querer.",
        "Me pregunto quién se lo tomaría mejor de lo que temes.",
      ],
      normal: [
        "La vergüenza guarda la deuda en secreto, y ahí es donde crece.",
        "Suele hacerse más pequeña cuando está toda en una hoja.",
      ],
      ask: {
        "ask-open": ["¿Qué parte no te deja dormir?", "¿Quién sabe cuánto es?"],
        "ask-specify": ["¿Qué pago es el más cercano?"],
        "ask-meaning": ["¿Qué dice de ti deber, en tu familia?"],
        "ask-need": ["¿Quién podría sentarse a tu lado a abrir las cartas?"],
        "ask-exception": ["¿Cuándo fue llevadero el dinero, y qué era distinto?"],
      },
      hurts: ["¿En qué lo gastaste?"],
    },
  },
};
