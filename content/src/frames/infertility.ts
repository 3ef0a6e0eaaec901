import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const infertility: Frame = {
  id: "infertility",
  topics: ["family", "illness", "identity", "pregnancy"],
  feelings: ["sadness", "jealousy", "anger", "shame"],
  needs: ["grief that is allowed", "being more than this"],
  ownQuestionsOnly: true,
  notAsk: ["ask-scale"],
  techniques: ["values"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:infertil\w+|ivf|iui|embryos?|egg (?:retrieval|donor|freezing)|sperm count|fertility (?:clinic|treatment|doctor)|(?:two|three|four|five|\d) rounds(?=\W*$|\W+the last)|rounds? of (?:ivf|treatment|injections))\b`,
        r`\b(?:trying|tried) (?:to (?:conceive|get pregnant|have (?:a|another) (?:baby|child|kid))|for (?:a|another) (?:baby|child))\b`,
        r`\b(?:can't|cannot|couldn't|unable to) (?:get pregnant|have (?:a|another) (?:baby|child)|have (?:children|kids)|conceive)\b`,
        r`\bnot pregnant (?:again|this month)\b|\bnegative (?:pregnancy )?test\b`,
      ],
      name: "trying for a child",
      feel: [
        "Each month you're asked to hope on a schedule, and then to bury it before work.",
        "Everybody else seems to get there by accident.",
        "Your body has become a project, with dates and numbers, and there's hardly room to be sad.",
        "There's nothing to hold a funeral for, and still it's a loss each time.",
      ],
      unspoken: [
        "Perhaps there's a flash of hate when you see a pregnant stranger, and shame right after.",
        "Part of you may be tired of being brave in front of the family.",
        "It might be that the two of you are each protecting the other by keeping quiet.",
        "I wonder who you're allowed to be angry at.",
      ],
      normal: [
        "Envy here is grief with nowhere to go. It doesn't make anyone a bad person.",
        "Skipping a baby shower is allowed. People do it far more often than they say.",
      ],
      ask: {
        "ask-open": [
          "What has this last round been like?",
          "What do people say that makes it worse?",
          "How are the two of you with each other in it?",
        ],
        "ask-specify": ["Where are things at the moment?"],
        "ask-meaning": ["What does it touch in you, besides the wish for a child?"],
        "ask-need": ["What would make the next date on the calendar easier to bear?"],
        "ask-exception": ["Where in your week does this not get in?"],
      },
      hurts: ["Have you thought about just relaxing?", "Why don't you adopt?"],
    },
    es: {
      cues: [
        r`\b(?:infertilidad|estéril|fecundación|in vitro|fiv|embri(?:ón|ones)|inseminación|reserva ovárica)\b`,
        r`\b(?:intentando|tratando de|buscando|intentamos|buscamos) (?:quedar (?:embarazada|en embarazo)|tener (?:un )?(?:hijos?|bebé)|un (?:hijo|bebé|embarazo)|concebir)`,
        r`\bno (?:puedo|podemos|logro|logramos|me|consigo) (?:quedar embarazada|quedo embarazada|tener hijos|embarazarme|concebir)\b`,
      ],
      name: "buscar un hijo",
      feel: [
        "Cada mes se te pide esperanza con fecha, y luego guardarla antes de ir al trabajo.",
        "A los demás parece que les pasa sin querer.",
        "Tu cuerpo se volvió un proyecto, con fechas y números, y apenas queda sitio para la tristeza.",
        "No hay entierro que hacer, y aun así es una pérdida cada vez.",
      ],
      unspoken: [
        "Quizá al ver a una embarazada hay un segundo de odio, y después vergüenza.",
        "Puede que canse hacer de fuerte delante de la familia.",
        "A lo mejor cada uno calla para cuidar al otro.",
        "Me pregunto con quién tienes permiso de enojarte.",
      ],
      normal: [
        "Esa envidia es duelo sin lugar adonde ir. No te hace mala persona.",
        "Se puede faltar a un baby shower. Pasa más de lo que se dice.",
      ],
      ask: {
        "ask-open": ["¿Cómo fue este último intento?", "¿Qué te dicen que lo empeora?"],
        "ask-specify": ["¿En qué punto están ahora?"],
        "ask-meaning": ["¿Qué más toca en ti, además del deseo de un hijo?"],
        "ask-need": ["¿Qué haría más llevadera la próxima fecha?"],
        "ask-exception": ["¿Dónde de tu semana no entra esto?"],
      },
      hurts: ["¿Y si se relajan?"],
    },
  },
};
