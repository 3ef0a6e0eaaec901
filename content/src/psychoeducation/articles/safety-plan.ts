import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const safetyPlanArticle: Article = {
  id: "safety-plan",
  group: "going-on",
  title: { en: "What a safety plan is", es: "Qué es un plan de seguridad" },
  answer: {
    en: "A safety plan is a short list, in your own words, of what to do when suicidal thoughts rise: your signs, what you can do alone, places and people, professionals, and making the place safer. In one study, people who had one and got calls afterwards were half as likely to act on suicidal thoughts in the next six months.",
    es: "Un plan de seguridad es una lista corta, con tus palabras, de qué hacer cuando suben los pensamientos de suicidio: tus señales, lo que puedes hacer a solas, lugares y personas, profesionales y hacer más seguro el lugar. En un estudio, quienes lo tenían y recibían llamadas después tuvieron la mitad de conductas suicidas en seis meses.",
  },
  answerFrom: ["stanley-brown-2012", "stanley-2018"],
  asked: {
    en: [
      "what is a safety plan",
      "how does a safety plan work",
      "do safety plans work",
      "what goes in a suicide safety plan",
      "crisis plan for suicidal thoughts",
    ],
    es: [
      "qué es un plan de seguridad",
      "cómo funciona un plan de seguridad",
      "sirven los planes de seguridad",
      "qué lleva un plan de seguridad para el suicidio",
      "plan de crisis para pensamientos suicidas",
    ],
  },
  blocks: [
    text(
      ["stanley-brown-2012"],
      "In a crisis it is hard to think. A safety plan does the thinking beforehand. It is short, in your own words, and kept where you can reach it. You start at the top and go down until you feel safer.",
      "En una crisis cuesta pensar. El plan de seguridad piensa antes. Es corto, con tus palabras, y se guarda a mano. Empiezas por arriba y bajas hasta sentirte más seguro.",
    ),
    heading("What is in it", "Qué lleva"),
    list(
      ["stanley-brown-2012"],
      ["my warning signs", "mis señales de alerta"],
      ["what I can do alone", "lo que puedo hacer a solas"],
      ["people and places that take my mind off it", "personas y lugares que me distraen"],
      ["people I can ask for help", "personas a las que puedo pedir ayuda"],
      ["professionals and lines", "profesionales y líneas"],
      ["making the place safer", "hacer más seguro el lugar"],
    ),
    text(
      ["stanley-brown-2012"],
      "Many people add what is worth living for. One line is enough for each part, and a part can stay empty.",
      "Mucha gente añade por qué vale la pena vivir. Basta una línea en cada parte, y alguna puede quedar vacía.",
    ),
    heading("Does it work?", "¿Sirve?"),
    text(
      ["stanley-2018"],
      "It was tested in nine hospitals for US veterans. People who made a plan and got calls afterwards were half as likely to show suicidal behaviour in the next six months as people with usual care. They were also more than twice as likely to go to treatment. People were not assigned by chance, so other causes may play a part.",
      "Se probó en nueve hospitales para veteranos de Estados Unidos. Quienes hicieron un plan y recibieron llamadas tuvieron la mitad de conductas suicidas en los seis meses siguientes que quienes recibieron la atención habitual. También fueron más del doble a tratamiento. No se repartió al azar, así que puede haber otras causas.",
    ),
    heading("What it is not", "Lo que no es"),
    text(
      ["stanley-brown-2012"],
      "It is not a promise or a contract. Nobody signs it. If you skip a step, that is fine. If you are in danger, go straight to people.",
      "No es una promesa ni un contrato. Nadie lo firma. Si te saltas un paso, no pasa nada. Si hay peligro, ve directo a las personas.",
    ),
    here(
      "You can make one here in a conversation, change it later, print it, and open it from Help now without a connection.",
      "Aquí puedes hacerlo conversando, cambiarlo después, imprimirlo y abrirlo desde Ayuda ahora sin conexión.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
