import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const imposter: Frame = {
  id: "imposter",
  topics: ["work", "study", "self-worth"],
  feelings: ["shame", "anxiety"],
  needs: ["to own what one can do"],
  techniques: ["thought-record"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\bimpost[eo]r\b|\b(?:feel|am|i'm|like|such) (?:like )?a (?:fraud|fake|phony|phoney)\b`,
        r`\b(?:find|finds|found|finding) (?:me |out )?out\b[^.]{0,30}\b(?:i'm not|i am not|don't know|not good|fraud|nothing)\b|\bsure they(?:'ll| will) find out\b|\bbe found out\b`,
        r`\b(?:made|it was) a mistake (?:in |by )?(?:hiring|to hire|choosing|letting|admitting) me\b|\bdon't deserve (?:to be here|this job|my (?:job|place|degree)|the (?:job|promotion|praise))\b|\bonly got (?:it|in|here|the job) because\b`,
      ],
      name: "feeling you'll be found out",
      feel: [
        "Praise slides off, and a raised eyebrow stays for a week.",
        "You're waiting for the tap on the shoulder.",
        "You work twice as hard to hide something that may not be there.",
        "Every success only raises the height you could fall from.",
      ],
      unspoken: [
        "Perhaps somebody once looked at ninety-seven and asked about the three.",
        "Part of you may think that if they really looked, they'd see a gap where everyone else is solid.",
        "It might be lonely to be thought so capable.",
        "I wonder what you'd say if a friend showed you the same record.",
      ],
      normal: [
        "People who've no idea rarely worry about it. The worry comes with knowing how much there is to know.",
        "Feeling like a guest in your own job is very common, most of all among those who are first in something.",
      ],
      ask: {
        "ask-open": [
          "What do you think they'd see, if they looked closely?",
          "What was the last thing someone praised, and what did you do with it?",
          "When did you first feel like that?",
        ],
        "ask-specify": ["Which situation brings it on most?"],
        "ask-meaning": ["What would it mean to be simply good at this?"],
        "ask-need": ["Who could you tell that you don't know something?"],
        "ask-exception": ["What have you done there that you can't explain away?"],
      },
      hurts: ["Have you listed your achievements?"],
    },
    es: {
      cues: [
        r`\bimpostor\p{L}*\b|\b(?:me siento|soy) (?:un|una) (?:fraude|fars[ae]|farsante)\b`,
        r`\b(?:se van a dar cuenta|van a descubrir|me van a descubrir|descubran)\b[^.]{0,30}\b(?:no sé|no valgo|no soy|de que|que)\b|\bno merezco (?:este (?:puesto|trabajo)|estar aquí)\b|\bse equivocaron al (?:contratarme|elegirme)\b`,
      ],
      name: "sentir que te van a descubrir",
      feel: [
        "El elogio resbala y una ceja levantada se queda una semana.",
        "Esperas que alguien te toque el hombro.",
        "Trabajas el doble para tapar algo que quizá ni está.",
        "Cada logro solo sube la altura de la caída.",
      ],
      unspoken: [
        "Quizá alguien miró un noventa y siete y preguntó por los tres.",
        "Puede que creas que, si miraran bien, verían un hueco.",
        "A lo mejor es solitario que te crean tan capaz.",
        "Me pregunto qué le dirías a una amistad con tu mismo recorrido.",
      ],
      normal: [
        "Quien no sabe nada rara vez se preocupa. La duda viene con saber cuánto hay que saber.",
        "Sentirse de visita en el propio puesto es muy común, sobre todo en quien es la primera persona en algo.",
      ],
      ask: {
        "ask-open": [
          "¿Qué crees que verían si miraran de cerca?",
          "¿Qué fue lo último que te elogiaron y qué hiciste con eso?",
        ],
        "ask-specify": ["¿Qué situación lo trae más?"],
        "ask-meaning": ["¿Qué significaría que se te da bien y ya?"],
        "ask-need": ["¿A quién podrías decirle que no sabes algo?"],
        "ask-exception": ["¿Qué has hecho ahí que no puedas explicar por suerte?"],
      },
      hurts: ["¿Hiciste una lista de logros?"],
    },
  },
};
