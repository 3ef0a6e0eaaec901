import type { Module } from "@evenkeel/companion/program/program";
import { text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const feelings: Module = {
  id: "feelings",
  title: said("What food has been carrying", "Lo que ha llevado la comida"),
  aim: said(
    "Find what came before, and meet it with kindness.",
    "Encontrar qué había antes y tratarlo bien.",
  ),
  skill: [
    text(
      ["fairburn2003", "nice-eating"],
      "Food can do many jobs. It can numb, calm, reward, fill an empty evening. Going without can do jobs as well: it can feel like order when all else is a mess. There is no shame in that. You found something that worked for a moment. It only costs too much, and it never gets to what was wrong.",
      "La comida puede tener muchos trabajos. Puede adormecer, calmar, premiar, llenar una tarde vacía. Comer muy poco también: puede parecer orden cuando todo es un lío. No hay de qué avergonzarse. Encontraste algo que servía un momento. Solo que cuesta demasiado y no llega nunca a lo que dolía.",
    ),
    text(
      ["fairburn2003"],
      "So go back one step. Before the last hard moment with food, what was there? Someone was short with you. You were alone. You looked in a mirror. You were bored, tired, or proud of holding out. Put a word to it: hurt, lonely, angry, empty. A feeling with a name needs less to drown it. Then ask what it needs. Rest? A person? To be said aloud?",
      "Así que da un paso atrás. Antes del último momento duro con la comida, ¿qué había? Alguien te habló mal. Estabas a solas. Te miraste al espejo. Tenías aburrimiento, cansancio u orgullo por aguantar. Ponle palabra: dolor, soledad, rabia, vacío. Lo que tiene nombre pide menos para taparlo. Y mira qué necesita. ¿Descanso? ¿Alguien? ¿Decirlo en voz alta?",
    ),
    text(
      ["neffGermer2013"],
      "And look at the voice that comes after. If it is harsh, it makes the next swing more likely, since shame is one of the things that food is asked to carry. You can take the other side: “That was a hard evening. I'd not shout at a friend for it.” That is not giving up. It is how you get out.",
      "Y mira la voz que viene después. Si es dura, hace más fácil el próximo vaivén, porque la vergüenza es de las cosas que se le piden a la comida. Puedes ponerte del otro lado: «fue una tarde dura; a una amiga no le gritaría por eso». No es rendirse. Es por donde se sale.",
    ),
  ],
  practice: {
    techniqueId: "self-compassion",
    instead: ["grounding"],
    how: said(
      "After a hard moment, or when you think back to one, find the words a friend would hear.",
      "Tras un momento duro, o al recordarlo, busca las palabras que oiría una amiga.",
    ),
    small: said("Put one word to what was there before.", "Ponle una palabra a lo que había antes."),
  },
  lookBack: said("What was there before, more than once?", "¿Qué había antes, más de una vez?"),
  keeps: lines(
    ["A feeling with a name needs less to drown it.", "Lo que tiene nombre pide menos para taparlo."],
    ["What does it need?", "¿Qué necesita?"],
    ["I'd not shout at a friend for it.", "A una amiga no le gritaría por eso."],
  ),
};
