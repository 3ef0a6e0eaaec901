import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const moneyWorries: Article = {
  id: "money-worries",
  group: "life",
  title: { en: "Money worries and debt", es: "Preocupaciones de dinero y deudas" },
  answer: {
    en: "Debt and worry feed each other, and people with debts more often feel low or anxious. Opening one letter with someone beside you is a good first step. Free debt advice exists in many countries; ask before you borrow again. No debt is worth your life.",
    es: "Las deudas y la preocupación se alimentan, y quien tiene deudas se siente más a menudo mal o con ansiedad. Abrir una carta con alguien al lado es un buen primer paso. En muchos países hay asesoría gratis; pregunta antes de pedir otro préstamo. Ninguna deuda vale tu vida.",
  },
  answerFrom: ["richardson-2013", "nhs-money"],
  asked: {
    en: [
      "how do I cope with money stress",
      "debt is making me depressed",
      "I can't open my bills",
      "where can I get help with debt",
      "money worries keep me awake",
      "how to talk about money with my partner",
      "can financial stress make you ill",
      "I am ashamed of my debts",
    ],
    es: [
      "cómo llevo el estrés por dinero",
      "las deudas me deprimen",
      "no puedo abrir las facturas",
      "dónde pido ayuda con las deudas",
      "los problemas de dinero no me dejan dormir",
      "cómo hablo de dinero con mi pareja",
      "el estrés por dinero puede enfermar",
      "me dan vergüenza mis deudas",
    ],
  },
  blocks: [
    text(
      ["richardson-2013"],
      "Studies of many thousands of people find that debt goes with low mood, worry and thoughts of suicide. It works both ways: debt weighs on the mind, and a heavy mind finds bills harder. This is not a sign that you are bad with life.",
      "Estudios con muchos miles de personas ven que las deudas van con ánimo bajo, ansiedad y pensamientos de suicidio. Va en los dos sentidos: la deuda pesa en la mente, y con la mente pesada cuestan más las facturas. No significa que se te dé mal la vida.",
    ),
    heading("First steps", "Primeros pasos"),
    list(
      ["nhs-money", "cfpb-debt"],
      [
        "put all letters in one place; open them with somebody",
        "junta todas las cartas y ábrelas con alguien",
      ],
      ["write what comes in and what must go out", "escribe lo que entra y lo que tiene que salir"],
      ["roof, food, light and heat come first", "primero casa, comida, luz y calor"],
      [
        "call those you owe before they call you, and ask for a plan",
        "llama a quien debes antes de que te llame y pide un plan",
      ],
      ["look for free, independent debt advice", "busca asesoría de deudas gratis e independiente"],
    ),
    text(
      ["cfpb-debt"],
      "Take care with anyone who asks for money first to make debts vanish. There are rules for how you may be asked to pay. Threats are not allowed.",
      "Cuidado con quien pide dinero antes para borrar tus deudas. Hay reglas sobre cómo te pueden cobrar. No se permiten amenazas.",
    ),
    heading("Looking after yourself", "Cuidarte mientras"),
    text(
      ["nhs-money"],
      "Keep to sleep, food and people, also the ones that cost nothing. Set a time each day for money, and a time when it ends. Tell one person; shame gets smaller when it is shared.",
      "Cuida el sueño, la comida y la gente, también lo que no cuesta nada. Pon un rato al día para el dinero y una hora en que se acaba. Cuéntalo a alguien; la vergüenza baja cuando se comparte.",
    ),
    text(
      ["richardson-2013"],
      "If you think that others would be better off without you, that is the weight speaking. Call a line now.",
      "Si piensas que otros estarían mejor sin ti, es el peso el que habla. Llama ya a una línea.",
    ),
    here("You can begin with the worst letter here.", "Aquí puedes empezar por la peor carta."),
  ],
  review: "not yet reviewed by a clinician",
};
