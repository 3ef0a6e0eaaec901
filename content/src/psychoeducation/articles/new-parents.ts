import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const newParents: Article = {
  id: "new-parents",
  group: "people",
  title: { en: "With a new baby", es: "Con un bebé recién llegado" },
  answer: {
    en: "About 1 in 8 women in the US have signs of depression after a birth, and it can be treated. Thoughts of dying or of harm to the baby are a reason to call someone today, and seeing or hearing what others do not is an emergency.",
    es: "En Estados Unidos, cerca de 1 de cada 8 mujeres tiene señales de depresión después del parto, y se puede tratar. Pensar en morir o en daño al bebé es motivo para llamar hoy a alguien, y ver u oír lo que otros no es una urgencia.",
  },
  answerFrom: ["cdc-postpartum", "hrsa-maternal"],
  asked: {
    en: [
      "postpartum depression and suicidal thoughts",
      "how common is postpartum depression",
      "is it normal to have scary thoughts after having a baby",
      "what is postpartum psychosis",
      "will they take my baby if I tell",
      "can fathers get postnatal depression",
    ],
    es: [
      "depresión posparto y pensamientos suicidas",
      "qué tan común es la depresión posparto",
      "es normal tener pensamientos que dan miedo después de tener un bebé",
      "qué es la psicosis posparto",
      "me quitarán al bebé si lo cuento",
      "los padres pueden tener depresión posparto",
    ],
  },
  blocks: [
    text(
      ["cdc-postpartum", "hrsa-maternal"],
      "A baby can bring joy and a very dark time at once. About 1 in 8 women in the US have signs of depression after a birth. It often starts four to eight weeks after. Partners can have it too.",
      "Un bebé puede traer alegría y a la vez una época muy oscura. En Estados Unidos, cerca de 1 de cada 8 mujeres tiene señales de depresión tras el parto. Suele empezar entre cuatro y ocho semanas después. Las parejas también pueden tenerla.",
    ),
    heading("More than tiredness", "Más que cansancio"),
    list(
      ["hrsa-maternal"],
      ["crying or feeling empty most days", "llorar o sentirse vacía casi todos los días"],
      ["feeling no bond with the baby", "no sentir lazo con el bebé"],
      ["fear that will not stop", "miedo que no para"],
      ["feeling that you are only in the way", "sentir que solo estorbas"],
    ),
    heading("Scary pictures in the mind", "Imágenes que asustan"),
    text(
      ["radomsky-2014"],
      "Sudden pictures of something bad happening are common in people who want no harm at all. They frighten you because you care. They are worth telling a doctor, so you do not carry them alone.",
      "Las imágenes repentinas de que pase algo malo son comunes en quien no quiere ningún daño. Asustan porque te importa. Vale la pena contarlas a un médico para no llevarlas a solas.",
    ),
    heading("When it is an emergency", "Cuándo es urgente"),
    text(
      ["hrsa-maternal"],
      "If you see or hear what others do not, hardly sleep yet feel full of power, or feel you might act, call the emergency number now. This is called postpartum psychosis. It is rare, it comes fast, and it can be treated.",
      "Si ves u oyes lo que otros no, apenas duermes y aun así te sientes con mucha fuerza, o sientes que podrías actuar, llama ya a emergencias. Se llama psicosis posparto. Es rara, llega rápido y se puede tratar.",
    ),
    heading("“Will they take my baby?”", "«¿Me quitarán al bebé?»"),
    text(
      ["hrsa-maternal"],
      "Asking for help is what good care looks like. The aim of doctors and midwives is that you get well together. Talk therapy, medicine chosen with a doctor, groups and sleep all help.",
      "Pedir ayuda es cuidar bien. Lo que buscan médicos y matronas es que se recuperen juntos. Ayudan la terapia, la medicina elegida con un médico, los grupos y dormir.",
    ),
    here(
      "You can say the worst thought here. For danger now, Help now has the number.",
      "Aquí puedes decir el peor pensamiento. Si hay peligro ahora, el número está en Ayuda ahora.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
