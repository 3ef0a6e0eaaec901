import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const selfCriticism: Article = {
  id: "self-criticism",
  group: "mood",
  title: { en: "The harsh voice inside, and a kinder one", es: "La voz dura de dentro, y otra más amable" },
  answer: {
    en: "Many people speak to themselves as they would to no one else. Being kind to yourself is not letting yourself off: people who are kinder to themselves tend to feel less low and anxious, and in studies they wanted more, not less, to do better.",
    es: "Mucha gente se habla como no hablaría a nadie. Tratarse con bondad no es consentirse todo: quien lo hace suele tener menos ánimo bajo y menos ansiedad, y en los estudios tenía más ganas de mejorar, no menos.",
  },
  answerFrom: ["macbeth-2012", "breines-2012"],
  asked: {
    en: [
      "why am I so hard on myself",
      "how do I stop hating myself",
      "what is self-compassion",
      "how to be kinder to myself",
      "my inner critic never stops",
      "I feel like I am never good enough",
      "does self-compassion make you lazy",
      "I call myself stupid all the time",
      "how do I get better self-esteem",
    ],
    es: [
      "por qué soy tan duro conmigo",
      "cómo dejo de odiarme",
      "qué es la autocompasión",
      "cómo ser más amable conmigo",
      "mi voz crítica no para nunca",
      "siento que nunca soy suficiente",
      "la autocompasión te hace vago",
      "me llamo tonto todo el tiempo",
      "cómo tengo mejor autoestima",
    ],
  },
  blocks: [
    text(
      ["gilbert-2014"],
      "The harsh voice often means to protect. If it scolds first, no one else can. If it pushes hard, you may not fail. Often it was learned young, from someone who was harsh. But to the body a harsh voice inside is a threat, like one outside, and you live on guard.",
      "La voz dura suele querer proteger. Si riñe ella primero, nadie más puede. Si aprieta mucho, quizá no falles. Muchas veces se aprende de niño, de alguien duro. Pero para el cuerpo una voz dura por dentro es una amenaza, como una de fuera, y vives en guardia.",
    ),
    heading("What self-compassion is", "Qué es la autocompasión"),
    list(
      ["neffGermer2013"],
      [
        "Kindness: you speak to yourself as to a friend in the same spot.",
        "Bondad: te hablas como a un amigo en el mismo lío.",
      ],
      [
        "Being one of many: pain and mistakes belong to all people.",
        "Ser uno más: el dolor y los errores son de todos.",
      ],
      [
        "Seeing it as it is: you notice the pain and do not drown in it.",
        "Verlo como es: notas el dolor y no te hundes en él.",
      ],
    ),
    heading("“Then I would let myself go”", "«Entonces me dejaría ir»"),
    text(
      ["breines-2012", "macbeth-2012"],
      "Many fear that. Studies point the other way. People who were led to be kind to themselves after a mistake wanted more to put it right. And those who are kinder to themselves tend to have less low mood, anxiety and stress.",
      "Muchos lo temen. Los estudios dicen lo contrario. La gente a la que guiaron a ser amable consigo tras un error tenía más ganas de arreglarlo. Y quien es más amable consigo suele tener menos ánimo bajo, ansiedad y estrés.",
    ),
    heading("Small ways to begin", "Formas pequeñas de empezar"),
    list(
      ["neffGermer2013", "gilbert-2014"],
      ["Catch the tone. Would you say this to a child?", "Nota el tono. ¿Le dirías esto a un niño?"],
      [
        "Say: “This is hard. Others know it too. What do I need now?”",
        "Di: «Esto es duro. A otros también les pasa. ¿Qué necesito ahora?».",
      ],
      [
        "Put a hand on your chest, and let your breath slow down.",
        "Pon una mano en el pecho y deja que el aire vaya más lento.",
      ],
      [
        "Write yourself a few lines, as a good friend would.",
        "Escríbete unas líneas, como lo haría un buen amigo.",
      ],
    ),
    text(
      ["ferrari-2019", "gilbert-2014"],
      "It can be learned: courses that teach it have helped in trials. At first it may feel false, or bring tears. That is common in people who got little kindness. Go slowly, and if it gets too much, do it with a therapist.",
      "Se puede aprender: los cursos que la enseñan han ayudado en ensayos. Al principio puede sonar falso o traer lágrimas. Es común en quien recibió poco cariño. Ve despacio, y si es demasiado, hazlo con un terapeuta.",
    ),
    here(
      "You can write here what the voice says, and what a friend would answer.",
      "Puedes escribir aquí lo que dice la voz, y lo que diría un amigo.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
