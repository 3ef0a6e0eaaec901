import type { Module } from "@evenkeel/companion/program/program";
import { text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const keep: Module = {
  id: "keep",
  title: said("Living with not knowing", "Vivir sin saberlo todo"),
  aim: said(
    "Need a little less certainty, and keep what helped.",
    "Necesitar algo menos de certeza y guardar lo que ayudó.",
  ),
  skill: [
    text(
      ["dugas1998"],
      "Under many worries lies one wish: to know for sure. Is he cross? Will the test be fine? Did I lock up? Each check gives a moment of peace, and then the next doubt comes. Nobody has that kind of sureness. People who worry less don't know more. They can stand not knowing for a little longer.",
      "Debajo de muchas preocupaciones hay un deseo: saber seguro. ¿Está molesto? ¿Saldrá bien la prueba? ¿Cerré con llave? Cada vez que lo miras hay un rato de paz, y luego llega otra duda. Esa certeza no la tiene nadie. Quien se preocupa menos no sabe más. Aguanta un poco más sin saber.",
    ),
    text(
      ["dugas1998", "craske2014"],
      "That can be trained like a muscle, with light weights. Order a dish you don't know. Send a mail without asking anyone to read it. Wait an hour before you look something up. Each time, notice what you feared and what came. Mostly it goes well. When it doesn't, you see that you can mend it.",
      "Eso se entrena como un músculo, con poco peso. Pide un plato que no conoces. Manda un correo sin que nadie lo lea antes. Espera una hora antes de buscar algo. Mira cada vez qué temías y qué vino. Casi siempre sale bien. Cuando no, ves que tiene arreglo.",
    ),
    text(
      ["nice-anxiety", "dugas1998"],
      "Worry will come back in hard times. It is not the start of it all again. You know the way: name the alarm, put it off, ask if there is something to do, finish the film, take one step. Look along your path at what you kept. And if worry fills most days for weeks, or shuts you in, a doctor or a therapist can do more than a program can.",
      "La preocupación volverá en tiempos duros. No es volver a empezar. Ya sabes el camino: dar nombre a la alarma, aplazar, ver si hay algo que hacer, acabar la película, un paso. Mira en el camino lo que guardaste. Y si llena casi todos los días durante semanas, o te encierra, un médico o un terapeuta puede hacer más que un programa.",
    ),
  ],
  practice: {
    techniqueId: "behavioural-experiment",
    instead: ["defusion", "grounding"],
    how: said(
      "Choose one small thing to leave open. Write what you fear, leave it open, and look at what comes.",
      "Elige algo pequeño para dejarlo abierto. Escribe qué temes, déjalo así y mira qué viene.",
    ),
    small: said("Wait ten minutes before one check.", "Espera diez minutos antes de comprobar algo."),
  },
  lookBack: said(
    "Of everything on this path, what will you reach for first next time?",
    "De todo este camino, ¿qué usarás primero la próxima vez?",
  ),
  keeps: lines(
    ["I can stand not knowing a little longer.", "Aguanto un poco más sin saber."],
    ["If it goes wrong, I can mend it.", "Si sale mal, tiene arreglo."],
    ["I know the way back.", "Ya sé el camino de vuelta."],
  ),
};
