import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const socialAnxiety: Article = {
  id: "social-anxiety",
  group: "anxiety",
  title: { en: "Fear of what others think", es: "Miedo a lo que piensan los demás" },
  answer: {
    en: "Social anxiety is a strong fear of being watched and judged. Studies show that others notice us less, and like us more, than we think. CBT made for it is the treatment that guidelines put first, and small steps towards people help.",
    es: "La ansiedad social es un miedo fuerte a que te miren y te juzguen. Los estudios ven que los demás se fijan menos en nosotros, y les caemos mejor, de lo que creemos. Las guías ponen primero la terapia cognitivo-conductual hecha para ello, y ayudan los pasos pequeños hacia la gente.",
  },
  answerFrom: ["nice-social", "gilovich-2000", "boothby-2018"],
  asked: {
    en: [
      "what is social anxiety",
      "am I shy or socially anxious",
      "why am I so scared of people",
      "how do I stop caring what others think",
      "I blush and shake when I talk to people",
      "I replay every conversation afterwards",
      "how do I talk to people when I'm anxious",
      "does everyone notice that I'm nervous",
      "what helps with social anxiety",
    ],
    es: [
      "qué es la ansiedad social",
      "soy tímido o tengo ansiedad social",
      "por qué me da tanto miedo la gente",
      "cómo deja de importarme lo que piensan los demás",
      "me pongo rojo y tiemblo al hablar",
      "repaso cada conversación después",
      "cómo hablo con gente si tengo ansiedad",
      "se me nota que estoy nervioso",
      "qué ayuda con la ansiedad social",
    ],
  },
  blocks: [
    text(
      ["nimh-social", "nice-social"],
      "Many people are shy. It becomes social anxiety when the fear of being judged is so strong that you give up things for it: a party, a job, a question in class, a meal with others. It often starts young, and many wait years before they tell anyone.",
      "Mucha gente es tímida. Se vuelve ansiedad social si el miedo a que te juzguen es tan fuerte que dejas cosas por él: una fiesta, un trabajo, una pregunta en clase, comer con otros. Suele empezar pronto, y muchos tardan años en contarlo.",
    ),
    heading("What keeps it going", "Qué lo mantiene"),
    list(
      ["nice-social"],
      ["Before: you picture the worst.", "Antes: te imaginas lo peor."],
      [
        "During: you watch yourself from the inside, and miss what is really there.",
        "Durante: te miras por dentro y no ves lo que hay.",
      ],
      [
        "You hide: look down, say little, plan each word.",
        "Te escondes: miras abajo, hablas poco, preparas cada palabra.",
      ],
      ["After: you go over it again and again.", "Después: lo repasas una y otra vez."],
    ),
    heading("What others really see", "Lo que ven los otros"),
    text(
      ["gilovich-2000"],
      "In a well-known study, students had to walk into a room in a shirt that made them blush. They thought that far more people would notice than really did. Researchers call it the spotlight effect.",
      "En un estudio muy conocido, unos estudiantes entraron en un cuarto con una camiseta que les daba vergüenza. Creían que se fijaría mucha más gente de la que se fijó. Lo llaman el efecto foco.",
    ),
    text(
      ["boothby-2018"],
      "And after a first talk people tend to think that the other liked them less than was true. It goes that way for almost everyone.",
      "Y tras una primera charla, la gente suele creer que ha gustado menos de lo que gustó. Les pasa a casi todos.",
    ),
    heading("What can help", "Qué puede ayudar"),
    list(
      ["nice-social", "craske2014"],
      [
        "Turn your eyes outwards: what colour are theirs, what is the story about?",
        "Lleva la mirada fuera: ¿de qué color son sus ojos, de qué va lo que cuenta?",
      ],
      [
        "Drop one hiding trick for a few minutes, and see what happens.",
        "Deja un truco de esconderte unos minutos y mira qué pasa.",
      ],
      [
        "Go in steps: a hello in a shop, a question, a coffee with one person.",
        "Ve por pasos: un hola en una tienda, una pregunta, un café con una persona.",
      ],
      [
        "Afterwards: note one thing that went all right, and then do something else.",
        "Después: apunta algo que fue bien, y luego haz otra cosa.",
      ],
    ),
    text(
      ["mayo-wilson-2014", "nice-social"],
      "A large review found that CBT, one to one, helps and that the help lasts. There are also good self-help courses. A doctor can tell you what is near you.",
      "Una gran revisión vio que la terapia cognitivo-conductual individual ayuda y que dura. También hay buenos cursos de autoayuda. Un médico puede decirte qué hay cerca.",
    ),
    here("You can practise here what you would like to say.", "Aquí puedes practicar lo que quieres decir."),
  ],
  review: "not yet reviewed by a clinician",
};
