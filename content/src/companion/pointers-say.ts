import type { Pointer } from "@evenkeel/companion/pointer";

const r = String.raw;
const linehan = "Linehan MM. DBT Skills Training Manual, 2nd ed. Guilford, 2015 (asking for what one needs).";
const rosenberg = "Rosenberg MB. Nonviolent Communication, 3rd ed. PuddleDancer, 2015.";
const gottman = "Gottman JM, Silver N. The Seven Principles for Making Marriage Work. Harmony, 2015.";
const miller = "Miller WR, Rollnick S. Motivational Interviewing, 3rd ed. Guilford, 2013.";

/** What to say to somebody: one sentence to begin with, and how. Not yet reviewed by a clinician. */
export const sayingPointers: readonly Pointer[] = [
  {
    id: "say-boss",
    aim: "say",
    frames: ["public-criticism", "overload"],
    sources: [linehan],
    words: {
      en: {
        about: r`\b(?:boss|manager|supervisor|team lead|charge nurse|ward manager|colleagues?|coworkers?|hr)\b`,
        says: [
          "You could keep it to three short parts: what happened, how it was for you, what you'd like next time. For example: “Yesterday stayed with me. I'd like feedback like that one to one.”",
          "It may help to ask for ten minutes first, without the topic: “I'd like ten minutes with you alone.” Then one point only, and a pause. You don't need to win it.",
          "If your voice might go, a written sentence counts too: “I took in what you said. How you said it was hard for me, and I'd like to talk about it.”",
        ],
        step: "write one sentence you could say at work, and leave it until morning",
      },
      es: {
        about: r`\b(?:jef[ea]s?|gerente|supervisora?|encargad[oa]|compañer[oa]s? de trabajo)\b`,
        says: [
          "Podrías dejarlo en tres partes cortas: qué pasó, cómo fue para ti y qué querrías la próxima vez. Por ejemplo: «Lo de ayer se me quedó. Me gustaría que algo así me lo dijeras a solas».",
          "Quizá ayude pedir primero diez minutos, sin el tema: «Quisiera hablar contigo a solas». Luego un solo punto y una pausa. No hace falta ganar.",
          "Si temes quedarte sin voz, una frase escrita también vale: «Escuché lo que dijiste. La forma me costó, y quisiera hablarlo».",
        ],
        step: "escribir una frase que podrías decir en el trabajo, y dejarla reposar hasta mañana",
      },
    },
  },
  {
    id: "say-teen",
    aim: "say",
    frames: ["estrangement", "family-conflict"],
    sources: [miller],
    words: {
      en: {
        about: r`\b(?:daughter|son|teen\w*|stepson|stepdaughter|my (?:kid|child|girl|boy))\b`,
        says: [
          "With a teenager, side by side is often easier than face to face: in the car, or over food. A first sentence could be: “You don't have to talk. I miss you, and I'm here when you want.”",
          "If something went wrong between you, a short sorry with no “but” can open a door: “I was harsh, and I'm sorry. You didn't deserve that tone.” Then leave it there.",
          "One small thing they like, with no lesson in it, can say more than a talk. And if they do speak, try repeating what you heard before you answer.",
        ],
        step: "say one warm sentence to {who} that asks for nothing back",
      },
      es: {
        about: r`\b(?:hij[oa]s?|hijastr[oa]|adolescente|mi (?:niñ[oa]|chic[oa]|nen[ea]))\b`,
        says: [
          "A esa edad suele ser más fácil de lado que de frente: en el camino, o con algo de comer. Una primera frase podría ser: «No tienes que hablar. Te extraño, y aquí estoy cuando quieras».",
          "Si algo se rompió entre ustedes, una disculpa corta y sin «pero» puede abrir una puerta: «Te hablé mal, y lo siento. No merecías ese tono». Y dejarlo ahí.",
          "Un rato con algo que le guste, sin lección dentro, puede decir más que una charla. Y si habla, prueba a repetir lo que oíste antes de responder.",
        ],
        step: "decirle a {who} una frase cálida que no pida nada a cambio",
      },
    },
  },
  {
    id: "say-partner",
    aim: "say",
    frames: ["partner-conflict", "betrayal"],
    sources: [gottman, rosenberg],
    words: {
      en: {
        about: r`\b(?:husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?|spouse)\b`,
        says: [
          "How it begins counts most. Starting from you rather than from their fault tends to keep a door open: “I felt alone with this last night. I'd like us to find ten minutes.”",
          "You could name one evening instead of “always”: what happened, what it was like, one thing you'd want. If it heats up, twenty minutes apart and then back is allowed.",
          "A line to begin with might be: “I don't want to fight about this. I want you to know how it is for me.” Then one thing, and a pause.",
        ],
        step: "choose one calm moment, and one thing you'd like {who} to know",
      },
      es: {
        about: r`\b(?:espos[oa]|marido|mujer|pareja|novi[oa])\b`,
        says: [
          "El comienzo es lo que más cuenta. Partir de ti y no de su culpa suele dejar una puerta abierta: «Anoche me sentí sin compañía con esto. Quisiera que tengamos diez minutos».",
          "Podrías nombrar una sola noche en lugar de «siempre»: qué pasó, cómo fue para ti, una cosa que querrías. Si sube el tono, vale parar veinte minutos y volver.",
          "Para empezar: «No quiero pelear por esto. Quiero que sepas cómo es para mí». Luego una sola cosa, y una pausa.",
        ],
        step: "elegir un momento tranquilo y una sola cosa que quieras que {who} sepa",
      },
    },
  },
  {
    id: "say-parent",
    aim: "say",
    frames: ["family-conflict"],
    sources: [linehan],
    words: {
      en: {
        about: r`\b(?:mum|mom|mother|dad|father|parents|mother-in-law|father-in-law|in-laws|sister|brother)\b`,
        says: [
          "A limit can be short and calm, with no defence after it: “I'm not going to talk about my weight,” or whatever it is about. Then change the subject, or end the call.",
          "You could decide beforehand what you'll do if it starts: “If it turns into criticism, I'll hang up and call another day.” A limit is about your own next move, so it doesn't need agreement.",
          "One sentence to try: “When you say that, I feel small. I'd like you to ask me how I am instead.” You can say it once and not argue for it.",
        ],
        step: "choose one sentence for the next time it starts, and one way to end the call",
      },
      es: {
        about: r`\b(?:mamá|madre|papá|padre|padres|suegr[oa]s?|herman[oa]s?)\b`,
        says: [
          "Un límite puede ser corto y tranquilo, sin defensa después: «De eso no voy a hablar». Y luego cambiar de tema, o terminar la llamada.",
          "Podrías decidir antes qué harás si empieza: «Si pasa a la crítica, cuelgo y llamo otro día». Un límite trata de tu propio paso, así que no necesita que estén de acuerdo.",
          "Una frase para probar: «Cuando dices eso me siento poca cosa. Preferiría que me preguntes cómo estoy». Se dice una vez y no hace falta discutirla.",
        ],
        step: "elegir una frase para la próxima vez que empiece, y una forma de terminar la llamada",
      },
    },
  },
  {
    id: "say-illness",
    aim: "say",
    frames: ["illness", "illness-loved"],
    sources: ["American Cancer Society. Telling others about a diagnosis (patient guidance)."],
    words: {
      en: {
        about: r`\b(?:cancer|diagnos\w+|ill|sick|illness|condition|pregnan\w+|treatment)\b`,
        says: [
          "You can decide how much each person gets. Two sentences are enough: what is happening, and what you need from them. “There's illness in my family. I may be slower for a while, and I'd like to keep it between us.”",
          "It can help to choose one person first, and to say what you want: “I don't need advice. I'd like you to know.” Most people manage better when they're told what helps.",
        ],
        step: "choose one person who could know, and two sentences for them",
      },
      es: {
        about: r`(?:\bcáncer|\bdiagn[oó]stic\w+|\benferm\w+|\bembaraz\w+|\btratamiento)`,
        says: [
          "Puedes decidir cuánto sabe cada quien. Bastan dos frases: qué pasa y qué necesitas. «Hay una enfermedad en mi familia. Puede que vaya más lento un tiempo, y quisiera que quede entre nosotros».",
          "Quizá ayude elegir primero a una persona y decirle qué quieres: «No necesito consejos. Quiero que lo sepas». A casi todos les va mejor cuando saben qué ayuda.",
        ],
        step: "elegir a una persona que podría saberlo, y dos frases para ella",
      },
    },
  },
  {
    id: "say-job",
    aim: "say",
    frames: ["job-loss", "money"],
    sources: [],
    words: {
      en: {
        about: r`\b(?:laid off|fired|lost my job|losing my job|redundan\w+|let (?:me|us) go)\b`,
        says: [
          "Short and straight is usually kindest: “I lost my job. I've been ashamed to say it. I don't have answers yet, and I didn't want you to hear it from someone else.” The plan can come another day.",
          "You could pick the time more than the words: after the meal, phones away, sitting side by side. The first ten seconds are the worst of it, and then there are two of you.",
        ],
        step: "pick the moment when you'll say it, and let it be one sentence",
      },
      es: {
        about: r`\b(?:despid\w+|perdí (?:el|mi) trabajo|me echaron|me corrieron)\b`,
        says: [
          "Corto y directo suele ser lo más amable: «Perdí el trabajo. Me daba vergüenza decirlo. Todavía no tengo respuestas, y no quería que lo supieras por otra persona». El plan puede venir otro día.",
          "Podrías elegir el momento más que las palabras: después de comer, sin teléfonos, lado a lado. Los primeros diez segundos son los peores, y luego ya no lo llevas a solas.",
        ],
        step: "elegir el momento en que lo dirás, y que sea una sola frase",
      },
    },
  },
  {
    id: "say-help",
    aim: "say",
    frames: ["caregiving", "new-parent", "loneliness", "numbness", "money"],
    sources: [
      "Flynn FJ, Lake VKB. J Pers Soc Psychol 2008;95:128-143 (people say yes to help more often than askers expect).",
    ],
    words: {
      en: {
        about: r`\b(?:help|support|ask for|reach out|someone to talk|tell (?:anyone|someone|people))\b`,
        says: [
          "Small and exact is easiest to say yes to: not “I need help”, but “I'd need someone on Thursday from five to seven.” People agree more often than we expect.",
          "A short message could do: “I'm having a hard stretch. You don't need to fix it. I'd like to talk for ten minutes this week.”",
        ],
        step: "ask one person for one exact, small thing",
      },
      es: {
        about: r`\b(?:ayuda|apoyo|pedir|contarle a alguien)\b`,
        says: [
          "Lo pequeño y exacto es más fácil de aceptar: no «necesito ayuda», sino «me haría falta alguien el jueves de cinco a siete». La gente dice que sí más de lo que esperamos.",
          "Podría bastar un mensaje corto: «Estoy pasando una racha difícil. No hace falta que la arregles. Me gustaría hablar diez minutos esta semana».",
        ],
        step: "pedirle a una persona una cosa pequeña y exacta",
      },
    },
  },
  {
    id: "say-no",
    aim: "say",
    frames: ["overload"],
    sources: [linehan],
    words: {
      en: {
        about: r`\b(?:say no|saying no|boundar\w+|limits?|too much work|extra shifts?|overtime|stop them)\b`,
        says: [
          "A no can be kind and short: “I can't take that on this week.” If you add a reason, keep it to one; a second one invites a debate.",
          "You could buy time first: “Let me check, I'll tell you tomorrow.” A no is easier to find when nobody is looking at you.",
        ],
        step: "choose one thing you will not take on this week",
      },
      es: {
        about: r`\b(?:decir(?:le|les)? que no|límites?|horas extra|turnos? extra)\b`,
        says: [
          "Un no puede ser amable y corto: «Esta semana no puedo con eso». Si das una razón, que sea una sola; la segunda abre un debate.",
          "Podrías ganar tiempo: «Déjame ver, mañana te digo». El no se encuentra mejor cuando nadie te está mirando.",
        ],
        step: "elegir una cosa que esta semana no vas a asumir",
      },
    },
  },
  {
    id: "say-friend",
    aim: "say",
    frames: ["friendship", "rejection"],
    sources: [rosenberg],
    words: {
      en: {
        about: r`\b(?:friends?|best friend|flatmate|roommate|group chat|ghost\w*)\b`,
        says: [
          "Something light and true may be enough: “I've noticed we talk less, and I miss it. I'd like to hear how you are.” It opens, and accuses nobody.",
          "If it has been a long silence, you don't need to explain it: “You crossed my mind today. I'd like to hear how you are” is a whole message.",
        ],
        step: "send one light, true line to one friend",
      },
      es: {
        about: r`\b(?:amig[oa]s?|amistad\w*)\b`,
        says: [
          "Algo ligero y verdadero puede bastar: «Noto que hablamos menos y lo extraño. Quisiera saber cómo estás». Abre, y no acusa.",
          "Si el silencio ha sido largo, no hace falta explicarlo: «Me acordé de ti y quería saludarte» ya es un mensaje entero.",
        ],
        step: "mandar una línea ligera y verdadera a una amistad",
      },
    },
  },
  {
    id: "say-sorry",
    aim: "say",
    frames: ["guilt"],
    sources: ["Lewicki RJ, Polin B, Lount RB. Negot Confl Manag Res 2016;9:177-196 (parts of an apology)."],
    words: {
      en: {
        about: r`\b(?:sorry|apologi[sz]e|forgive|my fault|make (?:it|this) right|make up for|hurt (?:him|her|them)|yelled|shouted|snapped)\b`,
        says: [
          "An apology that lands tends to have three parts: what you did, what it did to them, and what you'll do now. No “but”, and no asking to be forgiven on the spot.",
          "You might keep it to this: “I did that, and it was wrong. I can see it hurt you. I want to do it differently, and you don't have to answer now.”",
        ],
        step: "write the first line of a sorry with no “but” in it",
      },
      es: {
        about: r`\b(?:perdón|disculp\w+|perdon\w+|mi culpa|le grité|les grité|lastimé|herí)\b`,
        says: [
          "Una disculpa que llega suele tener tres partes: qué hiciste, qué le causó y qué harás ahora. Sin «pero», y sin pedir perdón inmediato.",
          "Podrías dejarlo en esto: «Hice eso y estuvo mal. Veo que te dolió. Quiero hacerlo distinto, y no tienes que responder ahora».",
        ],
        step: "escribir la primera línea de una disculpa sin «pero»",
      },
    },
  },
  {
    id: "say-coming-out",
    aim: "say",
    frames: ["coming-out"],
    sources: [],
    words: {
      en: {
        about: r`\b(?:gay|lesbian|bi|bisexual|trans|queer|non-?binary|coming out|come out)\b`,
        says: [
          "You choose who, when and how much. Many begin with the safest person: “There's something about me I'd like you to know, and I'd like you to only listen at first.” If a home might turn unsafe, waiting is wise too.",
          "A message or a letter is allowed; it gives the other person time and gives you every word. Having one place to go afterwards helps, whatever the answer.",
        ],
        step: "think of the one safest person, with no date attached",
      },
      es: {
        about: r`\b(?:gay|lesbiana|bisexual|trans|queer|no binari\w+|salir del clóset|salir del armario)\b`,
        says: [
          "Tú eliges quién, cuándo y cuánto. Muchas personas empiezan por la más segura: «Hay algo de mí que quiero que sepas, y al principio quisiera que solo escuches». Si en casa podría haber peligro, esperar también es sensato.",
          "Vale un mensaje o una carta: da tiempo a la otra persona y te deja elegir cada palabra. Ayuda tener adónde ir después, sea cual sea la respuesta.",
        ],
        step: "pensar en la persona más segura, sin ponerle fecha",
      },
    },
  },
  {
    id: "say-general",
    aim: "say",
    frames: [],
    sources: [linehan],
    words: {
      en: {
        about: r`\bnever matches on its own$`,
        says: [
          "Hard things often go best in three short parts: what happened, how it was for you, what you'd like. One sentence each, and then a pause.",
          "You could begin with the hard part itself: “This isn't easy for me to say.” It slows both of you down, and it's true.",
          "It may help to write it down first, as badly as it comes, and keep the one line that matters most.",
        ],
        step: "write down the one line you most want to say",
      },
      es: {
        about: r`\bnunca por sí solo$`,
        says: [
          "Lo difícil suele ir mejor en tres partes cortas: qué pasó, cómo fue para ti, qué querrías. Una frase cada una, y luego una pausa.",
          "Podrías empezar por lo difícil mismo: «Esto me cuesta decirlo». Baja la velocidad de los dos, y es verdad.",
          "Quizá ayude escribirlo antes, tal como salga, y quedarte con la línea que más importa.",
        ],
        step: "escribir la línea que más quieres decir",
      },
    },
  },
];
