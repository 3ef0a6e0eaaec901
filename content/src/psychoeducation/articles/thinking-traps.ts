import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const thinkingTraps: Article = {
  id: "thinking-traps",
  group: "mood",
  title: { en: "Thinking traps", es: "Trampas del pensamiento" },
  answer: {
    en: "Thinking traps are short cuts of the mind that everyone takes: all or nothing, reading minds, expecting the worst. They get stronger when you are low or scared, and giving the trap its name makes room for a fairer thought.",
    es: "Las trampas del pensamiento son atajos que todos tomamos: todo o nada, leer la mente, esperar lo peor. Se hacen más fuertes cuando estás mal o con miedo, y ponerle nombre a la trampa deja sitio para un pensamiento más justo.",
  },
  answerFrom: ["beck-2021", "greenberger2015"],
  asked: {
    en: [
      "what are thinking traps",
      "what are cognitive distortions",
      "why do I always think the worst",
      "I think in black and white",
      "how do I stop catastrophizing",
      "I always think people don't like me",
      "why do I take everything personally",
      "how do I challenge negative thoughts",
      "why is my head so negative",
    ],
    es: [
      "qué son las trampas del pensamiento",
      "qué son las distorsiones cognitivas",
      "por qué siempre pienso lo peor",
      "pienso en blanco y negro",
      "cómo dejo de ponerme en lo peor",
      "siempre pienso que caigo mal",
      "por qué me lo tomo todo a lo personal",
      "cómo respondo a los pensamientos negativos",
      "por qué mi cabeza es tan negativa",
    ],
  },
  blocks: [
    text(
      ["beck-2021"],
      "The mind has to be quick, so it takes short cuts. Most days that is fine. When we are low, scared or tired, the short cuts lead to the same dark place each time. It happens to all of us.",
      "La mente tiene que ir rápido, y toma atajos. Casi siempre está bien. Cuando estamos bajos, con miedo o con sueño, los atajos llevan siempre al mismo sitio oscuro. Nos pasa a todos.",
    ),
    heading("Some common ones", "Algunas muy comunes"),
    list(
      ["beck-2021", "greenberger2015"],
      ["All or nothing: “If it is not perfect, it is bad.”", "Todo o nada: «Si no es perfecto, es malo»."],
      [
        "Always and never: one bad date, and “it will never work out”.",
        "Siempre y nunca: una mala cita, y «nunca saldrá bien».",
      ],
      ["Reading minds: “They think I am boring.”", "Leer la mente: «Piensan que aburro»."],
      ["Telling the future: “It will go wrong.”", "Ver el futuro: «Va a salir mal»."],
      [
        "The worst case: one pain, and it must be the worst there is.",
        "Lo peor: un dolor, y tiene que ser lo más grave.",
      ],
      [
        "Only the bad: nine kind words, one cold one, and you keep the cold one.",
        "Solo lo malo: nueve palabras amables y una fría, y te quedas con la fría.",
      ],
      ["It is all me: “He is in a mood, so I did something.”", "Todo es por mí: «Está serio, algo hice»."],
      [
        "Feeling as proof: “I feel stupid, so I am.”",
        "Sentir como prueba: «Me siento tonto, así que lo soy».",
      ],
      [
        "Names: “I am a loser,” and not “that went badly”.",
        "Etiquetas: «Soy un desastre», y no «eso salió mal».",
      ],
    ),
    heading("What to do with one", "Qué hacer con una"),
    list(
      ["greenberger2015", "beck-2021"],
      ["Write the thought down, word for word.", "Escribe el pensamiento tal cual."],
      ["Give the trap its name.", "Ponle nombre a la trampa."],
      [
        "Ask: what have I seen with my own eyes? What am I adding?",
        "Pregunta: ¿qué he visto con mis ojos? ¿Qué añado yo?",
      ],
      ["What would you say to a friend who thought this?", "¿Qué le dirías a un amigo que pensara esto?"],
      [
        "Write a fairer line. It does not have to be sunny.",
        "Escribe una frase más justa. No tiene que ser alegre.",
      ],
    ),
    text(
      ["greenberger2015", "hofmann2012"],
      "This is a part of CBT, which helps many people. It takes practice, and on a hard day it may not work. Some dark thoughts are plain true. Then you are not in a trap. You have a problem, or a pain, and it may need help and not a debate.",
      "Es una parte de la terapia cognitiva, que ayuda a mucha gente. Pide práctica, y en un mal día puede no servir. Algunos pensamientos oscuros son ciertos. Entonces no hay trampa. Hay un problema, o un dolor, y quizá pide ayuda y no un debate.",
    ),
    here(
      "You can bring one thought here and look at it from more than one side.",
      "Puedes traer aquí un pensamiento y mirarlo por más de un lado.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
