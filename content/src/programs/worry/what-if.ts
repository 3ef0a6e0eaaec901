import type { Module } from "@evenkeel/companion/program/program";
import { list, text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const whatIf: Module = {
  id: "what-if",
  title: said("Asking a “what if” some questions", "Preguntarle cosas a un «y si»"),
  aim: said(
    "See how likely it is, and how you would cope.",
    "Ver cuánto tiene de probable y cómo lo llevarías.",
  ),
  skill: [
    text(
      ["nice-anxiety", "salkovskis1991"],
      "A worried mind makes two errors, again and again. It takes what is possible for what is likely. And it thinks you small: it leaves out all that you would do, and everyone who would help. So it ends the film at the worst picture. You never see the next scene.",
      "Una mente preocupada cae en dos errores, una y otra vez. Toma lo posible por probable. Y te ve pequeña: deja fuera todo lo que harías y a todos los que ayudarían. Así corta la película en la peor imagen. Nunca ves la escena que sigue.",
    ),
    text(
      ["nice-anxiety"],
      "You can't argue a worry away. But you can ask it to finish its sentence:",
      "A una preocupación no se la vence discutiendo. Pero puedes pedirle que acabe la frase:",
    ),
    list(
      ["nice-anxiety", "dugas1998"],
      ["What exactly do I think will happen?", "¿Qué creo que va a pasar, en concreto?"],
      ["How often has it come true so far?", "¿Cuántas veces se ha cumplido?"],
      ["What else could happen?", "¿Qué más podría pasar?"],
      [
        "If it did: what would I do that day, and who would I ring?",
        "Y si pasa: ¿qué haría ese día y a quién llamaría?",
      ],
    ),
    text(
      ["dugas1998"],
      "It also helps to look at what you hope for from worry. Many people feel that it keeps bad things off, or shows that they care. Think of something bad that did come. Had you worried about that one? Mostly life brings what wasn't on the list, and you coped without having practised.",
      "También ayuda mirar qué esperas de preocuparte. Mucha gente siente que así evita lo malo, o que demuestra cariño. Piensa en algo malo que sí llegó. ¿Te habías preocupado por eso? La vida suele traer lo que no estaba en la lista, y lo llevaste sin ensayo.",
    ),
  ],
  practice: {
    techniqueId: "socratic",
    instead: ["thought-record", "defusion", "grounding"],
    how: said(
      "Take the “what if” that came most, and put the questions to it, pen in hand.",
      "Toma el «y si» que más vino y hazle las preguntas, con lápiz.",
    ),
    small: said(
      "Finish one film: write the scene after the worst one.",
      "Acaba una película: escribe la escena que viene tras la peor.",
    ),
  },
  lookBack: said("What did you forecast, and what came?", "¿Qué pronosticaste y qué llegó?"),
  keeps: lines(
    ["Possible is not likely.", "Posible no es probable."],
    ["And then? What would I do that day?", "¿Y luego? ¿Qué haría ese día?"],
    ["I have coped without practising it.", "Ya lo he llevado sin ensayo."],
  ),
};
