import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const therapyNotHelping: Article = {
  id: "therapy-not-helping",
  group: "getting-help",
  title: { en: "When therapy doesn't help", es: "Cuando la terapia no ayuda" },
  answer: {
    en: "Say so to the therapist, early and plainly. Studies find that telling how it goes, and mending what went wrong between you, makes therapy better. If nothing changes after some more weeks, another way of working or another person may suit you. It does not mean you can't be helped.",
    es: "Díselo al terapeuta, pronto y claro. Los estudios ven que contar cómo va, y reparar lo que salió mal entre ustedes, mejora la terapia. Si en unas semanas más nada cambia, puede irte bien otra forma u otra persona. No quiere decir que no tengas ayuda posible.",
  },
  answerFrom: ["lambert-2018", "eubanks-2018"],
  asked: {
    en: [
      "therapy isn't working for me",
      "I have tried therapy and it did not help",
      "I don't like my therapist",
      "how do I tell my therapist it's not working",
      "when should I change therapist",
      "can therapy make you worse",
      "how do I stop therapy",
      "my therapist said something that hurt me",
      "is it normal to feel worse after a session",
    ],
    es: [
      "la terapia no me funciona",
      "he probado terapia y no me ayudó",
      "no me gusta mi terapeuta",
      "cómo le digo a mi psicóloga que no funciona",
      "cuándo cambiar de terapeuta",
      "la terapia puede empeorarte",
      "cómo dejo la terapia",
      "mi terapeuta dijo algo que me dolió",
      "es normal sentirse peor después de una sesión",
    ],
  },
  blocks: [
    text(
      ["lambert-2018"],
      "Therapy helps many people, but not everyone, and not always the first time. Some sessions leave you raw for a day. That can be part of it. Weeks of getting worse, or no change, should be talked about.",
      "La terapia ayuda a muchas personas, pero no a todas ni siempre a la primera. Hay sesiones que te dejan removido un día. Puede ser parte. Semanas de ir a peor, o sin cambio, se deben hablar.",
    ),
    heading("Say it", "Dilo"),
    text(
      ["lambert-2018", "eubanks-2018"],
      "Therapists often do not see that someone is doing badly. When clients answer short questions about how it goes, fewer get worse. When something between the two goes wrong and is mended, results are better. So it is worth saying, even by note.",
      "Muchas veces el terapeuta no ve que a alguien le va mal. Cuando los pacientes responden preguntas cortas sobre cómo va, menos empeoran. Si algo falla entre los dos y se repara, el resultado es mejor. Así que vale la pena decirlo, aunque sea en una nota.",
    ),
    list(
      ["eubanks-2018"],
      ["“I leave here and nothing is different.”", "«Salgo de aquí y nada cambia»."],
      ["“Last week I felt judged when you said that.”", "«La otra semana me sentí juzgado cuando dijo eso»."],
      ["“Could we try it another way?”", "«¿Podemos probar de otra forma?»"],
    ),
    heading("When to change", "Cuándo cambiar"),
    text(
      ["nimh-therapies"],
      "You may change if you do not feel safe or respected, if the person does not know your kind of problem, or if talking about it changes nothing. You need not give a reason. Ask for a name to go on with.",
      "Puedes cambiar si no te sientes seguro o respetado, si la persona no conoce tu problema o si hablarlo no cambia nada. No hace falta dar razones. Pide un nombre para seguir.",
    ),
    text(
      ["apa-confidentiality"],
      "Touch with sexual meaning, threats or telling others your secrets are never therapy. You can report them to the body that gives licences.",
      "El contacto sexual, las amenazas o contar tus secretos nunca son terapia. Se puede denunciar ante el colegio profesional.",
    ),
    here("You can find the words for it here.", "Aquí puedes encontrar las palabras."),
  ],
  review: "not yet reviewed by a clinician",
};
