import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const jobLoss: Article = {
  id: "job-loss",
  group: "life",
  title: { en: "Losing your job", es: "Perder el trabajo" },
  answer: {
    en: "Losing work hurts more than the wallet: it takes days, people and a sense of who you are. Studies find that mood falls without work and rises again with it. A fixed day, a few people and small steps in the search protect you.",
    es: "Perder el trabajo duele más que en el bolsillo: quita días, gente y la idea de quién eres. Los estudios ven que el ánimo baja sin trabajo y sube al volver. Te protegen un día con horas fijas, algunas personas y pasos pequeños en la búsqueda.",
  },
  answerFrom: ["paul-2009", "wanberg-2012"],
  asked: {
    en: [
      "how to cope with losing my job",
      "I got fired what now",
      "unemployment and depression",
      "how do I tell my family I lost my job",
      "I feel worthless without work",
      "how to keep going when nobody hires me",
      "how to structure days when unemployed",
      "I was laid off and I am ashamed",
    ],
    es: [
      "cómo llevo haber perdido el trabajo",
      "me despidieron y ahora qué",
      "el paro y la depresión",
      "cómo le digo a mi familia que perdí el trabajo",
      "me siento inútil sin trabajo",
      "cómo sigo si nadie me contrata",
      "cómo organizo los días en el paro",
      "me echaron y me da vergüenza",
    ],
  },
  blocks: [
    text(
      ["paul-2009"],
      "When studies are put together, people without work feel worse on average than those with it, and better again once they find it. Much of the pain comes from the loss, not from some flaw in you.",
      "Al juntar los estudios, la gente sin trabajo está de media peor que la que tiene, y mejora al encontrarlo. Mucho del dolor viene de la pérdida y no de un defecto tuyo.",
    ),
    heading("What goes with the job", "Lo que se va con el trabajo"),
    text(
      ["wanberg-2012"],
      "Work gives money, and also hours, people, aims and a place. When it ends, all of these need another home for a time. Anger, shame, relief and fear can come on one and the same day.",
      "El trabajo da dinero y también horas, gente, metas y un lugar. Cuando se acaba, todo eso necesita otra casa por un tiempo. Rabia, vergüenza, alivio y miedo pueden llegar el mismo día.",
    ),
    heading("What helps", "Qué ayuda"),
    list(
      ["wanberg-2012"],
      ["get up and go out at the same hours", "levántate y sal a las mismas horas"],
      ["search in set blocks, then stop", "busca en ratos fijos y luego para"],
      ["count steps taken, not answers received", "cuenta los pasos dados, no las respuestas"],
      ["tell people: many jobs come through them", "cuéntalo: muchos trabajos llegan por conocidos"],
      ["do something each week that is of use to somebody", "haz cada semana algo que le sirva a alguien"],
    ),
    text(
      ["nhs-money"],
      "See to money early: what you can claim, which bills can wait, where free advice is. A plan on paper makes nights quieter.",
      "Mira pronto el dinero: qué ayudas puedes pedir, qué facturas pueden esperar, dónde hay asesoría gratis. Un plan en papel calma las noches.",
    ),
    heading("When it gets too heavy", "Cuando pesa demasiado"),
    text(
      ["nimh-depression", "paul-2009"],
      "If you are low most days for two weeks, drink more or think of dying, see a doctor or call a line. There are also job courses that train both the search and the spirit.",
      "Si estás mal casi todos los días por dos semanas, bebes más o piensas en morir, ve a un médico o llama a una línea. También hay cursos que entrenan la búsqueda y el ánimo.",
    ),
    here(
      "You can tell here how it happened, before you tell others.",
      "Aquí puedes contar cómo fue antes de contarlo a otros.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
