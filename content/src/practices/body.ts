import type { Practice } from "@evenkeel/companion/practice/practice";
import { said } from "../programs/said.ts";
import {
  backToTheRoom,
  bodyFrightens,
  eyesAsYouLike,
  farAway,
  goOn,
  mayStop,
  mayStopShort,
  notWhileDriving,
  sitDown,
  tooMuch,
  wandering,
} from "./blocks.ts";
import { bell, line } from "./step.ts";

const review = "not yet reviewed by a clinician";

export const bodyPractices: readonly Practice[] = [
  {
    id: "hands",
    kind: "body",
    needs: ["settle", "too-much"],
    minutes: 2,
    title: said("Only your hands", "Solo las manos"),
    about: said(
      "Attention to the body from its edge: hands, eyes open. For when inside is not a good place to be.",
      "Atención al cuerpo desde su borde: las manos, con los ojos abiertos. Para cuando dentro no es buen sitio.",
    ),
    eyesOpen: true,
    steps: [
      ...mayStopShort,
      line(
        6,
        "Keep your eyes open. Lay your hands where you can see them.",
        "Deja los ojos abiertos. Pon las manos donde las veas.",
      ),
      line(
        10,
        "Look at them as if you had to draw them. The lines, the nails, the small marks that nobody else has.",
        "Míralas como si tuvieras que dibujarlas. Las líneas, las uñas, las marcas pequeñas que nadie más tiene.",
      ),
      line(
        10,
        "Press the fingertips of one hand against those of the other. Feel how hard, and then how soft, you can make it.",
        "Junta las yemas de una mano con las de la otra. Nota qué fuerte, y luego qué suave, puede ser.",
      ),
      line(
        10,
        "Rub your palms together, slowly, until there is some warmth. Let it stay between them for a moment.",
        "Frota las palmas, despacio, hasta que haya algo de calor. Deja que se quede un momento entre las dos.",
      ),
      line(
        10,
        "Touch something near you. Cloth, wood, a cup. Is it cool or warm, rough or smooth?",
        "Toca algo que tengas cerca. Tela, madera, una taza. ¿Está frío o templado, áspero o liso?",
      ),
      line(
        8,
        "Let your hands rest in each other, or on your legs. They have done a lot today. They may do nothing now.",
        "Deja que las manos descansen una en otra, o en las piernas. Hoy han hecho mucho. Ahora pueden no hacer nada.",
      ),
      bell(
        2,
        "That was it. Your hands go with you, and you can come back to them anywhere.",
        "Eso era. Las manos van contigo, y puedes volver a ellas en cualquier lugar.",
      ),
    ],
    notFor: [],
    sources: ["farias2020", "who-stress"],
    review,
  },
  {
    id: "feet-to-head",
    kind: "body",
    needs: ["settle"],
    minutes: 4,
    title: said("From the feet to the head", "De los pies a la cabeza"),
    about: said(
      "A short walk through the body, without changing anything in it.",
      "Un paseo corto por el cuerpo, sin cambiar nada.",
    ),
    eyesOpen: false,
    steps: [
      ...mayStop,
      ...sitDown,
      ...eyesAsYouLike,
      line(
        14,
        "Start far away from your head: in the soles of your feet. Warm, cold, tingling, or nothing much. All of that counts as feeling them.",
        "Empieza lejos de la cabeza: en las plantas de los pies. Calor, frío, hormigueo o poca cosa. Todo eso cuenta como sentirlas.",
      ),
      line(
        14,
        "The lower legs, the knees, the thighs on the seat. They can be heavy.",
        "Las pantorrillas, las rodillas, los muslos en el asiento. Pueden pesar.",
      ),
      line(
        14,
        "Your belly and your lower back. If they are held tight, they may stay so, or let go a little. You need not decide for them.",
        "El vientre y la parte baja de la espalda. Si están en tensión, pueden seguir así o soltar un poco. No hace falta decidirlo.",
      ),
      line(
        14,
        "The chest, moving with each breath. The shoulders, that so often carry what nobody sees.",
        "El pecho, que se mueve con cada respiración. Los hombros, que tantas veces llevan lo que nadie ve.",
      ),
      line(
        12,
        "Down the arms to the hands. The fingers can lie as they fell.",
        "Por los brazos hasta las manos. Los dedos pueden quedarse como cayeron.",
      ),
      line(
        14,
        "The neck, the jaw, the tongue, the small muscles around the eyes. A good deal of work is done there, and some of it can stop.",
        "El cuello, la mandíbula, la lengua, los músculos pequeños de los ojos. Ahí se trabaja mucho, y una parte puede parar.",
      ),
      line(
        18,
        "And now all of it at once: one body, sitting here, breathing.",
        "Y ahora todo a la vez: un cuerpo, aquí, que respira.",
      ),
      ...backToTheRoom,
      ...goOn,
    ],
    notFor: [bodyFrightens, farAway],
    sources: ["goyal2014", "farias2020"],
    review,
  },
  {
    id: "let-go",
    kind: "body",
    needs: ["settle", "sleep"],
    minutes: 6,
    title: said("Press, and let go", "Apretar y soltar"),
    about: said(
      "You tighten one part at a time, gently, and feel the difference when it lets go.",
      "Aprietas una parte cada vez, con suavidad, y notas la diferencia al soltar.",
    ),
    eyesOpen: false,
    steps: [
      ...mayStop,
      ...sitDown,
      line(
        7,
        "Each part is pressed only about half as strongly as you could. Leave out whatever hurts, or is injured, or cramps.",
        "Cada parte se aprieta solo la mitad de lo que podrías. Deja fuera lo que duela, esté lesionado o dé calambres.",
      ),
      line(
        6,
        "Your hands. Close them into fists, as if around something soft. Hold it, and keep breathing.",
        "Las manos. Ciérralas en puño, como alrededor de algo blando. Mantén, y sigue respirando.",
      ),
      line(
        17,
        "And open. Let the fingers fall. Feel how the hands are now, compared with before.",
        "Y abre. Deja caer los dedos. Nota cómo están las manos ahora, comparadas con antes.",
      ),
      line(
        6,
        "Your arms. Bend them, and bring your fists towards your shoulders. Breathe on.",
        "Los brazos. Dóblalos y lleva los puños hacia los hombros. Sigue respirando.",
      ),
      line(17, "And let them sink down. Heavy is fine.", "Y déjalos bajar. Que pesen está bien."),
      line(
        6,
        "Your shoulders. Draw them up towards your ears, as if it were cold.",
        "Los hombros. Súbelos hacia las orejas, como si hiciera frío.",
      ),
      line(
        20,
        "And let them go, further than you thought they would. Let a breath out go with them.",
        "Y suéltalos, más abajo de lo que pensabas. Que una salida de aire vaya con ellos.",
      ),
      line(
        6,
        "Your face. Squeeze your eyes, wrinkle your nose, press your lips together. Nobody is looking.",
        "La cara. Aprieta los ojos, arruga la nariz, junta los labios. Nadie mira.",
      ),
      line(
        20,
        "And smooth. The forehead wide, the tongue lying in the mouth, the teeth a little apart.",
        "Y lisa. La frente ancha, la lengua echada en la boca, los dientes un poco separados.",
      ),
      line(
        6,
        "Your belly. Make it firm, as if someone were about to lean on it.",
        "El vientre. Ponlo firme, como si alguien fuera a apoyarse en él.",
      ),
      line(
        20,
        "And soft. It may be round. It may move with each breath.",
        "Y blando. Puede ser redondo. Puede moverse con cada respiración.",
      ),
      line(
        6,
        "Your legs. Press your feet into the floor, or stretch them away from you, so that the thighs get firm.",
        "Las piernas. Aprieta los pies contra el suelo, o estíralos lejos de ti, para que los muslos se pongan firmes.",
      ),
      line(
        20,
        "And let go. Let the floor or the bed have the whole weight of them.",
        "Y suelta. Que el suelo o la cama se quede con todo su peso.",
      ),
      line(
        30,
        "Go through your body once more, slowly, without pressing. Where something is still holding on, it is enough to have noticed.",
        "Recorre el cuerpo una vez más, despacio, sin apretar. Si algo sigue en tensión, basta con haberlo notado.",
      ),
      line(
        30,
        "Rest a while in what is heavy and warm, if anything is.",
        "Descansa un rato en lo que esté pesado y caliente, si algo lo está.",
      ),
      ...goOn,
    ],
    notFor: [
      {
        when: said(
          "You have an injury, strong pain or cramps. Leave those parts out, or take one without pressing.",
          "Tienes una lesión, mucho dolor o calambres. Deja fuera esas partes, o elige una sin apretar.",
        ),
        instead: "feet-to-head",
      },
      notWhileDriving,
    ],
    sources: ["manzoni2008"],
    review,
  },
  {
    id: "body-scan",
    kind: "body",
    needs: ["settle", "sleep"],
    minutes: 10,
    title: said("A slow look through the body", "Una mirada lenta por el cuerpo"),
    about: said(
      "Sitting or lying, part by part. The point is to notice, not to relax; sometimes that comes as well.",
      "En una silla o en la cama, parte por parte. Se trata de notar, no de relajarse; a veces eso viene también.",
    ),
    eyesOpen: false,
    steps: [
      ...mayStop,
      line(
        9,
        "Sit, or lie on your back with something under your knees if that is kinder. Let your arms lie beside you.",
        "Puedes usar una silla, o la cama boca arriba con algo bajo las rodillas si te va mejor. Deja los brazos a los lados.",
      ),
      ...eyesAsYouLike,
      ...tooMuch,
      line(
        17,
        "Feel where your body touches what is under it. Heels, legs, hips, back, perhaps the head. Each of these places is held.",
        "Nota dónde toca el cuerpo lo que tiene debajo. Talones, piernas, caderas, espalda, quizá la cabeza. Cada uno de esos sitios tiene apoyo.",
      ),
      line(
        24,
        "Let your attention travel down to the toes of your left foot. You need not move them. Is there warmth, a sock, the air? If there is nothing, nothing is what you found.",
        "Deja que la atención baje hasta los dedos del pie izquierdo. No hace falta moverlos. ¿Hay calor, un calcetín, el aire? Si no hay nada, nada es lo que has encontrado.",
      ),
      line(
        24,
        "The sole, the heel, the ankle. And up through the lower leg, the knee, the thigh, as if a warm light went along slowly.",
        "La planta, el talón, el tobillo. Y hacia arriba por la pantorrilla, la rodilla, el muslo, como si una luz templada fuera pasando despacio.",
      ),
      line(
        24,
        "Now the toes on the right. The sole, the heel, the ankle. It may feel quite different from the other side.",
        "Ahora los dedos del derecho. La planta, el talón, el tobillo. Puede sentirse muy distinto del otro lado.",
      ),
      line(
        24,
        "And up the right leg: calf, knee, thigh, all the way to the hip. Both legs, resting.",
        "Y por la pierna derecha: pantorrilla, rodilla, muslo, hasta la cadera. Las dos piernas, en descanso.",
      ),
      ...wandering,
      line(
        26,
        "The belly, rising and falling. Many of us were told to hold it in. Here it may be as large as it is.",
        "El vientre, que sube y baja. A muchas personas nos dijeron que lo metiéramos. Aquí puede ser tan grande como es.",
      ),
      line(
        26,
        "Your lower back, and slowly up along the spine. If there is pain, you can look at its edge, or pass it by.",
        "La parte baja de la espalda y, despacio, columna arriba. Si hay dolor, puedes mirar su borde, o pasar de largo.",
      ),
      line(
        26,
        "The chest. The breath is there, and the heart too, busy without being asked. You may skip this place if it makes you uneasy.",
        "El pecho. Ahí está la respiración, y el corazón también, que trabaja sin que se lo pidan. Puedes saltarte este lugar si te inquieta.",
      ),
      line(
        26,
        "Shoulders. Upper arms, elbows, forearms. The hands, the palms, each finger in turn.",
        "Hombros. Brazos, codos, antebrazos. Las manos, las palmas, cada dedo por turno.",
      ),
      line(
        26,
        "The neck and the throat. All the words of the day came through here, and the ones that were kept back.",
        "El cuello y la garganta. Por aquí pasaron todas las palabras del día, y también las que se quedaron dentro.",
      ),
      line(
        26,
        "The jaw, the cheeks, the eyes resting in their places. The forehead. The top of the head, as far up as you go.",
        "La mandíbula, las mejillas, los ojos en su sitio. La frente. La coronilla, hasta donde llegas.",
      ),
      line(
        40,
        "And then the whole of it, from the toes to the crown. One body that has carried you through everything so far.",
        "Y luego todo entero, de los dedos a la coronilla. Un cuerpo que te ha llevado hasta aquí a través de todo.",
      ),
      line(
        35,
        "Nothing in it has to be different for the next few breaths.",
        "Durante las próximas respiraciones nada en él tiene que ser distinto.",
      ),
      ...backToTheRoom,
      ...goOn,
    ],
    notFor: [bodyFrightens, farAway, notWhileDriving],
    sources: ["goyal2014", "farias2020"],
    review,
  },
];
