import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const publicSpeaking: Frame = {
  id: "public-speaking",
  topics: ["social-anxiety", "work", "study"],
  feelings: ["anxiety", "shame"],
  needs: ["being heard without being judged", "a way through the first minute"],
  techniques: ["graded-exposure", "breathing", "thought-record"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:get|getting|stand|standing|be) up there (?:and|without|in front)\b`,
        r`\b(?:public speaking|best man|maid of honou?r|toast at|eulogy)\b`,
        r`\b(?:give|giving|gave|have to (?:do|make|hold)|make|making|do|doing|hold|holding|dread\w*|practis\w+|practic\w+|rehears\w+) (?:a|an|the|my|this|that) (?:\w+ ){0,2}(?:speech|presentation|talk|toast|keynote)\b`,
        r`\b(?:speak|speaking|talk|(?<!a )talking|present|presenting|read aloud|reading aloud|read out|stand up) (?:\w+ ){0,2}in front of (?:people|everyone|everybody|the (?:class|team|room|board)|\d+|all)`,
        r`\bpresent(?:ing)? (?:to|at) (?:the|my|a) (?:board|class|team|boss|clients?|conference)\b`,
      ],
      name: "having to speak in front of people",
      feel: [
        "All those faces turned your way, and your voice has to work anyway.",
        "It isn't the words you doubt so much as standing there while people look.",
        "Your body treats it like danger, and then you have to sound relaxed on top.",
        "The minute before you start is probably worse than any minute after.",
        "Part of the dread is not knowing what your own voice will do.",
      ],
      unspoken: [
        "Perhaps there was an earlier time you stood there and it went wrong, and this one feels like going back to it.",
        "It might be less about the speech and more about what they'd think of you if you stumbled.",
        "Part of you may want to do it well because someone in that room matters to you.",
        "I wonder if you've been putting on a brave face about this to the people around you.",
      ],
      normal: [
        "Hardly anyone's voice is steady in the first half minute. Nobody in the room remembers that part.",
        "Nerves before speaking are about caring how it lands, and they fall once you're a few sentences in.",
      ],
      ask: {
        "ask-open": [
          "What do you picture going wrong?",
          "Who's going to be in the room?",
          "What would you like them to walk away with?",
        ],
        "ask-specify": ["When is it, and how long do you have to speak?"],
        "ask-meaning": ["What would it say about you if your voice shook?"],
        "ask-need": ["What would make the first sentence easier?"],
        "ask-exception": ["When did you last say something in front of people and it was all right?"],
        "ask-body": ["Where does it hit you first: stomach, hands, voice?"],
      },
      hurts: ["Why don't you just picture them naked?"],
    },
    es: {
      cues: [
        r`\bhablar (?:en público|(?:delante|enfrente|en frente) de (?:la gente|gente|todos|la clase|mucha gente|tod[oa] el mundo))`,
        r`\b(?:dar|hacer|preparar|tengo) (?:un|una|el|la|mi) (?:\p{L}+ )?(?:discurso|presentación|exposición|ponencia|brindis)\b`,
        r`\bexponer (?:en|delante|frente|mañana|el)\b`,
      ],
      name: "tener que hablar delante de gente",
      feel: [
        "Todas esas caras mirándote, y la voz tiene que salir igual.",
        "No dudas tanto de lo que vas a decir como de estar ahí mientras te miran.",
        "El cuerpo lo toma por un peligro, y encima hay que parecer en calma.",
        "El minuto de antes suele ser peor que cualquiera de los que vienen después.",
      ],
      unspoken: [
        "Quizá hubo una vez en que salió mal, y esta se siente como volver ahí.",
        "Puede que te importe menos el discurso que lo que pensarían de ti si te trabas.",
        "A lo mejor quieres hacerlo bien porque en esa sala hay alguien que te importa.",
        "Me pregunto si delante de los demás haces como que no es para tanto.",
      ],
      normal: [
        "A casi nadie le sale firme la voz el primer medio minuto. Nadie se acuerda de esa parte.",
        "Los nervios antes de hablar bajan a las pocas frases.",
      ],
      ask: {
        "ask-open": ["¿Qué imaginas que sale mal?", "¿Quién va a estar en la sala?"],
        "ask-specify": ["¿Cuándo es y cuánto tienes que hablar?"],
        "ask-meaning": ["¿Qué diría de ti que te temblara la voz?"],
        "ask-need": ["¿Qué haría más fácil la primera frase?"],
        "ask-exception": ["¿Cuándo hablaste delante de otros y fue más o menos bien?"],
      },
      hurts: ["¿Por qué no te relajas?"],
    },
  },
};
