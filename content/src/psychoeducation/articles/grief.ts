import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const grief: Article = {
  id: "grief",
  group: "afterwards",
  title: { en: "Grief after a suicide", es: "El duelo después de un suicidio" },
  answer: {
    en: "Grief after a suicide often brings shock, guilt, anger, shame and the question why, all mixed. None of it means you failed them, and it helps to talk with people who have lived it.",
    es: "El duelo después de un suicidio suele traer golpe, culpa, rabia, vergüenza y la pregunta de por qué, todo mezclado. Nada de eso significa que le fallaste, y ayuda hablar con quien lo ha vivido.",
  },
  answerFrom: ["help-at-hand", "cerel-2016"],
  asked: {
    en: [
      "how to cope after someone died by suicide",
      "grief after suicide",
      "my brother died by suicide",
      "is it my fault that he died by suicide",
      "how do I tell a child about a suicide",
      "what to say to someone who lost someone to suicide",
      "support for people bereaved by suicide",
    ],
    es: [
      "cómo sobrellevar el suicidio de alguien",
      "duelo por suicidio",
      "mi hermano murió por suicidio",
      "es culpa mía que se suicidara",
      "cómo le cuento a un niño un suicidio",
      "qué decir a alguien que perdió a una persona por suicidio",
      "apoyo para supervivientes de suicidio",
    ],
  },
  blocks: [
    text(
      ["cerel-2016", "cerel-2019"],
      "You are not alone in this. In one US state almost half of the adults asked had known someone who died by suicide. Researchers estimate that each death reaches about 135 people.",
      "No estás a solas en esto. En un estado de Estados Unidos, casi la mitad de los adultos conocía a alguien que murió por suicidio. Se estima que cada muerte alcanza a unas 135 personas.",
    ),
    heading("What may come", "Lo que puede venir"),
    list(
      ["help-at-hand"],
      [
        "“Why?” asked over and over. Often there is no full answer.",
        "«¿Por qué?», una y otra vez. Muchas veces no hay respuesta completa.",
      ],
      ["Guilt about a call missed or a word said.", "Culpa por una llamada perdida o una palabra dicha."],
      [
        "Anger at them, at doctors, at God, at yourself.",
        "Rabia con esa persona, con los médicos, con Dios, contigo.",
      ],
      [
        "Relief, if they had suffered long. It does not mean you loved less.",
        "Alivio, si sufría hacía mucho. No significa que quisieras menos.",
      ],
      ["Shame, or people who go quiet.", "Vergüenza, o gente que se calla."],
    ),
    text(
      ["help-at-hand"],
      "You made choices with what you knew then. Looking back, the signs line up. They did not at the time.",
      "Decidiste con lo que sabías entonces. Al mirar atrás, las señales encajan. En su momento no.",
    ),
    heading("What helps", "Qué ayuda"),
    list(
      ["help-at-hand"],
      [
        "Say their name. Tell stories of their life, not only of the end.",
        "Di su nombre. Cuenta su vida, no solo el final.",
      ],
      [
        "Let others do the shopping, the calls, the papers.",
        "Deja que otros hagan la compra, las llamadas, los papeles.",
      ],
      [
        "Decide what you will say when people ask. “He died by suicide” is enough.",
        "Decide qué dirás cuando pregunten. «Murió por suicidio» basta.",
      ],
      ["Find a group of people with the same loss.", "Busca un grupo de personas con la misma pérdida."],
    ),
    heading("Telling a child", "Contárselo a un niño"),
    text(
      ["help-at-hand"],
      "Use true and simple words: “She died. She was so ill in her feelings that she ended her own life. It was not because of you.” Leave out how. Come back to it when they ask.",
      "Usa palabras ciertas y sencillas: «Murió. Estaba tan mal por dentro que se quitó la vida. No fue por ti». Deja fuera el cómo. Vuelve a ello cuando pregunte.",
    ),
    heading("If you think of dying too", "Si tú también piensas en morir"),
    text(
      ["cerel-2016"],
      "People who have lost someone this way have such thoughts more often. It is a reason to tell someone today.",
      "A quien ha perdido a alguien así le vienen más esos pensamientos. Es un motivo para contarlo hoy.",
    ),
    here(
      "You can talk here about them. There is no right order for this.",
      "Aquí puedes hablar de esa persona. Esto no tiene un orden correcto.",
    ),
  ],
  review: "not yet reviewed by a clinician",
};
