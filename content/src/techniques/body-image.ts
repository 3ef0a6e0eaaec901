import type { Technique } from "@evenkeel/companion/technique";
import { step } from "./step.ts";

export const bodyImage: Technique = {
  id: "body-image",
  minutes: 6,
  start: "moment",
  steps: [
    step("moment", "words", "says", { from: "situation" }),
    step("says", "words", "taught"),
    step("taught", "words", "before"),
    step("before", "rating", "does", { compares: "before" }),
    step("does", "list", "lived"),
    step("lived", "words", "cost"),
    step("cost", "words", "act"),
    step("act", "words", "fair"),
    step("fair", "words", "after"),
    step("after", "rating", "end", { compares: "after" }),
    step("since", "words", "acted"),
    step("acted", "words", "end", { saves: "act" }),
  ],
  followUp: { start: "since", afterHours: 96 },
  pacer: null,
  fits: {
    shelves: ["body", "self"],
    frames: ["body-shame", "comparison"],
    feelings: ["shame", "disgust", "sadness"],
    thoughts: ["labelling", "all-or-nothing"],
  },
  avoid: {
    said: {
      en: String.raw`\b(?:anorexi\w+|purg\w+|laxatives?|make myself (?:sick|throw up)|haven't eaten (?:in|for)|starv\w+ myself)\b`,
      es: String.raw`\b(?:anorexi\w+|me purgo|laxantes?|me provoco el vómito|llevo días sin comer|me mato de hambre)\b`,
    },
    distressAbove: 0.85,
  },
  sources: [
    {
      key: "guest2019",
      cite: "Guest E, Costa B, Williamson H, Meyrick J, Halliwell E, Harcourt D. The effectiveness of interventions aiming to promote positive body image in adults. Body Image 30, 2019.",
      for: "writing about what the body does, compassion, and questioning ideals",
    },
  ],
  contraindications: [
    "an eating disorder or very little food: with a clinic that knows about it",
    "never weights, sizes or advice about changing the body",
    "thoughts of suicide in this conversation: safety steps come first",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "A body you live in",
      about:
        "From how it looks to what it does and lets you live. No weights, no sizes, no advice about changing it.",
      finds: ["body image", "ugly", "mirror", "looks", "shame", "comparison", "social media", "appearance"],
      asked: String.raw`\bbody image\b`,
      offer: [
        "You're looking at your body as if from outside. We could look from the inside for six minutes: what it does, and what the judging costs. Want to?",
        "Shall we give the mirror a rest and ask a few other questions about the body you live in?",
      ],
      unfit: [
        "When food and the body have become this dangerous, people who know about it should be beside you. I can help you find the words to ask them; Help now shows who to reach.",
      ],
      notFor: [
        "With an eating disorder or very little food: with a clinic that knows about it.",
        "There are no weights or sizes here, and no advice about changing the body.",
        "When there are thoughts of suicide: safety comes first.",
      ],
      steps: {
        moment: {
          ask: ["When did the judging last start, and where were you?", "Which moment set it off this time?"],
          less: ["A mirror, a photo, a remark, a screen: which?"],
          like: ["“In the changing room, under that light”."],
          taken: ["I'll take what you told me: “{x}.”"],
          heard: ["Those moments come out of nowhere.", "That's a hard place to stand in."],
        },
        says: {
          ask: ["What does it say about you, word for word?", "If the mirror could speak, what did it say?"],
          less: ["About your face, your body, or you as a person?"],
          like: ["“Nobody can like you like this”."],
          heard: ["“{x}”. That's about far more than a body.", "Cruel, and very sure of itself."],
        },
        taught: {
          ask: [
            "Where did you learn to look with those eyes?",
            "Whose voice is it, or which pictures does it come from?",
          ],
          less: ["School, home, a partner, a screen: which first?"],
          like: ["“My mother commented on everyone at the table”."],
          heard: ["So it was learned. That's something about them.", "Nobody is born with that look."],
        },
        before: {
          ask: ["How much does it hurt right now, 0 to 100?", "From 0 to 100, how loud is it at the moment?"],
          less: ["Above or below 50?"],
        },
        does: {
          ask: [
            "Now from the inside: what has your body done for you today? Small things count, one per line.",
            "What did it carry, taste, hear, hold or mend this week?",
          ],
          less: ["Your hands alone: what have they done today?"],
          like: ["“Carried the shopping; hugged Tom; healed the cut on my thumb”."],
          heard: ["All that, without being thanked.", "None of that asked how it looked."],
        },
        lived: {
          ask: [
            "When did you last forget how it looks, because you were busy living?",
            "Which moment was your body simply where you were, and it was good?",
          ],
          less: ["Laughing, water, music, work with your hands: one of those?"],
          like: ["“Swimming in the lake with my niece”."],
          heard: ["That's the body you live in.", "That one's yours."],
        },
        cost: {
          ask: ["What has the judging kept you from lately?", "What do you not do because of it?"],
          less: ["Photos, swimming, closeness, food with others: which?"],
          like: ["“I leave before the photos are taken”."],
          heard: ["That's the real price."],
        },
        act: {
          ask: [
            "Which small piece of that could you take back this week?",
            "What would you do on one day if the judging had no say?",
          ],
          less: ["The smallest version: what would it be?"],
          like: ["“Stay for one photo”, or “wear the green shirt”."],
          heard: ["Small, and taken back."],
        },
        fair: {
          ask: [
            "A sentence about your body that's fair. Not “beautiful”; something you can mean.",
            "How would you describe it the way you'd describe a friend's?",
          ],
          less: ["“It has carried me through …”: how does it go on?"],
          like: ["“It's tired and it's mine, and it got me here”."],
          heard: ["That one can stand.", "Fair is enough."],
        },
        after: {
          ask: ["How loud is it now, 0 to 100?", "And how much does it hurt now, from 0 to 100?"],
          less: ["More, less or the same, as a number?"],
        },
        since: {
          ask: [
            "You wanted to take something back: “{act}”. How has it been?",
            "You looked at your body from the inside last time. How has it been since?",
          ],
          less: ["Louder, quieter or the same?"],
          like: ["“I stayed for the photo. I haven't looked at it yet”."],
          heard: ["Thank you for telling it."],
        },
        acted: {
          ask: ["What's the next small thing to take back?", "And which piece comes next?"],
          less: ["The same again counts. Or which?"],
          like: ["“The pool, early, when it's empty”."],
          heard: ["I'll keep that."],
        },
      },
      labels: {
        moment: "When it started",
        says: "What it says",
        taught: "Where I learned it",
        before: "How loud before (0-100)",
        does: "What my body has done",
        lived: "When I forgot how it looks",
        cost: "What the judging costs",
        act: "What I take back",
        fair: "A fair sentence",
        after: "How loud after (0-100)",
        since: "How it has been since",
      },
      finish: [
        "It's saved. The aim isn't to like every mirror, only to get your days back.",
        "That's kept, with a sentence you can mean.",
      ],
      eased: [
        "From {before} to {after}. It's saved with the fair sentence.",
        "It went from {before} to {after}. What you take back is written down.",
      ],
      planned: [],
      cardTitle: "A body you live in",
      cardSteps: [],
    },
    es: {
      title: "Un cuerpo en el que vives",
      about:
        "De cómo se ve a lo que hace y te deja vivir. Sin pesos, sin tallas, sin consejos para cambiarlo.",
      finds: [
        "imagen corporal",
        "feo",
        "espejo",
        "aspecto",
        "vergüenza",
        "comparación",
        "redes sociales",
        "cuerpo",
      ],
      asked: String.raw`\bimagen corporal\b`,
      offer: [
        "Miras tu cuerpo como desde fuera. Podemos mirarlo desde dentro seis minutos: lo que hace, y lo que cuesta juzgarlo. ¿Quieres?",
        "¿Dejamos descansar el espejo y hacemos otras preguntas sobre el cuerpo en el que vives?",
      ],
      unfit: [
        "Cuando la comida y el cuerpo se han vuelto tan peligrosos, conviene tener al lado a quien sabe de esto. Puedo ayudarte a encontrar las palabras; en Ayuda ya ves a quién acudir.",
      ],
      notFor: [
        "Con un trastorno alimentario o muy poca comida: con una clínica que sepa de esto.",
        "Aquí no hay pesos ni tallas, ni consejos para cambiar el cuerpo.",
        "Cuando hay pensamientos de suicidio: primero va la seguridad.",
      ],
      steps: {
        moment: {
          ask: [
            "¿Cuándo empezó el juicio la última vez? Dónde estabas.",
            "¿Qué momento lo encendió esta vez?",
          ],
          less: ["Un espejo, una foto, un comentario, una pantalla: ¿cuál?"],
          like: ["«En el probador, con esa luz»."],
          taken: ["Tomo lo que me contaste: «{x}»."],
          heard: ["Esos momentos llegan de la nada.", "Es un sitio difícil en el que estar."],
        },
        says: {
          ask: ["¿Qué dice de ti, palabra por palabra?", "Si el espejo hablara, ¿qué dijo?"],
          less: ["¿De tu cara, de tu cuerpo o de ti como persona?"],
          like: ["«Así no puedes gustarle a nadie»."],
          heard: ["«{x}». Eso va de mucho más que un cuerpo.", "Cruel, y muy seguro de sí."],
        },
        taught: {
          ask: ["¿Dónde aprendiste a mirar con esos ojos?", "¿De quién es esa voz, o de qué imágenes viene?"],
          less: ["Escuela, casa, una pareja, una pantalla: ¿qué primero?"],
          like: ["«Mi madre comentaba a todo el mundo en la mesa»."],
          heard: ["Así que se aprendió. Eso habla de ellos.", "Nadie nace con esa mirada."],
        },
        before: {
          ask: ["¿Cuánto duele ahora mismo, de 0 a 100?", "De 0 a 100, ¿qué tan alto habla ahora?"],
          less: ["¿Por encima o por debajo de 50?"],
        },
        does: {
          ask: [
            "Ahora desde dentro: ¿qué ha hecho hoy tu cuerpo por ti? Lo pequeño cuenta, una cosa por línea.",
            "¿Qué cargó, probó, oyó, sostuvo o curó esta semana?",
          ],
          less: ["Solo tus manos: ¿qué han hecho hoy?"],
          like: ["«Cargar la compra; abrazar a Tomás; curar el corte del pulgar»."],
          heard: ["Todo eso, sin que se le den las gracias.", "Nada de eso preguntó cómo se veía."],
        },
        lived: {
          ask: [
            "¿Cuándo olvidaste por última vez cómo se ve, porque estabas viviendo?",
            "¿En qué momento tu cuerpo era sin más el sitio donde estabas, y estuvo bien?",
          ],
          less: ["Reír, agua, música, trabajar con las manos: ¿alguno?"],
          like: ["«Nadando en el lago con mi sobrina»."],
          heard: ["Ese es el cuerpo en el que vives.", "Ese es tuyo."],
        },
        cost: {
          ask: ["¿De qué te ha apartado el juicio últimamente?", "¿Qué no haces por su culpa?"],
          less: ["Fotos, nadar, cercanía, comer con otros: ¿cuál?"],
          like: ["«Me voy antes de las fotos»."],
          heard: ["Ese es el precio de verdad."],
        },
        act: {
          ask: [
            "¿Qué trozo pequeño de eso podrías recuperar esta semana?",
            "¿Qué harías un día si el juicio no tuviera voz?",
          ],
          less: ["La versión más pequeña: ¿cuál sería?"],
          like: ["«Quedarme para una foto», o «ponerme la camisa verde»."],
          heard: ["Pequeño, y recuperado."],
        },
        fair: {
          ask: [
            "Una frase sobre tu cuerpo que sea justa. No «precioso»; algo que puedas decir de verdad.",
            "¿Cómo lo describirías como describirías el de una amiga?",
          ],
          less: ["«Me ha llevado a través de…»: ¿cómo sigue?"],
          like: ["«Está cansado y es mío, y me trajo hasta aquí»."],
          heard: ["Esa se sostiene.", "Justa es suficiente."],
        },
        after: {
          ask: ["¿Qué tan alto habla ahora, de 0 a 100?", "¿Y cuánto duele ahora, de 0 a 100?"],
          less: ["¿Más, menos o igual, en número?"],
        },
        since: {
          ask: [
            "Querías recuperar algo: «{act}». ¿Cómo ha ido?",
            "La última vez miraste tu cuerpo desde dentro. ¿Cómo ha ido desde entonces?",
          ],
          less: ["¿Más alto, más bajo o igual?"],
          like: ["«Me quedé para la foto. Aún no la he mirado»."],
          heard: ["Gracias por contarlo."],
        },
        acted: {
          ask: ["¿Qué cosa pequeña recuperar ahora?", "¿Y qué trozo viene ahora?"],
          less: ["Lo mismo otra vez cuenta. ¿O cuál?"],
          like: ["«La piscina, temprano, cuando está vacía»."],
          heard: ["Lo guardo."],
        },
      },
      labels: {
        moment: "Cuándo empezó",
        says: "Lo que dice",
        taught: "Dónde lo aprendí",
        before: "Qué tan alto antes (0-100)",
        does: "Lo que ha hecho mi cuerpo",
        lived: "Cuando olvidé cómo se ve",
        cost: "Lo que cuesta el juicio",
        act: "Lo que recupero",
        fair: "Una frase justa",
        after: "Qué tan alto después (0-100)",
        since: "Cómo ha ido desde entonces",
      },
      finish: [
        "Queda guardado. No se trata de que guste cada espejo, sino de recuperar tus días.",
        "Está guardado, con una frase que puedes decir de verdad.",
      ],
      eased: [
        "De {before} a {after}. Queda guardado con la frase justa.",
        "Pasó de {before} a {after}. Lo que recuperas está escrito.",
      ],
      planned: [],
      cardTitle: "Un cuerpo en el que vives",
      cardSteps: [],
    },
  },
};
