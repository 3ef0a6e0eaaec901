import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const why: Article = {
  id: "why",
  group: "facts",
  title: { en: "Why people think of suicide", es: "Por qué alguien piensa en el suicidio" },
  answer: {
    en: "There is almost never one single reason. Loss, pain, money trouble, violence, being alone, an illness or a crisis can come together until someone cannot see another way out.",
    es: "Casi nunca hay una sola razón. Una pérdida, dolor, problemas de dinero, violencia, soledad, una enfermedad o una crisis pueden juntarse hasta que alguien no ve otra salida.",
  },
  answerFrom: ["who-suicide"],
  asked: {
    en: [
      "why do people kill themselves",
      "why do people think about suicide",
      "what causes suicide",
      "risk factors for suicide",
      "why would someone want to die",
      "is suicide genetic or does it run in families",
    ],
    es: [
      "por qué se suicida la gente",
      "por qué alguien piensa en el suicidio",
      "qué causa el suicidio",
      "factores de riesgo de suicidio",
      "por qué alguien querría morir",
      "el suicidio es hereditario o viene de familia",
    ],
  },
  blocks: [
    text(
      ["who-suicide", "nimh-faq"],
      "There is almost never one reason. Many things come together. And most people who carry some of them never try to end their life.",
      "Casi nunca hay una sola razón. Se juntan muchas cosas. Y la mayoría de quienes viven algunas de ellas nunca intenta quitarse la vida.",
    ),
    heading("Things that can add up", "Cosas que pueden sumarse"),
    list(
      ["who-suicide"],
      ["losing someone, or a break-up", "perder a alguien o una ruptura"],
      ["money trouble or losing work", "problemas de dinero o perder el trabajo"],
      ["pain or illness that goes on and on", "dolor o enfermedad que no acaba"],
      ["violence, abuse, war", "violencia, abuso, guerra"],
      ["being shut out or treated as less", "ser excluido o tratado como menos"],
      ["being alone", "la soledad"],
    ),
    list(
      ["nimh-faq"],
      ["depression, drinking or drugs", "depresión, alcohol o drogas"],
      ["an attempt in the past", "un intento anterior"],
      ["suicide in the family", "un suicidio en la familia"],
    ),
    heading("How a crisis narrows the view", "Cómo una crisis estrecha la mirada"),
    text(
      ["who-suicide", "kattimani-2016"],
      "Many suicides happen in a moment of crisis. Someone under great strain can stop seeing ways out that are there. In one study in India, half the people who had tried said it took 30 minutes or less from the thought to the act. The worst of a crisis often passes. This is why it helps to get through one hour, with someone near.",
      "Muchos suicidios ocurren en un momento de crisis. Quien está bajo mucha presión puede dejar de ver salidas que existen. En un estudio en la India, la mitad de quienes lo intentaron dijo que pasaron 30 minutos o menos desde la idea hasta el acto. Lo peor de una crisis suele pasar. Por eso ayuda atravesar una hora con alguien cerca.",
    ),
    heading("What protects", "Lo que protege"),
    text(
      ["nimh-faq", "who-live-life"],
      "People who care, care that can be reached, a plan for bad moments, and distance from what could do harm all make people safer.",
      "Personas a quienes les importas, atención que esté al alcance, un plan para los malos momentos y distancia de lo que puede dañar: todo eso da seguridad.",
    ),
    here(
      "If some of these are yours, you can say which. No one has to carry all of it alone.",
      "Si algunas de estas cosas son tuyas, puedes decir cuáles. Nadie tiene que cargar con todo a solas.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
