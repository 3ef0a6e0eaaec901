import type { Technique } from "@evenkeel/companion/technique";
import { step } from "./step.ts";

export const worryTime: Technique = {
  id: "worry-time",
  minutes: 5,
  start: "worry",
  steps: [
    step("worry", "words", "hands"),
    step("hands", "yes-no", { yes: "action", any: "when" }, { saves: null }),
    step("action", "words", "when"),
    step("when", "time", "place"),
    step("place", "words", "reply"),
    step("reply", "words", "end"),
    step("still", "yes-no", { no: "faded", any: "worst" }, { saves: null }),
    step("faded", "words", "end"),
    step("worst", "words", "likely"),
    step("likely", "words", "next"),
    step("next", "words", "end"),
  ],
  followUp: { start: "still", afterHours: 24 },
  pacer: null,
  fits: {
    shelves: ["worry", "sleep"],
    frames: ["worry", "rumination", "uncertainty", "money", "insomnia"],
    feelings: ["anxiety", "overwhelm"],
    thoughts: ["fortune-telling", "magnification"],
  },
  avoid: { frames: ["bereavement", "trauma-reminder"], distressAbove: 0.8 },
  sources: [
    {
      key: "borkovec1983",
      cite: "Borkovec TD, Wilkinson L, Folensbee R, Lerman C. Stimulus control applications to the treatment of worry. Behav Res Ther 21, 1983.",
      for: "keeping one set half hour for worry and putting it off until then",
    },
    {
      key: "mcgowan2013",
      cite: "McGowan SK, Behar E. A preliminary investigation of stimulus control training for worry. Behav Modif 37, 2013.",
      for: "that postponed worry goes along with less worry and better sleep",
    },
  ],
  contraindications: [
    "fresh loss or a reminder of trauma: what comes up there is no worry to be put off",
    "a danger that is real and near: it wants acting on, not a time of day",
    "thoughts of suicide in this conversation: safety steps come first",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "Worry time",
      about: "Give a worry its own fifteen minutes later today, so that it doesn't get the whole day.",
      finds: ["worry", "worries", "overthinking", "can't switch off", "postpone", "racing thoughts", "night"],
      asked: String.raw`\bworry (?:time|period|window|appointment)\b|\bpostpone (?:my|the|a) worr`,
      offer: [
        "Worries like that want the whole day. We could give this one a set fifteen minutes later, and take the rest back. It takes about five minutes to set up. Want to?",
        "There's a way of putting a worry off to a fixed time so it stops knocking all day. Shall we set that up?",
      ],
      unfit: [
        "What you're carrying isn't a worry to be put off to a time of day. I'd sooner stay with it now.",
      ],
      notFor: [
        "After a fresh loss or a reminder of trauma: what comes up then is no worry to be put off.",
        "When a danger is real and near: it wants acting on.",
        "When there are thoughts of suicide: safety comes first.",
      ],
      steps: {
        worry: {
          ask: [
            "Which worry keeps coming back today? One line of it is enough.",
            "If you put today's loudest worry into one sentence, how would it go?",
            "What is it that your mind keeps returning to?",
          ],
          less: ["Is it nearer to health, money, people or something you have to do?"],
          like: ["“What if they let me go in January”, or “I said something stupid and she's angry now”."],
          heard: ["“{x}”. That's clear enough to make an appointment with.", "Good, now it has a name."],
        },
        hands: {
          ask: [
            "Is there anything about it you could do today, however small?",
            "Is any part of it in your hands before tonight?",
          ],
          less: ["Would a call, a message or writing one thing down change anything about it today?"],
        },
        action: {
          ask: ["What's the smallest piece of that?", "Which one thing would it be, in ten minutes or less?"],
          less: ["Half of it would do. What's the first half?"],
          like: ["“Write to the landlord and ask for the date”, or “look up the opening hours”."],
          heard: ["That part can leave the worry, then.", "Good, that's a task and no longer a worry."],
        },
        when: {
          ask: [
            "When will “{worry}” get its fifteen minutes? A set time, and not right before bed.",
            "Let's give it an appointment. Which time today or tomorrow, some hours before sleep?",
            "Which quarter of an hour could belong to the worry?",
          ],
          less: ["After lunch, after work or after dinner: which one is calmest?"],
          heard: ["Then it doesn't need you before that."],
        },
        place: {
          ask: [
            "Where will you sit for it? Somewhere that isn't your bed.",
            "Which chair or spot will be the worry's place, away from the bed?",
          ],
          less: ["The kitchen table, a bench, the bus: which is nearest?"],
          like: ["“The chair by the window”, or “the bench outside work”."],
          heard: ["That's its place, and the rest of the house is yours.", "Good spot."],
        },
        reply: {
          ask: [
            "And when it knocks before then, what will you tell it?",
            "It will try earlier. Which short sentence will you send it away with?",
          ],
          less: ["Something like “not now, at {when}”. Does that fit, or what would you say instead?"],
          like: ["“Not now. You've got an appointment”, or “noted, later”."],
          heard: ["That's a fair answer to give it.", "Short and clear."],
        },
        still: {
          ask: [
            "This is the time you kept for “{worry}”. Is it still as loud?",
            "You gave “{worry}” an appointment. Does it still want it?",
            "You put a worry off until now. Is it still there?",
          ],
          less: ["When you think of it now, does anything in you tighten?"],
        },
        faded: {
          ask: [
            "What do you make of that, that it went quieter by itself?",
            "It kept you busy then and hardly does now. What does that tell you?",
          ],
          less: ["Did anything happen in between, or did it fade?"],
          like: ["“Most of them don't last the day”, or “it was mostly tiredness”."],
          heard: ["Worth keeping for the next one."],
        },
        worst: {
          ask: [
            "It has the floor now. What's the worst it says?",
            "Let it finish its sentence for once. What is it that would happen?",
          ],
          less: ["If it came true, what would be the first thing you'd see?"],
          like: ["“They'd find out I can't do it and it would all come down”."],
          heard: ["So that's what it comes down to."],
        },
        likely: {
          ask: [
            "And what's the likeliest way it goes, going by what has happened before?",
            "If a calm person had to bet on it, what would they say will happen?",
          ],
          less: ["Worst, best, or something dull in between: which one usually comes?"],
          like: ["“Probably an awkward week and then nobody remembers”."],
          heard: ["That one gets less airtime than it deserves."],
        },
        next: {
          ask: [
            "Is there one next step in it, or is this one to leave alone?",
            "What, if anything, do you want to do with it now?",
          ],
          less: ["Leave it, or do one thing: which?"],
          like: ["“Ask on Monday, and until then leave it”."],
          heard: ["Then its time is up for today."],
        },
      },
      labels: {
        worry: "The worry",
        action: "What I can do about it",
        when: "Its time",
        place: "Its place",
        reply: "What I tell it before then",
        faded: "What I make of it going quiet",
        worst: "The worst it says",
        likely: "The likeliest way it goes",
        next: "What I do with it",
      },
      finish: [
        "It's saved. The worry had its time; the rest of the day doesn't belong to it.",
        "That's kept. If it comes back, it can have another appointment.",
      ],
      eased: [],
      planned: [
        "It's saved for {when}, and it comes up again then. Until that time you don't have to solve it.",
        "{When} is the worry's time now. I'll ask about it then; before that it can wait outside.",
      ],
      cardTitle: "Worry time",
      cardSteps: [],
    },
    es: {
      title: "Un rato para preocuparse",
      about: "Dale a una preocupación sus quince minutos más tarde, para que no se quede con todo el día.",
      finds: [
        "preocupación",
        "preocupaciones",
        "darle vueltas",
        "no puedo parar",
        "aplazar",
        "noche",
        "mente",
      ],
      asked: String.raw`\b(?:rato|hora|tiempo) (?:para|de) (?:la |las |mi |mis )?preocup\w+|\baplazar (?:la|mi|una) preocup`,
      offer: [
        "Una preocupación así quiere el día entero. Podemos darle quince minutos fijos más tarde y recuperar el resto. Se prepara en unos cinco minutos. ¿Quieres?",
        "Hay una forma de dejar la preocupación para una hora fija, para que no llame todo el día. ¿La preparamos?",
      ],
      unfit: [
        "Lo que llevas no es una preocupación que se deje para otra hora. Prefiero quedarme con ello ahora.",
      ],
      notFor: [
        "Tras una pérdida reciente o algo que recuerda un trauma: lo que surge ahí no es una preocupación que aplazar.",
        "Cuando el peligro es real y cercano: pide actuar.",
        "Cuando hay pensamientos de suicidio: primero va la seguridad.",
      ],
      steps: {
        worry: {
          ask: [
            "¿Qué preocupación vuelve hoy una y otra vez? Basta con una línea.",
            "Si pusieras la preocupación más ruidosa de hoy en una frase, ¿cómo sería?",
            "¿A qué vuelve tu mente todo el rato?",
          ],
          less: ["¿Se parece más a salud, dinero, personas o algo que tienes que hacer?"],
          like: ["«Y si me despiden en enero», o «dije una tontería y ahora está molesta»."],
          heard: ["«{x}». Con eso ya se le puede dar cita.", "Bien, ya tiene nombre."],
        },
        hands: {
          ask: [
            "¿Hay algo de eso que podrías hacer hoy, aunque sea pequeño?",
            "¿Alguna parte está en tus manos antes de esta noche?",
          ],
          less: ["¿Cambiaría algo hoy una llamada, un mensaje o anotar una cosa?"],
        },
        action: {
          ask: ["¿Cuál es la parte más pequeña de eso?", "¿Qué cosa sería, en diez minutos o menos?"],
          less: ["La mitad también vale. ¿Cuál es la primera mitad?"],
          like: ["«Escribir al casero y preguntar la fecha», o «mirar el horario»."],
          heard: [
            "Esa parte ya puede salir de la preocupación.",
            "Bien, eso es una tarea y ya no una preocupación.",
          ],
        },
        when: {
          ask: [
            "¿Cuándo tendrá «{worry}» sus quince minutos? Una hora fija, y no justo antes de dormir.",
            "Démosle cita. ¿A qué hora de hoy o de mañana, unas horas antes de dormir?",
            "¿Qué cuarto de hora podría ser de la preocupación?",
          ],
          less: ["Después de comer, después del trabajo o después de cenar: ¿cuál es más tranquilo?"],
          heard: ["Entonces no te necesita antes de eso."],
        },
        place: {
          ask: [
            "¿Dónde te sentarás para eso? Un sitio que no sea la cama.",
            "¿Qué silla o rincón será el lugar de la preocupación, lejos de la cama?",
          ],
          less: ["La mesa de la cocina, un banco, el autobús: ¿qué queda más cerca?"],
          like: ["«La silla junto a la ventana», o «el banco de fuera del trabajo»."],
          heard: ["Ese es su lugar, y el resto de la casa es para ti.", "Buen sitio."],
        },
        reply: {
          ask: [
            "Y cuando llame antes, ¿qué le vas a decir?",
            "Lo intentará más temprano. ¿Con qué frase corta la despides?",
          ],
          less: ["Algo como «ahora no, a su hora». ¿Te sirve, o qué dirías tú?"],
          like: ["«Ahora no, tienes cita», o «anotado, más tarde»."],
          heard: ["Es una respuesta justa.", "Corta y clara."],
        },
        still: {
          ask: [
            "Esta es la hora que guardaste para «{worry}». ¿Sigue igual de fuerte?",
            "Le diste cita a «{worry}». ¿Todavía la quiere?",
            "Dejaste una preocupación para ahora. ¿Sigue ahí?",
          ],
          less: ["Al pensar en ella ahora, ¿algo en ti se tensa?"],
        },
        faded: {
          ask: [
            "¿Qué piensas de que se haya calmado sola?",
            "Entonces te ocupaba mucho y ahora casi nada. ¿Qué te dice eso?",
          ],
          less: ["¿Pasó algo entre medias, o se fue apagando?"],
          like: ["«La mayoría no dura ni el día», o «era más bien cansancio»."],
          heard: ["Vale la pena guardarlo para la próxima."],
        },
        worst: {
          ask: [
            "Ahora tiene la palabra. ¿Qué es lo peor que dice?",
            "Déjala terminar la frase por una vez. ¿Qué es lo que pasaría?",
          ],
          less: ["Si se cumpliera, ¿qué sería lo primero que verías?"],
          like: ["«Descubrirían que no sé hacerlo y se vendría todo abajo»."],
          heard: ["Entonces a eso se reduce."],
        },
        likely: {
          ask: [
            "¿Y cuál es la manera más probable de que salga, por lo que ha pasado otras veces?",
            "Si alguien con calma tuviera que apostar, ¿qué diría que va a pasar?",
          ],
          less: ["Lo peor, lo mejor o algo aburrido en medio: ¿qué suele pasar?"],
          like: ["«Seguramente una semana incómoda y luego nadie se acuerda»."],
          heard: ["A esa se le escucha menos de lo que merece."],
        },
        next: {
          ask: [
            "¿Hay un paso siguiente, o esta es de las que se dejan estar?",
            "¿Qué quieres hacer con ella ahora, si es que algo?",
          ],
          less: ["Dejarla o hacer una cosa: ¿cuál?"],
          like: ["«Preguntar el lunes, y hasta entonces dejarlo»."],
          heard: ["Entonces se acabó su rato por hoy."],
        },
      },
      labels: {
        worry: "La preocupación",
        action: "Lo que puedo hacer",
        when: "Su hora",
        place: "Su lugar",
        reply: "Lo que le digo antes de eso",
        faded: "Qué pienso de que se calmara",
        worst: "Lo peor que dice",
        likely: "Lo más probable",
        next: "Qué hago con ella",
      },
      finish: [
        "Queda guardado. La preocupación tuvo su rato; el resto del día no es suyo.",
        "Está guardado. Si vuelve, puede tener otra cita.",
      ],
      eased: [],
      planned: [
        "Queda guardado para el {when}, y te preguntaré entonces. Hasta esa hora no tienes que resolverla.",
        "El {when} es el rato de la preocupación. Te preguntaré entonces; antes puede esperar fuera.",
      ],
      cardTitle: "Un rato para preocuparse",
      cardSteps: [],
    },
  },
};
