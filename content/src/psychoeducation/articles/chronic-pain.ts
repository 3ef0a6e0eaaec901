import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const chronicPain: Article = {
  id: "chronic-pain",
  group: "conditions",
  title: { en: "Long illness, pain and mood", es: "Enfermedad larga, dolor y ánimo" },
  answer: {
    en: "Living with pain or a long illness often brings low mood and worry, and low mood makes pain harder to bear. That does not mean the pain is in your head. Gentle movement, pacing and talk therapy can help with living with it. Tell your doctor about your mood as well.",
    es: "Vivir con dolor o una enfermedad larga trae muchas veces ánimo bajo y ansiedad, y el ánimo bajo hace más duro el dolor. No quiere decir que el dolor esté en tu cabeza. Ayudan el movimiento suave, medir las fuerzas y la terapia. Cuéntale también al médico tu ánimo.",
  },
  answerFrom: ["nimh-chronic", "nice-pain"],
  asked: {
    en: [
      "can chronic pain cause depression",
      "how do I cope with pain that does not go away",
      "is my pain all in my head",
      "living with a chronic illness and depression",
      "I got a diagnosis and I am scared",
      "can depression cause body pain",
      "how do I pace myself",
      "fibromyalgia and mood",
      "does stress make pain worse",
    ],
    es: [
      "el dolor crónico puede causar depresión",
      "cómo vivo con un dolor que no se va",
      "el dolor está en mi cabeza",
      "vivir con una enfermedad crónica y depresión",
      "me dieron un diagnóstico y tengo miedo",
      "la depresión puede dar dolor en el cuerpo",
      "cómo mido mis fuerzas",
      "fibromialgia y ánimo",
      "el estrés empeora el dolor",
    ],
  },
  blocks: [
    text(
      ["nimh-chronic"],
      "Long illness takes more than health. It takes plans, work, sleep, and the sense of who you are. Low mood is common in people with heart disease, diabetes, cancer, pain and many others. It is not a lack of courage, and it can be treated.",
      "Una enfermedad larga quita más que salud. Quita planes, trabajo, sueño y la idea de quién eres. El ánimo bajo es común con problemas del corazón, diabetes, cáncer, dolor y muchos otros. No es falta de valor y se trata.",
    ),
    heading("Pain and mood pull on each other", "El dolor y el ánimo tiran uno del otro"),
    text(
      ["nice-pain"],
      "Pain is always real. The brain and nerves can go on sending it after an injury has healed. Bad sleep, stress and fear turn it up. Rest, safety and joy can turn it down a little.",
      "El dolor siempre es real. El cerebro y los nervios pueden seguir mandándolo cuando la herida ya curó. El mal sueño, el estrés y el miedo lo suben. El descanso, la calma y la alegría pueden bajarlo un poco.",
    ),
    heading("What helps with living", "Qué ayuda a vivir con ello"),
    list(
      ["nice-pain", "nimh-chronic"],
      ["moving in ways you like, little and often", "moverte como te guste, poco y a menudo"],
      [
        "pacing: stop before you are empty, also on good days",
        "medir fuerzas: parar antes de quedarte sin ellas, también en los días buenos",
      ],
      ["therapy such as CBT or ACT for pain", "terapia para el dolor, como TCC o ACT"],
      ["one small thing each day that is yours", "una cosa pequeña al día que sea tuya"],
      ["people with the same illness", "gente con la misma enfermedad"],
    ),
    text(
      ["nice-pain"],
      "These do not take pain away for most people. They can make life bigger around it.",
      "En la mayoría no quitan el dolor. Pueden hacer la vida más grande a su alrededor.",
    ),
    text(
      ["nimh-chronic"],
      "New or changed pain needs a doctor. Tell them if you feel low most days or think of dying. Some illnesses and medicines lower mood by themselves.",
      "Un dolor nuevo o distinto necesita un médico. Dile si estás mal casi todos los días o piensas en morir. Algunas enfermedades y medicinas bajan el ánimo por sí solas.",
    ),
    here("Here you do not have to prove your pain.", "Aquí no tienes que demostrar tu dolor."),
  ],
  review: "not yet reviewed by a clinician",
};
