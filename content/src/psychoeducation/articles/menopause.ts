import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const menopause: Article = {
  id: "menopause",
  group: "people",
  title: { en: "Menopause and mood", es: "La menopausia y el ánimo" },
  answer: {
    en: "In the years around menopause, many women notice low mood, worry, short temper, foggy thinking and poor sleep. Changing hormones play a part, and so does life at that age. There are treatments and talk therapy; it is worth seeing a doctor and not only bearing it.",
    es: "En los años de la menopausia, muchas mujeres notan ánimo bajo, ansiedad, mal humor, la mente con niebla y mal sueño. Influyen las hormonas, y también la vida a esa edad. Hay tratamientos y terapia; vale la pena ver a un médico y no solo aguantar.",
  },
  answerFrom: ["nice-menopause", "nia-menopause"],
  asked: {
    en: [
      "can menopause cause depression",
      "why am I so angry in perimenopause",
      "is brain fog part of menopause",
      "menopause and anxiety",
      "I can't sleep since menopause started",
      "when should I see a doctor about menopause mood",
      "does menopause make you cry",
      "how long do menopause mood changes last",
    ],
    es: [
      "la menopausia puede causar depresión",
      "por qué estoy tan irritable en la perimenopausia",
      "la niebla mental es de la menopausia",
      "menopausia y ansiedad",
      "no duermo desde la menopausia",
      "cuándo ir al médico por el ánimo en la menopausia",
      "la menopausia da ganas de llorar",
      "cuánto duran los cambios de humor de la menopausia",
    ],
  },
  blocks: [
    text(
      ["nia-menopause"],
      "The change begins some years before the last period. Hormones go up and down and not in a straight line. Hot flushes wake you at night, and poor sleep alone can darken the day.",
      "El cambio empieza unos años antes de la última regla. Las hormonas suben y bajan, y no en línea recta. Los sofocos despiertan de noche, y dormir mal ya oscurece el día.",
    ),
    heading("What many notice", "Lo que muchas notan"),
    list(
      ["nice-menopause", "nia-menopause"],
      ["tears or anger out of the blue", "llanto o rabia sin aviso"],
      ["worry, a racing heart", "ansiedad, corazón que corre"],
      ["losing words, foggy thinking", "perder palabras, mente con niebla"],
      ["less desire, or pain with sex", "menos deseo, o dolor al tener sexo"],
      ["feeling unlike yourself", "no sentirte tú"],
    ),
    text(
      ["nia-menopause"],
      "It is also an age at which parents fall ill, children leave and work is heavy. Both can be true at once. A woman who has been depressed before has more risk of it now.",
      "Es también una edad en que los padres enferman, los hijos se van y el trabajo pesa. Las dos cosas pueden ser verdad. Quien ya tuvo depresión tiene ahora más riesgo.",
    ),
    heading("What helps", "Qué ayuda"),
    list(
      ["nice-menopause"],
      [
        "a doctor who listens: there are treatments with and without hormones",
        "un médico que escuche: hay tratamientos con y sin hormonas",
      ],
      [
        "cognitive behavioural therapy, also for flushes and sleep",
        "terapia cognitivo-conductual, también para sofocos y sueño",
      ],
      ["moving, a cool room, less alcohol", "moverse, un cuarto fresco, menos alcohol"],
      ["a diary of sleep, flushes and mood to take along", "un diario de sueño, sofocos y ánimo para llevar"],
    ),
    text(
      ["nimh-depression"],
      "If low mood stays for two weeks, or you think of dying, that is more than a phase. It can be treated at this age as at any other.",
      "Si el ánimo bajo dura dos semanas, o piensas en morir, es más que una etapa. Se trata a esta edad como a cualquier otra.",
    ),
    here(
      "Check-in can keep your diary of mood and sleep.",
      "En Registro puedes llevar tu diario de ánimo y sueño.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
