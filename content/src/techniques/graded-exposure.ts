import type { Technique } from "@evenkeel/companion/technique";
import { step } from "./step.ts";

export const gradedExposure: Technique = {
  id: "graded-exposure",
  minutes: 10,
  start: "fear",
  steps: [
    step("fear", "words", "body"),
    step("body", "yes-no", { yes: "doctor", any: "why" }, { saves: null }),
    step("doctor", "words", "why", { saves: null }),
    step("why", "words", "ladder"),
    step("ladder", "list", "rung", {
      least: 3,
      earlier: { techniqueId: "graded-exposure", key: "ladder" },
    }),
    step("rung", "choice", "expect", { among: "ladder" }),
    step("expect", "words", "before"),
    step("before", "rating", { "at-least-71": "lower", any: "without" }, { compares: "before" }),
    step("lower", "words", "without", { saves: "rung" }),
    step("without", "words", "when"),
    step("when", "time", "end"),
    step("went", "words", { "not-done": "shrink", any: "came" }),
    step("came", "words", "peak"),
    step("peak", "rating", "next"),
    step("next", "choice", "newWhen", { saves: "rung", among: "ladder" }),
    step("shrink", "words", "newWhen", { saves: "rung" }),
    step("newWhen", "time", "end", { saves: "when" }),
  ],
  followUp: { start: "went", afterHours: 72 },
  pacer: null,
  fits: {
    shelves: ["fear", "worry"],
    frames: ["panic", "public-criticism", "rejection", "worry"],
    feelings: ["anxiety", "shame"],
    thoughts: ["fortune-telling", "mind-reading"],
  },
  avoid: {
    frames: ["trauma-reminder", "bereavement", "betrayal", "discrimination"],
    said: {
      en: String.raw`\b(?:raped?|assault(?:ed)?|flashbacks?|ptsd|abus(?:ed|ive|es)|heart (?:disease|condition|attack)|arrhythmia|voices)\b`,
      es: String.raw`\b(?:viol(?:aron|ó|ada|ado|ación)|agredi\w+|abus\w+|flashbacks?|tept|enfermedad del corazón|infarto|arritmia|voces)\b`,
    },
    distressAbove: 0.7,
  },
  sources: [
    {
      key: "craske2014",
      cite: "Craske MG, Treanor M, Conway CC, Zbozinek T, Vervliet B. Maximizing exposure therapy: an inhibitory learning approach. Behav Res Ther 58, 2014.",
      for: "saying beforehand what is expected, without safety behaviour, and comparing afterwards",
    },
    {
      key: "abramowitz2019",
      cite: "Abramowitz JS, Deacon BJ, Whiteside SPH. Exposure Therapy for Anxiety, 2nd ed. Guilford, 2019.",
      for: "a ladder of steps, and when it is not done alone",
    },
  ],
  contraindications: [
    "fear that comes from trauma or abuse: with a trained person, not alone",
    "a heart or breathing illness, or a pregnancy with complications: ask a doctor first",
    "a danger that is real: the fear is right",
    "hearing voices, or a time of very high distress: first what steadies",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "Fear, in small steps",
      about: "A ladder from a little scary to very scary, and the lowest rung first, at a set time.",
      finds: ["fear", "afraid", "avoid", "phobia", "anxiety", "panic", "exposure", "social", "ladder"],
      asked: String.raw`\b(?:graded|gradual|step[- ]by[- ]step) exposure\b|\bexposure (?:ladder|exercise|therapy|step)\b|\b(?:fear|anxiety) ladder\b|\bface (?:my|the) fears?\b`,
      offer: [
        "It sounds as if the fear has been choosing where you go. We could build a ladder, with rungs small enough to stand on. About ten minutes. Want to?",
        "Fear that's avoided tends to grow. We could find the one step that's a little scary and no more. Shall we?",
      ],
      unfit: [
        "With what you've been through I don't want to send you towards the fear on your own. That's done well with a trained person beside you. What steadies you is a better place for the two of us.",
      ],
      notFor: [
        "For fear that comes from trauma or abuse: with a trained person, not alone.",
        "With a heart or breathing illness, or a pregnancy with complications: ask a doctor first.",
        "When the danger is real: the fear is right.",
        "When you hear voices or the distress is very high: first what steadies.",
      ],
      steps: {
        fear: {
          ask: [
            "What do you stay away from because of the fear?",
            "Which situation has the fear taken from you?",
            "Where does the fear say “don't go there”?",
          ],
          less: ["A place, people, a thing, or a feeling in your body: which of those?"],
          like: ["“Lifts”, “phoning strangers”, “eating where people can see me”."],
          heard: ["“{x}”. That's a lot of places to be kept from.", "So that's what it has fenced off."],
        },
        body: {
          ask: [
            "One thing first: do you have a heart or lung illness, seizures, or a difficult pregnancy?",
            "Before steps that make the heart beat faster: is there an illness of heart, lungs or brain, or a difficult pregnancy?",
          ],
          less: ["Has a doctor ever told you to go easy on your heart or breathing?"],
        },
        doctor: {
          ask: [
            "Then please ask a doctor before doing any of the steps; building the ladder is fine. Who could you ask?",
            "In that case the steps wait until a doctor has said yes, and we only write the ladder. Who would you ask?",
          ],
          less: ["A family doctor or a pharmacist would do. Which is nearer?"],
          like: ["“My family doctor, when I go on Thursday”."],
          heard: ["Good, before the first step."],
        },
        why: {
          ask: [
            "What would you have back if it let go a little?",
            "What makes it worth being uncomfortable for?",
          ],
          less: ["Who or what is on the other side of it?"],
          like: ["“I could visit my sister on the ninth floor”."],
          heard: ["Worth a few shaky minutes, then.", "That's the reason to write at the top of the ladder."],
        },
        ladder: {
          ask: [
            "Now rungs: situations with that fear, from a little scary to very scary. Three or more, one per line.",
            "Write the ladder from the bottom up, easiest first. Three rungs or more, each on its own line.",
          ],
          less: ["The hardest is at the top. What would be a tenth of it?"],
          like: [
            "“Stand in front of the lift; step in with the door open; ride one floor with a friend; ride alone”.",
          ],
          taken: ["Your ladder from last time is here: {x}. Let's go on with that."],
          more: ["What lies between the easiest and the hardest?", "One more rung, smaller than the first?"],
          heard: ["That's a ladder.", "Rungs you can count."],
        },
        rung: {
          ask: ["Which one is a little scary but possible this week?", "Which rung would you try first?"],
          less: ["The lowest one counts fully. Is it that, or which other?"],
          heard: ["“{x}”, then."],
        },
        expect: {
          ask: [
            "What does the fear say will happen there?",
            "If the fear could write the forecast for that step, what would it be?",
          ],
          less: ["Is it something in your body, or something people would do?"],
          like: ["“I'll faint and everyone will stare”."],
          heard: ["Written down before, so it can be checked after.", "Good, that's a forecast we can test."],
        },
        before: {
          ask: [
            "How strong do you think the fear will get, from 0 to 100?",
            "On 0 to 100, how scary is that rung?",
          ],
          less: ["Above or below 50, roughly?"],
        },
        lower: {
          ask: [
            "That's steep for a first rung. What would be half of it?",
            "Over 70 is high for one go. How could it be made smaller: shorter, nearer, with someone?",
          ],
          less: ["Half the time, or one person with you: which one?"],
          like: ["“Only stand at the door for two minutes”."],
          heard: ["Better. A rung should wobble, not break."],
        },
        without: {
          ask: [
            "What do you usually do there to feel safe, that you could leave out once?",
            "Which small crutch could stay at home this time? Holding the phone, sitting near the exit, asking for reassurance.",
          ],
          less: ["Checking, hurrying, looking down: do you know one of those?"],
          like: ["“Not hold on to my phone”, or “not ask if it's fine”."],
          heard: ["Leaving that out is what teaches the fear something."],
        },
        when: {
          ask: [
            "When will you do it? Stay until the fear has moved by itself, or ten minutes.",
            "Which day and time? Plan to stay ten minutes, or until it changes by itself.",
          ],
          less: ["Which day, and morning, afternoon or evening?"],
          heard: ["It's in the diary."],
        },
        went: {
          ask: [
            "Last time you'd planned “{rung}”. How did it go?",
            "“{rung}” was the rung. What happened?",
            "You had planned one step towards a fear. How did it go?",
          ],
          less: ["Did you get to it, partly or not this time?"],
          like: ["“I stayed six minutes and then it was okay”, or “didn't go”."],
        },
        came: {
          ask: [
            "The fear had forecast “{expect}”. What came instead?",
            "Compared with what the fear had said: what really happened?",
          ],
          less: ["Did the forecast come true: fully, partly or not?"],
          like: ["“I shook, and nobody looked”."],
          heard: ["That's worth more than the fear going away.", "The forecast and the weather: two things."],
        },
        peak: {
          ask: ["How strong did it get at most, from 0 to 100?", "At its highest, which number was it?"],
          less: ["Above or below 50?"],
        },
        next: {
          ask: [
            "Same rung again, or the next one?",
            "Which rung comes now? The same once more is a good choice too.",
          ],
          less: ["Repeating it makes it firm. Which number on your ladder is it?"],
          heard: ["Good."],
        },
        shrink: {
          ask: [
            "Then the rung was too high, and that's about the rung. What would be half of it?",
            "That happens. How could it be made so small that you'd almost laugh?",
          ],
          less: ["Only thinking of it with your shoes on counts. What would yours be?"],
          like: ["“Walk up to the door and turn round”."],
          heard: ["That one can hold you."],
        },
        newWhen: {
          ask: ["When will that be?", "Which day and time for it?"],
          less: ["Tomorrow, or at the weekend?"],
          heard: ["It's in the diary."],
        },
      },
      labels: {
        fear: "What I stay away from",
        why: "What I'd have back",
        ladder: "My ladder",
        rung: "The rung",
        expect: "What the fear says will happen",
        before: "Fear expected (0-100)",
        without: "What I leave out this time",
        when: "When",
        went: "How it went",
        came: "What really happened",
        peak: "Fear at its highest (0-100)",
      },
      finish: [
        "It's saved. One rung, once; more isn't asked.",
        "That's kept. A step that shook you and was done counts as a step.",
      ],
      eased: [],
      planned: [
        "It's saved for {when}. I'll ask what happened, whatever it was.",
        "{When}: one rung. Next time we lay the forecast beside what came.",
      ],
      cardTitle: "My ladder",
      cardSteps: [],
    },
    es: {
      title: "El miedo, en pasos pequeños",
      about: "Una escalera de un poco de miedo a mucho, y el peldaño más bajo primero, a una hora fija.",
      finds: ["miedo", "evitar", "fobia", "ansiedad", "pánico", "exposición", "social", "escalera"],
      asked: String.raw`\bexposición (?:gradual|graduada)\b|\bescalera (?:del|de) (?:miedo|exposición)\b|\benfrentar (?:mi|el|mis) miedos?\b`,
      offer: [
        "Parece que el miedo ha estado eligiendo adónde vas. Podemos hacer una escalera con peldaños en los que quepas de pie. Unos diez minutos. ¿Quieres?",
        "El miedo que se evita suele crecer. Podemos buscar el paso que da un poco de miedo y no más. ¿Lo hacemos?",
      ],
      unfit: [
        "Con lo que has pasado no quiero mandarte hacia el miedo a solas. Eso se hace bien con una persona formada al lado. Para nosotros es mejor lugar lo que te da firmeza.",
      ],
      notFor: [
        "Cuando el miedo viene de un trauma o de abuso: con una persona formada, no a solas.",
        "Con una enfermedad del corazón o de la respiración, o un embarazo con complicaciones: pregunta antes a un médico.",
        "Cuando el peligro es real: el miedo tiene razón.",
        "Cuando oyes voces o la angustia es muy alta: primero lo que da firmeza.",
      ],
      steps: {
        fear: {
          ask: [
            "¿De qué te mantienes lejos por el miedo?",
            "¿Qué situación te ha quitado el miedo?",
            "¿Dónde dice el miedo «ahí no vayas»?",
          ],
          less: ["Un lugar, personas, una cosa o algo en tu cuerpo: ¿cuál de esos?"],
          like: ["«Los ascensores», «llamar a desconocidos», «comer donde me ven»."],
          heard: ["«{x}». Son muchos sitios de los que quedarse fuera.", "Así que eso ha cercado."],
        },
        body: {
          ask: [
            "Una cosa antes: ¿tienes una enfermedad del corazón o del pulmón, convulsiones o un embarazo difícil?",
            "Antes de pasos que aceleran el corazón: ¿hay alguna enfermedad del corazón, los pulmones o el cerebro, o un embarazo difícil?",
          ],
          less: ["¿Te ha dicho alguna vez un médico que cuides el corazón o la respiración?"],
        },
        doctor: {
          ask: [
            "Entonces pregunta a un médico antes de hacer ningún paso; escribir la escalera sí se puede. ¿A quién podrías preguntar?",
            "En ese caso los pasos esperan al sí de un médico, y solo escribimos la escalera. ¿A quién le preguntarías?",
          ],
          less: ["Médico de familia o farmacia: ¿qué te queda más cerca?"],
          like: ["«A mi médica, el jueves que voy»."],
          heard: ["Bien, antes del primer paso."],
        },
        why: {
          ask: ["¿Qué recuperarías si aflojara un poco?", "¿Por qué vale la pena pasar un rato incómodo?"],
          less: ["¿Quién o qué está al otro lado?"],
          like: ["«Podría visitar a mi hermana en el noveno piso»."],
          heard: [
            "Vale unos minutos de temblor, entonces.",
            "Ese es el motivo que va arriba de la escalera.",
          ],
        },
        ladder: {
          ask: [
            "Ahora los peldaños: situaciones con ese miedo, de poco a mucho. Tres o más, una por línea.",
            "Escribe la escalera de abajo arriba, lo más fácil primero. Tres peldaños o más, cada uno en su línea.",
          ],
          less: ["Lo más difícil va arriba. ¿Qué sería una décima parte de eso?"],
          like: [
            "«Ponerme delante del ascensor; entrar con la puerta abierta; subir un piso con una amiga; subir a solas».",
          ],
          taken: ["Tu escalera de la otra vez está aquí: {x}. Sigo con esa."],
          more: [
            "¿Qué hay entre lo más fácil y lo más difícil?",
            "¿Un peldaño más, más pequeño que el primero?",
          ],
          heard: ["Eso ya es una escalera.", "Peldaños que se pueden contar."],
        },
        rung: {
          ask: ["¿Cuál da un poco de miedo pero es posible esta semana?", "¿Qué peldaño probarías primero?"],
          less: ["El más bajo cuenta del todo. ¿Ese, o cuál otro?"],
          heard: ["«{x}», entonces."],
        },
        expect: {
          ask: [
            "¿Qué dice el miedo que pasará ahí?",
            "Si el miedo escribiera el pronóstico de ese paso, ¿cuál sería?",
          ],
          less: ["¿Es algo de tu cuerpo, o algo que haría la gente?"],
          like: ["«Me voy a desmayar y todos mirarán»."],
          heard: ["Escrito antes, para comprobarlo después.", "Bien, ese pronóstico se puede comprobar."],
        },
        before: {
          ask: [
            "¿Hasta dónde crees que subirá el miedo, de 0 a 100?",
            "De 0 a 100, ¿cuánto miedo da ese peldaño?",
          ],
          less: ["¿Por encima o por debajo de 50, más o menos?"],
        },
        lower: {
          ask: [
            "Es empinado para un primer peldaño. ¿Qué sería la mitad?",
            "Más de 70 es alto para una vez. ¿Cómo podría ser menor: más corto, más cerca, con alguien?",
          ],
          less: ["La mitad del tiempo o alguien contigo: ¿cuál?"],
          like: ["«Solo quedarme dos minutos en la puerta»."],
          heard: ["Mejor. Un peldaño puede temblar, no romperse."],
        },
        without: {
          ask: [
            "¿Qué sueles hacer ahí para sentirte a salvo, que podrías dejar de lado una vez?",
            "¿Qué pequeña muleta podría quedarse en casa esta vez? Agarrar el móvil, sentarte junto a la salida, pedir que te tranquilicen.",
          ],
          less: ["Comprobar, darte prisa, mirar al suelo: ¿reconoces alguna?"],
          like: ["«No agarrar el móvil», o «no preguntar si está bien»."],
          heard: ["Dejar eso fuera es lo que le enseña algo al miedo."],
        },
        when: {
          ask: [
            "¿Cuándo lo harás? Quédate hasta que el miedo se mueva por sí mismo, o diez minutos.",
            "¿Qué día y a qué hora? Cuenta con quedarte diez minutos, o hasta que cambie por sí mismo.",
          ],
          less: ["¿Qué día, y por la mañana, la tarde o la noche?"],
          heard: ["Está en la agenda."],
        },
        went: {
          ask: [
            "La última vez planeaste «{rung}». ¿Cómo fue?",
            "El peldaño era «{rung}». ¿Qué pasó?",
            "Habías planeado un paso hacia un miedo. ¿Cómo fue?",
          ],
          less: ["¿Llegaste a hacerlo, en parte, o esta vez no?"],
          like: ["«Me quedé seis minutos y luego estuvo bien», o «no fui»."],
        },
        came: {
          ask: [
            "El miedo había pronosticado «{expect}». ¿Qué vino en su lugar?",
            "Comparado con lo que decía el miedo: ¿qué pasó de verdad?",
          ],
          less: ["¿Se cumplió el pronóstico: del todo, en parte o nada?"],
          like: ["«Temblé, y nadie miró»."],
          heard: ["Eso vale más que que el miedo se vaya.", "El pronóstico y el tiempo: dos cosas."],
        },
        peak: {
          ask: ["¿Hasta dónde llegó como mucho, de 0 a 100?", "En lo más alto, ¿qué número era?"],
          less: ["¿Por encima o por debajo de 50?"],
        },
        next: {
          ask: [
            "¿El mismo otra vez, o el siguiente?",
            "¿Qué peldaño toca? Repetir el mismo también es buena elección.",
          ],
          less: ["Repetir lo afirma. ¿Qué número de tu escalera es?"],
          heard: ["Bien."],
        },
        shrink: {
          ask: [
            "Entonces el peldaño era alto, y eso es cosa del peldaño. ¿Qué sería la mitad?",
            "Pasa. ¿Cómo se hace tan pequeño que casi dé risa?",
          ],
          less: ["Pensarlo con los zapatos puestos cuenta. ¿Cuál sería el tuyo?"],
          like: ["«Llegar hasta la puerta y darme la vuelta»."],
          heard: ["Ese te sostiene."],
        },
        newWhen: {
          ask: ["¿Cuándo será?", "¿Qué día y a qué hora?"],
          less: ["¿Mañana, o el fin de semana?"],
          heard: ["Está en la agenda."],
        },
      },
      labels: {
        fear: "De qué me mantengo lejos",
        why: "Lo que recuperaría",
        ladder: "Mi escalera",
        rung: "El peldaño",
        expect: "Lo que el miedo dice que pasará",
        before: "Miedo esperado (0-100)",
        without: "Lo que dejo de lado esta vez",
        when: "Cuándo",
        went: "Cómo fue",
        came: "Qué pasó de verdad",
        peak: "El miedo en lo más alto (0-100)",
      },
      finish: [
        "Queda guardado. Un peldaño, una vez; no se pide más.",
        "Está guardado. Un paso que te hizo temblar y se dio cuenta como paso.",
      ],
      eased: [],
      planned: [
        "Queda guardado para el {when}. Te preguntaré qué pasó, sea lo que sea.",
        "El {when}: un peldaño. La próxima vez ponemos el pronóstico al lado de lo que vino.",
      ],
      cardTitle: "Mi escalera",
      cardSteps: [],
    },
  },
};
