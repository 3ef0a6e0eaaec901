import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const socialAnxiety: Frame = {
  id: "social-anxiety",
  topics: ["social-anxiety", "friends"],
  feelings: ["anxiety", "shame", "loneliness"],
  needs: ["being at ease with others", "being liked as one is"],
  techniques: ["graded-exposure", "thought-record"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:social(?:ly)? anx\w+|socially awkward|social phobia)\b`,
        r`\b(?:scared|afraid|terrified|anxious|nervous|dread\w*|panic\w*|hate|can't stand) (?:of |about |to )?(?:talking|speaking|talk|speak|meeting|going|being) (?:to|with|around) (?:new )?(?:people|strangers|others|groups|parties)\b`,
        r`\b(?:parties|small talk|social (?:events|situations|gatherings)|meeting new people)\b[^.]{0,40}\b(?:anxious|terrif\w+|dread|panic|hard|hate|scare|exhaust\w*|nervous|avoid|sick)\w*`,
        r`\b(?:anxious|terrif\w+|dread\w*|scare[ds]?|nervous|avoid\w*|hate)\b[^.]{0,25}\b(?:parties|small talk|social (?:events|situations|gatherings)|meeting new people|phone calls|eye contact)\b`,
        r`\b(?:everyone|everybody|people) (?:is|are|was|were)(?: all)? (?:staring|looking|watching|laughing) at me\b`,
      ],
      name: "being around people",
      feel: [
        "You're in the conversation and watching yourself in it at the same time. That wears anyone out.",
        "Before you go, you rehearse. Afterwards, you go through every sentence again.",
        "It's hard to enjoy people when part of you is busy checking how you come across.",
        "Staying away brings relief for an evening, and then the next invitation is heavier.",
      ],
      unspoken: [
        "Perhaps people who know you would be surprised at how much this costs you.",
        "Part of you may want closeness as badly as it wants to get out of the room.",
        "It might be one old remark that still sits in the corner of every room.",
        "I wonder if you judge yourself far harder than anyone there did.",
      ],
      normal: [
        "Most people in a room are busy with how they come across themselves.",
        "This is one of the most common fears there is, and one that gives way to small steps.",
      ],
      ask: {
        "ask-open": [
          "What goes through your head when you walk in?",
          "Which situation do you dread most right now?",
          "What do you do to get through it?",
        ],
        "ask-specify": ["When did it last happen?"],
        "ask-meaning": ["What do you fear they'd see?"],
        "ask-need": ["What would make the next one a bit more bearable?"],
        "ask-exception": ["With whom is it easier?"],
        "ask-body": ["What does your body do in those moments?"],
      },
      hurts: ["Why are you so shy?"],
    },
    es: {
      cues: [
        r`\b(?:ansiedad|fobia) social\b`,
        r`\b(?:miedo|pánico|terror|pavor|vergüenza|ansiedad|nervios)[^.]{0,20}\b(?:hablar con (?:la )?(?:gente|desconocidos|otros|los demás)|conocer gente|las? fiestas?|las reuniones|estar con gente)`,
        r`\bsiento que (?:todos|todo el mundo) me (?:mira|miran|juzga|juzgan)`,
      ],
      name: "estar con gente",
      feel: [
        "Estás en la conversación y a la vez vigilándote. Eso agota a cualquiera.",
        "Antes de ir, ensayas. Después, repasas cada frase.",
        "Cuesta disfrutar de la gente cuando una parte de ti controla cómo te ven.",
        "Quedarte en casa alivia esa noche, y la siguiente invitación pesa más.",
      ],
      unspoken: [
        "Quizá quien te conoce se sorprendería de lo que te cuesta.",
        "Puede que una parte de ti quiera cercanía tanto como quiere salir de ahí.",
        "A lo mejor hay un comentario antiguo que todavía te acompaña a cada sitio.",
        "Me pregunto si te juzgas con más dureza que nadie de los que estaban.",
      ],
      normal: [
        "La mayoría está pendiente de cómo cae, no de cómo caes tú.",
        "Es uno de los miedos más comunes, y cede con pasos pequeños.",
      ],
      ask: {
        "ask-open": ["¿Qué te pasa por la cabeza al entrar?", "¿Qué situación temes más ahora?"],
        "ask-specify": ["¿Cuándo fue la última vez?"],
        "ask-meaning": ["¿Qué temes que vean?"],
        "ask-need": ["¿Qué haría la próxima algo más llevadera?"],
        "ask-exception": ["¿Con quién te resulta más fácil?"],
      },
      hurts: ["¿Por qué tienes tanta timidez?"],
    },
  },
};
