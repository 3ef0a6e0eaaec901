import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const lgbtq: Article = {
  id: "lgbtq",
  group: "people",
  title: { en: "LGBTQ+ people", es: "Personas LGBTIQ+" },
  answer: {
    en: "Being LGBTQ+ is not what raises the risk; rejection, bullying and fear are. In a US survey, young people with at least one accepting adult were 40 percent less likely to report a suicide attempt in the past year.",
    es: "Ser LGBTIQ+ no es lo que sube el riesgo; lo suben el rechazo, el acoso y el miedo. En una encuesta en Estados Unidos, los jóvenes con al menos un adulto que los acepta tenían un 40 por ciento menos de probabilidad de contar un intento en el último año.",
  },
  answerFrom: ["trevor-2019"],
  asked: {
    en: [
      "LGBTQ suicide statistics",
      "why are gay people at higher risk of suicide",
      "transgender suicide risk",
      "how do I support my gay child",
      "my family does not accept that I am gay",
    ],
    es: [
      "estadísticas de suicidio LGBT",
      "por qué las personas gais tienen más riesgo de suicidio",
      "riesgo de suicidio en personas trans",
      "cómo apoyo a mi hijo gay",
      "mi familia no acepta que soy gay",
    ],
  },
  blocks: [
    text(
      ["cdc-yrbs", "trevor-2019"],
      "Surveys find more thoughts of suicide among LGBTQ+ young people than among others. The cause is not who they are. It is how they are treated.",
      "Las encuestas encuentran más pensamientos de suicidio entre jóvenes LGBTIQ+ que entre los demás. La causa no es quiénes son. Es cómo se les trata.",
    ),
    heading("What weighs", "Lo que pesa"),
    list(
      ["trevor-2019", "who-suicide"],
      ["being turned away by family or faith", "el rechazo de la familia o de la fe"],
      ["bullying and violence", "el acoso y la violencia"],
      ["hiding, and the fear of being found out", "esconderse, y el miedo a ser descubierto"],
      ["being told that one must change", "oír que hay que cambiar"],
    ),
    heading("One person makes a difference", "Una persona cambia mucho"),
    text(
      ["trevor-2019"],
      "In a US survey of about 25,000 LGBTQ young people, those with at least one accepting adult were 40 percent less likely to report a suicide attempt in the past year. It did not have to be a parent. It could be a teacher, an aunt, a doctor.",
      "En una encuesta en Estados Unidos con unas 25,000 personas jóvenes LGBTQ, quienes tenían al menos un adulto que las aceptaba contaron un 40 por ciento menos de intentos en el último año. No tenía que ser madre o padre. Podía ser un profesor, una tía, una médica.",
    ),
    heading("If it is about you", "Si es por ti"),
    list(
      ["trevor-2019"],
      [
        "You do not have to come out to ask for help. Your safety comes first.",
        "No tienes que salir del armario para pedir ayuda. Primero va tu seguridad.",
      ],
      [
        "There are lines answered by people who know this.",
        "Hay líneas atendidas por gente que conoce esto.",
      ],
      [
        "Look for one place where you can be yourself, near or online.",
        "Busca un lugar donde puedas ser tú, cerca o en línea.",
      ],
    ),
    heading("If it is about someone you love", "Si es por alguien que quieres"),
    text(
      ["trevor-2019"],
      "Use their name and their words for themselves. Say out loud: “I am glad you told me. I love you.” If you get it wrong, say sorry and go on. You do not have to understand it all today.",
      "Usa su nombre y las palabras que elige. Di en voz alta: «Me alegro de que me lo cuentes. Te quiero». Si te equivocas, pide perdón y sigue. No tienes que entenderlo todo hoy.",
    ),
    here(
      "Help now shows lines for LGBTQ+ people where there are some. What you write here is not shown to your family.",
      "Ayuda ahora muestra líneas para personas LGBTIQ+ donde las hay. Lo que escribes aquí no se le muestra a tu familia.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
