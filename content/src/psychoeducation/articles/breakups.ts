import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const breakups: Article = {
  id: "breakups",
  group: "relationships",
  title: { en: "After a breakup", es: "Después de una ruptura" },
  answer: {
    en: "A breakup can hurt like a loss: sadness, anger, longing and poor sleep come in waves. Studies find that for most people this gets less over weeks and months. Contact with people who care, and a bit less with the one you miss, tends to help.",
    es: "Una ruptura puede doler como un duelo: tristeza, rabia, añoranza y mal sueño vienen en olas. Los estudios ven que en la mayoría baja con las semanas y los meses. Suele ayudar estar con gente que te quiere, y un poco menos con quien echas de menos.",
  },
  answerFrom: ["sbarra-2005", "rhoades-2011"],
  asked: {
    en: [
      "how long does heartbreak last",
      "how do I get over my ex",
      "why does a breakup hurt so much",
      "should I stay in contact with my ex",
      "is it normal to miss someone who treated me badly",
      "how to cope with a divorce",
      "I got dumped how do people get through it",
      "why do I keep checking my ex's profile",
    ],
    es: [
      "cuánto dura el dolor de una ruptura",
      "cómo olvido a mi ex",
      "por qué duele tanto una ruptura",
      "debería seguir en contacto con mi ex",
      "es normal extrañar a alguien que me trató mal",
      "cómo llevar un divorcio",
      "me dejaron cómo se sale de esto",
      "por qué miro todo el tiempo el perfil de mi ex",
    ],
  },
  blocks: [
    text(
      ["rhoades-2011"],
      "When a bond ends, you lose a person and also a daily life: who you text, where you sleep, plans you had. In studies, distress goes up after a breakup and people feel less content with life for a time. It is more than “drama”.",
      "Cuando se acaba una relación, pierdes a una persona y también un día a día: a quién escribes, dónde duermes, los planes. En los estudios, el malestar sube tras una ruptura y por un tiempo se está menos a gusto con la vida. Es más que «drama».",
    ),
    heading("It comes in waves", "Viene en olas"),
    text(
      ["sbarra-2005"],
      "A study that asked people every day saw love, anger and sadness change from one day to the next, and fade over weeks. A bad day later on does not mean you are back at the start.",
      "Un estudio que preguntó cada día vio que el amor, la rabia y la tristeza cambian de un día a otro y bajan con las semanas. Un mal día más tarde no significa volver al principio.",
    ),
    text(
      ["sbarra-2005"],
      "In that study, days with contact went with more love and more sadness. It can be kind to yourself to mute, unfollow or put letters in a box, at least for now.",
      "En ese estudio, los días con contacto iban con más amor y más tristeza. Puede ser bueno para ti silenciar, dejar de seguir o guardar las cartas en una caja, al menos por ahora.",
    ),
    heading("What helps", "Qué ayuda"),
    list(
      ["rhoades-2011", "nhs-relationships"],
      ["eat, move and sleep at fixed times", "comer, moverte y dormir a horas fijas"],
      ["tell two or three people and let them come by", "contarlo a dos o tres personas y dejar que vengan"],
      [
        "write down what you miss and also what was hard",
        "escribir lo que echas de menos y también lo que era difícil",
      ],
      ["wait with big decisions", "esperar con las decisiones grandes"],
    ),
    text(
      ["nimh-depression"],
      "If low mood stays most of the day for two weeks, or you think of dying, talk with a doctor or call a line. That pain can be helped too.",
      "Si el ánimo bajo dura casi todo el día por dos semanas, o piensas en morir, habla con un médico o llama a una línea. Ese dolor también tiene ayuda.",
    ),
    here(
      "You can tell the story here as often as you need.",
      "Aquí puedes contar la historia las veces que necesites.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
