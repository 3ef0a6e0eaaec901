import type { Practice } from "@evenkeel/companion/practice/practice";
import { said } from "../programs/said.ts";
import { goOn, mayStop, mayStopShort } from "./blocks.ts";
import { bell, line } from "./step.ts";

const review = "not yet reviewed by a clinician";

export const groundingPractices: readonly Practice[] = [
  {
    id: "feet",
    kind: "grounding",
    needs: ["too-much", "settle"],
    minutes: 2,
    title: said("The floor under you", "El suelo debajo"),
    about: said(
      "Feet, chair, floor. Eyes open, and nothing to do with the breath.",
      "Pies, silla, suelo. Con los ojos abiertos y sin tocar la respiración.",
    ),
    eyesOpen: true,
    steps: [
      ...mayStopShort,
      line(
        13,
        "Keep your eyes open. Put both feet on the floor and press them down, first the heels, then the toes.",
        "Deja los ojos abiertos. Pon los dos pies en el suelo y aprieta, primero los talones, luego los dedos.",
      ),
      line(
        15,
        "The floor presses back. It has held everything in this room all day, and it holds you.",
        "El suelo empuja de vuelta. Ha sostenido todo lo de este cuarto el día entero, y te sostiene.",
      ),
      line(
        15,
        "Feel the chair, or the wall, at your back. Lean into it by the width of a finger.",
        "Nota la silla, o la pared, en la espalda. Apóyate el ancho de un dedo más.",
      ),
      line(
        15,
        "Say to yourself where you are: the town, the room, the day of the week.",
        "Di por dentro dónde estás: la ciudad, el cuarto, el día de la semana.",
      ),
      line(
        15,
        "Press your feet down once more, and then let them be light.",
        "Aprieta los pies una vez más, y luego déjalos ligeros.",
      ),
      bell(4, "That was it. You are here.", "Eso era. Estás aquí."),
    ],
    notFor: [],
    sources: ["who-stress"],
    review,
  },
  {
    id: "room",
    kind: "grounding",
    needs: ["too-much"],
    minutes: 3,
    title: said("Back into the room", "De vuelta al cuarto"),
    about: said(
      "For when you feel far away, or when something from before is too near. Eyes open all the time.",
      "Para cuando te sientes lejos, o cuando algo de antes está demasiado cerca. Con los ojos abiertos todo el tiempo.",
    ),
    eyesOpen: true,
    steps: [
      ...mayStopShort,
      line(
        9,
        "Leave your eyes open, and turn on a light if it is dark.",
        "Deja los ojos abiertos y enciende una luz si está oscuro.",
      ),
      line(
        18,
        "Turn your head slowly to one side, as far as is pleasant, and look at what is there. Then to the other side.",
        "Gira la cabeza despacio hacia un lado, hasta donde sea agradable, y mira qué hay. Luego hacia el otro.",
      ),
      line(
        19,
        "Find something blue. Find something round. Find something that was not here ten years ago.",
        "Busca algo azul. Busca algo redondo. Busca algo que hace diez años no estaba aquí.",
      ),
      line(
        18,
        "Where is the door? Where is the light coming from? You may look behind you, if you want to be sure.",
        "¿Dónde está la puerta? ¿De dónde viene la luz? Puedes mirar detrás, si quieres comprobarlo.",
      ),
      line(
        18,
        "Take something in your hand and tell yourself what it is, in detail, as if over the telephone.",
        "Toma algo en la mano y di por dentro qué es, con detalle, como por teléfono.",
      ),
      line(
        18,
        "Say, out loud if you can: this is now. And then the year, and your name.",
        "Di, en voz alta si puedes: esto es ahora. Y luego el año, y tu nombre.",
      ),
      line(
        14,
        "Move your feet, stand up if you like, and take a sip of something.",
        "Mueve los pies, ponte en pie si quieres y bebe un sorbo de algo.",
      ),
      bell(
        4,
        "That was it. What came up belongs to then. You are in this room.",
        "Eso era. Lo que vino es de entonces. Tú estás en este cuarto.",
      ),
    ],
    notFor: [],
    sources: ["farias2020", "who-stress"],
    review,
  },
  {
    id: "senses",
    kind: "grounding",
    needs: ["too-much", "thoughts"],
    minutes: 4,
    title: said("One sense after another", "Un sentido tras otro"),
    about: said(
      "Seeing, touching, hearing, smelling, tasting: out of the head and into what is there.",
      "Ver, tocar, oír, oler, saborear: salir de la cabeza hacia lo que hay.",
    ),
    eyesOpen: true,
    steps: [
      ...mayStop,
      line(
        16,
        "Look around until you have found five things you would not have noticed. A crack, a shadow, the colour of a thread.",
        "Mira alrededor hasta encontrar cinco cosas en las que no te habrías fijado. Una grieta, una sombra, el color de un hilo.",
      ),
      line(
        21,
        "Stay with one of them. Follow its edge with your eyes, all the way round.",
        "Quédate con una. Sigue su borde con los ojos, toda la vuelta.",
      ),
      line(
        27,
        "Now four things you can feel. The cloth on your knees, the air on your face, a ring, the ground.",
        "Ahora cuatro cosas que puedas sentir. La tela en las rodillas, el aire en la cara, un anillo, el suelo.",
      ),
      line(
        30,
        "Three sounds. One near, one far away, and one that comes from yourself, if there is one.",
        "Tres sonidos. Uno cerca, uno lejos y uno que venga de ti, si lo hay.",
      ),
      line(
        21,
        "Two smells. If there are none, smell your sleeve, or think of one you like.",
        "Dos olores. Si no hay ninguno, huele la manga, o piensa en uno que te guste.",
      ),
      line(
        19,
        "And one taste: what is in your mouth now, or a sip of water, taken slowly.",
        "Y un sabor: el que tengas ahora en la boca, o un sorbo de agua, despacio.",
      ),
      line(
        27,
        "Let them all be there together for a moment. The seeing, the touching, the hearing. This much of the world is with you.",
        "Deja que estén todos juntos un momento. Ver, tocar, oír. Esta parte del mundo está contigo.",
      ),
      ...goOn,
    ],
    notFor: [
      {
        when: said(
          "A smell or a sound here is itself what frightens you. Then leave that sense out.",
          "Un olor o un sonido de aquí es justo lo que te asusta. Entonces deja fuera ese sentido.",
        ),
        instead: "feet",
      },
    ],
    sources: ["who-stress"],
    review,
  },
];
