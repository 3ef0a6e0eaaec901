import type { Practice } from "@evenkeel/companion/practice/practice";
import { said } from "../programs/said.ts";
import {
  backToTheRoom,
  eyesAsYouLike,
  farAway,
  goOn,
  mayStop,
  sitDown,
  tooMuch,
  wandering,
} from "./blocks.ts";
import { line } from "./step.ts";

const review = "not yet reviewed by a clinician";

export const noticingPractices: readonly Practice[] = [
  {
    id: "sounds",
    kind: "noticing",
    needs: ["thoughts", "settle"],
    minutes: 5,
    title: said("Only listening", "Solo escuchar"),
    about: said(
      "Resting on sounds instead of the breath. Good where the breath is not a friendly place.",
      "Descansar en los sonidos en lugar de la respiración. Sirve cuando respirar no es buen sitio.",
    ),
    eyesOpen: false,
    steps: [
      ...mayStop,
      ...sitDown,
      ...eyesAsYouLike,
      line(
        20,
        "Let sounds come to you. You need not go and fetch them. Ears are always open; they will do it.",
        "Deja que los sonidos lleguen. No hay que ir a buscarlos. Los oídos están siempre abiertos; ellos lo hacen.",
      ),
      line(
        22,
        "Which is the farthest away? A road, a bird, the wind, a machine in another house.",
        "¿Cuál es el más lejano? Una calle, un pájaro, el viento, una máquina en otra casa.",
      ),
      line(22, "And which is the nearest?", "¿Y cuál es el más cercano?"),
      line(
        24,
        "Some you like, some you do not. See what it is to hear one before it gets a name. High, low, rough, going up, going away.",
        "Algunos gustan, otros no. Mira cómo es oír uno antes de ponerle nombre. Alto, bajo, áspero, que sube, que se va.",
      ),
      line(
        24,
        "Between them there are gaps. What does the quiet sound like?",
        "Entre ellos hay huecos. ¿A qué suena el silencio?",
      ),
      line(
        26,
        "Thoughts may come in the same way as sounds do: from somewhere, for a while, and then on. You can let them pass through the room.",
        "Los pensamientos pueden venir como los sonidos: de algún lugar, por un rato, y luego siguen. Puedes dejarlos pasar por el cuarto.",
      ),
      line(33, "For a while, only listening.", "Durante un rato, solo escuchar."),
      ...backToTheRoom,
      ...goOn,
    ],
    notFor: [
      {
        when: said(
          "You hear voices, or ringing in your ears torments you. Then touch is a better place than hearing.",
          "Oyes voces, o un zumbido en los oídos te atormenta. Entonces el tacto es mejor lugar que el oído.",
        ),
        instead: "hands",
      },
    ],
    sources: ["goyal2014", "farias2020"],
    review,
  },
  {
    id: "leaves",
    kind: "noticing",
    needs: ["thoughts"],
    minutes: 6,
    title: said("Leaves on slow water", "Hojas en el agua lenta"),
    about: said(
      "Each thought gets a leaf and goes at the water's speed. For a head that goes round.",
      "Cada pensamiento recibe una hoja y va a la velocidad del agua. Para una cabeza que da vueltas.",
    ),
    eyesOpen: false,
    steps: [
      ...mayStop,
      ...sitDown,
      ...eyesAsYouLike,
      line(
        17,
        "Imagine a stream. It is not wide. The water goes slowly, and now and then a leaf comes by on it. You sit on the bank, with your back against something firm.",
        "Imagina un arroyo. No es ancho. El agua va despacio y de vez en cuando pasa una hoja. Estás en la orilla, con la espalda contra algo firme.",
      ),
      line(
        21,
        "Wait for the next thought. It may be a sentence, a picture, or only: nothing is coming. Put it on a leaf, as it is.",
        "Espera al siguiente pensamiento. Puede ser una frase, una imagen, o solo: no viene nada. Ponlo en una hoja, tal como es.",
      ),
      line(
        26,
        "Let the leaf go at its own speed. You need not push it, and you need not watch it round the bend.",
        "Deja que la hoja vaya a su ritmo. No hace falta empujarla, ni mirarla hasta la curva.",
      ),
      line(
        28,
        "The pleasant ones get a leaf too. So do the ones that say: this is silly, or: I cannot do this.",
        "Los agradables también reciben hoja. Y los que dicen: qué tontería, o: no me sale.",
      ),
      line(
        28,
        "Some leaves stay caught on a stone. Let them. The water goes round them, and there is room.",
        "Algunas hojas se quedan en una piedra. Déjalas. El agua las rodea, y hay sitio.",
      ),
      line(
        28,
        "At some point you may find that you are in the water, drifting along with one of them. Everyone falls in. Climb out, sit down again, and look for the next leaf.",
        "En algún momento quizá notes que estás en el agua, a la deriva con una de ellas. A todo el mundo le pasa. Sal, vuelve a la orilla y busca la siguiente hoja.",
      ),
      line(
        39,
        "I will be quiet for a while. You, the bank, the water.",
        "Un rato sin palabras. Tú, la orilla, el agua.",
      ),
      line(
        15,
        "Look at the stream once more. You are the one on the bank. The thoughts are on the leaves.",
        "Mira el arroyo una vez más. Tú estás en la orilla. Los pensamientos van en las hojas.",
      ),
      ...backToTheRoom,
      ...goOn,
    ],
    notFor: [
      farAway,
      {
        when: said(
          "A thought says that you should hurt yourself. That is not one to let drift: tell someone, or open Help now.",
          "Un pensamiento te dice que te hagas daño. Ese no es para dejarlo ir: díselo a alguien, o abre Ayuda ahora.",
        ),
        instead: null,
      },
    ],
    sources: ["atjak2015"],
    review,
  },
  {
    id: "slow-walk",
    kind: "noticing",
    needs: ["settle", "thoughts"],
    minutes: 6,
    title: said("A slow walk", "Un paseo lento"),
    about: said(
      "Walking up and down a few steps, indoors or out, for when sitting still makes it worse. On wheels it works as well.",
      "Ir y venir unos pasos, dentro o fuera, para cuando quedarse en un sitio lo empeora. Con ruedas también sirve.",
    ),
    eyesOpen: true,
    steps: [
      ...mayStop,
      line(
        10,
        "Find a way of eight or ten steps where you do not have to look out for anyone. If you move on wheels or with a stick, feel the hands and the turning instead of the soles.",
        "Busca un tramo de ocho o diez pasos donde no tengas que fijarte en nadie. Si te mueves con ruedas o con bastón, nota las manos y el giro en lugar de las plantas.",
      ),
      line(
        15,
        "Stay at one end for a moment. Your weight is on both sides, and a little of it sways. Let it.",
        "Quédate un momento en un extremo. El peso está en los dos lados, y algo se balancea. Déjalo.",
      ),
      line(
        23,
        "Begin to move, more slowly than usual. Lift, forward, down. Lift, forward, down.",
        "Empieza a moverte, más despacio que de costumbre. Levantar, adelante, apoyar. Levantar, adelante, apoyar.",
      ),
      line(
        25,
        "Feel how the ground meets you: the heel, the edge, the toes. It is there at every step.",
        "Nota cómo te recibe el suelo: el talón, el borde, los dedos. Está ahí en cada paso.",
      ),
      line(
        25,
        "At the end, stop. Turn round, as though that were the whole point. Then back.",
        "Al llegar al final, para. Date la vuelta, como si se tratara de eso. Y de regreso.",
      ),
      line(
        29,
        "Your head may already be at tomorrow. Your feet are here. Go with your feet.",
        "Quizá la cabeza ya está en mañana. Los pies están aquí. Ve con los pies.",
      ),
      line(
        31,
        "Let your eyes look softly ahead. Colours and light may come by, as they do from a slow train.",
        "Deja la mirada suave hacia delante. Pueden pasar colores y luz, como desde un tren lento.",
      ),
      line(
        38,
        "Find the speed that is yours today. It may be quicker, if your body is full of something that wants out.",
        "Busca la velocidad que hoy es tuya. Puede ser más rápida, si el cuerpo está lleno de algo que quiere salir.",
      ),
      line(38, "Some turns without words.", "Unas cuantas vueltas sin palabras."),
      line(
        21,
        "One last way across. Lift, forward, down, and then stand, or rest, and feel what goes on moving inside.",
        "Un último tramo. Levantar, adelante, apoyar, y luego párate y nota lo que sigue moviéndose por dentro.",
      ),
      ...goOn,
    ],
    notFor: [
      {
        when: said(
          "You are dizzy or might fall. Then do it in a chair, with your feet alone.",
          "Te mareas o podrías caerte. Entonces hazlo en una silla, solo con los pies.",
        ),
        instead: "feet",
      },
    ],
    sources: ["goyal2014"],
    review,
  },
  {
    id: "weather",
    kind: "noticing",
    needs: ["thoughts", "settle"],
    minutes: 10,
    title: said("Like weather", "Como el tiempo que hace"),
    about: said(
      "Sitting with whatever is there, feelings too, as with weather that comes over a house.",
      "Estar con lo que haya, también lo que sientes, como con el tiempo que pasa sobre una casa.",
    ),
    eyesOpen: false,
    steps: [
      ...mayStop,
      ...sitDown,
      ...eyesAsYouLike,
      ...tooMuch,
      line(
        26,
        "Begin with something steady. The seat under you, the hands in each other, or the sounds outside. You can come back to it whenever you want. Call it the house.",
        "Empieza por algo firme. El asiento, las manos una en otra, o los sonidos de fuera. Puedes volver cuando quieras. Llámalo la casa.",
      ),
      line(
        32,
        "Now ask, without hurry: what is the weather in here? Grey, windy, close before a storm, clear. One word will do.",
        "Ahora pregunta, sin prisa: ¿qué tiempo hace aquí dentro? Gris, con viento, bochorno antes de la tormenta, claro. Basta una palabra.",
      ),
      line(
        38,
        "Where in the body do you know it from? A weight, a flutter, a warmth, a wall. Look at the place as you would look out of a window.",
        "¿En qué parte del cuerpo lo notas? Un peso, un temblor, un calor, un muro. Mira ese lugar como quien mira por la ventana.",
      ),
      line(
        38,
        "It may get stronger for a bit when you look at it. It may shift to somewhere else. Weather does. You need do nothing about it.",
        "Quizá crezca un poco cuando lo miras. Quizá se mueva a otro sitio. El tiempo hace eso. No tienes que hacer nada.",
      ),
      line(
        35,
        "If it is too rough outside, go back into the house for a while: the seat, the hands, the sounds.",
        "Si fuera está demasiado revuelto, entra un rato en la casa: el asiento, las manos, los sonidos.",
      ),
      ...wandering,
      line(
        38,
        "There may be a story that comes with it: who did what, how it will go on. You can hear that it is being told. Then feel again what is under the story.",
        "Quizá venga con una historia: quién hizo qué, cómo va a seguir. Puedes oír que alguien la cuenta. Luego siente otra vez lo que hay debajo.",
      ),
      line(
        41,
        "See if there is a little room around it. The weather is in the sky, and the sky is larger than the weather.",
        "Mira si hay algo de sitio alrededor. El tiempo está en el cielo, y el cielo es más grande que el tiempo.",
      ),
      line(58, "A while without words now.", "Ahora un rato sin palabras."),
      line(
        44,
        "What is it like at this moment? The same, or moved on by a little? Either is an answer.",
        "¿Cómo está en este momento? ¿Igual, o se ha movido un poco? Las dos son respuesta.",
      ),
      line(
        23,
        "Come back to what is steady. The seat. The hands. You have been at home the whole time.",
        "Vuelve a lo firme. El asiento. Las manos. Has estado en casa todo el tiempo.",
      ),
      ...backToTheRoom,
      ...goOn,
    ],
    notFor: [farAway],
    sources: ["goyal2014", "atjak2015", "farias2020"],
    review,
  },
];
