import type { NotFor, Practice } from "@evenkeel/companion/practice/practice";
import { said } from "../programs/said.ts";
import { goOn, mayStop, mayStopShort, sitDown } from "./blocks.ts";
import { bell, breaths, line } from "./step.ts";

const review = "not yet reviewed by a clinician";

const newPain: NotFor = {
  when: said(
    "This is new to you: pain in the chest, fainting, an arm or face going numb. Call for medical help first.",
    "Es nuevo para ti: dolor en el pecho, desmayo, un brazo o la cara sin fuerza. Pide antes ayuda médica.",
  ),
  instead: null,
};

export const panicPractices: readonly Practice[] = [
  {
    id: "panic-now",
    kind: "panic",
    needs: ["too-much"],
    minutes: 2,
    title: said("In the middle of panic", "En mitad del pánico"),
    about: said(
      "Short sentences, eyes open, nothing to hold and nothing to fight.",
      "Frases cortas, ojos abiertos, nada que retener y nada contra lo que luchar.",
    ),
    eyesOpen: true,
    steps: [
      ...mayStopShort,
      line(3, "This is an alarm. It is very loud.", "Esto es una alarma. Suena muy fuerte."),
      line(
        4,
        "Your body is doing what bodies do when they think they must run.",
        "El cuerpo hace lo que hacen los cuerpos cuando creen que hay que correr.",
      ),
      line(
        6,
        "Eyes open. Look at one thing. What colour is it?",
        "Ojos abiertos. Mira una cosa. ¿De qué color es?",
      ),
      line(
        6,
        "Feet down. Press them. Let the floor push back.",
        "Pies abajo. Aprieta. Deja que el suelo empuje.",
      ),
      line(
        7,
        "Your breath may be quick. You need not take more air. Let out a little, slowly, and again.",
        "Quizá respiras deprisa. No hace falta tomar más aire. Suelta un poco, despacio, y otra vez.",
      ),
      line(7, "Drop your shoulders. Open your hands.", "Baja los hombros. Abre las manos."),
      line(
        9,
        "You do not have to make it go. It burns its own fuel, and it comes down by itself.",
        "No tienes que echarla. Quema su propio combustible y baja por sí misma.",
      ),
      line(9, "Look at another thing. Say its name.", "Mira otra cosa. Di su nombre."),
      line(
        9,
        "Let out another slow breath. Feel the ground. You are in this place, and minutes are passing.",
        "Suelta otra vez el aire, despacio. Nota el suelo. Estás en este lugar, y pasan los minutos.",
      ),
      bell(
        2,
        "That was it. It may go on for a while. You can begin again, or stay as you are.",
        "Eso era. Puede seguir un rato. Puedes empezar otra vez, o quedarte así.",
      ),
    ],
    notFor: [newPain],
    sources: ["pompoli2018", "who-stress"],
    review,
  },
  {
    id: "alarm-rings",
    kind: "panic",
    needs: ["too-much"],
    minutes: 4,
    title: said("Letting the alarm ring", "Dejar que suene la alarma"),
    about: said(
      "Staying with a racing heart without adding to it. The breath is left alone.",
      "Quedarte con un corazón acelerado sin echarle más. La respiración se deja en paz.",
    ),
    eyesOpen: true,
    steps: [
      ...mayStop,
      line(
        7,
        "Stay where you are, if it is a safe place. You may sit, stand or lean on something. Leave your eyes open.",
        "Quédate donde estás, si es un lugar seguro. Puedes usar una silla o apoyarte en algo. Deja los ojos abiertos.",
      ),
      line(
        14,
        "Tell yourself what is happening, as if you were reading it from a dial. Heart: fast. Hands: wet. Legs: trembling. Thoughts: loud.",
        "Di por dentro lo que pasa, como si lo leyeras en un reloj. Corazón: rápido. Manos: húmedas. Piernas: tiemblan. Pensamientos: a gritos.",
      ),
      line(
        16,
        "These feel dangerous. In an alarm they are what a body does to get ready. Being ready is not the same as being in danger.",
        "Parecen peligrosas. En una alarma son lo que hace un cuerpo para prepararse. Prepararse no es lo mismo que estar en peligro.",
      ),
      line(
        19,
        "See if you can let it ring for a moment without running from it. As one lets a car alarm ring in the street.",
        "Prueba a dejar que suene un momento sin huir de ella. Como quien deja sonar la alarma de un coche en la calle.",
      ),
      line(
        19,
        "Loosen one thing that has gone tight against it. The jaw. The belly. The toes in your shoes.",
        "Afloja una cosa que se haya puesto dura contra ella. La mandíbula. El vientre. Los dedos en los zapatos.",
      ),
      line(
        21,
        "The thought may be: what if. You can answer: perhaps, and I am here now. Then look for something green.",
        "El pensamiento quizá sea: y si. Puedes contestar: quizá, y ahora estoy aquí. Luego busca algo verde.",
      ),
      line(
        21,
        "Look at the dial again. What has changed, even by a hair? It goes up and down. It cannot stay at the top, because a body tires of it.",
        "Mira otra vez el reloj. ¿Qué ha cambiado, aunque sea un pelo? Sube y baja. Arriba no puede quedarse, porque el cuerpo se cansa.",
      ),
      line(
        21,
        "If there was something you were doing, you could pick up a small piece of it, with the alarm still going.",
        "Si estabas haciendo algo, puedes retomar un trozo pequeño, con la alarma aún en marcha.",
      ),
      ...goOn,
    ],
    notFor: [newPain],
    sources: ["pompoli2018"],
    review,
  },
  {
    id: "after-the-alarm",
    kind: "panic",
    needs: ["settle", "too-much"],
    minutes: 5,
    title: said("After the alarm", "Después de la alarma"),
    about: said(
      "The trembling and the emptiness afterwards. Coming down slowly, and being on your own side.",
      "El temblor y el vacío de después. Bajar despacio y ponerte de tu parte.",
    ),
    eyesOpen: false,
    steps: [
      ...mayStop,
      ...sitDown,
      line(
        12,
        "It was a lot. Your body has been running without moving from the spot. It is allowed to be tired, cold or shaky.",
        "Ha sido mucho. El cuerpo ha corrido sin moverse del sitio. Puede tener cansancio, frío o temblor.",
      ),
      line(
        14,
        "If you tremble, let it tremble. That is something being given back.",
        "Si tiemblas, deja que tiemble. Es algo que se devuelve.",
      ),
      line(
        14,
        "Put something around your shoulders, if it is near. Or hold your own arms, left hand on the right, right hand on the left.",
        "Ponte algo sobre los hombros, si está cerca. O sujétate los brazos, la mano izquierda en el derecho y la derecha en el izquierdo.",
      ),
      breaths(
        [3, 0, 5],
        5,
        "Let the breath be small and easy. In for three, and out for five. No need for more air than you have.",
        "Que la respiración sea pequeña y fácil. Dentro en tres y fuera en cinco. No hace falta más aire del que tienes.",
      ),
      line(
        16,
        "Look at the place where you are. It is the same as before. The walls stood all the way through.",
        "Mira el lugar donde estás. Es el mismo de antes. Las paredes aguantaron todo el rato.",
      ),
      line(
        18,
        "Perhaps there is shame now, or worry about the next time. Those are part of the after. They need not be solved today.",
        "Quizá ahora hay vergüenza, o miedo a la próxima vez. Forman parte del después. No hay que resolverlos hoy.",
      ),
      line(
        18,
        "You have come through this one. You need not have done it well. You are here.",
        "Has atravesado esta. No tenías que hacerlo bien. Estás aquí.",
      ),
      breaths(
        [3, 0, 5],
        5,
        "A few more small breaths, with the shoulders down.",
        "Unas respiraciones pequeñas más, con los hombros bajos.",
      ),
      line(
        16,
        "What would be kind in the next half hour? Water, something to eat, some fresh air, a word with someone.",
        "¿Qué sería amable en la próxima media hora? Agua, algo de comer, aire fresco, unas palabras con alguien.",
      ),
      ...goOn,
    ],
    notFor: [newPain],
    sources: ["pompoli2018", "neff2013"],
    review,
  },
];
