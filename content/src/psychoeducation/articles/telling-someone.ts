import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const tellingSomeone: Article = {
  id: "telling-someone",
  group: "getting-help",
  title: { en: "Telling someone", es: "Contárselo a alguien" },
  answer: {
    en: "One person and one sentence are enough to begin: “I have been thinking about suicide, and I do not want to be alone with it.” You can say it, text it, or show what you wrote.",
    es: "Para empezar bastan una persona y una frase: «He estado pensando en el suicidio y no quiero estar a solas con esto». Puedes decirla, escribirla o mostrar lo que escribiste.",
  },
  answerFrom: ["samaritans-contact", "nimh-faq"],
  asked: {
    en: [
      "how do I tell someone I am suicidal",
      "how to tell my parents about suicidal thoughts",
      "how do people tell their doctor about suicidal thoughts",
      "what happens if I tell my therapist I have suicidal thoughts",
      "will my therapist tell anyone",
      "who can I tell",
    ],
    es: [
      "cómo le digo a alguien que pienso en el suicidio",
      "cómo contar a mis padres que tengo pensamientos suicidas",
      "cómo se le cuenta al médico que uno tiene pensamientos suicidas",
      "qué pasa si le digo a mi terapeuta que tengo pensamientos suicidas",
      "mi terapeuta se lo dirá a alguien",
      "a quién se lo puedo contar",
    ],
  },
  blocks: [
    text(
      ["nimh-faq"],
      "Saying it out loud is hard. It is also what changes most: from then on you are not alone with it.",
      "Decirlo en voz alta cuesta. También es lo que más cambia: desde entonces no estás a solas con ello.",
    ),
    heading("Who", "A quién"),
    text(
      ["nimh-steps"],
      "Choose someone who has kept calm before: a friend, an aunt, a teacher, a nurse, a neighbour. It need not be the closest person. If you cannot think of anyone, a line counts.",
      "Elige a alguien que antes haya mantenido la calma: una amiga, una tía, un profesor, una enfermera, un vecino. No tiene que ser la persona más cercana. Si no se te ocurre nadie, una línea vale.",
    ),
    heading("How", "Cómo"),
    list(
      ["samaritans-contact"],
      [
        "“I need to tell you something hard. Can you just listen first?”",
        "«Necesito contarte algo difícil. ¿Puedes primero escuchar?»",
      ],
      [
        "“I have been thinking about suicide. I am scared.”",
        "«He estado pensando en el suicidio. Tengo miedo.»",
      ],
      [
        "“What I need is that you stay with me tonight” or “that you come to the doctor”.",
        "«Lo que necesito es que te quedes esta noche» o «que me acompañes al médico».",
      ],
    ),
    text(
      ["samaritans-contact"],
      "A text or a note is fine. So is reading it out with your eyes on the paper.",
      "Un mensaje o una nota valen. También leerlo sin levantar la vista del papel.",
    ),
    heading("Doctors and therapists", "Médicos y terapeutas"),
    text(
      ["nimh-faq", "nice-self-harm"],
      "Thoughts of suicide are something they hear often. Talking of thoughts does not by itself mean a hospital. They will ask about plans and safety. What you say stays private, except when a life is in danger or a law says otherwise, above all for people under 18. You can ask first: “What would you have to pass on?”",
      "Oyen hablar de ideas de suicidio a menudo. Hablar de pensamientos no significa por sí solo un hospital. Preguntarán por planes y seguridad. Lo que dices es privado, salvo que una vida corra peligro o una ley diga otra cosa, sobre todo con menores de 18. Puedes preguntar antes: «¿Qué tendría que contar usted?».",
    ),
    heading("If it goes badly", "Si sale mal"),
    text(
      ["samaritans-contact"],
      "Some people get scared and say the wrong thing. That is about their fear, not your worth. Tell one more person.",
      "Hay quien se asusta y dice algo torpe. Eso habla de su miedo, no de tu valor. Cuéntaselo a otra persona.",
    ),
    here(
      "You can write the first sentence here and copy it.",
      "Puedes escribir aquí la primera frase y copiarla.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
