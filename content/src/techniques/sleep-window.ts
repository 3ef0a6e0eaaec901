import type { Technique } from "@evenkeel/companion/technique";
import { step } from "./step.ts";

export const sleepWindow: Technique = {
  id: "sleep-window",
  minutes: 8,
  start: "night",
  steps: [
    step("night", "words", "check"),
    step("check", "yes-no", { no: "alert", any: "rules" }, { saves: null }),
    step("alert", "yes-no", { no: "slept", any: "rules" }, { saves: null }),
    step("slept", "hours", { "dont-know": "rules", any: "wake" }),
    step("wake", "clock", { "dont-know": "rules", any: "window" }),
    step("window", "yes-no", { no: "rules", any: "rules" }, { saves: null }),
    step("rules", "done", "up", { saves: null, card: "steps" }),
    step("up", "words", "wind"),
    step("wind", "words", "end"),
    step("nights", "words", "awake"),
    step("awake", "rating", "sleepy", { scale: 10 }),
    step("sleepy", "yes-no", { yes: "stop", any: "keep" }, { saves: null }),
    step("stop", "words", "end", { saves: "keep" }),
    step("keep", "words", "end"),
  ],
  followUp: { start: "nights", afterHours: 168 },
  pacer: null,
  derived: { by: "sleep-window", slept: "slept", wake: "wake", unless: "window", saves: "bed" },
  fits: {
    shelves: ["sleep"],
    frames: ["insomnia"],
    feelings: ["tiredness", "anxiety"],
  },
  avoid: {
    minors: true,
    frames: ["new-parent", "bereavement"],
    said: {
      en: String.raw`\b(?:bipolar|manic|mania|hypomania|epilep\w+|seizures?|pregnan\w+|sleep ?walk\w*|sleep apn\w+|psychosis|schizo\w+|(?:drive|driving) (?:a |the )?(?:truck|lorry|bus|train|taxi|crane)|pilot|lorry driver|bus driver|truck driver)\b`,
      es: String.raw`\b(?:bipolar|man[ií]a|maníac\w+|hipomanía|epilep\w+|convulsion\w+|embaraz\w+|son[áa]mbul\w+|apnea|psicosis|esquizo\w+|(?:conduzco|manejo) (?:un |el )?(?:cami[óo]n|autob[úu]s|tren|taxi|gr[úu]a)|camioner\w+|piloto|conductor\w* de)\b`,
    },
  },
  sources: [
    {
      key: "spielman1987",
      cite: "Spielman AJ, Saskin P, Thorpy MJ. Treatment of chronic insomnia by restriction of time in bed. Sleep 10, 1987.",
      for: "time in bed brought near the time slept, from a fixed time of getting up",
    },
    {
      key: "bootzin1972",
      cite: "Bootzin RR. Stimulus control treatment for insomnia. Proc Am Psychol Assoc 7, 1972.",
      for: "bed for sleep alone, up again when awake",
    },
    {
      key: "kyle2014",
      cite: "Kyle SD et al. Sleep restriction therapy for insomnia is associated with reduced objective total sleep time, increased daytime somnolence, and objectively impaired vigilance. Sleep 37, 2014.",
      for: "that it makes sleepy at first, and who should not do it alone",
    },
  ],
  contraindications: [
    "bipolar disorder, psychosis, epilepsy, pregnancy or sleepwalking: no window, the other advice remains",
    "work or driving that needs full alertness: no window, the other advice remains",
    "under 18: no window",
    "snoring with pauses, or legs that will not lie still: a doctor first",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "A bed that means sleep",
      about:
        "Teach the bed to mean sleep again: one fixed time to get up, and for some a shorter time in bed.",
      finds: [
        "sleep",
        "insomnia",
        "CBT-I",
        "stimulus control",
        "sleep window",
        "awake at night",
        "tired",
        "bed",
      ],
      asked: String.raw`\bsleep (?:window|restriction|schedule|exercise|plan)\b|\bstimulus control\b|\bcbt-?i\b`,
      offer: [
        "Nights like that can often be mended with a few firm habits rather than with trying harder. We could set them up, about eight minutes. Want to?",
        "There's a way to teach the bed to mean sleep again. It takes some weeks and it begins with a few questions. Shall we?",
      ],
      unfit: [
        "With what you've told me, less time in bed isn't something to try alone; lost sleep can set off more than tiredness. A doctor can help with nights like these. What's safe now: get up at the same time each day, and leave the bed for a while when you lie awake.",
      ],
      notFor: [
        "With bipolar disorder, psychosis, epilepsy, pregnancy or sleepwalking: no window; the other advice remains.",
        "With work or driving that needs full alertness: no window; the other advice remains.",
        "Under 18: no window.",
        "With snoring and pauses in breath, or legs that won't lie still: a doctor first.",
      ],
      steps: {
        night: {
          ask: [
            "What does a bad night look like for you?",
            "Tell me about last night: when did you lie down, and what happened then?",
          ],
          less: ["Can't fall asleep, wake too often, or wake too early?"],
          like: ["“I lie there from eleven to two, thinking”."],
          heard: ["That's a long time to be alone with the ceiling.", "So that's where the night breaks."],
        },
        check: {
          ask: [
            "Something important first: is there bipolar disorder, epilepsy, psychosis, a pregnancy or sleepwalking in your life?",
            "Before anything with hours: bipolar disorder, seizures, psychosis, pregnancy, sleepwalking, is one of those true for you?",
          ],
          less: ["Has a doctor ever spoken of one of these? If you're not sure, say yes."],
        },
        alert: {
          ask: [
            "And does your work or your driving need you wide awake, such as long drives, machines, heights, or caring for a baby alone?",
            "Do you drive a lot, run machines, or look after someone alone at night?",
          ],
          less: ["Would it be dangerous if you were sleepy by day for two weeks?"],
        },
        slept: {
          ask: [
            "Over the last week, how many hours did you really sleep on a usual night?",
            "Not hours in bed but hours asleep: how many, roughly?",
          ],
          less: ["Nearer to four, five, six or seven?"],
        },
        wake: {
          ask: [
            "What time could you get up every single day, weekends too?",
            "Pick one time for getting up, for all seven days. Which?",
          ],
          less: ["The time you must be up on workdays: when is it?"],
        },
        window: {
          ask: [
            "That makes a window from {bed} to {wake}: not in bed before {bed}, up at {wake}, for two weeks. It makes people sleepy at first. Could you live with that?",
            "A shorter night packed with sleep, then, and up at the same time each day. Could you live with that for two weeks?",
          ],
          less: ["Would half an hour earlier to bed be bearable instead?"],
        },
        rules: {
          ask: [
            "These are the habits that carry it. Read them slowly, and write which one will be hardest.",
            "Here's what teaches the bed its job. Go through the list and write a word about it.",
          ],
          less: [],
        },
        up: {
          ask: [
            "When you lie awake, you'll get up. Where will you go, and what will you do there that's dull and warm?",
            "What's ready for the nights you get up: which chair, which light, what to do?",
          ],
          less: ["Sofa, blanket, low light: what would you do there?"],
          like: ["“The armchair, the small lamp, and the boring book about bees”."],
          heard: ["Dull is what it should be.", "A place that isn't the bed. Good."],
        },
        wind: {
          ask: [
            "And the last half hour before bed: what will it hold?",
            "What tells your evening that the day is over?",
          ],
          less: ["Washing, music, laying out clothes: which?"],
          like: ["“Phone in the kitchen, tea, teeth”."],
          heard: ["The body learns such a line quickly."],
        },
        nights: {
          ask: [
            "It's been a week since we set up your nights. How have they been?",
            "How did the week go with the fixed time of getting up?",
          ],
          less: ["Better, the same or worse?"],
          like: ["“I fall asleep faster, and I'm very tired by day”."],
          heard: ["A week is early; two or three tell more."],
        },
        awake: {
          ask: [
            "When in bed, how much of the time did you sleep, 0 to 10?",
            "Of the time in bed, how much was sleep, from 0 to 10?",
          ],
          less: ["Half of it, more or less?"],
        },
        sleepy: {
          ask: [
            "By day: have you nearly nodded off while driving or working?",
            "Were you dangerously sleepy by day, at the wheel or at work?",
          ],
          less: ["Did your eyes close once when they shouldn't have?"],
        },
        stop: {
          ask: [
            "Then stop the window, and sleep as long as you can for now; don't drive when sleepy. Which doctor could you talk to about the nights?",
            "That's the point to stop it: safety before sleep science. Who could look at it with you?",
          ],
          less: ["A family doctor would do. When could you call?"],
          like: ["“Dr. Ruiz, on Monday”."],
          heard: ["Good. The other habits can stay."],
        },
        keep: {
          ask: [
            "If you slept most of the time in bed, give yourself fifteen minutes more; if not, stay as you are. Which will it be?",
            "Same window for another week, or a quarter of an hour more: which fits?",
          ],
          less: ["Same, or a little more?"],
          like: ["“Fifteen minutes more, to bed at quarter to twelve”."],
          heard: ["Fine. A week at a time."],
        },
      },
      labels: {
        night: "My nights",
        slept: "Hours slept",
        bed: "Not in bed before",
        wake: "Up at, every day",
        up: "When I lie awake",
        wind: "The last half hour",
        nights: "How the week was",
        awake: "Asleep while in bed (0-10)",
        keep: "How I go on",
      },
      finish: [
        "It's saved. If you get dangerously sleepy by day, stop the window; the other habits can stay.",
        "That's kept, and I'll ask in a week. One bad night changes nothing about it.",
      ],
      eased: [],
      planned: [],
      cardTitle: "What teaches the bed",
      cardSteps: [
        "Up at the same time each day, whatever the night was",
        "To bed when you're sleepy, not when you're only tired of the day",
        "Awake for about a quarter of an hour: get up, and come back when sleepy",
        "The bed is for sleep and closeness; worry, work and the phone live elsewhere",
        "No long naps; a short one before three if safety needs it",
      ],
    },
    es: {
      title: "Una cama que diga sueño",
      about:
        "Enseñar a la cama a decir sueño otra vez: una hora fija de levantarse y, para algunos, menos tiempo en ella.",
      finds: [
        "sueño",
        "insomnio",
        "TCC-I",
        "control de estímulos",
        "ventana de sueño",
        "desvelo",
        "dormir",
        "cama",
      ],
      asked: String.raw`\b(?:ventana|restricción|horario|ejercicio|plan) (?:de|para) (?:el )?(?:sueño|dormir)\b|\bcontrol de estímulos\b|\btcc-?i\b`,
      offer: [
        "Noches así se arreglan a menudo con unos hábitos firmes más que con esforzarse. Podemos prepararlos, unos ocho minutos. ¿Quieres?",
        "Hay una manera de enseñar a la cama a decir sueño otra vez. Lleva unas semanas y empieza con unas preguntas. ¿Lo hacemos?",
      ],
      unfit: [
        "Con lo que contaste, acortar el tiempo en cama no es algo para hacer a solas; perder sueño puede desatar más que cansancio. Un médico puede ayudar con estas noches. Lo que sí es seguro: levantarte a la misma hora cada día y salir un rato de la cama cuando no duermes.",
      ],
      notFor: [
        "Con trastorno bipolar, psicosis, epilepsia, embarazo o sonambulismo: sin ventana; el resto sigue valiendo.",
        "Con trabajo o conducción que exigen estar alerta: sin ventana; el resto sigue valiendo.",
        "Menores de 18: sin ventana.",
        "Con ronquidos y pausas al respirar, o piernas que no paran: primero, un médico.",
      ],
      steps: {
        night: {
          ask: [
            "¿Cómo es una mala noche para ti?",
            "Cuéntame la noche pasada: ¿cuándo te acostaste y qué pasó después?",
          ],
          less: ["¿No te duermes, te despiertas mucho o te despiertas pronto?"],
          like: ["«Estoy ahí de once a dos, pensando»."],
          heard: ["Es mucho rato a solas con el techo.", "Ahí se rompe la noche, entonces."],
        },
        check: {
          ask: [
            "Algo importante antes: ¿hay en tu vida trastorno bipolar, epilepsia, psicosis, un embarazo o sonambulismo?",
            "Antes de hablar de horas: trastorno bipolar, convulsiones, psicosis, embarazo, sonambulismo, ¿hay algo de eso?",
          ],
          less: ["¿Te ha hablado un médico de algo así? Si dudas, di que sí."],
        },
        alert: {
          ask: [
            "¿Y tu trabajo o tu coche te piden estar muy despierto, como viajes largos, máquinas, alturas o cuidar a un bebé a solas?",
            "¿Conduces mucho, manejas máquinas o cuidas a alguien a solas de noche?",
          ],
          less: ["¿Sería peligroso tener sueño de día dos semanas?"],
        },
        slept: {
          ask: [
            "En la última semana, ¿cuántas horas dormiste de verdad en una noche normal?",
            "No horas en la cama sino dormidas: ¿cuántas, más o menos?",
          ],
          less: ["¿Más cerca de cuatro, cinco, seis o siete?"],
        },
        wake: {
          ask: [
            "¿A qué hora podrías levantarte todos los días, también el fin de semana?",
            "Elige una hora de levantarte para los siete días. ¿Cuál?",
          ],
          less: ["La hora a la que tienes que estar en pie entre semana: ¿cuál es?"],
        },
        window: {
          ask: [
            "Eso da una ventana de {bed} a {wake}: no a la cama antes de las {bed}, en pie a las {wake}, dos semanas. Al principio da sueño. ¿Podrías vivir con eso?",
            "Una noche más corta y llena de sueño, entonces, y en pie a la misma hora cada día. ¿Podrías vivir con eso dos semanas?",
          ],
          less: ["¿Sería llevadero acostarte media hora antes de eso?"],
        },
        rules: {
          ask: [
            "Estos hábitos lo sostienen. Léelos despacio y escribe cuál será el más difícil.",
            "Esto es lo que enseña a la cama su trabajo. Recorre la lista y escribe una palabra.",
          ],
          less: [],
        },
        up: {
          ask: [
            "Cuando no duermas, te levantarás. ¿Adónde irás y qué harás que sea aburrido y abrigado?",
            "¿Qué está listo para las noches en que te levantas: qué silla, qué luz, qué cosa?",
          ],
          less: ["Sofá, manta, luz baja: ¿qué harías ahí?"],
          like: ["«El sillón, la lámpara pequeña y el libro aburrido sobre abejas»."],
          heard: ["Aburrido es como debe ser.", "Un sitio que no es la cama. Bien."],
        },
        wind: {
          ask: [
            "¿Y la última media hora antes de la cama: qué tendrá?",
            "¿Qué le dice a tu noche que el día acabó?",
          ],
          less: ["Lavarte, música, dejar lista la ropa: ¿cuál?"],
          like: ["«Móvil en la cocina, infusión, dientes»."],
          heard: ["El cuerpo aprende rápido una línea así."],
        },
        nights: {
          ask: [
            "Hace una semana que preparamos tus noches. ¿Cómo han ido?",
            "¿Cómo fue la semana con la hora fija de levantarte?",
          ],
          less: ["¿Mejor, igual o peor?"],
          like: ["«Me duermo antes, y de día estoy sin fuerzas»."],
          heard: ["Una semana es pronto; dos o tres dicen más."],
        },
        awake: {
          ask: [
            "Del tiempo en cama, ¿cuánto dormiste, de 0 a 10?",
            "Estando en la cama, ¿cuánto fue sueño, de 0 a 10?",
          ],
          less: ["¿La mitad, más o menos?"],
        },
        sleepy: {
          ask: [
            "De día: ¿has estado a punto de dormirte al conducir o trabajar?",
            "¿Tuviste un sueño peligroso de día, al volante o en el trabajo?",
          ],
          less: ["¿Se te cerraron los ojos alguna vez cuando no debían?"],
        },
        stop: {
          ask: [
            "Entonces deja la ventana y duerme lo que puedas por ahora; no conduzcas con sueño. ¿Con qué médico podrías hablar de las noches?",
            "Ese es el punto de dejarlo: la seguridad va antes. ¿Quién podría mirarlo contigo?",
          ],
          less: ["Médico de familia basta. ¿Cuándo podrías llamar?"],
          like: ["«La doctora Ruiz, el lunes»."],
          heard: ["Bien. Los otros hábitos pueden quedarse."],
        },
        keep: {
          ask: [
            "Si dormiste casi todo el tiempo en cama, date quince minutos más; si no, quédate igual. ¿Qué será?",
            "La misma ventana otra semana, o un cuarto de hora más: ¿cuál encaja?",
          ],
          less: ["¿Igual, o un poco más?"],
          like: ["«Quince minutos más, a la cama a las doce menos cuarto»."],
          heard: ["Bien. Semana a semana."],
        },
      },
      labels: {
        night: "Mis noches",
        slept: "Horas dormidas",
        bed: "No a la cama antes de",
        wake: "En pie cada día a",
        up: "Cuando no duermo",
        wind: "La última media hora",
        nights: "Cómo fue la semana",
        awake: "Dormido en la cama (0-10)",
        keep: "Cómo sigo",
      },
      finish: [
        "Queda guardado. Si de día el sueño se vuelve peligroso, deja la ventana; los otros hábitos pueden quedarse.",
        "Está guardado, y te preguntaré en una semana. Una mala noche no cambia nada.",
      ],
      eased: [],
      planned: [],
      cardTitle: "Lo que enseña a la cama",
      cardSteps: [
        "En pie a la misma hora cada día, haya sido como haya sido la noche",
        "A la cama con sueño, no solo con cansancio del día",
        "Un cuarto de hora sin dormir: levántate y vuelve con sueño",
        "La cama es para dormir y para la cercanía; preocupación, trabajo y móvil viven en otro sitio",
        "Sin siestas largas; una corta antes de las tres si la seguridad lo pide",
      ],
    },
  },
};
