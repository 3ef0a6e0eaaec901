import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const cannabis: Article = {
  id: "cannabis",
  group: "habits",
  title: { en: "Cannabis and mood", es: "El cannabis y el ánimo" },
  answer: {
    en: "Some people use cannabis to relax, but it can also bring worry, panic or suspicion, and using it often goes with more low mood. Strong cannabis used often raises the risk of psychosis, more so when young. If stopping is hard, there is help.",
    es: "Hay quien usa cannabis para relajarse, pero también puede dar ansiedad, pánico o desconfianza, y usarlo a menudo va con más ánimo bajo. El cannabis fuerte y frecuente sube el riesgo de psicosis, más aún si se es joven. Si cuesta dejarlo, hay ayuda.",
  },
  answerFrom: ["cdc-cannabis", "nasem-2017"],
  asked: {
    en: [
      "does weed cause anxiety",
      "is cannabis bad for mental health",
      "does smoking weed help with depression",
      "can weed make you paranoid",
      "can cannabis cause psychosis",
      "how do I stop smoking weed",
      "weed withdrawal symptoms",
      "am I addicted to weed",
      "does marijuana help you sleep",
    ],
    es: [
      "la marihuana da ansiedad",
      "el cannabis es malo para la salud mental",
      "fumar porros ayuda con la depresión",
      "la marihuana puede dar paranoia",
      "el cannabis puede causar psicosis",
      "cómo dejo de fumar marihuana",
      "síntomas de dejar los porros",
      "soy adicto a la marihuana",
      "la marihuana ayuda a dormir",
    ],
  },
  blocks: [
    text(
      ["nida-cannabis", "cdc-cannabis"],
      "Cannabis acts on parts of the brain that deal with mood, memory and time. People feel calm or cheerful, or afraid and watched. How it goes depends on the strength, the amount, the person and the day.",
      "El cannabis actúa en partes del cerebro del ánimo, la memoria y el tiempo. Hay quien siente calma o alegría, y hay quien siente miedo o que lo vigilan. Depende de la fuerza, la cantidad, la persona y el día.",
    ),
    heading("What is known", "Lo que se sabe"),
    list(
      ["nasem-2017", "cdc-cannabis"],
      [
        "using it often goes with a higher risk of psychosis",
        "usarlo a menudo va con más riesgo de psicosis",
      ],
      ["heavy use goes with somewhat more low mood", "el uso fuerte va con algo más de ánimo bajo"],
      [
        "it goes with more thoughts of suicide, though it is not clear which comes first",
        "va con más pensamientos de suicidio, aunque no está claro qué viene antes",
      ],
      ["starting young carries more risk", "empezar joven trae más riesgo"],
    ),
    text(
      ["nasem-2017"],
      "That two things go together does not prove that one makes the other. Some people smoke because they already feel bad. For low mood there is no good proof that it helps.",
      "Que dos cosas vayan juntas no prueba que una cause la otra. Hay quien fuma porque ya está mal. Para el ánimo bajo no hay buena prueba de que ayude.",
    ),
    heading("If you want to stop", "Si quieres dejarlo"),
    text(
      ["nida-cannabis"],
      "After daily use, the first week or two can bring bad sleep, short temper, little hunger and craving. It passes. It helps to choose a day, change the evenings, and tell someone. Talk therapy helps too.",
      "Después de usarlo a diario, la primera semana o dos pueden traer mal sueño, mal humor, poca hambre y ganas. Se pasa. Ayuda elegir un día, cambiar las tardes y contárselo a alguien. La terapia también.",
    ),
    text(
      ["cdc-cannabis"],
      "If you hear or see what others do not, or feel sure that people are after you, see a doctor soon and leave cannabis for now.",
      "Si oyes o ves lo que otros no, o tienes la certeza de que te persiguen, ve pronto a un médico y deja el cannabis por ahora.",
    ),
    here("You can talk about it here without being told off.", "Aquí puedes hablar de ello y nadie te riñe."),
  ],
  review: "not yet reviewed by a clinician",
};
