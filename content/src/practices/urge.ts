import type { Practice } from "@evenkeel/companion/practice/practice";
import { said } from "../programs/said.ts";
import { goOn, mayStop, mayStopShort } from "./blocks.ts";
import { bell, breaths, line } from "./step.ts";

const review = "not yet reviewed by a clinician";

const withdrawal = {
  when: said(
    "You have drunk or used every day and stopping makes you shake, sweat or see things. That is for a doctor, today.",
    "Has bebido o consumido a diario y al parar tiemblas, sudas o ves cosas. Eso es para un médico, hoy.",
  ),
  instead: null,
} as const;
const hurting = {
  when: said(
    "The urge is to hurt yourself or to die. Then do not stay alone with it: open Help now.",
    "El impulso es hacerte daño o morir. Entonces no te quedes a solas con él: abre Ayuda ahora.",
  ),
  instead: null,
} as const;

export const urgePractices: readonly Practice[] = [
  {
    id: "three-minutes-first",
    kind: "urge",
    needs: ["urge", "too-much"],
    minutes: 3,
    title: said("Three minutes first", "Antes, tres minutos"),
    about: said(
      "Between the wish and the hand: three minutes in which nothing has to be decided.",
      "Entre las ganas y la mano: tres minutos en los que no hay que decidir nada.",
    ),
    eyesOpen: true,
    steps: [
      ...mayStopShort,
      line(
        10,
        "Something in you wants something now. You do not have to say yes or no to it. You are only putting three minutes in between.",
        "Algo en ti quiere algo ya. No tienes que decirle sí ni no. Solo pones tres minutos en medio.",
      ),
      line(
        13,
        "If you can, put a door or some steps between you and it. Turn so that you do not see it.",
        "Si puedes, pon una puerta o unos pasos entre tú y eso. Gírate para no verlo.",
      ),
      line(
        19,
        "Where do you feel the wanting? In the mouth, the hands, the chest, behind the eyes. Point at it with a finger.",
        "¿Dónde notas las ganas? En la boca, las manos, el pecho, detrás de los ojos. Señálalo con un dedo.",
      ),
      breaths(
        [4, 0, 6],
        4,
        "Breathe towards that place, and let the breath out be long. The wanting may stay.",
        "Respira hacia ese lugar, y que el aire que sale sea largo. Las ganas pueden quedarse.",
      ),
      line(
        16,
        "What was there just before? Hungry, angry, lonely, tired, bored. Often that one would like an answer of its own.",
        "¿Qué había justo antes? Hambre, enfado, soledad, cansancio, aburrimiento. A menudo eso pide su propia respuesta.",
      ),
      line(
        16,
        "How strong is it now, compared with the beginning? You need not be proud of it, or cross.",
        "¿Qué fuerza tiene ahora, comparada con el principio? No hace falta sentir orgullo ni enfado.",
      ),
      bell(
        3,
        "Those were three minutes. You can add another three, or go and see someone.",
        "Eran tres minutos. Puedes añadir otros tres, o ir a ver a alguien.",
      ),
    ],
    notFor: [withdrawal, hurting],
    sources: ["bowen2009"],
    review,
  },
  {
    id: "wave",
    kind: "urge",
    needs: ["urge"],
    minutes: 7,
    title: said("Riding the wave", "Montar la ola"),
    about: said(
      "An urge rises, stands, and breaks. You stay on top of it instead of fighting or following.",
      "Un impulso sube, se levanta y rompe. Te quedas encima, sin pelear ni seguirlo.",
    ),
    eyesOpen: false,
    steps: [
      ...mayStop,
      line(
        11,
        "Sit or stand so that you feel your feet. Your eyes may be open.",
        "Ponte de modo que notes los pies. Los ojos pueden quedarse abiertos.",
      ),
      line(
        16,
        "Name what you want, in one plain word. Saying it does not make it stronger. It makes it something you look at.",
        "Di qué quieres, en una palabra sencilla. Decirlo no lo hace más fuerte. Lo convierte en algo que miras.",
      ),
      line(
        22,
        "Where in the body is it strongest? See how large the place is, whether it has an edge, whether it presses or pulls or burns.",
        "¿En qué parte del cuerpo es más fuerte? Mira qué tamaño tiene, si tiene borde, si aprieta, tira o quema.",
      ),
      line(
        27,
        "Picture it as a wave out at sea. It has begun somewhere, it comes nearer, it grows. You are on a board, and your breath is the board.",
        "Imagínalo como una ola en el mar. Empezó en algún lugar, se acerca, crece. Estás sobre una tabla, y la tabla es tu respiración.",
      ),
      breaths(
        [4, 0, 6],
        5,
        "Up with the breath in, and a long way down with the breath out.",
        "Arriba con el aire que entra, y un largo trecho abajo con el que sale.",
      ),
      line(
        27,
        "It may say: now, or it will never stop. Waves look like that from below. They are at their highest shortly before they fall.",
        "Quizá diga: ahora, o no parará nunca. Así se ven las olas desde abajo. Están más altas poco antes de caer.",
      ),
      line(
        30,
        "Go back to the place in your body. Is it the same as a minute ago? Perhaps it has moved, or its edge is softer, or it is stronger. Stay on the board.",
        "Vuelve al lugar del cuerpo. ¿Está igual que hace un minuto? Quizá se ha movido, o el borde es más suave, o es más fuerte. Sigue en la tabla.",
      ),
      breaths(
        [4, 0, 6],
        5,
        "You need not beat the sea. You only need to be here for this one wave.",
        "No hay que ganarle al mar. Basta con estar aquí para esta ola.",
      ),
      line(
        30,
        "Under the wave there is often something else that hurts, or is empty, or wants rest. If you see it, you could nod to it.",
        "Debajo de la ola suele haber otra cosa que duele, o está vacía, o pide descanso. Si la ves, puedes saludarla.",
      ),
      line(
        22,
        "Look where you are now. Another may come. You know a little more of how they go.",
        "Mira dónde estás ahora. Puede venir otra. Ya sabes un poco más de cómo van.",
      ),
      line(
        13,
        "Choose the next small thing, away from it: water, another room, a message to someone who knows.",
        "Elige la siguiente cosa pequeña, lejos de eso: agua, otro cuarto, un mensaje a alguien que lo sabe.",
      ),
      ...goOn,
    ],
    notFor: [withdrawal, hurting],
    sources: ["bowen2009"],
    review,
  },
];
