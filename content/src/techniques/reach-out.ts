import type { Technique } from "@evenkeel/companion/technique";
import { step } from "./step.ts";

export const reachOut: Technique = {
  id: "reach-out",
  minutes: 5,
  start: "miss",
  steps: [
    step("miss", "words", "circle"),
    step("circle", "list", { "dont-know": "places", any: "one" }),
    step("places", "choice", "how", { saves: "one" }),
    step("one", "choice", "how", { among: "circle" }),
    step("how", "choice", "words"),
    step("words", "words", "mind"),
    step("mind", "words", "when"),
    step("when", "time", "end"),
    step("went", "words", { "not-done": "smaller", any: "was" }),
    step("was", "words", "next"),
    step("smaller", "words", "again", { saves: "words" }),
    step("next", "words", "again", { saves: "one" }),
    step("again", "time", "end", { saves: "when" }),
  ],
  followUp: { start: "went", afterHours: 48 },
  pacer: null,
  fits: {
    shelves: ["people", "low-mood"],
    frames: [
      "loneliness",
      "homesickness",
      "moving",
      "couple-loneliness",
      "retirement",
      "empty-nest",
      "friendship",
    ],
    feelings: ["loneliness", "sadness"],
    thoughts: ["mind-reading"],
  },
  avoid: { frames: ["bereavement", "controlling-partner", "bullying"], distressAbove: 0.85 },
  sources: [
    {
      key: "masi2011",
      cite: "Masi CM, Chen HY, Hawkley LC, Cacioppo JT. A meta-analysis of interventions to reduce loneliness. Pers Soc Psychol Rev 15, 2011.",
      for: "that working on what one expects of others helps more than company alone",
    },
    {
      key: "liu2023",
      cite: "Liu PJ, Rim S, Min L, Min KE. The surprise of reaching out: appreciated more than we think. J Pers Soc Psychol 124, 2023.",
      for: "that a small message out of the blue is welcome more than its sender expects",
    },
  ],
  contraindications: [
    "the only people near are unsafe: other people first",
    "fresh bereavement: being visited may be the step, not reaching out",
    "thoughts of suicide in this conversation: safety steps come first",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "One small reach-out",
      about: "One person, one or two lines, one time. Small enough to send.",
      finds: ["lonely", "loneliness", "alone", "friends", "contact", "message", "isolated", "reach out"],
      asked: String.raw`\b(?:small )?reach[- ]out\b|\bloneliness exercise\b`,
      offer: [
        "It sounds lonely. We could find one person and two lines, small enough to send. About five minutes. Want to?",
        "Shall we look for the smallest possible thread to somebody? A line is enough.",
      ],
      unfit: [
        "With the people around you as they are, reaching out needs care. Let's think first about who's safe; Help now has people who'd listen tonight.",
      ],
      notFor: [
        "When the only people near are unsafe: other people first.",
        "In fresh bereavement: being visited may be the step.",
        "When there are thoughts of suicide: safety comes first.",
      ],
      steps: {
        miss: {
          ask: [
            "What do you miss most: talk, laughing, being known, somebody in the room?",
            "When it's loneliest, what would be different if someone were there?",
          ],
          less: ["Being heard, being touched, or doing something with someone: which?"],
          like: ["“Someone who remembers what I told them last week”."],
          heard: ["“{x}”. That's a human thing to want.", "Good to know which kind of alone it is."],
        },
        circle: {
          ask: [
            "Who's still somewhere out there, even faintly? Some names, one per line; an old colleague counts.",
            "Whose name comes up when you think of easier times? One per line.",
          ],
          less: ["A neighbour, a cousin, someone you used to sit beside: who's one?"],
          like: ["“Marta from the old job; my cousin Jon; the woman with the two dogs”."],
          heard: ["Those are threads, even thin ones.", "More than none."],
        },
        places: {
          ask: [
            "Then a place instead of a person. Where are people for whom it's normal to turn up alone?",
            "No name today. Which of these could you stand for half an hour?",
          ],
          less: ["The quietest of them: which?"],
          options: [
            {
              id: "library",
              label: "A library or café",
              cue: String.raw`\b(?:library|caf[eé]|coffee|read)\b`,
            },
            {
              id: "class",
              label: "A class or a choir",
              cue: String.raw`\b(?:class|course|choir|group|sport)\b`,
            },
            { id: "help", label: "Lending a hand", cue: String.raw`\b(?:volunteer\w*|help|hand)\b` },
            { id: "line", label: "A line to talk to", cue: String.raw`\b(?:line|call|phone)\b` },
          ],
        },
        one: {
          ask: ["Which of them would be easiest to write to?", "One only: who?"],
          less: ["The one you'd mind least if they didn't answer. Who?"],
          heard: ["{X}, then."],
        },
        how: {
          ask: ["How would be easiest?", "Which way costs you least?"],
          less: ["Whatever you can do lying down: which?"],
          options: [
            { id: "text", label: "Two lines", cue: String.raw`\b(?:text|message|lines?|write|mail)\b` },
            { id: "voice", label: "A voice note", cue: String.raw`\bvoice\b` },
            { id: "call", label: "A call", cue: String.raw`\b(?:call|ring|phone)\b` },
            { id: "go", label: "Turning up", cue: String.raw`\b(?:go|turn|visit|meet|in person)\b` },
          ],
        },
        words: {
          ask: [
            "What would it say? Two lines: something you thought of, and no need to answer.",
            "Write it here first, as short as it goes.",
          ],
          less: ["“I came across … and thought of you.” What would yours be?"],
          like: ["“Saw a dog like yours today. Hope you're both well, no need to reply”."],
          heard: ["That's light enough to send.", "People are gladder of such a line than we think."],
        },
        mind: {
          ask: ["What will your mind say to stop you?", "Which thought comes between you and sending it?"],
          less: ["“They've forgotten me”, “I'm a bother”: one of those?"],
          like: ["“It's been too long, it'll be weird”."],
          heard: [
            "It may say that, and the line can go out all the same.",
            "Good to recognise it when it comes.",
          ],
        },
        when: {
          ask: ["When does it go out?", "Which time, today or tomorrow?"],
          less: ["Before dinner, or tomorrow morning?"],
          heard: ["Good."],
        },
        went: {
          ask: [
            "You wanted to send something small to {one}. How did it go?",
            "There was a small reach-out: “{words}”. What became of it?",
            "You had planned one small reach-out. How did it go?",
          ],
          less: ["Sent, half sent or still here?"],
          like: ["“Sent it, she wrote back at once”, or “couldn't press send”."],
        },
        was: {
          ask: ["What was it like to send it, answer or not?", "And what came back, if anything?"],
          less: ["Warm, odd, or nothing yet?"],
          like: ["“I was nervous for an hour and then it was nice”."],
          heard: ["Sending was your part, and you did it."],
        },
        smaller: {
          ask: ["Then smaller. What would be hardly anything?", "What's half of that line?"],
          less: ["A heart on a photo counts. What else could it be?"],
          like: ["“Only a thumbs-up on her picture”."],
          heard: ["That's a thread too."],
        },
        next: {
          ask: ["Who's next, or the same person again?", "Which thread would you like to take up next?"],
          less: ["The same is fine. Or who?"],
          like: ["“Jon”."],
          heard: ["Good."],
        },
        again: {
          ask: ["When?", "Which day for it?"],
          less: ["This week or next?"],
          heard: ["Good."],
        },
      },
      labels: {
        miss: "What I miss",
        circle: "Threads",
        one: "Who or where",
        how: "How",
        words: "My line",
        mind: "What my mind will say",
        when: "When",
        went: "How it went",
        was: "What it was like",
      },
      finish: [
        "It's saved. One line to one person is a whole step.",
        "That's kept. If tonight is too lonely to wait, there are people under Help now.",
      ],
      eased: [],
      planned: [
        "It's saved for {when}. An answer isn't the measure; the line is.",
        "{When}. I'll ask how it was to send it.",
      ],
      cardTitle: "Threads",
      cardSteps: [],
    },
    es: {
      title: "Un pequeño acercamiento",
      about: "Una persona, una o dos líneas, una hora. Tan pequeño que se pueda mandar.",
      finds: ["soledad", "solo", "sola", "amigos", "contacto", "mensaje", "aislamiento", "acercarse"],
      asked: String.raw`\bpequeño acercamiento\b|\bejercicio (?:de|para) la soledad\b`,
      offer: [
        "Suena a mucha soledad. Podemos buscar una persona y dos líneas, tan pequeño que se pueda mandar. Unos cinco minutos. ¿Quieres?",
        "¿Buscamos el hilo más fino hacia alguien? Con una línea basta.",
      ],
      unfit: [
        "Con la gente que tienes cerca tal como es, acercarse pide cuidado. Pensemos primero quién es seguro; en Ayuda ya hay quien escucharía esta noche.",
      ],
      notFor: [
        "Cuando las únicas personas cerca no son seguras: primero, otras.",
        "En un duelo reciente: el paso puede ser que vengan a verte.",
        "Cuando hay pensamientos de suicidio: primero va la seguridad.",
      ],
      steps: {
        miss: {
          ask: [
            "¿Qué echas más de menos: hablar, reír, que te conozcan, alguien en la habitación?",
            "Cuando hay más soledad, ¿qué cambiaría si hubiera alguien?",
          ],
          less: ["Que te escuchen, que te toquen, o hacer algo con alguien: ¿cuál?"],
          like: ["«Alguien que recuerde lo que le conté la semana pasada»."],
          heard: ["«{x}». Es humano querer eso.", "Bueno saber qué clase de soledad es."],
        },
        circle: {
          ask: [
            "¿Quién sigue por ahí, aunque sea lejos? Unos nombres, uno por línea; alguien de un trabajo viejo cuenta.",
            "¿Qué nombre viene al pensar en tiempos más fáciles? Uno por línea.",
          ],
          less: ["Alguien del edificio, de la familia, de al lado en clase: ¿quién sería?"],
          like: ["«Marta, del otro trabajo; mi primo Jon; la señora de los dos perros»."],
          heard: ["Son hilos, aunque sean finos.", "Más que ninguno."],
        },
        places: {
          ask: [
            "Entonces un lugar en vez de una persona. ¿Dónde hay gente y es normal llegar a solas?",
            "Hoy no hay nombre. ¿Cuál podrías soportar media hora?",
          ],
          less: ["El más tranquilo: ¿cuál?"],
          options: [
            {
              id: "library",
              label: "Una biblioteca o un café",
              cue: String.raw`\b(?:biblioteca|caf[eé]|leer)\b`,
            },
            {
              id: "class",
              label: "Una clase o un coro",
              cue: String.raw`\b(?:clase|curso|coro|grupo|deporte)\b`,
            },
            { id: "help", label: "Echar una mano", cue: String.raw`\b(?:voluntari\w+|ayudar|mano)\b` },
            { id: "line", label: "Una línea para hablar", cue: String.raw`\b(?:línea|llamar|teléfono)\b` },
          ],
        },
        one: {
          ask: ["¿A quién sería más fácil escribir?", "Solo una persona: ¿quién?"],
          less: ["La que menos te importaría que no contestara. ¿Quién?"],
          heard: ["{X}, entonces."],
        },
        how: {
          ask: ["¿Cómo sería más fácil?", "¿Qué manera te cuesta menos?"],
          less: ["Lo que puedas hacer sin levantarte: ¿cuál?"],
          options: [
            { id: "text", label: "Dos líneas", cue: String.raw`\b(?:mensaje|líneas?|escribir|correo)\b` },
            { id: "voice", label: "Una nota de voz", cue: String.raw`\bvoz\b` },
            { id: "call", label: "Una llamada", cue: String.raw`\b(?:llamar|llamada|teléfono)\b` },
            { id: "go", label: "Aparecer", cue: String.raw`\b(?:ir|aparecer|visitar|en persona)\b` },
          ],
        },
        words: {
          ask: [
            "¿Qué diría? Dos líneas: algo en lo que pensaste, y sin que haga falta contestar.",
            "Escríbelo aquí primero, tan corto como se pueda.",
          ],
          less: ["«Me encontré con … y pensé en ti.» ¿Cuál sería la tuya?"],
          like: ["«Hoy vi un perro como el tuyo. Espero que estéis bien, no hace falta contestar»."],
          heard: ["Es lo bastante ligero para mandarlo.", "Una línea así alegra más de lo que creemos."],
        },
        mind: {
          ask: ["¿Qué dirá tu mente para frenarte?", "¿Qué pensamiento se mete entre tú y enviarlo?"],
          less: ["«Me han olvidado», «molesto»: ¿alguno?"],
          like: ["«Ha pasado demasiado tiempo, será raro»."],
          heard: ["Puede decirlo, y la línea puede salir igual.", "Bueno reconocerlo cuando venga."],
        },
        when: {
          ask: ["¿Cuándo sale?", "¿A qué hora, hoy o mañana?"],
          less: ["¿Antes de cenar, o mañana por la mañana?"],
          heard: ["Bien."],
        },
        went: {
          ask: [
            "Querías mandar algo pequeño a {one}. ¿Cómo fue?",
            "Había un pequeño acercamiento: «{words}». ¿Qué fue de ello?",
            "Habías planeado un pequeño acercamiento. ¿Cómo fue?",
          ],
          less: ["¿Enviado, a medias o sigue aquí?"],
          like: ["«Lo mandé y contestó enseguida», o «no pude darle a enviar»."],
        },
        was: {
          ask: ["¿Cómo fue mandarlo, haya respuesta o no?", "¿Y qué volvió, si es que algo?"],
          less: ["¿Cálido, raro o nada todavía?"],
          like: ["«Nervios una hora, y luego bonito»."],
          heard: ["Enviarlo era tu parte, y la hiciste."],
        },
        smaller: {
          ask: ["Entonces más pequeño. ¿Qué sería casi nada?", "¿Cuál es la mitad de esa línea?"],
          less: ["Un corazón en una foto cuenta. ¿Qué más podría ser?"],
          like: ["«Solo un pulgar en su foto»."],
          heard: ["Eso también es un hilo."],
        },
        next: {
          ask: ["¿Quién sigue, o la misma persona otra vez?", "¿Qué hilo te gustaría retomar ahora?"],
          less: ["La misma vale. ¿O quién?"],
          like: ["«Jon»."],
          heard: ["Bien."],
        },
        again: {
          ask: ["¿Cuándo?", "¿Qué día?"],
          less: ["¿Esta semana o la próxima?"],
          heard: ["Bien."],
        },
      },
      labels: {
        miss: "Lo que echo de menos",
        circle: "Hilos",
        one: "Quién o dónde",
        how: "Cómo",
        words: "Mi línea",
        mind: "Lo que dirá mi mente",
        when: "Cuándo",
        went: "Cómo fue",
        was: "Cómo fue mandarlo",
      },
      finish: [
        "Queda guardado. Una línea a una persona es un paso entero.",
        "Está guardado. Si esta noche es demasiada soledad para esperar, hay personas en Ayuda ya.",
      ],
      eased: [],
      planned: [
        "Queda guardado para el {when}. La medida no es la respuesta; es la línea.",
        "El {when}. Te preguntaré cómo fue mandarlo.",
      ],
      cardTitle: "Hilos",
      cardSteps: [],
    },
  },
};
