import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const comingOut: Frame = {
  id: "coming-out",
  topics: ["identity"],
  feelings: ["anxiety", "loneliness", "shame"],
  needs: ["safety", "being known"],
  techniques: [],
  notYet: ["thought-record"],
  words: {
    en: {
      cues: [
        r`\b(?:come|coming|came) out (?:to|as|of the closet|at (?:work|school|home))\b|\b(?:i'm|i am|not|being) out (?:to|at (?:work|home|school))\b`,
        r`\b(?:i'm|i am|i might be|think i'm|am i|if i'm) (?:\w+ )?(?:gay|bi|bisexual|lesbian|trans|queer|nonbinary|non-binary|asexual|ace|not straight)\b|\bnot straight\b`,
        r`\b(?:in the closet|closeted|my (?:pronouns|gender|sexuality|orientation)|deadname\w*)\b|\b(?:into|attracted to|like|fancy) (?:guys|girls|men|women|boys) (?:too|as well|and girls|and boys|instead)\b`,
      ],
      name: "who gets to know you",
      feel: [
        "You've carried something true about you in a place where it had to be hidden.",
        "You check every room before you can be in it.",
        "It's tiring to edit yourself all day.",
        "You'd like to be known, and you don't know what it would cost.",
      ],
      unspoken: [
        "I wonder if there's one person you already imagine telling.",
        "Perhaps you've imagined the conversation many times, with many endings.",
        "Part of you may be grieving the ease others seem to have.",
        "It might be that you feel relief at writing it down here.",
      ],
      normal: [
        "You don't need a word for it yet. Words can come later, or not.",
        "There's no deadline. Who knows, and when, is yours to decide.",
      ],
      ask: {
        "ask-open": ["What is it like to carry that?", "What would you want them to understand about you?"],
        "ask-specify": ["Who, if anyone, knows so far?"],
        "ask-meaning": ["What would being known change?"],
        "ask-need": ["Where is it safe to be all of you?"],
        "ask-exception": ["With whom do you have to edit yourself least?"],
      },
      hurts: ["Are you sure it isn't a phase?"],
    },
    es: {
      cues: [
        r`\bsal(?:ir|í|iendo) del (?:cl[oó]set|armario)\b`,
        r`\b(?:soy|creo que soy) (?:gay|bi|bisexual|lesbiana|trans|queer|no binari[oae]|asexual)\b`,
        r`\b(?:mi (?:género|sexualidad|orientación)|mis pronombres)\b`,
      ],
      name: "quién llega a conocerte",
      feel: [
        "Llevas algo verdadero de ti en un lugar donde había que esconderlo.",
        "Revisas cada sitio antes de poder estar en él.",
        "Cansa editarse todo el día.",
        "Quieres que te conozcan y no sabes lo que costaría.",
      ],
      unspoken: [
        "Me pregunto si hay una persona a quien ya imaginas contárselo.",
        "Quizá imaginaste esa conversación muchas veces, con muchos finales.",
        "Puede que duela la facilidad que otros parecen tener.",
        "A lo mejor escribirlo aquí ya alivia un poco.",
      ],
      normal: [
        "Todavía no hace falta una palabra. Puede venir después, o no venir.",
        "No hay fecha límite. Quién lo sabe y cuándo lo decides tú.",
      ],
      ask: {
        "ask-open": ["¿Cómo es llevar eso?", "¿Qué querrías que entendieran de ti?"],
        "ask-specify": ["¿Quién lo sabe hasta ahora, si es que alguien?"],
        "ask-meaning": ["¿Qué cambiaría si te conocieran así?"],
        "ask-need": ["¿Dónde es seguro ser tú por completo?"],
        "ask-exception": ["¿Con quién te editas menos?"],
      },
      hurts: ["¿Seguro que no es una etapa?"],
    },
  },
};
