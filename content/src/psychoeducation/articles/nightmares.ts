import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const nightmares: Article = {
  id: "nightmares",
  group: "sleep",
  title: { en: "Nightmares", es: "Pesadillas" },
  answer: {
    en: "Nightmares are common, more so with stress and after something terrible. A bad dream that comes back can be changed by day: you write a new course for it and go through that version daily. It is called imagery rehearsal, and sleep doctors recommend it.",
    es: "Las pesadillas son comunes, más con estrés y después de algo terrible. Un mal sueño que vuelve se puede cambiar de día: escribes otro curso y repasas esa versión a diario. Se llama ensayo en imágenes, y los médicos del sueño lo aconsejan.",
  },
  answerFrom: ["aasm-nightmares", "krakow-2001"],
  asked: {
    en: [
      "why do I have nightmares",
      "how do I stop nightmares",
      "I have the same nightmare again and again",
      "what is imagery rehearsal therapy",
      "I'm afraid to fall asleep because of my dreams",
      "nightmares after trauma",
      "what to do after a nightmare",
      "do nightmares mean something",
      "can medicine cause nightmares",
    ],
    es: [
      "por qué tengo pesadillas",
      "cómo dejo de tener pesadillas",
      "tengo siempre la misma pesadilla",
      "qué es la terapia de ensayo en imágenes",
      "tengo miedo de dormirme por mis sueños",
      "pesadillas después de un trauma",
      "qué hago después de una pesadilla",
      "las pesadillas significan algo",
      "una medicina puede dar pesadillas",
    ],
  },
  blocks: [
    text(
      ["aasm-nightmares"],
      "A nightmare is a dream so bad that it wakes you, and that you remember. Nearly everyone has one now and then. Some have them every week and come to fear the night.",
      "Una pesadilla es un sueño tan malo que te despierta, y que recuerdas. Casi todos tenemos alguna. Hay quien las tiene cada semana y llega a temer la noche.",
    ),
    heading("Where they come from", "De dónde vienen"),
    text(
      ["aasm-nightmares", "va-nightmares"],
      "Stress, fever, short sleep and alcohol can bring them. So can some medicines; if they began with a new one, ask the doctor or pharmacist. After trauma they are very common, and often close to what happened. They are no sign of what will come, and no sign of a bad character.",
      "Pueden traerlas el estrés, la fiebre, dormir poco y el alcohol. También algunas medicinas; si empezaron con una nueva, pregunta al médico o en la farmacia. Tras un trauma son muy comunes, y a menudo se parecen a lo que pasó. No dicen lo que va a venir ni que seas malo.",
    ),
    heading("Right after one", "Justo después"),
    list(
      ["va-nightmares"],
      [
        "Put on a light. Say where you are and what day it is.",
        "Enciende una luz. Di dónde estás y qué día es.",
      ],
      [
        "Feel your feet on the floor. Drink some water.",
        "Siente los pies en el suelo. Bebe un poco de agua.",
      ],
      ["Let your breath get slow.", "Deja que el aire se haga lento."],
      [
        "If you are wide awake, do something quiet until you are sleepy.",
        "Si estás muy despierto, haz algo tranquilo hasta tener sueño.",
      ],
    ),
    heading("Changing the dream by day", "Cambiar el sueño de día"),
    list(
      ["aasm-nightmares", "krakow-2001"],
      ["Choose one that is not the worst.", "Elige una que no sea la peor."],
      ["Write it down in short.", "Escríbela en pocas líneas."],
      [
        "Change it in any way you like: a door, a helper, another end.",
        "Cámbiala como quieras: una puerta, alguien que ayuda, otro final.",
      ],
      ["Write down the new dream.", "Escribe el sueño nuevo."],
      [
        "Each day, in daylight, see the new one in your mind for a few minutes.",
        "Cada día, con luz, míralo en tu mente unos minutos.",
      ],
    ),
    text(
      ["krakow-2001", "aasm-nightmares"],
      "It sounds too easy. Yet in a trial with women who had lived through sexual assault, those who learned this had fewer nightmares and slept better. It may take weeks.",
      "Suena demasiado fácil. Pero en un ensayo con mujeres que habían sufrido violencia sexual, las que lo aprendieron tuvieron menos pesadillas y durmieron mejor. Puede tardar semanas.",
    ),
    heading("When to look for help", "Cuándo buscar ayuda"),
    text(
      ["va-nightmares", "aasm-nightmares"],
      "If the dreams show what you lived through, do this with a therapist, who can also treat the trauma itself. See a doctor as well if you hit out, shout or get up in your sleep, or if the nights make you wish not to be here.",
      "Si los sueños muestran lo que viviste, hazlo con un terapeuta, que puede tratar también el trauma. Ve al médico si en sueños das golpes, gritas o te levantas, o si las noches te quitan las ganas de estar aquí.",
    ),
    here("You can write down the new ending here.", "Aquí puedes escribir el final nuevo."),
  ],
  review: "not yet reviewed by a clinician",
};
