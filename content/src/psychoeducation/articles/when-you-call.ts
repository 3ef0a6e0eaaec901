import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const whenYouCall: Article = {
  id: "when-you-call",
  group: "getting-help",
  title: { en: "What happens when you call a line", es: "Qué pasa cuando llamas a una línea" },
  answer: {
    en: "You first hear a greeting, sometimes with a choice of language, and then a trained person answers, listens and helps you think about what would make you safer. In the US fewer than two percent of such calls involve emergency services, and more than half of those with the caller's consent.",
    es: "Primero oyes un saludo, a veces con opción de idioma; luego contesta una persona formada, escucha y ayuda a pensar qué daría más seguridad. En Estados Unidos, menos del dos por ciento de esas llamadas llevan a emergencias, y más de la mitad de ellas con permiso de quien llama.",
  },
  answerFrom: ["samhsa-988"],
  asked: {
    en: [
      "what happens if I call 988",
      "what happens when I call a suicide hotline",
      "will they send the police if I call",
      "do they trace the call",
      "do I have to give my name to a helpline",
      "who answers a crisis line",
      "is calling a crisis line confidential",
      "do hotlines work",
      "does 988 cost money",
    ],
    es: [
      "qué pasa si llamo al 988",
      "qué pasa cuando llamo a una línea de suicidio",
      "mandan a la policía si llamo",
      "rastrean la llamada",
      "tengo que dar mi nombre en una línea de ayuda",
      "quién contesta en una línea de crisis",
      "es confidencial llamar a una línea de crisis",
      "sirven las líneas de ayuda",
      "cuesta dinero llamar al 988",
      "qué pasa si llamo al 024",
    ],
  },
  blocks: [
    heading("The first minute", "El primer minuto"),
    text(
      ["samhsa-988"],
      "You hear a greeting. Sometimes you can choose a language or a team: on 988 in the US there is one in Spanish and one for veterans. There may be a short wait. Then a trained person says hello.",
      "Oyes un saludo. A veces puedes elegir idioma o equipo: en el 988 de Estados Unidos hay uno en español y otro para veteranos. Puede haber una espera corta. Luego una persona formada te saluda.",
    ),
    heading("What they ask", "Qué preguntan"),
    list(
      ["samhsa-988", "samaritans-contact"],
      ["what is going on, and how it is for you", "qué pasa y cómo lo vives"],
      ["whether you are safe right now", "si estás a salvo ahora"],
      ["what has helped before, and who is near", "qué te ha ayudado antes y quién está cerca"],
    ),
    text(
      ["samaritans-contact"],
      "They may ask your name because that is natural. You do not have to give it. You can cry, be silent, or hang up and call again.",
      "Pueden preguntar tu nombre porque es natural. No tienes que darlo. Puedes llorar, callar, o colgar y volver a llamar.",
    ),
    heading("“Will they send the police?”", "«¿Mandarán a la policía?»"),
    text(
      ["samhsa-988"],
      "Rarely. On the US lifeline fewer than 2 in 100 calls involve emergency services, and in more than half of these the caller agrees. It happens when a life is in danger now and nothing else is enough. You may ask at the start: “When would you send someone?”",
      "Pocas veces. En la línea de Estados Unidos, menos de 2 de cada 100 llamadas llevan a emergencias, y en más de la mitad de ellas quien llama está de acuerdo. Pasa cuando una vida corre peligro ya y nada más basta. Puedes preguntar al principio: «¿Cuándo mandarían a alguien?».",
    ),
    heading("Does it help?", "¿Ayuda?"),
    text(
      ["gould-2025", "gould-2007"],
      "Of 437 people who had called the US lifeline with suicidal thoughts, almost 98 in 100 said the call helped, and 88 in 100 said it stopped them from killing themselves. People who agree to be asked may be the more satisfied ones. An older study also saw the wish to die fall during the call.",
      "De 437 personas que llamaron a la línea de Estados Unidos con ideas de suicidio, casi 98 de cada 100 dijeron que la llamada ayudó, y 88 de cada 100 que evitó que se mataran. Quizá responden más las personas contentas. Otro estudio también vio bajar el deseo de morir durante la llamada.",
    ),
    here(
      "The lines of your country are under Help now, with two lines you can read out if starting is hard.",
      "Las líneas de tu país están en Ayuda ahora, con dos frases que puedes leer si cuesta empezar.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
