import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const psychosis: Article = {
  id: "psychosis",
  group: "conditions",
  title: { en: "Psychosis in plain words", es: "La psicosis en palabras sencillas" },
  answer: {
    en: "Psychosis means losing touch for a time with what others take as real: hearing voices, seeing things, or beliefs no one can shake. It can have many causes and can be treated. The sooner help begins, the better it tends to go, so see a doctor now.",
    es: "En la psicosis, una persona oye, ve o cree por un tiempo cosas que para los demás no están, y no puede dudar de ellas. Puede tener muchas causas y se trata. Cuanto antes empieza la ayuda, mejor suele ir, así que ve ya a un médico.",
  },
  answerFrom: ["nimh-psychosis", "nice-psychosis"],
  asked: {
    en: [
      "what is psychosis",
      "what is schizophrenia",
      "is it normal to hear voices",
      "early signs of psychosis",
      "can stress cause psychosis",
      "how do I help someone who is paranoid",
      "can psychosis be cured",
      "what should I say to someone with delusions",
      "are people with psychosis dangerous",
    ],
    es: [
      "qué es la psicosis",
      "qué es la esquizofrenia",
      "es normal oír voces",
      "primeras señales de psicosis",
      "el estrés puede causar psicosis",
      "cómo ayudo a alguien con paranoia",
      "la psicosis se cura",
      "qué le digo a alguien que delira",
      "son peligrosas las personas con psicosis",
    ],
  },
  blocks: [
    text(
      ["nimh-psychosis"],
      "In psychosis the mind makes links and senses things that others do not. It is frightening, and it feels fully real. It may come with schizophrenia, bipolar disorder, deep depression, drugs, lack of sleep, after a birth or with an illness of the body.",
      "En la psicosis la mente une y siente cosas que otros no. Asusta, y se vive como del todo real. Puede venir con esquizofrenia, trastorno bipolar, depresión honda, drogas, falta de sueño, después de un parto o con una enfermedad del cuerpo.",
    ),
    heading("Early signs", "Primeras señales"),
    list(
      ["nimh-psychosis"],
      ["pulling back from people", "alejarse de la gente"],
      [
        "feeling watched, or that messages are meant for you",
        "sentirse vigilado, o que hay mensajes para ti",
      ],
      ["sounds or voices that others do not hear", "sonidos o voces que otros no oyen"],
      ["thoughts that are hard to follow", "pensamientos difíciles de seguir"],
      ["school or work going down", "ir peor en los estudios o el trabajo"],
    ),
    text(
      ["nimh-psychosis"],
      "Hearing a voice once, when falling asleep or in grief, is not rare. When it returns or frightens you, see someone.",
      "Oír una voz una vez, al dormirse o en un duelo, no es raro. Si vuelve o asusta, ve a alguien.",
    ),
    heading("What helps", "Qué ayuda"),
    text(
      ["nice-psychosis", "nimh-psychosis"],
      "Many places have early teams for a first psychosis. They offer medicine, talk therapy, help with study or work, and help for the family. Many people get well, and many live a full life with some signs left.",
      "En muchos lugares hay equipos para una primera psicosis. Ofrecen medicina, terapia, ayuda con estudios o trabajo y apoyo a la familia. Muchas personas se recuperan, y muchas viven bien aunque quede algo.",
    ),
    heading("If it is somebody else", "Si es otra persona"),
    text(
      ["nimh-psychosis"],
      "Stay calm and close. Do not argue about what is real, and do not play along. Speak to the feeling: “That sounds frightening.” Most people with psychosis hurt nobody. If there is danger, call the emergency number.",
      "Quédate cerca y en calma. No discutas qué es real ni sigas la idea. Habla del sentimiento: «Eso debe de dar miedo». La mayoría no hace daño a nadie. Si hay peligro, llama a emergencias.",
    ),
    here(
      "If voices tell you to harm yourself or somebody, open Help now.",
      "Si unas voces te dicen que te dañes o dañes a alguien, abre Ayuda ahora.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
