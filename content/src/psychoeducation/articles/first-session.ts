import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const firstSession: Article = {
  id: "first-session",
  group: "getting-help",
  title: { en: "What happens in a first session", es: "Qué pasa en la primera sesión" },
  answer: {
    en: "In a first session you say what brings you and the therapist asks about your life, health and safety and explains privacy, time and price. You choose what to tell. Being nervous or crying is common. At the end you can ask what happens next and take time to decide.",
    es: "En la primera sesión cuentas qué te trae, y el terapeuta pregunta por tu vida, tu salud y tu seguridad y explica la confidencialidad, el horario y el precio. Tú eliges qué contar. Es común tener nervios o llorar. Al final puedes preguntar qué sigue y pensarlo.",
  },
  answerFrom: ["nimh-therapies", "apa-confidentiality"],
  asked: {
    en: [
      "what happens in a first therapy session",
      "what do I say to a therapist the first time",
      "I am nervous about my first appointment",
      "do I have to tell the therapist everything",
      "what if I cry in therapy",
      "how should I prepare for therapy",
      "what will the psychologist ask me",
      "what if I don't know what to say in therapy",
    ],
    es: [
      "qué pasa en la primera sesión de terapia",
      "qué le digo al terapeuta la primera vez",
      "tengo nervios por mi primera cita",
      "tengo que contarle todo al psicólogo",
      "y si lloro en terapia",
      "cómo me preparo para la terapia",
      "qué me va a preguntar el psicólogo",
      "y si no sé qué decir en terapia",
    ],
  },
  blocks: [
    text(
      ["nimh-therapies"],
      "Nearly everyone is nervous the first time. The therapist knows that and leads the talk. It is mostly about getting to know each other. You need not tell it all, nor have it in order.",
      "Casi todo el mundo está nervioso la primera vez. El terapeuta lo sabe y lleva la charla. Se trata sobre todo de conocerse. No hace falta contarlo todo ni llegar con las ideas en orden.",
    ),
    heading("What you may be asked", "Qué te pueden preguntar"),
    list(
      ["nimh-therapies"],
      ["What brings you, and why now?", "¿Qué te trae, y por qué ahora?"],
      ["Since when, and what makes it better or worse?", "¿Desde cuándo, y qué lo mejora o empeora?"],
      ["Sleep, health, medicine, alcohol, drugs", "Sueño, salud, medicinas, alcohol, drogas"],
      ["Family, friends, work", "Familia, amigos, trabajo"],
      ["Thoughts of dying or of hurting yourself", "Pensamientos de morir o de hacerte daño"],
    ),
    text(
      ["nimh-therapies"],
      "The last one is asked of everyone. An honest answer helps them help you. You may say “not yet” to anything.",
      "Lo último se pregunta a todo el mundo. Responder con verdad les ayuda a ayudarte. A todo puedes decir «todavía no».",
    ),
    heading("What you may ask", "Qué puedes preguntar tú"),
    list(
      ["apa-confidentiality", "nimh-therapies"],
      ["What stays between us, and when does it not?", "¿Qué queda entre nosotros y cuándo no?"],
      ["How do you work, and how long may it take?", "¿Cómo trabaja y cuánto puede durar?"],
      ["What does it cost if I miss a session?", "¿Cuánto cuesta si falto a una sesión?"],
      ["What can I do between sessions?", "¿Qué puedo hacer entre sesiones?"],
    ),
    heading("How to prepare", "Cómo prepararte"),
    text(
      ["nimh-therapies"],
      "Write three lines: what is hard, what you hope for, what the therapist should know. You may read them out. Plan something kind for after, since talking can tire or stir things up.",
      "Escribe tres líneas: qué es difícil, qué esperas, qué debe saber el terapeuta. Puedes leerlas. Planea algo agradable para después, porque hablar puede cansar o remover.",
    ),
    here("You can try out the first sentence here.", "Aquí puedes ensayar la primera frase."),
  ],
  review: "not yet reviewed by a clinician",
};
