import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const nightmares: Frame = {
  id: "nightmares",
  topics: ["sleep", "trauma"],
  feelings: ["anxiety", "tiredness"],
  needs: ["a night that is safe"],
  techniques: ["breathing"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\bnightmares?\b|\bnight terrors?\b`,
        r`\b(?:same|bad|awful|horrible|recurring) dreams?\b`,
        r`\b(?:dream|dreamt|dreamed|dreaming) (?:\w+ ){0,3}(?:every night|again and again|dying|drown\w*|chas\w+|killed|fall\w*|he's back|she's back)\b`,
        r`\bwake up (?:\w+ )?(?:screaming|shaking|drenched|sweating|crying)\b`,
      ],
      unless: r`\b(?:my (?:son|daughter|kid|child|husband|wife|partner|boss))\b[^.]{0,25}\b(?:nightmares?|dreams?)\b|\b(?:is|was|a|such a|total) (?:absolute |real |living )?nightmare (?:to|of|boss|client|day|journey|neighbou?r)\b`,
      name: "the dreams",
      feel: [
        "It's hard to want to go to sleep when that's waiting there.",
        "You wake up and it takes a while before the room is only a room.",
        "The day's spent recovering from a night that wasn't real and felt it.",
        "Sleep's supposed to be the place where nothing's asked of you.",
      ],
      unspoken: [
        "Perhaps it brings back something you keep away by day.",
        "Part of you may be afraid of falling asleep beside somebody.",
        "It might be that nobody knows how often.",
        "I wonder what time you go to bed now, compared to before.",
      ],
      normal: [
        "Nightmares that come back can be treated, also without digging in what's behind them.",
        "The fear stays in the body after the dream has gone. It's slower than the picture.",
      ],
      ask: {
        "ask-open": ["How much do you want to tell me of it?", "What helps you come back when you wake?"],
        "ask-specify": ["How often do they come?"],
        "ask-meaning": ["What's the feeling that stays in the morning?"],
        "ask-need": ["What would make the bedroom feel safer tonight?"],
        "ask-exception": ["When did you last have a quiet night?"],
      },
      hurts: ["What do you think it means?"],
    },
    es: {
      cues: [
        r`\bpesadillas?\b|\bterrores nocturnos\b`,
        r`\b(?:el mismo sueño|sueños (?:feos|horribles|malos))\b|\bsueño (?:que|con)\b[^.]{0,25}\b(?:cada noche|todas las noches|muert\p{L}*|persig\p{L}+|mat\p{L}+)\b|\bme despierto (?:gritando|temblando|llorando)\b`,
      ],
      unless: r`\bmi (?:hij[oa]|jef[ea]|marido)\b[^.]{0,20}\bpesadillas?\b|\b(?:es|fue) una pesadilla (?:de|el|ese)\b`,
      name: "los sueños",
      feel: [
        "Cuesta querer dormir cuando eso espera ahí.",
        "Despiertas y tarda un rato en ser solo un cuarto.",
        "El día se va en recuperarse de una noche que no era real y lo parecía.",
        "Dormir tendría que ser el sitio donde nadie te pide nada.",
      ],
      unspoken: [
        "Quizá trae de vuelta algo que de día mantienes lejos.",
        "Puede que dé miedo dormirse al lado de alguien.",
        "A lo mejor nadie sabe cada cuánto pasa.",
        "Me pregunto a qué hora te acuestas ahora, comparado con antes.",
      ],
      normal: [
        "Las pesadillas que vuelven se pueden tratar, también sin hurgar en lo que hay detrás.",
        "El miedo se queda en el cuerpo cuando la imagen ya se fue. Es más lento.",
      ],
      ask: {
        "ask-open": ["¿Cuánto quieres contarme de ello?", "¿Qué te ayuda a volver cuando despiertas?"],
        "ask-specify": ["¿Cada cuánto vienen?"],
        "ask-meaning": ["¿Qué sensación queda por la mañana?"],
        "ask-need": ["¿Qué haría más seguro el cuarto esta noche?"],
        "ask-exception": ["¿Cuándo fue la última noche tranquila?"],
      },
      hurts: ["¿Qué crees que significa?"],
    },
  },
};
