import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const intrusiveThoughts: Article = {
  id: "intrusive-thoughts",
  group: "facts",
  title: { en: "A thought is not a plan", es: "Un pensamiento no es un plan" },
  answer: {
    en: "Almost everyone has sudden, unwanted thoughts that shock them; in a study in 13 countries, 94 in 100 students had one within three months. A thought you do not want is different from wanting to act, and if you are not sure which it is, it is worth telling someone.",
    es: "Casi todo el mundo tiene pensamientos repentinos que no quiere y que asustan; en un estudio en 13 países, 94 de cada 100 estudiantes tuvieron alguno en tres meses. Un pensamiento que no quieres es distinto de querer actuar, y si no sabes cuál es, vale la pena contárselo a alguien.",
  },
  answerFrom: ["radomsky-2014"],
  asked: {
    en: [
      "what are intrusive thoughts",
      "intrusive thoughts versus suicidal thoughts",
      "why do I get thoughts I don't want",
      "does having a scary thought mean I will do it",
      "is it normal to have sudden violent thoughts",
      "what is the call of the void",
    ],
    es: [
      "qué son los pensamientos intrusivos",
      "diferencia entre pensamientos intrusivos y suicidas",
      "por qué me vienen pensamientos que no quiero",
      "tener un pensamiento que da miedo significa que lo haré",
      "es normal tener pensamientos violentos de repente",
      "qué es la llamada del vacío",
    ],
  },
  blocks: [
    text(
      ["radomsky-2014"],
      "A picture of harm can flash through the mind of someone who wants no harm at all. Researchers asked 777 students in 13 countries. 94 in 100 had had at least one unwanted thought like that within three months.",
      "Una imagen de daño puede cruzar la mente de alguien que no quiere ningún daño. Se preguntó a 777 estudiantes de 13 países. De cada 100, 94 habían tenido al menos un pensamiento así en tres meses.",
    ),
    heading("How they differ", "En qué se diferencian"),
    list(
      ["radomsky-2014", "stanley-brown-2012"],
      [
        "An intrusive thought comes from nowhere. It frightens or disgusts you. You want it gone.",
        "Un pensamiento intrusivo llega de la nada. Asusta o repugna. Quieres que se vaya.",
      ],
      [
        "A suicidal thought may bring relief, or feel like an answer to pain. There may be a wish to die in it.",
        "Un pensamiento suicida puede dar alivio o parecer una respuesta al dolor. Puede llevar dentro el deseo de morir.",
      ],
      [
        "Both can be there at once. It is not always clear.",
        "Pueden estar los dos a la vez. No siempre está claro.",
      ],
    ),
    heading("What helps with intrusive thoughts", "Qué ayuda con los intrusivos"),
    text(
      ["radomsky-2014"],
      "What you make of the thought matters more than the thought itself. Fighting it tends to make it louder. Some people say to themselves: “That is a thought. It is not a wish.” Then they let it pass and go on with what they were doing.",
      "Importa más lo que haces con el pensamiento que el pensamiento. Luchar contra él suele hacerlo más fuerte. Hay quien se dice: «Es un pensamiento. No es un deseo». Lo deja pasar y sigue con lo suyo.",
    ),
    heading("When to get help", "Cuándo buscar ayuda"),
    text(
      ["nimh-faq", "radomsky-2014"],
      "If the thoughts take hours of your day, or you do things again and again to feel safe, a therapist can help. If you are not sure whether you want to act, treat it as if you might: tell someone and stay near people.",
      "Si los pensamientos ocupan horas de tu día, o repites cosas una y otra vez para sentirte a salvo, un terapeuta puede ayudar. Si no sabes si quieres actuar, haz como si pudieras: cuéntaselo a alguien y quédate cerca de personas.",
    ),
    here(
      "You can describe the thought here; naming it is not the same as wanting it.",
      "Puedes describir aquí el pensamiento; nombrarlo no es lo mismo que quererlo.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
