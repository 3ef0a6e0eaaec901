import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const shameGuilt: Article = {
  id: "shame-guilt",
  group: "feelings",
  title: { en: "Shame and guilt", es: "Vergüenza y culpa" },
  answer: {
    en: "Guilt says “I did something bad” and leads to putting it right; shame says “I am bad” and makes us want to hide. Shame is more closely tied to low mood. It shrinks when it is told to someone safe and met with kindness.",
    es: "La culpa dice «hice algo malo» y lleva a repararlo; la vergüenza dice «soy malo» y da ganas de esconderse. La vergüenza va más unida al ánimo bajo. Se hace pequeña cuando se cuenta a alguien seguro y se recibe con bondad.",
  },
  answerFrom: ["tangney-2007", "kim-2011", "gilbert-2014"],
  asked: {
    en: [
      "what is the difference between shame and guilt",
      "why do I feel so ashamed",
      "how do I get over guilt",
      "I can't forgive myself",
      "I feel guilty for everything",
      "I am ashamed of who I am",
      "how do I deal with something I did",
      "why do I feel guilty when I did nothing wrong",
      "how to let go of shame",
    ],
    es: [
      "diferencia entre vergüenza y culpa",
      "por qué siento tanta vergüenza",
      "cómo supero la culpa",
      "no puedo perdonarme",
      "me siento culpable de todo",
      "me avergüenzo de quien soy",
      "cómo llevo algo que hice",
      "por qué siento culpa si no hice nada malo",
      "cómo suelto la vergüenza",
    ],
  },
  blocks: [
    heading("Two that look alike", "Dos que se parecen"),
    list(
      ["tangney-2007"],
      [
        "Guilt looks at the act: “I lied to her.” It pulls us to say sorry and to mend.",
        "La culpa mira el acto: «Le mentí». Nos lleva a pedir perdón y reparar.",
      ],
      [
        "Shame looks at the whole person: “I am a liar.” It makes us hide, go silent, or hit back.",
        "La vergüenza mira a la persona entera: «Soy un mentiroso». Nos hace escondernos, callar o atacar.",
      ],
    ),
    text(
      ["tangney-2007", "kim-2011"],
      "Both can hurt, and both belong to people who care. But guilt about an act can do good. Shame goes along with low mood far more. So does guilt about things that were not in your hands.",
      "Las dos duelen, y las dos son de gente a la que le importa. Pero la culpa por un acto puede hacer bien. La vergüenza va mucho más con el ánimo bajo. También la culpa por cosas que no estaban en tu mano.",
    ),
    heading("When you did something wrong", "Cuando hiciste algo mal"),
    list(
      ["tangney-2007", "breines-2012"],
      ["Say plainly what you did, and what not.", "Di con claridad qué hiciste y qué no."],
      ["Think of who was hurt. What would help them?", "Piensa a quién le dolió. ¿Qué le ayudaría?"],
      [
        "Say sorry without “but”. Put right what can be put right.",
        "Pide perdón sin «pero». Repara lo que se pueda.",
      ],
      ["Decide what you will do next time.", "Decide qué harás la próxima vez."],
      [
        "Then let it be over. To punish yourself helps no one.",
        "Luego deja que acabe. Castigarte no ayuda a nadie.",
      ],
    ),
    heading("When you did nothing wrong", "Cuando no hiciste nada malo"),
    text(
      ["kim-2011", "gilbert-2014"],
      "Guilt and shame also come to people who were harmed. It can feel easier to think “it was my fault” than to have had no power. What was done to you is not your shame. The fault lies with the one who did it.",
      "La culpa y la vergüenza llegan también a quien sufrió daño. Puede ser más fácil pensar «fue culpa mía» que no haber tenido poder. Lo que te hicieron no es tu vergüenza. La culpa es de quien lo hizo.",
    ),
    heading("What makes shame smaller", "Qué hace pequeña la vergüenza"),
    list(
      ["gilbert-2014", "neffGermer2013"],
      ["Give it its name: “This is shame.”", "Ponle nombre: «Esto es vergüenza»."],
      [
        "Choose one person who has been kind before, and tell a piece of it.",
        "Elige a una persona que ya fue amable, y cuéntale un trozo.",
      ],
      [
        "Ask yourself what you would say to someone you love who carried this.",
        "Pregúntate qué le dirías a alguien que quieres si llevara esto.",
      ],
      [
        "Lift your head, breathe slowly, and let your face soften.",
        "Levanta la cabeza, respira despacio y afloja la cara.",
      ],
    ),
    text(
      ["gilbert-2014"],
      "Some shame sits deep and is old. A therapist has heard such things before, and will not run. If shame makes you wish to be gone, tell someone today.",
      "Hay vergüenzas hondas y viejas. Un terapeuta ya ha oído cosas así y no sale corriendo. Si la vergüenza te quita las ganas de estar, cuéntalo hoy.",
    ),
    here(
      "You can say here what you have told no one. You choose how much.",
      "Puedes decir aquí lo que no has contado a nadie. Tú eliges cuánto.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
