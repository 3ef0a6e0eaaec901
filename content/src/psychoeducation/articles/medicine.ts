import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const medicine: Article = {
  id: "medicine",
  group: "getting-help",
  title: { en: "Questions about medicine", es: "Preguntas sobre medicinas" },
  answer: {
    en: "This is for a doctor or a pharmacist, and a pharmacy often answers by phone without an appointment. If thoughts of suicide are new or stronger since something was started or changed, tell the person who prescribed it today.",
    es: "Eso es para un médico o un farmacéutico, y una farmacia suele contestar por teléfono sin cita. Si los pensamientos de suicidio son nuevos o más fuertes desde que se empezó o cambió algo, díselo hoy a quien lo recetó.",
  },
  answerFrom: ["fda-antidepressants"],
  asked: {
    en: [
      "do antidepressants cause suicidal thoughts",
      "can antidepressants make suicidal thoughts worse",
      "black box warning antidepressants",
      "medicine for suicidal thoughts",
      "who can answer questions about my medication",
    ],
    es: [
      "los antidepresivos causan pensamientos suicidas",
      "los antidepresivos pueden empeorar los pensamientos suicidas",
      "advertencia de recuadro negro de los antidepresivos",
      "medicina para los pensamientos suicidas",
      "quién contesta preguntas sobre mi medicación",
    ],
  },
  blocks: [
    text(
      ["nimh-faq"],
      "This app gives no advice about medicine. It does not know your body, your other medicines or your history. These people do: your doctor, a nurse, a pharmacist.",
      "Esta aplicación no da consejos sobre medicinas. No conoce tu cuerpo, tus otras medicinas ni tu historia. Sí las conocen tu médico, una enfermera o un farmacéutico.",
    ),
    heading("What is known, and why it matters", "Lo que se sabe y por qué importa"),
    text(
      ["fda-antidepressants"],
      "In 2004 and 2007 the US drug agency asked for a warning on all antidepressants: in children, teens and young adults up to 24, thoughts of suicide may become stronger in the first one to two months. It is why a doctor should see young people often at the start.",
      "En 2004 y 2007 la agencia de medicamentos de Estados Unidos pidió una advertencia en todos los antidepresivos: en niños, adolescentes y jóvenes hasta 24 años, los pensamientos de suicidio pueden hacerse más fuertes en los primeros uno o dos meses. Por eso un médico debe ver a menudo a los jóvenes al empezar.",
    ),
    text(
      ["nimh-faq"],
      "For many people medicine is a part of getting well. Depression without treatment has a risk of its own. Weighing the two is what the visit is for.",
      "Para mucha gente la medicina es parte de recuperarse. La depresión sin tratamiento tiene su propio riesgo. Para sopesar las dos cosas está la consulta.",
    ),
    heading("Call someone today if", "Llama hoy a alguien si"),
    list(
      ["fda-antidepressants", "nimh-faq"],
      ["thoughts of suicide are new or stronger", "los pensamientos de suicidio son nuevos o más fuertes"],
      [
        "you feel driven, very restless, or cannot sleep at all",
        "sientes mucha agitación, no puedes estar quieto o no duermes nada",
      ],
      ["someone near you says you have changed", "alguien cercano dice que has cambiado"],
    ),
    heading("Questions to take along", "Preguntas para llevar"),
    list(
      ["nimh-faq"],
      [
        "“What should I watch for, and whom do I call at night?”",
        "«¿A qué debo estar atento y a quién llamo de noche?»",
      ],
      ["“How will we know it helps, and by when?”", "«¿Cómo sabremos que ayuda y para cuándo?»"],
      [
        "“Who could keep it for me while things are hard?”",
        "«¿Quién podría guardármela mientras esto es difícil?»",
      ],
    ),
    text(
      ["nimh-faq"],
      "Do not start, stop or change anything on your own. If too much was taken, call the emergency number or a poison centre at once, even without symptoms.",
      "No empieces, dejes ni cambies nada por tu cuenta. Si se tomó demasiado, llama enseguida a emergencias o a un centro de toxicología, aunque no haya síntomas.",
    ),
    here(
      "You can collect your questions here before a visit.",
      "Aquí puedes juntar tus preguntas antes de una consulta.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
