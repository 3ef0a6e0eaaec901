import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const scrolling: Article = {
  id: "scrolling",
  group: "habits",
  title: { en: "Your phone, scrolling and mood", es: "El móvil, deslizar y el ánimo" },
  answer: {
    en: "Studies tie passive scrolling and comparing yourself to feeling worse, while talking with people you know can do good. In one trial, students who used social media less for three weeks felt less lonely and low. How you use it counts more than a perfect number of hours.",
    es: "Los estudios unen deslizar sin más y compararse con sentirse peor; hablar con gente conocida puede hacer bien. En un ensayo, estudiantes que usaron menos las redes durante tres semanas se sintieron menos solos y tristes. Cuenta más cómo se usa que un número perfecto de horas.",
  },
  answerFrom: ["verduyn-2017", "hunt-2018"],
  asked: {
    en: [
      "does social media make you depressed",
      "how do I stop scrolling at night",
      "how much screen time is too much",
      "why do I feel bad after being on instagram",
      "how to use my phone less",
      "is phone addiction real",
      "doomscrolling what is it",
      "why do I compare myself with people online",
      "should I delete my social media",
    ],
    es: [
      "las redes sociales deprimen",
      "cómo dejo de deslizar por la noche",
      "cuánto tiempo de pantalla es demasiado",
      "por qué me siento mal después de mirar instagram",
      "cómo uso menos el móvil",
      "existe la adicción al móvil",
      "qué es el doomscrolling",
      "por qué me comparo con la gente en internet",
      "debería borrar mis redes",
    ],
  },
  blocks: [
    text(
      ["verduyn-2017"],
      "Phones are made to hold us. Yet not all time on them is the same. Writing with a friend can lift a day. Sliding past other people's best moments, and measuring yourself by them, tends to lower it.",
      "El móvil está hecho para retenernos. Pero no todo el tiempo es igual. Escribir con un amigo puede mejorar el día. Pasar los mejores momentos de otros, y medirte con ellos, suele empeorarlo.",
    ),
    text(
      ["hunt-2018"],
      "In one trial, students who kept social media short each day felt less lonely and less low after three weeks than those who went on as usual. Watching one's own use helped both groups a little.",
      "En un ensayo, estudiantes que usaron las redes poco rato al día se sintieron menos solos y tristes a las tres semanas que quienes siguieron igual. Mirar el propio uso ayudó algo a los dos grupos.",
    ),
    heading("Things to try for a week", "Para probar una semana"),
    list(
      ["hunt-2018", "surgeon-social"],
      ["charge the phone outside the bedroom", "carga el móvil fuera del cuarto"],
      ["turn off all alerts but those from people", "quita todos los avisos menos los de personas"],
      ["unfollow what leaves you feeling small", "deja de seguir lo que te hace sentir menos"],
      ["ask before you open it: what do I want here?", "pregunta antes de abrir: ¿qué quiero aquí?"],
      ["put one thing in its place: a walk, a call", "pon otra cosa en su lugar: un paseo, una llamada"],
    ),
    heading("When to ask for help", "Cuándo pedir ayuda"),
    text(
      ["surgeon-social"],
      "If you cannot stop though it harms sleep, school or work, or someone bullies or threatens you online, talk with a person you trust or a doctor. For young people sleep and time with friends come first.",
      "Si no puedes parar aunque dañe el sueño, los estudios o el trabajo, o si alguien te acosa en línea, habla con alguien de confianza o con un médico. Para los jóvenes, dormir y ver a los amigos va primero.",
    ),
    text(
      ["verduyn-2017"],
      "Bad news without end is its own strain. Choose a time and one source for the news, then close it.",
      "Las malas noticias sin fin también cansan. Elige una hora y una fuente para las noticias y luego cierra.",
    ),
    here(
      "This app has no feed, and asks for nothing back.",
      "Esta aplicación no tiene muro ni pide nada a cambio.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
