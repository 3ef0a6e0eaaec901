import type { Technique } from "@evenkeel/companion/technique";

export const thoughtRecord: Technique = {
  id: "thought-record",
  minutes: 8,
  start: "situation",
  steps: [
    {
      id: "situation",
      reads: "words",
      saves: "situation",
      from: "situation",
      card: null,
      next: [{ when: "any", to: "thought" }],
    },
    {
      id: "thought",
      reads: "words",
      saves: "thought",
      from: null,
      card: null,
      next: [{ when: "any", to: "feeling" }],
    },
    {
      id: "feeling",
      reads: "words",
      saves: "feeling",
      from: null,
      card: null,
      next: [{ when: "any", to: "before" }],
    },
    {
      id: "before",
      reads: "rating",
      compares: "before",
      saves: "before",
      from: null,
      card: null,
      next: [{ when: "any", to: "for" }],
    },
    {
      id: "for",
      reads: "words",
      saves: "for",
      from: null,
      card: null,
      next: [{ when: "any", to: "against" }],
    },
    {
      id: "against",
      reads: "words",
      saves: "against",
      from: null,
      card: null,
      next: [
        { when: "dont-know", to: "friend" },
        { when: "any", to: "balanced" },
      ],
    },
    {
      id: "friend",
      reads: "words",
      saves: "against",
      from: null,
      card: null,
      next: [{ when: "any", to: "balanced" }],
    },
    {
      id: "balanced",
      reads: "words",
      saves: "balanced",
      from: null,
      card: null,
      next: [{ when: "any", to: "after" }],
    },
    {
      id: "after",
      reads: "rating",
      compares: "after",
      saves: "after",
      from: null,
      card: null,
      next: [{ when: "any", to: "end" }],
    },
  ],
  pacer: null,
  fits: {
    shelves: ["thoughts", "low-mood", "self"],
    frames: ["rumination", "failure", "public-criticism", "rejection", "comparison", "guilt"],
    feelings: ["shame", "guilt", "sadness"],
    thoughts: ["labelling", "mind-reading", "all-or-nothing", "overgeneralisation", "emotional-reasoning"],
  },
  sources: [
    {
      key: "beck1979",
      cite: "Beck AT, Rush AJ, Shaw BF, Emery G. Cognitive Therapy of Depression. Guilford, 1979.",
      for: "the record of situation, thought, feeling and answer",
    },
    {
      key: "greenberger2015",
      cite: "Greenberger D, Padesky CA. Mind Over Mood, 2nd ed. Guilford, 2015.",
      for: "evidence for and against, balanced thought, feeling rated 0-100 before and after",
    },
  ],
  contraindications: [
    "thoughts of suicide or self-harm in this conversation: safety steps come first",
    "fresh bereavement: there is no thought to correct",
    "discrimination or abuse going on: the thought may be true, and safety or support comes first",
    "very high distress: calm the body first",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "A thought, looked at twice",
      about: "Put one heavy thought on the table and look at both sides, in your own words.",
      finds: ["thought record", "negative thoughts", "self-criticism", "evidence", "reframe", "CBT", "harsh"],
      asked: String.raw`\bthought (?:record|diary|log)\b`,
      notFor: [
        "When there are thoughts of suicide or self-harm: safety comes first.",
        "In fresh bereavement: there is no thought to correct.",
        "When discrimination or abuse is going on: the thought may be true, and support comes first.",
        "At very high distress: calm the body first.",
      ],
      offer: [
        "If you like, we could take the hardest thought in this and look at it from two sides. About eight minutes, and you can stop at any point. Shall we?",
        "There's a way of putting one heavy thought on the table and testing it fairly. It takes a few short questions. Would you want to try?",
      ],
      steps: {
        situation: {
          ask: [
            "First, the situation. What happened, in a sentence or two?",
            "What was going on when it started? One or two sentences, what happened and where.",
          ],
          like: ["“At the meeting she read my mistakes out loud”, or “he didn't answer for two days”."],
          less: ["Only the bare facts will do: where were you, and who was there?"],
          taken: ["I'll put your own words down as the situation: “{x}.”"],
          heard: ["That's the scene."],
        },
        thought: {
          ask: [
            "In the worst moment of it, what went through your mind?",
            "What was the harshest thing your mind said about it?",
          ],
          like: ["“I'm useless at this”, or “they'll all leave in the end”."],
          less: ["If the moment had a caption, what would it be?"],
          heard: ["“{x}”. Heavy to have in your head.", "So that's the sentence it comes down to."],
        },
        feeling: {
          ask: [
            "When that thought is loud, what do you feel?",
            "What does “{thought}” do to you? Name the feeling.",
          ],
          like: ["“Ashamed, and a bit scared”."],
          less: ["Is it nearer to sad, scared, ashamed or angry?"],
          heard: ["Makes sense, with a thought like that."],
        },
        before: {
          ask: [
            "How strong is that right now, from 0 to 100?",
            "And how strong is that feeling right now, from 0 to 100?",
          ],
          less: ["A rough number is enough. Above or below 50, would you say?"],
          heard: ["Noted."],
        },
        for: {
          ask: [
            "Now as fair as a good judge: what facts speak for that thought?",
            "What makes the thought look true? Facts more than feelings.",
          ],
          like: ["“There were three mistakes in the report”."],
          less: ["Is there one thing that happened that backs it up?"],
          heard: ["That goes on one side of the table.", "Fair to name it."],
        },
        against: {
          ask: [
            "And the other side: what facts don't fit the thought, even small ones?",
            "What would someone who knows you well say the thought leaves out?",
          ],
          like: ["“Two other reports were praised”, or “she said she'd have done it the same way”."],
          less: ["Has there been one time when it wasn't quite true?"],
          heard: ["That belongs on the table too.", "The thought tends to skip that part."],
        },
        friend: {
          ask: [
            "Let's come at it sideways. If a friend had this thought about themselves, what would you tell them?",
            "Suppose someone you love said “{thought}” about themselves. What would you say to them?",
          ],
          like: ["“You had a bad week. That isn't who you are”."],
          less: ["One kind and honest sentence to that friend is enough. What would it be?"],
          heard: ["You'd see it for a friend."],
        },
        balanced: {
          ask: [
            "With both sides in view: how would you put it now, in a sentence that's fairer and still true?",
            "If you wrote the thought again, with all of that in it, how would it read?",
          ],
          like: ["“The report had mistakes, and most of my work is sound”."],
          less: [
            "It could begin like this: “It's true that …, and it's also true that …”. How would yours go on?",
          ],
          heard: ["That one has room for more of the truth.", "A different sentence from the first."],
        },
        after: {
          ask: [
            "And the feeling now, from 0 to 100?",
            "Read your fairer sentence once more. How strong is the feeling now, from 0 to 100?",
          ],
          less: ["Roughly: the same, a bit less, or more, as a number?"],
        },
      },
      labels: {
        situation: "What happened",
        thought: "The thought",
        feeling: "The feeling",
        before: "How strong, before (0-100)",
        for: "What speaks for it",
        against: "What doesn't fit it",
        balanced: "A fairer sentence",
        after: "How strong, after (0-100)",
      },
      finish: [
        "That's kept with both sides of it. You can add to it whenever another fact turns up.",
        "It's saved, so you can read your own fairer sentence again when the first one gets loud. A thought may need more than one look.",
      ],
      eased: [
        "From {before} to {after}. It's saved with your own words, for when the first thought comes back.",
      ],
      planned: [],
      cardTitle: "A thought, looked at twice",
      cardSteps: [],
    },
    es: {
      title: "Un pensamiento, mirado dos veces",
      about: "Pon un pensamiento pesado sobre la mesa y míralo por los dos lados, con tus palabras.",
      finds: ["registro de pensamientos", "pensamientos negativos", "autocrítica", "pruebas", "TCC", "duro"],
      asked: String.raw`\b(?:registro|diario) de pensamientos?\b`,
      notFor: [
        "Cuando hay pensamientos de suicidio o de hacerte daño: primero va la seguridad.",
        "En un duelo reciente: no hay pensamiento que corregir.",
        "Cuando hay discriminación o abuso: el pensamiento puede ser verdad, y primero va el apoyo.",
        "Con mucha angustia: primero, calmar el cuerpo.",
      ],
      offer: [
        "Si quieres, podemos tomar el pensamiento más duro de esto y mirarlo por dos lados. Unos ocho minutos, y puedes parar cuando quieras. ¿Lo hacemos?",
        "Hay una manera de poner un pensamiento pesado sobre la mesa y examinarlo con justicia. Son unas preguntas cortas. ¿Te gustaría probar?",
      ],
      steps: {
        situation: {
          ask: [
            "Primero, la situación. ¿Qué pasó, en una o dos frases?",
            "¿Qué estaba pasando cuando empezó? Una o dos frases, qué y dónde.",
          ],
          like: ["«En la reunión leyó mis errores en voz alta», o «no contestó en dos días»."],
          less: ["Bastan los hechos: ¿dónde estabas y con quién?"],
          taken: ["Anoto tus propias palabras como la situación: «{x}»."],
          heard: ["Esa es la escena."],
        },
        thought: {
          ask: [
            "En el peor momento, ¿qué te pasó por la mente?",
            "¿Qué fue lo más duro que te dijo tu mente sobre eso?",
          ],
          like: ["«No sirvo para esto», o «al final todos se van»."],
          less: ["Si ese momento tuviera un título, ¿cuál sería?"],
          heard: ["«{x}». Pesa tener eso en la cabeza.", "Entonces todo se junta en esa frase."],
        },
        feeling: {
          ask: [
            "Cuando ese pensamiento suena fuerte, ¿qué sientes?",
            "¿Qué te hace «{thought}»? Ponle nombre a lo que sientes.",
          ],
          like: ["«Vergüenza, y un poco de miedo»."],
          less: ["¿Se parece más a tristeza, miedo, vergüenza o rabia?"],
          heard: ["Con un pensamiento así, se entiende."],
        },
        before: {
          ask: [
            "¿Qué tan fuerte es ahora mismo, de 0 a 100?",
            "¿Y qué tan fuerte es eso ahora mismo, de 0 a 100?",
          ],
          less: ["Basta un número aproximado. ¿Por encima o por debajo de 50?"],
          heard: ["Anotado."],
        },
        for: {
          ask: [
            "Ahora, como un juez justo: ¿qué hechos apoyan ese pensamiento?",
            "¿Qué hace que parezca verdad? Hechos, más que sensaciones.",
          ],
          like: ["«Había tres errores en el informe»."],
          less: ["¿Hay una cosa que pasó que lo respalde?"],
          heard: ["Eso va a un lado de la mesa.", "Es honesto nombrarlo."],
        },
        against: {
          ask: [
            "Y del otro lado: ¿qué hechos no encajan con ese pensamiento, aunque sean pequeños?",
            "¿Qué diría que falta ahí alguien que te conoce bien?",
          ],
          like: ["«Otros dos informes gustaron», o «ella dijo que habría hecho lo mismo»."],
          less: ["¿Hubo una vez en que no fue del todo así?"],
          heard: ["Eso también va sobre la mesa.", "El pensamiento suele saltarse esa parte."],
        },
        friend: {
          ask: [
            "Vamos por otro camino. Si una persona querida pensara eso de sí misma, ¿qué le dirías?",
            "Imagina que alguien a quien quieres dice de sí «{thought}». ¿Qué le contestarías?",
          ],
          like: ["«Tuviste una mala semana. Eso no es quien eres»."],
          less: ["Con una frase amable y honesta basta. ¿Cuál sería?"],
          heard: ["A otra persona se lo dirías así."],
        },
        balanced: {
          ask: [
            "Con los dos lados a la vista: ¿cómo lo dirías ahora, en una frase más justa y que siga siendo verdad?",
            "Si escribieras otra vez el pensamiento con todo eso dentro, ¿cómo quedaría?",
          ],
          like: ["«El informe tenía errores, y la mayor parte de mi trabajo está bien»."],
          less: ["Podría empezar así: «Es verdad que …, y también es verdad que …». ¿Cómo seguiría la tuya?"],
          heard: ["En esa cabe más verdad.", "Es otra frase que la primera."],
        },
        after: {
          ask: [
            "¿Y la sensación ahora, de 0 a 100?",
            "Lee otra vez tu frase más justa. ¿Qué tan fuerte es ahora, de 0 a 100?",
          ],
          less: ["Más o menos: ¿igual, algo menos o más, en número?"],
        },
      },
      labels: {
        situation: "Qué pasó",
        thought: "El pensamiento",
        feeling: "La emoción",
        before: "Fuerza antes (0-100)",
        for: "Lo que lo apoya",
        against: "Lo que no encaja",
        balanced: "Una frase más justa",
        after: "Fuerza después (0-100)",
      },
      finish: [
        "Está guardado con sus dos lados. Puedes añadir algo cuando aparezca otro hecho.",
        "Queda guardado, para que puedas releer tu propia frase cuando la primera suene fuerte. Un pensamiento a veces pide más de una mirada.",
      ],
      eased: [
        "De {before} a {after}. Queda guardado con tus palabras, para cuando vuelva el primer pensamiento.",
      ],
      planned: [],
      cardTitle: "Un pensamiento, mirado dos veces",
      cardSteps: [],
    },
  },
};
