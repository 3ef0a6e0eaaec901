import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const selfHarmWhatHelps: Article = {
  id: "self-harm-what-helps",
  group: "self-harm",
  title: { en: "Self-harm: what helps", es: "Autolesión: qué ayuda" },
  answer: {
    en: "In the moment it helps to wait ten minutes, move away from what you would use, and be near someone. Over time, talking treatments help: in trials, fewer people hurt themselves again after therapy of the CBT kind.",
    es: "En el momento ayuda esperar diez minutos, alejarse de lo que usarías y estar cerca de alguien. Con el tiempo, las terapias ayudan: en los ensayos, menos personas volvieron a hacerse daño tras una terapia de tipo cognitivo-conductual.",
  },
  answerFrom: ["nhs-self-harm", "hawton-2016"],
  asked: {
    en: [
      "how to stop self-harming",
      "what helps with self-harm urges",
      "treatment for self-harm",
      "alternatives to self-harm",
      "does therapy help with self-harm",
      "how do people stop cutting",
    ],
    es: [
      "cómo dejar de autolesionarse",
      "qué ayuda con las ganas de hacerse daño",
      "tratamiento para la autolesión",
      "alternativas a la autolesión",
      "la terapia ayuda con la autolesión",
      "cómo se deja de cortarse",
    ],
  },
  blocks: [
    heading("When the urge is strong", "Cuando el impulso es fuerte"),
    text(
      ["nhs-self-harm"],
      "An urge rises, peaks and falls. The aim is to be safe until it falls.",
      "El impulso sube, llega arriba y baja. La meta es estar a salvo hasta que baje.",
    ),
    list(
      ["nhs-self-harm", "stanley-brown-2012"],
      ["Say: ten minutes. Then ten more.", "Di: diez minutos. Luego diez más."],
      ["Leave the room, and leave the things you would use.", "Sal del cuarto y deja ahí lo que usarías."],
      ["Go where people are, or call one.", "Ve donde haya gente, o llama a alguien."],
      [
        "Match the feeling: run up stairs if you are angry; a blanket and music if you are sad; name five things you see if you are numb.",
        "Ajusta a la emoción: sube escaleras si hay rabia; manta y música si hay tristeza; nombra cinco cosas que ves si no sientes nada.",
      ],
      ["Write the feeling down, as ugly as it is.", "Escribe la emoción, tan fea como sea."],
    ),
    text(
      ["nhs-self-harm"],
      "Not everything works for everyone. If one thing fails, it was not you. Try the next.",
      "No todo le sirve a todo el mundo. Si una cosa falla, no fallaste tú. Prueba la siguiente.",
    ),
    heading("Over time", "Con el tiempo"),
    text(
      ["hawton-2016"],
      "Talking treatments help. A review of trials with adults found that fewer people hurt themselves again six months after therapy of the CBT kind than after usual care.",
      "Las terapias ayudan. Una revisión de ensayos con adultos halló que, seis meses después de una terapia de tipo cognitivo-conductual, menos personas volvían a hacerse daño que con la atención habitual.",
    ),
    text(
      ["mccauley-2018"],
      "For teens, a trial with 173 young people found less self-harm at the end of treatment with DBT, which teaches skills for strong feelings, than with supportive therapy.",
      "En adolescentes, un ensayo con 173 jóvenes vio que la DBT, que enseña a manejar emociones fuertes, llevaba a menos autolesiones que la terapia de apoyo al final del tratamiento.",
    ),
    heading("A slip is not the end", "Una recaída no es el final"),
    text(
      ["nice-self-harm"],
      "Stopping often goes in steps. Look after any wound, and get medical care if it is deep, does not stop bleeding, or you took anything. Care should be kind, also the tenth time.",
      "Dejarlo suele ir por pasos. Cuida cualquier herida y busca atención médica si es profunda, no deja de sangrar o has tomado algo. El trato debe ser amable, también la décima vez.",
    ),
    here(
      "You can do a breathing exercise here, or make a plan for the next urge.",
      "Aquí puedes respirar con una guía o hacer un plan para el próximo impulso.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
