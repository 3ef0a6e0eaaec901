import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const numbness: Frame = {
  id: "numbness",
  topics: ["motivation"],
  feelings: ["numbness", "hopelessness", "tiredness"],
  needs: ["aliveness", "gentleness"],
  techniques: ["behavioural-activation", "values"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:(?:feel|feeling|feels|felt|i'm) (?:\w+ )?(?:numb|empty|hollow|flat)|numbness|nothing matters|feel nothing|don't feel anything|can't feel|dead inside|going through the motions|autopilot|no joy|pointless|meaningless)\b`,
        r`\bdon't (?:enjoy|care about|want to do) (?:anything|nothing)\b`,
        r`\b(?:no|zero|lost all) (?:motivation|energy|interest)\b`,
        r`\b(?:in bed all day|can't get out of bed)\b`,
        r`\bdepress\w+\b`,
      ],
      name: "the emptiness",
      feel: [
        "The days go by and none of them reaches you.",
        "It's like watching your life through glass.",
        "Things that used to give you something are silent.",
        "You do what has to be done, and nobody's home while you do it.",
      ],
      unspoken: [
        "I wonder what the last thing was that got through.",
        "Perhaps going numb was the only way to get through something.",
        "Part of you may be worried that it will stay like this.",
        "It may be hard to explain, because there's no story to tell.",
      ],
      normal: [
        "Feeling nothing is often what's left when someone has felt too much for too long.",
        "When it has been too much for too long, a mind can turn the feeling down. It can come back up.",
      ],
      ask: {
        "ask-open": ["What is a day like from the inside?", "When did things start to go flat?"],
        "ask-specify": ["What was today like, hour by hour?"],
        "ask-meaning": ["What do you miss feeling?"],
        "ask-need": ["What would be gentle enough for you right now?"],
        "ask-exception": ["Is there anything that still gets through a little?"],
        "ask-body": ["What does your body feel like in it?"],
      },
      hurts: ["What do you have to be sad about?"],
    },
    es: {
      cues: [
        r`\b(?:(?:me siento|siento|estoy|por dentro) (?:\w+ )?(?:vací[oa]|un (?:vacío|hueco)|apagad[oa])|no siento nada|nada importa|sin ganas de nada|no tengo ganas de nada|no me importa nada|sin sentido|piloto automático|deprimid[oa]|depresión)\b`,
        r`\b(?:ya )?no (?:disfruto|me interesa|me gusta) (?:de )?nada\b`,
        r`\bsin (?:energía|fuerzas|motivación)\b`,
        r`\ben la cama todo el día\b`,
      ],
      name: "ese vacío",
      feel: [
        "Pasan los días y ninguno te alcanza.",
        "Es como ver tu vida a través de un vidrio.",
        "Lo que antes te daba algo está en silencio.",
        "Haces lo que toca, y no hay nadie en casa mientras lo haces.",
      ],
      unspoken: [
        "Me pregunto qué fue lo último que te llegó.",
        "Quizá apagarte fue la única manera de pasar por algo.",
        "Puede que te preocupe que se quede así.",
        "A lo mejor cuesta explicarlo, porque no hay una historia que contar.",
      ],
      normal: [
        "No sentir nada suele ser lo que queda después de sentir demasiado tiempo.",
        "Cuando fue demasiado por demasiado tiempo, la mente baja el volumen. También puede volver a subir.",
      ],
      ask: {
        "ask-open": ["¿Cómo es un día por dentro?", "¿Cuándo empezó a apagarse todo?"],
        "ask-specify": ["¿Cómo fue hoy, hora por hora?"],
        "ask-meaning": ["¿Qué extrañas sentir?"],
        "ask-need": ["¿Qué sería lo bastante suave para ti ahora?"],
        "ask-exception": ["¿Hay algo que todavía te llegue un poco?"],
        "ask-body": ["¿Cómo se siente tu cuerpo en eso?"],
      },
      hurts: ["¿Qué motivos tienes para estar triste?"],
    },
  },
};
