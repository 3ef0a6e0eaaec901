import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const healthAnxiety: Article = {
  id: "health-anxiety",
  group: "anxiety",
  title: { en: "Fear of being ill", es: "Miedo a estar enfermo" },
  answer: {
    en: "Health anxiety is worry about illness that takes over life. What you feel is real; checking, searching and asking calm it for a moment and then feed it. Getting checked once by a doctor and then slowly checking less helps, and CBT has helped in trials.",
    es: "La ansiedad por la salud es una preocupación por enfermar que se come la vida. Lo que notas es real; mirar, buscar y preguntar calma un momento y luego la alimenta. Ayuda que un médico lo mire una vez y después comprobar cada vez menos, y la terapia cognitivo-conductual ha ayudado en ensayos.",
  },
  answerFrom: ["nhs-health-anxiety", "tyrer-2014"],
  asked: {
    en: [
      "what is health anxiety",
      "I always think I have a serious illness",
      "how do I stop googling my symptoms",
      "the doctor says I'm fine but I don't believe it",
      "am I a hypochondriac",
      "I check my body all the time",
      "can anxiety cause real symptoms",
      "how to stop worrying about cancer",
      "what helps with health anxiety",
    ],
    es: [
      "qué es la ansiedad por la salud",
      "siempre creo que tengo algo grave",
      "cómo dejo de buscar síntomas en internet",
      "el médico dice que estoy bien pero no le creo",
      "soy hipocondríaco",
      "me miro el cuerpo todo el tiempo",
      "la ansiedad puede dar síntomas reales",
      "cómo dejo de pensar que tengo cáncer",
      "qué ayuda con la hipocondría",
    ],
  },
  blocks: [
    text(
      ["nhs-health-anxiety"],
      "A twitch, a spot, a pain in the head. Most of us shrug and go on. With health anxiety the mind leaps to the worst and stays there. You are not making it up. What you feel in your body is there. The question is what it means.",
      "Un tic, una mancha, un dolor de cabeza. Casi todos seguimos con lo nuestro. Con la ansiedad por la salud la mente salta a lo peor y se queda ahí. No te lo inventas. Lo que notas en el cuerpo está. La cuestión es qué significa.",
    ),
    heading("The loop", "El círculo"),
    list(
      ["nhs-health-anxiety", "salkovskis1991"],
      ["You notice something.", "Notas algo."],
      ["A scary thought comes: “What if it is bad?”", "Llega un pensamiento que asusta: «¿Y si es malo?»"],
      [
        "You check, press, search online, ask, or stay away from doctors.",
        "Miras, aprietas, buscas en internet, preguntas o evitas al médico.",
      ],
      ["It calms for an hour. Then doubt comes back.", "Calma un rato. Luego vuelve la duda."],
      [
        "Fear itself makes signs: a fast heart, dizziness, a tight throat.",
        "El miedo mismo da señales: corazón rápido, mareo, nudo en la garganta.",
      ],
    ),
    text(
      ["nhs-health-anxiety"],
      "A part of the body that is pressed and watched all day starts to hurt or feel odd. And someone who searches long enough will find an illness that fits.",
      "Una parte del cuerpo que se aprieta y se mira todo el día acaba doliendo o se nota rara. Y quien busca mucho rato encuentra una enfermedad que encaja.",
    ),
    heading("What can help", "Qué puede ayudar"),
    list(
      ["nhs-health-anxiety"],
      [
        "Have it looked at once by a doctor you trust. Agree when to come back.",
        "Que lo mire una vez un médico de confianza. Acuerda cuándo volver.",
      ],
      [
        "Count your checks for a day. Then do a few less, each day.",
        "Cuenta cuántas veces miras en un día. Luego, unas menos cada día.",
      ],
      [
        "Put off the search. Wait an hour, then see if you still need it.",
        "Aplaza la búsqueda. Espera una hora y mira si aún la necesitas.",
      ],
      [
        "Ask those near you to be kind, and not to answer the same question again.",
        "Pide a los tuyos cariño, y que no contesten otra vez lo mismo.",
      ],
      [
        "Go back to what you gave up: sport, trips, films.",
        "Vuelve a lo que dejaste: deporte, viajes, películas.",
      ],
    ),
    text(
      ["tyrer-2014", "nhs-health-anxiety"],
      "CBT for health anxiety helped patients in hospital clinics in a large trial, and it was still helping long after. A doctor can send you there.",
      "En un ensayo grande, la terapia cognitivo-conductual ayudó a pacientes de consultas de hospital, y seguía ayudando mucho después. El médico puede enviarte.",
    ),
    text(
      ["nhs-health-anxiety"],
      "People with health anxiety get ill too. A sign that is new, strong or getting worse deserves a visit like anyone's.",
      "Quien tiene esta ansiedad también enferma. Una señal nueva, fuerte o que empeora merece una visita, como la de cualquiera.",
    ),
    here(
      "This app cannot tell you what a symptom is. It can help with the fear.",
      "Esta aplicación no puede decirte qué es un síntoma. Puede ayudar con el miedo.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
