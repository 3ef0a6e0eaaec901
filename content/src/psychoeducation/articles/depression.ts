import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const depression: Article = {
  id: "depression",
  group: "mood",
  title: { en: "Low mood and depression", es: "El ánimo bajo y la depresión" },
  answer: {
    en: "Low mood comes and goes with life. When it stays most of the day for weeks, with little joy, bad sleep or no strength, doctors may speak of depression, which is common and can be treated. A doctor or a therapist can find out which it is.",
    es: "El ánimo bajo va y viene con la vida. Si dura casi todo el día durante semanas, con poca alegría, mal sueño o sin fuerzas, los médicos pueden hablar de depresión, que es común y se puede tratar. Un médico o un terapeuta puede ver cuál de las dos es.",
  },
  answerFrom: ["who-depression", "nimh-depression"],
  asked: {
    en: [
      "what is depression",
      "how do I know if I am depressed or sad",
      "difference between sadness and depression",
      "why do I feel low all the time",
      "nothing gives me joy anymore",
      "what are the signs of depression",
      "does depression go away",
      "why am I so tired and empty",
      "what helps against depression",
    ],
    es: [
      "qué es la depresión",
      "cómo sé si estoy deprimido o triste",
      "diferencia entre tristeza y depresión",
      "por qué estoy siempre sin ánimo",
      "ya nada me da alegría",
      "cuáles son los síntomas de la depresión",
      "la depresión se cura",
      "por qué me siento vacío y sin fuerzas",
      "qué ayuda contra la depresión",
    ],
  },
  blocks: [
    text(
      ["who-depression"],
      "Everyone has low days. They often follow something: a loss, a fight, a bad week. Then something good gets through, and they lift. Depression is heavier. It stays most of the day, nearly every day, for at least two weeks.",
      "Todos tenemos días bajos. Suelen venir por algo: una pérdida, una pelea, una mala semana. Luego llega algo bueno y se pasan. La depresión pesa más. Dura casi todo el día, casi todos los días, dos semanas o más.",
    ),
    heading("How it can look", "Cómo puede verse"),
    list(
      ["who-depression", "nimh-depression"],
      ["You feel sad, empty or short-tempered.", "Tristeza, vacío o mal genio."],
      ["What you used to like leaves you cold.", "Lo que te gustaba ya no te dice nada."],
      ["Sleep and hunger change, in one way or the other.", "Cambian el sueño y el hambre, a más o a menos."],
      ["Small tasks take all your strength.", "Lo pequeño te quita toda la fuerza."],
      ["It is hard to think or to choose.", "Cuesta pensar o elegir."],
      ["You feel guilty, or of no worth.", "Sientes culpa, o que no vales."],
      ["You think of death.", "Piensas en la muerte."],
    ),
    heading("It is not your fault", "No es culpa tuya"),
    text(
      ["who-depression", "nimh-depression"],
      "Depression is not weak will. Life, body and mind all play a part: losses, abuse, stress, illness, what runs in a family. It can come to anyone. Around 5 in 100 adults in the world live with it.",
      "La depresión no es falta de voluntad. Cuentan la vida, el cuerpo y la mente: pérdidas, maltrato, estrés, enfermedad, lo que viene de familia. Le puede llegar a cualquiera. Unos 5 de cada 100 adultos del mundo viven con ella.",
    ),
    heading("What helps", "Qué ayuda"),
    text(
      ["who-depression", "nice-depression"],
      "Talking treatments help. So do small, planned steps back into life. For some people medicine is part of it, and a doctor can talk that through with you. It may take more than one try to find what fits.",
      "Ayuda la terapia. Ayudan también los pasos pequeños y planeados para volver a la vida. Para algunas personas la medicina es una parte, y un médico puede hablarlo contigo. Puede hacer falta más de un intento hasta dar con lo que va bien.",
    ),
    text(
      ["nimh-depression"],
      "See a doctor or a therapist if it has lasted two weeks, or if daily life is hard. No app or list can tell you for sure. If you think of ending your life, tell someone today.",
      "Ve a un médico o a un terapeuta si dura ya dos semanas o si el día a día cuesta. Ninguna aplicación ni lista puede decirlo seguro. Si piensas en quitarte la vida, cuéntaselo a alguien hoy.",
    ),
    here(
      "You can fill in a short questionnaire here and take it with you to a doctor.",
      "Aquí puedes llenar un cuestionario corto y llevarlo al médico.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
