import type { Technique } from "@evenkeel/companion/technique";

export const behaviouralActivation: Technique = {
  id: "behavioural-activation",
  minutes: 5,
  start: "matters",
  steps: [
    {
      id: "matters",
      wantsPleasant: true,
      reads: "words",
      saves: "matters",
      from: null,
      card: null,
      next: [{ when: "any", to: "step" }],
    },
    {
      id: "step",
      wantsPleasant: true,
      reads: "words",
      saves: "step",
      from: null,
      card: null,
      next: [
        { when: "dont-know", to: "menu" },
        { when: "any", to: "when" },
      ],
    },
    {
      id: "menu",
      reads: "words",
      saves: "step",
      from: null,
      card: "steps",
      next: [{ when: "any", to: "when" }],
    },
    {
      id: "when",
      reads: "time",
      saves: "when",
      from: null,
      card: null,
      next: [{ when: "any", to: "hindrance" }],
    },
    {
      id: "hindrance",
      reads: "words",
      saves: "hindrance",
      from: null,
      card: null,
      next: [
        { when: "dont-know", to: "end" },
        { when: "no", to: "end" },
        { when: "any", to: "answer" },
      ],
    },
    {
      id: "answer",
      reads: "words",
      saves: "answer",
      from: null,
      card: null,
      next: [{ when: "any", to: "end" }],
    },
  ],
  pacer: null,
  sources: [
    {
      cite: "Martell CR, Dimidjian S, Herman-Dunn R. Behavioral Activation for Depression, 2nd ed. Guilford, 2022.",
      for: "small planned steps that lead mood, not the other way round",
    },
    {
      cite: "Gollwitzer PM, Sheeran P. Implementation intentions and goal achievement. Adv Exp Soc Psychol 38, 2006.",
      for: "naming when, and an answer to what may get in the way",
    },
  ],
  contraindications: [
    "thoughts of suicide or self-harm in this conversation: safety steps come first",
    "fresh loss or exhaustion from overwork: rest may be the step",
    "signs of mania: more activity may harm",
    "exercise or food as the step where eating is a worry",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "One small step",
      offer: [
        "When everything is heavy, one small thing at a set time can shift the day a little. We could plan one together, in about five minutes. Would you like that?",
        "We could pick one step, small enough to be doable on a bad day, and give it a time. Want to?",
      ],
      steps: {
        matters: {
          ask: ["What used to give you a bit of ease, company or pride, before it got like this?"],
          less: ["Think of last year: what was one ordinary thing you didn't mind doing?"],
          heard: ["That tells me something about what matters to you."],
        },
        step: {
          ask: [
            "What would be the smallest piece of that, ten minutes or less?",
            "Shrink it until a bad day could hold it. What's left?",
          ],
          less: ["Half of what you're thinking of would do. What would be laughably small?"],
          heard: ["That's small enough to be real.", "Good size."],
        },
        menu: {
          ask: ["Here are a few small ones others use. Which is the least bad?"],
          less: ["Any one of them, or one of your own. Which could you do half-asleep?"],
          heard: ["That will do."],
        },
        when: {
          ask: ["When will you do it? A day and a time, like “tomorrow after lunch”."],
          less: ["A rough time is enough to hang it on. Which day, and morning, afternoon or evening?"],
          heard: ["It has a place now."],
        },
        hindrance: {
          ask: ["What might get in the way?"],
          less: ["If it doesn't happen, what will most likely be the reason?"],
          heard: ["Likely enough."],
        },
        answer: {
          ask: ["If that happens, what could you do instead, or anyway?"],
          less: ["Could there be an even smaller version for that case, and what would it be?"],
          heard: ["Then there's a plan for that too."],
        },
      },
      labels: {
        matters: "What it's for",
        step: "The step",
        when: "When",
        hindrance: "What may get in the way",
        answer: "And then",
      },
      finish: ["It's saved. If it doesn't happen, that's information and not a failure; we make it smaller."],
      eased: [],
      planned: [
        "It's saved for {when}. If it doesn't happen, that's information and not a failure; we make it smaller.",
      ],
      cardTitle: "Small steps",
      cardSteps: [
        "Stand outside the door for five minutes",
        "Wash one cup, or your face",
        "Send one person two words",
        "Put on one song and do nothing else",
        "Open the curtains and drink a glass of water",
      ],
    },
    es: {
      title: "Un paso pequeño",
      offer: [
        "Cuando todo pesa, una cosa pequeña a una hora fija puede mover un poco el día. Podemos planear una, en unos cinco minutos. ¿Te gustaría?",
        "Podemos elegir un paso, tan pequeño que quepa en un mal día, y ponerle hora. ¿Quieres?",
      ],
      steps: {
        matters: {
          ask: ["¿Qué te daba antes un poco de alivio, compañía u orgullo?"],
          less: ["Piensa en el año pasado: ¿qué cosa corriente no te molestaba hacer?"],
          heard: ["Eso me dice algo de lo que te importa."],
        },
        step: {
          ask: [
            "¿Cuál sería la parte más pequeña de eso, de diez minutos o menos?",
            "Achícalo hasta que quepa en un mal día. ¿Qué queda?",
          ],
          less: ["Con la mitad de lo que piensas basta. ¿Qué sería tan pequeño que dé risa?"],
          heard: ["Así de pequeño ya es posible.", "Buen tamaño."],
        },
        menu: {
          ask: ["Aquí van algunos pasos pequeños que usan otros. ¿Cuál es el menos malo?"],
          less: ["Cualquiera de ellos, o uno tuyo. ¿Cuál podrías hacer medio dormido?"],
          heard: ["Con ese basta."],
        },
        when: {
          ask: ["¿Cuándo lo harás? Un día y una hora, como «mañana después de comer»."],
          less: ["Una hora aproximada basta. ¿Qué día, y por la mañana, la tarde o la noche?"],
          heard: ["Ya tiene su lugar."],
        },
        hindrance: {
          ask: ["¿Qué podría estorbar?"],
          less: ["Si no ocurre, ¿cuál será seguramente el motivo?"],
          heard: ["Es bastante probable."],
        },
        answer: {
          ask: ["Si pasa eso, ¿qué podrías hacer en su lugar, o aun así?"],
          less: ["¿Habría una versión todavía más pequeña para ese caso, y cuál?"],
          heard: ["Entonces también hay plan para eso."],
        },
      },
      labels: {
        matters: "Para qué",
        step: "El paso",
        when: "Cuándo",
        hindrance: "Lo que puede estorbar",
        answer: "Y entonces",
      },
      finish: ["Queda guardado. Si no ocurre, es información y no un fracaso; lo hacemos más pequeño."],
      eased: [],
      planned: [
        "Queda guardado para el {when}. Si no ocurre, es información y no un fracaso; lo hacemos más pequeño.",
      ],
      cardTitle: "Pasos pequeños",
      cardSteps: [
        "Salir cinco minutos a la puerta",
        "Lavar una taza, o la cara",
        "Mandarle dos palabras a alguien",
        "Poner una canción y no hacer nada más",
        "Abrir las cortinas y beber un vaso de agua",
      ],
    },
  },
};
