import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const rumination: Article = {
  id: "rumination",
  group: "mood",
  title: { en: "When the mind goes round and round", es: "Cuando la cabeza da vueltas" },
  answer: {
    en: "Rumination is going over the same pain or mistake again and again without getting anywhere. It feels like solving, yet it makes low mood last longer. Turning to something concrete, such as one next step or a task for the hands, helps to get out.",
    es: "Rumiar es dar vueltas al mismo dolor o error sin llegar a nada. Parece que se busca una solución, pero hace durar más el ánimo bajo. Pasar a algo concreto, como un paso siguiente o una tarea con las manos, ayuda a salir.",
  },
  answerFrom: ["nolen2008", "watkins-2020"],
  asked: {
    en: [
      "what is rumination",
      "how do I stop overthinking",
      "I can't stop going over the same thing",
      "I keep replaying what I said",
      "why do I think about the past all the time",
      "how do I get out of my head",
      "my thoughts go in circles",
      "why do I keep asking why me",
      "how to stop brooding",
    ],
    es: [
      "qué es la rumiación",
      "cómo dejo de darle vueltas a todo",
      "no puedo dejar de pensar en lo mismo",
      "repaso una y otra vez lo que dije",
      "por qué pienso tanto en el pasado",
      "cómo salgo de mi cabeza",
      "mis pensamientos van en círculos",
      "por qué me pregunto siempre por qué a mí",
      "cómo paro de rumiar",
    ],
  },
  blocks: [
    text(
      ["nolen2008"],
      "“Why am I like this? Why did I say that? Why does it always go wrong for me?” To ask such things once is human. To ask them for hours is called rumination, after cows that chew the same grass many times.",
      "«¿Por qué soy así? ¿Por qué dije eso? ¿Por qué siempre me sale mal?» Preguntarlo una vez es humano. Preguntarlo durante horas se llama rumiar, como las vacas que mastican la misma hierba muchas veces.",
    ),
    heading("Why it is so sticky", "Por qué engancha"),
    text(
      ["nolen2008", "watkins-2020"],
      "It feels like work on the problem. But the questions are so wide that they have no end. Studies show that it keeps low mood going, brings up more sad memories, and makes it harder to solve things and to be with people.",
      "Parece que trabajas en el problema. Pero las preguntas son tan grandes que no acaban. Los estudios ven que hace durar el ánimo bajo, trae más recuerdos tristes y hace más difícil resolver cosas y estar con gente.",
    ),
    text(
      ["watkins-2020"],
      "It is also a habit. Certain hours, places or moods set it off, often at night or when you are on your own. A habit can be noticed and changed.",
      "Es también un hábito. Lo ponen en marcha ciertas horas, lugares o ánimos, muchas veces de noche o a solas. Un hábito se puede notar y cambiar.",
    ),
    heading("Thinking, or going round?", "¿Pensar o dar vueltas?"),
    text(
      ["watkins-2020"],
      "Give it a short while. Is there a plan, a choice or a new idea by then? If yes, it was thinking. If you are only sadder, you were going round.",
      "Dale un rato corto. ¿Hay ya un plan, una decisión o una idea nueva? Si la hay, era pensar. Si solo estás más triste, eran vueltas.",
    ),
    heading("What can help", "Qué puede ayudar"),
    list(
      ["watkins-2020", "nolen2008"],
      ["Say to yourself: “I am going round.” Without scolding.", "Dite: «Estoy dando vueltas». Sin reñirte."],
      [
        "Ask “how” in place of “why”. How did it start? What is one next step?",
        "Pregunta «cómo» en vez de «por qué». ¿Cómo empezó? ¿Cuál es un paso siguiente?",
      ],
      [
        "Stay with one scene and its details, and leave out “always” and “never”.",
        "Quédate con una escena y sus detalles, y deja fuera «siempre» y «nunca».",
      ],
      [
        "Do something that needs your hands and eyes: cook, walk, fix, draw.",
        "Haz algo que pida manos y ojos: cocinar, caminar, arreglar, dibujar.",
      ],
      [
        "Go where people are. Talk of it once, then of something else.",
        "Ve donde haya gente. Habla de ello una vez, y luego de otra cosa.",
      ],
    ),
    text(
      ["watkins-2020", "nice-depression"],
      "Forcing the thoughts away rarely works. If going round fills your days or your nights, a therapist can help. There is CBT made for this.",
      "Echar los pensamientos a la fuerza no suele servir. Si las vueltas llenan tus días o tus noches, un terapeuta puede ayudar. Hay terapia cognitiva hecha para esto.",
    ),
    here(
      "You can put the round thought into words here and look for one next step.",
      "Aquí puedes poner en palabras lo que da vueltas y buscar un paso siguiente.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
