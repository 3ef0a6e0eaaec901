import type { Module } from "@evenkeel/companion/program/program";
import { text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const avoiding: Module = {
  id: "avoiding",
  title: said("What staying away costs", "Lo que cuesta evitar"),
  aim: said("Go towards one small thing that you've been avoiding.", "Acercarte a algo pequeño que evitas."),
  skill: [
    text(
      ["salkovskis1991", "craske2014"],
      "You don't pick up the phone, and the fear drops at once. That relief is real, and it is also the catch. It teaches your mind that the phone was a danger and that you only got by because you stayed away. Next time the fear is a bit bigger, and the world a bit smaller.",
      "No contestas el teléfono y el miedo baja de golpe. Ese alivio es real, y es la trampa. Le enseña a tu mente que el teléfono era un peligro y que te libraste por no acercarte. La próxima vez el miedo es algo mayor, y el mundo algo menor.",
    ),
    text(
      ["salkovskis1991"],
      "There is quiet avoiding, too. Asking three times if all is well. Reading a message over and over before you send it. Going along, but only by the door. Such things are like crutches. They help on the day, and they keep you from seeing that you can walk.",
      "También se evita en silencio. Preguntar tres veces si todo va bien. Releer un mensaje sin parar antes de mandarlo. Ir, pero solo junto a la puerta. Son como muletas: ayudan ese día y no te dejan ver que puedes andar.",
    ),
    text(
      ["craske2014", "nice-anxiety"],
      "The way out is in small steps, and you choose them. Begin where the fear is there but can be borne. Before you go, write what you think will happen. Stay until you've found out. The aim is not to feel no fear. It is to learn something the fear did not know. Then do it again, in another place. This is for everyday fears. If what you fear is a memory of something terrible, or someone who is a danger to you, don't do it alone: that is work with a therapist.",
      "Se sale a pasos pequeños, y los eliges tú. Empieza donde hay miedo pero se aguanta. Antes de ir, escribe qué crees que pasará. Quédate hasta saberlo. No se trata de no tener miedo. Se trata de aprender algo que el miedo no sabía. Luego otra vez, en otro sitio. Esto vale para miedos de cada día. Si lo que temes es un recuerdo terrible, o alguien que es un peligro para ti, no lo hagas a solas: eso se hace en terapia.",
    ),
  ],
  practice: {
    techniqueId: "graded-exposure",
    instead: ["behavioural-experiment", "breathing"],
    how: said(
      "Write the ladder, set a time for its lowest rung, and take it twice.",
      "Escribe la escalera, ponle hora al primer peldaño y súbelo dos veces.",
    ),
    small: said(
      "Leave out one crutch, once: send the message after one reading.",
      "Deja una muleta, una vez: manda el mensaje tras leerlo una sola vez.",
    ),
  },
  lookBack: said(
    "What did you find out that the fear had not known?",
    "¿Qué descubriste que el miedo no sabía?",
  ),
  keeps: lines(
    ["Relief is the catch.", "El alivio es la trampa."],
    ["I go to find out, not to be brave.", "Voy a averiguarlo, no a ser valiente."],
    ["The lowest rung, twice.", "El primer peldaño, dos veces."],
  ),
};
