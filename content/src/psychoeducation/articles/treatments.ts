import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const treatments: Article = {
  id: "treatments",
  group: "getting-help",
  title: { en: "Treatments that help", es: "Tratamientos que ayudan" },
  answer: {
    en: "The best tested ones speak about suicide itself: CBT made for it, and DBT, which halved suicide attempts in one two-year trial. A safety plan with calls afterwards helps as well, and you can ask for any of these by name.",
    es: "Los mejor probados hablan del propio suicidio: la terapia cognitivo-conductual hecha para ello y la DBT, que en un ensayo de dos años redujo a la mitad los intentos. También ayuda un plan de seguridad con llamadas, y puedes pedirlos por su nombre.",
  },
  answerFrom: ["mewton-2016", "linehan-2006", "stanley-2018"],
  asked: {
    en: [
      "what treatment helps with suicidal thoughts",
      "does therapy help with suicidal thoughts",
      "what is DBT",
      "does CBT help with suicidal thoughts",
      "how do I find a therapist for suicidal thoughts",
      "what should I ask a therapist",
    ],
    es: [
      "qué tratamiento ayuda con los pensamientos suicidas",
      "la terapia ayuda con los pensamientos suicidas",
      "qué es la DBT",
      "la terapia cognitivo-conductual ayuda con el suicidio",
      "cómo encuentro terapeuta para pensamientos suicidas",
      "qué le pregunto a un terapeuta",
    ],
  },
  blocks: [
    heading("Therapy that speaks of it", "Terapia que habla de ello"),
    text(
      ["mewton-2016"],
      "CBT looks at thoughts and what one does with them. A review of 15 trials found that CBT works against suicidal thoughts and acts when it deals with these directly. Treating only the illness underneath was not shown to be enough.",
      "La terapia cognitivo-conductual mira los pensamientos y lo que uno hace con ellos. Una revisión de 15 ensayos vio que sirve contra los pensamientos y actos de suicidio cuando los trata de forma directa. No se vio que bastara tratar solo la enfermedad de debajo.",
    ),
    text(
      ["linehan-2006", "mccauley-2018"],
      "DBT teaches skills for very strong feelings, one to one and in a group. In a trial of two years with women who had tried to end their life or hurt themselves, it halved suicide attempts against therapy by experts. A trial with 173 teens also found it better at the end of treatment; later the lead grew smaller.",
      "La DBT enseña a manejar emociones muy fuertes, a solas y en grupo. En un ensayo de dos años con mujeres que habían intentado quitarse la vida o se hacían daño, redujo los intentos a la mitad frente a la terapia de expertos. Un ensayo con 173 adolescentes también la vio mejor al final del tratamiento; luego la ventaja bajó.",
    ),
    heading("Short help that works", "Ayuda breve que sirve"),
    text(
      ["stanley-2018"],
      "A safety plan and a few calls after a hospital visit went along with half as much suicidal behaviour over six months in one study.",
      "Un plan de seguridad y unas llamadas después del hospital fueron con la mitad de conductas suicidas en seis meses en un estudio.",
    ),
    heading("What to ask", "Qué preguntar"),
    list(
      ["nimh-faq"],
      [
        "“Have you worked with people who think of suicide?”",
        "«¿Ha trabajado con personas que piensan en el suicidio?»",
      ],
      [
        "“Will we talk about it openly, and make a plan?”",
        "«¿Hablaremos de ello con claridad y haremos un plan?»",
      ],
      [
        "“What happens if I have a bad night between visits?”",
        "«¿Qué pasa si tengo una mala noche entre citas?»",
      ],
      ["“What does it cost, and is there a lower price?”", "«¿Cuánto cuesta? ¿Hay un precio más bajo?»"],
    ),
    heading("While you wait", "Mientras esperas"),
    text(
      ["nimh-faq", "samhsa-988"],
      "Waiting lists are long in many places. Ask to be called if a place comes free, see your doctor in between, and use lines as often as you need. A treatment that does not fit can be changed. That is not your failure.",
      "Las listas de espera son largas en muchos sitios. Pide que te llamen si queda un hueco, ve al médico entre tanto y usa las líneas cuanto necesites. Si un tratamiento no encaja, se puede cambiar. No es un fracaso tuyo.",
    ),
    here(
      "This app is not a treatment. It can help you get ready for one.",
      "Esta aplicación no es un tratamiento. Puede ayudarte a prepararte para uno.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
