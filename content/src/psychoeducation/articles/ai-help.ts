import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const aiHelp: Article = {
  id: "ai-help",
  group: "getting-help",
  title: { en: "Apps and AI: what they can and can't do", es: "Aplicaciones e IA: qué pueden y qué no" },
  answer: {
    en: "Apps can help somewhat with low mood and worry, mostly through exercises you really do. A program like this one can listen, sort and remind; it can be wrong, does not know you as a person does, and can't keep you safe in danger. For that, people are needed.",
    es: "Las aplicaciones pueden ayudar algo con el ánimo bajo y la ansiedad, sobre todo con ejercicios que de verdad haces. Un programa como este puede escuchar, ordenar y recordar; puede equivocarse, no te conoce como una persona y no puede protegerte en un peligro. Para eso hacen falta personas.",
  },
  answerFrom: ["linardon-2024", "apa-ai"],
  asked: {
    en: [
      "can an AI be my therapist",
      "can a chatbot help with depression",
      "is it safe to talk to an AI about my feelings",
      "do mental health apps work",
      "what can this app do",
      "should I talk to an AI or to a person",
      "can a bot understand feelings",
      "are AI companions bad for you",
      "who reads what I write to an app",
    ],
    es: [
      "puede una IA ser mi terapeuta",
      "un chatbot puede ayudar con la depresión",
      "es seguro hablar con una IA de lo que siento",
      "funcionan las aplicaciones de salud mental",
      "qué puede hacer esta aplicación",
      "hablo con una IA o con una persona",
      "un programa entiende los sentimientos",
      "los amigos de IA hacen daño",
      "quién lee lo que escribo en una aplicación",
    ],
  },
  blocks: [
    text(
      ["linardon-2024"],
      "Many trials have tested apps for mental health. On average they help a little with low mood and worry. They help those who use them for some weeks, and many people stop early.",
      "Muchos estudios han probado aplicaciones de salud mental. De media ayudan un poco con el ánimo bajo y la ansiedad. Ayudan a quien las usa unas semanas, y muchas personas lo dejan pronto.",
    ),
    heading("What they are good for", "Para qué sirven"),
    list(
      ["linardon-2024", "apa-ai"],
      ["putting thoughts in order at any hour", "ordenar pensamientos a cualquier hora"],
      ["learning and practising a skill", "aprender y practicar una habilidad"],
      ["keeping track of mood and sleep", "seguir el ánimo y el sueño"],
      ["finding words for a doctor or a friend", "encontrar palabras para un médico o un amigo"],
    ),
    heading("What they can't do", "Lo que no pueden"),
    list(
      ["apa-ai", "who-ai"],
      ["know whether what they say is right for you", "saber si lo que dicen es bueno para ti"],
      ["find out what illness you have", "saber qué enfermedad tienes"],
      ["come to you, or sit beside you", "ir adonde estás ni sentarse a tu lado"],
      ["care for you as people do", "quererte como quieren las personas"],
    ),
    text(
      ["apa-ai"],
      "Some chat programs agree with everything or keep you talking. That can make worry, false beliefs or loneliness worse. A good sign is a program that sends you towards people.",
      "Hay programas que te dan la razón en todo o te retienen. Eso puede empeorar la preocupación, las creencias falsas o la soledad. Es buena señal que un programa te lleve hacia otras personas.",
    ),
    heading("Before you write", "Antes de escribir"),
    text(
      ["who-ai", "apa-ai"],
      "Ask who can read it, where it is kept, whether it trains a model, and how you delete it. What you tell an app is often less protected than what you tell a doctor.",
      "Pregunta quién puede leerlo, dónde se guarda, si entrena un modelo y cómo se borra. Lo que cuentas a una aplicación suele estar menos protegido que lo que cuentas a un médico.",
    ),
    here(
      "This is a program, not a person. Privacy in Settings says what is kept and lets you delete it.",
      "Esto es un programa, no una persona. En Ajustes, Privacidad dice qué se guarda y te deja borrarlo.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
