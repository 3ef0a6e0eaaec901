import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const gambling: Article = {
  id: "gambling",
  group: "habits",
  title: { en: "When gambling takes over", es: "Cuando el juego manda" },
  answer: {
    en: "Gambling is a problem when it costs more than you want, you chase losses or you hide it. It can be treated, and talk therapy helps. Blocking sites and cards, and letting one person see your money, make the next days easier.",
    es: "El juego es un problema cuando cuesta más de lo que quieres, intentas recuperar lo perdido o lo escondes. Tiene tratamiento y la terapia ayuda. Bloquear webs y tarjetas, y dejar que alguien vea tu dinero, hace más fáciles los días que vienen.",
  },
  answerFrom: ["nhs-gambling", "who-gambling"],
  asked: {
    en: [
      "how do I know if I have a gambling problem",
      "how to stop gambling",
      "why can't I stop betting",
      "is gambling an addiction",
      "I lost all my money betting what now",
      "how to block betting sites",
      "my husband gambles how can I help",
      "gambling and depression",
      "are online slots addictive",
    ],
    es: [
      "cómo sé si tengo un problema con el juego",
      "cómo dejo de apostar",
      "por qué no puedo dejar de apostar",
      "el juego es una adicción",
      "perdí todo el dinero apostando y ahora qué",
      "cómo bloqueo las páginas de apuestas",
      "mi marido apuesta cómo lo ayudo",
      "ludopatía y depresión",
      "las tragaperras en línea enganchan",
    ],
  },
  blocks: [
    text(
      ["who-gambling"],
      "Games of chance are made so that you go on: quick, bright, with near misses. For some people it stops being play. Debts, lies and sleepless nights follow, and with them shame, low mood and sometimes thoughts of dying.",
      "Los juegos de azar se hacen para que sigas: rápidos, con luces, con casi premios. Para algunas personas deja de ser un juego. Siguen deudas, mentiras y noches en vela, y con ellas vergüenza, ánimo bajo y a veces pensamientos de morir.",
    ),
    heading("Questions to ask yourself", "Preguntas para hacerte"),
    list(
      ["nhs-gambling"],
      ["Do I bet more than I can lose?", "¿Apuesto más de lo que puedo perder?"],
      ["Do I go back to win back what I lost?", "¿Vuelvo para recuperar lo perdido?"],
      ["Have I borrowed or sold something to bet?", "¿He pedido prestado o vendido algo para apostar?"],
      ["Do I hide it?", "¿Lo escondo?"],
    ),
    heading("First steps", "Primeros pasos"),
    list(
      ["nhs-gambling", "nice-gambling"],
      ["tell one person, today if you can", "decírselo a una persona, hoy si puedes"],
      ["ask your bank to block gambling", "pedir al banco que bloquee el juego"],
      [
        "use the ban lists and blocking apps of your country",
        "usar las listas de exclusión y los bloqueos de tu país",
      ],
      [
        "let someone you trust look after money for a while",
        "dejar que alguien de confianza cuide el dinero un tiempo",
      ],
      [
        "see a debt adviser before you borrow again",
        "ver a un asesor de deudas antes de pedir otro préstamo",
      ],
    ),
    text(
      ["nice-gambling"],
      "Talk therapy that works on thoughts and habits helps, alone or in a group. Family can get help as well, even if the person who gambles does not want it yet.",
      "Ayuda la terapia que trabaja pensamientos y hábitos, sola o en grupo. La familia también puede recibir ayuda, aunque quien juega todavía no quiera.",
    ),
    text(
      ["who-gambling"],
      "The day after a big loss is a risky one. If you think of dying, say so now to a line or a person. Debts can be sorted out. You cannot be replaced.",
      "El día después de perder mucho es un día de riesgo. Si piensas en morir, dilo ya a una línea o a una persona. Las deudas se pueden arreglar. A ti nada te sustituye.",
    ),
    here(
      "You can say the sum here. It will not shock anyone.",
      "Aquí puedes decir cuánto fue. No asusta a nadie.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
