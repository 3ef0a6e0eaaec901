import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const adhd: Frame = {
  id: "adhd",
  topics: ["identity", "work", "study"],
  feelings: ["shame", "overwhelm", "anger"],
  needs: ["a way that fits one's mind", "kindness"],
  techniques: ["problem-solving", "behavioural-activation"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\badhd\b|\badd\b(?= (?:brain|diagnos\w+|meds|means|makes))`,
        r`\b(?:can't|cannot|couldn't) (?:\w+ )?(?:focus|concentrate|finish (?:anything|things|a thing)|sit still|keep track)\b`,
        r`\b(?:forget|forgot|forgetting|lose|losing|lost) (?:everything|things constantly|appointments|every (?:deadline|appointment|birthday))\b`,
        r`\b(?:bag|pile|drawer) of (?:unopened )?(?:letters|mail|post)\b|\bcan't (?:just )?(?:open|do) (?:an envelope|the letters|simple things)\b|\bcan't i just do (?:things|it)\b`,
      ],
      unless: r`\bmy (?:son|daughter|kid|child|brother|sister|husband|wife|partner|student)(?:'s| has| is| was)\b[^.]{0,20}\badhd\b|\bbecause of (?:the|this) (?:grief|pain|divorce)\b`,
      name: "how your attention works",
      feel: [
        "You can do the hard thing and not the small one. That's how this works, not a flaw in your will.",
        "Everything arrives at the same volume, so it's hard to tell which one is first.",
        "You've been called lazy for something you work at harder than most.",
        "The forgetting isn't about how much you care.",
      ],
      unspoken: [
        "Perhaps you've apologised for your own mind so often that you do it in advance.",
        "Part of you may still believe the school reports.",
        "It might be that the pile stands for every time you let somebody down.",
        "I wonder how much effort nobody sees.",
      ],
      normal: [
        "A brain like that runs on interest, hurry and company more than on importance.",
        "Planners help people who remember they own one. Fewer steps usually help more than better systems.",
      ],
      ask: {
        "ask-open": [
          "What piled up first?",
          "What gets you going when nothing else does?",
          "What has someone said about it that stuck?",
        ],
        "ask-specify": ["Which one has a date on it?"],
        "ask-meaning": ["What have you told yourself it means about you?"],
        "ask-need": ["What would make one of these five minutes long?"],
        "ask-exception": ["When did your mind just go along with you, lately?"],
      },
      hurts: ["Have you tried a planner?", "Why can't you just do it?"],
    },
    es: {
      cues: [
        r`\b(?:tdah|déficit de atención)\b`,
        r`\bno (?:puedo|logro|consigo) (?:concentrarme|acabar nada|terminar nada|enfocarme)\b`,
        r`\bse me olvida todo\b|\bme olvido de todo\b|\blo pierdo todo\b`,
      ],
      unless: r`\bmi hij[oa] (?:tiene|con)\b`,
      name: "cómo funciona tu atención",
      feel: [
        "Puedes con lo difícil y no con lo pequeño. Funciona así, no es falta de voluntad.",
        "Todo llega al mismo volumen, y cuesta saber qué va primero.",
        "Te llamaron vago por algo en lo que te esfuerzas más que la mayoría.",
        "Olvidar no tiene que ver con cuánto te importa.",
      ],
      unspoken: [
        "Quizá te disculpas por tu cabeza antes de que nadie diga nada.",
        "Puede que una parte de ti todavía crea los informes del colegio.",
        "A lo mejor ese montón recuerda cada vez que alguien se decepcionó.",
        "Me pregunto cuánto esfuerzo no se ve.",
      ],
      normal: [
        "Una cabeza así se mueve por interés, prisa y compañía más que por importancia.",
        "Suelen ayudar más menos pasos que un sistema mejor.",
      ],
      ask: {
        "ask-open": ["¿Qué se acumuló primero?", "¿Qué te pone en marcha cuando nada lo hace?"],
        "ask-specify": ["¿Cuál tiene fecha?"],
        "ask-meaning": ["¿Qué te has dicho que significa de ti?"],
        "ask-need": ["¿Qué haría que una de esas durara cinco minutos?"],
        "ask-exception": ["¿Cuándo tu cabeza fue contigo últimamente?"],
      },
      hurts: ["¿Has probado una agenda?"],
    },
  },
};
