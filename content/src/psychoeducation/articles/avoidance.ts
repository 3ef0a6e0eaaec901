import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const avoidance: Article = {
  id: "avoidance",
  group: "anxiety",
  title: { en: "Avoiding, and going towards", es: "Evitar, e ir hacia ello" },
  answer: {
    en: "Avoiding what scares you brings relief at once and makes the fear last, since you never find out what would have happened. Exposure means going towards it in planned steps, at your pace, so that your brain can learn something new; it is among the best tested ways to treat fear.",
    es: "Evitar lo que asusta alivia enseguida y hace durar el miedo, porque nunca ves qué habría pasado. La exposición es acercarse por pasos planeados, a tu ritmo, para que el cerebro aprenda algo nuevo; es de lo mejor probado contra el miedo.",
  },
  answerFrom: ["craske2014", "salkovskis1991", "apa-exposure"],
  asked: {
    en: [
      "why does avoiding make anxiety worse",
      "what is exposure therapy",
      "how do I face my fears",
      "I avoid everything that scares me",
      "how does exposure work",
      "is exposure therapy dangerous",
      "how to make a fear ladder",
      "what are safety behaviours",
      "how do I get over a phobia",
    ],
    es: [
      "por qué evitar empeora la ansiedad",
      "qué es la terapia de exposición",
      "cómo me enfrento a mis miedos",
      "evito todo lo que me da miedo",
      "cómo funciona la exposición",
      "la terapia de exposición es peligrosa",
      "cómo hacer una escalera de miedos",
      "qué son las conductas de seguridad",
      "cómo supero una fobia",
    ],
  },
  blocks: [
    text(
      ["salkovskis1991"],
      "You cross the road before the dog comes near. The fear drops, and that feels good. But you did not find out what the dog would have done. Next time the fear is there again, maybe a bit bigger, and the world a bit smaller.",
      "Cruzas la calle antes de que llegue el perro. El miedo baja, y sienta bien. Pero no viste qué habría hecho el perro. La próxima vez el miedo está ahí, quizá un poco mayor, y el mundo es un poco más pequeño.",
    ),
    text(
      ["salkovskis1991"],
      "There are quieter ways to avoid. You go, but only with a friend, with water, near the door, with your eyes on the phone. Such helpers make it bearable. They can also take the credit, so that the fear learns nothing.",
      "Hay formas más calladas de evitar. Vas, pero solo con un amigo, con agua, cerca de la puerta, mirando el móvil. Esas ayudas lo hacen llevadero. También se llevan el mérito, y el miedo no aprende nada.",
    ),
    heading("Going towards it", "Ir hacia ello"),
    list(
      ["craske2014", "apa-exposure"],
      [
        "Make a list of steps, from a bit scary to very scary.",
        "Haz una lista de pasos, de poco a mucho miedo.",
      ],
      ["Choose one that is hard and that you can do.", "Elige uno difícil que puedas hacer."],
      ["Write down what you fear will happen.", "Apunta qué temes que pase."],
      ["Do it, and stay long enough to see.", "Hazlo, y quédate hasta poder verlo."],
      [
        "Look: did it come? Could you stand it? What surprised you?",
        "Mira: ¿pasó? ¿Pudiste con ello? ¿Qué te sorprendió?",
      ],
      ["Do it again, on other days and in other places.", "Repite, otros días y en otros sitios."],
    ),
    text(
      ["craske2014"],
      "The aim is not to feel no fear. It is to learn: “I can do this with fear, and what I dreaded does not come, or I can bear it.” The old fear is not wiped out. A new memory grows beside it, and each try makes it stronger.",
      "No se trata de no sentir miedo. Se trata de aprender: «Puedo hacerlo con miedo, y lo que temo no llega, o puedo con ello». El miedo viejo no se borra. Crece otro recuerdo a su lado, y cada intento lo hace más fuerte.",
    ),
    heading("With care", "Con cuidado"),
    text(
      ["apa-exposure", "nice-anxiety"],
      "This is for fear that is out of step with the danger. Never go towards real harm, such as someone who hurts you. After trauma, with OCD or with strong panic, do it with a therapist. You set the pace, and you can stop.",
      "Esto es para un miedo que no va con el peligro. Nunca te acerques a un daño real, como alguien que te hace daño. Tras un trauma, con TOC o con mucho pánico, hazlo con un terapeuta. Tú marcas el ritmo, y puedes parar.",
    ),
    text(
      ["hofmann2012"],
      "CBT with exposure has helped many people in many trials, with phobias, panic and fear of others.",
      "La terapia cognitiva con exposición ha ayudado a mucha gente en muchos ensayos, con fobias, pánico y miedo a los demás.",
    ),
    here("You can build a ladder of steps here.", "Aquí puedes hacer una escalera de pasos."),
  ],
  review: "not yet reviewed by a clinician",
};
