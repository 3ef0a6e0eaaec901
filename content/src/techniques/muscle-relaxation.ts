import type { Technique } from "@evenkeel/companion/technique";
import { step } from "./step.ts";

export const muscleRelaxation: Technique = {
  id: "muscle-relaxation",
  minutes: 7,
  start: "sore",
  steps: [
    step("sore", "words", "before", { skippable: true }),
    step("before", "rating", "tense", { compares: "before" }),
    step("tense", "done", "after", { saves: null, card: "timer" }),
    step("after", "rating", { eased: "where", any: "fidget" }, { compares: "after" }),
    step("fidget", "words", "where"),
    step("where", "words", "cue"),
    step("cue", "words", "end"),
  ],
  pacer: null,
  timer: [15, 7, 20, 7, 20, 7, 20, 7, 20, 7, 20, 45],
  fits: {
    shelves: ["calm", "sleep"],
    frames: ["insomnia", "overload", "worry", "study", "illness"],
    feelings: ["anxiety", "overwhelm", "tiredness"],
  },
  avoid: {
    said: {
      en: String.raw`\b(?:just|recently) had (?:an? )?(?:operation|surgery)\b|\bslipped disc\b|\btorn\b`,
      es: String.raw`\b(?:me (?:acaban de operar|operaron)|hernia discal|desgarro)\b`,
    },
  },
  sources: [
    {
      key: "jacobson1938",
      cite: "Jacobson E. Progressive Relaxation, 2nd ed. University of Chicago Press, 1938.",
      for: "tensing and letting go, one group of muscles after another",
    },
    {
      key: "manzoni2008",
      cite: "Manzoni GM, Pagnini F, Castelnuovo G, Molinari E. Relaxation training for anxiety. BMC Psychiatry 8:41, 2008.",
      for: "that relaxation training helps with anxiety",
    },
  ],
  contraindications: [
    "injury, fresh operation or strong pain in a part: leave that part out",
    "if letting go makes fear rise: stop, and use the senses instead",
    "thoughts of suicide in this conversation: safety steps come first",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "Tense and let go",
      about: "Tighten one part of the body after another, and let go. Three minutes on the screen.",
      finds: ["relaxation", "progressive muscle relaxation", "PMR", "tension", "sleep", "shoulders", "jaw"],
      asked: String.raw`\b(?:progressive )?(?:muscle )?relaxation\b|\bpmr\b`,
      offer: [
        "Your body sounds as if it's holding on to all of it. We could go through it muscle by muscle, tense and let go, about seven minutes. Want to?",
        "There's a way of letting tension out of the muscles by first tightening them. Shall we do it?",
      ],
      unfit: [
        "With a fresh operation or injury I'd leave the tensing out. Slow breathing asks nothing of the muscles; we could do that.",
      ],
      notFor: [
        "With an injury, fresh operation or strong pain in a part: leave that part out.",
        "If letting go makes fear rise: stop, and use the senses instead.",
        "When there are thoughts of suicide: safety comes first.",
      ],
      steps: {
        sore: {
          ask: [
            "Is any part sore or hurt, that we should leave out?",
            "Before we start: is there an injury or a part that hurts?",
          ],
          less: ["Neck, back, jaw, knees: does one of them hurt?"],
          like: ["“My left shoulder”, or “no”."],
          heard: ["Leave that part as it is; only imagine it.", "Then skip that one when it comes."],
        },
        before: {
          ask: ["How tense are you, 0 to 100?", "From 0 to 100, how tight is the body right now?"],
          less: ["Above or below 50?"],
        },
        tense: {
          ask: [
            "Sit or lie down. The screen says what to tighten, about half as hard as you could, and when to let go. Write a word when it's over.",
            "Make yourself comfortable and follow the screen: tighten, hold, let go. Write anything at the end.",
          ],
          less: [],
        },
        after: {
          ask: ["And now, 0 to 100?", "How tight is it now, from 0 to 100?"],
          less: ["Less, more or the same, as a number?"],
        },
        fidget: {
          ask: [
            "Some bodies would sooner move than lie still. What would yours like: walk, stretch, shake out?",
            "It's holding on. Would moving suit it better, and how?",
          ],
          less: ["A stretch, a walk, a shower: which?"],
          like: ["“Once round the block, fast”."],
          heard: ["Then that's the way in for you."],
        },
        where: {
          ask: [
            "Where did you notice the biggest difference between tight and loose?",
            "Which part holds on the longest?",
          ],
          less: ["Hands, shoulders, face, legs: which one?"],
          like: ["“The shoulders, I didn't know they were up there”."],
          heard: ["That's the one to check first.", "Good to know where it sits."],
        },
        cue: {
          ask: [
            "At which moment of the day could that part be let go for ten seconds?",
            "What happens every day that could remind you to drop it?",
          ],
          less: ["Red lights, the kettle, the phone: which comes often?"],
          like: ["“Whenever the kettle boils”."],
          heard: ["Ten seconds there is enough."],
        },
      },
      labels: {
        sore: "Left out",
        before: "Tension before (0-100)",
        after: "Tension after (0-100)",
        fidget: "What my body prefers",
        where: "Where it sits",
        cue: "When I let it go",
      },
      finish: [
        "It's saved. It gets quicker; after a while the letting go works without the tightening.",
        "That's kept. In bed it can be done lying still, from the feet upwards.",
      ],
      eased: [
        "From {before} to {after}. It's saved, with the place where you hold on.",
        "The tension went from {before} to {after}. That's kept.",
      ],
      planned: [],
      cardTitle: "Tighten, and let go",
      cardSteps: [],
      stages: [
        "Sit or lie so that nothing presses. Breathe as you like.",
        "Hands: make fists.",
        "Let go. Notice the difference.",
        "Arms: pull the elbows to your sides.",
        "Let go. Let them be heavy.",
        "Shoulders: lift them to your ears.",
        "Let them drop. Lower still.",
        "Face: squeeze the eyes, press the lips.",
        "Let go. Jaw loose, tongue loose.",
        "Legs and feet: stretch them out, toes up.",
        "Let go. Let the ground take the weight.",
        "Go through all of it once more. What is still holding may let go, or not.",
      ],
    },
    es: {
      title: "Tensar y soltar",
      about: "Apretar una parte del cuerpo tras otra, y soltar. Tres minutos en la pantalla.",
      finds: ["relajación", "relajación muscular progresiva", "tensión", "sueño", "hombros", "mandíbula"],
      asked: String.raw`\brelajación (?:muscular|progresiva)\b|\btensar y soltar\b`,
      offer: [
        "Parece que tu cuerpo lo sujeta todo. Podemos recorrerlo músculo a músculo, tensar y soltar, unos siete minutos. ¿Quieres?",
        "Hay una manera de sacar la tensión de los músculos apretándolos antes. ¿Lo hacemos?",
      ],
      unfit: [
        "Con una operación o lesión reciente dejaría lo de tensar. Respirar lento no pide nada a los músculos; podemos hacer eso.",
      ],
      notFor: [
        "Con lesión, operación reciente o dolor fuerte en una parte: esa parte se deja.",
        "Si soltar hace subir el miedo: para, y usa los sentidos.",
        "Cuando hay pensamientos de suicidio: primero va la seguridad.",
      ],
      steps: {
        sore: {
          ask: [
            "¿Hay alguna parte dolorida o lesionada que debamos dejar?",
            "Antes de empezar: ¿hay una lesión o una parte que duele?",
          ],
          less: ["Cuello, espalda, mandíbula, rodillas: ¿duele alguna?"],
          like: ["«El hombro izquierdo», o «no»."],
          heard: ["Deja esa parte como está; solo imagínala.", "Sáltatela cuando toque."],
        },
        before: {
          ask: ["¿Cuánta tensión tienes, de 0 a 100?", "De 0 a 100, ¿qué tan apretado está el cuerpo ahora?"],
          less: ["¿Por encima o por debajo de 50?"],
        },
        tense: {
          ask: [
            "Siéntate o túmbate. La pantalla dice qué apretar, a la mitad de tu fuerza, y cuándo soltar. Escribe una palabra al terminar.",
            "Ponte cómodo y sigue la pantalla: aprieta, mantén, suelta. Escribe cualquier cosa al final.",
          ],
          less: [],
        },
        after: {
          ask: ["¿Y ahora, de 0 a 100?", "¿Qué tan apretado está ahora, de 0 a 100?"],
          less: ["¿Menos, más o igual, en número?"],
        },
        fidget: {
          ask: [
            "Hay cuerpos que prefieren moverse a estar quietos. ¿Qué le gustaría al tuyo: caminar, estirar, sacudirse?",
            "Se resiste. ¿Le iría mejor moverse, y cómo?",
          ],
          less: ["Estirar, caminar, una ducha: ¿cuál?"],
          like: ["«Una vuelta a la manzana, rápido»."],
          heard: ["Entonces esa es tu puerta."],
        },
        where: {
          ask: ["¿Dónde notaste más diferencia entre apretado y suelto?", "¿Qué parte aguanta más tiempo?"],
          less: ["Manos, hombros, cara, piernas: ¿cuál?"],
          like: ["«Los hombros, no sabía que estaban tan arriba»."],
          heard: ["Esa es la que mirar primero.", "Bueno saber dónde se guarda."],
        },
        cue: {
          ask: [
            "¿En qué momento del día podrías soltar esa parte diez segundos?",
            "¿Qué pasa cada día que te lo pueda recordar?",
          ],
          less: ["Semáforos, la cafetera, el teléfono: ¿cuál se repite?"],
          like: ["«Cada vez que pita la cafetera»."],
          heard: ["Con diez segundos ahí basta."],
        },
      },
      labels: {
        sore: "Lo que dejo",
        before: "Tensión antes (0-100)",
        after: "Tensión después (0-100)",
        fidget: "Lo que prefiere mi cuerpo",
        where: "Dónde se guarda",
        cue: "Cuándo la suelto",
      },
      finish: [
        "Queda guardado. Se hace más rápido; con el tiempo, soltar funciona sin apretar.",
        "Está guardado. En la cama se puede hacer sin moverse, de los pies hacia arriba.",
      ],
      eased: [
        "De {before} a {after}. Queda guardado, con el sitio donde aguantas.",
        "La tensión pasó de {before} a {after}. Queda guardado.",
      ],
      planned: [],
      cardTitle: "Apretar y soltar",
      cardSteps: [],
      stages: [
        "Siéntate o túmbate sin que nada apriete. Respira como quieras.",
        "Manos: cierra los puños.",
        "Suelta. Nota la diferencia.",
        "Brazos: pega los codos al cuerpo.",
        "Suelta. Que pesen.",
        "Hombros: súbelos a las orejas.",
        "Déjalos caer. Un poco más.",
        "Cara: aprieta los ojos y los labios.",
        "Suelta. Mandíbula floja, lengua floja.",
        "Piernas y pies: estíralos, dedos hacia arriba.",
        "Suelta. Que el suelo lleve el peso.",
        "Recórrelo todo otra vez. Lo que aún sujeta puede soltar, o no.",
      ],
    },
  },
};
