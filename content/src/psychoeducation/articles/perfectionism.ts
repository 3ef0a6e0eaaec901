import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const perfectionism: Article = {
  id: "perfectionism",
  group: "stress",
  title: { en: "When good is never good enough", es: "Cuando nada es suficiente" },
  answer: {
    en: "Wanting to do well is healthy. It turns hard when your worth hangs on it: the bar moves up after each success, and each mistake counts as failure. CBT for perfectionism has helped in trials; small tries at “good enough” are a way to begin.",
    es: "Querer hacerlo bien es sano. Se vuelve duro si tu valor depende de ello: el listón sube tras cada éxito, y cada error cuenta como fracaso. La terapia cognitivo-conductual para el perfeccionismo ha ayudado en ensayos; se puede empezar con pruebas pequeñas de «basta así».",
  },
  answerFrom: ["shafran-2002", "galloway-2022"],
  asked: {
    en: [
      "what is perfectionism",
      "why is nothing I do good enough",
      "how do I stop being a perfectionist",
      "is perfectionism bad",
      "I'm scared of making mistakes",
      "I check my work over and over",
      "I can't hand anything in because it isn't perfect",
      "how do I accept good enough",
    ],
    es: [
      "qué es el perfeccionismo",
      "por qué nada de lo que hago es suficiente",
      "cómo dejo de ser perfeccionista",
      "es malo ser perfeccionista",
      "me da miedo equivocarme",
      "reviso mi trabajo una y otra vez",
      "no entrego nada porque no es perfecto",
      "cómo acepto que está bien así",
    ],
  },
  blocks: [
    text(
      ["shafran-2002"],
      "There is joy in doing something well. Perfectionism is something else. You judge yourself almost only by how much you achieve, you set the bar very high, and you keep going though it harms you.",
      "Hacer algo bien da alegría. El perfeccionismo es otra cosa. Te juzgas casi solo por lo que logras, pones el listón muy alto y sigues aunque te haga daño.",
    ),
    heading("How the trap closes", "Cómo se cierra la trampa"),
    list(
      ["shafran-2002"],
      [
        "You miss the bar: “I am a failure.” So you push harder.",
        "No llegas: «Soy un fracaso». Y aprietas más.",
      ],
      [
        "You reach it: “Then it was too easy.” So you raise it.",
        "Llegas: «Entonces era muy fácil». Y lo subes.",
      ],
      [
        "You fear to miss it: you check, start over, put it off, or do not try.",
        "Temes no llegar: revisas, empiezas de nuevo, lo dejas para luego o no lo intentas.",
      ],
      [
        "You see each slip, and look past what went well.",
        "Ves cada fallo, y pasas por alto lo que salió bien.",
      ],
    ),
    text(
      ["limburg-2017", "curran-2019"],
      "Reviews find it goes along with low mood, anxiety, trouble with eating and worry about mistakes. Among students it has been growing for years. Many feel that others expect it from them.",
      "Las revisiones ven que va junto con ánimo bajo, ansiedad, problemas con la comida y miedo a fallar. Entre estudiantes lleva años creciendo. Muchos sienten que los demás lo esperan de ellos.",
    ),
    heading("What can help", "Qué puede ayudar"),
    list(
      ["shafran-2002", "galloway-2022"],
      [
        "Ask what it costs: sleep, friends, time, joy. And what would you do with more of them?",
        "Pregunta qué te cuesta: sueño, amigos, tiempo, alegría. ¿Y qué harías con más?",
      ],
      [
        "Try it out: send one message without reading it again. What did you fear? What came?",
        "Haz la prueba: manda un mensaje sin volver a leerlo. ¿Qué temías? ¿Qué pasó?",
      ],
      ["Set a time and stop when it is up.", "Pon un tiempo y para cuando acabe."],
      [
        "Look for the grey: what was fine, what was not, what was kind?",
        "Busca los grises: ¿qué estuvo bien, qué no, qué fue amable?",
      ],
      [
        "Make your life wider: do something at which you may be bad.",
        "Amplía tu vida: haz algo en lo que puedas ser malo.",
      ],
    ),
    text(
      ["galloway-2022"],
      "CBT made for perfectionism has lowered it in trials, and with it low mood and anxiety to some degree. It does not make people careless.",
      "La terapia cognitiva hecha para esto lo ha bajado en ensayos, y con él, en parte, el ánimo bajo y la ansiedad. El fin no es que la gente haga las cosas sin cuidado.",
    ),
    text(
      ["limburg-2017"],
      "If it is about food or your body, or you hurt yourself over mistakes, tell a doctor or someone you trust. That deserves help soon.",
      "Si va de la comida o del cuerpo, o te haces daño por los errores, díselo a un médico o a alguien de confianza. Eso merece ayuda pronto.",
    ),
    here(
      "What you write here does not need to be well put.",
      "Lo que escribas aquí no tiene que estar bien escrito.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
