import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const emergencyDepartment: Article = {
  id: "emergency-department",
  group: "getting-help",
  title: { en: "In the emergency department", es: "En urgencias" },
  answer: {
    en: "Staff first look after your body and make the place safe; then someone trained talks with you about what happened and what you need, and you leave with a plan. Many people go home the same day, some stay, and you can ask what will happen at each step.",
    es: "Primero atienden tu cuerpo y hacen seguro el lugar; luego alguien formado habla contigo de lo que pasó y de lo que necesitas, y sales con un plan. Muchas personas vuelven a casa el mismo día, otras se quedan, y puedes preguntar qué pasará en cada paso.",
  },
  answerFrom: ["samhsa-after-self", "nice-self-harm"],
  asked: {
    en: [
      "what happens in the emergency room if I am suicidal",
      "what happens at the hospital after a suicide attempt",
      "will they keep me in the hospital",
      "will I be locked up if I go to the ER",
      "what is a psychiatric hold",
      "what do they ask in the emergency department",
      "what happens if I go to A&E for self-harm",
    ],
    es: [
      "qué pasa en urgencias si pienso en el suicidio",
      "qué pasa en el hospital después de un intento",
      "me van a ingresar en el hospital",
      "me van a encerrar si voy a urgencias",
      "qué es un ingreso involuntario",
      "qué preguntan en urgencias",
      "qué pasa si voy a urgencias por autolesión",
    ],
  },
  blocks: [
    text(
      ["samhsa-after-self"],
      "Going to an emergency department is frightening for many. Each place works a little differently. This is what often happens.",
      "Ir a urgencias da miedo a mucha gente. Cada sitio funciona un poco distinto. Esto es lo que suele pasar.",
    ),
    list(
      ["samhsa-after-self", "nice-self-harm"],
      [
        "At the desk you can say: “I am not safe with myself.” That is enough.",
        "En recepción puedes decir: «No estoy a salvo conmigo». Con eso basta.",
      ],
      [
        "Your body comes first. You should get the same care and pain relief as anyone else.",
        "Primero va el cuerpo. Deben darte la misma atención y alivio del dolor que a cualquiera.",
      ],
      [
        "Your things may be kept for a while, and someone may stay near you. It is to keep you safe, not to punish.",
        "Pueden guardar tus cosas un rato y alguien puede quedarse cerca. Es por tu seguridad, no un castigo.",
      ],
      [
        "There is often a long wait. You can ask for water, a blanket, a phone, or someone of yours to come.",
        "La espera suele ser larga. Puedes pedir agua, una manta, un teléfono o que venga alguien tuyo.",
      ],
      [
        "Then someone trained talks with you, alone if you want: what happened, what you need, who can help.",
        "Luego alguien formado habla contigo, a solas si quieres: qué pasó, qué necesitas, quién puede ayudar.",
      ],
    ),
    heading("“Will they keep me?”", "«¿Me van a dejar ingresado?»"),
    text(
      ["samhsa-after-self"],
      "Some people go home the same day with a plan. Some stay a few days because they want to. Being kept against one's will is meant for when life is in danger and nothing else is enough. The rules differ by country. You may ask what they are and who decides.",
      "Algunas personas vuelven a casa el mismo día con un plan. Otras se quedan unos días porque quieren. Retener a alguien contra su voluntad es para cuando la vida corre peligro y nada más basta. Las reglas cambian según el país. Puedes preguntar cuáles son y quién decide.",
    ),
    heading("Before you leave", "Antes de salir"),
    list(
      ["samhsa-after-self", "stanley-2018"],
      ["a safety plan on paper", "un plan de seguridad en papel"],
      ["the date of the next visit, soon", "la fecha de la próxima cita, pronto"],
      ["a number to call at night", "un número para llamar de noche"],
    ),
    text(
      ["nice-self-harm"],
      "You deserve kindness. If someone was harsh, you may say so, and you may ask for another person.",
      "Mereces un trato amable. Si alguien fue duro, puedes decirlo y pedir a otra persona.",
    ),
    here(
      "You can write here what you would like to tell them, and read it out.",
      "Puedes escribir aquí lo que quieres decirles, y leerlo allí.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
