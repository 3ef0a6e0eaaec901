import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const alcoholWorry: Frame = {
  id: "alcohol-worry",
  topics: ["substances"],
  feelings: ["shame", "anxiety", "sadness"],
  needs: ["to be in charge", "not to be judged"],
  techniques: ["urge-surfing"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:my|i think my|the) drinking\b`,
        r`\bi(?:'ve|'m)? (?:\w+ )?(?:drink|drank|drinking|been drinking) (?:too much|every (?:night|day|evening)|alone|to (?:sleep|forget|cope|relax|get through|calm)|more than|a bottle|again|until)\b`,
        r`\b(?:cut(?:ting)? (?:down|back)|stop|quit|give up|stopping|quitting) (?:on )?(?:drinking|alcohol|the booze|wine)\b`,
        r`\b(?:hungover|blacked? ?out (?:again|drunk)|relapsed?|sober(?:ing)? (?:up|for)|bottle of wine (?:a|every))\b`,
      ],
      unless: r`\b(?:he|she|my (?:dad|father|mum|mom|mother|husband|wife|partner|son|daughter|brother|ex))\b[^.]{0,15}\b(?:drink|drinks|drank|drinking|drunk|relapsed|sober)\b|\bdrink (?:water|tea|coffee)\b`,
      name: "the drinking",
      feel: [
        "It does what you ask of it in the evening and sends the bill at four.",
        "It takes the edge off the evening, and then it takes the morning too.",
        "It's the one hour when everything goes quiet, so of course it's hard to give up.",
        "You're telling me this without making it prettier than it is. That takes something.",
      ],
      unspoken: [
        "Perhaps there's someone you swore you'd never be like.",
        "Part of you may be afraid of what's there when you don't drink.",
        "It might be loneliness that pours the second one.",
        "I wonder if anyone knows how much it really is.",
      ],
      normal: [
        "Drink gets you to sleep and then breaks the sleep. That part's chemistry, not character.",
        "Changing it rarely goes in a straight line. If you drink a lot every day, a doctor can help make stopping safe.",
      ],
      ask: {
        "ask-open": [
          "What does it do for you, on a good night?",
          "When is it hardest not to?",
          "What have you tried so far?",
        ],
        "ask-specify": ["What does a usual evening look like?"],
        "ask-meaning": ["What would you like back that it's taken?"],
        "ask-need": ["Which evening this week matters most to you?"],
        "ask-exception": ["When was the last evening without, and what helped?"],
      },
      hurts: ["Are you an alcoholic?", "Why don't you just stop?"],
    },
    es: {
      cues: [
        r`\b(?:tomo|bebo|estoy tomando|estoy bebiendo|se toma|me tomo) (?:\p{L}+ )?(?:mucho|demasiado|todas las noches|cada noche|a diario|para (?:dormir|olvidar|aguantar|calmarme)|a solas|más de la cuenta)\b`,
        r`\b(?:dejar de (?:beber|tomar)|no tomar|no beber|recaí|la bebida|la borrachera|cuando tomo|mi alcoholismo|resaca)\b`,
      ],
      unless: r`\b(?:mi (?:papá|padre|mamá|madre|marido|esposo|mujer|hijo|hermano)|él|ella) (?:también )?(?:tom|beb|recay)\p{L}+|\btomo (?:pastillas|medicin\p{L}+|agua|té|café)\b`,
      name: "lo de beber",
      feel: [
        "Por la noche hace lo que le pides y a las cuatro pasa la cuenta.",
        "Le quita filo a la noche, y después se lleva también la mañana.",
        "Es la única hora en que todo se calla, claro que cuesta dejarla.",
        "Lo cuentas sin adornarlo. Eso tiene su mérito.",
      ],
      unspoken: [
        "Quizá hay alguien a quien juraste no parecerte.",
        "Puede que dé miedo lo que aparece cuando no bebes.",
        "A lo mejor la segunda copa la sirve la soledad.",
        "Me pregunto si alguien sabe cuánto es de verdad.",
      ],
      normal: [
        "El alcohol duerme y luego rompe el sueño. Eso es química, no carácter.",
        "Cambiarlo casi nunca va en línea recta. Si es mucho y a diario, en una consulta pueden ayudar a dejarlo sin peligro.",
      ],
      ask: {
        "ask-open": ["¿Qué te da, en una noche buena?", "¿Cuándo es más difícil no hacerlo?"],
        "ask-specify": ["¿Cómo es una noche normal?"],
        "ask-meaning": ["¿Qué querrías recuperar de lo que te ha quitado?"],
        "ask-need": ["¿Qué noche de esta semana te importa más?"],
        "ask-exception": ["¿Cuándo fue la última noche sin, y qué ayudó?"],
      },
      hurts: ["¿Eres alcohólico?"],
    },
  },
};
