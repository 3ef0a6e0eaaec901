import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const findingATherapist: Article = {
  id: "finding-a-therapist",
  group: "getting-help",
  title: { en: "How to find a therapist", es: "Cómo encontrar terapeuta" },
  answer: {
    en: "Start with your family doctor, your insurance or a public list of licensed therapists. Ask about training, your kind of problem, price and waiting time. A first talk is also for you to choose. Low-cost ways: public clinics, universities, training centres, groups.",
    es: "Empieza por tu médico de familia, tu seguro o la lista pública de terapeutas con título. Pregunta por su formación, tu tipo de problema, el precio y la espera. La primera charla también es para que tú elijas. Más barato: centros públicos, universidades, grupos.",
  },
  answerFrom: ["nimh-help", "nimh-therapies"],
  asked: {
    en: [
      "how do I find a therapist",
      "how do I find a therapist I can afford",
      "where do I start looking for a psychologist",
      "how do I know if a therapist is good",
      "what should I ask a therapist before starting",
      "free or cheap therapy",
      "can I choose my therapist",
      "online or in person therapy which is better",
      "long waiting list for therapy what can I do",
    ],
    es: [
      "cómo encuentro un terapeuta",
      "cómo encuentro un psicólogo que pueda pagar",
      "por dónde empiezo a buscar psicólogo",
      "cómo sé si un terapeuta es bueno",
      "qué le pregunto a un terapeuta antes de empezar",
      "terapia gratis o barata",
      "puedo elegir a mi terapeuta",
      "qué es mejor terapia en línea o en persona",
      "lista de espera larga para terapia qué hago",
    ],
  },
  blocks: [
    text(
      ["nimh-help"],
      "Looking for help while you feel bad is hard work. Take it in small steps, and let someone help with calls or forms.",
      "Buscar ayuda cuando estás mal es mucho trabajo. Hazlo en pasos pequeños y deja que alguien te ayude con llamadas o papeles.",
    ),
    heading("Where to look", "Dónde buscar"),
    list(
      ["nimh-help"],
      ["your family doctor or health centre", "tu médico de familia o centro de salud"],
      ["your insurance, or its list", "tu seguro, o su lista"],
      ["the public register of your country or state", "el registro público de tu país o región"],
      ["your school, university or workplace", "tu escuela, universidad o trabajo"],
      ["groups for your kind of problem", "grupos sobre tu problema"],
    ),
    heading("What to ask", "Qué preguntar"),
    list(
      ["nimh-therapies"],
      ["What training and licence do you have?", "¿Qué formación y título tiene?"],
      ["Have you worked with what I have?", "¿Ha trabajado con lo que me pasa?"],
      ["How do you work, and how will we know it helps?", "¿Cómo trabaja, y cómo sabremos si ayuda?"],
      ["What does it cost, and how long is the wait?", "¿Cuánto cuesta y cuánto hay que esperar?"],
    ),
    text(
      ["flueckiger-2018"],
      "Trust your sense after two or three talks. Feeling heard, and agreeing on what you work at, goes with better results. You may change.",
      "Fíate de lo que notes tras dos o tres charlas. Sentirte escuchado y estar de acuerdo en qué trabajan va con mejores resultados. Puedes cambiar.",
    ),
    heading("If money or waiting is in the way", "Si faltan dinero o sitio"),
    text(
      ["nimh-help"],
      "Ask about lower prices by income, university clinics where trainees work with a supervisor, groups and therapy by video. Put your name on more than one list and ask to be called if a place comes free.",
      "Pregunta por precios según ingresos, clínicas de universidades con alumnos supervisados, grupos y terapia por vídeo. Apúntate en más de una lista y pide que te llamen si queda un hueco.",
    ),
    here(
      "While you wait, programs and exercises here can be a start. They do not replace a person.",
      "Mientras esperas, los programas y ejercicios de aquí pueden ser un comienzo. No sustituyen a una persona.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
