import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const boredom: Frame = {
  id: "boredom",
  topics: ["motivation"],
  feelings: ["numbness", "loneliness"],
  needs: ["something that matters", "company"],
  techniques: ["behavioural-activation", "values"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:so|really|always|constantly|just|i'm|am|being|feel|terribly|dead) bored\b|\bboredom\b|\bbored (?:of|with) (?:everything|my life|life|it all|all of it)\b`,
        r`\b(?:every day|all days) (?:is|are|feels?|looks?) (?:\w+ )?(?:the )?same\b|\bnothing (?:to do(?! with)|ever happens|to look forward to)\b|\bsame thing every day\b`,
      ],
      unless: r`\bbored (?:out of|at) (?:the )?(?:meeting|lecture|film)\b|\bmy (?:dog|cat|kids?|son|daughter)(?:'s| is| are) bored\b`,
      name: "the emptiness of the days",
      feel: [
        "Time goes slowly and it's gone, both.",
        "It isn't that there's nothing to do. Nothing pulls.",
        "A day that's like the last one is hard to get up for.",
        "You're restless and can't be bothered, at once.",
      ],
      unspoken: [
        "Perhaps something that used to matter stopped, and nothing took its place.",
        "Part of you may be more lonely than bored.",
        "It might be easier to call it boring than to say what you'd want.",
        "I wonder what you'd be doing if it weren't embarrassing to try.",
      ],
      normal: [
        "Boredom often sits on top of something else that's harder to feel.",
        "Interest usually comes after the first minutes of doing, not before.",
      ],
      ask: {
        "ask-open": [
          "What did you last lose track of time with?",
          "What does an ordinary day look like?",
          "What do you wish would happen?",
        ],
        "ask-specify": ["Since when does it feel like this?"],
        "ask-meaning": ["What would you want your days to be for?"],
        "ask-need": ["Who would make it less dull, if they were there?"],
        "ask-exception": ["What was the least boring hour this week?"],
      },
      hurts: ["Why don't you get a hobby?"],
    },
    es: {
      cues: [
        r`\b(?:aburrid[oa]|aburrimiento|me aburro|todo me aburre)\b`,
        r`\btodos los días (?:son )?(?:iguales|lo mismo)\b|\bnunca pasa nada\b|\bno tengo nada que (?:hacer|esperar)\b`,
      ],
      unless: r`\b(?:la película|la clase|la reunión) (?:es|fue|estuvo) aburrid[oa]\b|\bmi (?:perro|hij[oa]) (?:está|se)\b`,
      name: "los días sin nada",
      feel: [
        "El tiempo va lento y a la vez se fue.",
        "No es que no haya qué hacer. Es que nada tira.",
        "Cuesta levantarse para un día igual al anterior.",
        "Hay inquietud y desgana al mismo tiempo.",
      ],
      unspoken: [
        "Quizá algo que importaba se paró y nada ocupó su lugar.",
        "Puede que haya más soledad que aburrimiento.",
        "A lo mejor es más fácil llamarlo aburrido que decir qué querrías.",
        "Me pregunto qué harías si no diera vergüenza probar.",
      ],
      normal: [
        "El aburrimiento suele estar encima de otra cosa más difícil de sentir.",
        "Las ganas suelen llegar después de empezar, no antes.",
      ],
      ask: {
        "ask-open": ["¿Con qué perdiste por última vez la noción del tiempo?", "¿Cómo es un día normal?"],
        "ask-specify": ["¿Desde cuándo se siente así?"],
        "ask-meaning": ["¿Para qué querrías que fueran tus días?"],
        "ask-need": ["¿Quién lo haría menos pesado, si estuviera?"],
        "ask-exception": ["¿Cuál fue la hora menos aburrida de la semana?"],
      },
      hurts: ["¿Por qué no buscas un pasatiempo?"],
    },
  },
};
