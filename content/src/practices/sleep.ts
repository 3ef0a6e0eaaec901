import type { NotFor, Practice } from "@evenkeel/companion/practice/practice";
import { said } from "../programs/said.ts";
import { bodyFrightens, lieDown, mayStop, notWhileDriving, stayTheNight } from "./blocks.ts";
import { breaths, line } from "./step.ts";

const review = "not yet reviewed by a clinician";

const darkFrightens: NotFor = {
  when: said(
    "The dark or the bed itself frightens you. Then do it in a chair with a light on.",
    "La oscuridad o la propia cama te dan miedo. Entonces hazlo en una silla con una luz encendida.",
  ),
  instead: "room",
};

/** They end without a tone and without being asked to come back. */
export const sleepPractices: readonly Practice[] = [
  {
    id: "day-down",
    kind: "sleep",
    needs: ["sleep", "thoughts"],
    minutes: 5,
    title: said("Putting the day down", "Dejar el día"),
    about: said(
      "Before you lie down, or once you have: closing the day, so that it need not come along.",
      "Antes de acostarte, o ya en la cama: cerrar el día, para que no tenga que venir contigo.",
    ),
    eyesOpen: false,
    steps: [
      ...mayStop,
      line(
        12,
        "The day is over, even if not all of it was done. You could imagine a shelf beside the bed, with some room on it.",
        "El día ha terminado, aunque no todo se hiciera. Puedes imaginar un estante junto a la cama, con algo de sitio.",
      ),
      line(
        21,
        "Go back to this morning. The first light, the first thing you did. You are only passing through, as one goes through a house before locking up.",
        "Vuelve a esta mañana. La primera luz, lo primero que hiciste. Solo vas de paso, como quien recorre la casa antes de cerrar.",
      ),
      line(
        21,
        "Then the middle of the day. Someone who spoke to you, something you ate, a way you went.",
        "Luego el mediodía. Alguien que te habló, algo que comiste, un camino que hiciste.",
      ),
      line(
        23,
        "And the evening. If there is something that still pulls at you, give it one sentence, and put the sentence on the shelf. It will keep until tomorrow.",
        "Y la tarde. Si algo todavía tira de ti, dale una frase, y pon la frase en el estante. Se conserva hasta mañana.",
      ),
      line(
        23,
        "Was there a moment that was all right? It may be small: warm water, a joke, a dog in the street. It may lie beside you tonight.",
        "¿Hubo un momento que estuvo bien? Puede ser pequeño: agua caliente, una broma, un perro en la calle. Esta noche puede quedarse a tu lado.",
      ),
      line(
        23,
        "Whatever you did not manage, others did not manage today either. The list is for people who are awake.",
        "Lo que hoy no pudiste, tampoco lo pudieron otras personas. La lista es cosa del día.",
      ),
      breaths(
        [4, 0, 6],
        5,
        "Now let some long breaths go out, as if you were fogging a window.",
        "Ahora deja salir unas cuantas veces el aire, largo, como si empañaras un cristal.",
      ),
      line(
        23,
        "The day stands on its shelf. You are over here.",
        "El día está en su estante. Tú estás aquí.",
      ),
      ...stayTheNight,
    ],
    notFor: [darkFrightens, notWhileDriving],
    sources: ["ong2014", "rusch2019"],
    review,
  },
  {
    id: "awake-at-night",
    kind: "sleep",
    needs: ["sleep"],
    minutes: 7,
    title: said("Awake in the night", "En vela"),
    about: said(
      "For lying awake at three o'clock. Resting, without trying to sleep.",
      "Para las tres de la madrugada sin dormir. Descansar, sin intentar dormir.",
    ),
    eyesOpen: false,
    steps: [
      ...mayStop,
      line(
        10,
        "You are awake, and it is night. That is all that is known at the moment. The clock may face the wall.",
        "Es de noche y no duermes. Es lo único que se sabe por ahora. El reloj puede mirar a la pared.",
      ),
      ...lieDown,
      line(
        19,
        "Sleep cannot be made. It comes to people who are not looking. So for the next minutes you need not sleep. You are only resting, and rest counts.",
        "El sueño no se puede fabricar. Llega a quien no lo mira. Así que en los próximos minutos no tienes que dormir. Solo descansas, y descansar cuenta.",
      ),
      line(
        24,
        "Feel how the bed goes on holding you, though you do nothing for it. The heels, the calves, the hips, the back of the head.",
        "Nota cómo la cama te sigue sosteniendo sin que hagas nada. Los talones, las pantorrillas, las caderas, la nuca.",
      ),
      line(
        27,
        "Thoughts at night have long shadows. They are the same as by day, with the lamp held low. You can tell them: tomorrow, in the light.",
        "De noche los pensamientos tienen sombras largas. Son los mismos que de día, con la lámpara baja. Puedes decirles: mañana, con luz.",
      ),
      breaths(
        [4, 0, 7],
        6,
        "Let the breath out get longer than the breath in, a little, as it does in someone asleep.",
        "Deja que el aire que sale sea un poco más largo que el que entra, como en quien duerme.",
      ),
      line(
        29,
        "Perhaps you think of how tomorrow will be. You have had such days, and got to their evening.",
        "Quizá piensas en cómo será mañana. Ya has tenido días así, y llegaron a su noche.",
      ),
      line(
        31,
        "Other windows are lit as well. Someone is nursing a child, someone drives a night bus, someone lies like you and listens.",
        "Hay otras ventanas con luz. Alguien da de mamar, alguien lleva el autobús nocturno, alguien está en la cama como tú y escucha.",
      ),
      line(
        34,
        "Let your face be heavy. The eyelids, the cheeks, the tongue. The whole head, a little deeper into the pillow.",
        "Deja que pese la cara. Los párpados, las mejillas, la lengua. La cabeza entera, algo más hondo en la almohada.",
      ),
      line(
        36,
        "If you are still awake in a while, you can get up for a bit, where it is dim and dull, and come back when your eyes want to. Until then, there is only this.",
        "Si dentro de un rato sigues sin dormir, puedes levantarte un poco, con poca luz y algo aburrido, y volver cuando los ojos quieran. Hasta entonces, solo esto.",
      ),
      ...stayTheNight,
    ],
    notFor: [
      darkFrightens,
      {
        when: said(
          "You have hardly needed sleep for days and feel full of energy. Tell a doctor soon.",
          "Llevas días casi sin necesitar dormir y con muchísima energía. Cuéntaselo pronto a un médico.",
        ),
        instead: null,
      },
    ],
    sources: ["ong2014", "rusch2019"],
    review,
  },
  {
    id: "sleep-shore",
    kind: "sleep",
    needs: ["sleep"],
    minutes: 15,
    title: said("A path down to the shore", "Un sendero hasta la orilla"),
    about: said(
      "A walk in the dusk, told slowly, with more and more quiet in it.",
      "Un paseo al anochecer, contado despacio, cada vez con más silencio.",
    ),
    eyesOpen: false,
    steps: [
      ...mayStop,
      ...lieDown,
      line(
        17,
        "I will tell you of a walk. You need not see it clearly, and you need not remember it. If you lose the thread, the walk goes on without you.",
        "Te cuento un paseo. No hace falta verlo con claridad ni recordarlo. Si pierdes el hilo, el paseo sigue sin ti.",
      ),
      line(
        22,
        "It is early evening, late in summer. The warmth of the day is still in the stones. You have come out through a low gate, and you have nowhere to be.",
        "Es el principio de la noche, al final del verano. El calor del día sigue en las piedras. Has salido por una puerta baja y no tienes que ir a ningún lado.",
      ),
      line(
        24,
        "A path goes down between two walls. They are as high as your hip, and dry grass grows out of them. You let one hand trail along the top. The stone is rough, and warmer than the air.",
        "Un sendero baja entre dos muros. Te llegan a la cadera, y de ellos crece hierba seca. Dejas que una mano roce la piedra. Es áspera, y más caliente que el aire.",
      ),
      line(
        27,
        "It smells of thyme and dust. Somewhere a door is closed, for the night, by someone who does it every night.",
        "Huele a tomillo y a polvo. En algún lugar alguien cierra una puerta, como cada noche.",
      ),
      line(
        29,
        "There are steps, wide and shallow. You take them one at a time. With each one you get a little heavier, in a pleasant way, as one does when a bag is put down.",
        "Hay peldaños, anchos y bajos. Los bajas de uno en uno. Con cada uno pesas un poco más, de una manera agradable, como cuando se deja una bolsa en el suelo.",
      ),
      line(
        29,
        "A step. And the next. There is no number to them.",
        "Un peldaño. Y el siguiente. No llevan número.",
      ),
      line(
        32,
        "To the left there is an orchard. Under the trees it is nearly dark already. A few leaves turn, and then are still.",
        "A la izquierda hay un huerto con frutales. Bajo los árboles ya es casi de noche. Unas hojas se mueven, y luego nada.",
      ),
      line(
        34,
        "Farther down you begin to hear the water. Not waves. Only a going out and a coming back, like someone breathing in the next room.",
        "Más abajo empiezas a oír el agua. No son olas. Solo un irse y un volver, como alguien que respira en el cuarto de al lado.",
      ),
      line(
        34,
        "The path becomes sand. Your steps make no sound now. You may take off your shoes; the sand keeps the sun for a long time.",
        "El sendero se vuelve arena. Los pasos ya no suenan. Puedes quitarte los zapatos; la arena guarda el sol mucho tiempo.",
      ),
      line(
        36,
        "A boat lies on its side above the line of the water, with a blanket folded in it. It has been there all summer. Nobody minds.",
        "Una barca descansa de lado sobre la arena, con una manta doblada dentro. Lleva ahí todo el verano. A nadie le importa.",
      ),
      line(
        39,
        "You sit down against it, or lie in it. The wood gives a little. The blanket is heavy, and covers as much of you as you like.",
        "Te apoyas en ella, o te echas dentro. La madera cede un poco. La manta pesa, y te cubre hasta donde quieras.",
      ),
      line(
        41,
        "The sky goes from blue to a darker blue. A star is there that was not there. You did not see it arrive.",
        "El cielo pasa del azul a un azul más oscuro. Hay una estrella que no estaba. No la viste llegar.",
      ),
      line(
        44,
        "Water out. Water in. You have nothing to listen for.",
        "El agua se va. El agua vuelve. No hay nada que vigilar.",
      ),
      line(
        46,
        "Your feet are heavy in the sand. Your legs are heavy. Your hands lie where they lie.",
        "Los pies pesan en la arena. Las piernas pesan. Las manos están donde están.",
      ),
      line(
        51,
        "Someone has lit a lamp on the other side of the bay. It is small and yellow, and it stays on.",
        "Alguien ha encendido una lámpara al otro lado de la bahía. Es pequeña y amarilla, y se queda encendida.",
      ),
      line(56, "Out. And in.", "Se va. Y vuelve."),
      line(61, "The boat, the blanket, the dark blue.", "La barca, la manta, el azul oscuro."),
      line(67, "And the water.", "Y el agua."),
      ...stayTheNight,
    ],
    notFor: [
      {
        when: said(
          "Water or being outside in the dark is tied to something bad for you. Then take the heavy body, or the day.",
          "El agua o estar fuera de noche se une a algo malo para ti. Entonces elige el cuerpo que pesa, o el día.",
        ),
        instead: "heavy-body",
      },
      notWhileDriving,
    ],
    sources: ["rusch2019"],
    review,
  },
  {
    id: "heavy-body",
    kind: "sleep",
    needs: ["sleep"],
    minutes: 20,
    title: said("A heavy body, part by part", "Un cuerpo que pesa, parte por parte"),
    about: said(
      "Twenty slow minutes through the body in bed. Falling asleep on the way is fine.",
      "Veinte minutos lentos por el cuerpo, en la cama. Dormirse por el camino está bien.",
    ),
    eyesOpen: false,
    steps: [
      ...mayStop,
      ...lieDown,
      line(
        15,
        "Turn off the light, if you like the dark. Move about until you have found your place, and once more until it is better.",
        "Apaga la luz, si te gusta la oscuridad. Muévete hasta encontrar tu sitio, y una vez más hasta que sea mejor.",
      ),
      line(
        20,
        "You may fall asleep at any point, and you may also stay awake. Both are a way of lying here.",
        "Puedes dormirte en cualquier punto, y también puedes no dormir. Las dos son maneras de estar aquí.",
      ),
      breaths(
        [4, 0, 6],
        5,
        "Let a few breaths go out slowly. With each one, a little more of your weight goes down.",
        "Deja salir el aire despacio unas cuantas veces. Con cada una, el cuerpo se hunde un poco más.",
      ),
      line(
        26,
        "Begin with the toes of your right foot. The big one, the small one, those between. They carried you about today. They can stop now.",
        "Empieza por los dedos del pie derecho. El gordo, el pequeño, los de en medio. Hoy te han llevado por ahí. Ya pueden parar.",
      ),
      line(
        29,
        "The sole, the heel, the ankle, all of the right foot, heavy. As if it were lying in warm sand.",
        "La planta, el talón, el tobillo, todo el pie derecho, pesado. Como si estuviera en arena templada.",
      ),
      line(
        31,
        "The calf lies on the sheet, and the sheet takes it. The knee is loose. The thigh is wide and soft. All of the right leg.",
        "La pantorrilla está sobre la sábana, y la sábana la recibe. La rodilla, suelta. El muslo, ancho y blando. Toda la pierna derecha.",
      ),
      line(
        29,
        "Now the left foot. The toes, the sole, the heel. It needs nothing from you.",
        "Ahora el pie izquierdo. Los dedos, la planta, el talón. No necesita nada de ti.",
      ),
      line(
        31,
        "The left calf, the knee, the thigh. It sinks by the thickness of a blanket. And then both legs together, lying there like two tired dogs.",
        "La pantorrilla izquierda, la rodilla, el muslo. Se hunde lo que mide una manta. Y luego las dos piernas juntas, como dos perros con sueño.",
      ),
      line(
        33,
        "The hips and the seat. So much of your weight rests here. Let the bed have it, all of it.",
        "Las caderas y las nalgas. Aquí descansa mucho de tu peso. Deja que la cama se lo quede, todo.",
      ),
      line(
        33,
        "The belly moves under the cover, up and down, without asking anyone. It is the oldest rocking there is.",
        "El vientre se mueve bajo la manta, arriba y abajo, sin preguntar a nadie. No hay mecerse más antiguo.",
      ),
      line(
        33,
        "If a thought is walking about in the house, let it walk. It knows where the light switches are. You need not get up for it.",
        "Si un pensamiento anda por la casa, déjalo andar. Sabe dónde están las luces. No hace falta que te levantes por él.",
      ),
      line(
        35,
        "The lower back, and up along the spine, one small bone after another, each laid down like a bead on a cloth.",
        "La parte baja de la espalda y, columna arriba, un hueso pequeño tras otro, cada uno puesto como una cuenta sobre una tela.",
      ),
      line(
        35,
        "The upper back lies flat. The shoulders go down, away from the ears, towards the mattress.",
        "La parte alta de la espalda, plana. Los hombros bajan, lejos de las orejas, hacia el colchón.",
      ),
      line(
        35,
        "The right arm. Upper arm, elbow, forearm, wrist. The palm, open or half closed. Five fingers with nothing to hold.",
        "El brazo derecho. El codo, el antebrazo, la muñeca. La palma, abierta o a medio cerrar. Cinco dedos sin nada que sujetar.",
      ),
      line(
        37,
        "The left arm, in the same way, down to the last finger. Heavy, and a little warm.",
        "El brazo izquierdo, igual, hasta el último dedo. Pesado y algo caliente.",
      ),
      line(
        37,
        "The chest opens, and closes. Whatever it was holding for other people, it can hold again in the morning.",
        "El pecho se abre y se cierra. Lo que guardaba para otras personas, podrá guardarlo otra vez por la mañana.",
      ),
      line(
        40,
        "The throat is soft. The neck rests. The back of the head makes a small hollow in the pillow.",
        "La garganta, blanda. El cuello descansa. La nuca hace un hueco pequeño en la almohada.",
      ),
      line(
        40,
        "The jaw hangs a little. The tongue is wide. The cheeks have no face to make.",
        "La mandíbula cuelga un poco. La lengua, ancha. Las mejillas no tienen que poner ninguna cara.",
      ),
      line(
        42,
        "The eyes lie in their hollows like stones in a stream, and the water goes over them.",
        "Los ojos descansan en sus huecos como piedras en un arroyo, y el agua pasa por encima.",
      ),
      line(
        44,
        "The forehead gets wider, as a sheet does when it is smoothed by a hand.",
        "La frente se ensancha, como una sábana que alguien alisa con la mano.",
      ),
      line(
        48,
        "All of it now. One long, heavy, breathing shape in the dark.",
        "Y ahora todo. Una forma larga, pesada, que respira en la oscuridad.",
      ),
      line(
        53,
        "Down with each breath out. There is always a little farther to sink, and always something under it.",
        "Hacia abajo con cada aire que sale. Siempre hay un poco más que hundirse, y siempre hay algo debajo.",
      ),
      line(55, "Heavy feet. Heavy hands.", "Pies que pesan. Manos que pesan."),
      line(60, "Nothing to do.", "Nada que hacer."),
      line(66, "Nobody to be.", "Nadie que ser."),
      ...stayTheNight,
    ],
    notFor: [bodyFrightens, darkFrightens, notWhileDriving],
    sources: ["rusch2019", "ong2014"],
    review,
  },
];
