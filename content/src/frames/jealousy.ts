import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const jealousy: Frame = {
  id: "jealousy",
  topics: ["partner"],
  feelings: ["jealousy", "anxiety", "shame"],
  needs: ["certainty that one is loved", "trust"],
  techniques: ["thought-record"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\bi(?:'m| am| get| feel| was| got| felt) (?:\w+ ){0,2}jealous\b[^.]{0,40}\b(?:he|she|him|her|they|my (?:boyfriend|girlfriend|husband|wife|partner)|when|ex|girl|guy|woman)\b`,
        r`\bmy jealousy\b`,
        r`\bi (?:check|checked|keep checking|go through|went through|look at|looked at) (?:his|her|their|my (?:boyfriend|girlfriend|husband|wife|partner)'s) (?:phone|messages|texts|instagram|followers|location)\b`,
        r`\b(?:afraid|scared|worried|convinced|suspect|think) (?:\w+ ){0,3}(?:he|she|my (?:boyfriend|girlfriend|husband|wife|partner))(?:'s| is| might be| could be| will) (?:cheat\w*|seeing someone|going to (?:leave|cheat)|having an affair)\b`,
      ],
      unless: r`\bjealous of (?:me|my success)\b`,
      name: "the jealousy",
      feel: [
        "You go looking for proof, and whatever you find, it doesn't settle anything.",
        "In your head the film is running before you've heard a word from them.",
        "You don't like yourself like this, and it still has you by the collar.",
        "It calms for an hour when they reassure you. Then it's hungry again.",
      ],
      unspoken: [
        "Perhaps there was a time it turned out to be true, and your body hasn't forgotten.",
        "Part of you may be asking whether you're enough.",
        "It might be less about that other person than about being left.",
        "I wonder if you've kept the size of this from them.",
      ],
      normal: [
        "Jealousy is an alarm. Alarms go off for real smoke and for toast.",
        "Checking feeds it, the way scratching feeds an itch.",
      ],
      ask: {
        "ask-open": [
          "What sets it off most?",
          "What do you picture, when it runs?",
          "What do you do when it comes?",
        ],
        "ask-specify": ["When was the last time it took over?"],
        "ask-meaning": ["What would it mean about you if the fear were right?"],
        "ask-need": ["What could they do that would help and not feed it?"],
        "ask-exception": ["When do you feel sure of them?"],
      },
      hurts: ["Do they give you reason to be?"],
    },
    es: {
      cues: [
        r`\b(?:mis celos|soy (?:muy )?celos[oa]|me (?:dan|pongo|muero de) celos\p{L}*|siento celos|tengo celos)\b`,
        r`\ble (?:reviso|revisé|miro|miré|espío) (?:el (?:móvil|celular|teléfono)|los mensajes|el instagram)\b`,
        r`\b(?:miedo|sospecho|temo|creo)[^.]{0,15} (?:de )?que me (?:engañe|esté engañando|engaña|ponga los cuernos|vaya a dejar)\b`,
      ],
      unless: r`\bes (?:muy )?celos[oa]\b`,
      name: "los celos",
      feel: [
        "Buscas pruebas, y encuentres lo que encuentres no se calma.",
        "La película empieza en tu cabeza antes de oír una palabra.",
        "No te gustas así, y aun así te agarra.",
        "Se calma una hora cuando te dicen que no pasa nada. Luego vuelve con hambre.",
      ],
      unspoken: [
        "Quizá una vez resultó cierto y el cuerpo no lo olvida.",
        "Puede que la pregunta sea si eres suficiente.",
        "A lo mejor tiene menos que ver con esa otra persona que con que te dejen.",
        "Me pregunto si tu pareja sabe lo grande que es esto.",
      ],
      normal: [
        "Los celos son una alarma. Suena por fuego y también por el pan tostado.",
        "Revisar los alimenta, como rascarse alimenta la picazón.",
      ],
      ask: {
        "ask-open": ["¿Qué los dispara más?", "¿Qué imaginas cuando empiezan?"],
        "ask-specify": ["¿Cuándo te ganaron por última vez?"],
        "ask-meaning": ["¿Qué diría de ti que el miedo tuviera razón?"],
        "ask-need": ["¿Qué podría hacer que ayudara sin alimentarlos?"],
        "ask-exception": ["¿Cuándo te sientes a salvo con esa persona?"],
      },
      hurts: ["¿Te da motivos?"],
    },
  },
};
