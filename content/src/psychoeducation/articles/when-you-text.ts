import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const whenYouText: Article = {
  id: "when-you-text",
  group: "getting-help",
  title: { en: "Texting or chatting with a line", es: "Escribir o chatear con una línea" },
  answer: {
    en: "Many lines answer by text or chat: you send a first message, may get an automatic reply, and then a trained person writes with you. It suits people who dread calling or who can be overheard.",
    es: "Muchas líneas responden por mensaje o chat: envías un primer mensaje, puede llegar una respuesta automática, y luego una persona formada te escribe. Va bien si da miedo llamar o si alguien puede oírte.",
  },
  answerFrom: ["samhsa-988"],
  asked: {
    en: [
      "what happens when I text a crisis line",
      "can I text instead of calling",
      "can I chat with a crisis line",
      "what do I write to a text line",
      "I am afraid of phone calls is there a text line",
      "do I talk to a bot or a person when I text 988",
    ],
    es: [
      "qué pasa cuando escribo a una línea de crisis",
      "puedo mandar un mensaje en vez de llamar",
      "puedo chatear con una línea de crisis",
      "qué escribo a una línea de mensajes",
      "me da miedo hablar por teléfono hay una línea por mensaje",
      "hablo con un robot o con una persona si escribo al 988",
    ],
  },
  blocks: [
    text(
      ["samhsa-988"],
      "Not all help needs a voice. In many countries you can text or chat. It can be easier when you are in a shared room, when words stick, or when you cannot hear well.",
      "No toda ayuda necesita voz. En muchos países puedes escribir o chatear. Puede ser más fácil si compartes habitación, si las palabras no salen o si no oyes bien.",
    ),
    heading("How it goes", "Cómo va"),
    list(
      ["samhsa-988"],
      ["You send a first message. Any words will do.", "Envías un primer mensaje. Vale cualquier palabra."],
      [
        "An automatic reply may come first. It may ask you a few things or show terms to agree to.",
        "Puede llegar antes una respuesta automática. A veces hace unas preguntas o muestra condiciones.",
      ],
      [
        "Then a trained person writes. They read, ask and answer.",
        "Luego escribe una persona formada. Lee, pregunta y responde.",
      ],
      ["You can stop at any time.", "Puedes parar cuando quieras."],
    ),
    heading("A first message", "Un primer mensaje"),
    text(
      ["samaritans-contact"],
      "You can copy this: “I am having a bad night and I do not want to be alone with it.” You do not have to explain it all at once.",
      "Puedes copiar esto: «Estoy pasando una mala noche y no quiero estar a solas con esto». No hace falta explicarlo todo de una vez.",
    ),
    heading("Good to know", "Conviene saber"),
    list(
      ["samhsa-988"],
      [
        "The line itself is free in the US. Your phone company may charge for the message.",
        "En Estados Unidos la línea es gratis. Tu compañía de teléfono puede cobrar el mensaje.",
      ],
      [
        "Answers can take a few minutes when many people write. Stay on; someone comes.",
        "La respuesta puede tardar unos minutos cuando escribe mucha gente. Espera; alguien llega.",
      ],
      [
        "As with calls, help is sent without consent only when a life is in danger now.",
        "Como en las llamadas, solo se envía ayuda sin permiso cuando una vida corre peligro ya.",
      ],
    ),
    text(
      ["nimh-faq"],
      "If you are hurt or have taken something, do not wait for a text. Call the emergency number of your country.",
      "Si estás herido o has tomado algo, no esperes un mensaje. Llama al número de emergencias de tu país.",
    ),
    here(
      "Help now shows which lines where you are answer by text or chat, and in which language.",
      "Ayuda ahora muestra qué líneas de tu lugar responden por mensaje o chat, y en qué idioma.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
