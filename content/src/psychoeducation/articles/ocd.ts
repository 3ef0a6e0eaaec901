import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const ocd: Article = {
  id: "ocd",
  group: "anxiety",
  title: { en: "OCD in plain words", es: "El TOC en palabras sencillas" },
  answer: {
    en: "In OCD, unwanted thoughts come again and again, and one feels forced to do things to feel safe. The thoughts are not wishes and say nothing bad about the person. A treatment called exposure and response prevention helps many people.",
    es: "El TOC son pensamientos no deseados que vuelven una y otra vez, y cosas que uno se siente obligado a hacer para estar a salvo. Los pensamientos no son deseos ni dicen nada malo de la persona. Un tratamiento que se llama exposición con prevención de respuesta ayuda a mucha gente.",
  },
  answerFrom: ["nimh-ocd", "nice-ocd"],
  asked: {
    en: [
      "what is OCD",
      "is it OCD or am I just tidy",
      "why do I have to check the door again and again",
      "I have horrible thoughts I don't want",
      "can OCD be only in the mind",
      "why do I wash my hands so much",
      "what is exposure and response prevention",
      "how is OCD treated",
      "does OCD make you dangerous",
    ],
    es: [
      "qué es el TOC",
      "tengo TOC o soy ordenado",
      "por qué tengo que mirar la puerta una y otra vez",
      "tengo pensamientos horribles que no quiero",
      "el TOC puede ser solo mental",
      "por qué me lavo tanto las manos",
      "qué es la exposición con prevención de respuesta",
      "cómo se trata el TOC",
      "el TOC te hace peligroso",
    ],
  },
  blocks: [
    text(
      ["nimh-ocd"],
      "People say “I'm so OCD” when they like things neat. The real thing is not about being neat. It is a loop that takes time, causes pain and is hard to leave. It has two parts.",
      "Hay quien dice «tengo TOC» porque le gusta el orden. El TOC no va de orden. Es un círculo que quita tiempo, duele y del que cuesta salir. Tiene dos partes.",
    ),
    list(
      ["nimh-ocd", "nice-ocd"],
      [
        "Obsessions: thoughts, images or doubts that push in and scare you. Dirt, harm, sex, faith, doubt about the stove.",
        "Obsesiones: ideas, imágenes o dudas que entran a la fuerza y asustan. Suciedad, daño, sexo, fe, dudas sobre el fuego.",
      ],
      [
        "Compulsions: what you must do to feel safe. To wash, check, count, ask, pray, or go over it in your mind.",
        "Compulsiones: lo que tienes que hacer para estar a salvo. Lavar, mirar, contar, preguntar, rezar o repasar en la mente.",
      ],
    ),
    text(
      ["nice-ocd", "radomsky-2014"],
      "Almost everyone has strange, dark thoughts at times. OCD tends to pick on what a person holds most dear: a loving mother fears harming her child. The thought horrifies her because it is so far from what she wants.",
      "Casi todo el mundo tiene a veces ideas raras y oscuras. El TOC suele ir a por lo que más quieres: una madre que ama teme hacer daño a su hijo. La idea la horroriza porque está muy lejos de lo que desea.",
    ),
    heading("Why it holds on", "Por qué se agarra"),
    text(
      ["nice-ocd"],
      "The ritual calms for a moment. So the mind learns: “It was good that I did it.” Next time it asks for more. Answers and comfort from family can feed it too, though they are meant well.",
      "El ritual calma un momento. Así la mente aprende: «Menos mal que lo hice». La próxima vez pide más. También las respuestas y el consuelo de la familia pueden darle fuerza, aunque sean con cariño.",
    ),
    heading("What helps", "Qué ayuda"),
    text(
      ["nice-ocd", "nimh-ocd"],
      "The best tested therapy is exposure and response prevention, a form of CBT. With a therapist, step by step, you let the thought be there and leave the ritual out, until the fear drops by itself. Medicine helps some people; a doctor can explain it. Ask for someone who knows OCD.",
      "La terapia mejor probada es la exposición con prevención de respuesta, una forma de terapia cognitivo-conductual. Con un terapeuta, paso a paso, dejas estar la idea y no haces el ritual, hasta que el miedo baja solo. La medicina ayuda a algunas personas; un médico puede explicarlo. Pide a alguien que conozca el TOC.",
    ),
    heading("Telling someone", "Contarlo"),
    text(
      ["nice-ocd"],
      "Many hide it for years out of shame. Therapists who know OCD have heard such thoughts before. If you are not sure if a thought is one you might act on, say that too.",
      "Muchos lo esconden años por vergüenza. Los terapeutas que conocen el TOC ya han oído ideas así. Si no sabes si podrías actuar según una idea, dilo también.",
    ),
    here(
      "You can describe the loop here. You will not be judged for a thought.",
      "Puedes describir aquí el círculo. Nadie te juzga por una idea.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
