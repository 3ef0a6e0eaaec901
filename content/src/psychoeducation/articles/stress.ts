import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const stress: Article = {
  id: "stress",
  group: "stress",
  title: { en: "Stress and the body", es: "El estrés y el cuerpo" },
  answer: {
    en: "Stress is the body getting ready to meet a demand, and in short bursts it helps. When it does not switch off for weeks, it wears on sleep, stomach, heart and mood. What helps is less load where you can, and real breaks that let the body come down.",
    es: "El estrés es el cuerpo que se prepara ante una exigencia, y a ratos ayuda. Si no se apaga en semanas, desgasta el sueño, el estómago, el corazón y el ánimo. Ayuda quitar carga donde se pueda, y pausas de verdad que dejen bajar al cuerpo.",
  },
  answerFrom: ["mcewen1998", "apa-stress"],
  asked: {
    en: [
      "what is stress",
      "what does stress do to the body",
      "can stress make you ill",
      "how do I reduce stress",
      "is stress always bad",
      "why do I get headaches from stress",
      "I am stressed all the time",
      "how do I calm down quickly",
      "what are signs of too much stress",
    ],
    es: [
      "qué es el estrés",
      "qué le hace el estrés al cuerpo",
      "el estrés puede enfermar",
      "cómo reduzco el estrés",
      "el estrés es siempre malo",
      "por qué me duele la cabeza por el estrés",
      "estoy estresado todo el tiempo",
      "cómo me calmo rápido",
      "cuáles son las señales de demasiado estrés",
    ],
  },
  blocks: [
    text(
      ["mcewen1998"],
      "An exam, a row, a bill. The body sends out stress hormones. Heart and breath speed up, and sugar flows into the blood. Afterwards all of it comes down. Used like this, stress is a strength: it carries you through.",
      "Un examen, una pelea, una factura. El cuerpo suelta hormonas del estrés. El corazón y el aire se aceleran, y pasa azúcar a la sangre. Después todo baja. Así usado, el estrés es una fuerza: te lleva al otro lado.",
    ),
    text(
      ["mcewen1998"],
      "Trouble starts when it comes too often, or does not switch off. Then what protects you also wears you down, like an engine that never stops.",
      "El problema empieza si viene muy a menudo o no se apaga. Entonces lo que protege también desgasta, como un motor que nunca para.",
    ),
    heading("Where it shows", "Dónde se nota"),
    list(
      ["apa-stress", "who-stress"],
      [
        "Muscles: a stiff neck, a tight jaw, headaches.",
        "Músculos: cuello duro, mandíbula apretada, dolor de cabeza.",
      ],
      ["Stomach: no hunger or too much, cramps.", "Estómago: sin hambre o con demasiada, retortijones."],
      ["Sleep: tired and wide awake.", "Sueño: cansancio y ojos abiertos."],
      ["Mind: you forget, snap, cannot choose.", "Mente: olvidas, saltas, no puedes elegir."],
      [
        "Habits: more drink, smoke or screen, and fewer people.",
        "Hábitos: más alcohol, tabaco o pantalla, y menos gente.",
      ],
    ),
    heading("What helps", "Qué ayuda"),
    list(
      ["who-stress", "zaccaro2018", "apa-stress"],
      [
        "Write down what weighs on you. Mark what you can change, and begin with one thing.",
        "Escribe lo que te pesa. Marca lo que puedes cambiar y empieza por una cosa.",
      ],
      [
        "For the rest, make room: notice it, name it, come back to what you are doing.",
        "Al resto, hazle sitio: nótalo, nómbralo, vuelve a lo que haces.",
      ],
      [
        "Breathe slowly for a few minutes. It helps the body find the brake.",
        "Respira despacio unos minutos. Ayuda al cuerpo a frenar.",
      ],
      [
        "Move, sleep, eat at set times. Dull, and it works.",
        "Muévete, duerme, come a tus horas. Aburre, y sirve.",
      ],
      ["Be with someone who does you good.", "Está con alguien que te haga bien."],
      ["Ask for help with the load itself.", "Pide ayuda con la carga misma."],
    ),
    text(
      ["who-stress"],
      "Some stress has causes that no breathing can cure: too little money, danger, care day and night. Then it is not you who handles it badly. It is too much.",
      "Hay estrés con causas que ninguna respiración cura: falta de dinero, peligro, cuidar día y noche. Entonces no es que lo lleves mal. Es demasiado.",
    ),
    text(
      ["apa-stress"],
      "See a doctor about chest pain, fainting or signs that stay, and do not put them all down to stress.",
      "Ve al médico si hay dolor de pecho, desmayo o señales que siguen, y no lo achaques todo al estrés.",
    ),
    here(
      "You can sort out here what weighs on you, one thing at a time.",
      "Aquí puedes ordenar lo que te pesa, de una cosa en una.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
