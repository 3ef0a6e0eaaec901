import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const climate: Frame = {
  id: "climate",
  topics: ["future", "worry", "news"],
  feelings: ["anxiety", "sadness", "anger", "guilt"],
  needs: ["to grieve", "to act without burning out"],
  techniques: ["values", "worry-time"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:climate (?:change|crisis|anxiety|grief|collapse|dread|breakdown)|eco-?anxiety|global warming|extinction)\b`,
        r`\b(?:planet|earth|ocean|oceans|forests?|wetlands?|glaciers?|rainforest|ice caps?)\b[^.]{0,30}\b(?:dying|burning|destroyed?|lost|gone|melting|collaps\w+|on fire|too late)\b`,
        r`\bbring (?:a child|children|kids|a baby) into this\b|\b(?:while|when) (?:it|everything|the world) (?:all )?burns\b`,
      ],
      name: "the state of the planet",
      feel: [
        "You know too much to be soothed and not enough to fix it.",
        "You're grieving for something that most people drive past.",
        "It's hard to plan a life on top of numbers like those.",
        "Being right about it doesn't make it any easier to carry.",
      ],
      unspoken: [
        "Perhaps arguing is easier than crying about it.",
        "Part of you may be angry at people you love for living as if nothing was happening.",
        "It might be one place, or one animal, that it's really about.",
        "I wonder when you last let yourself enjoy something without counting what it costs.",
      ],
      normal: [
        "This isn't a distortion. It's what caring and paying attention feel like.",
        "People who stay in this for decades rest, mourn and do it together. They don't do it on dread.",
      ],
      ask: {
        "ask-open": [
          "Which piece of it is closest to your skin?",
          "What have you already lost to this?",
          "What does it do to your days?",
        ],
        "ask-specify": ["What set it off lately?"],
        "ask-meaning": ["What would you allow yourself if you weren't keeping watch?"],
        "ask-need": ["Who could you mourn this with?"],
        "ask-exception": ["Where did you last feel part of something living?"],
      },
      hurts: ["Isn't it healthier not to read the news?"],
    },
    es: {
      cues: [
        r`\b(?:cambio climático|crisis climática|ansiedad climática|ecoansiedad|calentamiento global)\b`,
        r`\b(?:planeta|tierra|océanos?|bosques?|selva|glaciares)\b[^.]{0,25}\b(?:muriendo|muere|quem\p{L}+|destru\p{L}+|derrit\p{L}+|acab\p{L}+)\b|\btraer (?:un hijo|hijos|niños) a este mundo\b`,
      ],
      name: "el estado del planeta",
      feel: [
        "Sabes demasiado para que te consuelen y no lo bastante para arreglarlo.",
        "Estás de duelo por algo junto a lo que la mayoría pasa en coche.",
        "Cuesta planear una vida encima de esos números.",
        "Tener razón no lo hace más llevadero.",
      ],
      unspoken: [
        "Quizá es más fácil discutir que llorarlo.",
        "Puede que haya enojo con gente que quieres porque vive como si nada.",
        "A lo mejor en el fondo es por un lugar, o por un animal.",
        "Me pregunto cuándo disfrutaste algo por última vez sin contar lo que cuesta.",
      ],
      normal: [
        "No es una exageración. Así se siente querer algo y prestar atención.",
        "Quienes aguantan décadas en esto descansan, lloran y lo hacen con otros.",
      ],
      ask: {
        "ask-open": ["¿Qué parte te toca más de cerca?", "¿Qué has perdido ya con esto?"],
        "ask-specify": ["¿Qué lo removió últimamente?"],
        "ask-meaning": ["¿Qué te permitirías si no estuvieras de guardia?"],
        "ask-need": ["¿Con quién podrías llorarlo?"],
        "ask-exception": ["¿Dónde te sentiste por última vez parte de algo vivo?"],
      },
      hurts: ["¿No será mejor no leer noticias?"],
    },
  },
};
