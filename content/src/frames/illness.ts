import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const illness: Frame = {
  id: "illness",
  topics: ["illness", "health-anxiety"],
  feelings: ["anxiety", "sadness", "anger"],
  needs: ["certainty", "care", "control"],
  techniques: ["breathing"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:diagnosed|diagnosis|cancer|tumou?r|surgery|in (?:the )?hospital|my treatment|chemo|test results|biopsy|remission)\b`,
        r`\bmy (?:oncologist|specialist|consultant)\b`,
        r`\bi(?:'m| am) (?:sick|ill|unwell)\b(?! (?:of|with worry|and tired))`,
        r`\bflare\b`,
      ],
      unless: r`\b(?:autis\w+|diagnosed at \d\d|adhd|tdah|autista)\b|\b(?:he|she|they|her|his|their)\b[^.!?]{0,30}\b(?:sick|ill|cancer|tumou?r|diagnos\w+|hospital|chemo|treatment|scan|surgery|dementia|stroke|pain)\b|\bmy (?!doctor|oncologist|specialist|gp)\w+(?:'s| is| was| has| had| got)\b[^.!?]{0,30}\b(?:sick|ill|cancer|tumou?r|diagnos\w+|hospital|chemo|surgery|dementia|stroke)\b|\bi work\b|\bi'm a (?:nurse|doctor|carer|care worker)\b|\bpatients\b`,
      name: "your health",
      first: ["I'm sorry. That's a lot to be told, and to live in."],
      feel: [
        "Your body stopped being something you can take for granted.",
        "There's the illness, and then the waiting around it.",
        "You've had to plan a life around something you never chose.",
        "People see a patient, and you're still you in there.",
      ],
      unspoken: [
        "I wonder which question you haven't dared to ask the doctors.",
        "Perhaps you're holding up for others as much as for yourself.",
        "Part of you may be furious with your own body.",
        "It may be the not knowing more than the knowing.",
      ],
      normal: [
        "Your head may go blank in appointments. Writing three questions down beforehand helps nearly everyone.",
        "Fear around a body in trouble is the mind trying to protect you.",
      ],
      ask: {
        "ask-open": ["What does it ask of you each day?", "What's the part people don't see?"],
        "ask-specify": ["What have you been told so far?"],
        "ask-meaning": ["What has it taken that you miss most?"],
        "ask-need": ["What would you want from the people around you?"],
        "ask-exception": ["When do you get to forget it for a while?"],
      },
      hurts: ["Have you tried staying positive?"],
    },
    es: {
      cues: [
        r`\b(?:diagn[oó]stic\w+|cáncer|tumor|cirugía|operación|hospital|tratamiento|quimio|resultados|biopsia|discapacidad)\b`,
        r`\bmi (?:oncólog[oa]|especialista)\b`,
        r`\bestoy enferm[oa]\b`,
      ],
      unless: r`\b(?:autis\w+|adhd|tdah|autista)\b|\b(?:él|ella|su|le)\b[^.!?]{0,30}\b(?:enferm[oa]|cáncer|tumor|diagn[oó]stic\w+|hospital|quimio|tratamiento|operación)|\bmis? (?!médic|doctor|especialista)\p{L}+ (?:\p{L}+ )?(?:está|tiene|tuvo|sufrió)\b|\b(?:soy enfermer[oa]|pacientes)\b`,
      name: "tu salud",
      first: ["Lo siento. Es mucho que oír, y mucho en que vivir."],
      feel: [
        "Tu cuerpo dejó de ser algo con lo que contabas.",
        "Está la enfermedad y, alrededor, toda la espera.",
        "Te toca planear la vida alrededor de algo que no elegiste.",
        "Ven a un paciente, y ahí dentro sigues siendo tú.",
      ],
      unspoken: [
        "Me pregunto qué pregunta no te has atrevido a hacer en la consulta.",
        "Quizá te sostienes por los demás tanto como por ti.",
        "Puede que una parte de ti esté furiosa con tu propio cuerpo.",
        "A lo mejor pesa más no saber que saber.",
      ],
      normal: [
        "En la consulta la cabeza se queda en blanco. Llevar tres preguntas escritas ayuda a casi todos.",
        "El miedo por el cuerpo es la mente tratando de protegerte.",
      ],
      ask: {
        "ask-open": ["¿Qué te exige cada día?", "¿Qué parte no ven los demás?"],
        "ask-specify": ["¿Qué te han dicho hasta ahora?"],
        "ask-meaning": ["¿Qué te ha quitado que eches más en falta?"],
        "ask-need": ["¿Qué querrías de la gente que tienes cerca?"],
        "ask-exception": ["¿Cuándo consigues olvidarlo un rato?"],
      },
      hurts: ["¿Has probado a ser positivo?"],
    },
  },
};
