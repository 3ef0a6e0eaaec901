import type { Technique } from "@evenkeel/companion/technique";
import { step } from "./step.ts";

export const breathing: Technique = {
  id: "breathing",
  minutes: 3,
  start: "before",
  steps: [
    step("before", "rating", "breathe", { compares: "before" }),
    step("breathe", "done", "after", { saves: null, card: "pacer" }),
    step("after", "rating", { eased: "noticed", any: "senses" }, { compares: "after" }),
    step("senses", "done", "noticed", { card: "steps" }),
    step("noticed", "words", "end"),
  ],
  pacer: { inSeconds: 4, holdSeconds: 0, outSeconds: 6, rounds: 10 },
  fits: {
    shelves: ["calm", "worry", "fear"],
    frames: ["panic", "worry", "overload", "insomnia", "illness"],
    feelings: ["anxiety", "overwhelm"],
  },
  sources: [
    {
      key: "zaccaro2018",
      cite: "Zaccaro A et al. How breath-control can change your life. Front Hum Neurosci 12:353, 2018.",
      for: "slow breathing, under ten breaths a minute, and calm",
    },
    {
      key: "najavits2002",
      cite: "Najavits LM. Seeking Safety. Guilford, 2002.",
      for: "grounding through the senses when feelings flood",
    },
  ],
  contraindications: [
    "trouble breathing or chest pain that is new: medical help first",
    "if watching the breath makes fear worse: go on with the senses instead",
    "thoughts of suicide in this conversation: safety steps come first",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "Slower breath",
      about: "Two minutes of slow breathing with something on the screen to follow.",
      finds: ["breathing", "calm", "panic", "anxiety", "tension", "pacer", "relax", "stress"],
      asked: String.raw`\b(?:paced|slow|slower) breath(?:ing)?\b`,
      offer: [
        "Your body is doing a lot of this work. We could slow the breath together for about two minutes, with something on the screen to follow. Would you like to?",
        "Before more words, we could bring the alarm down a notch: two minutes of slow breathing on the screen. Want to try?",
      ],
      notFor: [
        "With trouble breathing or chest pain that is new: medical help first.",
        "If watching the breath makes fear worse: use the senses instead.",
        "When there are thoughts of suicide: safety comes first.",
      ],
      steps: {
        before: {
          ask: [
            "First, how tense are you right now, from 0 to 100?",
            "How much tension is in you at the moment, from 0 to 100?",
          ],
          less: ["Roughly is fine. Above or below 50?"],
          heard: [],
        },
        breathe: {
          ask: [
            "Follow the circle: in for 4, out for 6, ten times. The long out-breath is what calms. Write anything when you're done.",
            "The circle leads: 4 in, 6 out, ten rounds, slow on the way out. Write a word when it's over.",
          ],
          less: [],
        },
        after: {
          ask: ["And the tension now, from 0 to 100?", "Where is it now, from 0 to 100?"],
          less: ["A rough number will do. Lower, higher or the same?"],
          heard: [],
        },
        senses: {
          ask: [
            "Breathing isn't the way in for everyone. Let's use your senses instead; go down the list slowly, and write one or two things you found.",
            "Some bodies don't take to breathing. Try the list instead, slowly, and write what you found.",
          ],
          less: ["One thing you can see and one you can touch is enough."],
          heard: ["Here, in this room, then."],
        },
        noticed: {
          ask: ["What did you notice, anything at all?", "Anything different in your body, even slightly?"],
          less: ["Hands, jaw, shoulders: is one of them a bit looser?"],
          like: ["“My shoulders came down”, or “nothing much, a bit warmer”."],
          heard: [],
        },
      },
      labels: {
        before: "Tension before (0-100)",
        after: "Tension after (0-100)",
        senses: "What I found",
        noticed: "What I noticed",
      },
      finish: [
        "It's saved. The breath goes with you; four in and six out works on a bus too.",
        "That's kept. It needn't work every time to be worth having.",
      ],
      eased: [
        "From {before} to {after}. It's saved, and it goes with you: four in and six out works on a bus too.",
        "It went from {before} to {after}. That's saved, and you can do it anywhere you can breathe out slowly.",
      ],
      planned: [],
      cardTitle: "In 4, out 6",
      cardSteps: [
        "5 things you can see",
        "4 things you can touch",
        "3 things you can hear",
        "2 things you can smell",
        "1 thing you can taste",
      ],
    },
    es: {
      title: "Respirar más lento",
      about: "Dos minutos de respiración lenta con algo en la pantalla para seguir.",
      finds: ["respiración", "respirar", "calma", "pánico", "ansiedad", "tensión", "relajar", "estrés"],
      asked: String.raw`\brespira(?:r|ción) (?:más )?lent[ao]\b|\brespiración pausada\b`,
      offer: [
        "Tu cuerpo está cargando mucho de esto. Podemos respirar lento unos dos minutos, con algo en la pantalla para seguir. ¿Te gustaría?",
        "Antes de más palabras, podríamos bajar un poco la alarma: dos minutos de respiración lenta en la pantalla. ¿Probamos?",
      ],
      notFor: [
        "Si te cuesta respirar o tienes un dolor de pecho nuevo: primero, ayuda médica.",
        "Si mirar la respiración da más miedo: usa los sentidos.",
        "Cuando hay pensamientos de suicidio: primero va la seguridad.",
      ],
      steps: {
        before: {
          ask: [
            "Primero, ¿cuánta tensión sientes ahora, de 0 a 100?",
            "¿Cuánta tensión hay en ti en este momento, de 0 a 100?",
          ],
          less: ["Más o menos basta. ¿Por encima o por debajo de 50?"],
          heard: [],
        },
        breathe: {
          ask: [
            "Sigue el círculo: inhala 4, exhala 6, diez veces. Lo que calma es soltar el aire despacio. Escribe cualquier cosa al terminar.",
            "El círculo guía: 4 al inhalar, 6 al exhalar, diez rondas, lento al soltar. Escribe una palabra cuando acabe.",
          ],
          less: [],
        },
        after: {
          ask: ["¿Y la tensión ahora, de 0 a 100?", "¿Dónde está ahora, de 0 a 100?"],
          less: ["Un número aproximado basta. ¿Menos, más o igual?"],
          heard: [],
        },
        senses: {
          ask: [
            "Respirar no es la puerta para todo el mundo. Usemos los sentidos; recorre la lista despacio y escribe una o dos cosas que encontraste.",
            "Hay cuerpos a los que respirar no les sirve. Prueba la lista, despacio, y escribe lo que encontraste.",
          ],
          less: ["Una cosa que veas y una que toques es suficiente."],
          heard: ["Aquí, en este lugar, entonces."],
        },
        noticed: {
          ask: ["¿Qué notaste, lo que sea?", "¿Algo distinto en tu cuerpo, aunque sea poco?"],
          less: ["Manos, mandíbula, hombros: ¿alguno está un poco más suelto?"],
          like: ["«Bajaron los hombros», o «poca cosa, algo más de calor»."],
          heard: [],
        },
      },
      labels: {
        before: "Tensión antes (0-100)",
        after: "Tensión después (0-100)",
        senses: "Lo que encontré",
        noticed: "Lo que noté",
      },
      finish: [
        "Queda guardado. La respiración va contigo: cuatro y seis funciona hasta en un autobús.",
        "Está guardado. No tiene que servir cada vez para que valga la pena.",
      ],
      eased: [
        "De {before} a {after}. Queda guardado y va contigo: cuatro y seis funciona hasta en un autobús.",
        "Pasó de {before} a {after}. Queda guardado, y sirve en cualquier sitio donde puedas soltar el aire despacio.",
      ],
      planned: [],
      cardTitle: "Inhala 4, exhala 6",
      cardSteps: [
        "5 cosas que ves",
        "4 cosas que puedes tocar",
        "3 cosas que oyes",
        "2 cosas que hueles",
        "1 cosa que saboreas",
      ],
    },
  },
};
