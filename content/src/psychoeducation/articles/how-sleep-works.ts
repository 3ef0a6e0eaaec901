import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const howSleepWorks: Article = {
  id: "how-sleep-works",
  group: "sleep",
  title: { en: "How sleep works", es: "Cómo funciona el sueño" },
  answer: {
    en: "Two things bring sleep: a hunger for sleep that grows with every hour you are awake, and an inner clock that light sets. Getting up at the same time each day, light in the morning and a quiet last hour help both. Waking for a moment at night is normal.",
    es: "Dos cosas traen el sueño: un hambre de dormir que crece con cada hora despierta, y un reloj interno que se pone en hora con la luz. Levantarse siempre a la misma hora, la luz de la mañana y una última hora tranquila ayudan a los dos. Despertarse un momento de noche es normal.",
  },
  answerFrom: ["borbely2016", "ninds-sleep"],
  asked: {
    en: [
      "how does sleep work",
      "why do we sleep",
      "is it normal to wake up at night",
      "does coffee affect sleep",
      "does alcohol help you sleep",
      "are naps bad",
      "how can I sleep better",
      "why am I awake at night and tired in the day",
      "do screens keep me awake",
      "why do I sleep in on weekends",
    ],
    es: [
      "cómo funciona el sueño",
      "por qué dormimos",
      "es normal despertarse por la noche",
      "el café afecta al sueño",
      "el alcohol ayuda a dormir",
      "es malo dormir la siesta",
      "cómo puedo dormir mejor",
      "por qué estoy despierto de noche y cansado de día",
      "las pantallas quitan el sueño",
      "por qué duermo más el fin de semana",
    ],
  },
  blocks: [
    heading("Two forces", "Dos fuerzas"),
    text(
      ["borbely2016"],
      "The first is sleep hunger. It begins when you wake and grows all day. A long nap eats some of it up. The second is the clock inside. It runs for about a day, and says when your body is ready for night. Sleep comes most easily when both agree.",
      "La primera es el hambre de dormir. Empieza al despertar y crece todo el día. Una siesta larga se come una parte. La segunda es el reloj de dentro. Dura más o menos un día y dice cuándo el cuerpo está listo para la noche. El sueño llega mejor si los dos van a una.",
    ),
    text(
      ["ninds-sleep"],
      "Light sets the clock. Bright light in the morning tells it that the day has begun. Bright light late at night tells it to wait.",
      "La luz pone el reloj en hora. La luz fuerte de la mañana le dice que empezó el día. La luz fuerte de la noche le dice que espere.",
    ),
    heading("What a night is made of", "De qué está hecha una noche"),
    text(
      ["ninds-sleep"],
      "Sleep goes in rounds, several in a night. Deep sleep comes more in the first half, and dreams more in the second. Between the rounds we come close to waking, and often do. Most of it we forget by morning. With age, sleep gets lighter.",
      "El sueño va por vueltas, varias en una noche. El sueño profundo está más al principio, y los sueños más al final. Entre vuelta y vuelta casi despertamos, y a veces del todo. Por la mañana no lo recordamos. Con la edad el sueño es más ligero.",
    ),
    heading("What gets in the way", "Lo que estorba"),
    list(
      ["drake2013", "ebrahim2013", "ninds-sleep"],
      [
        "Coffee, strong tea and energy drinks, even many hours before bed.",
        "Café, té fuerte y bebidas de energía, incluso muchas horas antes.",
      ],
      [
        "Alcohol: it may knock you out, and then it breaks up the second half of the night.",
        "Alcohol: puede dormirte, y luego rompe la segunda mitad de la noche.",
      ],
      ["Getting up at a different time each day.", "Levantarse cada día a otra hora."],
      ["Late naps and long mornings in bed.", "Siestas tardías y mañanas largas en la cama."],
      [
        "A fight, work or bad news in the last hour.",
        "Una pelea, trabajo o malas noticias en la última hora.",
      ],
    ),
    heading("What helps", "Lo que ayuda"),
    list(
      ["borbely2016", "ninds-sleep"],
      ["The same time to get up, all week.", "La misma hora de levantarse, toda la semana."],
      ["Daylight soon after, and some moving in the day.", "Luz del día pronto, y algo de movimiento."],
      [
        "A dim, calm last hour. A dark, quiet, cool room.",
        "Una última hora tranquila y con poca luz. Un cuarto oscuro, callado y fresco.",
      ],
      [
        "Going to bed when you are sleepy, and not by the clock alone.",
        "Acostarte cuando tengas sueño, y no solo por el reloj.",
      ],
    ),
    text(
      ["ninds-sleep", "riemann2023"],
      "People need different amounts. A good sign is how you are in the day. If you snore loudly and stop breathing, or drop off while driving, see a doctor soon.",
      "No todos necesitamos lo mismo. Buena señal es cómo estás de día. Si roncas fuerte y dejas de respirar, o te duermes al conducir, ve pronto al médico.",
    ),
    here(
      "You can note your nights here and see what goes with the better ones.",
      "Aquí puedes anotar tus noches y ver qué va con las mejores.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
