import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const eating: Frame = {
  id: "eating",
  topics: ["eating", "body-image"],
  feelings: ["shame", "anxiety"],
  needs: ["to eat without a fight", "to be noticed without alarm"],
  ownQuestionsOnly: true,
  notAsk: ["ask-scale"],
  techniques: [],
  notYet: ["behavioural-activation", "thought-record"],
  words: {
    en: {
      cues: [
        r`\b(?:binge\w*|purg(?:e|ed|ing)|anorexi\w+|bulimi\w+|eating disorder|restricting)\b`,
        r`\b(?:skip|skipping|skipped) (?:meals?|dinner|lunch|breakfast)\b|\bstarv(?:e|ed|ing) myself\b`,
        r`\b(?:say|said|tell|told|pretend\w*)\b[^.]{0,25}\b(?:already ate|i've eaten|i ate already|not hungry)\b`,
        r`\b(?:afraid|scared|terrified|guilty|ashamed|disgusted|can't stop)\b[^.]{0,25}\b(?:eat|eating|food|ate|calories|gain(?:ing)? weight)\b|\bcount(?:ing)? (?:every )?calories\b`,
      ],
      unless: r`\bmy (?:son|daughter|sister|friend|brother|wife|girlfriend|kid)(?:'s| is| has| was)\b[^.]{0,30}\b(?:anorexi\w+|bulimi\w+|eating|starv\w+|purg\w+)\b|\bbinge[- ]?watch\w*`,
      name: "you and food",
      feel: [
        "It takes up so much of the day, and none of it shows.",
        "There's a rule for everything, and the rules never seem to have had enough.",
        "It's hard work that nobody sees.",
        "Eating should be ordinary, and for you it's a negotiation each time.",
      ],
      unspoken: [
        "Perhaps it's the one thing that feels in your hands.",
        "Part of you may want somebody to notice, and be terrified that they will.",
        "It might have begun at a table where bodies were always the subject.",
        "I wonder how lonely it is to sit there and pretend.",
      ],
      normal: [
        "This isn't vanity and it isn't a lack of will. It tightens quietly, and people do get out of it.",
        "Dizziness and cold are a body asking. A doctor who knows about eating can check it without a lecture.",
      ],
      ask: {
        "ask-open": [
          "What's a usual day like, around food?",
          "When did it start to take up so much room?",
          "Who, if anyone, knows?",
        ],
        "ask-meaning": ["What does it give you that you're afraid to lose?"],
        "ask-need": ["Who could know without making it a drama?"],
      },
      hurts: ["How much do you weigh?", "Why don't you just eat?"],
    },
    es: {
      cues: [
        r`\b(?:atracón|atracones|vomit(?:o|é|ar) (?:lo que|después|la)|anorexia|bulimia|trastorno alimenticio|trastorno de la conducta alimentaria)\b`,
        r`\b(?:me (?:salto|saltear|salteo|salté)|no) (?:la cena|el desayuno|las comidas|comidas|ceno)\b|\bdigo que ya (?:comí|cené)\b|\bdejé de comer\b`,
        r`\b(?:miedo|culpa|asco|vergüenza|pánico)\b[^.]{0,25}\b(?:comer|engordar|como\b|comida|calorías)|\bsi empiezo a comer\b|\bcuento (?:las )?calorías\b`,
      ],
      unless: r`\bmi (?:hij[oa]|herman[oa]|amig[oa]) (?:tiene|es|está|no)\b`,
      name: "la comida y tú",
      feel: [
        "Ocupa tanto del día, y no se ve nada.",
        "Hay una regla para todo, y las reglas nunca tienen bastante.",
        "Es un trabajo duro que nadie ve.",
        "Comer debería ser corriente, y para ti es negociar cada vez.",
      ],
      unspoken: [
        "Quizá es lo único que sientes en tus manos.",
        "Puede que quieras que alguien lo note y a la vez te aterre.",
        "A lo mejor empezó en una mesa donde siempre se hablaba de cuerpos.",
        "Me pregunto qué tan solitario es sentarse ahí y disimular.",
      ],
      normal: [
        "No es vanidad ni falta de voluntad. Aprieta en silencio, y se sale de ahí.",
        "El mareo y el frío son el cuerpo pidiendo. En una consulta que sepa de esto lo miran sin sermón.",
      ],
      ask: {
        "ask-open": ["¿Cómo es un día normal con la comida?", "¿Cuándo empezó a ocupar tanto?"],
        "ask-specify": ["¿Quién lo sabe, si es que alguien?"],
        "ask-meaning": ["¿Qué te da que temes perder?"],
        "ask-need": ["¿Quién podría saberlo sin hacer un drama?"],
      },
      hurts: ["¿Cuánto pesas?"],
    },
  },
};
