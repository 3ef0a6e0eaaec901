import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const faith: Article = {
  id: "faith",
  group: "people",
  title: { en: "Faith and suicidal thoughts", es: "Fe y pensamientos de suicidio" },
  answer: {
    en: "People of every faith have suicidal thoughts, and having them is not a lack of faith. A review of 89 studies found that religion does not stop the thoughts, though it is linked with fewer attempts; faith and treatment can go together.",
    es: "Personas de todas las religiones tienen pensamientos de suicidio, y tenerlos no es falta de fe. Una revisión de 89 estudios vio que la religión no impide los pensamientos, aunque se asocia a menos intentos; la fe y el tratamiento pueden ir juntos.",
  },
  answerFrom: ["lawrence-2016"],
  asked: {
    en: [
      "does religion protect against suicide",
      "is it a sin to think about suicide",
      "how can my church help with suicidal thoughts",
      "faith and suicide",
      "do people who die by suicide go to hell",
    ],
    es: [
      "la religión protege contra el suicidio",
      "es pecado pensar en el suicidio",
      "cómo puede ayudar mi iglesia con los pensamientos suicidas",
      "fe y suicidio",
      "quien se suicida va al infierno",
    ],
  },
  blocks: [
    text(
      ["lawrence-2016"],
      "Some people are told that a believer cannot feel this way. It is not so. A review of 89 studies found that belonging to a religion does not keep the thoughts away. It did go along with fewer attempts.",
      "A algunas personas les dicen que un creyente no puede sentirse así. No es cierto. Una revisión de 89 estudios vio que pertenecer a una religión no aleja los pensamientos. Sí iba unido a menos intentos.",
    ),
    heading("How faith can help", "Cómo puede ayudar la fe"),
    list(
      ["lawrence-2016"],
      ["people who notice when you are missing", "gente que nota cuando faltas"],
      ["words and songs for pain", "palabras y cantos para el dolor"],
      ["a reason to wait until morning", "un motivo para esperar a la mañana"],
    ),
    heading("How it can hurt", "Cómo puede doler"),
    list(
      ["lawrence-2016"],
      ["shame, when pain is called sin", "la vergüenza, cuando al dolor se le llama pecado"],
      ["being pushed out for who you are", "que te aparten por ser quien eres"],
      ["being told to pray instead of seeing a doctor", "que te digan rezar en vez de ir al médico"],
    ),
    text(
      ["lawrence-2016"],
      "Being in a small faith among many others can be lonely, the same review says.",
      "Pertenecer a una fe pequeña entre muchas otras puede dar soledad, dice la misma revisión.",
    ),
    heading("Talking to someone in your faith", "Hablar con alguien de tu fe"),
    text(
      ["nimh-steps"],
      "Choose someone kind and able to keep calm. You could begin: “I believe, and I am also thinking of dying. I need company and I need a doctor. Can you help me with both?” If the answer is a scolding, that was the wrong person, not the wrong question.",
      "Elige a alguien amable y capaz de mantener la calma. Puedes empezar así: «Creo, y también estoy pensando en morir. Necesito compañía y necesito un médico. ¿Me ayudas con las dos cosas?». Si la respuesta es un regaño, era la persona equivocada, no la pregunta.",
    ),
    heading("About those who died", "Sobre quienes murieron"),
    text(
      ["help-at-hand"],
      "Many families fear for someone who died this way. This app does not know what comes after death. Many faith leaders today speak of illness and mercy, not of blame. You can ask one you trust.",
      "Muchas familias temen por quien murió así. Esta aplicación no sabe qué hay tras la muerte. Hoy muchos líderes religiosos hablan de enfermedad y misericordia, no de culpa. Puedes preguntar a uno de confianza.",
    ),
    here(
      "You can bring your faith, your doubt or your anger here as they are.",
      "Puedes traer aquí tu fe, tu duda o tu enfado tal como son.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
