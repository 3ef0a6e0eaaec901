import type { Technique } from "@evenkeel/companion/technique";
import { step } from "./step.ts";

export const behaviouralActivation: Technique = {
  id: "behavioural-activation",
  minutes: 5,
  start: "matters",
  steps: [
    step("matters", "words", "step", {
      wantsPleasant: true,
      earlier: { techniqueId: "values", key: "values" },
    }),
    step("step", "words", { "dont-know": "menu", any: "when" }, { wantsPleasant: true }),
    step("menu", "words", "when", { saves: "step", card: "steps" }),
    step("when", "time", "hindrance"),
    step("hindrance", "words", { "dont-know": "end", no: "end", any: "answer" }),
    step("answer", "words", "end"),
    step("went", "words", { "not-done": "smaller", any: "lift" }),
    step("lift", "rating", "more", { scale: 10 }),
    step("more", "words", "again", { saves: "step" }),
    step("smaller", "words", "again", { saves: "step" }),
    step("again", "time", "end", { saves: "when" }),
  ],
  followUp: { start: "went", afterHours: 72 },
  pacer: null,
  fits: {
    shelves: ["low-mood", "change"],
    frames: ["numbness", "stuck", "job-loss", "loneliness", "break-up"],
    feelings: ["sadness", "numbness", "hopelessness", "tiredness"],
  },
  avoid: {
    frames: ["bereavement", "trauma-reminder"],
    said: {
      en: String.raw`\b(?:bipolar|manic|mania)\b`,
      es: String.raw`\b(?:bipolar|maníac\w+|manía|hipomanía)\b`,
    },
  },
  sources: [
    {
      key: "martell2022",
      cite: "Martell CR, Dimidjian S, Herman-Dunn R. Behavioral Activation for Depression, 2nd ed. Guilford, 2022.",
      for: "small planned steps that lead mood, not the other way round",
    },
    {
      key: "gollwitzerSheeran2006",
      cite: "Gollwitzer PM, Sheeran P. Implementation intentions and goal achievement. Adv Exp Soc Psychol 38, 2006.",
      for: "naming when, and an answer to what may get in the way",
    },
  ],
  contraindications: [
    "thoughts of suicide or self-harm in this conversation: safety steps come first",
    "fresh loss or exhaustion from overwork: rest may be the step",
    "signs of mania: more activity may harm",
    "exercise or food as the step where eating is a worry",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "One small step",
      about: "Plan one thing, small enough for a bad day, and give it a time.",
      finds: ["low mood", "depression", "motivation", "energy", "activity", "plan", "heavy", "nothing helps"],
      asked: String.raw`\bbehaviou?ral activation\b`,
      offer: [
        "When everything is heavy, one small thing at a set time can shift the day a little. We could plan one together, in about five minutes. Would you like that?",
        "We could pick one step, small enough to be doable on a bad day, and give it a time. Want to?",
      ],
      unfit: [
        "With that on your plate, more doing may be the wrong direction. Rest, or someone who treats you, comes first.",
      ],
      notFor: [
        "When there are thoughts of suicide or self-harm: safety comes first.",
        "In fresh loss or exhaustion from overwork: rest may be the step.",
        "With signs of mania: more activity may harm.",
        "Exercise or food as the step where eating is a worry.",
      ],
      steps: {
        matters: {
          ask: [
            "What used to give you a bit of ease, company or pride, before it got like this?",
            "What did you do, before all this, that left you a little better than it found you?",
          ],
          less: ["Think of last year: what was one ordinary thing you didn't mind doing?"],
          like: ["“Walking by the river”, “cooking for my sister”, “fixing things”."],
          taken: ["You named “{x}” as what matters to you. Let's start from there."],
          heard: ["That tells me something about what matters to you.", "So that's where some life is."],
        },
        step: {
          ask: [
            "What would be the smallest piece of that, ten minutes or less?",
            "Shrink it until a bad day could hold it. What's left?",
          ],
          less: ["Half of what you're thinking of would do. What would be laughably small?"],
          like: ["“Put on my shoes and stand outside”, or “send her one photo”."],
          heard: ["That's small enough to be real.", "Good size."],
        },
        menu: {
          ask: [
            "Here are a few small ones others use. Which is the least bad?",
            "These are small things that others have done. Which could you stand?",
          ],
          less: ["Any one of them, or one of your own. Which could you do half-asleep?"],
          like: ["“The one with the curtains”."],
          heard: ["That will do.", "Enough for a day like this."],
        },
        when: {
          ask: [
            "When will you do it? A day and a time, like “tomorrow after lunch”.",
            "Which day and time shall it have?",
          ],
          less: ["A rough time is enough to hang it on. Which day, and morning, afternoon or evening?"],
          heard: ["It has a place now."],
        },
        hindrance: {
          ask: ["What might get in the way?", "What could get between you and “{step}”?"],
          less: ["If it doesn't happen, what will most likely be the reason?"],
          like: ["“I'll be too tired after work”."],
          heard: ["Likely enough.", "That could well be."],
        },
        answer: {
          ask: ["If that happens, what could you do instead, or anyway?", "And if so, what's the plan then?"],
          less: ["Could there be an even smaller version for that case, and what would it be?"],
          like: ["“Then I only do the first two minutes”."],
          heard: ["Then there's a plan for that too.", "That covers it."],
        },
        went: {
          ask: [
            "Last time you'd planned “{step}”. How did it go?",
            "“{Step}” had a time. What became of it?",
            "You had planned one small step. How did it go?",
          ],
          less: ["Done, half done or not this time?"],
          like: ["“I did it, it was grey but okay”, or “didn't happen”."],
          heard: ["Thank you for telling it as it was.", "Good to know how it really went."],
        },
        lift: {
          ask: [
            "From 0 to 10, how much ease or pride was in it?",
            "How much did it give you, 0 to 10? Small numbers count.",
          ],
          less: ["Nothing, a little, or more than expected, as a number?"],
        },
        more: {
          ask: ["What would be the next one, the same or a bit more?", "Which small thing comes next?"],
          less: ["The same again counts fully. Or which other?"],
          like: ["“The same, with music”."],
          heard: ["Good size."],
        },
        smaller: {
          ask: [
            "Then it was too big for that day, and that's about the step. What would be half of it?",
            "That tells us it was too big or badly timed. How could it be smaller?",
          ],
          less: ["Two minutes of it: what would they be?"],
          like: ["“Only put the shoes by the door”."],
          heard: ["That one fits a bad day."],
        },
        again: {
          ask: ["When will that be?", "Which day and time for it?"],
          less: ["Tomorrow morning, afternoon or evening?"],
          heard: ["It has a place now."],
        },
      },
      labels: {
        matters: "What it's for",
        step: "The step",
        when: "When",
        hindrance: "What may get in the way",
        answer: "And then",
        went: "How it went",
        lift: "Ease or pride in it (0-10)",
      },
      finish: [
        "It's saved. If it doesn't happen, that's information and not a failure; we make it smaller.",
        "That's kept. A step that turns out too big can be cut in half.",
      ],
      eased: [],
      planned: [
        "It's saved for {when}. If it doesn't happen, that's information and not a failure; we make it smaller.",
        "It's saved: {when}. I'll ask how it went, and either answer is useful.",
      ],
      cardTitle: "Small steps",
      cardSteps: [
        "Stand outside the door for five minutes",
        "Wash one cup, or your face",
        "Send one person two words",
        "Put on one song and do nothing else",
        "Open the curtains and drink a glass of water",
      ],
    },
    es: {
      title: "Un paso pequeño",
      about: "Planear una cosa, tan pequeña que quepa en un mal día, y ponerle hora.",
      finds: ["ánimo bajo", "depresión", "motivación", "energía", "actividad", "plan", "todo pesa"],
      asked: String.raw`\bactivación conductual\b`,
      offer: [
        "Cuando todo pesa, una cosa pequeña a una hora fija puede mover un poco el día. Podemos planear una, en unos cinco minutos. ¿Te gustaría?",
        "Podemos elegir un paso, tan pequeño que quepa en un mal día, y ponerle hora. ¿Quieres?",
      ],
      unfit: [
        "Con lo que llevas encima, hacer más puede ser el camino equivocado. Primero va el descanso, o quien te trata.",
      ],
      notFor: [
        "Cuando hay pensamientos de suicidio o de hacerte daño: primero va la seguridad.",
        "En una pérdida reciente o agotamiento por trabajo: el paso puede ser descansar.",
        "Con señales de manía: más actividad puede dañar.",
        "Ejercicio o comida como paso cuando comer es una preocupación.",
      ],
      steps: {
        matters: {
          ask: [
            "¿Qué te daba antes un poco de alivio, compañía u orgullo?",
            "¿Qué hacías antes de todo esto que te dejaba un poco mejor?",
          ],
          less: ["Piensa en el año pasado: ¿qué cosa corriente no te molestaba hacer?"],
          like: ["«Caminar junto al río», «cocinar para mi hermana», «arreglar cosas»."],
          taken: ["Nombraste «{x}» como lo que te importa. Empecemos por ahí."],
          heard: ["Eso me dice algo de lo que te importa.", "Así que ahí hay algo de vida."],
        },
        step: {
          ask: [
            "¿Cuál sería la parte más pequeña de eso, de diez minutos o menos?",
            "Achícalo hasta que quepa en un mal día. ¿Qué queda?",
          ],
          less: ["Con la mitad de lo que piensas basta. ¿Qué sería tan pequeño que dé risa?"],
          like: ["«Ponerme los zapatos y salir a la puerta», o «mandarle una foto»."],
          heard: ["Así de pequeño ya es posible.", "Buen tamaño."],
        },
        menu: {
          ask: [
            "Aquí van algunos pasos pequeños que usan otros. ¿Cuál es el menos malo?",
            "Son cosas pequeñas que han hecho otros. ¿Cuál podrías soportar?",
          ],
          less: ["Cualquiera de ellos, o uno tuyo. ¿Cuál podrías hacer con sueño?"],
          like: ["«La de las cortinas»."],
          heard: ["Con ese basta.", "Suficiente para un día así."],
        },
        when: {
          ask: [
            "¿Cuándo lo harás? Un día y una hora, como «mañana después de comer».",
            "¿Qué día y a qué hora le ponemos?",
          ],
          less: ["Una hora aproximada basta. ¿Qué día, y por la mañana, la tarde o la noche?"],
          heard: ["Ya tiene su lugar."],
        },
        hindrance: {
          ask: ["¿Qué podría estorbar?", "¿Qué podría meterse entre tú y «{step}»?"],
          less: ["Si no ocurre, ¿cuál será seguramente el motivo?"],
          like: ["«Estaré sin fuerzas después del trabajo»."],
          heard: ["Es bastante probable.", "Puede ser, sí."],
        },
        answer: {
          ask: ["Si pasa eso, ¿qué podrías hacer en su lugar, o aun así?", "Y si es así, ¿cuál es el plan?"],
          less: ["¿Habría una versión todavía más pequeña para ese caso, y cuál?"],
          like: ["«Entonces hago solo los dos primeros minutos»."],
          heard: ["Entonces también hay plan para eso.", "Queda cubierto."],
        },
        went: {
          ask: [
            "La última vez planeaste «{step}». ¿Cómo fue?",
            "«{Step}» tenía hora. ¿Qué pasó con eso?",
            "Habías planeado un paso pequeño. ¿Cómo fue?",
          ],
          less: ["¿Hecho, a medias o esta vez no?"],
          like: ["«Lo hice, gris pero bien», o «no ocurrió»."],
          heard: ["Gracias por contarlo como fue.", "Bueno saber cómo fue de verdad."],
        },
        lift: {
          ask: [
            "De 0 a 10, ¿cuánto alivio u orgullo hubo?",
            "¿Cuánto te dio, de 0 a 10? Los números pequeños cuentan.",
          ],
          less: ["Nada, un poco o más de lo esperado, ¿en número?"],
        },
        more: {
          ask: ["¿Cuál sería el siguiente, igual o un poco más?", "¿Qué cosa pequeña sigue?"],
          less: ["Lo mismo otra vez cuenta del todo. ¿O qué otra?"],
          like: ["«Lo mismo, con música»."],
          heard: ["Buen tamaño."],
        },
        smaller: {
          ask: [
            "Entonces era grande para ese día, y eso es cosa del paso. ¿Qué sería la mitad?",
            "Eso dice que era grande o estaba mal puesto. ¿Cómo sería más pequeño?",
          ],
          less: ["Dos minutos de eso: ¿cuáles serían?"],
          like: ["«Solo dejar los zapatos junto a la puerta»."],
          heard: ["Ese cabe en un mal día."],
        },
        again: {
          ask: ["¿Cuándo será?", "¿Qué día y a qué hora?"],
          less: ["¿Mañana por la mañana, por la tarde o por la noche?"],
          heard: ["Ya tiene su lugar."],
        },
      },
      labels: {
        matters: "Para qué",
        step: "El paso",
        when: "Cuándo",
        hindrance: "Lo que puede estorbar",
        answer: "Y entonces",
        went: "Cómo fue",
        lift: "Alivio u orgullo (0-10)",
      },
      finish: [
        "Queda guardado. Si no ocurre, es información y no un fracaso; lo hacemos más pequeño.",
        "Está guardado. Un paso que resulta grande se puede partir en dos.",
      ],
      eased: [],
      planned: [
        "Queda guardado para el {when}. Si no ocurre, es información y no un fracaso; lo hacemos más pequeño.",
        "Queda guardado: {when}. Te preguntaré cómo fue, y cualquier respuesta sirve.",
      ],
      cardTitle: "Pasos pequeños",
      cardSteps: [
        "Salir cinco minutos a la puerta",
        "Lavar una taza, o la cara",
        "Mandarle dos palabras a alguien",
        "Poner una canción y no hacer nada más",
        "Abrir las cortinas y beber un vaso de agua",
      ],
    },
  },
};
