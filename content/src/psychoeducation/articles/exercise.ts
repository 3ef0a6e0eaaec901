import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const exercise: Article = {
  id: "exercise",
  group: "mood",
  title: { en: "Moving your body, and mood", es: "Mover el cuerpo, y el ánimo" },
  answer: {
    en: "Moving your body helps against low mood, and studies find this for walking, strength work, yoga and more. The best kind is the one you will do, and a little is better than nothing. It can stand beside treatment, and it need not replace it.",
    es: "Mover el cuerpo ayuda contra el ánimo bajo, y los estudios lo ven con caminar, ejercicios de fuerza, yoga y más. El mejor es el que vas a hacer, y un poco es mejor que nada. Puede ir junto a un tratamiento, sin tener que reemplazarlo.",
  },
  answerFrom: ["noetel-2024", "who-activity"],
  asked: {
    en: [
      "does exercise help with depression",
      "what kind of exercise is best for mood",
      "does walking help mental health",
      "how much exercise do I need to feel better",
      "how do I exercise when I have no energy",
      "does running help with anxiety",
      "is yoga good for mood",
      "I hate sport what can I do",
    ],
    es: [
      "el ejercicio ayuda con la depresión",
      "qué ejercicio es mejor para el ánimo",
      "caminar ayuda a la salud mental",
      "cuánto ejercicio necesito para sentirme mejor",
      "cómo hago ejercicio si no tengo energía",
      "correr ayuda con la ansiedad",
      "el yoga es bueno para el ánimo",
      "odio el deporte qué puedo hacer",
    ],
  },
  blocks: [
    heading("What is known", "Lo que se sabe"),
    text(
      ["noetel-2024", "cochrane-exercise"],
      "Many trials have asked if moving helps people with depression. Put together, they say yes. Walking, jogging, strength work, yoga and dance all did something. The studies differ in quality, so no one knows exactly how much.",
      "Muchos ensayos han mirado si moverse ayuda a personas con depresión. Juntos dicen que sí. Caminar, trotar, hacer fuerza, yoga y bailar: todo sirvió de algo. Los estudios no son todos igual de buenos, así que nadie sabe del todo cuánto.",
    ),
    text(
      ["pearce-2022"],
      "People who move more also become depressed less often later. Much of that shows already with a modest amount: well short of sport, and far from nothing.",
      "Quien se mueve más también se deprime menos después. Buena parte se ve ya con una cantidad modesta: lejos del deporte, y lejos de nada.",
    ),
    heading("Why it may help", "Por qué puede ayudar"),
    text(
      ["noetel-2024", "martell2022"],
      "There is likely more than one reason. The body gets tired in a good way. You see light and people. You do what you planned to do, and that counts for something when a day feels lost.",
      "Es probable que haya más de un motivo. El cuerpo se cansa para bien. Ves luz y gente. Haces lo que planeaste, y eso vale algo cuando el día parece perdido.",
    ),
    heading("When you have no strength", "Cuando no hay fuerzas"),
    list(
      ["martell2022", "who-activity"],
      [
        "Begin below what you think you can do. To the corner and back.",
        "Empieza por debajo de lo que crees. Hasta la esquina y vuelta.",
      ],
      [
        "Tie it to something you do anyway, such as the first coffee.",
        "Únelo a algo que ya haces, como el primer café.",
      ],
      [
        "Go with someone, or call someone as you walk.",
        "Ve con alguien, o llama a alguien mientras caminas.",
      ],
      [
        "Choose what you can bear or like: music, a garden, the stairs, a ball with the kids.",
        "Elige lo que aguantas o te gusta: música, el huerto, la escalera, una pelota con los niños.",
      ],
      [
        "Every bit counts. Many short walks make a long one.",
        "Todo cuenta. Muchos paseos cortos hacen uno largo.",
      ],
    ),
    heading("With care", "Con cuidado"),
    text(
      ["who-activity", "nice-depression"],
      "With a heart problem, another illness or a baby on the way, ask a doctor what suits you. If you feel you must move to earn food, or cannot stop, that is worth telling someone too. And if low mood is deep, moving alone may not be enough. Take other help as well.",
      "Con un problema de corazón, otra enfermedad o un embarazo, pregunta al médico qué te va bien. Si sientes que tienes que moverte para ganarte la comida, o no puedes parar, también vale la pena contarlo. Y si el ánimo está muy bajo, moverse puede no bastar. Busca además otra ayuda.",
    ),
    here(
      "You can plan one small walk here and see how mood was before and after.",
      "Aquí puedes planear un paseo corto y ver el ánimo de antes y de después.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
