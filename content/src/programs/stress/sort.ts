import type { Module } from "@evenkeel/companion/program/program";
import { list, text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const sort: Module = {
  id: "sort",
  title: said("Change it, carry it, put it down", "Cambiarlo, llevarlo o soltarlo"),
  aim: said("Sort what weighs, and take one thing apart.", "Ordenar lo que pesa y partir una cosa."),
  skill: [
    text(
      ["who-stress", "cuijpers2018"],
      "When everything is urgent, the head holds all of it at once and moves none of it. So take it out of the head. Write down all that weighs, big and small, in no order. Ten minutes. The list often looks shorter than it felt. Then sort it into three heaps:",
      "Cuando todo corre prisa, la cabeza lo sujeta todo y no mueve nada. Sácalo de ahí. Escribe todo lo que pesa, grande y pequeño, sin orden. Diez minutos. La lista suele ser más corta de lo que parecía. Luego haz tres montones:",
    ),
    list(
      ["who-stress"],
      [
        "Change it: there is something I could do. It gets a first step.",
        "Cambiarlo: puedo hacer algo. Se lleva un primer paso.",
      ],
      [
        "Carry it: I can't change it now. I ask what would make it lighter, and who could help me hold it.",
        "Llevarlo: ahora no puedo cambiarlo. Busco qué lo aligera y quién ayuda a llevarlo.",
      ],
      [
        "Put it down: it isn't mine, or it isn't for now. It gets crossed out, or a date.",
        "Soltarlo: no es mío o no es de ahora. Se tacha o se le pone fecha.",
      ],
    ),
    text(
      ["cuijpers2018", "gollwitzerSheeran2006"],
      "From the first heap, choose one. Not the most pressing one, but the one that would take most off. Say it in a sentence, find several ways, choose one that is good enough, and give its first step a day and an hour. One thing done frees more than ten things turned over. And the third heap is not laziness. It is the only way that a full boat takes in something new.",
      "Del primer montón, elige una. No la que más prisa corre, sino la que más peso quitaría. Dila en una frase, busca varias salidas, elige una que valga y ponle día y hora al primer paso. Una cosa hecha libera más que diez pensadas. Y el tercer montón no es pereza. Es el único modo de que en una barca llena entre algo nuevo.",
    ),
  ],
  practice: {
    techniqueId: "problem-solving",
    instead: ["behavioural-activation", "grounding"],
    how: said(
      "Take the one thing that would take most off, and work it down to a step.",
      "Toma lo que más peso quitaría y pártelo hasta llegar a un paso.",
    ),
    small: said("Write the list. Cross out one thing.", "Escribe la lista. Tacha una cosa."),
  },
  lookBack: said("What did you put down, and did anything break?", "¿Qué soltaste? ¿Se rompió algo?"),
  keeps: lines(
    ["Change it, carry it, or put it down.", "Cambiarlo, llevarlo o soltarlo."],
    ["One thing done frees more than ten turned over.", "Una cosa hecha libera más que diez pensadas."],
    ["It isn't all mine.", "No todo es mío."],
  ),
};
