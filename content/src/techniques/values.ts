import type { Technique } from "@evenkeel/companion/technique";
import { step } from "./step.ts";

export const values: Technique = {
  id: "values",
  minutes: 7,
  start: "area",
  steps: [
    step("area", "choice", "person"),
    step("person", "words", { "dont-know": "eighty", any: "values" }),
    step("eighty", "words", "values", { saves: "person" }),
    step("values", "list", "near"),
    step("near", "rating", "act", { scale: 10 }),
    step("act", "words", "when"),
    step("when", "time", "guest"),
    step("guest", "words", "end"),
    step("went", "words", { "not-done": "smaller", any: "felt" }),
    step("felt", "words", "nextAct"),
    step("smaller", "words", "nextWhen", { saves: "act" }),
    step("nextAct", "words", "nextWhen", { saves: "act" }),
    step("nextWhen", "time", "end", { saves: "when" }),
  ],
  followUp: { start: "went", afterHours: 72 },
  pacer: null,
  fits: {
    shelves: ["change", "low-mood", "self"],
    frames: ["stuck", "numbness", "job-loss", "break-up", "comparison", "uncertainty", "loneliness"],
    feelings: ["numbness", "hopelessness", "confusion"],
  },
  avoid: { frames: ["bereavement"], distressAbove: 0.7 },
  sources: [
    {
      key: "hayes2012",
      cite: "Hayes SC, Strosahl KD, Wilson KG. Acceptance and Commitment Therapy, 2nd ed. Guilford, 2012.",
      for: "values as directions, and one committed action with what may come along as a guest",
    },
    {
      key: "gloster2020",
      cite: "Gloster AT, Walder N, Levin ME, Twohig MP, Karekla M. The empirical status of acceptance and commitment therapy. J Contextual Behav Sci 18, 2020.",
      for: "a review of what it helps with",
    },
  ],
  contraindications: [
    "a loss of the last weeks: what matters may be too near to be asked about",
    "thoughts of suicide in this conversation: safety steps come first",
    "somebody else decides over one's life by force: safety first",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "What matters, and one act for it",
      about: "Name what you want to stand for in one part of life, and do one small thing for it.",
      finds: ["values", "meaning", "direction", "empty", "lost", "purpose", "what matters", "motivation"],
      asked: String.raw`\bvalues (?:exercise|work|clarification)\b|\b(?:find|name|look at|work on) (?:my|our) values\b|\bwhat matters to me\b.{0,20}\bexercise\b|\bcommitted action\b`,
      offer: [
        "When the road's unclear, a direction can still be there. We could look for what matters to you in one part of life, and one small act for it. About seven minutes. Want to?",
        "It might help to ask what you'd like to stand for in all this, and do one small thing in that direction. Shall we?",
      ],
      unfit: [
        "So soon after that, asking what matters could cut more than help. I'd sooner stay with who you miss.",
      ],
      notFor: [
        "In the first weeks after a loss: what matters may be too near to be asked about.",
        "When there are thoughts of suicide: safety comes first.",
        "When somebody decides over your life by force: safety first.",
      ],
      steps: {
        area: {
          ask: ["Which part of life do you want to look at?", "Where would a direction help most right now?"],
          less: ["The first one that caught your eye: which was it?"],
          options: [
            {
              id: "people",
              label: "People I love",
              cue: String.raw`\b(?:family|partner|kids?|children|friends?|love|people)\b`,
            },
            {
              id: "work",
              label: "Work or learning",
              cue: String.raw`\b(?:work|job|stud\w+|school|learn\w*)\b`,
            },
            { id: "self", label: "Body and mind", cue: String.raw`\b(?:body|health|mind|myself|sleep)\b` },
            {
              id: "world",
              label: "Play and the world",
              cue: String.raw`\b(?:fun|play|hobb\w+|nature|music|world|community|faith)\b`,
            },
          ],
        },
        person: {
          ask: [
            "In “{area}”: what kind of person would you like to be there, if nobody were watching?",
            "How would you like to act there, on a day you'd be content with?",
            "What would you want to be known for there?",
          ],
          less: ["Think of somebody you respect in that. What is it about them?"],
          like: ["“Someone who listens before talking”, or “a father who turns up”."],
          heard: ["That says a lot.", "There's a direction in that."],
        },
        eighty: {
          ask: [
            "Let's look back instead. You're eighty and someone speaks about you: what would you like to hear?",
            "From the far end: what would you hope had been true of these years?",
          ],
          less: ["One sentence is enough. How would it begin?"],
          like: ["“She made time, even when she had none”."],
          heard: ["That's worth steering by."],
        },
        values: {
          ask: [
            "Put that into one to three words: what's it about?",
            "Which one, two or three words are under that?",
          ],
          less: ["Honesty, care, courage, freedom, humour: is one of those near?"],
          like: ["“Patience”, “being there”, “curiosity”."],
          heard: [
            "{X}. I'll remember that as yours, and you can change it.",
            "Those are good words to steer by.",
          ],
        },
        near: {
          ask: [
            "From 0 to 10, how close to that did you live this past week?",
            "And how much room did that have this week, 0 to 10?",
          ],
          less: ["Nearer to 0 or nearer to 10?"],
          heard: ["That's where it stands, and it isn't a mark."],
        },
        act: {
          ask: [
            "What's one small act, ten minutes or less, in the direction of “{values}”?",
            "Which small thing would somebody with those values do this week?",
            "If “{values}” had ten minutes tomorrow, what would you do?",
          ],
          less: ["What have you done before, even once, that was like that?"],
          like: ["“Put the phone in the drawer at dinner”, or “write two lines to my aunt”."],
          heard: ["That's it, in small.", "That would be you, in that direction."],
        },
        when: {
          ask: ["When will it be?", "Which day and hour does it get?"],
          less: ["Today, tomorrow or at the weekend?"],
          heard: ["Good."],
        },
        guest: {
          ask: [
            "What will want to come along when you do it: a thought, a feeling? It may, you still lead.",
            "Which thought or feeling will be in the back seat on the way there?",
          ],
          less: ["Tiredness, doubt or fear: which is likeliest?"],
          like: ["“The thought that it's too late anyway”."],
          heard: ["It can ride along. It needn't drive."],
        },
        went: {
          ask: [
            "Last time you'd planned “{act}”, for the sake of “{values}”. How did it go?",
            "“{act}” was the plan. What became of it?",
            "You had planned one small act for what matters. How did it go?",
          ],
          less: ["Done, partly, or not this time?"],
          like: ["“I did it and it was quiet and good”, or “no, the week swallowed it”."],
        },
        felt: {
          ask: [
            "What was it like to do it, apart from how it turned out?",
            "While you did it: what was there?",
          ],
          less: ["Heavy, light, or nothing special?"],
          like: ["“Awkward, and like me”."],
          heard: ["That's what it's about, more than the result."],
        },
        smaller: {
          ask: [
            "The direction's still there. What would be half as big?",
            "Then smaller. What fits into the week as it is?",
          ],
          less: ["Two minutes of it: what would they be?"],
          like: ["“Only say good morning first”."],
          heard: ["That one fits."],
        },
        nextAct: {
          ask: ["What's a next small act that way?", "Which small thing follows from that?"],
          less: ["The same once more is fine too. Or which other?"],
          like: ["“The same, on Thursday”."],
          heard: ["Good."],
        },
        nextWhen: {
          ask: ["When will that be?", "Which day for it?"],
          less: ["This week or next?"],
          heard: ["It has a place."],
        },
      },
      labels: {
        area: "Part of life",
        person: "Who I want to be there",
        values: "What matters to me",
        near: "How close this week (0-10)",
        act: "One small act",
        when: "When",
        guest: "What may come along",
        went: "How it went",
        felt: "What it was like",
      },
      finish: [
        "It's saved. A direction doesn't run out when a day goes wrong.",
        "That's kept. When we plan a step another time, I'll start from what matters to you.",
      ],
      eased: [],
      planned: [
        "It's saved for {when}. When we choose steps later, I'll start from what matters to you.",
        "{When}: one small act. I'll ask what it was like.",
      ],
      cardTitle: "What matters",
      cardSteps: [],
    },
    es: {
      title: "Lo que importa, y un acto por ello",
      about: "Nombra lo que quieres representar en una parte de tu vida y haz una cosa pequeña por ello.",
      finds: ["valores", "sentido", "rumbo", "vacío", "perdido", "propósito", "lo que importa", "motivación"],
      asked: String.raw`\b(?:ejercicio|trabajo) (?:de|sobre) (?:mis |los )?valores\b|\b(?:buscar|nombrar|mirar) mis valores\b`,
      offer: [
        "Aunque el camino no se vea, puede haber una dirección. Podemos buscar lo que te importa en una parte de tu vida y un acto pequeño por ello. Unos siete minutos. ¿Quieres?",
        "Quizá sirva preguntar qué te gustaría representar en todo esto, y hacer una cosa pequeña hacia ahí. ¿Lo hacemos?",
      ],
      unfit: [
        "Tan poco después de eso, preguntar qué importa podría herir más que ayudar. Prefiero quedarme con a quién echas de menos.",
      ],
      notFor: [
        "En las primeras semanas tras una pérdida: lo que importa puede estar demasiado cerca.",
        "Cuando hay pensamientos de suicidio: primero va la seguridad.",
        "Cuando otra persona decide sobre tu vida por la fuerza: primero, la seguridad.",
      ],
      steps: {
        area: {
          ask: ["¿Qué parte de la vida quieres mirar?", "¿Dónde ayudaría más una dirección ahora?"],
          less: ["La primera que te llamó la atención: ¿cuál fue?"],
          options: [
            {
              id: "people",
              label: "Mi gente",
              cue: String.raw`\b(?:familia|pareja|hij\w+|amig\w+|amor|personas|gente)\b`,
            },
            {
              id: "work",
              label: "Trabajo o estudio",
              cue: String.raw`\b(?:trabajo|estudi\w+|aprender|escuela)\b`,
            },
            { id: "self", label: "Cuerpo y mente", cue: String.raw`\b(?:cuerpo|salud|mente|dormir)\b` },
            {
              id: "world",
              label: "Juego y mundo",
              cue: String.raw`\b(?:divers\w+|juego|música|naturaleza|mundo|comunidad|fe)\b`,
            },
          ],
        },
        person: {
          ask: [
            "En «{area}»: ¿qué clase de persona te gustaría ser ahí, si nadie mirara?",
            "¿Cómo te gustaría actuar ahí, un día con el que quedarías conforme?",
            "¿Por qué querrías que te conocieran ahí?",
          ],
          less: ["Piensa en alguien a quien respetas en eso. ¿Qué tiene?"],
          like: ["«Alguien que escucha antes de hablar», o «un padre que aparece»."],
          heard: ["Eso dice mucho.", "Ahí hay una dirección."],
        },
        eighty: {
          ask: [
            "Miremos hacia atrás. Tienes ochenta años y alguien habla de ti: ¿qué te gustaría oír?",
            "Desde el otro extremo: ¿qué esperarías que hubiera sido verdad de estos años?",
          ],
          less: ["Basta una frase. ¿Cómo empezaría?"],
          like: ["«Sacaba tiempo, aunque no lo tuviera»."],
          heard: ["Vale la pena guiarse por eso."],
        },
        values: {
          ask: [
            "Ponlo en una, dos o tres palabras: ¿de qué va?",
            "¿Qué una, dos o tres palabras hay debajo de eso?",
          ],
          less: ["Honestidad, cuidado, valor, libertad, humor: ¿alguna se acerca?"],
          like: ["«Paciencia», «estar presente», «curiosidad»."],
          heard: ["{X}. Lo guardo como tuyo, y lo puedes cambiar.", "Son buenas palabras para guiarse."],
        },
        near: {
          ask: [
            "De 0 a 10, ¿qué tan cerca de eso viviste esta semana?",
            "¿Y cuánto sitio tuvo eso esta semana, de 0 a 10?",
          ],
          less: ["¿Más cerca de 0 o de 10?"],
          heard: ["Ahí está, y no es una nota."],
        },
        act: {
          ask: [
            "¿Qué acto pequeño, de diez minutos o menos, va en la dirección de «{values}»?",
            "¿Qué cosa pequeña haría esta semana alguien con esos valores?",
            "Si «{values}» tuviera diez minutos mañana, ¿qué harías?",
          ],
          less: ["¿Qué has hecho antes, aunque fuera una vez, que se pareciera?"],
          like: ["«Dejar el móvil en el cajón durante la cena», o «escribir dos líneas a mi tía»."],
          heard: ["Es eso, en pequeño.", "Ahí estarías tú, en esa dirección."],
        },
        when: {
          ask: ["¿Cuándo será?", "¿Qué día y a qué hora le toca?"],
          less: ["¿Hoy, mañana o el fin de semana?"],
          heard: ["Bien."],
        },
        guest: {
          ask: [
            "¿Qué querrá venir contigo cuando lo hagas: un pensamiento, una emoción? Puede venir; guías tú.",
            "¿Qué pensamiento o emoción irá en el asiento de atrás?",
          ],
          less: ["Cansancio, duda o miedo: ¿qué es más probable?"],
          like: ["«La idea de que ya es tarde»."],
          heard: ["Puede ir en el coche. No hace falta que conduzca."],
        },
        went: {
          ask: [
            "La última vez planeaste «{act}», por «{values}». ¿Cómo fue?",
            "«{act}» era el plan. ¿Qué pasó con eso?",
            "Habías planeado un acto pequeño por lo que importa. ¿Cómo fue?",
          ],
          less: ["¿Hecho, en parte, o esta vez no?"],
          like: ["«Lo hice y fue tranquilo y bueno», o «no, se lo tragó la semana»."],
        },
        felt: {
          ask: ["¿Cómo fue hacerlo, aparte de cómo salió?", "Mientras lo hacías: ¿qué había?"],
          less: ["¿Pesado, ligero, o nada especial?"],
          like: ["«Incómodo, y muy mío»."],
          heard: ["De eso se trata, más que del resultado."],
        },
        smaller: {
          ask: [
            "La dirección sigue ahí. ¿Qué sería la mitad de grande?",
            "Entonces más pequeño. ¿Qué cabe en la semana tal como es?",
          ],
          less: ["Dos minutos de eso: ¿cuáles serían?"],
          like: ["«Solo decir buenos días primero»."],
          heard: ["Ese cabe."],
        },
        nextAct: {
          ask: ["¿Cuál es un próximo acto pequeño hacia ahí?", "¿Qué cosa pequeña se sigue de eso?"],
          less: ["Lo mismo otra vez también vale. ¿O qué otra cosa?"],
          like: ["«Lo mismo, el jueves»."],
          heard: ["Bien."],
        },
        nextWhen: {
          ask: ["¿Cuándo será?", "¿Qué día?"],
          less: ["¿Esta semana o la próxima?"],
          heard: ["Ya tiene su lugar."],
        },
      },
      labels: {
        area: "Parte de la vida",
        person: "Quién quiero ser ahí",
        values: "Lo que me importa",
        near: "Qué tan cerca esta semana (0-10)",
        act: "Un acto pequeño",
        when: "Cuándo",
        guest: "Lo que puede venir conmigo",
        went: "Cómo fue",
        felt: "Cómo fue hacerlo",
      },
      finish: [
        "Queda guardado. Una dirección no se acaba cuando un día sale mal.",
        "Está guardado. Cuando planeemos un paso otra vez, empezaré por lo que te importa.",
      ],
      eased: [],
      planned: [
        "Queda guardado para el {when}. Cuando elijamos pasos, empezaré por lo que te importa.",
        "El {when}: un acto pequeño. Te preguntaré cómo fue.",
      ],
      cardTitle: "Lo que importa",
      cardSteps: [],
    },
  },
};
