import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const mess: Frame = {
  id: "mess",
  topics: ["self-worth"],
  feelings: ["shame", "overwhelm", "tiredness"],
  needs: ["a place to be at ease", "no judgement"],
  techniques: ["behavioural-activation", "problem-solving"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:my |the )?(?:room|house|flat|apartment|kitchen|place|home|bathroom)(?:'s| is| looks| has become| which is now)\b[^.]{0,25}\b(?:mess\w*|disaster|filthy|disgusting|tip|pigsty|chaos|cluttered|dump|habitat|embarrass\w*)\b`,
        r`\b(?:hoard\w*|clutter\w*|can't throw (?:anything|things|it) (?:away|out))\b`,
        r`\b(?:dishes|laundry|rubbish|trash|boxes|dust)\b[^.]{0,30}\b(?:pil\w+|for weeks|everywhere|weeks|months|mould|mold)\b`,
        r`\b(?:can't|don't|won't|never) (?:let|invite|have) (?:anyone|people|friends|anybody) (?:in|over|round|inside)\b`,
      ],
      name: "the state of the place",
      feel: [
        "You stand in the door of it and don't know which end to pick up.",
        "Every object has a little reproach on it.",
        "It isn't dirt that weighs so much. It's imagining someone seeing it.",
        "It mostly grows while someone's busy surviving something else.",
      ],
      unspoken: [
        "Perhaps it got bad around the time something else did.",
        "Part of you may be hiding in it as well as from it.",
        "It might be that throwing a thing out means deciding something about it.",
        "I wonder how long it's been since you let somebody in.",
      ],
      normal: [
        "A place like this is usually what a hard stretch leaves behind, not who you are.",
        "Corners work better than plans.",
      ],
      ask: {
        "ask-open": [
          "What would you hate most for someone to see?",
          "When was it last the way you like it?",
          "What happens in you when you try to start?",
        ],
        "ask-specify": ["Which corner bothers you most?"],
        "ask-meaning": ["What does it seem to say about you?"],
        "ask-need": ["What would one clear square metre give you?"],
        "ask-exception": ["Is there one spot that's all right?"],
      },
      hurts: ["How could you let it get like this?"],
    },
    es: {
      cues: [
        r`\b(?:mi |la )?(?:cuarto|casa|cocina|habitación|piso|departamento|pieza)\b[^.]{0,20}\b(?:un (?:desastre|asco|caos|chiquero|desorden)|hech[oa] un|patas arriba)\b`,
        r`\b(?:no puedo tirar nada|acumulo cosas|no dejo entrar a nadie|no invito a nadie)\b|\b(?:platos|ropa|basura)\b[^.]{0,25}\b(?:acumul\p{L}+|semanas|por todas partes)\b`,
      ],
      name: "cómo está la casa",
      feel: [
        "Te quedas en la puerta y no sabes por qué punta agarrarlo.",
        "Cada cosa lleva su pequeño reproche.",
        "No pesa tanto el desorden como imaginar que alguien lo vea.",
        "Suele crecer mientras uno se ocupa de sobrevivir a otra cosa.",
      ],
      unspoken: [
        "Quizá empezó cuando también empezó otra cosa.",
        "Puede que te escondas ahí dentro además de esconderlo.",
        "A lo mejor tirar algo obliga a decidir sobre ello.",
        "Me pregunto hace cuánto no entra nadie.",
      ],
      normal: [
        "Una casa así suele ser lo que deja una mala temporada, no quien eres.",
        "Funcionan mejor los rincones que los planes.",
      ],
      ask: {
        "ask-open": ["¿Qué es lo que menos querrías que vieran?", "¿Cuándo estuvo como te gusta?"],
        "ask-specify": ["¿Qué rincón te molesta más?"],
        "ask-meaning": ["¿Qué parece decir de ti?"],
        "ask-need": ["¿Qué te daría un metro despejado?"],
        "ask-exception": ["¿Hay algún sitio que esté bien?"],
      },
      hurts: ["¿Cómo dejaste que llegara a esto?"],
    },
  },
};
