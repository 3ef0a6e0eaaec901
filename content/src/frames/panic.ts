import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const panic: Frame = {
  id: "panic",
  topics: ["panic"],
  feelings: ["anxiety", "overwhelm"],
  needs: ["safety", "ground"],
  techniques: ["breathing", "graded-exposure"],
  notYet: ["thought-record", "behavioural-activation"],
  words: {
    en: {
      cues: [
        r`\bpanic(?:king|ky| attacks?)?\b`,
        r`\b(?:can't breathe|heart (?:is )?(?:racing|pounding)|hyperventilat\w+|(?:i'm|can't stop|am|was|start\w*|whole body|hands?(?: are| is)?) shaking|going to faint|losing control)\b`,
        r`\banxiety attacks?\b`,
      ],
      unless: r`\b(?:don't|no need to|not) panic\b|\bpanic button\b`,
      name: "the panic",
      feel: [
        "Your body is sounding a full alarm.",
        "It comes like a wave and takes the air with it.",
        "Everything in you is shouting danger.",
        "And now there's also the fear of the next one.",
      ],
      unspoken: [
        "I wonder which places you've started to go round.",
        "Perhaps you've begun to avoid places, in case it comes there.",
        "Part of you may believe each time that this one is different.",
        "It may be embarrassing on top of frightening.",
      ],
      normal: [
        "It peaks within minutes and comes down by itself, also when nothing is done about it.",
        "Panic rises, peaks within minutes and falls, even when nothing is done.",
      ],
      ask: {
        "ask-open": ["What is it like right now?", "What do you fear will happen when it comes?"],
        "ask-specify": ["Where were you when it began?"],
        "ask-need": ["What helps you feel the ground a little?"],
        "ask-exception": ["What did the last one do in the end?"],
        "ask-body": ["Which part of your body is loudest?"],
      },
      hurts: ["Can't you calm down?"],
    },
    es: {
      cues: [
        r`\bpánico\b|\bataques? de (?:pánico|ansiedad)\b`,
        r`\b(?:no puedo respirar|me falta el aire|me ahogo|taquicardia|corazón (?:acelerado|a mil)|temblando|perder el control|desmayar\w*)\b`,
      ],
      name: "el pánico",
      feel: [
        "Tu cuerpo hace sonar la alarma entera.",
        "Llega como una ola y se lleva el aire.",
        "Todo en ti grita peligro.",
        "Y encima queda el miedo al próximo.",
      ],
      unspoken: [
        "Me pregunto qué sitios ya rodeas.",
        "Quizá ya evitas lugares, por si te llega ahí.",
        "Puede que cada vez creas que esta es distinta.",
        "A lo mejor, además de asustar, da vergüenza.",
      ],
      normal: [
        "Llega arriba en minutos y baja por sí mismo, aunque no se haga nada.",
        "El pánico sube, llega a su punto más alto en minutos y baja, aunque no se haga nada.",
      ],
      ask: {
        "ask-open": ["¿Cómo es ahora mismo?", "¿Qué temes que pase cuando llega?"],
        "ask-specify": ["¿Dónde estabas cuando empezó?"],
        "ask-need": ["¿Qué te ayuda a sentir un poco el suelo?"],
        "ask-exception": ["¿En qué terminó el último?"],
        "ask-body": ["¿Qué parte del cuerpo suena más fuerte?"],
      },
      hurts: ["¿No te puedes calmar?"],
    },
  },
};
