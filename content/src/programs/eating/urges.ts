import type { Module } from "@evenkeel/companion/program/program";
import { text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const urges: Module = {
  id: "urges",
  title: said("An urge is a wave", "Las ganas son una ola"),
  aim: said("Stay beside an urge until it has gone down.", "Quedarte junto a las ganas hasta que bajen."),
  skill: [
    text(
      ["bowen2009"],
      "An urge feels like an order, and as if it would grow for ever. It does neither. It rises, stands for a while, and falls, like a wave. If you give in at once, you never see the second half. If you fight it, you are holding your breath under water. There is a third way: look at it and let it carry you till it breaks.",
      "Las ganas parecen una orden, y parece que crecerán siempre. Ni una cosa ni otra. Suben, se quedan un rato y bajan, como una ola. Si cedes al momento, nunca ves la segunda mitad. Si peleas, es aguantar la respiración bajo el agua. Hay una tercera vía: mirarlas y dejarte llevar hasta que rompan.",
    ),
    text(
      ["bowen2009", "fairburn2003"],
      "Where is it in the body: mouth, chest, hands? Is it warm or tight? Does it get stronger now, or less? Breathe along. After some minutes, ask again. It may take a few waves. At the same time do something that doesn't go together with eating: take a shower, ring someone, go where there are people. Make the list when you are calm, for at the top of the wave nothing comes to mind.",
      "¿Dónde están en el cuerpo: la boca, el pecho, las manos? ¿Calor o tensión? ¿Suben ahora o bajan? Respira con ellas. A los pocos minutos, mira otra vez. Pueden ser varias olas. Haz a la vez algo que no vaya con comer: ducharte, llamar a alguien, ir donde haya gente. La lista se hace en calma, porque en lo alto de la ola no se te ocurre nada.",
    ),
    text(
      ["fairburn2003", "nice-eating"],
      "First ask one thing: is this hunger? If the last meal is long ago, the answer is not to surf. It is to eat, at a table, at your set time or now. Waves are for the urges that stay when the body has had enough. And if the wave was stronger this time: the next meal comes at its time, and you go on from there.",
      "Pregúntate primero: ¿es hambre? Si hace mucho de la última comida, no se trata de surfear. Se trata de comer, en una mesa, a tu hora o ahora. Las olas son para las ganas que siguen cuando el cuerpo ya tiene lo suyo. Y si esta vez pudo la ola: la próxima comida llega a su hora, y sigues desde ahí.",
    ),
  ],
  practice: {
    techniqueId: "urge-surfing",
    instead: ["grounding", "breathing"],
    how: said(
      "Practise once when the urge is small. Then use it when one comes after a meal.",
      "Practica una vez con ganas pequeñas. Luego úsalo cuando lleguen tras una comida.",
    ),
    small: said(
      "Write a list of three things that don't go together with eating.",
      "Escribe tres cosas que no vayan con comer.",
    ),
  },
  lookBack: said(
    "Which wave did you watch to its end, and what did it want?",
    "¿Qué ola miraste hasta el final y qué quería?",
  ),
  keeps: lines(
    ["It rises, stands, and falls.", "Sube, se queda y baja."],
    ["First: is this hunger?", "Primero: ¿es hambre?"],
    ["I go on from the next meal.", "Sigo desde la próxima comida."],
  ),
};
