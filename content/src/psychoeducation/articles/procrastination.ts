import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const procrastination: Article = {
  id: "procrastination",
  group: "stress",
  title: { en: "Putting things off", es: "Dejarlo para luego" },
  answer: {
    en: "Putting things off is mostly about feelings and less about time: we step away from a task that makes us feel bad, and feel better for now. A tiny first step, a plan of when and where, and forgiving yourself for last time all make it easier to begin.",
    es: "Dejarlo para luego va más de emociones que de tiempo: nos apartamos de una tarea que nos hace sentir mal, y por ahora nos sentimos mejor. Un primer paso muy pequeño, un plan de cuándo y dónde, y perdonarte por la última vez hacen más fácil empezar.",
  },
  answerFrom: ["sirois-2013", "gollwitzerSheeran2006", "wohl-2010"],
  asked: {
    en: [
      "why do I procrastinate",
      "how do I stop procrastinating",
      "am I just lazy",
      "I leave everything to the last minute",
      "I can't start my work",
      "why do I put off important things",
      "how do I start a task I dread",
      "I waste the whole day on my phone and not work",
    ],
    es: [
      "por qué procrastino",
      "cómo dejo de procrastinar",
      "soy vago o me pasa algo",
      "lo dejo todo para el último momento",
      "no consigo empezar a trabajar",
      "por qué aplazo lo importante",
      "cómo empiezo algo que me da pereza",
      "pierdo el día con el móvil y no trabajo",
    ],
  },
  blocks: [
    heading("It is not laziness", "No es pereza"),
    text(
      ["sirois-2013", "steel-2007"],
      "You know what to do, you want it done, and yet you wipe the kitchen. A task can bring fear, boredom or the feeling of being stupid. Turning away takes that feeling off at once. The bill goes to the you of tomorrow.",
      "Sabes qué hacer, quieres hacerlo, y aun así limpias la cocina. Una tarea puede traer miedo, tedio o sentirse tonto. Apartarse quita esa sensación al momento. La cuenta la paga tu yo de mañana.",
    ),
    text(
      ["steel-2007"],
      "We put off most what is unpleasant, what pays off late, and what we do not believe we can do. It is one of the most common human habits.",
      "Aplazamos sobre todo lo que no gusta, lo que da fruto tarde y lo que no creemos poder hacer. Es uno de los hábitos más humanos.",
    ),
    heading("What makes it worse", "Qué lo empeora"),
    text(
      ["wohl-2010", "sirois-2013"],
      "Scolding yourself. It adds one more bad feeling to the task. In a study with students, those who forgave themselves for putting off the first exam put things off less before the next.",
      "Reñirte. Le suma otra mala sensación a la tarea. En un estudio con estudiantes, quienes se perdonaron por aplazar el primer examen aplazaron menos para el siguiente.",
    ),
    heading("What can help", "Qué puede ayudar"),
    list(
      ["gollwitzerSheeran2006", "sirois-2013", "van-eerde-2018"],
      ["Name the feeling: “I am afraid that it will be bad.”", "Nombra la sensación: «Temo que salga mal»."],
      [
        "Make the first step so small that it is silly: open the file, write the date.",
        "Haz el primer paso tan pequeño que dé risa: abre el archivo, pon la fecha.",
      ],
      [
        "Say when and where: “After breakfast, at the table, I write three lines.” Such plans work better than good will.",
        "Di cuándo y dónde: «Después del desayuno, en la mesa, escribo tres líneas». Un plan así sirve más que la buena voluntad.",
      ],
      ["Set a short time, then you may stop.", "Pon un tiempo corto; luego puedes parar."],
      ["Put the phone in another room.", "Deja el móvil en otro cuarto."],
      [
        "Work beside someone, or tell them when you begin.",
        "Trabaja al lado de alguien, o avísale cuando empieces.",
      ],
    ),
    text(
      ["van-eerde-2018"],
      "Looking across studies, people can learn to put off less, and CBT did best so far.",
      "Al mirar los estudios juntos, se puede aprender a aplazar menos, y lo que mejor fue hasta ahora es la terapia cognitivo-conductual.",
    ),
    heading("When there is more behind it", "Cuando hay algo más"),
    text(
      ["steel-2007", "nimh-depression"],
      "If you have always found it very hard to start, to stay with things and to keep track, or if low mood takes your strength, ask a doctor. There may be a reason that can be helped.",
      "Si siempre te ha costado mucho empezar, seguir y no perderte, o si el ánimo bajo te quita la fuerza, pregunta a un médico. Puede haber un motivo con ayuda posible.",
    ),
    here("You can find the smallest first step here.", "Aquí puedes buscar el primer paso más pequeño."),
  ],
  review: "not yet reviewed by a clinician",
};
