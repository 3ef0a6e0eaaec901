import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const bodyImage: Article = {
  id: "body-image",
  group: "habits",
  title: { en: "How you see your body", es: "Cómo ves tu cuerpo" },
  answer: {
    en: "Being unhappy with how one looks is very common, at every age and for men too. Comparing, checking and hiding tend to keep it going. Noticing what the body can do, and fewer comparisons, help. If it shapes how you eat or keeps you at home, see a doctor.",
    es: "Estar a disgusto con el propio aspecto es muy común, a toda edad y también en los hombres. Compararse, revisarse y esconderse suelen mantenerlo. Ayuda fijarse en lo que el cuerpo puede hacer y compararse menos. Si cambia cómo comes o te deja en casa, ve a un médico.",
  },
  answerFrom: ["mhf-body", "alleva-2015"],
  asked: {
    en: [
      "why do I hate my body",
      "how to feel better about my looks",
      "what is body dysmorphia",
      "I can't look in the mirror",
      "is it normal to feel ugly",
      "men and body image",
      "how to stop comparing my body with others",
      "how do I talk to my daughter about her body",
    ],
    es: [
      "por qué odio mi cuerpo",
      "cómo sentirme mejor con mi aspecto",
      "qué es la dismorfia corporal",
      "no puedo mirarme al espejo",
      "es normal sentirse feo",
      "los hombres y la imagen corporal",
      "cómo dejo de comparar mi cuerpo con otros",
      "cómo hablo con mi hija de su cuerpo",
    ],
  },
  blocks: [
    text(
      ["mhf-body"],
      "Body image is how you think and feel about your body, not how it looks to others. Many people feel shame about it at some time. Words heard as a child, pictures online, illness, a birth or growing older can all touch it.",
      "La imagen corporal es lo que piensas y sientes de tu cuerpo, no cómo lo ven otros. Muchas personas sienten vergüenza en algún momento. Influyen palabras oídas de niño, fotos en internet, una enfermedad, un parto o la edad.",
    ),
    heading("What keeps it going", "Lo que lo mantiene"),
    list(
      ["alleva-2015", "mhf-body"],
      ["comparing yourself with picked and edited photos", "compararte con fotos elegidas y retocadas"],
      ["checking the mirror again and again, or avoiding it", "mirarte una y otra vez, o evitar el espejo"],
      [
        "talking badly about your body, alone or with friends",
        "hablar mal de tu cuerpo, a solas o con amigos",
      ],
    ),
    heading("What studies found to help", "Lo que ayuda según los estudios"),
    list(
      ["alleva-2015"],
      [
        "learning to catch and answer harsh thoughts",
        "aprender a notar y responder a los pensamientos duros",
      ],
      ["learning how pictures are made", "aprender cómo se hacen las fotos"],
      ["moving for the feeling of it, not to change", "moverte por gusto, no para cambiar"],
      ["writing what your body lets you do", "escribir lo que tu cuerpo te deja hacer"],
    ),
    text(
      ["alleva-2015"],
      "The effects are small, and yet they are there. Nobody has to love their body. Being at peace with it most days is enough.",
      "Los efectos son pequeños, pero están. Nadie tiene que amar su cuerpo. Basta con estar en paz con él casi todos los días.",
    ),
    heading("When to see someone", "Cuándo ver a alguien"),
    text(
      ["nimh-eating", "mhf-body"],
      "If you eat less, eat until it hurts, vomit, or move so as to make up for food, see a doctor soon. If you think for hours of one flaw that others hardly see, there is a name for that too, and therapy for it.",
      "Si comes menos, comes hasta que duele, vomitas o te mueves para compensar, ve pronto a un médico. Si piensas horas en un defecto que otros apenas ven, eso también tiene nombre y terapia.",
    ),
    here("We will not talk here about weights or sizes.", "Aquí no hablamos de pesos ni tallas."),
  ],
  review: "not yet reviewed by a clinician",
};
