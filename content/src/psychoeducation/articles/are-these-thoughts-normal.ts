import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const areTheseThoughtsNormal: Article = {
  id: "are-these-thoughts-normal",
  group: "facts",
  title: { en: "Is it normal to have these thoughts?", es: "¿Es normal tener estos pensamientos?" },
  answer: {
    en: "Many people have thoughts of death or suicide at some time; in a study in 17 countries about 9 in 100 adults had. Having them does not make you bad or broken, and they are a good reason to talk to someone.",
    es: "Muchas personas piensan alguna vez en la muerte o el suicidio; en un estudio en 17 países, unos 9 de cada 100 adultos. Tenerlos no te hace malo ni estropeado, y son un buen motivo para hablar con alguien.",
  },
  answerFrom: ["nock-2008"],
  asked: {
    en: [
      "is it normal to have these thoughts",
      "is it normal to think about suicide",
      "is it normal to think about death",
      "does everyone think about dying sometimes",
      "what are passive suicidal thoughts",
      "what does suicidal ideation mean",
      "do thoughts of suicide go away",
    ],
    es: [
      "es normal tener estos pensamientos",
      "es normal pensar en el suicidio",
      "es normal pensar en la muerte",
      "todo el mundo piensa alguna vez en morir",
      "qué son los pensamientos suicidas pasivos",
      "qué significa ideación suicida",
      "se van los pensamientos de suicidio",
    ],
  },
  blocks: [
    text(
      ["nock-2008"],
      "You are not the only one. In a study in 17 countries, about 9 in 100 adults had thought seriously of suicide at some time. Most of them never tried.",
      "No eres la única persona. En un estudio en 17 países, unos 9 de cada 100 adultos habían pensado en serio en el suicidio alguna vez. La mayoría nunca lo intentó.",
    ),
    text(
      ["nimh-faq"],
      "So the thoughts are common. They are still a sign that something hurts too much, and they should not be carried alone.",
      "Así que son comunes. Aun así, son señal de que algo duele demasiado, y no conviene llevarlos a solas.",
    ),
    heading("Thoughts come in different kinds", "Hay distintos tipos de pensamientos"),
    list(
      ["stanley-brown-2012"],
      [
        "Wishing to sleep and not wake up, or not to be here. Some call these passive thoughts. They count too.",
        "Desear dormir y no despertar, o no estar. Hay quien los llama pasivos. También cuentan.",
      ],
      ["Thinking of ending your life, with no plan.", "Pensar en quitarse la vida, sin plan."],
      [
        "Thinking of how or when, or meaning to act. This needs a person now.",
        "Pensar en cómo o cuándo, o tener intención. Esto necesita a una persona ahora.",
      ],
    ),
    heading("They come and go", "Van y vienen"),
    text(
      ["stanley-brown-2012", "kattimani-2016"],
      "The urge tends to rise and fall like a wave. A strong wave can feel as if it will never end, and then it does. What helps in the middle of it: someone near, distance from anything you could use to hurt yourself, and one small thing for the next ten minutes.",
      "El impulso suele subir y bajar como una ola. Una ola fuerte parece que no acabará nunca, y luego acaba. En medio ayuda tener a alguien cerca, distancia de lo que podrías usar para hacerte daño y una cosa pequeña para los próximos diez minutos.",
    ),
    heading("When to reach someone now", "Cuándo llamar ya"),
    text(
      ["nimh-faq"],
      "If there is a plan, a time, or you feel you might act, call a line or the emergency number of your country now, or go to someone who can stay with you.",
      "Si hay un plan, un momento, o sientes que podrías actuar, llama ya a una línea o al número de emergencias de tu país, o ve con alguien que pueda quedarse contigo.",
    ),
    here(
      "You can tell it here in your own words. Help now has the lines.",
      "Puedes contarlo aquí con tus palabras. Las líneas están en Ayuda ahora.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
