import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const anger: Frame = {
  id: "anger",
  topics: ["anger"],
  feelings: ["anger", "hurt"],
  needs: ["respect", "a boundary"],
  techniques: ["breathing"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:angry|anger|furious|pissed(?: off)?|rage|raging|livid|fuming|so mad|seething|fed up|lost my temper|lose it)\b`,
        r`\b(?:snapped|yelled|exploded|screamed|lashed out)\b`,
        r`\b(?:unfair|not fair|bullshit)\b`,
      ],
      name: "the anger",
      feel: [
        "Something that matters to you got stepped on.",
        "It's a lot of heat, with nowhere to put it.",
        "You've swallowed it for so long that it comes out all at once.",
        "The anger seems to know exactly where the line was.",
      ],
      unspoken: [
        "I wonder who you have to be calm for.",
        "Perhaps there's hurt right under it.",
        "Part of you may be scared of what it can do.",
        "It could be that being angry is easier to show than being let down.",
      ],
      normal: [
        "Anger often guards something that's been stepped on. It's worth asking what before asking it to leave.",
        "Anger is a messenger. It says a limit was passed.",
      ],
      ask: {
        "ask-open": [
          "What did they do, as you saw it?",
          "What matters to you here that got stepped on?",
          "What would the anger say, if it could speak plainly?",
        ],
        "ask-specify": ["What was the moment it tipped?"],
        "ask-meaning": ["What is the anger protecting?"],
        "ask-need": ["What would have been fair to you?"],
        "ask-exception": ["When did you manage to hold it, and how?"],
        "ask-body": ["Where in your body is the heat?"],
      },
      hurts: ["Aren't you overreacting?"],
    },
    es: {
      cues: [
        r`\b(?:enoj\w+|rabia|furios[oa]|ira|coraje|hart[oa]|indignad[oa]|encabron\w+|exploto|exploté|estallé)\b`,
        r`\b(?:injust[oa]|injusticia|no es justo)\b`,
        r`\b(?:le|les) grit[éo]\b`,
      ],
      name: "el enojo",
      feel: [
        "Pisaron algo que te importa.",
        "Es mucho calor y no hay dónde ponerlo.",
        "Lo tragaste tanto tiempo que sale todo junto.",
        "El enojo parece saber muy bien dónde estaba el límite.",
      ],
      unspoken: [
        "Me pregunto delante de quién tienes que guardar la calma.",
        "Quizá hay dolor justo debajo.",
        "Puede que te asuste lo que el enojo puede hacer.",
        "A lo mejor es más fácil mostrar enojo que decepción.",
      ],
      normal: [
        "El enojo suele cuidar algo que pisaron. Vale preguntar qué antes de pedirle que se vaya.",
        "El enojo es un mensajero: dice que se pasó un límite.",
      ],
      ask: {
        "ask-open": [
          "¿Qué hicieron, tal como tú lo viste?",
          "¿Qué te importa aquí que pisaron?",
          "¿Qué diría el enojo si hablara claro?",
        ],
        "ask-specify": ["¿Cuál fue el momento en que se desbordó?"],
        "ask-meaning": ["¿Qué está protegiendo?"],
        "ask-need": ["¿Qué habría sido justo?"],
        "ask-exception": ["¿Cuándo lograste sostenerlo, y cómo?"],
        "ask-body": ["¿En qué parte del cuerpo está ese calor?"],
      },
      hurts: ["¿No estás exagerando?"],
    },
  },
};
