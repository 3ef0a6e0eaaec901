import type { Practice } from "@evenkeel/companion/practice/practice";
import { said } from "../programs/said.ts";
import {
  backToTheRoom,
  bodyFrightens,
  breathFrightens,
  eyesAsYouLike,
  farAway,
  goOn,
  lungs,
  mayStop,
  mayStopShort,
  sitDown,
  tooMuch,
  wandering,
} from "./blocks.ts";
import { bell, breaths, line } from "./step.ts";

const review = "not yet reviewed by a clinician";

export const breathPractices: readonly Practice[] = [
  {
    id: "two-minutes-out",
    kind: "breath",
    needs: ["settle", "too-much"],
    minutes: 2,
    title: said("Two minutes of breathing out", "Dos minutos de soltar el aire"),
    about: said(
      "A few long breaths out, anywhere, eyes open if you like. Good before a call or a door.",
      "Unas exhalaciones largas, en cualquier sitio, con los ojos abiertos si quieres. Sirve antes de una llamada o de una puerta.",
    ),
    eyesOpen: true,
    steps: [
      ...mayStopShort,
      line(
        8,
        "Put both feet down, if you can, and let your shoulders drop by as much as they want to.",
        "Apoya los dos pies, si puedes, y deja que los hombros bajen lo que quieran.",
      ),
      breaths(
        [4, 0, 6],
        3,
        "Breathe in through your nose, easily, and out as if through a straw.",
        "Toma aire por la nariz, sin esfuerzo, y suéltalo como por una pajita.",
      ),
      breaths(
        [4, 0, 6],
        3,
        "The breath in may be small. Only the breath out is long.",
        "El aire que entra puede ser poco. Solo la salida es larga.",
      ),
      line(
        11,
        "Now let your breath do what it does by itself, and feel where you are sitting or standing.",
        "Ahora deja que la respiración vaya sola y nota dónde te apoyas.",
      ),
      bell(
        5,
        "That was it. Let the next thing go at half the speed.",
        "Eso era. Lo que sigue, a media velocidad.",
      ),
    ],
    notFor: [breathFrightens, lungs],
    sources: ["zaccaro2018", "fincham2023"],
    review,
  },
  {
    id: "second-sip",
    kind: "breath",
    needs: ["settle"],
    minutes: 3,
    title: said("A sigh on purpose", "Un suspiro a propósito"),
    about: said(
      "In through the nose, a second small sip of air on top, and a long sigh out. No holding.",
      "Aire por la nariz, un segundo sorbo pequeño encima y un suspiro largo. Sin retener.",
    ),
    eyesOpen: true,
    steps: [
      ...mayStopShort,
      line(
        10,
        "A sigh is something your body already knows. You will do a few of them on purpose, slowly, and then rest.",
        "Suspirar es algo que tu cuerpo ya sabe. Vas a hacerlo unas cuantas veces a propósito, despacio, y luego descansar.",
      ),
      breaths(
        [4, 0, 7],
        3,
        "Breathe in through the nose. Near the top, take one more small sip of air. Then let it all go through the mouth, slowly.",
        "Toma aire por la nariz. Casi arriba, un sorbo pequeño más. Luego suéltalo todo por la boca, despacio.",
      ),
      breaths(
        [4, 0, 7],
        3,
        "And again. In, a little more, and out for as long as it lasts without pushing.",
        "Y otra vez. Aire, un poco más, y fuera mientras dure sin empujar.",
      ),
      line(
        30,
        "Leave the breath alone for a moment. If you feel light in the head, that passes when you breathe as usual.",
        "Deja la respiración un momento. Si notas la cabeza ligera, se pasa al respirar como siempre.",
      ),
      breaths([4, 0, 7], 2, "Two more, softer than before.", "Dos más, más suaves que antes."),
      bell(
        5,
        "That was it. You might notice your jaw, and your hands.",
        "Eso era. Quizá notes la mandíbula y las manos.",
      ),
    ],
    notFor: [breathFrightens, lungs],
    sources: ["balban2023"],
    review,
  },
  {
    id: "small-pause",
    kind: "breath",
    needs: ["settle", "thoughts"],
    minutes: 4,
    title: said("A breath with a pause in it", "Una respiración con pausa"),
    about: said(
      "In, a short rest, and out. The counting gives a busy head something to hold.",
      "Dentro, un descanso corto, y fuera. Contar le da algo que agarrar a una cabeza ocupada.",
    ),
    eyesOpen: false,
    steps: [
      ...mayStop,
      line(
        8,
        "Sit or stand in a way that leaves your belly some room. A hand may rest on it.",
        "Ponte de modo que el vientre tenga sitio. Una mano puede descansar encima.",
      ),
      breaths(
        [4, 2, 6],
        4,
        "In for four. Rest for two, as if at the top of a swing. Out for six. If the rest is not pleasant, leave it out.",
        "Dentro en cuatro. Descansa dos, como arriba en un columpio. Fuera en seis. Si el descanso no es agradable, sáltatelo.",
      ),
      breaths(
        [4, 2, 6],
        5,
        "You could count along in your head. Losing count is part of it: begin again at one.",
        "Puedes contar por dentro. Perder la cuenta es parte de esto: empieza otra vez en uno.",
      ),
      breaths(
        [4, 2, 6],
        4,
        "See whether the breath out can become a little quieter each time.",
        "Mira si la salida del aire puede ser cada vez un poco más silenciosa.",
      ),
      line(
        15,
        "Let go of the numbers. For a moment there is nothing to count and nothing to reach.",
        "Suelta los números. Por un momento no hay nada que contar ni nada que alcanzar.",
      ),
      ...goOn,
    ],
    notFor: [
      {
        when: said(
          "You are in a panic now. Then do without any pause in the breath.",
          "Ahora mismo hay pánico. Entonces mejor sin pausas en la respiración.",
        ),
        instead: "panic-now",
      },
      lungs,
    ],
    sources: ["zaccaro2018", "fincham2023"],
    review,
  },
  {
    id: "even-breath",
    kind: "breath",
    needs: ["settle"],
    minutes: 6,
    title: said("As long in as out", "Lo mismo dentro que fuera"),
    about: said(
      "Five in, five out, for a while. A steady one, for the middle of a day.",
      "Cinco dentro, cinco fuera, un rato. Constante, para mitad del día.",
    ),
    eyesOpen: false,
    steps: [
      ...mayStop,
      ...sitDown,
      ...eyesAsYouLike,
      line(
        12,
        "First, only feel that you are breathing. Nobody has to make it happen.",
        "Primero, solo nota que respiras. Nadie tiene que hacer que ocurra.",
      ),
      breaths(
        [5, 0, 5],
        6,
        "Now let the breath become even. Five in, and five out. The circle goes with you, and you can let it lead.",
        "Ahora deja que se iguale. Cinco dentro y cinco fuera. El círculo va contigo, y puedes dejar que guíe.",
      ),
      breaths(
        [5, 0, 5],
        7,
        "Where do you feel it most? The nose, the chest, the belly. Stay with the place that is easiest.",
        "¿Dónde lo notas más? La nariz, el pecho, el vientre. Quédate con el sitio más fácil.",
      ),
      line(
        7,
        "If five is too long, four will do. The evenness matters more than the number.",
        "Si cinco es mucho, cuatro vale. Importa más que sea parejo que el número.",
      ),
      breaths(
        [5, 0, 5],
        7,
        "Thoughts may come along. They can sit beside you while the breath goes in and out.",
        "Puede que vengan pensamientos. Pueden sentarse a tu lado mientras el aire entra y sale.",
      ),
      line(
        16,
        "Let the counting go now, and see what your breath does when it is left alone.",
        "Suelta ahora la cuenta y mira qué hace la respiración cuando la dejas en paz.",
      ),
      ...backToTheRoom,
      ...goOn,
    ],
    notFor: [breathFrightens, lungs],
    sources: ["zaccaro2018", "fincham2023"],
    review,
  },
  {
    id: "where-breath-is",
    kind: "breath",
    needs: ["settle", "thoughts"],
    minutes: 10,
    title: said("Where the breath is", "Donde está la respiración"),
    about: said(
      "Ten quiet minutes with the breath as it comes, and with coming back to it.",
      "Diez minutos en calma con la respiración tal como viene, y con volver a ella.",
    ),
    eyesOpen: false,
    steps: [
      ...mayStop,
      ...sitDown,
      ...eyesAsYouLike,
      ...tooMuch,
      line(
        20,
        "Begin with what holds you up. Feet, thighs, the seat, perhaps the back. Your weight is being carried, and you can let it be.",
        "Empieza por lo que te sostiene. Los pies, los muslos, el asiento, quizá la espalda. Algo lleva tu peso, y puedes dejar que lo lleve.",
      ),
      line(
        25,
        "Somewhere in all this there is a breath going in, and then out. You do not have to change it. Long or short, deep or shallow, it is the one you have.",
        "En medio de todo esto hay un aire que entra y luego sale. No tienes que cambiarlo. Largo o corto, hondo o leve, es el que tienes.",
      ),
      line(
        30,
        "Look for the place where it is easiest to feel. The cool air at the nose. The chest, opening and closing. The belly under your clothes. Choose one, and let your attention sit down there.",
        "Busca el lugar donde se nota con más facilidad. El aire fresco en la nariz. El pecho, que se abre y se cierra. El vientre bajo la ropa. Elige uno y deja que la atención se siente ahí.",
      ),
      line(
        38,
        "Follow one breath in, from where it begins to where it turns. And one breath out, all the way to the little quiet at its end.",
        "Sigue un aire que entra, desde donde empieza hasta donde gira. Y uno que sale, hasta el pequeño silencio del final.",
      ),
      ...wandering,
      line(
        38,
        "There is no good breath and no bad one. Each is only the next.",
        "No hay respiración buena ni mala. Cada una es solo la siguiente.",
      ),
      line(
        40,
        "You may find that your mind plans, or replays, or comments. You can give it a name in one word, planning, remembering, and feel the next breath in.",
        "Quizá la mente planea, repite o comenta. Puedes ponerle nombre en una palabra, planear, recordar, y sentir el siguiente aire que entra.",
      ),
      line(
        45,
        "If something in the body asks for attention, an itch or a tightness, look at it for a breath or two before you decide whether to move.",
        "Si algo en el cuerpo pide atención, un picor o una tensión, míralo durante una o dos respiraciones antes de decidir si te mueves.",
      ),
      line(
        50,
        "Perhaps your attention can get a little wider now. The breath in the middle, and around it the whole body that breathes.",
        "Tal vez la atención pueda abrirse un poco. La respiración en el centro y, alrededor, todo el cuerpo que respira.",
      ),
      line(
        50,
        "For the next while I will be quiet. When you notice that you were away, that is the practice working, and you can begin again.",
        "Durante un rato no habrá palabras. Cuando notes que te habías ido, ahí está la práctica, y puedes empezar otra vez.",
      ),
      line(25, "Still here. One breath in. One breath out.", "Sigues aquí. Un aire que entra. Uno que sale."),
      ...backToTheRoom,
      ...goOn,
    ],
    notFor: [breathFrightens, bodyFrightens, farAway],
    sources: ["goyal2014", "farias2020"],
    review,
  },
];
