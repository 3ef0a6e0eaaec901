import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const autism: Article = {
  id: "autism",
  group: "conditions",
  title: { en: "Autism in adults", es: "El autismo en adultos" },
  answer: {
    en: "Autism is a lifelong way of sensing, thinking and being with others; it is not an illness to be cured. Many adults find out late, often after years of hiding it. An assessment by a trained team can tell, and knowing can open doors to help.",
    es: "El autismo es una forma de sentir, pensar y estar con otros que dura toda la vida; no es una enfermedad que se cure. Muchos lo saben ya de adultos, tras años de esconderlo. Un equipo formado puede evaluarlo, y saberlo puede abrir puertas a la ayuda.",
  },
  answerFrom: ["nhs-autism", "nice-autism"],
  asked: {
    en: [
      "what is autism in adults",
      "signs of autism in adults",
      "am I autistic",
      "can you find out you are autistic late in life",
      "what is masking in autism",
      "autism in women",
      "why do sounds and lights overwhelm me",
      "how do I get an autism assessment",
      "autistic burnout what is it",
      "what is asperger's",
    ],
    es: [
      "qué es el autismo en adultos",
      "señales de autismo en adultos",
      "soy autista",
      "se puede saber de adulto que uno es autista",
      "qué es el enmascaramiento en el autismo",
      "autismo en mujeres",
      "por qué me agobian los ruidos y las luces",
      "cómo pido una evaluación de autismo",
      "qué es el agotamiento autista",
      "qué es el asperger",
    ],
  },
  blocks: [
    text(
      ["nhs-autism", "nimh-autism"],
      "Autistic people differ a lot from one another. Some need much help each day, others little. What they share is a different way of reading people, of sensing the world, and often a deep love for certain topics.",
      "Las personas autistas son muy distintas entre sí. Unas necesitan mucha ayuda cada día, otras poca. Comparten otra forma de leer a la gente, de sentir el mundo y, muchas veces, un amor hondo por ciertos temas.",
    ),
    heading("How it can look in adults", "Cómo puede verse en adultos"),
    list(
      ["nhs-autism"],
      ["it is hard to know what others think or feel", "cuesta saber qué piensan o sienten otros"],
      ["jokes and hints are taken word for word", "bromas e indirectas se toman al pie de la letra"],
      ["small talk and eye contact are tiring", "la charla y mirar a los ojos cansan"],
      ["sounds, lights or touch are too much", "ruidos, luces o el tacto son demasiado"],
      ["changes of plan are very hard", "los cambios de plan son muy difíciles"],
    ),
    text(
      ["nhs-autism"],
      "Many learn to copy others and hide what they need. This is called masking. It costs strength and can end in deep tiredness. Women are often found late.",
      "Muchas personas aprenden a copiar a otros y a esconder lo que necesitan. Se llama enmascarar. Cuesta fuerzas y puede acabar en un cansancio hondo. A las mujeres se las detecta tarde.",
    ),
    heading("Finding out, or not", "Saberlo, o no"),
    text(
      ["nice-autism"],
      "A doctor can refer you for an assessment: talks about now and about childhood. Waiting can be long. You do not need the word to ask for quiet, clear words or more time.",
      "Un médico puede mandarte a una evaluación: se habla de ahora y de la infancia. La espera puede ser larga. No necesitas la palabra para pedir silencio, frases claras o más tiempo.",
    ),
    text(
      ["nice-autism", "nimh-autism"],
      "Worry and low mood are common in autistic people and can be treated. Tell the therapist what helps you: written notes, fixed times, no phone calls.",
      "La ansiedad y el ánimo bajo son comunes en personas autistas y se tratan. Dile al terapeuta qué te ayuda: notas por escrito, horas fijas, nada de llamadas.",
    ),
    here("You can ask here for short, plain sentences.", "Aquí puedes pedir frases cortas y claras."),
  ],
  review: "not yet reviewed by a clinician",
};
