import type { Technique } from "@evenkeel/companion/technique";
import { step } from "./step.ts";

export const behaviouralExperiment: Technique = {
  id: "behavioural-experiment",
  minutes: 8,
  start: "belief",
  steps: [
    step("belief", "words", "sure", { from: "thought" }),
    step("sure", "rating", "test"),
    step("test", "words", { "dont-know": "ask", any: "predict" }),
    step("ask", "choice", "predict", { saves: "test" }),
    step("predict", "words", "see"),
    step("see", "words", "safe"),
    step("safe", "words", "when", { skippable: true }),
    step("when", "time", "end"),
    step("went", "words", { "not-done": "smaller", any: "learned" }),
    step("learned", "words", "sureNow"),
    step("sureNow", "rating", "end"),
    step("smaller", "words", "again", { saves: "test" }),
    step("again", "time", "end", { saves: "when" }),
  ],
  followUp: { start: "went", afterHours: 72 },
  pacer: null,
  fits: {
    shelves: ["thoughts", "fear"],
    frames: ["public-criticism", "rejection", "failure", "study", "friendship", "worry"],
    feelings: ["anxiety", "shame"],
    thoughts: ["mind-reading", "fortune-telling", "should-statement"],
  },
  avoid: { frames: ["trauma-reminder", "bereavement", "betrayal", "discrimination"], distressAbove: 0.75 },
  sources: [
    {
      key: "bennettLevy2004",
      cite: "Bennett-Levy J et al. Oxford Guide to Behavioural Experiments in Cognitive Therapy. Oxford University Press, 2004.",
      for: "a prediction written down, a test, and what was learned",
    },
  ],
  contraindications: [
    "a test that could end in violence, or in losing work or home: not tested",
    "trauma or abuse as the ground of the belief: with a trained person",
    "thoughts of suicide in this conversation: safety steps come first",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "Try it out",
      about: "Turn a belief into a forecast, test it in a small way, and see what really happens.",
      finds: ["experiment", "test", "belief", "prediction", "prove", "perfectionism", "rule", "social"],
      asked: String.raw`\bbehaviou?ral experiment\b|\b(?:do|plan|try|make) an? experiment\b`,
      offer: [
        "That could be tested instead of argued about: one small try, with the forecast written down first. About eight minutes to plan. Want to?",
        "We could find out rather than guess. Shall we plan a small experiment?",
      ],
      unfit: [
        "That isn't something to be tested, after what you've told me. Let's stay with what makes things safer or easier to carry.",
      ],
      notFor: [
        "When the test could end in violence, or in losing work or home.",
        "When the belief comes from trauma or abuse: with a trained person.",
        "When there are thoughts of suicide: safety comes first.",
      ],
      steps: {
        belief: {
          ask: [
            "Which belief would be worth testing? One sentence.",
            "What does your mind say will happen, or has to be so?",
          ],
          less: ["“If I …, then they …”: how would yours go?"],
          like: ["“If I ask a question, they'll think I'm stupid”, or “I must answer at once”."],
          taken: ["I'll take the sentence you said: “{x}.”"],
          heard: ["“{x}”. That can be tried out.", "Good. That's a forecast in disguise."],
        },
        sure: {
          ask: ["How sure are you of it, 0 to 100?", "From 0 to 100, how much does it feel like a fact?"],
          less: ["Above or below 50?"],
        },
        test: {
          ask: [
            "What small thing could you do that would show whether “{belief}” is right?",
            "Which little try would put it to the test, in ten minutes or less?",
            "If you were a curious scientist, what would you try once?",
          ],
          less: ["Doing it once the other way round: what would that be?"],
          like: ["“Ask one question in the meeting and watch three faces”."],
          heard: ["That would tell us something.", "Small, and it can be seen."],
        },
        ask: {
          ask: ["Here are three kinds of test. Which fits best?", "Pick the kind of try that comes nearest."],
          less: ["The first that you could imagine: which one?"],
          options: [
            {
              id: "ask",
              label: "Ask three people what they think",
              cue: String.raw`\b(?:ask|people|survey)\b`,
            },
            { id: "once", label: "Do the opposite, once", cue: String.raw`\b(?:opposite|once|other way)\b` },
            { id: "watch", label: "Only watch what happens", cue: String.raw`\b(?:watch|look|observe)\b` },
          ],
        },
        predict: {
          ask: [
            "Write the forecast: what exactly will happen if the belief is right?",
            "If it's true, what will you see when you try?",
          ],
          less: ["What would people do or say?"],
          like: ["“Two of them will roll their eyes”."],
          heard: ["Written before, so it can't be changed after."],
        },
        see: {
          ask: ["And what would you see if it isn't quite right?", "What would count as a sign against it?"],
          less: ["Something ordinary, probably. What?"],
          like: ["“They answer, and nobody mentions it again”."],
          heard: ["Good, both ends have a sign."],
        },
        safe: {
          ask: [
            "What do you usually do there to be on the safe side, that you could leave out this once?",
            "Is there a small precaution to leave at home, so that the test is fair?",
          ],
          less: ["Rehearsing, apologising, checking: one of those?"],
          like: ["“Not say sorry first”."],
          heard: ["Then the result will be about the belief."],
        },
        when: {
          ask: ["When will you try it?", "Which day and time?"],
          less: ["This week: which day?"],
          heard: ["Good."],
        },
        went: {
          ask: [
            "You were going to test “{belief}” by this: “{test}”. What happened?",
            "The test was “{test}”. What did you see?",
            "You had planned a small experiment. What happened?",
          ],
          less: ["Did you get to try it?"],
          like: ["“Nobody rolled their eyes, one said good question”."],
          heard: ["So that's what came."],
        },
        learned: {
          ask: [
            "The forecast was “{predict}”. What do you make of the two?",
            "What does that say about the belief?",
          ],
          less: ["Right, half right, or not right this time?"],
          like: ["“It's my own eyes that roll”."],
          heard: ["That's worth more than an argument."],
        },
        sureNow: {
          ask: [
            "How sure of it are you now, 0 to 100?",
            "And today, how much does it feel like a fact, 0 to 100?",
          ],
          less: ["More, less or the same, as a number?"],
        },
        smaller: {
          ask: [
            "Then the test was too big, or the day was. What would a smaller one look like?",
            "That happens. How could it be half as big?",
          ],
          less: ["Only watching counts. What would you watch?"],
          like: ["“Ask by message instead”."],
          heard: ["That's a test too."],
        },
        again: {
          ask: ["When will you try that?", "Which day for it?"],
          less: ["Tomorrow, or later in the week?"],
          heard: ["Good."],
        },
      },
      labels: {
        belief: "The belief",
        sure: "How sure (0-100)",
        test: "The test",
        predict: "Forecast if it's right",
        see: "Sign against it",
        safe: "What I leave out",
        when: "When",
        went: "What happened",
        learned: "What I make of it",
        sureNow: "How sure now (0-100)",
      },
      finish: ["It's saved. Whatever comes out is a result.", "That's kept, the forecast beside what came."],
      eased: [],
      planned: [
        "It's saved for {when}. I'll ask what you saw; there's no wrong outcome.",
        "{When}: one try. The forecast is written down, the rest is finding out.",
      ],
      cardTitle: "Try it out",
      cardSteps: [],
    },
    es: {
      title: "Ponerlo a prueba",
      about: "Convertir una creencia en un pronóstico, probarla en pequeño y ver qué pasa de verdad.",
      finds: [
        "experimento",
        "prueba",
        "creencia",
        "predicción",
        "demostrar",
        "perfeccionismo",
        "regla",
        "social",
      ],
      asked: String.raw`\bexperimento (?:conductual|de conducta)\b|\b(?:hacer|planear|probar) un experimento\b`,
      offer: [
        "Eso se puede probar en vez de discutir: un intento pequeño, con el pronóstico escrito antes. Planearlo lleva unos ocho minutos. ¿Quieres?",
        "Podríamos averiguarlo en vez de adivinar. ¿Planeamos un experimento pequeño?",
      ],
      unfit: [
        "Después de lo que contaste, eso no es algo que poner a prueba. Quedémonos con lo que da seguridad o alivia la carga.",
      ],
      notFor: [
        "Cuando la prueba podría acabar en violencia, o en perder el trabajo o la casa.",
        "Cuando la creencia viene de un trauma o de abuso: con una persona formada.",
        "Cuando hay pensamientos de suicidio: primero va la seguridad.",
      ],
      steps: {
        belief: {
          ask: [
            "¿Qué creencia valdría la pena probar? Una frase.",
            "¿Qué dice tu mente que va a pasar, o que tiene que ser así?",
          ],
          less: ["«Si yo…, entonces ellos…»: ¿cómo sería la tuya?"],
          like: ["«Si pregunto algo, pensarán que no sé», o «tengo que contestar al momento»."],
          taken: ["Tomo la frase que dijiste: «{x}»."],
          heard: ["«{x}». Eso se puede probar.", "Bien. Es un pronóstico disfrazado."],
        },
        sure: {
          ask: ["¿Qué tan seguro lo ves, de 0 a 100?", "De 0 a 100, ¿cuánto parece un hecho?"],
          less: ["¿Por encima o por debajo de 50?"],
        },
        test: {
          ask: [
            "¿Qué cosa pequeña podrías hacer que mostrara si «{belief}» es cierto?",
            "¿Qué intento pequeño lo pondría a prueba, en diez minutos o menos?",
            "Con la curiosidad de quien investiga, ¿qué probarías una vez?",
          ],
          less: ["Hacerlo una vez al revés: ¿qué sería?"],
          like: ["«Hacer una pregunta en la reunión y mirar tres caras»."],
          heard: ["Eso nos diría algo.", "Pequeño, y se puede ver."],
        },
        ask: {
          ask: [
            "Hay tres clases de prueba. ¿Cuál va mejor?",
            "Elige la clase de intento que se acerque más.",
          ],
          less: ["La primera que podrías imaginar: ¿cuál?"],
          options: [
            {
              id: "ask",
              label: "Preguntar a tres personas",
              cue: String.raw`\b(?:pregunt\w+|personas|gente)\b`,
            },
            {
              id: "once",
              label: "Hacer lo contrario una vez",
              cue: String.raw`\b(?:contrario|al revés|una vez)\b`,
            },
            { id: "watch", label: "Solo mirar qué pasa", cue: String.raw`\b(?:mirar|observar|ver)\b` },
          ],
        },
        predict: {
          ask: [
            "Escribe el pronóstico: ¿qué pasará exactamente si la creencia acierta?",
            "Si es verdad, ¿qué verás al probar?",
          ],
          less: ["¿Qué haría o diría la gente?"],
          like: ["«Dos pondrán los ojos en blanco»."],
          heard: ["Escrito antes, para que no cambie después."],
        },
        see: {
          ask: ["¿Y qué verías si no acierta del todo?", "¿Qué contaría como señal en contra?"],
          less: ["Seguramente algo corriente. ¿Qué?"],
          like: ["«Contestan y nadie vuelve a mencionarlo»."],
          heard: ["Bien, los dos extremos tienen señal."],
        },
        safe: {
          ask: [
            "¿Qué sueles hacer ahí por si acaso, que podrías dejar fuera esta vez?",
            "¿Hay alguna precaución que dejar en casa, para que la prueba sea justa?",
          ],
          less: ["Ensayar, pedir perdón, comprobar: ¿algo de eso?"],
          like: ["«No pedir perdón primero»."],
          heard: ["Así el resultado hablará de la creencia."],
        },
        when: {
          ask: ["¿Cuándo lo probarás?", "¿Qué día y a qué hora?"],
          less: ["Esta semana: ¿qué día?"],
          heard: ["Bien."],
        },
        went: {
          ask: [
            "Ibas a probar «{belief}» con esto: «{test}». ¿Qué pasó?",
            "La prueba era «{test}». ¿Qué viste?",
            "Habías planeado un experimento pequeño. ¿Qué pasó?",
          ],
          less: ["¿Llegaste a probarlo?"],
          like: ["«Nadie puso los ojos en blanco, uno dijo buena pregunta»."],
          heard: ["Así que eso vino."],
        },
        learned: {
          ask: [
            "El pronóstico era «{predict}». ¿Qué piensas al ver los dos?",
            "¿Qué dice eso de la creencia?",
          ],
          less: ["¿Acertó, a medias, o esta vez no?"],
          like: ["«Los ojos en blanco los pongo yo»."],
          heard: ["Eso vale más que una discusión."],
        },
        sureNow: {
          ask: ["¿Qué tan seguro lo ves ahora, de 0 a 100?", "Y hoy, ¿cuánto parece un hecho, de 0 a 100?"],
          less: ["¿Más, menos o igual, en número?"],
        },
        smaller: {
          ask: [
            "Entonces la prueba era grande, o lo era el día. ¿Cómo sería una más pequeña?",
            "No pasa nada. ¿Cómo sería la mitad de grande?",
          ],
          less: ["Solo mirar cuenta. ¿Qué mirarías?"],
          like: ["«Preguntar por mensaje»."],
          heard: ["Eso también es una prueba."],
        },
        again: {
          ask: ["¿Cuándo lo probarás?", "¿Qué día?"],
          less: ["¿Mañana, o más adelante en la semana?"],
          heard: ["Bien."],
        },
      },
      labels: {
        belief: "La creencia",
        sure: "Qué tan seguro (0-100)",
        test: "La prueba",
        predict: "Pronóstico si acierta",
        see: "Señal en contra",
        safe: "Lo que dejo fuera",
        when: "Cuándo",
        went: "Qué pasó",
        learned: "Qué pienso de ello",
        sureNow: "Qué tan seguro ahora (0-100)",
      },
      finish: [
        "Queda guardado. Salga lo que salga, es un resultado.",
        "Está guardado, el pronóstico al lado de lo que vino.",
      ],
      eased: [],
      planned: [
        "Queda guardado para el {when}. Te preguntaré qué viste; no hay resultado malo.",
        "El {when}: un intento. El pronóstico está escrito; lo demás es averiguar.",
      ],
      cardTitle: "Ponerlo a prueba",
      cardSteps: [],
    },
  },
};
