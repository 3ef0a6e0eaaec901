import type { Module } from "@evenkeel/companion/program/program";
import { text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const kind: Module = {
  id: "kind",
  title: said("Out of the brooding, with a kinder voice", "Salir de las vueltas, con otra voz"),
  aim: said(
    "Notice when thinking goes in circles, and be on your own side.",
    "Notar cuándo le das vueltas, y estar de tu lado.",
  ),
  skill: [
    text(
      ["nolen2008"],
      "Brooding feels like work. “Why am I like this? Why did I say that?” You turn it over for an hour, and it seems that the answer is near. Yet brooding has no last page. Studies find that it makes low mood longer and deeper, and makes it harder to act. A simple test: after a few minutes, do you know a next step? If yes, it was thinking. If no, it was a circle.",
      "Dar vueltas parece trabajo. «¿Por qué soy así? ¿Por qué dije eso?» Le das una hora y la respuesta parece cerca. Pero no tiene última página. Los estudios ven que alarga y ahonda el bajón, y que cuesta más actuar. Una prueba fácil: a los pocos minutos, ¿sabes un paso? Si es que sí, era pensar. Si no, era un círculo.",
    ),
    text(
      ["nolen2008", "neffGermer2013"],
      "You can step out of a circle without winning it. Do something that needs hands or ears: rinse cups, ring someone, walk round the block. Then look at the tone. Many people speak to themselves as they'd never speak to anyone. It seems as if harshness kept you going. Mostly it makes you hide.",
      "De un círculo se sale sin ganarle. Haz algo que pida manos u oídos: fregar tazas, llamar a alguien, dar la vuelta a la manzana. Luego mira el tono. Mucha gente se habla como no hablaría a nadie. Parece que la dureza te empuja. Casi siempre hace que te escondas.",
    ),
    text(
      ["neffGermer2013"],
      "Kindness to yourself has three parts. Say what is: “This is hard right now.” Recall that others know it too. Then ask what you'd tell a friend, and say that. It is not letting yourself off. People who learn it tend to feel better and to try again sooner.",
      "Tratarte bien tiene tres partes. Di lo que hay: «ahora esto duele». Recuerda que a otros también les pasa. Y pregunta qué le dirías a una amiga, y dítelo. No es hacer la vista gorda. Quien lo aprende suele estar mejor y probar otra vez antes.",
    ),
  ],
  practice: {
    techniqueId: "self-compassion",
    instead: ["grounding"],
    how: said(
      "Take something you've been hard on yourself about, and find the words a friend would hear from you.",
      "Toma algo por lo que te hablaste con dureza y busca las palabras que oiría una amiga.",
    ),
    small: said(
      "One hand on your chest, one sentence: “This is hard right now.”",
      "Una mano en el pecho y una frase: «ahora esto duele».",
    ),
  },
  lookBack: said(
    "What tone did you take with yourself this week? Was there one time it was softer?",
    "¿Con qué tono te hablaste esta semana? ¿Hubo una vez más suave?",
  ),
  keeps: lines(
    ["No next step after some minutes: a circle.", "Si a los pocos minutos no hay un paso, es un círculo."],
    ["I'd never say that to a friend.", "Eso no se lo diría a una amiga."],
    ["Hands first, then head.", "Primero las manos, luego la cabeza."],
  ),
};
