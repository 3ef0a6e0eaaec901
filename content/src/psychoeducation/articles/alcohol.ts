import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const alcohol: Article = {
  id: "alcohol",
  group: "habits",
  title: { en: "Alcohol and mood", es: "El alcohol y el ánimo" },
  answer: {
    en: "Alcohol can calm for an hour, then sleep gets worse and mood and worry are often lower the next day. Drinking less helps many people feel better within weeks. If you shake, sweat or see things when you stop, do not stop alone: see a doctor first.",
    es: "El alcohol puede calmar una hora; luego se duerme peor y al día siguiente suele haber menos ánimo y más ansiedad. Beber menos ayuda a muchos a sentirse mejor en semanas. Si al parar tiemblas, sudas o ves cosas, no pares a solas: antes ve a un médico.",
  },
  answerFrom: ["niaaa-rethinking", "nhs-alcohol"],
  asked: {
    en: [
      "does alcohol make depression worse",
      "why am I anxious after drinking",
      "does drinking help you sleep",
      "am I drinking too much",
      "how do I cut down on drinking",
      "what is hangxiety",
      "signs of a drinking problem",
      "is it dangerous to stop drinking suddenly",
      "where to get help with alcohol",
    ],
    es: [
      "el alcohol empeora la depresión",
      "por qué tengo ansiedad después de beber",
      "beber ayuda a dormir",
      "estoy bebiendo demasiado",
      "cómo bebo menos",
      "por qué la resaca da ansiedad",
      "señales de un problema con la bebida",
      "es peligroso dejar de beber de golpe",
      "dónde pedir ayuda con el alcohol",
    ],
  },
  blocks: [
    text(
      ["niaaa-rethinking", "who-alcohol"],
      "A drink can soften a bad day, and that is why many people pour one. Alcohol acts on the brain, so the calm does not last. Later that night sleep gets light, and the next day worry and low mood are often worse.",
      "Una copa puede suavizar un mal día. Por eso muchos la buscan. El alcohol actúa en el cerebro y la calma no dura. Más tarde el sueño se vuelve ligero, y al día siguiente la ansiedad y el ánimo bajo suelen ser peores.",
    ),
    heading("Signs that it has become too much", "Señales de que es demasiado"),
    list(
      ["niaaa-rethinking"],
      ["you drink more, or longer, than you meant to", "bebes más, o más rato, de lo que querías"],
      ["you tried to drink less and could not", "intentaste beber menos y no pudiste"],
      ["it takes more to feel the same", "hace falta más para sentir lo mismo"],
      ["it hurts work, home or health, and you go on", "daña el trabajo, la casa o la salud, y sigues"],
    ),
    heading("Cutting down", "Beber menos"),
    list(
      ["nhs-alcohol", "niaaa-rethinking"],
      ["choose days with none", "elige días de nada"],
      ["write down each drink", "apunta cada copa"],
      ["keep none at home", "no tengas en casa"],
      ["have a plan for the hour it calls you", "ten un plan para la hora en que llama"],
      ["tell one person", "díselo a una persona"],
    ),
    text(
      ["nhs-alcohol"],
      "If you drink a lot every day, stopping at once can be dangerous. Shaking, sweating, fits or seeing things need a doctor at once. With help it can be done safely.",
      "Si bebes mucho cada día, parar de golpe puede ser peligroso. Temblar, sudar, tener convulsiones o ver cosas necesita un médico ya. Con ayuda se puede hacer bien.",
    ),
    text(
      ["niaaa-rethinking"],
      "Many people who once drank too much now drink less or not at all. Talk therapy, groups and medicine from a doctor can all help. A slip is part of the way for many.",
      "Muchas personas que bebían demasiado hoy beben menos o nada. Ayudan la terapia, los grupos y la medicina de un médico. Una recaída es parte del camino para muchos.",
    ),
    here("You can talk here about drinking as it is.", "Aquí puedes hablar de la bebida tal como es."),
  ],
  review: "not yet reviewed by a clinician",
};
