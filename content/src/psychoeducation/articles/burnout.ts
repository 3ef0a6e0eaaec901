import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const burnout: Article = {
  id: "burnout",
  group: "stress",
  title: { en: "Burnout", es: "El burnout o estar quemado" },
  answer: {
    en: "Burnout comes from stress at work that has gone on too long: worn out, cold or cynical about the job, and feeling that you get nothing done. The WHO does not call it an illness. Rest matters, and so does changing what wore you out.",
    es: "El burnout viene de un estrés en el trabajo que duró demasiado: agotamiento, frialdad o desprecio por el trabajo, y sentir que nada te sale. La OMS no lo llama enfermedad. Importa descansar, y también cambiar lo que te agotó.",
  },
  answerFrom: ["who-burnout", "maslach2016"],
  asked: {
    en: [
      "what is burnout",
      "do I have burnout",
      "burnout or depression",
      "I am exhausted by my job",
      "how long does it take to recover from burnout",
      "I don't care about my work anymore",
      "what causes burnout",
      "how do I recover from burnout",
      "can carers and parents burn out",
    ],
    es: [
      "qué es el burnout",
      "estoy quemado en el trabajo",
      "burnout o depresión",
      "mi trabajo me agota",
      "cuánto se tarda en salir del burnout",
      "ya no me importa mi trabajo",
      "qué causa el síndrome de estar quemado",
      "cómo me recupero del burnout",
      "los cuidadores y padres pueden quemarse",
    ],
  },
  blocks: [
    heading("Three signs", "Tres señales"),
    list(
      ["who-burnout", "maslach2016"],
      [
        "You are worn out, and the weekend does not fill you up.",
        "Agotamiento, y el fin de semana no te repone.",
      ],
      [
        "You have gone cold: the work or the people leave you cold, or you mock it all.",
        "Frialdad: el trabajo o la gente te dan igual, o te burlas de todo.",
      ],
      [
        "You feel you get nothing done, however much you do.",
        "Sientes que nada te sale, por mucho que hagas.",
      ],
    ),
    text(
      ["who-burnout"],
      "The World Health Organization describes it as something that comes from work stress that was not dealt with. It does not list it as an illness. Still, it is real and it hurts.",
      "La Organización Mundial de la Salud lo describe como algo que viene de un estrés laboral sin resolver. No lo pone en la lista de enfermedades. Aun así es real y duele.",
    ),
    heading("It is not only about you", "No es solo cosa tuya"),
    text(
      ["maslach2016", "bakker2017"],
      "Burnout grows where a job and a person do not fit for long: too much to do, no say, too little thanks or pay, bad blood, unfair rules, work against your values. It can come to people who cared a lot. Help, a say and thanks protect.",
      "Crece donde el trabajo y la persona no encajan mucho tiempo: demasiada carga, ninguna voz, poco reconocimiento o sueldo, mal ambiente, trato injusto, ir contra tus valores. Puede llegarle a quien se entregó mucho. Protegen la ayuda, tener voz y el reconocimiento.",
    ),
    heading("Burnout or depression?", "¿Burnout o depresión?"),
    text(
      ["maslach2016", "who-depression"],
      "They look alike and can come together. Burnout at first is about work; depression lies over everything, also over what you love. It is hard to tell from inside. A doctor can help to sort it out, and look for other causes of being tired.",
      "Se parecen y pueden ir juntos. El burnout al principio va del trabajo; la depresión cubre todo, también lo que amas. Desde dentro cuesta verlo. Un médico puede ayudar a aclararlo y buscar otras causas del cansancio.",
    ),
    heading("What can help", "Qué puede ayudar"),
    list(
      ["maslach2016", "sonnentag2015", "who-guidelines-work"],
      [
        "Tell someone at work or a doctor, before nothing works any more.",
        "Cuéntalo en el trabajo o al médico, antes de que ya no puedas.",
      ],
      [
        "Name the two things that cost you most. What could go, wait or be shared?",
        "Nombra las dos cosas que más te cuestan. ¿Qué puede irse, esperar o repartirse?",
      ],
      [
        "Leave work at work: an end time, a phone that stays off.",
        "Deja el trabajo en el trabajo: hora de salida, móvil apagado.",
      ],
      [
        "Take rest that is rest: sleep, outdoors, people, something you are good at.",
        "Descansa de verdad: sueño, aire libre, gente, algo que se te da bien.",
      ],
      [
        "If nothing can change there, it is fair to look for another place.",
        "Si allí nada puede cambiar, es justo buscar otro sitio.",
      ],
    ),
    text(
      ["maslach2016"],
      "It took long to get here, and it takes a while to come back. Time off alone often does not do it if you return to the same load. Those who care for family at home can burn out in the same way.",
      "Llegar aquí llevó tiempo, y volver también. Una baja sola muchas veces no basta si vuelves a la misma carga. Quien cuida en casa puede agotarse igual.",
    ),
    here(
      "There is a program on stress here, with one thing a week.",
      "Aquí hay un programa sobre el estrés, con una cosa por semana.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
