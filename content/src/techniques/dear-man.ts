import type { Technique } from "@evenkeel/companion/technique";
import { step } from "./step.ts";

export const dearMan: Technique = {
  id: "dear-man",
  minutes: 8,
  start: "who",
  steps: [
    step("who", "words", "safe"),
    step("safe", "yes-no", { no: "person", any: "want" }, { saves: null }),
    step("person", "words", "end"),
    step("want", "words", "describe"),
    step("describe", "words", "feel"),
    step("feel", "words", "ask"),
    step("ask", "words", "gain"),
    step("gain", "words", "pull"),
    step("pull", "words", "hold"),
    step("hold", "words", "trade"),
    step("trade", "words", "when", { skippable: true }),
    step("when", "time", "end"),
    step("went", "words", { "not-done": "stopped", any: "learned" }),
    step("stopped", "words", "again"),
    step("again", "time", "end", { saves: "when" }),
    step("learned", "words", "end"),
  ],
  followUp: { start: "went", afterHours: 72 },
  pacer: null,
  fits: {
    shelves: ["people"],
    frames: [
      "family-conflict",
      "friendship",
      "partner-conflict",
      "overload",
      "caregiving",
      "public-criticism",
    ],
    feelings: ["anger", "hurt", "overwhelm", "guilt"],
  },
  avoid: {
    frames: ["betrayal", "trauma-reminder"],
    said: {
      en: String.raw`\b(?:hits? me|hit me|beats? me|threaten(?:s|ed)? me|afraid of (?:him|her|them)|scared of (?:him|her|them)|controls? (?:my|what|who|where))\b`,
      es: String.raw`\b(?:me (?:pega|pegó|golpea|amenaza|controla)|le tengo miedo|me da miedo cuando)\b`,
    },
    distressAbove: 0.8,
  },
  sources: [
    {
      key: "linehan2015",
      cite: "Linehan MM. DBT Skills Training Manual, 2nd ed. Guilford, 2015.",
      for: "describe, express, ask, say what is in it for the other; stay with it, stand upright, be ready to trade",
    },
  ],
  contraindications: [
    "someone who is violent or controlling: asking may raise the danger, a trained person helps first",
    "a moment of boiling anger: wait until it has gone down",
    "thoughts of suicide in this conversation: safety steps come first",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "Asking for what you need",
      about: "Find the words for a request or a no, and what to hold on to when it gets difficult.",
      finds: [
        "DEAR MAN",
        "assertive",
        "boundaries",
        "say no",
        "ask",
        "request",
        "conversation",
        "boss",
        "needs",
      ],
      asked: String.raw`\bdear[- ]?man\b|\b(?:assertiveness|boundar(?:y|ies)) exercise\b|\bask(?:ing)? for what i need\b`,
      offer: [
        "It sounds as if there's something you need to ask for, or say no to. We could find the words together, about eight minutes. Want to?",
        "Shall we work out what you'd say to them, sentence by sentence, so it's yours when the moment comes?",
      ],
      unfit: [
        "With someone who frightens you, asking can raise the danger. People who know about this can plan with you, quietly; Help now shows how to reach them.",
      ],
      notFor: [
        "With someone who is violent or controlling: asking may raise the danger; a trained person helps first.",
        "In a moment of boiling anger: wait until it has gone down.",
        "When there are thoughts of suicide: safety comes first.",
      ],
      steps: {
        who: {
          ask: ["Who do you want to talk to, and what about?", "Whose ear is it for, and which subject?"],
          less: ["At home, at work, among friends: who is it?"],
          like: ["“My sister, about looking after Mum”."],
          heard: ["Good to know who it's for.", "So that's the talk."],
        },
        safe: {
          ask: [
            "Could you say something they don't like without having to be afraid of them?",
            "When they don't get their way, are you safe with them?",
          ],
          less: ["When they're angry, has it ever been more than words?"],
        },
        person: {
          ask: [
            "Then words alone aren't the first step. Who could know about this and think it through with you? The lines under Help now listen to that too.",
            "In that case a person comes before a talk. Who could you tell how it is with them?",
          ],
          less: ["A friend, a doctor, a line: which is nearest?"],
          like: ["“My friend Ana”, or “the line for women”."],
          heard: ["That's the first step, and a good one."],
        },
        want: {
          ask: [
            "If it went well, what exactly would be different afterwards?",
            "What do you want: a yes to what, or a no to what?",
          ],
          less: ["One thing they'd do, or stop doing: what?"],
          like: ["“She takes Mum on Sundays”."],
          heard: ["“{x}”. Something one can say yes or no to.", "That's clear, and it's one thing."],
        },
        describe: {
          ask: [
            "First sentence: only the facts, nothing they could argue with. What happened?",
            "How would you tell it as a camera saw it, in a sentence?",
          ],
          less: ["How often, since when, how long?"],
          like: ["“The last six Sundays I've been with Mum from ten to six”."],
          heard: ["Nobody can argue with that.", "Facts first. Good."],
        },
        feel: {
          ask: [
            "Second: how is that for you? It begins with “I”.",
            "What does it do to you? “I feel …”, without “you always”.",
          ],
          less: ["Tired, hurt, alone, worried: which is it?"],
          like: ["“I'm worn out, and I miss my own family”."],
          heard: ["That's yours, and it can be said."],
        },
        ask: {
          ask: [
            "Third, the request itself, as short as it goes: “{want}” in your words to them?",
            "Now ask it straight. Which sentence would you say?",
          ],
          less: ["“Would you …” or “I won't …”: how does yours begin?"],
          like: ["“Would you take every second Sunday?”"],
          heard: ["Short enough to be heard.", "There it is."],
        },
        gain: {
          ask: ["What's in it for them, or for both of you?", "Why might they be glad of it, too?"],
          less: ["More time, less quarrel, a rested you: which?"],
          like: ["“I'd be less snappy, and Mum would see you more”."],
          heard: ["A reason they can take home."],
        },
        pull: {
          ask: [
            "How will they try to get you off it?",
            "What usually happens at that point that makes you give up?",
          ],
          less: ["Guilt, a joke, getting loud, silence: which?"],
          like: ["“She says I've no idea how busy she is”."],
          heard: ["Then it won't be a surprise."],
        },
        hold: {
          ask: [
            "And which one sentence will you come back to, calmly, as often as needed?",
            "When that comes, what do you say once more, in the same voice?",
          ],
          less: ["“I hear that, and …”: how does it go on?"],
          like: ["“I hear that you're busy. I still need the Sundays shared”."],
          heard: ["You may say it three times in a row."],
        },
        trade: {
          ask: [
            "What could you give, or where could you meet them?",
            "Is there something smaller you'd also take?",
          ],
          less: ["Every second time, a trial month: something like it?"],
          like: ["“One Sunday a month to begin with”."],
          heard: ["Good to have in the pocket, and not the first thing out of it."],
        },
        when: {
          ask: [
            "When is a good moment, for both of you?",
            "Which day and time, when nobody's hungry or in a hurry?",
          ],
          less: ["This week: which day?"],
          heard: ["Good."],
        },
        went: {
          ask: [
            "You wanted to ask: “{ask}”. How did it go?",
            "The talk was about “{want}”. What happened?",
            "You had prepared a talk. How did it go?",
          ],
          less: ["Said, half said or not yet?"],
          like: ["“She said she'd think about it”, or “I didn't dare”."],
        },
        stopped: {
          ask: ["That happens. What held you back?", "What would have to be different to say it?"],
          less: ["The moment, the words or the nerve?"],
          like: ["“The kids were there”."],
          heard: ["Then that's what to arrange first."],
        },
        again: {
          ask: ["When could a better moment be?", "Which day might suit it better?"],
          less: ["This week or next?"],
          heard: ["Good."],
        },
        learned: {
          ask: [
            "Whatever they answered: what did you do well?",
            "Which part of it was like you wanted to be?",
          ],
          less: ["You said it. Was there one sentence you liked?"],
          like: ["“I didn't apologise for asking”."],
          heard: ["That part was in your hands, and you did it."],
        },
      },
      labels: {
        who: "With whom, about what",
        person: "Who I tell first",
        want: "What I want",
        describe: "The facts",
        feel: "How it is for me",
        ask: "What I ask",
        gain: "What's in it for them",
        pull: "What may pull me off it",
        hold: "The sentence I come back to",
        trade: "What I could give",
        when: "When",
        went: "How it went",
        stopped: "What held me back",
        learned: "What I did well",
      },
      finish: [
        "It's saved. You can read it through before the talk; you needn't say it by heart.",
        "That's kept. A clear request is fair, whatever the answer.",
      ],
      eased: [],
      planned: [
        "It's saved for {when}. Read it once before; the sentence to come back to is the one that matters.",
        "{When}. I'll ask how it went, whatever they say.",
      ],
      cardTitle: "My words",
      cardSteps: [],
    },
    es: {
      title: "Pedir lo que necesitas",
      about: "Encontrar las palabras para una petición o un no, y a qué agarrarte cuando se ponga difícil.",
      finds: [
        "DEAR MAN",
        "asertividad",
        "límites",
        "decir que no",
        "pedir",
        "conversación",
        "jefe",
        "necesidades",
      ],
      asked: String.raw`\bdear[- ]?man\b|\bejercicio de (?:asertividad|límites)\b|\bpedir lo que necesito\b`,
      offer: [
        "Parece que hay algo que necesitas pedir, o a lo que decir no. Podemos buscar las palabras juntos, unos ocho minutos. ¿Quieres?",
        "¿Trabajamos lo que dirías, frase a frase, para que sea tuyo cuando llegue el momento?",
      ],
      unfit: [
        "Con alguien que te da miedo, pedir puede aumentar el peligro. Hay personas que saben de esto y lo planean contigo, con discreción; en Ayuda ya ves cómo contactarlas.",
      ],
      notFor: [
        "Con alguien violento o controlador: pedir puede aumentar el peligro; primero, una persona formada.",
        "En plena rabia: espera a que baje.",
        "Cuando hay pensamientos de suicidio: primero va la seguridad.",
      ],
      steps: {
        who: {
          ask: ["¿Con quién quieres hablar y de qué?", "¿Para quién es, y sobre qué tema?"],
          less: ["En casa, en el trabajo, entre amigos: ¿quién es?"],
          like: ["«Con mi hermana, sobre cuidar a mamá»."],
          heard: ["Bueno saber para quién es.", "Así que esa es la charla."],
        },
        safe: {
          ask: [
            "¿Podrías decirle algo que no le guste sin tener que temer?",
            "Cuando no se sale con la suya, ¿estás a salvo con esa persona?",
          ],
          less: ["Cuando se enfada, ¿alguna vez fue más que palabras?"],
        },
        person: {
          ask: [
            "Entonces las palabras no son el primer paso. ¿Quién podría saberlo y pensarlo contigo? Las líneas de Ayuda ya también escuchan eso.",
            "En ese caso una persona va antes que la charla. ¿A quién podrías contarle cómo es?",
          ],
          less: ["Una amiga, un médico, una línea: ¿qué queda más cerca?"],
          like: ["«Mi amiga Ana», o «la línea para mujeres»."],
          heard: ["Ese es el primer paso, y es bueno."],
        },
        want: {
          ask: [
            "Si saliera bien, ¿qué sería distinto exactamente después?",
            "¿Qué quieres: un sí a qué, o un no a qué?",
          ],
          less: ["Una cosa que haría, o dejaría de hacer: ¿cuál?"],
          like: ["«Que ella se quede con mamá los domingos»."],
          heard: ["«{x}». A eso se puede decir sí o no.", "Claro, y es una sola cosa."],
        },
        describe: {
          ask: [
            "Primera frase: solo hechos, nada que pueda discutir. ¿Qué pasó?",
            "¿Cómo lo contarías tal como lo vio una cámara, en una frase?",
          ],
          less: ["¿Cuántas veces, desde cuándo, cuánto tiempo?"],
          like: ["«Los últimos seis domingos estuve con mamá de diez a seis»."],
          heard: ["Eso no se puede discutir.", "Primero los hechos. Bien."],
        },
        feel: {
          ask: [
            "Segunda: ¿cómo es eso para ti? Empieza por «yo».",
            "¿Qué te hace? «Me siento…», sin «tú siempre».",
          ],
          less: ["Cansancio, dolor, soledad, preocupación: ¿cuál es?"],
          like: ["«Estoy agotada, y echo de menos a mi familia»."],
          heard: ["Es tuyo, y se puede decir."],
        },
        ask: {
          ask: [
            "Tercera, la petición, tan corta como se pueda: ¿«{want}» con tus palabras?",
            "Ahora pídelo sin rodeos. ¿Qué frase dirías?",
          ],
          less: ["«¿Podrías…» o «no voy a…»: cómo empieza la tuya?"],
          like: ["«Te pido que te quedes un domingo de cada dos»."],
          heard: ["Lo bastante corta para que se oiga.", "Ahí está."],
        },
        gain: {
          ask: ["¿Qué gana esa persona, o qué ganáis?", "¿Por qué podría alegrarse también?"],
          less: ["Más tiempo, menos peleas, tú con descanso: ¿cuál?"],
          like: ["«Yo estaría menos seca, y mamá te vería más»."],
          heard: ["Es un motivo que se puede llevar a casa."],
        },
        pull: {
          ask: ["¿Cómo intentará apartarte de ello?", "¿Qué suele pasar en ese punto que te hace ceder?"],
          less: ["Culpa, una broma, subir la voz, silencio: ¿cuál?"],
          like: ["«Dice que no tengo idea de lo ocupada que está»."],
          heard: ["Así no será una sorpresa."],
        },
        hold: {
          ask: [
            "¿Y a qué frase volverás, con calma, las veces que haga falta?",
            "Cuando llegue eso, ¿qué dices otra vez, con la misma voz?",
          ],
          less: ["«Te oigo, y…»: ¿cómo sigue?"],
          like: ["«Te oigo, tienes mucho. Aun así necesito repartir los domingos»."],
          heard: ["Puedes decirla tres veces seguidas."],
        },
        trade: {
          ask: ["¿Qué podrías dar, o dónde podríais encontraros?", "¿Hay algo menor que también aceptarías?"],
          less: ["Una de cada dos, un mes de prueba: ¿algo así?"],
          like: ["«Un domingo al mes para empezar»."],
          heard: ["Bueno llevarlo en el bolsillo, y no sacarlo lo primero."],
        },
        when: {
          ask: ["¿Cuándo es buen momento para las dos partes?", "¿Qué día y hora, sin hambre ni prisa?"],
          less: ["Esta semana: ¿qué día?"],
          heard: ["Bien."],
        },
        went: {
          ask: [
            "Querías pedir: «{ask}». ¿Cómo fue?",
            "La charla era sobre «{want}». ¿Qué pasó?",
            "Habías preparado una charla. ¿Cómo fue?",
          ],
          less: ["¿Dicho, a medias o todavía no?"],
          like: ["«Dijo que lo pensaría», o «no me atreví»."],
        },
        stopped: {
          ask: ["Pasa. ¿Qué te frenó?", "¿Qué tendría que ser distinto para decirlo?"],
          less: ["¿El momento, las palabras o el valor?"],
          like: ["«Estaban los niños»."],
          heard: ["Entonces eso es lo primero que arreglar."],
        },
        again: {
          ask: ["¿Cuándo podría haber mejor momento?", "¿Qué día iría mejor?"],
          less: ["¿Esta semana o la próxima?"],
          heard: ["Bien."],
        },
        learned: {
          ask: ["Respondiera lo que respondiera: ¿qué hiciste bien?", "¿Qué parte fue como querías ser?"],
          less: ["Lo dijiste. ¿Hubo una frase que te gustó?"],
          like: ["«No pedí perdón por pedir»."],
          heard: ["Esa parte estaba en tus manos, y la hiciste."],
        },
      },
      labels: {
        who: "Con quién, sobre qué",
        person: "A quién se lo digo primero",
        want: "Lo que quiero",
        describe: "Los hechos",
        feel: "Cómo es para mí",
        ask: "Lo que pido",
        gain: "Lo que gana la otra persona",
        pull: "Lo que puede apartarme",
        hold: "La frase a la que vuelvo",
        trade: "Lo que podría dar",
        when: "Cuándo",
        went: "Cómo fue",
        stopped: "Lo que me frenó",
        learned: "Lo que hice bien",
      },
      finish: [
        "Queda guardado. Puedes leerlo antes de la charla; no hace falta saberlo de memoria.",
        "Está guardado. Una petición clara es justa, sea cual sea la respuesta.",
      ],
      eased: [],
      planned: [
        "Queda guardado para el {when}. Léelo una vez antes; la frase a la que volver es la que importa.",
        "El {when}. Te preguntaré cómo fue, digan lo que digan.",
      ],
      cardTitle: "Mis palabras",
      cardSteps: [],
    },
  },
};
