import type { Technique } from "@evenkeel/companion/technique";
import { step } from "./step.ts";

export const activityLadder: Technique = {
  id: "activity-ladder",
  minutes: 8,
  start: "energy",
  steps: [
    step("energy", "rating", "easy", { scale: 10 }),
    step("easy", "list", "middle", { least: 2 }),
    step("middle", "list", "far"),
    step("far", "words", "pick"),
    step("pick", "choice", "when", { among: "easy" }),
    step("when", "time", "kind"),
    step("kind", "words", "end"),
    step("went", "words", { "not-done": "easier", any: "gave" }),
    step("gave", "choice", "next"),
    step("next", "words", "again", { saves: "pick" }),
    step("easier", "words", "again", { saves: "pick" }),
    step("again", "time", "end", { saves: "when" }),
  ],
  followUp: { start: "went", afterHours: 48 },
  pacer: null,
  fits: {
    shelves: ["low-mood"],
    frames: ["numbness", "job-loss", "stuck", "loneliness"],
    feelings: ["numbness", "tiredness", "sadness"],
  },
  avoid: {
    frames: ["bereavement", "overload", "caregiving"],
    said: {
      en: String.raw`\b(?:bipolar|manic|mania)\b`,
      es: String.raw`\b(?:bipolar|maníac\w+|manía|hipomanía)\b`,
    },
    distressAbove: 0.8,
  },
  sources: [
    {
      key: "martell2022",
      cite: "Martell CR, Dimidjian S, Herman-Dunn R. Behavioral Activation for Depression, 2nd ed. Guilford, 2022.",
      for: "a ladder of activities by effort, with pleasure or mastery noted afterwards",
    },
  ],
  contraindications: [
    "exhaustion from too much work or care: less is the step",
    "signs of mania: more activity may harm",
    "fresh loss: rest and company come first",
    "exercise or food on the ladder where eating is a worry",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "A ladder of activities",
      about:
        "From things you could do half-asleep to things you miss: write the ladder, take the lowest rung.",
      finds: ["activity", "depression", "energy", "motivation", "pleasure", "routine", "ladder", "exhausted"],
      asked: String.raw`\bactivity (?:ladder|list|plan|scheduling)\b`,
      offer: [
        "We could write a ladder of things to do, from very easy to far off, and only take the lowest rung. About eight minutes. Want to?",
        "When nothing pulls, it helps to have a list made on a better hour. Shall we write yours, easiest first?",
      ],
      unfit: [
        "You're carrying too much already for a list of more. What could be put down would be the better question.",
      ],
      notFor: [
        "In exhaustion from too much work or care: less is the step.",
        "With signs of mania: more activity may harm.",
        "After a fresh loss: rest and company come first.",
        "Exercise or food on the ladder where eating is a worry.",
      ],
      steps: {
        energy: {
          ask: [
            "How much is in the tank today, 0 to 10?",
            "From 0 to 10, how much energy is there right now?",
          ],
          less: ["Nearly empty, a little, or half?"],
          heard: ["Then we build from there."],
        },
        easy: {
          ask: [
            "Bottom rungs: two or three things you could do even on a day like today. One per line.",
            "What could you do at that level, five minutes each? Two or more, one per line.",
          ],
          less: ["Opening a window counts. What's one thing near where you are?"],
          like: ["“Water the plant; put on music; sit on the step outside”."],
          more: ["And one more, even smaller?", "What could you do without getting up?"],
          heard: ["Those are rungs."],
        },
        middle: {
          ask: [
            "Now the middle: things that ask a bit more and leave a bit more.",
            "What takes half an hour and would be all right, once begun?",
          ],
          less: ["A walk, a call, a meal, a repair: would one of those be yours?"],
          like: ["“Cycle to the lake; cook the lentil thing; ring Ana”."],
          heard: ["For a better day than this one."],
        },
        far: {
          ask: [
            "And right at the top, what do you miss, without having to do it now?",
            "What's up there that you'd like back one day?",
          ],
          less: ["Something you did two summers ago: what was it?"],
          like: ["“Singing in the choir again”."],
          heard: ["It may stay up there. It shows which way up is.", "Good that it's on the ladder."],
        },
        pick: {
          ask: [
            "Which of the bottom ones could it be, today or tomorrow?",
            "Only the lowest rung: which one?",
          ],
          less: ["The one that made you sigh least. Which?"],
          heard: ["“{x}”, then."],
        },
        when: {
          ask: ["When? Hang it on something you do anyway.", "After which thing of your day, and when?"],
          less: ["After breakfast, after work or before bed?"],
          heard: ["It has a hook now."],
        },
        kind: {
          ask: [
            "If you don't feel like it then, what would you say to yourself that's friendly?",
            "What will you tell yourself at that moment, the way you'd tell a tired friend?",
          ],
          less: ["“Two minutes, then I may stop.” What would yours be?"],
          like: ["“Feeling like it may come later, or not at all”."],
          heard: ["I'll keep that beside it."],
        },
        went: {
          ask: [
            "You'd picked “{pick}” from your ladder. How did it go?",
            "“{Pick}” was the rung. What became of it?",
            "You had picked a rung of your ladder. How did it go?",
          ],
          less: ["Done, begun or not this time?"],
          like: ["“I watered the plant and stayed on the balcony”."],
          heard: ["Thanks for telling it straight."],
        },
        gave: {
          ask: ["What was in it, if anything?", "Which of these comes nearest to what it gave?"],
          less: ["The smallest of them counts: which?"],
          options: [
            { id: "ease", label: "A bit of ease", cue: String.raw`\b(?:ease|calm|nice|good|pleasant|fun)\b` },
            { id: "pride", label: "A bit of pride", cue: String.raw`\b(?:pride|proud|done|managed)\b` },
            { id: "both", label: "Both", cue: String.raw`\bboth\b` },
            { id: "none", label: "Nothing yet", cue: String.raw`\b(?:nothing|none|neither|no)\b` },
          ],
          heard: ["Noted, also when it's nothing yet."],
        },
        next: {
          ask: ["Which rung next: the same, or another one?", "And which one comes next?"],
          less: ["The same once more is a full answer. Or which?"],
          like: ["“The same, and the music”."],
          heard: ["Good."],
        },
        easier: {
          ask: [
            "Then that rung was higher than it looked. Which would be lower?",
            "What lies under it, half as much?",
          ],
          less: ["One minute of it: what would that be?"],
          like: ["“Only open the balcony door”."],
          heard: ["That's the lowest rung now."],
        },
        again: {
          ask: ["When will that be?", "Which time for it?"],
          less: ["Tomorrow morning, afternoon or evening?"],
          heard: ["It has a hook."],
        },
      },
      labels: {
        energy: "Energy (0-10)",
        easy: "Bottom rungs",
        middle: "Middle rungs",
        far: "At the top",
        pick: "The rung I take",
        when: "When",
        kind: "What I'll tell myself",
        went: "How it went",
        gave: "What was in it",
      },
      finish: [
        "It's saved. The ladder can be used from any rung, in any order.",
        "That's kept, so that on a grey day nobody has to think of anything.",
      ],
      eased: [],
      planned: [
        "It's saved for {when}. The rest of the ladder can wait.",
        "{When}: one rung. I'll ask how it was, also if it wasn't.",
      ],
      cardTitle: "My ladder",
      cardSteps: [],
    },
    es: {
      title: "Una escalera de actividades",
      about:
        "De cosas que harías con sueño a cosas que echas de menos: escribe la escalera y toma el peldaño más bajo.",
      finds: [
        "actividad",
        "depresión",
        "energía",
        "motivación",
        "placer",
        "rutina",
        "escalera",
        "agotamiento",
      ],
      asked: String.raw`\b(?:escalera|lista|plan) de actividades\b`,
      offer: [
        "Podemos escribir una escalera de cosas que hacer, de muy fácil a lejano, y tomar solo el peldaño más bajo. Unos ocho minutos. ¿Quieres?",
        "Cuando nada tira, ayuda tener una lista hecha en una hora mejor. ¿Escribimos la tuya, lo más fácil primero?",
      ],
      unfit: [
        "Ya llevas demasiado como para una lista de más cosas. La pregunta mejor sería qué se puede soltar.",
      ],
      notFor: [
        "En agotamiento por trabajo o cuidados: el paso es menos.",
        "Con señales de manía: más actividad puede dañar.",
        "Tras una pérdida reciente: primero, descanso y compañía.",
        "Ejercicio o comida en la escalera cuando comer es una preocupación.",
      ],
      steps: {
        energy: {
          ask: ["¿Cuánto hay hoy en el depósito, de 0 a 10?", "De 0 a 10, ¿cuánta energía hay ahora mismo?"],
          less: ["¿Casi nada, un poco o la mitad?"],
          heard: ["Entonces construimos desde ahí."],
        },
        easy: {
          ask: [
            "Peldaños de abajo: dos o tres cosas que podrías hacer incluso un día como hoy. Una por línea.",
            "¿Qué podrías hacer a ese nivel, cinco minutos cada cosa? Dos o más, una por línea.",
          ],
          less: ["Abrir una ventana cuenta. ¿Qué hay cerca de donde estás?"],
          like: ["«Regar la planta; poner música; sentarme en el escalón de fuera»."],
          more: ["¿Y una más, aún más pequeña?", "¿Qué podrías hacer sin levantarte?"],
          heard: ["Eso son peldaños."],
        },
        middle: {
          ask: [
            "Ahora el medio: cosas que piden un poco más y dejan un poco más.",
            "¿Qué lleva media hora y estaría bien, una vez empezado?",
          ],
          less: ["Un paseo, una llamada, una comida, un arreglo: ¿alguno sería tuyo?"],
          like: ["«Ir en bici al lago; hacer las lentejas; llamar a Ana»."],
          heard: ["Para un día mejor que este."],
        },
        far: {
          ask: [
            "Y arriba del todo, ¿qué echas de menos, sin tener que hacerlo ahora?",
            "¿Qué hay allá arriba que te gustaría recuperar un día?",
          ],
          less: ["Algo que hacías hace dos veranos: ¿qué era?"],
          like: ["«Volver a cantar en el coro»."],
          heard: ["Puede quedarse arriba. Muestra hacia dónde se sube.", "Bien que esté en la escalera."],
        },
        pick: {
          ask: ["¿Cuál de los de abajo podría ser, hoy o mañana?", "Solo el peldaño más bajo: ¿cuál?"],
          less: ["El que menos te hizo suspirar. ¿Cuál?"],
          heard: ["«{x}», entonces."],
        },
        when: {
          ask: [
            "¿Cuándo? Cuélgalo de algo que haces de todos modos.",
            "¿Después de qué cosa de tu día, y cuándo?",
          ],
          less: ["¿Después de desayunar, después del trabajo o antes de dormir?"],
          heard: ["Ya tiene gancho."],
        },
        kind: {
          ask: [
            "Si entonces no tienes ganas, ¿qué te dirías que sea amable?",
            "¿Qué te dirás en ese momento, como a una amiga cansada?",
          ],
          less: ["«Dos minutos, y luego puedo parar.» ¿Cuál sería la tuya?"],
          like: ["«Las ganas pueden venir después, o no venir»."],
          heard: ["Lo guardo al lado."],
        },
        went: {
          ask: [
            "Habías elegido «{pick}» de tu escalera. ¿Cómo fue?",
            "«{Pick}» era el peldaño. ¿Qué pasó con eso?",
            "Habías elegido un peldaño de tu escalera. ¿Cómo fue?",
          ],
          less: ["¿Hecho, empezado o esta vez no?"],
          like: ["«Regué la planta y me quedé en el balcón»."],
          heard: ["Gracias por contarlo tal cual."],
        },
        gave: {
          ask: ["¿Qué hubo en ello, si es que algo?", "¿Cuál se acerca más a lo que dio?"],
          less: ["Lo más pequeño cuenta: ¿cuál?"],
          options: [
            { id: "ease", label: "Un poco de alivio", cue: String.raw`\b(?:alivio|calma|bien|agradable)\b` },
            { id: "pride", label: "Un poco de orgullo", cue: String.raw`\b(?:orgullo|logr\w+|hecho)\b` },
            { id: "both", label: "Las dos cosas", cue: String.raw`\b(?:las dos|ambas|ambos)\b` },
            { id: "none", label: "Nada todavía", cue: String.raw`\b(?:nada|ninguna?|no)\b` },
          ],
          heard: ["Anotado, también cuando aún no es nada."],
        },
        next: {
          ask: ["¿Qué peldaño sigue: el mismo, u otro?", "¿Y cuál viene ahora?"],
          less: ["El mismo otra vez es una respuesta completa. ¿O cuál?"],
          like: ["«El mismo, y la música»."],
          heard: ["Bien."],
        },
        easier: {
          ask: [
            "Entonces ese peldaño era más alto de lo que parecía. ¿Cuál sería más bajo?",
            "¿Qué hay debajo, la mitad?",
          ],
          less: ["Un minuto de eso: ¿qué sería?"],
          like: ["«Solo abrir la puerta del balcón»."],
          heard: ["Ese es ahora el peldaño más bajo."],
        },
        again: {
          ask: ["¿Cuándo será?", "¿A qué hora?"],
          less: ["¿Mañana por la mañana, por la tarde o por la noche?"],
          heard: ["Ya tiene gancho."],
        },
      },
      labels: {
        energy: "Energía (0-10)",
        easy: "Peldaños de abajo",
        middle: "Peldaños del medio",
        far: "Arriba del todo",
        pick: "El peldaño que tomo",
        when: "Cuándo",
        kind: "Lo que me diré",
        went: "Cómo fue",
        gave: "Qué hubo en ello",
      },
      finish: [
        "Queda guardado. La escalera se usa desde cualquier peldaño, en cualquier orden.",
        "Está guardado, para que un día gris no haya que pensar en nada.",
      ],
      eased: [],
      planned: [
        "Queda guardado para el {when}. El resto de la escalera puede esperar.",
        "El {when}: un peldaño. Te preguntaré cómo fue, también si no fue.",
      ],
      cardTitle: "Mi escalera",
      cardSteps: [],
    },
  },
};
