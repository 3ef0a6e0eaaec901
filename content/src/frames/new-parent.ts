import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const newParent: Frame = {
  id: "new-parent",
  topics: ["parenting", "pregnancy"],
  feelings: ["tiredness", "overwhelm", "guilt"],
  needs: ["sleep", "help", "being enough"],
  techniques: ["breathing"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:newborn|my baby|the baby|breastfeed\w*|postpartum|gave birth|had a baby|(?:new|first[- ]time) (?:mum|mom|dad|parent|mother|father)|c-?section|my (?:son|daughter) (?:is|'s) (?:\w+ ){1,2}(?:days?|weeks?|months?))\b`,
      ],
      unless: r`\b(?:(?:lost|i was|i'm) (?:the|my|our) baby|baby shower|my (?:sister|friend|cousin|boss)\b[^.]{0,15}\b(?:had a baby|newborn|gave birth)|miscarr\w+)\b`,
      name: "being a parent right now",
      feel: [
        "There's no minute in the day that is only yours.",
        "Everyone looks at the baby, and you vanish behind it.",
        "You love them, and you're used up.",
        "You're meant to be happy, and you're mostly tired.",
      ],
      unspoken: [
        "I wonder if anyone asks about you, and not the baby.",
        "Perhaps you miss the person you were, and don't dare say it.",
        "Part of you may be measuring yourself against a parent who doesn't exist.",
        "It may scare you how angry tired can make a person.",
      ],
      normal: [
        "Love for a baby doesn't always come at once. For many it grows in weeks, and it does grow.",
        "Parents who worry about being good enough are usually the ones paying attention.",
      ],
      ask: {
        "ask-open": ["What is the hardest part of the day?", "What do you wish people knew about it?"],
        "ask-specify": ["What happened today?"],
        "ask-meaning": ["What does a good parent do, in your book, that you don't?"],
        "ask-need": ["What would one hour to yourself hold?"],
        "ask-exception": ["When was there a moment with them that was light?"],
      },
      hurts: ["Didn't you want children?"],
    },
    es: {
      cues: [
        r`\b(?:recién nacid[oa]|mi bebé|el bebé|la bebé|lactancia|posparto|di a luz|mamá primeriza|tuve (?:un|una|a mi) (?:bebé|niñ[oa]|hij[oa]))\b`,
      ],
      name: "la crianza",
      feel: [
        "No queda un minuto del día que sea solo tuyo.",
        "Los quieres, y ya no te queda nada.",
        "Se supone que toca estar feliz, y sobre todo hay cansancio.",
        "Sostienes a todos, y a ti te sostiene poco.",
      ],
      unspoken: [
        "Me pregunto si alguien pregunta por ti y no por el bebé.",
        "Quizá extrañas a quien eras y no te atreves a decirlo.",
        "Puede que te midas con una madre o un padre que no existe.",
        "A lo mejor te asusta cuánto enojo cabe en el cansancio.",
      ],
      normal: [
        "El amor por un bebé no siempre llega de golpe. A muchas personas les crece en semanas, y crece.",
        "Quien se pregunta si es buena madre o buen padre suele ser quien está prestando atención.",
      ],
      ask: {
        "ask-open": ["¿Cuál es la parte más dura del día?", "¿Qué te gustaría que los demás supieran?"],
        "ask-specify": ["¿Qué pasó hoy?"],
        "ask-meaning": ["¿Qué crees que hace alguien que cría bien, que tú no haces?"],
        "ask-need": ["¿Qué cabría en una hora solo para ti?"],
        "ask-exception": ["¿Cuándo hubo un momento ligero con ellos?"],
      },
      hurts: ["¿No querías tener hijos?"],
    },
  },
};
