import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const afterAnAttemptFamily: Article = {
  id: "after-an-attempt-family",
  group: "afterwards",
  title: {
    en: "After an attempt: for family and friends",
    es: "Después de un intento: para familia y amigos",
  },
  answer: {
    en: "Be near without guarding every breath, listen without blame, help make the home safer, and help them keep the next appointment. You need someone to talk to as well.",
    es: "Quédate cerca sin vigilar cada paso, escucha sin culpar, ayuda a que la casa sea más segura y a que no falte a la próxima cita. Tú también necesitas con quién hablar.",
  },
  answerFrom: ["samhsa-after-family"],
  asked: {
    en: [
      "how to support someone after a suicide attempt",
      "my son attempted suicide what now",
      "my wife tried to kill herself how do I help her",
      "what to say to someone who survived a suicide attempt",
      "how do I make the home safe after an attempt",
      "family guide after a suicide attempt",
    ],
    es: [
      "cómo apoyar a alguien después de un intento de suicidio",
      "mi hijo intentó suicidarse y ahora qué",
      "mi mujer intentó suicidarse cómo la ayudo",
      "qué decir a alguien que sobrevivió a un intento",
      "cómo hago segura la casa después de un intento",
      "guía para la familia después de un intento",
    ],
  },
  blocks: [
    text(
      ["samhsa-after-family"],
      "You may be shocked, angry, afraid to leave the room. All of it is common. You did not cause this, and you cannot watch someone every minute.",
      "Puedes sentir golpe, rabia, miedo de salir del cuarto. Todo es común. No lo causaste, y no puedes vigilar a alguien cada minuto.",
    ),
    heading("The first talk", "La primera conversación"),
    list(
      ["samhsa-after-family"],
      ["“I am glad you are here.”", "«Me alegro de que estés aquí.»"],
      [
        "“You do not have to explain it now. When you want to, I will listen.”",
        "«No tienes que explicarlo ahora. Cuando quieras, te escucho.»",
      ],
      [
        "Leave out “How could you do this to us?”. It adds shame.",
        "Deja fuera «¿Cómo pudiste hacernos esto?». Añade vergüenza.",
      ],
    ),
    heading("At home", "En casa"),
    list(
      ["samhsa-after-family", "stanley-brown-2012"],
      [
        "Together, move what could do harm out of reach, for now. A pharmacist or the police can tell you how to hand things in.",
        "Juntos, pongan fuera del alcance lo que podría dañar, por ahora. Un farmacéutico o la policía pueden decir cómo entregar cosas.",
      ],
      [
        "Ask to see the safety plan, and which part is yours.",
        "Pide ver el plan de seguridad y qué parte te toca.",
      ],
      [
        "Agree on words for a bad moment, such as “it is a red day”.",
        "Acuerden palabras para un mal momento, como «hoy es día rojo».",
      ],
      [
        "Help with the next visit: the date, the ride, the wait.",
        "Ayuda con la próxima cita: la fecha, el viaje, la espera.",
      ],
    ),
    heading("Later", "Más tarde"),
    text(
      ["samhsa-after-family", "nimh-steps"],
      "Ask now and then, plainly: “Are the thoughts back?” Asking does no harm. Talk about ordinary things too. They are more than what happened.",
      "Pregunta de vez en cuando, con claridad: «¿Han vuelto los pensamientos?». Preguntar no hace daño. Habla también de cosas corrientes. Es más que lo que pasó.",
    ),
    heading("You", "Tú"),
    text(
      ["samhsa-after-family"],
      "Tell at least one person how it is for you. Take turns. Sleep. Lines also answer people who worry about someone.",
      "Cuéntale al menos a una persona cómo lo llevas. Hagan turnos. Duerme. Las líneas también atienden a quien se preocupa por alguien.",
    ),
    here(
      "If there is danger now, Help now has the emergency number. You can also talk here about how this is for you.",
      "Si hay peligro ahora, el número de emergencias está en Ayuda ahora. También puedes hablar aquí de cómo lo vives.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
