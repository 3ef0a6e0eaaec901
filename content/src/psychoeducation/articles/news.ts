import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const news: Article = {
  id: "news",
  group: "going-on",
  title: { en: "Reading news about suicide", es: "Leer noticias sobre suicidio" },
  answer: {
    en: "Reports that dwell on one death again and again are linked with more suicides, and stories of people who got through a crisis with fewer. If a report stays with you, stop reading, tell someone, and look for one of the second kind.",
    es: "Las noticias que repiten una muerte se asocian a más suicidios, y las historias de quien superó una crisis, a menos. Si una noticia se te queda dentro, deja de leer, cuéntaselo a alguien y busca una del segundo tipo.",
  },
  answerFrom: ["papageno-2010"],
  asked: {
    en: [
      "does news about suicide cause more suicides",
      "what is the Papageno effect",
      "what is the Werther effect",
      "a celebrity died by suicide and it affects me",
      "how should media report suicide",
      "films and series about suicide",
    ],
    es: [
      "las noticias de suicidio causan más suicidios",
      "qué es el efecto Papageno",
      "qué es el efecto Werther",
      "un famoso se suicidó y me afecta",
      "cómo deben informar los medios del suicidio",
      "películas y series sobre suicidio",
    ],
  },
  blocks: [
    text(
      ["papageno-2010"],
      "How a suicide is told matters. Researchers in Austria read 497 press reports. When the same death was told again and again, or with myths, more suicides followed. When a report told of someone who had such thoughts and found a way through, fewer did. The first is called the Werther effect, the second the Papageno effect. A link of this kind does not prove a cause.",
      "Importa cómo se cuenta un suicidio. En Austria se leyeron 497 textos de prensa. Cuando se repetía la misma muerte, o con mitos, había después más suicidios. Cuando contaban a alguien que tuvo esos pensamientos y salió adelante, había menos. Lo primero es el efecto Werther; lo segundo, el efecto Papageno. Una relación así no prueba una causa.",
    ),
    heading("When news gets under your skin", "Cuando una noticia se te mete dentro"),
    list(
      ["who-media"],
      [
        "Stop. Close the page. You do not have to know more.",
        "Para. Cierra la página. No tienes que saber más.",
      ],
      [
        "Name it: “I read something and it shook me.” Say it to someone.",
        "Nómbralo: «He leído algo y me ha removido». Díselo a alguien.",
      ],
      [
        "If it woke thoughts of your own, use your safety plan or a line.",
        "Si despertó pensamientos tuyos, usa tu plan de seguridad o una línea.",
      ],
      ["Read one story of someone who got through.", "Lee una historia de alguien que salió adelante."],
    ),
    heading("What good reports do", "Lo que hace una buena noticia"),
    list(
      ["who-media"],
      ["They say where help is.", "Dice dónde hay ayuda."],
      ["They leave out how and where.", "Deja fuera el cómo y el dónde."],
      ["They do not give one simple reason.", "No da una sola razón sencilla."],
      ["They do not make the death a brave or lovely act.", "No hace de la muerte algo valiente o bello."],
    ),
    heading("Famous people", "Personas famosas"),
    text(
      ["who-media"],
      "When someone you looked up to dies, the grief is real. It can seem to say: “If even they could not, how could I?” But you know only the end of their story, as others told it. Most people in pain like theirs live on, and do not make the news.",
      "Cuando muere alguien a quien admirabas, el duelo es real. Puede parecer que dice: «Si ni esa persona pudo, ¿cómo voy a poder yo?». Pero solo conoces el final, como lo contaron otros. La mayoría de quienes sufren así sigue viviendo, y no sale en las noticias.",
    ),
    here(
      "If a report is why you came, you can say which part stayed with you.",
      "Si vienes por una noticia, puedes contar qué parte se te quedó.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
