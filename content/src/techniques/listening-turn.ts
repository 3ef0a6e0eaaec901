import type { Technique } from "@evenkeel/companion/technique";
import { step } from "./step.ts";

export const listeningTurn: Technique = {
  id: "listening-turn",
  minutes: 7,
  start: "safe",
  steps: [
    step("safe", "yes-no", { no: "person", any: "about" }, { saves: null }),
    step("person", "words", "end"),
    step("about", "words", "mine", { from: "situation" }),
    step("mine", "words", "theirs"),
    step("theirs", "words", { "dont-know": "guess", any: "truth" }),
    step("guess", "words", "truth", { saves: "theirs" }),
    step("truth", "words", "timeout"),
    step("timeout", "words", "first"),
    step("first", "words", "hear"),
    step("hear", "words", "one"),
    step("one", "words", "when"),
    step("when", "time", "end"),
    step("went", "words", { "not-done": "again", any: "heard" }),
    step("heard", "words", "end"),
    step("again", "time", "end", { saves: "when" }),
  ],
  followUp: { start: "went", afterHours: 72 },
  pacer: null,
  fits: {
    shelves: ["people"],
    frames: [
      "partner-conflict",
      "couple-loneliness",
      "family-conflict",
      "teen-conflict",
      "friendship",
      "work-conflict",
    ],
    feelings: ["hurt", "anger", "loneliness"],
    thoughts: ["mind-reading"],
  },
  avoid: {
    frames: ["controlling-partner", "betrayal", "infidelity-suffered"],
    said: {
      en: String.raw`\b(?:hits? me|hit me|beats? me|chok\w+ me|threaten(?:s|ed)? (?:me|to)|afraid of (?:him|her|them)|scared of (?:him|her|them)|controls? (?:my|what|who|where)|checks? my phone)\b`,
      es: String.raw`\b(?:me (?:pega|pegó|golpea|ahorca|amenaza|controla)|le tengo miedo|me da miedo cuando|me revisa el (?:móvil|celular|teléfono))\b`,
    },
    distressAbove: 0.8,
  },
  sources: [
    {
      key: "epsteinBaucom2002",
      cite: "Epstein NB, Baucom DH. Enhanced Cognitive-Behavioral Therapy for Couples. APA, 2002.",
      for: "speaking and listening in turns",
    },
    {
      key: "gottman2015",
      cite: "Gottman JM, Silver N. The Seven Principles for Making Marriage Work. Harmony, 2015.",
      for: "a time-out with a time of coming back, and a gentle first sentence",
    },
  ],
  contraindications: [
    "fear, violence or control between the two: never as a pair; a trained person, and safety first",
    "a betrayal just found out: shock first",
    "thoughts of suicide in this conversation: safety steps come first",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "Time-out and a listening turn",
      about: "Prepare a talk after a quarrel: when to stop, how to begin, and how to hear them out first.",
      finds: [
        "relationship",
        "partner",
        "conflict",
        "quarrel",
        "argument",
        "couple",
        "listening",
        "communication",
      ],
      asked: String.raw`\blistening turn\b|\btime[- ]?out (?:and|with|for (?:us|our))\b|\b(?:couple|relationship) exercise\b`,
      offer: [
        "You two seem to go round the same loop. We could prepare one talk differently: a way to stop, a way to begin, and a turn of listening. About seven minutes. Want to?",
        "Shall we get ready for that talk, so it doesn't end where it always ends?",
      ],
      unfit: [
        "When there's fear or control between two people, talking techniques can make it worse, and none of that is yours to fix by listening better. People who know about this can think with you; Help now shows who.",
      ],
      notFor: [
        "With fear, violence or control between you: never as a pair; a trained person, and safety first.",
        "When a betrayal has just come out: shock first.",
        "When there are thoughts of suicide: safety comes first.",
      ],
      steps: {
        safe: {
          ask: [
            "One thing first: can you disagree with them without being afraid of what happens?",
            "Are you safe with them when they're angry?",
          ],
          less: ["Has it ever been more than words?"],
        },
        person: {
          ask: [
            "Then this isn't the way, and it isn't your fault. Who could know how it is at home? The lines under Help now listen to exactly this.",
            "In that case safety comes before talking to them. Who could you tell first?",
          ],
          less: ["A friend, a doctor, a line: which is nearest?"],
          like: ["“My sister”, or “the line, from work”."],
          heard: ["That's the first step."],
        },
        about: {
          ask: [
            "What do you keep quarrelling about, as a stranger would see it?",
            "What was the last round about?",
          ],
          less: ["Time, money, family, closeness, housework: which?"],
          like: ["“Who gets up at night with the baby”."],
          taken: ["I'll take what you told me: “{x}.”"],
          heard: ["That's the top of it.", "So that's where it starts each time."],
        },
        mine: {
          ask: [
            "And under it: what is it that you need or fear?",
            "What does it touch in you when it comes up?",
          ],
          less: ["Being seen, being free, being safe, being fair: which?"],
          like: ["“That I'm doing all this alone”."],
          heard: ["“{x}”. That's the thing worth saying.", "That's more tender than the quarrel sounds."],
        },
        theirs: {
          ask: [
            "Now the harder part: what might it touch in them? As they would put it.",
            "If they told a good friend about it, what would they say they need?",
          ],
          less: ["What are they like when they're tired or scared?"],
          like: ["“He thinks whatever he does is wrong”."],
          heard: ["You can see it from over there as well.", "That needn't be right to be worth asking."],
        },
        guess: {
          ask: [
            "Then that's a thing to ask them. What would you guess, if you had to?",
            "What have they said about it before, in a calm hour?",
          ],
          less: ["Afraid of failing, of being left, of losing time: which?"],
          like: ["“That I'd rather be with my friends”."],
          heard: ["A guess to check, then."],
        },
        truth: {
          ask: ["Which small part of what they say is true?", "Where do they have a point, even a tiny one?"],
          less: ["One per cent of it: what?"],
          like: ["“I do say it in front of his mother”."],
          heard: ["Saying that first opens ears.", "That takes some courage."],
        },
        timeout: {
          ask: [
            "How will either of you call a time-out, and when do you come back?",
            "Which word or sign means stop, and after how long do you sit down again?",
          ],
          less: ["“Break, half an hour, I'm coming back.” What would yours be?"],
          like: ["“Hand up, thirty minutes, kitchen table”."],
          heard: ["With a time to come back, nobody is left hanging."],
        },
        first: {
          ask: [
            "Your first sentence: soft, with “I”, one thing only. How does it go?",
            "How will you begin, so that they don't have to defend themselves?",
          ],
          less: ["“I miss …”, “I'm worried that …”: which beginning?"],
          like: ["“I miss us being a team at night, and I don't know how to say it well”."],
          heard: ["That one can be heard.", "Soft at the start usually means softer at the end."],
        },
        hear: {
          ask: [
            "When they speak, you'd say back what you heard before you answer. What would that sound like?",
            "How will you show them that you got it, before your own side?",
          ],
          less: ["“So for you it's …”: how would you put it?"],
          like: ["“So you feel watched by me. Is that it?”"],
          heard: ["That's the turn that changes quarrels."],
        },
        one: {
          ask: [
            "What's one small thing you'd ask for at the end, and one you'd offer?",
            "One wish and one offer: what are they?",
          ],
          less: ["Only the offer: what could it be?"],
          like: ["“I'd like two nights; I'll stop saying it at your mum's”."],
          heard: ["A wish and an offer weigh the same."],
        },
        when: {
          ask: ["When would be a good hour, rested and fed?", "Which day and time will you suggest?"],
          less: ["This weekend, or an evening this week?"],
          heard: ["Good."],
        },
        went: {
          ask: [
            "You'd prepared a talk about “{about}”. How did it go?",
            "There was a talk to be had, beginning “{first}”. What happened?",
            "You had prepared a talk. How did it go?",
          ],
          less: ["Had it, half of it, or not yet?"],
          like: ["“We stopped once and came back, it was okay”."],
        },
        heard: {
          ask: [
            "What did you hear from them that was new?",
            "At which point did you two understand each other, even briefly?",
          ],
          less: ["Was there one softer moment?"],
          like: ["“That she's afraid I'll leave”."],
          heard: ["That's worth the whole talk."],
        },
        again: {
          ask: ["When could it be?", "Which day would suit it better?"],
          less: ["This week or next?"],
          heard: ["Good."],
        },
      },
      labels: {
        person: "Who I tell first",
        about: "What it's about",
        mine: "What it touches in me",
        theirs: "What it may touch in them",
        truth: "Where they have a point",
        timeout: "Our time-out",
        first: "My first sentence",
        hear: "How I say back what I heard",
        one: "A wish and an offer",
        when: "When",
        went: "How it went",
        heard: "What I heard",
      },
      finish: [
        "It's saved. It takes two, so it may not go as planned; your half is ready.",
        "That's kept. You can read your first sentence again before you begin.",
      ],
      eased: [],
      planned: [
        "It's saved for {when}. Your first sentence is the one that matters most.",
        "{When}. I'll ask what you heard.",
      ],
      cardTitle: "A listening turn",
      cardSteps: [],
    },
    es: {
      title: "Tiempo muerto y turno de escucha",
      about: "Preparar una charla tras una pelea: cuándo parar, cómo empezar y cómo escuchar primero.",
      finds: ["relación", "pareja", "conflicto", "pelea", "discusión", "escuchar", "comunicación"],
      asked: String.raw`\bturno de escucha\b|\btiempo muerto\b|\bejercicio (?:de|para la) pareja\b`,
      offer: [
        "Parece que dais vueltas al mismo círculo. Podemos preparar una charla de otro modo: cómo parar, cómo empezar y un turno de escucha. Unos siete minutos. ¿Quieres?",
        "¿Preparamos esa charla, para que no acabe donde siempre?",
      ],
      unfit: [
        "Cuando hay miedo o control entre dos personas, las técnicas de hablar pueden empeorarlo, y nada de eso se arregla escuchando mejor. Hay personas que saben de esto y pueden pensar contigo; en Ayuda ya ves quiénes.",
      ],
      notFor: [
        "Con miedo, violencia o control entre vosotros: nunca en pareja; una persona formada, y primero la seguridad.",
        "Cuando acaba de saberse una traición: primero, el golpe.",
        "Cuando hay pensamientos de suicidio: primero va la seguridad.",
      ],
      steps: {
        safe: {
          ask: [
            "Una cosa antes: ¿puedes no estar de acuerdo sin temer lo que pase?",
            "¿Estás a salvo con esa persona cuando se enfada?",
          ],
          less: ["¿Alguna vez fue más que palabras?"],
        },
        person: {
          ask: [
            "Entonces este no es el camino, y no es culpa tuya. ¿Quién podría saber cómo es en casa? Las líneas de Ayuda ya escuchan justo esto.",
            "En ese caso la seguridad va antes que hablar con esa persona. ¿A quién podrías contarlo primero?",
          ],
          less: ["Una amiga, un médico, una línea: ¿qué queda más cerca?"],
          like: ["«Mi hermana», o «la línea, desde el trabajo»."],
          heard: ["Ese es el primer paso."],
        },
        about: {
          ask: ["¿Por qué discutís una y otra vez, visto desde fuera?", "¿De qué fue la última ronda?"],
          less: ["Tiempo, dinero, familia, cercanía, casa: ¿cuál?"],
          like: ["«Quién se levanta de noche con el bebé»."],
          taken: ["Tomo lo que me contaste: «{x}»."],
          heard: ["Eso es lo de arriba.", "Así que ahí empieza cada vez."],
        },
        mine: {
          ask: ["Y debajo: ¿qué necesitas o qué temes?", "¿Qué toca en ti cuando sale?"],
          less: ["Que te vean, libertad, seguridad, justicia: ¿cuál?"],
          like: ["«Que hago todo esto a solas»."],
          heard: ["«{x}». Eso es lo que merece decirse.", "Es más tierno de lo que suena la pelea."],
        },
        theirs: {
          ask: [
            "Ahora lo más difícil: ¿qué puede tocar en la otra persona? Como lo diría.",
            "Si se lo contara a un buen amigo, ¿qué diría que necesita?",
          ],
          less: ["¿Cómo es cuando tiene cansancio o miedo?"],
          like: ["«Cree que todo lo que hace está mal»."],
          heard: ["Lo ves también desde allí.", "No hace falta que acierte para que valga preguntarlo."],
        },
        guess: {
          ask: [
            "Entonces es algo que preguntarle. ¿Qué dirías, si tuvieras que adivinar?",
            "¿Qué ha dicho antes sobre eso, en una hora tranquila?",
          ],
          less: ["Miedo a fallar, a quedarse sin nadie, a perder tiempo: ¿cuál?"],
          like: ["«Que prefiero estar con mis amigos»."],
          heard: ["Una suposición que comprobar, entonces."],
        },
        truth: {
          ask: ["¿Qué parte pequeña de lo que dice es verdad?", "¿En qué tiene razón, aunque sea poco?"],
          less: ["El uno por ciento: ¿qué?"],
          like: ["«Sí lo digo delante de su madre»."],
          heard: ["Decir eso primero abre los oídos.", "Eso pide algo de valor."],
        },
        timeout: {
          ask: [
            "¿Cómo pediréis tiempo muerto, y cuándo volvéis?",
            "¿Qué palabra o gesto quiere decir alto, y al cabo de cuánto os sentáis otra vez?",
          ],
          less: ["«Pausa, media hora, vuelvo.» ¿Cuál sería la tuya?"],
          like: ["«Mano arriba, treinta minutos, mesa de la cocina»."],
          heard: ["Con hora de volver, nadie queda colgado."],
        },
        first: {
          ask: [
            "Tu primera frase: suave, con «yo», una sola cosa. ¿Cómo es?",
            "¿Cómo empezarás, para que no tenga que defenderse?",
          ],
          less: ["«Echo de menos…», «me preocupa que…»: ¿qué comienzo?"],
          like: ["«Echo de menos que seamos equipo por las noches, y no sé decirlo bien»."],
          heard: ["Esa se puede oír.", "Suave al principio suele ser más suave al final."],
        },
        hear: {
          ask: [
            "Cuando hable, dirías lo que entendiste antes de contestar. ¿Cómo sonaría?",
            "¿Cómo mostrarás que lo entendiste, antes de tu parte?",
          ],
          less: ["«Entonces para ti es…»: ¿cómo lo dirías?"],
          like: ["«Entonces sientes que te vigilo. Es eso»."],
          heard: ["Ese turno es el que cambia las peleas."],
        },
        one: {
          ask: [
            "¿Qué pedirías al final, y qué ofrecerías? Una cosa de cada.",
            "Un deseo y una oferta: ¿cuáles son?",
          ],
          less: ["Solo la oferta: ¿cuál podría ser?"],
          like: ["«Querría dos noches; dejo de decirlo en casa de tu madre»."],
          heard: ["Un deseo y una oferta pesan lo mismo."],
        },
        when: {
          ask: ["¿Cuándo sería buena hora, con descanso y sin hambre?", "¿Qué día y hora vas a proponer?"],
          less: ["¿Este fin de semana, o una noche de esta semana?"],
          heard: ["Bien."],
        },
        went: {
          ask: [
            "Habías preparado una charla sobre «{about}». ¿Cómo fue?",
            "Había una charla que empezaba «{first}». ¿Qué pasó?",
            "Habías preparado una charla. ¿Cómo fue?",
          ],
          less: ["¿Hecha, a medias o todavía no?"],
          like: ["«Paramos una vez y volvimos, estuvo bien»."],
        },
        heard: {
          ask: ["¿Qué oíste que fuera nuevo?", "¿En qué momento os entendisteis, aunque fuera poco?"],
          less: ["¿Hubo un momento más suave?"],
          like: ["«Que tiene miedo de que me vaya»."],
          heard: ["Eso vale toda la charla."],
        },
        again: {
          ask: ["¿Cuándo podría ser?", "¿Qué día iría mejor?"],
          less: ["¿Esta semana o la próxima?"],
          heard: ["Bien."],
        },
      },
      labels: {
        person: "A quién se lo cuento primero",
        about: "De qué va",
        mine: "Lo que toca en mí",
        theirs: "Lo que puede tocar en la otra persona",
        truth: "En qué tiene razón",
        timeout: "Nuestro tiempo muerto",
        first: "Mi primera frase",
        hear: "Cómo digo lo que entendí",
        one: "Un deseo y una oferta",
        when: "Cuándo",
        went: "Cómo fue",
        heard: "Lo que oí",
      },
      finish: [
        "Queda guardado. Hacen falta dos, así que puede no salir según el plan; tu mitad está lista.",
        "Está guardado. Puedes releer tu primera frase antes de empezar.",
      ],
      eased: [],
      planned: [
        "Queda guardado para el {when}. La primera frase es la que más importa.",
        "El {when}. Te preguntaré qué oíste.",
      ],
      cardTitle: "Turno de escucha",
      cardSteps: [],
    },
  },
};
