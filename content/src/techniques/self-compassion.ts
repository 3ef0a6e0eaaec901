import type { Technique } from "@evenkeel/companion/technique";
import { step } from "./step.ts";

export const selfCompassion: Technique = {
  id: "self-compassion",
  minutes: 6,
  start: "hard",
  steps: [
    step("hard", "words", "critic", { from: "situation" }),
    step("critic", "words", "before"),
    step("before", "rating", "friend", { compares: "before" }),
    step("friend", "words", { "dont-know": "child", any: "shared" }),
    step("child", "words", "shared", { saves: "friend" }),
    step("shared", "words", "touch"),
    step("touch", "done", "kind", { saves: null, card: "timer" }),
    step("kind", "words", "need"),
    step("need", "words", "after"),
    step("after", "rating", "end", { compares: "after" }),
    step("since", "words", "again"),
    step("again", "words", "end", { saves: "kind" }),
  ],
  followUp: { start: "since", afterHours: 72 },
  pacer: null,
  timer: [20, 30, 40],
  fits: {
    shelves: ["self", "low-mood"],
    frames: ["failure", "guilt", "body-shame", "comparison", "public-criticism", "new-parent", "rejection"],
    feelings: ["shame", "guilt", "hurt", "sadness"],
    thoughts: ["labelling", "personalisation", "should-statement"],
  },
  avoid: { distressAbove: 0.9 },
  sources: [
    {
      key: "neffGermer2013",
      cite: "Neff KD, Germer CK. A pilot study and randomized controlled trial of the mindful self-compassion program. J Clin Psychol 69, 2013.",
      for: "mindfulness, common humanity and kindness as the three parts",
    },
    {
      key: "gilbert2010",
      cite: "Gilbert P. Compassion Focused Therapy. Routledge, 2010.",
      for: "that warmth towards oneself can first feel strange or unsafe",
    },
  ],
  contraindications: [
    "if kindness towards oneself brings panic or old pictures: stop, and use the senses instead",
    "thoughts of suicide in this conversation: safety steps come first",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "As you'd speak to a friend",
      about: "Find words for yourself that are as fair and warm as those you'd have for a friend.",
      finds: ["self-compassion", "self-criticism", "shame", "guilt", "kindness", "inner critic", "failure"],
      asked: String.raw`\bself[- ]compassion\b|\bbe(?:ing)? kinder to myself\b`,
      offer: [
        "You're very hard on yourself there. We could look for the words you'd have for a friend, and lend them to you for six minutes. Want to?",
        "If you like, we could try speaking to you as you'd speak to someone you love. It may feel odd at first. Shall we?",
      ],
      unfit: [
        "Let's make it a little steadier first. Feet on the floor, and tell me what you see around you.",
      ],
      notFor: [
        "If kindness brings panic or old pictures: stop, and use the senses instead.",
        "When there are thoughts of suicide: safety comes first.",
      ],
      steps: {
        hard: {
          ask: ["What's the thing you're hard on yourself about?", "Which moment does the blame stick to?"],
          less: ["Today, this week, or long ago: where is it?"],
          like: ["“I shouted at my daughter this morning”."],
          taken: ["I'll take what you said: “{x}.”"],
          heard: ["That hurts to say.", "Thank you for putting it there."],
        },
        critic: {
          ask: [
            "What do you call yourself for it, word for word?",
            "What does the hard voice say to you about it?",
          ],
          less: ["“You always …”, “you're such a …”: how does it go on?"],
          like: ["“You're a terrible mother, she'll remember this for ever”."],
          heard: ["“{x}”. You wouldn't say that to anybody else.", "Hard words to live with."],
        },
        before: {
          ask: [
            "How much does that sting right now, 0 to 100?",
            "From 0 to 100, how heavy is it at the moment?",
          ],
          less: ["Above or below 50?"],
        },
        friend: {
          ask: [
            "A friend comes to you with exactly this. What do you say to them?",
            "Say it had happened to someone you love. What would be your first sentence?",
            "A friend calls and says “{critic}” about themselves. What do you answer?",
          ],
          less: ["Only the first words: how do they begin?"],
          like: ["“You were exhausted. You can tell her you're sorry, and she'll be fine”."],
          heard: ["You have those words, then.", "That's fair and warm at once."],
        },
        child: {
          ask: [
            "Think of yourself at eight, having done this. What does that child need to hear?",
            "Who was ever kind to you when you'd got something wrong, and how did they say it?",
          ],
          less: ["A tone, a look, a hand: what was it?"],
          like: ["“My grandmother said: come, eat something first”."],
          heard: ["That's a voice to borrow."],
        },
        shared: {
          ask: [
            "Who else knows this feeling, do you think?",
            "How many people are awake tonight with something like this?",
          ],
          less: ["Anyone you know who's been through it?"],
          like: ["“Every parent I know, if they're honest”."],
          heard: ["Then it's a human thing, and not a mark on you alone.", "You're in large company."],
        },
        touch: {
          ask: [
            "Put a hand where it feels warm, on the chest or the other arm. Follow the screen, and write anything when it's over.",
            "A minute and a half with a hand on your chest, or only with your breath if that's better. Write a word afterwards.",
          ],
          less: [],
        },
        kind: {
          ask: [
            "Now a sentence for you, that's true and kind. Not praise; what you'd believe from a friend.",
            "How would you say it to yourself now, fairly and warmly?",
            "Take what you'd tell a friend, “{friend}”, and put “I” in it. How does it read?",
          ],
          less: ["“It was hard, and I …”: how does yours go on?"],
          like: ["“I lost my temper because I had nothing left. I'm allowed to mend it”."],
          heard: ["That one can be lived with.", "Keep that."],
        },
        need: {
          ask: [
            "What do you need now, small and possible today?",
            "What would be one kind act towards you tonight?",
          ],
          less: ["Rest, food, a person, to put something right: which?"],
          like: ["“Say sorry to her, then go to bed at ten”."],
          heard: ["That's a kind thing to do for anyone."],
        },
        after: {
          ask: ["How much does it sting now, 0 to 100?", "And how heavy is it now, from 0 to 100?"],
          less: ["More, less or the same, as a number?"],
        },
        since: {
          ask: [
            "Last time you found this for yourself: “{kind}”. Has it come to mind since?",
            "You found a kinder sentence last time. What has become of it?",
          ],
          less: ["Once, often, or not at all?"],
          like: ["“Once, in the car, and I laughed”."],
          heard: ["It takes a while to learn a new voice."],
        },
        again: {
          ask: ["Would you change a word of it today?", "How would you put it today?"],
          less: ["Keep it as it is, or which word would you swap?"],
          like: ["“Add: and that's enough for today”."],
          heard: ["I'll keep that version too."],
        },
      },
      labels: {
        hard: "What it's about",
        critic: "What the hard voice says",
        before: "Sting before (0-100)",
        friend: "What I'd tell a friend",
        shared: "Who else knows this",
        kind: "A sentence for me",
        need: "What I need",
        after: "Sting after (0-100)",
        since: "What has become of it",
      },
      finish: [
        "It's saved, the kind sentence with your own words in it. It may feel strange for a while.",
        "That's kept. You can be fair to yourself and still want to do better.",
      ],
      eased: [
        "From {before} to {after}. It's saved, for the next time the hard voice begins.",
        "The sting went from {before} to {after}. Your sentence is kept.",
      ],
      planned: [],
      cardTitle: "A hand where it's warm",
      cardSteps: [],
      stages: [
        "Feel where your hand lies, its weight and warmth.",
        "Say inside: this is a hard moment. Others know it too.",
        "Breathe as you like. With each breath out, let the face and the shoulders be a little softer.",
      ],
    },
    es: {
      title: "Como le hablarías a un amigo",
      about: "Encontrar para ti palabras tan justas y cálidas como las que tendrías para un amigo.",
      finds: [
        "autocompasión",
        "autocrítica",
        "vergüenza",
        "culpa",
        "amabilidad",
        "crítico interior",
        "fracaso",
      ],
      asked: String.raw`\bautocompasi[óo]n\b|\bser más amable conmigo\b`,
      offer: [
        "Ahí te tratas con mucha dureza. Podemos buscar las palabras que tendrías para un amigo y prestártelas seis minutos. ¿Quieres?",
        "Si quieres, probamos a hablarte como le hablarías a alguien a quien quieres. Al principio puede sonar raro. ¿Lo hacemos?",
      ],
      unfit: ["Primero, un poco de firmeza. Pies en el suelo, y dime qué ves a tu alrededor."],
      notFor: [
        "Si la amabilidad trae pánico o imágenes viejas: para, y usa los sentidos.",
        "Cuando hay pensamientos de suicidio: primero va la seguridad.",
      ],
      steps: {
        hard: {
          ask: ["¿Por qué cosa te tratas con dureza?", "¿A qué momento se pega la culpa?"],
          less: ["Hoy, esta semana o hace mucho: ¿dónde está?"],
          like: ["«Esta mañana le grité a mi hija»."],
          taken: ["Tomo lo que dijiste: «{x}»."],
          heard: ["Decir eso duele.", "Gracias por ponerlo ahí."],
        },
        critic: {
          ask: ["¿Qué te llamas por eso, palabra por palabra?", "¿Qué te dice la voz dura?"],
          less: ["«Siempre…», «eres un…»: ¿cómo sigue?"],
          like: ["«Eres una madre horrible, lo recordará siempre»."],
          heard: ["«{x}». A nadie más se lo dirías.", "Son palabras duras para vivir con ellas."],
        },
        before: {
          ask: ["¿Cuánto escuece ahora mismo, de 0 a 100?", "De 0 a 100, ¿cuánto pesa en este momento?"],
          less: ["¿Por encima o por debajo de 50?"],
        },
        friend: {
          ask: [
            "Un amigo llega con exactamente esto. ¿Qué le dices?",
            "Imagina que le pasó a alguien a quien quieres. ¿Cuál sería tu primera frase?",
            "Llama un amigo y dice de sí «{critic}». ¿Qué le contestas?",
          ],
          less: ["Solo las primeras palabras: ¿cómo empiezan?"],
          like: ["«No podías más. Puedes pedirle perdón, y estará bien»."],
          heard: ["Así que tienes esas palabras.", "Es justo y cálido a la vez."],
        },
        child: {
          ask: [
            "Piensa en ti con ocho años, habiendo hecho esto. ¿Qué necesita oír esa criatura?",
            "¿Quién fue amable contigo cuando te equivocaste, y cómo lo dijo?",
          ],
          less: ["Un tono, una mirada, una mano: ¿qué fue?"],
          like: ["«Mi abuela decía: ven, primero come algo»."],
          heard: ["Es una voz que se puede tomar prestada."],
        },
        shared: {
          ask: [
            "¿Quién más conoce esta sensación, crees?",
            "¿Cuánta gente estará despierta esta noche con algo así?",
          ],
          less: ["¿Alguien que conozcas ha pasado por eso?"],
          like: ["«Todos los padres que conozco, si son sinceros»."],
          heard: ["Entonces es algo humano, y no una marca solo tuya.", "Hay mucha gente en esto."],
        },
        touch: {
          ask: [
            "Pon una mano donde dé calor, en el pecho o en el otro brazo. Sigue la pantalla y escribe cualquier cosa al terminar.",
            "Minuto y medio con una mano en el pecho, o solo con la respiración si va mejor. Escribe una palabra después.",
          ],
          less: [],
        },
        kind: {
          ask: [
            "Ahora una frase para ti, que sea verdad y amable. No un elogio; lo que le creerías a un amigo.",
            "¿Cómo te lo dirías ahora, con justicia y con calor?",
            "Toma lo que le dirías a un amigo, «{friend}», y ponle «yo». ¿Cómo queda?",
          ],
          less: ["«Fue difícil, y yo…»: ¿cómo sigue la tuya?"],
          like: ["«Perdí la calma porque no me quedaba nada. Puedo repararlo»."],
          heard: ["Con esa se puede vivir.", "Quédate con esa."],
        },
        need: {
          ask: [
            "¿Qué necesitas ahora, pequeño y posible hoy?",
            "¿Cuál sería un gesto amable contigo esta noche?",
          ],
          less: ["Descanso, comida, una persona, arreglar algo: ¿cuál?"],
          like: ["«Pedirle perdón y acostarme a las diez»."],
          heard: ["Es algo amable para cualquiera."],
        },
        after: {
          ask: ["¿Cuánto escuece ahora, de 0 a 100?", "¿Y cuánto pesa ahora, de 0 a 100?"],
          less: ["¿Más, menos o igual, en número?"],
        },
        since: {
          ask: [
            "La última vez encontraste esto para ti: «{kind}». ¿Te ha venido a la mente desde entonces?",
            "La última vez encontraste una frase más amable. ¿Qué fue de ella?",
          ],
          less: ["¿Una vez, a menudo o nada?"],
          like: ["«Una vez, en el coche, y me reí»."],
          heard: ["Aprender una voz nueva lleva tiempo."],
        },
        again: {
          ask: ["¿Le cambiarías hoy alguna palabra?", "¿Cómo lo dirías hoy?"],
          less: ["¿Dejarla así, o qué palabra cambiarías?"],
          like: ["«Añadir: y por hoy basta»."],
          heard: ["Guardo también esa versión."],
        },
      },
      labels: {
        hard: "De qué va",
        critic: "Lo que dice la voz dura",
        before: "Escozor antes (0-100)",
        friend: "Lo que le diría a un amigo",
        shared: "Quién más conoce esto",
        kind: "Una frase para mí",
        need: "Lo que necesito",
        after: "Escozor después (0-100)",
        since: "Qué fue de ella",
      },
      finish: [
        "Queda guardado, la frase amable con tus propias palabras. Puede sonar rara un tiempo.",
        "Está guardado. Se puede ser justo con uno mismo y querer hacerlo mejor.",
      ],
      eased: [
        "De {before} a {after}. Queda guardado para la próxima vez que empiece la voz dura.",
        "El escozor pasó de {before} a {after}. Tu frase queda guardada.",
      ],
      planned: [],
      cardTitle: "Una mano donde da calor",
      cardSteps: [],
      stages: [
        "Nota dónde está tu mano, su peso y su calor.",
        "Di por dentro: este es un momento difícil. Otros también lo conocen.",
        "Respira como quieras. Con cada salida de aire, deja la cara y los hombros un poco más blandos.",
      ],
    },
  },
};
