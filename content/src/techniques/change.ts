import type { Technique } from "@evenkeel/companion/technique";
import { step } from "./step.ts";

export const change: Technique = {
  id: "change",
  minutes: 7,
  start: "what",
  steps: [
    step("what", "words", "good"),
    step("good", "words", "less"),
    step("less", "words", "important", { earlier: { techniqueId: "change", key: "less" } }),
    step("important", "rating", { "below-3": "notyet", any: "why" }, { scale: 10 }),
    step("notyet", "words", "end"),
    step("why", "words", "sure"),
    step("sure", "rating", "up", { scale: 10 }),
    step("up", "words", "before"),
    step("before", "words", "ready", { skippable: true }),
    step("ready", "yes-no", { no: "watch", any: "first" }, { saves: null }),
    step("watch", "words", "end"),
    step("first", "words", "when"),
    step("when", "time", "end"),
    step("went", "words", { "not-done": "slip", any: "gained" }),
    step("slip", "words", "next"),
    step("gained", "words", "next"),
    step("next", "words", "again", { saves: "first" }),
    step("again", "time", "end", { saves: "when" }),
  ],
  followUp: { start: "went", afterHours: 120 },
  pacer: null,
  fits: {
    shelves: ["change", "urges"],
    frames: ["alcohol-worry", "gambling", "phone-overuse", "procrastination", "stuck", "decision"],
    feelings: ["guilt", "confusion", "hopelessness"],
  },
  avoid: {
    said: {
      en: String.raw`\b(?:withdrawal|the shakes|seizures?|drink(?:ing)? (?:every|all) day|detox)\b`,
      es: String.raw`\b(?:abstinencia|temblores|convulsiones|bebo todos los días|desintoxicación)\b`,
    },
    distressAbove: 0.8,
  },
  sources: [
    {
      key: "millerRollnick2013",
      cite: "Miller WR, Rollnick S. Motivational Interviewing: Helping People Change, 3rd ed. Guilford, 2013.",
      for: "both sides heard, importance and confidence, one's own reasons, a first step when ready",
    },
  ],
  contraindications: [
    "daily heavy drinking or sedatives: stopping at once can be dangerous, a doctor first",
    "somebody else's wish for the change alone: it is not pressed",
    "thoughts of suicide in this conversation: safety steps come first",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "Thinking about a change",
      about:
        "Look at both sides of a change, in your own reasons, and take a first step only if you're ready.",
      finds: [
        "change",
        "habit",
        "motivation",
        "quit",
        "drinking",
        "smoking",
        "ambivalent",
        "decide",
        "procrastination",
      ],
      asked: String.raw`\bmotivational interview\w*\b|\bthink(?:ing)? about (?:a|making a) change\b`,
      offer: [
        "Part of you wants it and part of you doesn't, by the sound of it. We could hear both, without pushing either. About seven minutes. Want to?",
        "We could look at that change from both sides, and you decide what to do with it. Shall we?",
      ],
      unfit: [
        "When the body is used to drinking or to sedatives every day, stopping alone can be dangerous. A doctor can make it safe. Thinking about it is welcome here; please don't stop from one day to the next.",
      ],
      notFor: [
        "With daily heavy drinking or sedatives: stopping at once can be dangerous; a doctor first.",
        "When only somebody else wants the change: it isn't pressed.",
        "When there are thoughts of suicide: safety comes first.",
      ],
      steps: {
        what: {
          ask: [
            "Which change are you thinking about?",
            "What would you do more of, or less of?",
            "Name the thing you're in two minds about.",
          ],
          less: ["A habit, a drink, the phone, a job, a person: which is it?"],
          like: ["“Drinking less in the evenings”, or “starting the thesis at last”."],
          heard: ["“{x}”. No need to decide anything yet.", "Good, that's the subject."],
        },
        good: {
          ask: [
            "First the other side: what's good about leaving it as it is?",
            "What does the way it is now do for you?",
          ],
          less: ["Calm, company, habit, no effort: which?"],
          like: ["“The first glass is the only quiet moment of the day”."],
          heard: ["That's a real reason, and no shame in it.", "So it does something for you."],
        },
        less: {
          ask: [
            "And what's the less good side of it?",
            "What does it cost you, going by your own measure and nobody else's?",
          ],
          less: ["Sleep, money, mood, someone's trust: which?"],
          like: ["“I'm short with the kids in the morning”."],
          taken: ["Last time you said of the less good side: “{x}.”"],
          heard: ["“{x}”. That weighs on the other side.", "Both of those are true at once."],
        },
        important: {
          ask: [
            "How important is the change to you, 0 to 10?",
            "From 0 to 10, how much does it matter to you?",
          ],
          less: ["Nearer to 0, to 5 or to 10?"],
        },
        notyet: {
          ask: [
            "Then it may not be its time, and that's fine. What would have to happen for it to matter more?",
            "That's honest. What would you notice, if it did become important one day?",
          ],
          less: ["Something about your health, someone you love, or nothing?"],
          like: ["“If my blood pressure stayed high”."],
          heard: ["Good to know where that line is."],
        },
        why: {
          ask: ["Why that number, and not two lower?", "What are your own reasons, the ones that are yours?"],
          less: ["Who or what would be better off? Also you."],
          like: ["“I want to remember the evenings”."],
          heard: ["That's a reason in your own voice.", "Worth writing in large letters."],
        },
        sure: {
          ask: [
            "If you decided to, how sure are you that you could, 0 to 10?",
            "And how confident, from 0 to 10?",
          ],
          less: ["Nearer to 0, to 5 or to 10?"],
        },
        up: {
          ask: ["What would bring that up by one or two?", "What, or who, would make it a little easier?"],
          less: ["A person, a place, a start that's smaller: which?"],
          like: ["“If there were nothing in the house”."],
          heard: ["That's something one can arrange.", "Good, that's a lever."],
        },
        before: {
          ask: [
            "When have you managed something like it before, even for a while, and how?",
            "What have you changed in your life that was hard?",
          ],
          less: ["A week counts. What was it?"],
          like: ["“I stopped smoking for the pregnancy, with chewing gum and my sister”."],
          heard: ["Then you know how that's done."],
        },
        ready: {
          ask: [
            "Would you like to take a first small step, or only keep an eye on it for now?",
            "Is there a first step you'd want to try this week?",
          ],
          less: ["Yes, no, or not yet: each is fine. Which?"],
        },
        watch: {
          ask: [
            "Then only watch. What will you look at, and how often?",
            "What would be worth noticing over the next week, without changing a thing?",
          ],
          less: ["When it happens, or how you are the morning after?"],
          like: ["“Write down when I open the second one, and how I felt”."],
          heard: ["Watching is a step of its own."],
        },
        first: {
          ask: [
            "What's the first step, small enough that you'd bet on it?",
            "For the sake of “{why}”: what would you do once, this week?",
          ],
          less: ["Half of what you thought of: what's that?"],
          like: ["“Tea first, and then see”, or “write for ten minutes on Tuesday”."],
          heard: ["That's a step worth betting on.", "Small, and yours."],
        },
        when: {
          ask: ["When?", "Which day and time?"],
          less: ["Today, tomorrow or at the weekend?"],
          heard: ["Good."],
        },
        went: {
          ask: [
            "You'd wanted to try “{first}”. How did it go?",
            "About “{what}”: how have the days been?",
            "You were thinking about a change. How have the days been?",
          ],
          less: ["A bit, a lot, or not this time?"],
          like: ["“Three evenings of five”, or “I forgot about it”."],
        },
        slip: {
          ask: [
            "A slip tells where the ground is slippery. What was going on just before?",
            "That happens in nearly every change. What made it hard?",
          ],
          less: ["Tired, lonely, angry, celebrating: which?"],
          like: ["“A bad phone call, and there was a bottle in the house”."],
          heard: ["That's worth knowing, more than a good week."],
        },
        gained: {
          ask: ["What did you get out of it?", "What was different on those days?"],
          less: ["Sleep, mood, money, someone's face?"],
          like: ["“I read to the kids”."],
          heard: ["That's what it's for."],
        },
        next: {
          ask: ["What's the next step: the same, smaller or a bit further?", "How will you go on?"],
          less: ["The same is a good answer. Or which?"],
          like: ["“The same, and pour out what's left”."],
          heard: ["Good."],
        },
        again: {
          ask: ["When?", "From which day on?"],
          less: ["Tomorrow or Monday?"],
          heard: ["Good."],
        },
      },
      labels: {
        what: "The change",
        good: "Good about how it is",
        less: "Less good about it",
        important: "How important (0-10)",
        notyet: "What would make it matter",
        why: "My reasons",
        sure: "How confident (0-10)",
        up: "What would help",
        before: "What I've managed before",
        watch: "What I keep an eye on",
        first: "First step",
        when: "When",
        went: "How it went",
        slip: "Where it's slippery",
        gained: "What I got out of it",
      },
      finish: [
        "It's saved, both sides of it. Deciding stays with you.",
        "That's kept. Being in two minds is where most changes begin.",
      ],
      eased: [],
      planned: [
        "It's saved for {when}. If it goes otherwise, we look at what made it hard.",
        "{When}: one small step, for your own reasons.",
      ],
      cardTitle: "A change",
      cardSteps: [],
    },
    es: {
      title: "Pensar en un cambio",
      about:
        "Mirar los dos lados de un cambio, con tus propios motivos, y dar un primer paso solo si quieres.",
      finds: [
        "cambio",
        "hábito",
        "motivación",
        "dejar",
        "beber",
        "fumar",
        "indecisión",
        "decidir",
        "procrastinar",
      ],
      asked: String.raw`\bentrevista motivacional\b|\bpensar en un cambio\b`,
      offer: [
        "Una parte de ti lo quiere y otra no, por lo que oigo. Podemos escuchar a las dos, sin empujar a ninguna. Unos siete minutos. ¿Quieres?",
        "Podemos mirar ese cambio por los dos lados, y tú decides qué hacer. ¿Lo hacemos?",
      ],
      unfit: [
        "Cuando el cuerpo está acostumbrado a beber o a tomar sedantes a diario, dejarlo o bajarlo a solas puede ser peligroso. Un médico puede hacerlo seguro. Pensarlo aquí es bienvenido; no lo dejes de un día para otro.",
      ],
      notFor: [
        "Si bebes mucho o tomas sedantes a diario: dejarlo de golpe puede ser peligroso; primero, un médico.",
        "Cuando el cambio solo lo quiere otra persona: no se empuja.",
        "Cuando hay pensamientos de suicidio: primero va la seguridad.",
      ],
      steps: {
        what: {
          ask: [
            "¿En qué cambio piensas?",
            "¿De qué harías más, o menos?",
            "Nombra aquello en lo que tienes dos opiniones.",
          ],
          less: ["Un hábito, la bebida, el móvil, un trabajo, una persona: ¿qué es?"],
          like: ["«Beber menos por las noches», o «empezar por fin la tesis»."],
          heard: ["«{x}». No hace falta decidir nada todavía.", "Bien, ese es el tema."],
        },
        good: {
          ask: [
            "Primero el otro lado: ¿qué tiene de bueno dejarlo como está?",
            "¿Qué hace por ti tal como es ahora?",
          ],
          less: ["Calma, compañía, costumbre, ningún esfuerzo: ¿cuál?"],
          like: ["«La primera copa es el único momento tranquilo del día»."],
          heard: ["Es un motivo de verdad, y sin vergüenza.", "Así que algo hace por ti."],
        },
        less: {
          ask: ["¿Y cuál es el lado menos bueno?", "¿Qué te cuesta, según tu medida y la de nadie más?"],
          less: ["Sueño, dinero, ánimo, la confianza de alguien: ¿cuál?"],
          like: ["«Por la mañana estoy seco con los niños»."],
          taken: ["La otra vez dijiste del lado menos bueno: «{x}»."],
          heard: ["«{x}». Eso pesa en el otro lado.", "Las dos cosas son verdad a la vez."],
        },
        important: {
          ask: ["¿Qué tan importante es el cambio para ti, de 0 a 10?", "De 0 a 10, ¿cuánto te importa?"],
          less: ["¿Más cerca de 0, de 5 o de 10?"],
        },
        notyet: {
          ask: [
            "Entonces quizá no es su momento, y está bien. ¿Qué tendría que pasar para que importara más?",
            "Es honesto. ¿Qué notarías, si un día se volviera importante?",
          ],
          less: ["¿Algo de tu salud, alguien a quien quieres, o nada?"],
          like: ["«Si la tensión siguiera alta»."],
          heard: ["Bueno saber dónde está esa línea."],
        },
        why: {
          ask: [
            "¿Por qué ese número y no dos menos? Qué hace que importe.",
            "¿Cuáles son tus motivos, los tuyos de verdad?",
          ],
          less: ["¿A quién o a qué le iría mejor? También a ti."],
          like: ["«Quiero acordarme de las noches»."],
          heard: ["Es un motivo con tu propia voz.", "Merece letras grandes."],
        },
        sure: {
          ask: [
            "Si lo decidieras, ¿qué tan seguro ves que podrías, de 0 a 10?",
            "¿Y cuánta confianza tienes, de 0 a 10?",
          ],
          less: ["¿Más cerca de 0, de 5 o de 10?"],
        },
        up: {
          ask: ["¿Qué lo subiría uno o dos?", "¿Qué o quién lo haría un poco más fácil?"],
          less: ["Una persona, un sitio, un comienzo más pequeño: ¿cuál?"],
          like: ["«Si no hubiera nada en casa»."],
          heard: ["Eso se puede arreglar.", "Bien, ahí hay una palanca."],
        },
        before: {
          ask: [
            "¿Cuándo lograste algo parecido, aunque fuera un tiempo? Cómo.",
            "¿Qué has cambiado en tu vida que fuera difícil?",
          ],
          less: ["Una semana cuenta. ¿Qué fue?"],
          like: ["«Dejé de fumar en el embarazo, con chicles y con mi hermana»."],
          heard: ["Entonces sabes cómo se hace."],
        },
        ready: {
          ask: [
            "¿Te gustaría dar un primer paso pequeño, o por ahora solo observarlo?",
            "¿Hay un primer paso que querrías probar esta semana?",
          ],
          less: ["Sí, no o todavía no: todo vale. ¿Cuál?"],
        },
        watch: {
          ask: [
            "Entonces solo mirar. ¿Qué mirarás y cada cuánto?",
            "¿Qué valdría la pena notar esta semana, sin cambiar nada?",
          ],
          less: ["¿Cuándo ocurre, o cómo estás la mañana después?"],
          like: ["«Anotar cuándo abro la segunda, y cómo estaba»."],
          heard: ["Observar es un paso por sí mismo."],
        },
        first: {
          ask: [
            "¿Cuál es el primer paso, tan pequeño que apostarías por él?",
            "Por «{why}»: ¿qué harías una vez, esta semana?",
          ],
          less: ["La mitad de lo que pensaste: ¿qué es?"],
          like: ["«Primero una infusión, y luego veo», o «escribir diez minutos el martes»."],
          heard: ["Por ese paso apostaría también.", "Pequeño, y tuyo."],
        },
        when: {
          ask: ["¿Cuándo?", "¿Qué día y a qué hora?"],
          less: ["¿Hoy, mañana o el fin de semana?"],
          heard: ["Bien."],
        },
        went: {
          ask: [
            "Querías probar «{first}». ¿Cómo fue?",
            "Sobre «{what}»: ¿cómo han sido los días?",
            "Estabas pensando en un cambio. ¿Cómo han sido los días?",
          ],
          less: ["¿Un poco, mucho o esta vez no?"],
          like: ["«Tres noches de cinco», o «se me olvidó»."],
        },
        slip: {
          ask: [
            "Un tropiezo enseña dónde resbala. ¿Qué pasaba justo antes?",
            "Pasa en casi todos los cambios. ¿Qué lo hizo difícil?",
          ],
          less: ["Cansancio, soledad, rabia, celebrar: ¿cuál?"],
          like: ["«Una mala llamada, y había una botella en casa»."],
          heard: ["Vale la pena saberlo, más que una buena semana."],
        },
        gained: {
          ask: ["¿Qué sacaste de ello?", "¿Qué fue distinto esos días?"],
          less: ["¿Sueño, ánimo, dinero, la cara de alguien?"],
          like: ["«Les leí un cuento a los niños»."],
          heard: ["Para eso es."],
        },
        next: {
          ask: ["¿Cuál es el siguiente paso: igual, más pequeño o un poco más?", "¿Cómo sigues?"],
          less: ["Igual es buena respuesta. ¿O cuál?"],
          like: ["«Igual, y vaciar lo que queda»."],
          heard: ["Bien."],
        },
        again: {
          ask: ["¿Cuándo?", "¿Desde qué día?"],
          less: ["¿Mañana o el lunes?"],
          heard: ["Bien."],
        },
      },
      labels: {
        what: "El cambio",
        good: "Lo bueno de cómo está",
        less: "Lo menos bueno",
        important: "Qué tan importante (0-10)",
        notyet: "Qué haría que importara",
        why: "Mis motivos",
        sure: "Cuánta confianza (0-10)",
        up: "Lo que ayudaría",
        before: "Lo que ya logré",
        watch: "Lo que observo",
        first: "Primer paso",
        when: "Cuándo",
        went: "Cómo fue",
        slip: "Dónde resbala",
        gained: "Lo que saqué",
      },
      finish: [
        "Queda guardado, por los dos lados. Decidir sigue siendo cosa tuya.",
        "Está guardado. Tener dos opiniones es donde empiezan casi todos los cambios.",
      ],
      eased: [],
      planned: [
        "Queda guardado para el {when}. Si sale de otro modo, miramos qué lo hizo difícil.",
        "El {when}: un paso pequeño, por tus propios motivos.",
      ],
      cardTitle: "Un cambio",
      cardSteps: [],
    },
  },
};
