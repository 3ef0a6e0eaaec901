import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const loneliness: Frame = {
  id: "loneliness",
  topics: ["loneliness", "friends"],
  feelings: ["loneliness", "sadness"],
  needs: ["company", "being known"],
  techniques: ["behavioural-activation", "values"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\bdays are (?:\w+ )?long\b|\btalk to the (?:radio|tv|television|walls?)\b|\bcall(?:s)? (?:me )?(?:only )?on sundays\b`,
        r`\blonel(?:y|iness)\b(?! planet)`,
        r`\b(?:no|don't have (?:any )?|have no) friends\b`,
        r`\b(?:nobody|no one) (?:calls|texts|asks|talks to me|to talk to|checks)`,
        r`\b(?:all|so|completely|totally|feel|feeling|always|am|'m) alone\b`,
        r`\bdon't (?:belong|fit in)\b|\binvisible\b`,
      ],
      name: "being alone with it",
      feel: [
        "It's the evenings with nobody to tell about the day.",
        "You can be among people and still be out of reach.",
        "Weeks can go by without anyone asking a real question.",
        "You get used to the quiet, and it still isn't what you want.",
      ],
      unspoken: [
        "I wonder if you'd turn down an invitation if one came.",
        "Perhaps you've stopped reaching out, to save yourself the silence.",
        "Part of you may have started to think it's something about you.",
        "It may be less about company than about being known.",
      ],
      normal: [
        "Loneliness makes people expect a no. It's one of the meaner things about it.",
        "Loneliness is a signal, like hunger. It says you need people, not that you failed at it.",
      ],
      ask: {
        "ask-open": ["When is it strongest?", "Who would you want to know how you are?"],
        "ask-specify": ["When did you last talk with someone and feel met?"],
        "ask-meaning": ["What do you tell yourself about why?"],
        "ask-need": ["What kind of company do you miss?"],
        "ask-exception": ["Where do you feel it a little less?"],
      },
      hurts: ["Why don't you have any friends?"],
    },
    es: {
      cues: [
        r`\bsoledad\b`,
        r`\b(?:me siento|estoy|tan|muy) sol[oa]\b`,
        r`\b(?:no tengo|sin) amig[oa]s\b`,
        r`\bnadie (?:me )?(?:llama|escribe|pregunta|habla|entiende|ve)`,
        r`\bno encajo\b|\binvisible\b`,
      ],
      name: "esa soledad",
      feel: [
        "Son las noches sin nadie a quien contarle el día.",
        "Se puede estar entre gente y seguir fuera de alcance.",
        "Pasan semanas sin que nadie te pregunte algo de verdad.",
        "Te acostumbras al silencio y aun así no es lo que quieres.",
      ],
      unspoken: [
        "Me pregunto si dirías que no a una invitación si llegara.",
        "Quizá dejaste de buscar a otros para ahorrarte el silencio.",
        "Puede que una parte de ti crea que el problema eres tú.",
        "A lo mejor no falta compañía, sino que alguien te conozca.",
      ],
      normal: [
        "La soledad hace esperar un no. Es de lo más injusto que tiene.",
        "La soledad es una señal, como el hambre. Dice que necesitas gente, no que fallaste.",
      ],
      ask: {
        "ask-open": ["¿Cuándo se siente más fuerte?", "¿Quién te gustaría que supiera cómo estás?"],
        "ask-specify": ["¿Cuándo hablaste por última vez con alguien y te sentiste cerca?"],
        "ask-meaning": ["¿Qué te dices sobre el porqué?"],
        "ask-need": ["¿Qué clase de compañía echas en falta?"],
        "ask-exception": ["¿Dónde se nota un poco menos?"],
      },
      hurts: ["¿Por qué no tienes amigos?"],
    },
  },
};
