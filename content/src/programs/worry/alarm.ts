import type { Module } from "@evenkeel/companion/program/program";
import { text } from "../../psychoeducation/block.ts";
import { lines, said } from "../said.ts";

export const alarm: Module = {
  id: "alarm",
  title: said("An alarm that means well", "Una alarma con buena intención"),
  aim: said(
    "Know what your body does in fear, and give it a slower breath.",
    "Saber qué hace tu cuerpo con miedo y darle un aire más lento.",
  ),
  skill: [
    text(
      ["who-stress", "salkovskis1991"],
      "Fear is an alarm. It makes the heart beat fast, the breath short, the hands cold, the mind narrow. All of this readies a body to run or fight. It feels like danger. But an alarm only says “there might be a fire”. It is loud so that you don't miss one. It goes off for smoke, and it goes off for toast.",
      "El miedo es una alarma. Acelera el corazón, acorta el aire, enfría las manos, estrecha la mente. Todo eso prepara al cuerpo para huir o luchar. Se siente como un peligro. Pero una alarma solo dice «quizá haya fuego». Suena fuerte para que no se te pase. Suena con humo, y suena con una tostada.",
    ),
    text(
      ["salkovskis1991", "nice-anxiety"],
      "What we do next can turn it up. If you read a fast heart as “something is wrong with me”, there is more fear, and the heart goes faster. So the first skill is to name it: “This is the alarm. It is strong, and it goes down by itself.” It always does, even when you do nothing at all.",
      "Lo que viene después puede subirla. Si un corazón rápido se lee como «algo me pasa», hay más miedo y late aún más. Por eso lo primero es darle nombre: «esto es la alarma; suena fuerte y se apaga sola». Siempre baja, aunque no hagas nada.",
    ),
    text(
      ["zaccaro2018", "who-stress"],
      "You can also help the body a little. A slow breath, with the out-breath longer than the in-breath, tells it that there is time. Practise it when you are calm. Then it is at hand when you are not. It is not a trick to make fear go. It is a way to stay while it does. If the fear came with new pain in the chest or with fainting, let a doctor look at that once.",
      "También puedes ayudar un poco al cuerpo. Un aire lento, más largo al soltar que al tomar, le dice que hay tiempo. Practícalo en calma. Así lo tienes a mano cuando no la haya. No es un truco para echar al miedo. Es un modo de quedarte mientras pasa. Si el miedo vino con dolor nuevo en el pecho o con un desmayo, que un médico lo mire una vez.",
    ),
  ],
  practice: {
    techniqueId: "breathing",
    instead: ["grounding"],
    how: said(
      "Once a day, at a calm time, two minutes of slow breath. Tie it to something you do anyway.",
      "Una vez al día, en calma, dos minutos de aire lento. Átalo a algo que ya haces.",
    ),
    small: said("Three slow breaths before you get up.", "Tres respiraciones lentas antes de levantarte."),
  },
  lookBack: said(
    "When did the alarm go off this week, and was there a fire?",
    "¿Cuándo sonó la alarma esta semana? ¿Había fuego?",
  ),
  keeps: lines(
    ["This is the alarm. It goes down by itself.", "Esto es la alarma. Se apaga sola."],
    ["It goes off for toast as well.", "También suena con una tostada."],
    ["A longer breath out.", "Soltar el aire más largo."],
  ),
};
