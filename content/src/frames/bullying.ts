import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const bullying: Frame = {
  id: "bullying",
  topics: ["friends", "study", "conflict"],
  feelings: ["hurt", "shame", "anxiety", "loneliness"],
  needs: ["safety", "someone on one's side"],
  ownQuestionsOnly: true,
  notAsk: ["ask-scale"],
  techniques: ["problem-solving"],
  notYet: ["thought-record"],
  words: {
    en: {
      cues: [
        r`\b(?:bullied|bullying|bully me|bullies me|the bullies)\b`,
        r`\bgroup ?chat (?:about me|without me|where they|to (?:laugh|make fun))\b`,
        r`\b(?:make|makes|making|made|making) fun of (?:me|my \w+)\b`,
        r`\bpick(?:s|ed|ing)? on me\b`,
        r`\b(?:laugh|laughs|laughing|laughed) at me\b`,
        r`\b(?:post|posts|posted|posting|share[ds]?|sharing) (?:\w+ ){0,3}(?:pics|pictures|photos|screenshots|videos?) of me\b`,
        r`\bcall(?:s|ed|ing)? me (?:names|fat|ugly|a freak|a loser|a slur|weird)\b`,
      ],
      unless: r`\b(?:my (?:son|daughter|kid|child|brother|sister|nephew|niece|friend)|a (?:kid|boy|girl|student|pupil)) (?:is|was|gets|got|has been|keeps getting|'s being) (?:\w+ )?(?:bullied|picked on)\b|\bi (?:was a bully|used to bully|bullied)\b`,
      name: "what they do to you",
      feel: [
        "It isn't one joke. It's knowing it'll be there again tomorrow.",
        "And you have to walk in there again tomorrow, by yourself.",
        "You start watching your own face, because anything might be used.",
        "The ones who say nothing hurt nearly as much as the ones who do it.",
        "What they're doing is wrong. It doesn't become fair by being called a joke.",
      ],
      unspoken: [
        "Perhaps you've thought about who could have said something and didn't.",
        "Part of you may have begun to half believe what they say.",
        "It might feel safer to say you don't care.",
        "I wonder if telling an adult made it worse before, so now you keep it to yourself.",
      ],
      normal: [
        "When a group picks someone, it says more about what they need than about who you are.",
        "Wanting to hide from it makes sense. So does being furious.",
      ],
      ask: {
        "ask-open": [
          "What do they do, on a usual day?",
          "Who sees it happen?",
          "What have you tried so far, and what came of it?",
        ],
        "ask-specify": ["When was the last time?"],
        "ask-meaning": ["What's the part you can't shake off afterwards?"],
        "ask-need": ["What would you want an adult to do, and what should they leave alone?"],
        "ask-exception": ["Where in the week are you left in peace?"],
      },
      hurts: ["Have you tried ignoring them?", "What did you do to make them do that?"],
    },
    es: {
      cues: [
        r`\b(?:bullying|acoso escolar|ciberacoso)\b`,
        r`\bse (?:burlan|ríen|burlaron|rieron|burla|ríe) de (?:mí|cómo|mi \p{L}+)`,
        r`\bme (?:hacen bullying|molestan (?:en|todos|cada)|insultan|ponen apodos|dicen (?:gord[oa]|fe[oa]|rar[oa]))`,
        r`\b(?:un|el) grupo (?:de whatsapp )?(?:sobre mí|sin mí|para reírse)`,
      ],
      unless: r`\b(?:a )?mi (?:hij[oa]|niñ[oa]|herman[oa]|sobrin[oa]) (?:le|lo|la|sufre)\b`,
      name: "lo que te hacen",
      feel: [
        "No es una broma suelta. Es saber que mañana va a estar otra vez.",
        "Y mañana tienes que volver a entrar ahí, a solas.",
        "Acabas vigilando tu propia cara, porque todo les puede servir.",
        "Quienes callan duelen casi tanto como quienes lo hacen.",
      ],
      unspoken: [
        "Quizá has pensado en quién pudo decir algo y no lo hizo.",
        "Puede que una parte de ti haya empezado a creer lo que dicen.",
        "A lo mejor parece más seguro decir que te da igual.",
        "Me pregunto si contarlo una vez lo empeoró y por eso lo callas.",
      ],
      normal: [
        "Cuando un grupo elige a alguien, habla de lo que les falta y no de quién eres.",
        "Tiene sentido querer esconderse. También tener rabia.",
      ],
      ask: {
        "ask-open": ["¿Qué hacen, un día cualquiera?", "¿Quién lo ve?"],
        "ask-specify": ["¿Cuándo fue la última vez?"],
        "ask-meaning": ["¿Qué parte se te queda después?"],
        "ask-need": ["¿Qué querrías que hiciera un adulto, y qué no debería tocar?"],
        "ask-exception": ["¿En qué momento de la semana te dejan en paz?"],
      },
      hurts: ["¿Has probado a ignorarlos?"],
    },
  },
};
