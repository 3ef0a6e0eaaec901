import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const worry: Article = {
  id: "worry",
  group: "anxiety",
  title: { en: "Worry, and a time for it", es: "La preocupación, y una hora para ella" },
  answer: {
    en: "Worry tries to get ready for what could go wrong, and much of it never comes. Some worries ask for a step today; the others have no answer yet. Putting those off to a set time each day, worry time, can make the rest of the day and the night freer.",
    es: "La preocupación intenta prepararte para lo que podría salir mal, y mucho de eso nunca llega. Algunas piden un paso hoy; las otras aún no tienen respuesta. Dejarlas para una hora fija del día, la hora de preocuparse, puede hacer más libres el día y la noche.",
  },
  answerFrom: ["dugas1998", "mcgowan2013", "lafreniere-2020"],
  asked: {
    en: [
      "how do I stop worrying",
      "what is worry time",
      "why do I worry about everything",
      "I can't stop thinking what if",
      "does worrying help",
      "how to stop worrying at night",
      "do worries come true",
      "what is generalised anxiety",
      "I worry all day long",
    ],
    es: [
      "cómo dejo de preocuparme",
      "qué es la hora de preocuparse",
      "por qué me preocupo por todo",
      "no puedo dejar de pensar y si",
      "sirve de algo preocuparse",
      "cómo dejo de preocuparme de noche",
      "se cumplen las preocupaciones",
      "qué es la ansiedad generalizada",
      "me preocupo todo el día",
    ],
  },
  blocks: [
    text(
      ["dugas1998"],
      "Worry is thinking ahead to bad things: “What if I lose my job? What if he gets ill?” It feels useful, as if it kept watch. Those who find it hard to bear not knowing tend to worry most. And life is full of not knowing.",
      "Preocuparse es pensar en lo malo que podría venir: «¿Y si pierdo el trabajo? ¿Y si se pone enfermo?» Parece útil, como si vigilara. A quien le cuesta no saber, le suele pasar más. Y la vida está llena de no saber.",
    ),
    text(
      ["lafreniere-2020"],
      "In one study people with strong worry wrote their worries down and later looked at what had happened. By far most had not come true. Seeing that on paper did some of them good.",
      "En un estudio, personas con mucha preocupación la apuntaron y luego miraron qué había pasado. La gran mayoría no se cumplió. Verlo en papel les hizo bien a algunas.",
    ),
    heading("Two kinds", "Dos clases"),
    list(
      ["dugas1998", "nice-anxiety"],
      [
        "Something you can act on: a bill, a test, a talk that is due. Choose one step and a day.",
        "Algo en lo que puedes actuar: una factura, un examen, una charla pendiente. Elige un paso y un día.",
      ],
      [
        "A “what if” that no step can settle. It cannot be solved now, only left or put off.",
        "Un «y si» que ningún paso resuelve. Ahora no tiene solución: solo se deja o se aplaza.",
      ],
    ),
    heading("Worry time", "La hora de preocuparse"),
    list(
      ["mcgowan2013"],
      [
        "Pick a time and place, the same each day, not in bed and not late.",
        "Elige hora y lugar, los mismos cada día, ni en la cama ni tarde.",
      ],
      [
        "When a worry comes earlier, write down a word for it. Tell it: “Later, in your hour.”",
        "Si llega antes, apunta una palabra. Dile: «Luego, a su hora».",
      ],
      ["Turn back to what your hands are doing.", "Vuelve a lo que tienes entre manos."],
      [
        "When the time comes, go through the list. Worry as much as you want.",
        "A la hora, repasa la lista. Preocúpate cuanto quieras.",
      ],
      [
        "When it is over, stop, and do something that closes it: a cup of tea, a walk.",
        "Al acabar, para, y haz algo que lo cierre: un té, un paseo.",
      ],
    ),
    text(
      ["mcgowan2013", "wegner-1994"],
      "This is not the same as pushing thoughts away, which tends to bring them back. You keep a date with them. A small study found less worry and better sleep after a short time. The first days are hard for nearly everyone.",
      "No es lo mismo que empujar los pensamientos, que suele hacerlos volver. Les das cita. Un estudio pequeño vio menos preocupación y mejor sueño al poco tiempo. Los primeros días cuestan a casi todos.",
    ),
    text(
      ["nice-anxiety"],
      "If worry fills most days and you cannot turn it down, ask a doctor or therapist. There is treatment made for it.",
      "Si la preocupación llena casi todos los días y no la puedes bajar, pregunta a un médico o terapeuta. Hay tratamiento hecho para ello.",
    ),
    here("You can set up your worry time here.", "Aquí puedes preparar tu hora de preocuparte."),
  ],
  review: "not yet reviewed by a clinician",
};
