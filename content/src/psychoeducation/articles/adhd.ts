import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const adhd: Article = {
  id: "adhd",
  group: "conditions",
  title: { en: "ADHD in adults", es: "El TDAH en adultos" },
  answer: {
    en: "ADHD is a different way the brain handles attention, time and impulse. It begins in childhood but is often noticed only in adult life. A test online cannot tell; a trained professional asks about now and about childhood. Medicine, therapy and changes in daily life can help.",
    es: "El TDAH es otra forma en que el cerebro maneja la atención, el tiempo y el impulso. Empieza en la infancia, aunque muchas veces se nota de adulto. Un test en internet no basta; un profesional pregunta por ahora y por la infancia. Ayudan la medicina, la terapia y los cambios en el día a día.",
  },
  answerFrom: ["nimh-adhd", "nice-adhd"],
  asked: {
    en: [
      "what is ADHD in adults",
      "how do I know if I have ADHD",
      "can you get ADHD as an adult",
      "why can't I focus on anything",
      "ADHD symptoms in women",
      "how is ADHD diagnosed",
      "what helps with ADHD",
      "why do I always put things off and lose things",
      "is ADHD real",
      "ADHD and emotions",
    ],
    es: [
      "qué es el TDAH en adultos",
      "cómo sé si tengo TDAH",
      "se puede tener TDAH de adulto",
      "por qué no me concentro en nada",
      "síntomas de TDAH en mujeres",
      "cómo se diagnostica el TDAH",
      "qué ayuda con el TDAH",
      "por qué siempre dejo todo para luego y pierdo cosas",
      "el TDAH existe de verdad",
      "TDAH y emociones",
    ],
  },
  blocks: [
    text(
      ["nimh-adhd"],
      "With ADHD it is hard to steer attention: it jumps away from what is dull and sticks to what is gripping. That is not laziness. Many adults have learned to hide it and are worn out by it.",
      "Con TDAH cuesta dirigir la atención: se escapa de lo aburrido y se pega a lo que engancha. No es pereza. Muchos adultos aprendieron a esconderlo y están agotados.",
    ),
    heading("How it can look", "Cómo puede verse"),
    list(
      ["nimh-adhd"],
      ["losing things, forgetting dates, being late", "perder cosas, olvidar citas, llegar tarde"],
      ["starting much and finishing little", "empezar mucho y acabar poco"],
      ["restless inside, talking over others", "inquietud por dentro, hablar encima de otros"],
      ["quick anger or quick hurt", "enfado rápido o herida rápida"],
    ),
    text(
      ["nice-adhd"],
      "Most people know some of these. It counts as ADHD when they are many, began in childhood and make life hard in more than one place. In women and girls it is missed more often.",
      "Casi todos conocen algo de esto. Cuenta como TDAH cuando son muchas señales, empezaron en la infancia y complican la vida en más de un lugar. En mujeres y niñas se pasa por alto más a menudo.",
    ),
    heading("Finding out", "Cómo saberlo"),
    text(
      ["nimh-adhd", "nice-adhd"],
      "A doctor can refer you to someone trained in it. They ask about school, work and home, and about sleep, worry and mood, which can look alike. Old school reports help.",
      "Un médico puede mandarte a alguien que sepa de esto. Pregunta por la escuela, el trabajo y la casa, y también por el sueño, la ansiedad y el ánimo, que se parecen. Ayudan los boletines de la escuela.",
    ),
    heading("What helps", "Qué ayuda"),
    list(
      ["nice-adhd", "nimh-adhd"],
      ["one place for keys and papers", "un solo sitio para llaves y papeles"],
      ["alarms and lists that you can see", "alarmas y listas a la vista"],
      [
        "small steps, and someone beside you while you work",
        "pasos pequeños y alguien al lado mientras trabajas",
      ],
      ["therapy that trains these skills", "terapia que entrena esto"],
      ["medicine, if you and a doctor choose it", "medicina, si la eliges con un médico"],
    ),
    here("Nothing here can tell you whether you have ADHD.", "Aquí nada puede decirte si tienes TDAH."),
  ],
  review: "not yet reviewed by a clinician",
};
