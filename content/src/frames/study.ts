import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const study: Frame = {
  id: "study",
  topics: ["study"],
  feelings: ["anxiety", "overwhelm", "shame"],
  needs: ["a way in", "worth apart from grades"],
  techniques: ["thought-record", "behavioural-activation", "breathing"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:exams?|finals|midterms?|thesis|dissertation|coursework|gpa|scholarship|revision|revising|semester|my (?:grades?|classes|degree|studies|studying|assignments?|essays?|homework|professor|lectures?)|studying (?:for|all)|(?:an?|the) (?:essay|assignment) (?:due|is)|chemistry)\b`,
        r`\b(?:fail|failing|flunk) (?:my |the |this )?(?:class|course|exam|year|test|degree)\b`,
      ],
      unless: r`\b(?:my (?:son|daughter|youngest|oldest|kid)\b|dropped (?:him|her|them) off)\b`,
      name: "your studies",
      feel: [
        "The date comes closer, and the head goes blank.",
        "Each hour not studied turns into a reproach.",
        "It has become a test of you, not of the subject.",
        "You sit in front of it and can't find the door in.",
      ],
      unspoken: [
        "I wonder who you see when you imagine the result.",
        "Perhaps it's less the exam than what people would think of you after.",
        "Part of you may be so afraid of doing it badly that starting feels unsafe.",
        "It might be that you were always the one who managed, and nobody knows this side.",
      ],
      normal: [
        "Half an hour with the book open beats a perfect plan, and you may stop after it.",
        "A mind in alarm can't file things away. It isn't laziness.",
      ],
      ask: {
        "ask-open": [
          "What are you most afraid will happen?",
          "What goes through your head when you open the book?",
        ],
        "ask-specify": ["Which exam or piece of work is nearest?"],
        "ask-meaning": ["What would a bad result say about you, in your own court?"],
        "ask-need": ["What would make tomorrow's first hour easier?"],
        "ask-exception": ["When did studying go all right, even for twenty minutes?"],
        "ask-body": ["What does your body do when you think of that day?"],
      },
      hurts: ["Why didn't you start earlier?"],
    },
    es: {
      cues: [
        r`\b(?:ex[aá]m(?:en|enes)|parciales|tesis|semestre|mis (?:notas|calificaciones|estudios|tareas|clases)|(?:estresad[oa]|agobiad[oa]|mal|no (?:voy|llego)) (?:\p{L}+ )?(?:con|en|a) la (?:facu|facultad|uni|universidad|prepa|carrera)|oposici\w+|estudi(?:o|ar|ando) (?:para|derecho|medicina|psicología|todo|toda))\b`,
        r`\b(?:suspender|reprobar|perder) (?:el|la|mi|una) (?:examen|materia|año|curso|asignatura)\b`,
      ],
      unless: r`\bmi hij[oa]\b`,
      name: "tus estudios",
      feel: [
        "La fecha se acerca y la cabeza se queda en blanco.",
        "Cada hora sin estudiar se vuelve un reproche.",
        "Se convirtió en un examen sobre ti, no sobre la materia.",
        "Te sientas delante y no encuentras por dónde entrar.",
      ],
      unspoken: [
        "Me pregunto a quién ves cuando imaginas el resultado.",
        "Quizá no es tanto el examen, sino lo que pensarían de ti después.",
        "Puede que temas tanto hacerlo mal que empezar se siente inseguro.",
        "A lo mejor siempre pudiste con todo y nadie conoce este lado.",
      ],
      normal: [
        "Media hora con el libro abierto vale más que un plan perfecto, y después se puede parar.",
        "Una mente en alarma no puede guardar nada. No es pereza.",
      ],
      ask: {
        "ask-open": ["¿Qué es lo que más temes que pase?", "¿Qué te pasa por la cabeza al abrir el libro?"],
        "ask-specify": ["¿Qué examen o entrega está más cerca?"],
        "ask-meaning": ["¿Qué diría de ti un mal resultado, según tú?"],
        "ask-need": ["¿Qué haría más fácil la primera hora de mañana?"],
        "ask-exception": ["¿Cuándo estudiaste más o menos bien, aunque fueran veinte minutos?"],
        "ask-body": ["¿Qué hace tu cuerpo cuando piensas en ese día?"],
      },
      hurts: ["¿Por qué no empezaste antes?"],
    },
  },
};
