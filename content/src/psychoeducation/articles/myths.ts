import type { Article } from "@evenkeel/companion/article";
import { heading, here, text } from "../block.ts";

export const myths: Article = {
  id: "myths",
  group: "facts",
  title: { en: "Myths about suicide", es: "Mitos sobre el suicidio" },
  answer: {
    en: "Common myths are that asking plants the idea, that people who talk of it do not mean it, and that nothing can be done. Studies say otherwise: asking is safe, talk is often a call for help, and care works.",
    es: "Mitos comunes: que preguntar mete la idea, que quien habla de ello no va en serio y que no hay nada que hacer. Los estudios dicen otra cosa: preguntar es seguro, hablar suele ser pedir ayuda, y la atención sirve.",
  },
  answerFrom: ["who-imperative", "dazzi-2014", "stanley-2018"],
  asked: {
    en: [
      "myths about suicide",
      "is it true that people who talk about suicide don't do it",
      "does talking about suicide give people the idea",
      "is suicide selfish",
      "do people who say it only want attention",
      "does suicide happen without warning",
    ],
    es: [
      "mitos sobre el suicidio",
      "es verdad que quien habla del suicidio no lo hace",
      "hablar del suicidio da la idea",
      "el suicidio es egoísta",
      "quienes lo dicen solo quieren llamar la atención",
      "el suicidio pasa sin aviso",
    ],
  },
  blocks: [
    heading("“Talking about it gives people the idea.”", "«Hablar de ello da la idea.»"),
    text(
      ["dazzi-2014"],
      "A review looked at the studies on this. None found that asking about suicide leads to more thoughts of it. Talking may even bring some relief.",
      "Una revisión miró los estudios sobre esto. Ninguno encontró que preguntar por el suicidio cause más pensamientos. Hablar puede incluso aliviar.",
    ),
    heading("“People who talk about it do not mean it.”", "«Quien habla de ello no va en serio.»"),
    text(
      ["who-imperative"],
      "People who speak of suicide may be reaching out for help. Take the words seriously each time.",
      "Quien habla de suicidio puede estar pidiendo ayuda. Toma esas palabras en serio cada vez.",
    ),
    heading("“It comes with no warning.”", "«Pasa sin aviso.»"),
    text(
      ["who-imperative"],
      "Most suicides come after signs in words or acts. Some do not, and no one is to blame for not having seen what could not be seen.",
      "La mayoría de los suicidios llega tras señales en palabras o actos. Algunos no, y nadie tiene la culpa de no haber visto lo que no se podía ver.",
    ),
    heading("“They want to die and that is that.”", "«Quieren morir y ya está.»"),
    text(
      ["who-imperative", "owens-2002"],
      "Many people in a crisis want two things at once: to live, and for the pain to stop. More than nine years after hospital care for self-harm, about 93 in 100 people had not died by suicide.",
      "En una crisis, muchas personas quieren dos cosas a la vez: vivir y que pare el dolor. Más de nueve años después de ser atendidas en un hospital por autolesiones, unas 93 de cada 100 personas no habían muerto por suicidio.",
    ),
    heading("“Only people with a mental illness.”", "«Solo les pasa a personas con un trastorno.»"),
    text(
      ["who-suicide"],
      "An illness can raise the risk. But loss, money trouble, pain, violence and being alone can do so too. Many people with an illness never think of suicide.",
      "Un trastorno puede subir el riesgo. Pero también una pérdida, problemas de dinero, dolor, violencia o estar solo. Muchas personas con un trastorno nunca piensan en el suicidio.",
    ),
    heading("“Nothing can be done.”", "«No se puede hacer nada.»"),
    text(
      ["stanley-2018"],
      "People who made a safety plan in a hospital and got calls afterwards were half as likely to act on suicidal thoughts in the next six months.",
      "Quienes hicieron un plan de seguridad en un hospital y recibieron llamadas después tuvieron la mitad de conductas suicidas en los seis meses siguientes.",
    ),
    here("You can make a plan of this kind here.", "Aquí puedes hacer un plan así."),
  ],
  review: "not yet reviewed by a clinician",
};
