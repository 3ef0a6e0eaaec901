import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const workLimits: Article = {
  id: "work-limits",
  group: "stress",
  title: { en: "Stress at work, and setting limits", es: "Estrés en el trabajo, y poner límites" },
  answer: {
    en: "Stress at work comes when demands outrun what you have to meet them: time, help, a say. You can set limits in small, clear sentences, and leave work behind after hours. The larger part is the employer's to change, and you may ask for it.",
    es: "El estrés en el trabajo llega cuando las exigencias superan lo que tienes: tiempo, ayuda, voz. Puedes poner límites con frases cortas y claras, y dejar el trabajo atrás al salir. La parte mayor le toca a la empresa, y puedes pedirla.",
  },
  answerFrom: ["bakker2017", "sonnentag2015", "who-work"],
  asked: {
    en: [
      "how do I set boundaries at work",
      "how do I say no to my boss",
      "I can't switch off after work",
      "too much work and not enough time",
      "how to deal with stress at work",
      "my boss writes to me at night",
      "how do I stop thinking about work at home",
      "should I answer emails on holiday",
      "I'm scared of losing my job if I say no",
    ],
    es: [
      "cómo pongo límites en el trabajo",
      "cómo le digo que no a mi jefe",
      "no desconecto después del trabajo",
      "demasiado trabajo y poco tiempo",
      "cómo llevar el estrés laboral",
      "mi jefa me escribe por la noche",
      "cómo dejo de pensar en el trabajo en casa",
      "debo contestar correos en vacaciones",
      "tengo miedo de perder el trabajo si digo que no",
    ],
  },
  blocks: [
    text(
      ["bakker2017"],
      "Every job takes something: time, strength, nerves. Every job also gives something: help, a say, thanks, learning. Stress grows when it takes much and gives little. Working harder does not fix that for long.",
      "Todo trabajo quita algo: tiempo, fuerza, nervios. Y todo trabajo da algo: ayuda, voz, reconocimiento, aprender. El estrés crece si quita mucho y da poco. Trabajar más no lo arregla por mucho tiempo.",
    ),
    heading("Limits in plain words", "Límites en palabras claras"),
    list(
      ["nice-work", "who-guidelines-work"],
      [
        "“I can do this or that by Friday. Which comes first?”",
        "«Para el viernes puedo hacer esto o aquello. ¿Qué va primero?»",
      ],
      [
        "“I would like to think about it and tell you tomorrow.”",
        "«Me gustaría pensarlo y decírtelo mañana».",
      ],
      [
        "“I read messages until my shift ends, and again in the morning.”",
        "«Leo mensajes hasta que acaba mi turno, y otra vez por la mañana».",
      ],
      [
        "“This is too much for one person. Here is what I need.”",
        "«Esto es mucho para una persona. Necesito esto».",
      ],
    ),
    text(
      ["nice-work"],
      "Begin with a small one, with someone who is likely to hear it. You need not give reasons at length. If you fear for your job, write down what is asked of you and when, and talk first to a colleague, a union or the works doctor.",
      "Empieza por uno pequeño, con alguien que quizá lo oiga. No hace falta dar muchas razones. Si temes por tu puesto, apunta qué te piden y cuándo, y habla antes con un compañero, un sindicato o el médico de empresa.",
    ),
    heading("Coming down after work", "Bajar después del trabajo"),
    list(
      ["sonnentag2015", "albulescu-2022"],
      [
        "Close the day: write down what is open and where you start tomorrow.",
        "Cierra el día: apunta lo pendiente y por dónde empiezas mañana.",
      ],
      [
        "Mark the end: change clothes, walk, play a song.",
        "Marca el final: cambia de ropa, camina, pon una canción.",
      ],
      ["Do something that takes your whole mind.", "Haz algo que te ocupe la mente entera."],
      [
        "Take short breaks in the day. Studies find more energy and less tiredness after them.",
        "Haz pausas cortas en el día. Los estudios ven más energía y menos cansancio con ellas.",
      ],
    ),
    text(
      ["sonnentag2015"],
      "The more stress there was, the harder it is to let go in the evening, and the more you need it. So it helps to plan it, and not to wait for a quiet day.",
      "Cuanto más estrés hubo, más cuesta soltar por la tarde, y más falta hace. Por eso ayuda planearlo, y no esperar a un día tranquilo.",
    ),
    heading("What is not yours to fix", "Lo que no te toca arreglar"),
    text(
      ["who-work", "who-guidelines-work"],
      "Bullying, harassment, hours without end, work that is not safe: these are not a matter of your limits. The World Health Organization says that employers should act on such risks. You have rights, which differ by country. Ask about them.",
      "Acoso, abuso, horas sin fin, trabajo sin seguridad: eso no es cosa de tus límites. La Organización Mundial de la Salud dice que la empresa debe actuar contra esos riesgos. Tienes derechos, que cambian según el país. Pregunta por ellos.",
    ),
    here(
      "You can try out your sentence here before you say it.",
      "Aquí puedes probar tu frase antes de decirla.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
