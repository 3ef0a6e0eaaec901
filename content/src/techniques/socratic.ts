import type { Technique } from "@evenkeel/companion/technique";
import { step } from "./step.ts";

export const socratic: Technique = {
  id: "socratic",
  minutes: 6,
  start: "thought",
  steps: [
    step("thought", "words", "belief", { from: "thought" }),
    step("belief", "rating", "facts", { compares: "before" }),
    step("facts", "words", "other"),
    step("other", "words", { "dont-know": "stranger", any: "worst" }),
    step("stranger", "words", "worst", { saves: "other" }),
    step("worst", "words", "cope"),
    step("cope", "words", "cost"),
    step("cost", "words", "now"),
    step("now", "words", "after"),
    step("after", "rating", "end", { compares: "after" }),
    step("since", "words", "added"),
    step("added", "words", "end", { saves: "other" }),
  ],
  followUp: { start: "since", afterHours: 96 },
  pacer: null,
  fits: {
    shelves: ["thoughts", "worry"],
    frames: ["uncertainty", "worry", "friendship", "study", "rejection", "comparison"],
    feelings: ["anxiety", "confusion", "jealousy"],
    thoughts: ["mind-reading", "fortune-telling", "magnification", "overgeneralisation"],
  },
  avoid: { frames: ["bereavement", "discrimination", "trauma-reminder"], distressAbove: 0.75 },
  sources: [
    {
      key: "padesky1993",
      cite: "Padesky CA. Socratic questioning: changing minds or guiding discovery? Keynote, EABCT London, 1993.",
      for: "questions that find out rather than prove wrong",
    },
    {
      key: "braun2015",
      cite: "Braun JD, Strunk DR, Sasso KE, Cooper AA. Therapist use of Socratic questioning predicts session-to-session symptom change. Behav Res Ther 70, 2015.",
      for: "that such questions go along with relief in the next days",
    },
  ],
  contraindications: [
    "fresh bereavement, discrimination or abuse: the thought may be true, and questions would hurt",
    "very high distress: calm the body first",
    "thoughts of suicide in this conversation: safety steps come first",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "Six questions for one thought",
      about: "Ask a worrying thought what it knows, what else could be true, and what believing it costs.",
      finds: [
        "socratic",
        "questions",
        "thought",
        "assumption",
        "jumping to conclusions",
        "doubt",
        "overthinking",
      ],
      asked: String.raw`\bsocratic\b|\bsix questions\b`,
      offer: [
        "We could put that thought through six short questions, without deciding beforehand who's right. About six minutes. Want to?",
        "That thought sounds very sure of itself. Shall we ask it a few things?",
      ],
      unfit: [
        "That thought may be right about what was done to you. I won't question it; I'd sooner hear more of it.",
      ],
      notFor: [
        "In fresh bereavement, or where there is discrimination or abuse: the thought may be true.",
        "At very high distress: calm the body first.",
        "When there are thoughts of suicide: safety comes first.",
      ],
      steps: {
        thought: {
          ask: [
            "Which thought shall we ask? One sentence, as it sounds in your head.",
            "Write the thought down as your mind says it.",
          ],
          less: ["It may begin with “I'll”, “they” or “what if”. How does it go on?"],
          like: ["“They only invite me out of pity”, or “if I say no, she'll leave”."],
          taken: ["I'll take the sentence you said: “{x}.”"],
          heard: ["“{x}”. Let's hear what it has.", "Good, it's on the table."],
        },
        belief: {
          ask: [
            "How much do you believe it at the moment, 0 to 100?",
            "Right now, how true does it feel, from 0 to 100?",
          ],
          less: ["More than half or less than half?"],
        },
        facts: {
          ask: [
            "How does it know: what was seen or heard, and what is guessed?",
            "What has it actually seen, apart from what it concludes?",
          ],
          less: ["What would a camera have recorded?"],
          like: ["“Seen: she didn't reply. Guessed: she's angry”."],
          heard: ["That's what it stands on.", "Seen and guessed, side by side."],
        },
        other: {
          ask: [
            "What else could explain the same facts?",
            "If “{thought}” weren't the answer, which other one would fit?",
            "Name a second explanation, even one you don't much believe.",
          ],
          less: ["Tired, busy, shy, unaware: could one of those be it?"],
          like: ["“She's on night shifts this week”."],
          heard: ["That fits the same facts.", "So there are two at least."],
        },
        stranger: {
          ask: [
            "Someone who's never met you hears only the facts. What would they make of them?",
            "What would your most easy-going friend say it is?",
          ],
          less: ["The dullest explanation: what would it be?"],
          like: ["“He'd say she forgot”."],
          heard: ["Dull ones are often right."],
        },
        worst: {
          ask: [
            "Say it's true. What's the worst of it, and what's the likeliest?",
            "If it were so: the worst that follows, and what usually follows?",
          ],
          less: ["A bad day, a bad week or something longer?"],
          like: ["“Worst, I lose her. Likeliest, an awkward talk”."],
          heard: ["Two different sizes."],
        },
        cope: {
          ask: [
            "And if even the worst came, what or who would carry you through the first week?",
            "What have you got through before that was about this heavy?",
          ],
          less: ["One person or one thing: which?"],
          like: ["“My brother, and going to work”."],
          heard: ["That would still be there.", "You'd not be starting from nothing."],
        },
        cost: {
          ask: [
            "What does believing it do to your day?",
            "What have you stopped doing since you believe it?",
          ],
          less: ["Sleep, calls, plans: what has it taken?"],
          like: ["“I don't write to anyone any more”."],
          heard: ["A high rent for a guess."],
        },
        now: {
          ask: [
            "With all that: what would you say to the thought now, or do about it?",
            "What's your own answer to it, in a sentence?",
          ],
          less: ["“Maybe, and maybe not; I'll ask.” What would yours be?"],
          like: ["“I don't know what she thinks, and I can ask on Friday”."],
          heard: ["That's yours.", "Good to have in your own words."],
        },
        after: {
          ask: ["How much do you believe it now, 0 to 100?", "And how true does it feel now, from 0 to 100?"],
          less: ["More, less or the same, as a number?"],
        },
        since: {
          ask: [
            "A few days ago you questioned “{thought}”. What has turned up since, for it or against it?",
            "You put a thought through some questions. What have the days said to it?",
          ],
          less: ["Louder, quieter or much the same?"],
          like: ["“She called, she'd been ill”."],
          heard: ["Facts that came by themselves."],
        },
        added: {
          ask: ["What does that add to your answer?", "In one sentence, how would you put it today?"],
          less: ["Does your answer stand, or would you change a word of it?"],
          like: ["“Ask before I decide what it means”."],
          heard: ["I'll put that with it."],
        },
      },
      labels: {
        thought: "The thought",
        belief: "Believed before (0-100)",
        facts: "What it knows, and what it guesses",
        other: "What else could be true",
        worst: "The worst and the likeliest",
        cope: "What would carry me",
        cost: "What believing it costs",
        now: "My answer",
        after: "Believed after (0-100)",
        since: "What has turned up since",
      },
      finish: [
        "It's saved. A thought that has been asked once can be asked again.",
        "That's kept, with your own answer last.",
      ],
      eased: [
        "From {before} to {after}. It's saved with your own answer, for when it sounds sure again.",
        "It went from {before} to {after} by asking alone. That's saved.",
      ],
      planned: [],
      cardTitle: "Six questions",
      cardSteps: [],
    },
    es: {
      title: "Seis preguntas para un pensamiento",
      about: "Preguntarle a un pensamiento qué sabe, qué más podría ser verdad y cuánto cuesta creerlo.",
      finds: [
        "socrático",
        "preguntas",
        "pensamiento",
        "suposición",
        "sacar conclusiones",
        "duda",
        "darle vueltas",
      ],
      asked: String.raw`\bsocr[áa]tic\w+\b|\bseis preguntas\b`,
      offer: [
        "Podemos pasar ese pensamiento por seis preguntas cortas, sin decidir antes quién tiene razón. Unos seis minutos. ¿Quieres?",
        "Ese pensamiento suena muy seguro. ¿Le preguntamos algunas cosas?",
      ],
      unfit: [
        "Ese pensamiento puede tener razón sobre lo que te hicieron. No lo voy a cuestionar; prefiero escuchar más.",
      ],
      notFor: [
        "En un duelo reciente, o donde hay discriminación o abuso: el pensamiento puede ser verdad.",
        "Con mucha angustia: primero, calmar el cuerpo.",
        "Cuando hay pensamientos de suicidio: primero va la seguridad.",
      ],
      steps: {
        thought: {
          ask: [
            "¿A qué pensamiento le preguntamos? Una frase, tal como suena en tu cabeza.",
            "Escribe el pensamiento como lo dice tu mente.",
          ],
          less: ["Puede empezar por «voy a», «ellos» o «y si». ¿Cómo sigue?"],
          like: ["«Solo me invitan por lástima», o «si digo que no, se irá»."],
          taken: ["Tomo la frase que dijiste: «{x}»."],
          heard: ["«{x}». Veamos qué tiene.", "Bien, está sobre la mesa."],
        },
        belief: {
          ask: [
            "¿Cuánto lo crees ahora mismo, de 0 a 100?",
            "Ahora, ¿cómo de verdadero se siente, de 0 a 100?",
          ],
          less: ["¿Más de la mitad o menos?"],
        },
        facts: {
          ask: [
            "¿Cómo lo sabe? Qué has visto u oído, y qué es suposición.",
            "¿Qué ha visto de verdad, aparte de lo que concluye?",
          ],
          less: ["¿Qué habría grabado una cámara?"],
          like: ["«Visto: no contestó. Supuesto: está enfadada»."],
          heard: ["En eso se apoya.", "Lo visto y lo supuesto, uno al lado del otro."],
        },
        other: {
          ask: [
            "¿Qué más podría explicar los mismos hechos?",
            "Si «{thought}» no fuera la respuesta, ¿cuál otra encajaría?",
            "Di una segunda explicación, aunque no la creas mucho.",
          ],
          less: ["Cansancio, prisa, timidez, no darse cuenta: ¿podría ser algo de eso?"],
          like: ["«Esta semana tiene turno de noche»."],
          heard: ["Encaja con los mismos hechos.", "Así que hay al menos dos."],
        },
        stranger: {
          ask: [
            "Alguien que no te conoce oye solo los hechos. ¿Qué entendería?",
            "¿Qué diría que es tu amigo más tranquilo?",
          ],
          less: ["La explicación más aburrida: ¿cuál sería?"],
          like: ["«Diría que se le olvidó»."],
          heard: ["Las aburridas suelen acertar."],
        },
        worst: {
          ask: [
            "Supón que es verdad. ¿Qué es lo peor y qué es lo más probable?",
            "Si fuera así: ¿qué es lo peor que sigue, y qué suele seguir?",
          ],
          less: ["¿Un mal día, una mala semana o algo más largo?"],
          like: ["«Lo peor, la pierdo. Lo probable, una charla incómoda»."],
          heard: ["Son dos tamaños distintos."],
        },
        cope: {
          ask: [
            "Y si llegara lo peor, ¿qué o quién te sostendría la primera semana?",
            "¿Qué has pasado antes que pesara más o menos esto?",
          ],
          less: ["Una persona o una cosa: ¿cuál?"],
          like: ["«Mi hermano, e ir a trabajar»."],
          heard: ["Eso seguiría ahí.", "No empezarías de cero."],
        },
        cost: {
          ask: ["¿Qué le hace a tu día creerlo?", "¿Qué has dejado de hacer desde que lo crees?"],
          less: ["Sueño, llamadas, planes: ¿qué se ha llevado?"],
          like: ["«Ya no le escribo a nadie»."],
          heard: ["Es un alquiler alto para una suposición."],
        },
        now: {
          ask: [
            "Con todo eso: ¿qué le dirías al pensamiento ahora, o qué harías?",
            "¿Cuál es tu propia respuesta, en una frase?",
          ],
          less: ["«Puede que sí, puede que no; voy a preguntar.» ¿Cuál sería la tuya?"],
          like: ["«No sé qué piensa, y el viernes puedo preguntarle»."],
          heard: ["Es tuya.", "Bueno tenerla con tus palabras."],
        },
        after: {
          ask: ["¿Cuánto lo crees ahora, de 0 a 100?", "¿Y cómo de verdadero se siente ahora, de 0 a 100?"],
          less: ["¿Más, menos o igual, en número?"],
        },
        since: {
          ask: [
            "Hace unos días le preguntaste a «{thought}». ¿Qué ha aparecido desde entonces, a favor o en contra?",
            "Pasaste un pensamiento por unas preguntas. ¿Qué le han dicho los días?",
          ],
          less: ["¿Más fuerte, más suave o casi igual?"],
          like: ["«Llamó, había estado enferma»."],
          heard: ["Hechos que llegaron solos."],
        },
        added: {
          ask: ["¿Qué añade eso a tu respuesta?", "En una frase, ¿cómo lo dirías hoy?"],
          less: ["¿Sigue en pie tu respuesta, o le cambiarías una palabra?"],
          like: ["«Preguntar antes de decidir qué significa»."],
          heard: ["Lo pongo junto a lo demás."],
        },
      },
      labels: {
        thought: "El pensamiento",
        belief: "Cuánto lo creía antes (0-100)",
        facts: "Lo que sabe y lo que supone",
        other: "Qué más podría ser verdad",
        worst: "Lo peor y lo más probable",
        cope: "Lo que me sostendría",
        cost: "Lo que cuesta creerlo",
        now: "Mi respuesta",
        after: "Cuánto lo creo después (0-100)",
        since: "Lo que ha aparecido desde entonces",
      },
      finish: [
        "Queda guardado. A un pensamiento al que se preguntó una vez se le puede preguntar otra.",
        "Está guardado, con tu respuesta al final.",
      ],
      eased: [
        "De {before} a {after}. Queda guardado con tu respuesta, para cuando vuelva a sonar seguro.",
        "Pasó de {before} a {after} solo con preguntar. Queda guardado.",
      ],
      planned: [],
      cardTitle: "Seis preguntas",
      cardSteps: [],
    },
  },
};
