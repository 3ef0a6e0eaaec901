import type { MeasureWording } from "@evenkeel/companion/content-types";

/** How a questionnaire is asked for, and how its door is shown. */
export const measureWordsEn: MeasureWording = {
  asks: "take|taking|do|doing|fill|fill in|fill out|start|open|answer|complete|try|run|give me|show me|redo|retake|repeat",
  kinds: "questionnaires?|test|screening|screener|scale|measure|quiz|check",
  topics: {
    "low-mood": String.raw`\b(?:depress\w*|low mood|mood)\b`,
    anxiety: String.raw`\b(?:anxi\w*|worry)\b`,
    trauma: String.raw`\b(?:ptsd|trauma\w*)\b`,
    alcohol: String.raw`\b(?:drinking|alcohol)\b`,
    sessions: String.raw`\b(?:session)\b`,
  },
  says: [
    "Here is the {name}. It says where things stand on its scale, and it is no diagnosis.",
    "You can take the {name} here, and stop whenever you like. What comes out is a number on a scale, not a diagnosis.",
  ],
  note: "{n} questions, one at a time.",
  onlyEnglish: "",
};

export const measureWordsEs: MeasureWording = {
  asks: "hacer|hago|haz|rellenar|relleno|responder|contestar|empezar|abrir|abre|completar|probar|repetir|tomar|dame|muéstrame|muestrame",
  kinds: "cuestionarios?|test|prueba|escala|encuesta",
  topics: {
    "low-mood": String.raw`\b(?:depresi\w*|ánimo|animo)\b`,
    anxiety: String.raw`\b(?:ansiedad|preocupaci\w*)\b`,
    trauma: String.raw`\b(?:tept|trauma\w*)\b`,
    alcohol: String.raw`\b(?:alcohol|bebida)\b`,
    sessions: String.raw`\b(?:sesión|sesion)\b`,
  },
  says: [
    "Aquí tienes el {name}. Dice cómo están las cosas en su escala, y no es un diagnóstico.",
    "Puedes hacer el {name} aquí y parar cuando quieras. Lo que sale es un número en una escala, no un diagnóstico.",
  ],
  note: "{n} preguntas, de una en una.",
  onlyEnglish: "Está en inglés: no hay una versión oficial en español que se pueda usar.",
};
