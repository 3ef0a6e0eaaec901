import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const warNews: Frame = {
  id: "war-news",
  topics: ["worry", "future", "trauma", "news"],
  feelings: ["anxiety", "guilt", "sadness", "anger"],
  needs: ["to stay human without drowning", "news of one's own"],
  techniques: ["worry-time", "values"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:read|reading|watch|watching|check|checking|follow|following|scroll\w*)\b[^.]{0,15}\b(?:the )?(?:news|headlines|channels|updates)\b[^.]{0,40}\b(?:night|all day|stop|hours|every|until|till|betrayal|sick|cry|constantly)\b`,
        r`\b(?:the|this|that|a|in|about|since) (?:war|genocide|bombing|invasion|occupation)\b[^.]{0,50}\b(?:news|country|family|home|children|people|sleep|think|watch|stop|there|started|began)\b`,
        r`\b(?:my (?:country|city|people|family)) (?:is|are|being|was|were)(?: being)? (?:at war|bombed|under attack|attacked|shelled)\b`,
        r`\bwhat(?:'s| is) happening in (?:gaza|israel|palestine|ukraine|russia|sudan|lebanon|iran|syria|the world|my country)\b`,
      ],
      unless: r`\b(?:star wars|war film|price war|grandfather|in the first|in the second|world war|history exam)\b`,
      name: "the news",
      feel: [
        "You put down a coffee here and somebody's street is gone there.",
        "Reading doesn't stop it, and not reading feels like leaving them alone with it.",
        "You carry on with your day, and carrying on feels wrong.",
        "Your body is on guard for something your hands can't reach.",
      ],
      unspoken: [
        "Perhaps you feel guilty for every quiet evening.",
        "Part of you may be ashamed, or angry, in a way you can't say in company.",
        "It might be one voice or one kitchen you're listening for in all that noise.",
        "I wonder if you're alone with it because everyone around has an opinion.",
      ],
      normal: [
        "Watching for hours keeps the body in alarm and changes nothing there. It's allowed to close the screen.",
        "Two fixed times a day informs a person as well as twenty.",
      ],
      ask: {
        "ask-open": [
          "Who or what are you looking for in it?",
          "What does a night with the news look like?",
          "Who can you talk to about it without a debate?",
        ],
        "ask-specify": ["When did it get this bad?"],
        "ask-meaning": ["What would it mean to look away for an evening?"],
        "ask-need": ["What could you do that reaches somebody there, however small?"],
        "ask-exception": ["When did you last have an hour without it?"],
      },
      hurts: ["Why do you read it if it upsets you?"],
    },
    es: {
      cues: [
        r`\b(?:leo|leyendo|miro|veo|viendo|mirando|sigo)\b[^.]{0,12}\bnoticias\b[^.]{0,40}\b(?:noche|todo el día|parar|horas|hasta|sin|cada)\b`,
        r`\b(?:la|esta|esa) (?:guerra|invasión)\b[^.]{0,40}\b(?:país|familia|gente|duermo|dormir|pienso|niños|empezó|noticias)\b|\bestán bombardeando\b|\blo que (?:pasa|está pasando) en (?:gaza|ucrania|mi país|el mundo)\b`,
      ],
      unless: r`\bguerra de (?:precios|las galaxias)\b|\bmi abuelo\b`,
      name: "las noticias",
      feel: [
        "Aquí dejas un café en la mesa y allá desapareció la calle de alguien.",
        "Leer no lo para, y no leer se siente como abandonar.",
        "Sigues con tu día, y seguir parece mal.",
        "Tu cuerpo está en guardia por algo que tus manos no alcanzan.",
      ],
      unspoken: [
        "Quizá sientes culpa por cada noche tranquila.",
        "Puede que haya vergüenza o rabia que no se puede decir en una mesa.",
        "A lo mejor buscas una voz o una cocina en todo ese ruido.",
        "Me pregunto si estás a solas con esto porque todos opinan.",
      ],
      normal: [
        "Mirar durante horas mantiene la alarma y allá no cambia nada. Se puede cerrar la pantalla.",
        "Dos momentos fijos al día informan igual que veinte.",
      ],
      ask: {
        "ask-open": ["¿A quién o qué buscas ahí?", "¿Cómo es una noche con las noticias?"],
        "ask-specify": ["¿Cuándo se puso así?"],
        "ask-meaning": ["¿Qué significaría apartar la vista una noche?"],
        "ask-need": ["¿Qué podrías hacer que llegue a alguien de allá, por pequeño que sea?"],
        "ask-exception": ["¿Cuándo tuviste una hora sin eso?"],
      },
      hurts: ["¿Para qué las lees si te afectan?"],
    },
  },
};
