import type { Technique } from "@evenkeel/companion/technique";
import { step } from "./step.ts";

export const griefLetter: Technique = {
  id: "grief-letter",
  minutes: 10,
  start: "who",
  steps: [
    step("who", "words", "ready"),
    step("ready", "yes-no", { no: "later", any: "picture" }, { saves: null }),
    step("later", "words", "end", { saves: "picture" }),
    step("picture", "words", "unsaid"),
    step("unsaid", "words", "thanks"),
    step("thanks", "words", "hard", { skippable: true }),
    step("hard", "words", "tell", { skippable: true }),
    step("tell", "words", "reply"),
    step("reply", "words", { "dont-know": "carry", any: "carry" }, { skippable: true }),
    step("carry", "words", "share"),
    step("share", "words", "end", { skippable: true }),
    step("since", "words", "more"),
    step("more", "words", "end", { saves: "tell" }),
  ],
  followUp: { start: "since", afterHours: 120 },
  pacer: null,
  fits: {
    shelves: ["loss"],
    frames: ["bereavement", "pet-loss"],
    feelings: ["grief", "sadness", "guilt", "loneliness"],
  },
  avoid: {
    said: {
      en: String.raw`\b(?:died|passed away|was killed|killed (?:him|her)self|lost (?:him|her|them)) (?:today|yesterday|last night|this (?:morning|week)|(?:two|three|a few|\d) days ago)\b|\b(?:funeral is|found (?:him|her) (?:dead|hanging))\b`,
      es: String.raw`\b(?:murió|falleció|se mató|lo mataron|la mataron) (?:hoy|ayer|anoche|esta (?:mañana|semana)|hace (?:dos|tres|unos|\d) días)\b|\b(?:el funeral es|l[oa] encontré muert[oa])\b`,
    },
    distressAbove: 0.85,
  },
  sources: [
    {
      key: "klass1996",
      cite: "Klass D, Silverman PR, Nickman SL, eds. Continuing Bonds: New Understandings of Grief. Taylor & Francis, 1996.",
      for: "that a bond with the dead goes on and need not be cut",
    },
    {
      key: "neimeyer2012",
      cite: "Neimeyer RA, ed. Techniques of Grief Therapy. Routledge, 2012.",
      for: "the letter to someone who has died",
    },
  ],
  contraindications: [
    "the first days after a death: presence first, letters later",
    "a violent or sudden death with pictures that come back: with a trained person",
    "wishing to be with the dead: safety steps come first",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "A letter to someone you miss",
      about: "Say what was left unsaid to someone who has died, a few lines at a time.",
      finds: ["grief", "loss", "death", "bereavement", "miss", "letter", "mourning", "pet"],
      asked: String.raw`\b(?:grief|goodbye) letter\b|\bletter to (?:someone|my \w+) (?:i miss|who died)\b`,
      offer: [
        "If there's something left unsaid, we could write to them, a few lines at a time, and you can stop anywhere. About ten minutes. Would you like that?",
        "Some people write a letter to the one they miss; the bond doesn't have to end. Shall we, slowly?",
      ],
      unfit: [
        "It's so new. There's no need to put anything into words for them yet. I'm here; tell me whatever comes.",
      ],
      notFor: [
        "In the first days after a death: presence first, letters later.",
        "After a violent or sudden death with pictures that come back: with a trained person.",
        "When you wish to be with the dead: safety comes first.",
      ],
      steps: {
        who: {
          ask: [
            "Who is the letter to, and what did you call them?",
            "Who do you miss, and by what name did you speak to them?",
          ],
          less: ["Their name alone is enough. What is it?"],
          like: ["“My dad, I called him Papi”, or “Luna, my dog”."],
          heard: ["{X}. Good to have the name here."],
        },
        ready: {
          ask: [
            "It can bring tears, and you can stop at any line. Is now a good time?",
            "Are you somewhere you can be sad for ten minutes without being hurried?",
          ],
          less: ["Is there a little quiet around you?"],
        },
        later: {
          ask: [
            "Then only one thing for today: what picture of them comes first?",
            "Then not the letter. One small memory, if you like: which?",
          ],
          less: ["A smell, a word, a jacket: what comes?"],
          like: ["“His hands peeling an orange”."],
          heard: ["That's kept. The letter can wait as long as it likes."],
        },
        picture: {
          ask: [
            "Begin with a picture of them that's truly them. What are they doing?",
            "“Dear {who}.” What do you see when you begin?",
            "Which moment with them would you keep if you could keep only one?",
          ],
          less: ["Their hands, their voice, their chair: what do you see?"],
          like: ["“You're at the stove, singing the wrong words”."],
          heard: ["I can nearly see it.", "That's them, then."],
        },
        unsaid: {
          ask: [
            "What did you not get to say to them?",
            "If they came in for five minutes, what would you tell them first?",
          ],
          less: ["“I wanted you to know …”: how does it go on?"],
          like: ["“I wanted you to know I wasn't angry any more”."],
          heard: ["Now it's said.", "It's on the page for them."],
        },
        thanks: {
          ask: ["What do you thank them for?", "Which thing of theirs is in you now?"],
          less: ["A word, a habit, a recipe: what did they leave you?"],
          like: ["“For teaching me to whistle, and to be late without fear”."],
          heard: ["That goes on, in you."],
        },
        hard: {
          ask: [
            "And is there something that was hard between you, or that you'd do otherwise? It may stand beside the love.",
            "Was there anything you're still angry or sorry about?",
          ],
          less: ["A sentence is enough, or skip it. Which would it be?"],
          like: ["“I should have called that Sunday”."],
          heard: [
            "Love and that, both. That's how it is with people.",
            "It can stand there without spoiling the rest.",
          ],
        },
        tell: {
          ask: ["Tell them how it is now, without them.", "What would you tell them about these weeks?"],
          less: ["What's the hardest hour, and what's one thing they'd laugh at?"],
          like: ["“Mum sleeps on your side. The tomatoes came up”."],
          heard: ["They'd want to know that.", "That's a line only you could write."],
        },
        reply: {
          ask: [
            "Knowing them: what might they answer you?",
            "If they could write one line back, in their way of talking, what would it say?",
          ],
          less: ["Kind, funny or short: what would they say?"],
          like: ["“Eat something, and stop ironing”."],
          heard: ["You know their voice by heart."],
        },
        carry: {
          ask: [
            "What of them do you want to carry on, in something you do?",
            "How would you like them to be with you this week? A walk, a dish, a song.",
          ],
          less: ["On which day do you miss them most, and what could belong to them then?"],
          like: ["“Sunday coffee with the radio on, as he did”."],
          heard: ["A place for them in the week.", "That's a way of keeping them near."],
        },
        share: {
          ask: ["Is there someone you'd read this to, or a place to take it?", "Who else misses them?"],
          less: ["Nobody needs to. If someone, who?"],
          like: ["“My brother, on her birthday”."],
          heard: ["Then it needn't be carried by one."],
        },
        since: {
          ask: [
            "You wrote to {who}. How have the days been since?",
            "You wrote a letter to someone you miss. How has it been since?",
          ],
          less: ["Heavier, lighter, or both by turns?"],
          like: ["“I cried a lot and slept better”."],
          heard: ["It comes in waves, and that's no step back."],
        },
        more: {
          ask: ["Is there a line you'd like to add today?", "What would you tell them today?"],
          less: ["One word to them is enough. Which?"],
          like: ["“P.S. I found your glasses”."],
          heard: ["I'll put it with the letter."],
        },
      },
      labels: {
        who: "To",
        picture: "How I see you",
        unsaid: "What I didn't get to say",
        thanks: "What I thank you for",
        hard: "What was hard",
        tell: "How it is now",
        reply: "What you might answer",
        carry: "What I carry on",
        share: "Who I might read it to",
        since: "How the days have been",
      },
      finish: [
        "It's saved, your letter, and nobody else reads it. You can add a line whenever there's one.",
        "That's kept. Missing them isn't something to get over; it's something to be held.",
      ],
      eased: [],
      planned: [],
      cardTitle: "A letter",
      cardSteps: [],
    },
    es: {
      title: "Una carta a quien echas de menos",
      about: "Decir lo que quedó sin decir a alguien que murió, unas líneas cada vez.",
      finds: ["duelo", "pérdida", "muerte", "echar de menos", "carta", "luto", "mascota"],
      asked: String.raw`\bcarta (?:de duelo|de despedida a mi)\b|\bcarta a (?:quien|alguien que) (?:echo de menos|murió)\b`,
      offer: [
        "Si quedó algo sin decir, podemos escribirle, unas líneas cada vez, y parar donde quieras. Unos diez minutos. ¿Te gustaría?",
        "Hay quien escribe una carta a quien echa de menos; el vínculo no tiene que acabar. ¿Lo hacemos, despacio?",
      ],
      unfit: [
        "Es muy reciente. Todavía no hace falta ponerle palabras a nada. Estoy aquí; cuéntame lo que venga.",
      ],
      notFor: [
        "En los primeros días tras una muerte: primero presencia, después cartas.",
        "Tras una muerte violenta o repentina con imágenes que vuelven: con una persona formada.",
        "Cuando deseas estar con quien murió: primero va la seguridad.",
      ],
      steps: {
        who: {
          ask: [
            "¿Para quién es la carta? Cómo le llamabas.",
            "¿A quién echas de menos y con qué nombre le hablabas?",
          ],
          less: ["Basta su nombre. ¿Cuál es?"],
          like: ["«Mi padre, le decía papi», o «Luna, mi perra»."],
          heard: ["{X}. Bueno tener el nombre aquí."],
        },
        ready: {
          ask: [
            "Puede traer lágrimas, y puedes parar en cualquier línea. ¿Es buen momento?",
            "¿Estás en un sitio donde puedas estar triste diez minutos sin prisa?",
          ],
          less: ["¿Hay un poco de calma a tu alrededor?"],
        },
        later: {
          ask: [
            "Entonces solo una cosa por hoy: ¿qué imagen suya viene primero?",
            "Entonces la carta no. Un recuerdo pequeño, si quieres: ¿cuál?",
          ],
          less: ["Un olor, una palabra, una chaqueta: ¿qué viene?"],
          like: ["«Sus manos pelando una naranja»."],
          heard: ["Queda guardado. La carta puede esperar lo que quiera."],
        },
        picture: {
          ask: [
            "Empieza con una imagen que sea de verdad suya. ¿Qué hace?",
            "«Querido, querida {who}.» ¿Qué ves al empezar?",
            "¿Qué momento guardarías si solo pudieras guardar uno?",
          ],
          less: ["Sus manos, su voz, su silla: ¿qué ves?"],
          like: ["«Estás junto al fuego, cantando mal la letra»."],
          heard: ["Casi puedo verlo.", "Entonces era así."],
        },
        unsaid: {
          ask: ["¿Qué no llegaste a decirle?", "Si entrara cinco minutos, ¿qué le dirías primero?"],
          less: ["«Quería que supieras…»: ¿cómo sigue?"],
          like: ["«Quería que supieras que ya no tenía enfado»."],
          heard: ["Ahora está dicho.", "Está en la página, para quien era."],
        },
        thanks: {
          ask: ["¿Qué le agradeces?", "¿Qué cosa suya está ahora en ti?"],
          less: ["Una palabra, una costumbre, una receta: ¿qué te dejó?"],
          like: ["«Por enseñarme a silbar, y a llegar tarde sin miedo»."],
          heard: ["Eso sigue, en ti."],
        },
        hard: {
          ask: [
            "¿Y hay algo que fue difícil entre vosotros, o que harías de otro modo? Puede estar al lado del cariño.",
            "¿Hay algo por lo que sigues con enfado o con pena?",
          ],
          less: ["Una frase basta, o sáltala. ¿Cuál sería?"],
          like: ["«Debí llamar aquel domingo»."],
          heard: [
            "El cariño y eso, las dos cosas. Así es con la gente.",
            "Puede estar ahí sin estropear lo demás.",
          ],
        },
        tell: {
          ask: ["Cuéntale cómo es ahora, sin su presencia.", "¿Qué le contarías de estas semanas?"],
          less: ["¿Cuál es la hora más difícil, y qué cosa le haría reír?"],
          like: ["«Mamá duerme en tu lado. Salieron los tomates»."],
          heard: ["Querría saberlo.", "Esa línea solo podías escribirla tú."],
        },
        reply: {
          ask: [
            "Sabiendo cómo era: ¿qué podría contestarte?",
            "Si pudiera escribir una línea, a su manera de hablar, ¿qué diría?",
          ],
          less: ["¿Sería amable, con humor o breve, y qué diría?"],
          like: ["«Come algo, y deja de planchar»."],
          heard: ["Te sabes su voz de memoria."],
        },
        carry: {
          ask: [
            "¿Qué de esa persona quieres seguir, en algo que hagas?",
            "¿Cómo te gustaría tenerla cerca esta semana? Un paseo, un plato, una canción.",
          ],
          less: ["¿Qué día la echas más de menos, y qué podría ser suyo ese día?"],
          like: ["«El café del domingo con la radio puesta, como él»."],
          heard: ["Un sitio para ella en la semana.", "Es una manera de tenerla cerca."],
        },
        share: {
          ask: [
            "¿Hay alguien a quien se la leerías, o un sitio adonde llevarla?",
            "¿Quién más la echa de menos?",
          ],
          less: ["No hace falta nadie. Si alguien, ¿quién?"],
          like: ["«Mi hermano, en su cumpleaños»."],
          heard: ["Entonces no lo carga una sola persona."],
        },
        since: {
          ask: [
            "Le escribiste a {who}. ¿Cómo han sido los días desde entonces?",
            "Escribiste una carta a quien echas de menos. ¿Cómo ha ido desde entonces?",
          ],
          less: ["¿Con más peso, con menos, o a ratos?"],
          like: ["«Lloré mucho y dormí mejor»."],
          heard: ["Viene en olas, y eso no es ir hacia atrás."],
        },
        more: {
          ask: ["¿Hay una línea que quieras añadir hoy?", "¿Qué le dirías hoy?"],
          less: ["Una palabra basta. ¿Cuál?"],
          like: ["«P. D. Encontré tus gafas»."],
          heard: ["La pongo con la carta."],
        },
      },
      labels: {
        who: "Para",
        picture: "Cómo te veo",
        unsaid: "Lo que no llegué a decir",
        thanks: "Lo que te agradezco",
        hard: "Lo que fue difícil",
        tell: "Cómo es ahora",
        reply: "Lo que podrías contestar",
        carry: "Lo que sigo",
        share: "A quién se la leería",
        since: "Cómo han sido los días",
      },
      finish: [
        "Queda guardada, tu carta, y nadie más la lee. Puedes añadir una línea cuando la haya.",
        "Está guardada. Echar de menos no es algo que superar; es algo que sostener.",
      ],
      eased: [],
      planned: [],
      cardTitle: "Una carta",
      cardSteps: [],
    },
  },
};
