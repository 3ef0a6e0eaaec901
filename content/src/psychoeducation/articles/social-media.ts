import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const socialMedia: Article = {
  id: "social-media",
  group: "going-on",
  title: { en: "Suicide and social media", es: "El suicidio y las redes sociales" },
  answer: {
    en: "If someone posts about wanting to die, write to them privately, report the post so the site can send help, and call emergency services if they seem to be acting now. For yourself, you can mute, hide and leave what pulls you down.",
    es: "Si alguien publica que quiere morir, escríbele en privado, reporta la publicación para que el sitio envíe ayuda y llama a emergencias si parece estar actuando. Por ti, puedes silenciar, ocultar y dejar lo que te hunde.",
  },
  answerFrom: ["chatsafe", "nimh-faq"],
  asked: {
    en: [
      "someone posted that they want to die what do I do",
      "how do I report a suicidal post",
      "is it safe to post about my suicidal thoughts",
      "social media and suicide",
      "I keep seeing self-harm videos",
      "how to talk about suicide online safely",
    ],
    es: [
      "alguien publicó que quiere morir qué hago",
      "cómo reporto una publicación de suicidio",
      "es seguro publicar mis pensamientos suicidas",
      "redes sociales y suicidio",
      "me salen vídeos de autolesiones",
      "cómo hablar del suicidio en internet de forma segura",
    ],
  },
  blocks: [
    heading("When someone posts that they want to die", "Cuando alguien publica que quiere morir"),
    list(
      ["chatsafe", "nimh-faq"],
      [
        "Write to them privately: “I saw your post. Are you thinking about suicide? Where are you?”",
        "Escríbele en privado: «Vi tu publicación. ¿Estás pensando en el suicidio? ¿Dónde estás?».",
      ],
      [
        "Report the post. Many sites have a team that can send help.",
        "Reporta la publicación. Muchos sitios tienen un equipo que puede enviar ayuda.",
      ],
      [
        "If they seem to be acting now, call the emergency number with what you know: name, place, phone.",
        "Si parece estar actuando, llama a emergencias con lo que sepas: nombre, lugar, teléfono.",
      ],
      [
        "Tell an adult or a friend. Do not do it alone.",
        "Díselo a un adulto o a un amigo. No lo hagas a solas.",
      ],
    ),
    heading("When you want to post", "Cuando quieres publicar"),
    text(
      ["chatsafe"],
      "Ask first: who will read this, and can they answer in the middle of the night? A message to one person often brings more than a post to all. If you do post, leave out how and where, and say what would help you.",
      "Pregúntate antes: ¿quién lo leerá, y puede contestar en mitad de la noche? Un mensaje a una persona suele dar más que una publicación para todos. Si publicas, deja fuera el cómo y el dónde, y di qué te ayudaría.",
    ),
    heading("When your feed pulls you down", "Cuando lo que ves te hunde"),
    list(
      ["chatsafe"],
      [
        "Tap “not interested”, mute words, leave groups that dare or compare.",
        "Pulsa «no me interesa», silencia palabras, deja grupos que retan o comparan.",
      ],
      ["Put the phone in another room at night.", "Deja el teléfono en otro cuarto por la noche."],
      ["Follow people who write about getting through.", "Sigue a gente que escribe sobre salir adelante."],
    ),
    heading("When someone has died", "Cuando alguien ha muerto"),
    text(
      ["chatsafe", "who-media"],
      "Share memories, not guesses. Leave out the way it happened, and do not call it freedom or peace at last. Someone at risk may be reading.",
      "Comparte recuerdos, no suposiciones. Deja fuera la manera, y no lo llames libertad ni paz al fin. Alguien en riesgo puede estar leyendo.",
    ),
    here(
      "What you write in this app is not posted anywhere.",
      "Lo que escribes en esta aplicación no se publica en ningún sitio.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
