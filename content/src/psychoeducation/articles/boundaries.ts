import type { Article } from "@evenkeel/companion/article";
import { heading, here, list, text } from "../block.ts";

export const boundaries: Article = {
  id: "boundaries",
  group: "relationships",
  title: { en: "Saying no, and keeping your limits", es: "Decir no y cuidar tus límites" },
  answer: {
    en: "A boundary is what you will and will not do, said in plain words. Practising how to speak up is an old and well-studied help: it can lower worry and raise self-respect. Start small, say it once and calmly, and expect that it feels odd at first.",
    es: "Un límite es lo que harás y lo que no, dicho en palabras claras. Practicar cómo decirlo es una ayuda antigua y bien estudiada: puede bajar la preocupación y subir el respeto propio. Empieza por algo pequeño, dilo una vez y con calma, y cuenta con que al principio se sienta raro.",
  },
  answerFrom: ["speed-2018"],
  asked: {
    en: [
      "what are boundaries",
      "how do I say no without feeling guilty",
      "how to set boundaries with family",
      "why can't I say no to people",
      "how to be more assertive",
      "what if someone ignores my boundaries",
      "is it selfish to set limits",
      "how to stop being a people pleaser",
      "how do I tell my mother to stop",
    ],
    es: [
      "qué son los límites",
      "cómo digo que no sin sentir culpa",
      "cómo poner límites a la familia",
      "por qué no sé decir que no",
      "cómo ser más asertivo",
      "qué hago si no respetan mis límites",
      "es egoísta poner límites",
      "cómo dejo de querer agradar a todos",
      "cómo le digo a mi madre que pare",
    ],
  },
  blocks: [
    text(
      ["speed-2018"],
      "A boundary is not a wall and not a threat. It says what is all right for you and what you will do if it is not: “I can talk until nine. Then I need to sleep.”",
      "Un límite no es un muro ni una amenaza. Dice qué está bien para ti y qué harás si no lo está: «Puedo hablar hasta las nueve horas. Luego necesito dormir».",
    ),
    heading("Why it is hard", "Por qué cuesta"),
    text(
      ["speed-2018"],
      "Many of us learned early that a no brings anger or makes others sad. So we say yes and pay for it later. Speaking up is a skill, and skills can be learned. Training in it has helped people with low mood, worry and low self-worth.",
      "Muchos aprendimos pronto que un no trae enfado o pone triste a otros. Así que decimos sí y lo pagamos después. Decir lo tuyo es una habilidad, y se aprende. Practicarla ha ayudado a personas con ánimo bajo, preocupación y poca estima.",
    ),
    heading("A way to say it", "Una forma de decirlo"),
    list(
      ["speed-2018", "nhs-relationships"],
      ["what is happening: “You call me at work each day”", "lo que pasa: «Me llamas al trabajo cada día»"],
      ["how it is for you: “I get behind and worry”", "cómo es para ti: «Me atraso y me preocupo»"],
      ["what you ask: “Please write to me instead”", "lo que pides: «Escríbeme, por favor»"],
      ["what you will do: “I will answer after six”", "lo que harás: «Contesto por la tarde»"],
    ),
    text(
      ["nhs-relationships"],
      "You do not need a long reason. If they push, say the same again in the same tone. Guilt afterwards is common and passes. It does not mean you did wrong.",
      "No hace falta una razón larga. Si insisten, repite lo mismo en el mismo tono. La culpa de después es común y pasa. No quiere decir que hiciste mal.",
    ),
    text(
      ["nhs-domestic"],
      "If saying no puts you in danger, safety comes first. Talk with someone outside before you say it.",
      "Si decir no te pone en peligro, la seguridad va primero. Habla con alguien de fuera antes de decirlo.",
    ),
    here("You can try a no here first.", "Puedes probar aquí un no primero."),
  ],
  review: "not yet reviewed by a clinician",
};
