import type { NotFor, PracticeStep } from "@evenkeel/companion/practice/practice";
import { said } from "../programs/said.ts";
import { bell, line } from "./step.ts";

/** Every practice begins by saying that it may be left. */
export const mayStop: readonly PracticeStep[] = [
  bell(
    4,
    "You can stop at any moment, and you can do only the parts you like. Nothing here has to be done well.",
    "Puedes parar en cualquier momento y hacer solo las partes que quieras. Aquí nada tiene que salir bien.",
  ),
];

export const mayStopShort: readonly PracticeStep[] = [
  bell(
    2,
    "This is short, and you can stop whenever you like.",
    "Esto es corto, y puedes parar cuando quieras.",
  ),
];

export const eyesAsYouLike: readonly PracticeStep[] = [
  line(
    6,
    "Your eyes may close, or they may stay open and rest on one spot in front of you. Both are fine.",
    "Los ojos pueden cerrarse, o quedarse abiertos y descansar en un punto delante de ti. Las dos cosas están bien.",
  ),
];

export const sitDown: readonly PracticeStep[] = [
  line(
    8,
    "Find a way to sit in which you can stay for a while. Let the chair, or the floor, carry your weight.",
    "Busca una postura en la que puedas quedarte un rato. Deja que la silla, o el suelo, lleve tu peso.",
  ),
];

export const lieDown: readonly PracticeStep[] = [
  line(
    8,
    "Lie in whatever way your body likes best tonight. Let the pillow have your head, and the mattress have the rest.",
    "Ponte en la cama como más le guste al cuerpo esta noche. Deja la cabeza en la almohada y lo demás en el colchón.",
  ),
];

export const wandering: readonly PracticeStep[] = [
  line(
    14,
    "If your mind has gone somewhere else, that is what minds do. You noticed. You can come back from there as you would call a dog: kindly, and as often as it takes.",
    "Si la mente se ha ido a otra parte, es lo que hacen las mentes. Lo has notado. Puedes volver desde ahí como quien llama a un perro: con cariño, y las veces que haga falta.",
  ),
];

export const tooMuch: readonly PracticeStep[] = [
  line(
    8,
    "And if at some point this is too much, open your eyes, press your feet into the floor and look around the room. You can come back later, or not at all.",
    "Y si en algún momento es demasiado, abre los ojos, aprieta los pies contra el suelo y mira el cuarto. Puedes volver luego, o no volver.",
  ),
];

export const backToTheRoom: readonly PracticeStep[] = [
  line(
    6,
    "Slowly, let the room come back. The sounds in it. The light. The temperature of the air.",
    "Poco a poco, deja que vuelva el cuarto. Sus sonidos. La luz. La temperatura del aire.",
  ),
  line(
    5,
    "Move your fingers and toes a little, and stretch if your body asks for it.",
    "Mueve un poco los dedos de las manos y de los pies, y estírate si el cuerpo lo pide.",
  ),
];

export const goOn: readonly PracticeStep[] = [
  bell(
    3,
    "That was it. Before you get up, you might notice how it is now, whatever it is.",
    "Eso era todo. Antes de levantarte, quizá quieras notar cómo estás ahora, sea como sea.",
  ),
];

/** Ends without a tone: someone may be asleep. */
export const stayTheNight: readonly PracticeStep[] = [
  line(
    10,
    "The words end here. There is nothing to switch off and nothing more to do. The night can have the rest.",
    "Las palabras terminan aquí. No hay nada que apagar ni nada más que hacer. Lo demás es de la noche.",
  ),
];

export const breathFrightens: NotFor = {
  when: said(
    "Watching your breath makes you more afraid. Then sounds may be a better place to rest.",
    "Atender a la respiración te da más miedo. Entonces quizá te sirvan mejor los sonidos.",
  ),
  instead: "sounds",
};

export const lungs: NotFor = {
  when: said(
    "You are short of breath from an illness of the lungs or heart, or you get dizzy. Then breathe as your body wants.",
    "Te falta el aire por una enfermedad del pulmón o del corazón, o te mareas. Entonces respira como quiera tu cuerpo.",
  ),
  instead: "feet",
};

export const bodyFrightens: NotFor = {
  when: said(
    "Something was done to your body, and feeling it inside brings that back. Then stay with hands or with the room, eyes open.",
    "A tu cuerpo le hicieron algo, y sentirlo por dentro lo trae de vuelta. Entonces quédate con las manos o con el cuarto, con los ojos abiertos.",
  ),
  instead: "hands",
};

export const farAway: NotFor = {
  when: said(
    "You feel far away or unreal right now. Then something with eyes open brings you back better.",
    "Ahora te sientes lejos o como si nada fuera real. Entonces algo con los ojos abiertos te trae mejor de vuelta.",
  ),
  instead: "room",
};

export const notWhileDriving: NotFor = {
  when: said(
    "You are driving or watching over something. It can make you sleepy.",
    "Conduces o vigilas algo. Puede darte sueño.",
  ),
  instead: null,
};
