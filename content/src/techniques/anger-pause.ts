import type { Technique } from "@evenkeel/companion/technique";
import { step } from "./step.ts";

export const angerPause: Technique = {
  id: "anger-pause",
  minutes: 6,
  start: "heat",
  steps: [
    step("heat", "rating", { "at-least-70": "cool", any: "what" }, { compares: "before" }),
    step("cool", "done", "what", { saves: null, card: "timer" }),
    step("what", "words", "crossed", { from: "situation" }),
    step("crossed", "words", "signs"),
    step("signs", "words", "pause"),
    step("pause", "words", "did"),
    step("did", "yes-no", { yes: "repair", any: "say" }, { saves: null }),
    step("repair", "words", "after"),
    step("say", "words", "after"),
    step("after", "rating", "when", { compares: "after" }),
    step("when", "time", "end", { skippable: true }),
    step("since", "words", { "not-done": "still", any: "learned" }),
    step("still", "words", "end", { saves: "pause" }),
    step("learned", "words", "end"),
  ],
  followUp: { start: "since", afterHours: 48 },
  pacer: null,
  timer: [30, 30, 30],
  fits: {
    shelves: ["people", "calm", "urges"],
    frames: ["anger", "parenting-anger", "work-conflict", "unfair-boss", "family-conflict", "teen-conflict"],
    feelings: ["anger", "hurt", "guilt"],
  },
  avoid: {
    frames: ["controlling-partner"],
    said: {
      en: String.raw`\b(?:want to|going to|gonna) (?:kill|hurt|stab|shoot) (?:him|her|them)\b|\b(?:hits? me|hit me|beats? me)\b`,
      es: String.raw`\b(?:quiero|voy a) (?:matarl[oa]s?|hacerle daño|pegarle)\b|\bme (?:pega|golpea)\b`,
    },
  },
  sources: [
    {
      key: "leeDiGiuseppe2018",
      cite: "Lee AH, DiGiuseppe R. Anger and aggression treatments: a review of meta-analyses. Curr Opin Psychol 19, 2018.",
      for: "that cognitive and behavioural ways of working on anger help",
    },
    {
      key: "gottman2015",
      cite: "Gottman JM, Silver N. The Seven Principles for Making Marriage Work. Harmony, 2015.",
      for: "a pause of twenty minutes when flooded, and repair after it",
    },
  ],
  contraindications: [
    "an urge to harm someone: people first, see Help now",
    "being hurt by the other: the anger is right, and getting safe comes first",
    "thoughts of suicide in this conversation: safety steps come first",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "Pause and repair",
      about: "Let the heat go down, find what was crossed, and say it or put right what came out wrong.",
      finds: ["anger", "angry", "rage", "temper", "shouting", "irritable", "fight", "apologise", "repair"],
      asked: String.raw`\banger (?:exercise|management|pause)\b|\bpause and repair\b`,
      offer: [
        "There's a lot of heat in this. We could let it come down a little, and then find what it's about and what to do with it. About six minutes. Want to?",
        "Anger usually guards something. Shall we find out what, before it talks for you?",
      ],
      unfit: [
        "Where someone might get hurt, you or anyone else, distance and a person come before an exercise. Go into another room or out of the door, and use Help now to reach someone.",
      ],
      notFor: [
        "With an urge to harm someone: people first, see Help now.",
        "When the other one is hurting you: the anger is right, and getting safe comes first.",
        "When there are thoughts of suicide: safety comes first.",
      ],
      steps: {
        heat: {
          ask: ["How hot is it right now, 0 to 100?", "From 0 to 100, how much anger is in you?"],
          less: ["Warm, hot or boiling, as a number?"],
        },
        cool: {
          ask: [
            "Then the body first. Stand up, follow the screen for a minute and a half, and write a word after.",
            "Too hot to think with. A minute and a half on the screen first; write anything when it's over.",
          ],
          less: [],
        },
        what: {
          ask: ["What happened, in a sentence or two?", "What set it off?"],
          less: ["Who did or said what?"],
          like: ["“He promised and then forgot, the third time”."],
          taken: ["I'll take what you told me: “{x}.”"],
          heard: ["Anyone would feel something at that.", "So that was the spark."],
        },
        crossed: {
          ask: [
            "What did it run over in you? A limit, a promise, being respected, something tender.",
            "Under the anger: what got hurt, or what were you afraid of?",
          ],
          less: ["Unfair, ignored, overloaded, scared: which is nearest?"],
          like: ["“That I don't count”."],
          heard: [
            "“{x}”. That's what it's guarding.",
            "Worth being angry for, and worth saying better than anger says it.",
          ],
        },
        signs: {
          ask: [
            "How do you notice early that it's rising? Something in your body.",
            "What's the very first sign, before it boils?",
          ],
          less: ["Jaw, chest, hands, a louder voice: which?"],
          like: ["“My neck gets hot and I talk faster”."],
          heard: ["That's the moment where a pause still works."],
        },
        pause: {
          ask: [
            "And what could the pause be, then: what do you say, where do you go, for how long?",
            "When you notice that sign, how will you step out without slamming the door?",
          ],
          less: ["“I'll be back in twenty minutes.” Where would you go?"],
          like: ["“I say: I need twenty minutes, I'm coming back. Then round the block”."],
          heard: [
            "With a time to come back, it's a pause and no running away.",
            "Good. Twenty minutes is what a body needs.",
          ],
        },
        did: {
          ask: [
            "Did anything come out that you're sorry about?",
            "Was there a word or a deed on your side to put right?",
          ],
          less: ["If you watched it on film, would you wince at something?"],
        },
        repair: {
          ask: [
            "What would you say to put that right, without “but”?",
            "One sentence of repair: what I did, and what I'll do next time. How does yours read?",
          ],
          less: ["“I'm sorry that I …”: how does it go on?"],
          like: ["“I'm sorry I shouted. I'll go out for a bit next time and come back”."],
          heard: ["No “but” in it. That can be taken.", "Repair makes it safer for both."],
        },
        say: {
          ask: [
            "How would you say what was crossed, when you're calm? It begins with “I”.",
            "One sentence to them, firm and fair: which?",
          ],
          less: ["“When …, I felt …, and I'd like …”: how does yours go?"],
          like: ["“When you forget it, I feel I don't count. Please put it in the calendar now”."],
          heard: ["Firm and fair.", "That one says more than shouting does."],
        },
        after: {
          ask: ["How hot is it now, 0 to 100?", "And where is it now, from 0 to 100?"],
          less: ["Cooler, hotter or the same, as a number?"],
        },
        when: {
          ask: [
            "When will you say it? Or skip this, if it's better left unsaid.",
            "Which moment would suit, when neither of you is hungry or in a hurry?",
          ],
          less: ["Today or tomorrow? Skipping is fine."],
          heard: ["Good."],
        },
        since: {
          ask: [
            "There was anger about “{crossed}”. What came of it?",
            "You'd worked out a pause and a sentence. What came of it?",
          ],
          less: ["Said, paused, or neither so far?"],
          like: ["“I went out, came back, and we talked”."],
        },
        still: {
          ask: ["What would make the pause easier to reach?", "What got in before it?"],
          less: ["An earlier sign, or a shorter way out?"],
          like: ["“Leave at the first loud word, not at the fifth”."],
          heard: ["Earlier is easier."],
        },
        learned: {
          ask: ["What did you do there that you want to keep?", "What helped most?"],
          less: ["The pause, the words, or the coming back?"],
          like: ["“Saying when I'd be back”."],
          heard: ["Kept."],
        },
      },
      labels: {
        what: "What happened",
        heat: "Heat before (0-100)",
        crossed: "What was crossed",
        signs: "My first sign",
        pause: "My pause",
        repair: "What I say to put it right",
        say: "What I say, firm and fair",
        after: "Heat after (0-100)",
        when: "When",
        since: "What came of it",
        learned: "What I keep",
      },
      finish: [
        "It's saved. Anger may be right and still need a better speaker.",
        "That's kept, with the first sign at the top of it.",
      ],
      eased: [
        "From {before} to {after}. It's saved, with the sentence for when you're calm.",
        "The heat went from {before} to {after}. What it guards is written down.",
      ],
      planned: [
        "It's saved for {when}. Calm enough to be heard is the only condition.",
        "{When}, then. I'll ask what came of it.",
      ],
      cardTitle: "Let the heat go down",
      cardSteps: [],
      stages: [
        "Stand, feet apart. Push your palms hard against each other, then let go.",
        "Breathe out longer than in. Let the shoulders drop on each one.",
        "Look far away, out of a window if there is one. Name three things you see there.",
      ],
    },
    es: {
      title: "Pausa y reparación",
      about: "Dejar bajar el calor, encontrar qué se cruzó, y decirlo o reparar lo que salió mal.",
      finds: ["rabia", "enfado", "ira", "genio", "gritar", "irritable", "pelea", "pedir perdón", "reparar"],
      asked: String.raw`\bejercicio (?:de|para) (?:la )?(?:rabia|ira|el enfado)\b|\bpausa y reparación\b`,
      offer: [
        "Hay mucho calor en esto. Podemos dejar que baje un poco, y luego ver de qué va y qué hacer con ello. Unos seis minutos. ¿Quieres?",
        "La rabia suele guardar algo. ¿Vemos qué, antes de que hable por ti?",
      ],
      unfit: [
        "Si alguien puede salir herido, tú o cualquiera, la distancia y una persona van antes que un ejercicio. Ve a otra habitación o sal, y usa Ayuda ya para hablar con alguien.",
      ],
      notFor: [
        "Con ganas de hacer daño a alguien: primero, personas; mira Ayuda ya.",
        "Si la otra persona te hace daño: la rabia acierta, y primero va estar a salvo.",
        "Cuando hay pensamientos de suicidio: primero va la seguridad.",
      ],
      steps: {
        heat: {
          ask: ["¿Cuánto calor hay ahora mismo, de 0 a 100?", "De 0 a 100, ¿cuánta rabia hay en ti?"],
          less: ["Templado, caliente o hirviendo, ¿en número?"],
        },
        cool: {
          ask: [
            "Entonces primero el cuerpo. Ponte de pie, sigue la pantalla minuto y medio y escribe una palabra después.",
            "Demasiado calor para pensar. Primero minuto y medio en la pantalla; escribe cualquier cosa al terminar.",
          ],
          less: [],
        },
        what: {
          ask: ["¿Qué pasó, en una o dos frases?", "¿Qué lo encendió?"],
          less: ["¿Quién hizo o dijo qué?"],
          like: ["«Lo prometió y lo olvidó, por tercera vez»."],
          taken: ["Tomo lo que me contaste: «{x}»."],
          heard: ["Cualquiera sentiría algo con eso.", "Así que esa fue la chispa."],
        },
        crossed: {
          ask: [
            "¿Qué pisó en ti? Un límite, una promesa, el respeto, algo delicado.",
            "Debajo de la rabia: ¿qué se hirió, o qué temías?",
          ],
          less: ["Injusto, ignorado, demasiado, miedo: ¿qué se acerca más?"],
          like: ["«Que no cuento»."],
          heard: [
            "«{x}». Eso es lo que guarda.",
            "Merece enfado, y merece decirse mejor de como lo dice la rabia.",
          ],
        },
        signs: {
          ask: [
            "¿Cómo notas pronto que sube? Algo en el cuerpo.",
            "¿Cuál es la primera señal, antes de hervir?",
          ],
          less: ["Mandíbula, pecho, manos, voz más alta: ¿cuál?"],
          like: ["«Me arde la nuca y hablo más rápido»."],
          heard: ["Ese es el momento en que una pausa aún funciona."],
        },
        pause: {
          ask: [
            "¿Y cuál podría ser la pausa: qué dices, adónde vas, cuánto rato?",
            "Al notar esa señal, ¿cómo saldrás sin dar un portazo?",
          ],
          less: ["«Vuelvo en veinte minutos.» ¿Adónde irías?"],
          like: ["«Digo: necesito veinte minutos, vuelvo. Y doy una vuelta»."],
          heard: [
            "Con hora de volver es una pausa y no una huida.",
            "Bien. Veinte minutos es lo que necesita un cuerpo.",
          ],
        },
        did: {
          ask: ["¿Salió algo que lamentas?", "¿Hubo por tu parte una palabra o un acto que reparar?"],
          less: ["Si lo vieras grabado, ¿algo te daría apuro?"],
        },
        repair: {
          ask: [
            "¿Qué dirías para repararlo, sin «pero»?",
            "Una frase: lo que hice, y lo que haré la próxima vez. ¿Cómo queda la tuya?",
          ],
          less: ["«Siento haber…»: ¿cómo sigue?"],
          like: ["«Siento haber gritado. La próxima vez salgo un rato y vuelvo»."],
          heard: ["Sin «pero». Eso se puede aceptar.", "Reparar da seguridad a los dos."],
        },
        say: {
          ask: [
            "¿Cómo dirías lo que se cruzó, con calma? Empieza por «yo».",
            "Una frase para esa persona, firme y justa: ¿cuál?",
          ],
          less: ["«Cuando…, sentí…, y me gustaría…»: ¿cómo sigue la tuya?"],
          like: ["«Cuando lo olvidas, siento que no cuento. Anótalo ahora, por favor»."],
          heard: ["Firme y justa.", "Esa dice más que un grito."],
        },
        after: {
          ask: ["¿Cuánto calor hay ahora, de 0 a 100?", "¿Y dónde está ahora, de 0 a 100?"],
          less: ["¿Más fresco, más caliente o igual, en número?"],
        },
        when: {
          ask: [
            "¿Cuándo lo dirás? O salta esto, si es mejor no decirlo.",
            "¿Qué momento iría bien, sin hambre ni prisa?",
          ],
          less: ["¿Hoy o mañana? Saltarlo está bien."],
          heard: ["Bien."],
        },
        since: {
          ask: [
            "Había rabia por «{crossed}». ¿Qué fue de ello?",
            "Tenías preparada una pausa y una frase. ¿Qué fue de ello?",
          ],
          less: ["¿Dicho, en pausa, o aún nada?"],
          like: ["«Salí, volví y hablamos»."],
        },
        still: {
          ask: ["¿Qué haría más fácil llegar a la pausa?", "¿Qué se metió antes?"],
          less: ["¿Una señal más temprana, o una salida más corta?"],
          like: ["«Irme a la primera palabra alta, no a la quinta»."],
          heard: ["Antes es más fácil."],
        },
        learned: {
          ask: ["¿Qué hiciste ahí que quieras conservar?", "¿Qué ayudó más?"],
          less: ["¿La pausa, las palabras o volver?"],
          like: ["«Decir cuándo volvía»."],
          heard: ["Guardado."],
        },
      },
      labels: {
        what: "Qué pasó",
        heat: "Calor antes (0-100)",
        crossed: "Lo que se cruzó",
        signs: "Mi primera señal",
        pause: "Mi pausa",
        repair: "Lo que digo para reparar",
        say: "Lo que digo, firme y justo",
        after: "Calor después (0-100)",
        when: "Cuándo",
        since: "Qué fue de ello",
        learned: "Lo que conservo",
      },
      finish: [
        "Queda guardado. La rabia puede acertar y aun así necesitar mejor portavoz.",
        "Está guardado, con la primera señal arriba.",
      ],
      eased: [
        "De {before} a {after}. Queda guardado, con la frase para cuando haya calma.",
        "El calor pasó de {before} a {after}. Lo que guarda está escrito.",
      ],
      planned: [
        "Queda guardado para el {when}. Con calma suficiente para que se oiga, nada más.",
        "El {when}, entonces. Te preguntaré qué fue de ello.",
      ],
      cardTitle: "Dejar bajar el calor",
      cardSteps: [],
      stages: [
        "De pie, pies separados. Aprieta fuerte las palmas una contra otra y suelta.",
        "Suelta el aire más largo de lo que lo tomas. Deja caer los hombros en cada uno.",
        "Mira lejos, por una ventana si la hay. Nombra tres cosas que ves allí.",
      ],
    },
  },
};
