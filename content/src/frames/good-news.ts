import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const goodNews: Frame = {
  id: "good-news",
  topics: ["self-worth", "future"],
  feelings: ["joy", "pride", "relief"],
  needs: ["to have it shared"],
  ownQuestionsOnly: true,
  notAsk: ["ask-scale", "ask-body", "ask-need"],
  techniques: [],
  notYet: ["thought-record"],
  words: {
    en: {
      cues: [
        r`\b(?:good|great|amazing|happy|lovely) news\b|\bguess what\b`,
        r`\bi (?:\w+ )?(?:passed(?! (?:over|out|away|on|by))|got (?:the job|promoted|in(?:to)?\b|accepted|the part|engaged|an offer|good news|a raise)|made the team|won (?:the|a|my|first)|finished (?:it|my|the)|graduated|did it|managed to|finally (?:did|told|asked|went|slept|called|said))\b`,
        r`(?:^|\b(?:i'm|i am|i feel|we're|we are|am) )(?:so|really|very) (?:proud|happy|excited|relieved)\b`,
      ],
      unless: r`\b(?:not|isn't|wasn't|never|aren't|don't feel|no) (?:so |very |really |that )?(?:proud|happy|excited|relieved|good news)\b|\b(?:used to be|would be|want to be|wish i (?:was|were)|supposed to be|everyone is|i should be) (?:so |really |very )?(?:happy|proud|excited)\b|\bif i (?:passed|won)\b`,
      name: "the good thing that happened",
      feel: [
        "That's good to hear. You sound lighter.",
        "You did that.",
        "That deserves a moment before the next thing comes.",
        "Something went your way, and it wasn't only luck.",
      ],
      unspoken: [
        "Perhaps you've had nobody to say it to yet.",
        "Part of you may be waiting for the catch.",
        "It might be mixed, as good things often are.",
        "I wonder what it took, that nobody saw.",
      ],
      normal: [
        "Good news can feel strange after a hard stretch. It takes a while to believe it.",
        "Telling somebody makes it stay longer.",
      ],
      ask: {
        "ask-open": [
          "What was the moment like?",
          "Who have you told?",
          "What part of it are you happiest about?",
        ],
        "ask-specify": ["How did you find out?"],
        "ask-meaning": ["What does it change for you?"],
        "ask-exception": ["What did you do that helped it happen?"],
      },
      hurts: ["What's the catch?"],
    },
    es: {
      cues: [
        r`\b(?:buenas? noticias?|adivina qué|qué crees)\b`,
        r`\b(?:aprobé|pasé el examen|conseguí (?:el|la|un|una|que)|me (?:aceptaron|dieron el (?:trabajo|puesto|papel)|ascendieron|contrataron)|gané (?:el|la|un)|me gradué|lo logré|por fin (?:hablé|dormí|fui|llamé|pude|le dije))\b`,
        r`\b(?:qué|tan|muy) (?:content[oa]|feliz|orgullos[oa]|emocionad[oa])\b`,
      ],
      unless: r`\bno (?:estoy|soy|me siento) (?:\p{L}+ )?(?:content[oa]|feliz|orgullos[oa])\b|\btodos (?:están )?tan (?:content|feli)\p{L}*|\bni tan\b`,
      name: "lo bueno que pasó",
      feel: [
        "Qué bueno leer eso. Se te nota más ligereza.",
        "Eso lo hiciste tú.",
        "Eso merece un momento antes de lo siguiente.",
        "Algo salió a tu favor, y no fue solo suerte.",
      ],
      unspoken: [
        "Quizá todavía no tenías a quién decírselo.",
        "Puede que una parte de ti espere la trampa.",
        "A lo mejor viene mezclado, como suele venir lo bueno.",
        "Me pregunto qué costó, que nadie vio.",
      ],
      normal: [
        "Lo bueno se siente raro después de una mala temporada. Tarda en creerse.",
        "Contarlo hace que dure más.",
      ],
      ask: {
        "ask-open": ["¿Cómo fue el momento?", "¿A quién se lo contaste?"],
        "ask-specify": ["¿Cómo te enteraste?"],
        "ask-meaning": ["¿Qué cambia para ti?"],
        "ask-exception": ["¿Qué hiciste que ayudó a que pasara?"],
      },
      hurts: ["¿Cuál es la trampa?"],
    },
  },
};
