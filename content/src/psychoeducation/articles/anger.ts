import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const anger: Article = {
  id: "anger",
  group: "feelings",
  title: { en: "Anger", es: "El enfado" },
  answer: {
    en: "Anger is a signal that something seems unfair or in your way, and feeling it is allowed. Letting off steam by hitting pillows or running does not cool it, studies find; what cools it is calming the body first. Then you can say what you need.",
    es: "El enfado avisa de que algo parece injusto o estorba, y se puede sentir. Desahogarse dando golpes a un cojín o corriendo no lo enfría, según los estudios; lo enfría calmar primero el cuerpo. Después puedes decir qué necesitas.",
  },
  answerFrom: ["kjaervik-2024", "apa-anger"],
  asked: {
    en: [
      "how do I control my anger",
      "why am I so angry all the time",
      "is it good to let anger out",
      "does punching a pillow help",
      "I shout at my kids and feel awful",
      "is anger a bad feeling",
      "what to do when I'm about to explode",
      "I get angry over small things",
      "does anger management work",
    ],
    es: [
      "cómo controlo mi ira",
      "por qué estoy siempre enfadado",
      "es bueno soltar la rabia",
      "golpear un cojín ayuda",
      "les grito a mis hijos y me siento fatal",
      "es malo enfadarse",
      "qué hago cuando voy a explotar",
      "me enojo por cosas pequeñas",
      "sirve la terapia para la ira",
    ],
  },
  blocks: [
    text(
      ["apa-anger"],
      "Anger says: this is not fair, this hurts, this is in my way. It gives strength to set a limit. The feeling is not the problem. What we do with it may be.",
      "El enfado dice: no es justo, me duele, me estorba. Da fuerza para poner un límite. Sentirlo no es el problema. Puede serlo lo que hacemos con él.",
    ),
    text(
      ["apa-anger", "nhs-anger"],
      "There is often more under it: fear, shame, grief, pain, no sleep. Anger can be easier to feel than those. And someone who has been low or tense for long may flare up at small things.",
      "Debajo suele haber más: miedo, vergüenza, pena, dolor, falta de sueño. El enfado puede ser más fácil de sentir. Y quien lleva tiempo mal o en tensión puede saltar por poca cosa.",
    ),
    heading("Does it help to let it out?", "¿Ayuda soltarlo?"),
    text(
      ["kjaervik-2024", "bushman-2002"],
      "Many think so. A large review says no: what stirs the body up, such as punching a bag or going for a run, did not lower anger. What calms the body did: slow breathing, letting muscles go, sitting in quiet. In an older test, people who hit a bag while they thought of the one who had made them angry became angrier.",
      "Muchos creen que sí. Una gran revisión dice que no: lo que agita el cuerpo, como dar golpes a un saco o correr, no bajó el enfado. Lo que lo calma sí: respirar despacio, soltar los músculos, quedarse en silencio. En una prueba más antigua, quien daba golpes pensando en quien le enfadó acabó más enfadado.",
    ),
    heading("When it rises", "Cuando sube"),
    list(
      ["apa-anger", "nhs-anger", "kjaervik-2024"],
      [
        "Know your first signs: heat, jaw, fists, a loud voice.",
        "Conoce tus primeras señales: calor, mandíbula, puños, voz alta.",
      ],
      [
        "Step out: “I need a moment. I will be back.” And do come back.",
        "Sal un rato: «Necesito un momento. Ahora vuelvo». Y vuelve.",
      ],
      ["Breathe out long, and let your shoulders drop.", "Suelta el aire largo y deja caer los hombros."],
      [
        "Ask: what did I think it meant? Could it be something else?",
        "Pregunta: ¿qué pensé que quería decir? ¿Puede ser otra cosa?",
      ],
      [
        "Later, say it with “I”: “I was hurt when you left. Next time, tell me.”",
        "Luego, dilo desde ti: «Me dolió que te fueras. La próxima vez, avísame».",
      ],
      ["If you went too far, say so and put it right.", "Si te pasaste, dilo y arréglalo."],
    ),
    heading("When to get help", "Cuándo buscar ayuda"),
    text(
      ["leeDiGiuseppe2018", "nhs-anger"],
      "Therapy for anger, mostly CBT, helps many people. If you have hurt someone or fear you could, if children are scared of you, or if drink is part of it, look for help now. If someone's anger scares you, that is not yours to soothe. Your safety comes first.",
      "La terapia para la ira, sobre todo la cognitivo-conductual, ayuda a mucha gente. Si has hecho daño o temes hacerlo, si los niños te tienen miedo o si hay alcohol, busca ayuda ya. Si te asusta la ira de alguien, no te toca a ti calmarla. Primero va tu seguridad.",
    ),
    here(
      "There is a short pause for anger here that you can use at once.",
      "Aquí hay una pausa corta para el enfado que puedes usar ya.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
