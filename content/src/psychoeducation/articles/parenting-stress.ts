import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const parentingStress: Article = {
  id: "parenting-stress",
  group: "relationships",
  title: { en: "Parenting when you are worn out", es: "Criar cuando no puedes más" },
  answer: {
    en: "Being a parent under strain is common, and feeling worn out does not make you a bad one. What helps is sharing the load, small breaks and asking for help early. If you are afraid of hurting your child, step away to a safe place, and call somebody now.",
    es: "Criar bajo presión es común, y estar agotado no te hace mal padre o madre. Ayuda repartir la carga, parar un poco y pedir ayuda pronto. Si temes hacerle daño a tu hijo, apártate a un lugar seguro y llama ya a alguien.",
  },
  answerFrom: ["hhs-parents", "mikolajczak-2019"],
  asked: {
    en: [
      "what is parental burnout",
      "I lose my temper with my kids",
      "how to be a calm parent when stressed",
      "am I a bad parent if I need a break",
      "how does my mood affect my children",
      "how do I tell my kids that I am depressed",
      "tips for stressed single parents",
      "I shouted at my child how do I repair it",
    ],
    es: [
      "qué es el desgaste parental",
      "pierdo la paciencia con mis hijos",
      "cómo criar con calma cuando hay estrés",
      "soy mala madre si necesito un descanso",
      "cómo afecta mi ánimo a mis hijos",
      "cómo les digo a mis hijos que tengo depresión",
      "consejos para madres o padres solos con estrés",
      "le grité a mi hijo cómo lo arreglo",
    ],
  },
  blocks: [
    text(
      ["hhs-parents"],
      "Parents report more stress than other adults: money, time, worry about safety, being alone with it. Feeling torn between love and wanting to run away for an hour is very human.",
      "Los padres cuentan más estrés que otros adultos: dinero, tiempo, miedo por su seguridad, estar a solas con ello. Sentir amor y a la vez ganas de irse una hora es muy humano.",
    ),
    heading("When it becomes too much", "Cuando es demasiado"),
    text(
      ["mikolajczak-2019"],
      "Parental burnout means you are drained by being a parent, feel far from your children and no longer enjoy it. It comes when the demands weigh more than the help. So the answer is less load and more help, not trying harder.",
      "El desgaste parental es quedar sin fuerzas por criar, sentirte lejos de tus hijos y ya no disfrutarlo. Llega cuando lo que se pide pesa más que la ayuda. Así que la salida es menos carga y más ayuda, no esforzarse más.",
    ),
    heading("What helps", "Qué ayuda"),
    list(
      ["hhs-parents", "who-parenting"],
      ["let some things be good enough", "deja que algo salga solo regular"],
      ["swap an hour with another parent", "cambia una hora con otro padre o madre"],
      ["name what the child does well", "nombra lo que el niño hace bien"],
      ["a few minutes a day that are only for the child", "unos minutos al día solo para el niño"],
      ["say out loud: “I need help this week”", "di en voz alta: «Esta semana necesito ayuda»"],
    ),
    heading("After shouting", "Después de gritar"),
    text(
      ["who-parenting"],
      "When you are calm, say what happened: “I shouted. That was not your fault. I am sorry.” Children learn from repair too. Hitting does not teach, and there are other ways that work better.",
      "Cuando estés en calma, di lo que pasó: «Grité. No fue culpa tuya. Lo siento». Los niños también aprenden de reparar. Pegar no enseña, y hay otras formas que van mejor.",
    ),
    text(
      ["hhs-parents"],
      "If anger scares you, put the child somewhere safe, leave the room and call someone. A doctor can help with your own mood. That helps your child as well.",
      "Si la rabia te asusta, deja al niño en un lugar seguro, sal del cuarto y llama a alguien. Un médico puede ayudarte con tu ánimo. Eso ayuda también a tu hijo.",
    ),
    here(
      "Say how the day really was. Nobody here grades parents.",
      "Di cómo fue el día de verdad. Aquí nadie pone nota a los padres.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
