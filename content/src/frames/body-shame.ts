import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const bodyShame: Frame = {
  id: "body-shame",
  topics: ["body-image", "eating"],
  feelings: ["shame", "disgust", "sadness"],
  needs: ["kindness to the body", "acceptance"],
  techniques: [],
  notYet: ["behavioural-activation", "thought-record"],
  words: {
    en: {
      cues: [
        r`\bmy (?:body|weight|looks|acne)\b|\b(?:hate|ashamed of|can't stand|disgusted by) (?:my (?:face|skin|legs|arms|hair|nose|teeth|belly|stomach)|how i look|the mirror)\b`,
        r`\b(?:i'm|i am|feel|feeling|look|looking|so) (?:\w+ )?(?:fat|ugly|gross|overweight)\b|\b(?:see myself|look(?:ing)? (?:at myself )?) ?in the mirror\b|\bhow i look\b`,
      ],
      unless: r`\b(?:my body (?:hurts|aches)|(?:he|she|they)(?:'s| is| are) (?:fat|ugly))\b`,
      name: "how you see your body",
      feel: [
        "You live in your body and under its review at the same time.",
        "The mirror has too much say in your day.",
        "You feel looked at even when no one is looking.",
        "It takes up room that your life would need.",
      ],
      unspoken: [
        "I wonder whose remark it was, the first time.",
        "Perhaps a remark from long ago is still doing the talking.",
        "Part of you may be saving up your life for when you look different.",
        "It may be less about looks than about being acceptable.",
      ],
      normal: [
        "Hardly anyone studies your body the way you do. They're busy with their own.",
        "Hardly anyone sees their own body as others do.",
      ],
      ask: {
        "ask-open": ["What does it stop you from doing?", "When does it get loudest?"],
        "ask-specify": ["When did it start today?"],
        "ask-meaning": ["Whose eyes do you see yourself through?"],
        "ask-need": ["What would you do this week if looks weighed nothing?"],
        "ask-exception": ["When do you forget how you look?"],
      },
      hurts: ["How much do you weigh?", "Have you tried dieting?"],
    },
    es: {
      cues: [
        r`\bmi (?:cuerpo|peso|aspecto)\b|\bcómo me veo\b|\bacné\b|\bme miro en el (?:espejo|vidrio)\b`,
        r`\b(?:estoy|me siento|me veo|soy) (?:\w+ )?(?:gord[oa]|fe[oa])\b|\bodio (?:mi (?:cara|cuerpo|piel)|el espejo)\b`,
      ],
      name: "cómo ves tu cuerpo",
      feel: [
        "Vives en tu cuerpo y, a la vez, bajo su examen.",
        "El espejo manda demasiado en tu día.",
        "Sientes miradas aun cuando nadie mira.",
        "Ocupa un sitio que tu vida necesitaría.",
      ],
      unspoken: [
        "Me pregunto de quién fue el primer comentario.",
        "Quizá todavía habla un comentario de hace mucho.",
        "Puede que guardes tu vida para cuando te veas distinto.",
        "A lo mejor no va de apariencia, sino de que te acepten.",
      ],
      normal: [
        "Casi nadie mira tu cuerpo como tú. Cada quien anda con el suyo.",
        "Casi nadie ve su cuerpo como lo ven los demás.",
      ],
      ask: {
        "ask-open": ["¿Qué te impide hacer?", "¿Cuándo suena más fuerte?"],
        "ask-specify": ["¿Cuándo empezó hoy?"],
        "ask-meaning": ["¿Con los ojos de quién te miras?"],
        "ask-need": ["¿Qué harías esta semana si el aspecto no pesara?"],
        "ask-exception": ["¿Cuándo te olvidas de cómo te ves?"],
      },
      hurts: ["¿Cuánto pesas?"],
    },
  },
};
