import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const anxiety: Article = {
  id: "anxiety",
  group: "anxiety",
  title: { en: "What anxiety is for", es: "Para qué sirve la ansiedad" },
  answer: {
    en: "Anxiety is the body's alarm: it makes you ready to run, fight or look out for danger. Like a smoke alarm, it is built to ring too often rather than too late, so it can be loud where nothing is burning. When it gets in the way of life for a long time, treatment helps many people.",
    es: "La ansiedad es la alarma del cuerpo: te prepara para correr, luchar o vigilar el peligro. Como una alarma de humo, está hecha para sonar de más antes que tarde, y puede sonar fuerte donde nada arde. Si estorba la vida mucho tiempo, el tratamiento ayuda a mucha gente.",
  },
  answerFrom: ["marks-1994", "nesse-2005", "who-anxiety"],
  asked: {
    en: [
      "what is anxiety",
      "why do I feel anxious for no reason",
      "why do we have anxiety",
      "what does anxiety do to the body",
      "is anxiety dangerous",
      "when is anxiety a disorder",
      "why does my heart race when nothing is wrong",
      "how do I calm my anxiety",
      "does anxiety go away",
    ],
    es: [
      "qué es la ansiedad",
      "por qué tengo ansiedad sin motivo",
      "para qué sirve la ansiedad",
      "qué le hace la ansiedad al cuerpo",
      "la ansiedad es peligrosa",
      "cuándo la ansiedad es un trastorno",
      "por qué se me acelera el corazón si no pasa nada",
      "cómo calmo la ansiedad",
      "la ansiedad se quita",
    ],
  },
  blocks: [
    text(
      ["marks-1994"],
      "Fear kept our ancestors alive. When danger is near, the heart beats fast to feed the muscles. You breathe more. Your eyes look for a way out. The stomach stops its work. All of this is help, even if it does not feel like it.",
      "El miedo mantuvo vivos a nuestros antepasados. Si hay peligro, el corazón va rápido para dar fuerza a los músculos. Respiras más. Los ojos buscan la salida. El estómago se para. Todo eso es ayuda, aunque no lo parezca.",
    ),
    heading("Why it rings too often", "Por qué suena de más"),
    text(
      ["nesse-2005"],
      "A smoke alarm that rings at burnt toast is a nuisance. One that stays silent in a fire is far worse. So it is set to ring early. Our inner alarm is set the same way. False alarms are part of how it works, and no sign that you are broken.",
      "Una alarma de humo que suena por una tostada molesta. Una que calla en un incendio es mucho peor. Por eso se pone sensible. La alarma de dentro está puesta igual. Las falsas alarmas son parte de su forma de ser, y no señal de que estés mal hecho.",
    ),
    heading("How it can feel", "Cómo se puede sentir"),
    list(
      ["who-anxiety", "nhs-anxiety"],
      [
        "Body: a fast heart, tight chest, knots in the stomach, sweat, shaking.",
        "Cuerpo: corazón rápido, pecho apretado, nudo en el estómago, sudor, temblor.",
      ],
      [
        "Mind: “what if”, racing thoughts, hard to think of one thing.",
        "Mente: «y si», ideas a toda prisa, cuesta pensar en una cosa.",
      ],
      [
        "Acts: you avoid, you check, you ask again if all is well.",
        "Actos: evitas, compruebas, vuelves a preguntar si todo va bien.",
      ],
      ["Sleep: hard to drop off, or you wake too soon.", "Sueño: cuesta dormirse o despiertas pronto."],
    ),
    text(
      ["nhs-anxiety", "nice-anxiety"],
      "Some illnesses, drinks and medicines can cause the same signs. If they are new or strong, let a doctor have a look first.",
      "Algunas enfermedades, bebidas y medicinas dan las mismas señales. Si son nuevas o fuertes, que primero las mire un médico.",
    ),
    heading("When it is time for help", "Cuándo buscar ayuda"),
    text(
      ["who-anxiety", "nice-anxiety"],
      "Look for help when fear is out of step with the danger, stays for months, or keeps you from what matters. This is very common, and treatments such as CBT work for many people. You do not have to get to zero. A life with some fear in it can be wide.",
      "Busca ayuda si el miedo no va con el peligro, dura meses o te quita lo que te importa. Es muy común, y tratamientos como la terapia cognitivo-conductual sirven a mucha gente. No hace falta llegar a cero. Una vida con algo de miedo puede ser amplia.",
    ),
    here(
      "You can tell here what sets off your alarm, or try slow breathing.",
      "Aquí puedes contar qué enciende tu alarma o probar a respirar despacio.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
