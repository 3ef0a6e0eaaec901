import type { Module } from "@evenkeel/companion/program/program";
import { text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const matters: Module = {
  id: "matters",
  title: said("What matters to you", "Lo que te importa"),
  aim: said(
    "Find a direction that holds on grey days too.",
    "Encontrar un rumbo que valga también en días grises.",
  ),
  skill: [
    text(
      ["who-stress", "gloster2020"],
      "Low mood takes the taste out of things. If you wait for taste, you can wait for a long time. There is another guide that still works when joy is away: what you want to stand for. Not what others expect. What you would like to be, as a friend, a parent, a neighbour, someone who makes things, someone who cares for a plant.",
      "El bajón les quita el gusto a las cosas. Si esperas el gusto, puedes esperar mucho. Hay otra guía que vale aunque no haya alegría: lo que quieres ser para la gente y para ti. No lo que otros esperan. Cómo te gustaría ser: buen amigo, buena madre, buen vecino, alguien que hace cosas, alguien que cuida una planta.",
    ),
    text(
      ["gloster2020", "who-stress"],
      "A value is like a compass point. You never arrive at “west”, but you can always take a step that way. A goal can fail. A direction can't. If being a warm friend matters to you, a text of five words is a step. So is holding a door. On a bad day the step gets smaller. The direction stays.",
      "Un valor es como el oeste en la brújula. Nunca se llega, pero siempre se puede dar un paso hacia allí. Una meta puede fallar. Un rumbo, no. Si te importa ser buen amigo, un mensaje de pocas palabras es un paso. Sujetar una puerta también. En un mal día el paso se hace menor. El rumbo sigue.",
    ),
    text(
      ["jacobson2001", "who-stress"],
      "This also sorts out which steps are worth your little strength. Some things on your list may be there only out of guilt. You may put those down. Choose one corner of life, not all of them. One is enough for now.",
      "Así se ve también qué pasos valen tus pocas fuerzas. En tu lista puede haber cosas que solo están por culpa. Esas se pueden soltar. Elige un rincón de la vida, no todos. Con uno basta por ahora.",
    ),
  ],
  practice: {
    techniqueId: "values",
    instead: ["behavioural-activation", "breathing"],
    how: said(
      "Choose one part of life, say what you want to stand for there, and do one small act for it.",
      "Elige una parte de la vida, di qué quieres ser ahí y haz un acto pequeño por ello.",
    ),
    small: said(
      "Think of someone you like to be around. What is it about them? That word is a value.",
      "Piensa en alguien con quien te gusta estar. ¿Qué tiene? Esa palabra es un valor.",
    ),
  },
  lookBack: said(
    "When were you, even for a minute, the person you want to be?",
    "¿Cuándo fuiste, aunque un minuto, quien quieres ser?",
  ),
  keeps: lines(
    ["A goal can fail, a direction can't.", "Una meta puede fallar; un rumbo, no."],
    ["One corner of life is enough for now.", "Con un rincón de la vida basta por ahora."],
    ["What is there only out of guilt may go.", "Lo que solo está por culpa se puede soltar."],
  ),
};
