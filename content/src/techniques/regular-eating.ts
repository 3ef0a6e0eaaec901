import type { Technique } from "@evenkeel/companion/technique";
import { step } from "./step.ts";

export const regularEating: Technique = {
  id: "regular-eating",
  minutes: 6,
  start: "check",
  steps: [
    step("check", "yes-no", { no: "day", any: "person" }, { saves: null }),
    step("person", "words", "end"),
    step("day", "words", "gap"),
    step("gap", "words", "anchors"),
    step("anchors", "list", "first", { least: 3 }),
    step("first", "choice", "hard", { among: "anchors" }),
    step("hard", "words", "instead"),
    step("instead", "words", "with"),
    step("with", "words", "when"),
    step("when", "time", "end"),
    step("went", "words", { "not-done": "smaller", any: "next" }),
    step("smaller", "words", "again", { saves: "instead" }),
    step("next", "words", "again", { saves: "first" }),
    step("again", "time", "end", { saves: "when" }),
  ],
  followUp: { start: "went", afterHours: 48 },
  pacer: null,
  fits: {
    shelves: ["body"],
    frames: ["body-shame"],
    feelings: ["shame", "guilt"],
  },
  avoid: {
    minors: true,
    said: {
      en: String.raw`\b(?:anorexi\w+|purg\w+|laxatives?|throw(?:ing)? up (?:my|after)|make myself (?:sick|throw up)|haven't eaten (?:in|for)|fainted|diabet\w+)\b`,
      es: String.raw`\b(?:anorexi\w+|me purgo|purgas?|laxantes?|me provoco el vómito|vomito (?:después|la comida)|llevo días sin comer|me desmay\w+|diabet\w+)\b`,
    },
    distressAbove: 0.8,
  },
  sources: [
    {
      key: "fairburn2013",
      cite: "Fairburn CG. Overcoming Binge Eating, 2nd ed. Guilford, 2013.",
      for: "eating at set times as the first step out of binges, before anything about food itself",
    },
  ],
  contraindications: [
    "very little food, fainting, vomiting, laxatives, diabetes or pregnancy: a doctor first, today if faint",
    "under 18: together with a family and a clinic",
    "never numbers of calories, weights or sizes; no food is called good or bad",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "Meals at set times",
      about:
        "When eating swings between too little and too much: set times first, and nothing about what or how much.",
      finds: ["eating", "binge", "overeating", "meals", "food", "skipping meals", "regular eating"],
      asked: String.raw`\bregular eating\b|\bmeals at set times\b`,
      offer: [
        "When eating swings, set times come before everything else, and we'd leave what and how much alone. About six minutes. Want to?",
        "We could plan the times of your meals, with no word about amounts. Shall we?",
      ],
      unfit: [
        "With what you've told me, food is something to look at with a doctor who knows about it, soon, and today if you feel faint. I can help you find the words to ask; Help now shows who to reach.",
      ],
      notFor: [
        "With very little food, fainting, vomiting, laxatives, diabetes or pregnancy: a doctor first, today if you feel faint.",
        "Under 18: together with your family and a clinic.",
        "There are no calories, weights or sizes here, and no food is called good or bad.",
      ],
      steps: {
        check: {
          ask: [
            "First: are you fainting, vomiting, using laxatives, eating hardly anything, pregnant or diabetic?",
            "Before times of meals: fainting, vomiting, laxatives, nearly no food, diabetes, pregnancy, is one of these true?",
          ],
          less: ["Has your body scared you lately in connection with food?"],
        },
        person: {
          ask: [
            "Then a doctor comes before a plan, and today if you feel faint. Who could you call, or who could go with you?",
            "That needs somebody who can look at your body too. Who could you ask first?",
          ],
          less: ["A family doctor, a clinic, someone at home: which is nearest?"],
          like: ["“My doctor, and my aunt could come along”."],
          heard: ["That's the right first step, and it's a brave one to say."],
        },
        day: {
          ask: [
            "Yesterday, only the times: when did you eat something, big or small?",
            "Without what or how much: at which times did you eat yesterday?",
          ],
          less: ["Morning, midday, evening, night: at which of these?"],
          like: ["“Coffee at eight, nothing till six, then all evening”."],
          heard: ["Thank you for telling it without hiding the gaps.", "I see the shape of the day."],
        },
        gap: {
          ask: [
            "Which is the longest stretch without anything, and what is it like by its end?",
            "Where in the day does it tip over?",
          ],
          less: ["Morning, afternoon or late evening?"],
          like: ["“By six I can't think, and then I can't stop”."],
          heard: ["A long gap does that to any body. It isn't weakness."],
        },
        anchors: {
          ask: [
            "Let's set anchors: three meals and one or two small ones, three to four hours apart. Which times would fit your day? One per line.",
            "Which times could be eating times, whatever it is you eat? Three or more, one per line.",
          ],
          less: ["Start with the time you get up: what would be an hour later?"],
          like: ["“Eight; half past ten; one; five; half past seven”."],
          more: ["And one in the longest gap?", "Which other time, about three hours from there?"],
          heard: ["Those are the anchors. The food is up to you."],
        },
        first: {
          ask: ["Only one to begin with. Which would change the day most?", "Which of these first?"],
          less: ["The one before the worst hour: which is it?"],
          heard: ["{X}, then."],
        },
        hard: {
          ask: ["What will make that one hard?", "Which thought or which moment will want to skip it?"],
          less: ["Hurry, guilt, no appetite, others watching: which?"],
          like: ["“I'll think I don't deserve it after last night”."],
          heard: ["That thought may come along. The time still stands.", "Good to expect it."],
        },
        instead: {
          ask: [
            "And what will you do then, so that it happens all the same?",
            "What would make it so easy that it happens even on such a day?",
          ],
          less: ["Something ready, an alarm, a person: which?"],
          like: ["“Alarm at one, the box is already in my bag”."],
          heard: ["The night before decides that one."],
        },
        with: {
          ask: [
            "Who could eat with you, or know about it?",
            "Is there anyone for whom that time is also a meal?",
          ],
          less: ["A colleague, a friend on the phone, the radio?"],
          like: ["“Lena, she eats at one as well”."],
          heard: ["Good company makes it a meal."],
        },
        when: {
          ask: ["From when on? A day, with that time.", "Which day does it begin, and at what time?"],
          less: ["Tomorrow or Monday?"],
          heard: ["Good."],
        },
        went: {
          ask: [
            "You'd set one eating time: {first}. How did it go?",
            "You had set an anchor in the day. How did it go?",
          ],
          less: ["Most days, some days or not yet?"],
          like: ["“Four of seven, and the evenings were calmer”."],
        },
        smaller: {
          ask: [
            "That's common at the start. What would make it half as hard?",
            "Then the plan was too big. What's the easiest version?",
          ],
          less: ["Smaller, earlier or with someone?"],
          like: ["“Only the time, and a yoghurt”."],
          heard: ["That counts fully."],
        },
        next: {
          ask: ["Keep that one, or is there room for a second?", "Which anchor comes next?"],
          less: ["The same for another week is a good answer. Or which?"],
          like: ["“The one at half past four”."],
          heard: ["Good."],
        },
        again: {
          ask: ["From when on?", "Which day and time?"],
          less: ["Tomorrow or Monday?"],
          heard: ["Good."],
        },
      },
      labels: {
        person: "Who I ask first",
        day: "Times yesterday",
        gap: "Where it tips",
        anchors: "My eating times",
        first: "The one I begin with",
        hard: "What makes it hard",
        instead: "How it happens all the same",
        with: "With whom",
        when: "From",
        went: "How it went",
      },
      finish: [
        "It's saved. If eating rules your days for weeks, or your body frightens you, a doctor can help, and early is easier.",
        "That's kept, times only.",
      ],
      eased: [],
      planned: [
        "It's saved, from {when}. One anchor; the rest can stay as it is for now.",
        "{When}: one eating time. I'll ask how the week was.",
      ],
      cardTitle: "Eating times",
      cardSteps: [],
    },
    es: {
      title: "Comidas a horas fijas",
      about: "Cuando comer va de muy poco a demasiado: primero horas fijas, y nada sobre qué ni cuánto.",
      finds: ["comer", "atracones", "comidas", "comida", "saltarse comidas", "horarios", "alimentación"],
      asked: String.raw`\bcomidas a horas fijas\b|\balimentación regular\b`,
      offer: [
        "Cuando comer va y viene, las horas fijas van antes que todo, y el qué y el cuánto los dejaríamos en paz. Unos seis minutos. ¿Quieres?",
        "Podemos planear las horas de tus comidas, sin una palabra sobre cantidades. ¿Lo hacemos?",
      ],
      unfit: [
        "Con lo que contaste, la comida es algo que mirar con un médico que sepa de esto, pronto, y hoy si sientes que te desmayas. Puedo ayudarte a encontrar las palabras; en Ayuda ya ves a quién acudir.",
      ],
      notFor: [
        "Si comes muy poco, te desmayas, vomitas, usas laxantes, tienes diabetes o un embarazo: primero un médico, hoy si sientes que te desmayas.",
        "Menores de 18: con la familia y una clínica.",
        "Aquí no hay calorías, pesos ni tallas, y ninguna comida se llama buena o mala.",
      ],
      steps: {
        check: {
          ask: [
            "Primero: ¿te desmayas, vomitas, usas laxantes, casi no comes, o tienes diabetes o un embarazo?",
            "Antes de hablar de horas: desmayos, vómitos, laxantes, casi nada de comida, diabetes, embarazo, ¿hay algo de eso?",
          ],
          less: ["¿Te ha asustado tu cuerpo últimamente por la comida?"],
        },
        person: {
          ask: [
            "Entonces un médico va antes que un plan, y hoy si sientes que te desmayas. ¿A quién podrías llamar, o quién iría contigo?",
            "Eso necesita a alguien que mire también tu cuerpo. ¿A quién podrías preguntar primero?",
          ],
          less: ["Médico de familia, clínica, alguien de casa: ¿qué queda más cerca?"],
          like: ["«Mi médica, y mi tía podría acompañarme»."],
          heard: ["Ese es el primer paso, y decirlo es valiente."],
        },
        day: {
          ask: [
            "¿Cómo fue ayer, solo las horas? Cuándo comiste algo, grande o pequeño.",
            "Sin decir qué ni cuánto: ¿a qué horas comiste ayer?",
          ],
          less: ["Mañana, mediodía, tarde, noche: ¿en cuáles?"],
          like: ["«Café a las ocho, nada hasta las seis, luego toda la noche»."],
          heard: ["Gracias por contarlo sin esconder los huecos.", "Veo la forma del día."],
        },
        gap: {
          ask: [
            "¿Cuál es el tramo más largo sin nada, y cómo estás al final?",
            "¿En qué punto del día se desborda?",
          ],
          less: ["¿Mañana, tarde o noche?"],
          like: ["«A las seis no puedo pensar, y luego no puedo parar»."],
          heard: ["Un hueco largo le hace eso a cualquier cuerpo. No es debilidad."],
        },
        anchors: {
          ask: [
            "Pongamos anclas: tres comidas y una o dos pequeñas, cada tres o cuatro horas. ¿Qué horas caben en tu día? Una por línea.",
            "¿Qué horas podrían ser de comer, sea lo que sea? Tres o más, una por línea.",
          ],
          less: ["Empieza por la hora de levantarte: ¿qué sería una hora después?"],
          like: ["«Ocho; diez y media; una y media; cinco; ocho»."],
          more: ["¿Y una en el hueco más largo?", "¿Qué otra hora, unas tres después de esa?"],
          heard: ["Esas son las anclas. La comida es cosa tuya."],
        },
        first: {
          ask: ["Solo una para empezar. ¿Cuál cambiaría más el día?", "¿Cuál de estas primero?"],
          less: ["La de antes de la peor hora: ¿cuál es?"],
          heard: ["{X}, entonces."],
        },
        hard: {
          ask: ["¿Qué la hará difícil?", "¿Qué pensamiento o qué momento querrá saltársela?"],
          less: ["Prisa, culpa, sin hambre, que miren: ¿cuál?"],
          like: ["«Pensaré que no lo merezco después de anoche»."],
          heard: ["Ese pensamiento puede venir. La hora sigue en pie.", "Bueno contar con ello."],
        },
        instead: {
          ask: [
            "¿Y qué harás entonces, para que ocurra de todos modos?",
            "¿Qué lo haría tan fácil que ocurra incluso un día así?",
          ],
          less: ["Algo preparado, una alarma, una persona: ¿cuál?"],
          like: ["«Alarma a la una, y la caja ya está en la mochila»."],
          heard: ["Eso se decide la noche antes."],
        },
        with: {
          ask: [
            "¿Quién podría comer contigo, o saberlo?",
            "¿Hay alguien para quien esa hora también sea de comer?",
          ],
          less: ["¿Alguien del trabajo, una amiga por teléfono, la radio?"],
          like: ["«Lena, que también come a la una»."],
          heard: ["La buena compañía lo convierte en comida."],
        },
        when: {
          ask: ["¿Desde cuándo? Un día, con esa hora.", "¿Qué día empieza y a qué hora?"],
          less: ["¿Mañana o el lunes?"],
          heard: ["Bien."],
        },
        went: {
          ask: [
            "Pusiste una hora de comer: {first}. ¿Cómo fue?",
            "Habías puesto un ancla en el día. ¿Cómo fue?",
          ],
          less: ["¿Casi todos los días, algunos o todavía no?"],
          like: ["«Cuatro de siete, y las noches fueron más tranquilas»."],
        },
        smaller: {
          ask: [
            "Al principio es común. ¿Qué lo haría la mitad de difícil?",
            "Entonces el plan era grande. ¿Cuál es la versión más fácil?",
          ],
          less: ["¿Más pequeño, antes o con alguien?"],
          like: ["«Solo la hora, y un yogur»."],
          heard: ["Eso cuenta del todo."],
        },
        next: {
          ask: ["¿Mantener esa, o hay sitio para otra?", "¿Qué ancla viene ahora?"],
          less: ["La misma otra semana es buena respuesta. ¿O cuál?"],
          like: ["«La de las cuatro y media»."],
          heard: ["Bien."],
        },
        again: {
          ask: ["¿Desde cuándo?", "¿Qué día y a qué hora?"],
          less: ["¿Mañana o el lunes?"],
          heard: ["Bien."],
        },
      },
      labels: {
        person: "A quién pregunto primero",
        day: "Horas de ayer",
        gap: "Dónde se desborda",
        anchors: "Mis horas de comer",
        first: "Con la que empiezo",
        hard: "Lo que la hace difícil",
        instead: "Cómo ocurre de todos modos",
        with: "Con quién",
        when: "Desde",
        went: "Cómo fue",
      },
      finish: [
        "Queda guardado. Si la comida manda en tus días durante semanas, o tu cuerpo te asusta, un médico puede ayudar, y pronto es más fácil.",
        "Está guardado, solo las horas.",
      ],
      eased: [],
      planned: [
        "Queda guardado, desde el {when}. Un ancla; lo demás puede quedarse como está por ahora.",
        "El {when}: una hora de comer. Te preguntaré cómo fue la semana.",
      ],
      cardTitle: "Horas de comer",
      cardSteps: [],
    },
  },
};
