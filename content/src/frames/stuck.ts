import type { Frame } from "@evenkeel/companion/frame";

const r = String.raw;

export const stuck: Frame = {
  id: "stuck",
  topics: ["motivation", "future"],
  feelings: ["hopelessness", "confusion", "tiredness"],
  needs: ["movement", "choice"],
  techniques: ["behavioural-activation", "values", "problem-solving"],
  notYet: [],
  words: {
    en: {
      cues: [
        r`\b(?:(?:i'm|i am|feel|feeling|felt|so|keep|been|being) (?:\w+ )?stuck(?! (?:on|at|in) (?:a |one |the |my )?(?:word|train|traffic|lift|elevator|home|house|room))|trapped in|going nowhere|in a rut|dead end|can't move on|at a loss|no direction|lost in life)\b`,
        r`\bdon't know what (?:i want(?! (?:you|to say|him|her))|i'm doing)\b`,
        r`\bnothing (?:changes|works|helps)\b`,
      ],
      name: "being stuck",
      feel: [
        "Every way out has a reason against it.",
        "You can see your life moving without you in it.",
        "It takes all your strength to stay in the same place.",
        "Whichever way you lean, something pulls you back.",
      ],
      unspoken: [
        "I wonder what you'd have to give up if something did change.",
        "Perhaps staying put protects you from something, too.",
        "Part of you may know the answer and not like what it costs.",
        "It might be that you're waiting to feel ready.",
      ],
      normal: [
        "Stuck is often two wishes pulling with the same strength.",
        "Most people stand still for a while before something moves.",
      ],
      ask: {
        "ask-open": ["What have you been turning over?", "What does being stuck look like on a Tuesday?"],
        "ask-specify": ["What was the last thing you tried?"],
        "ask-meaning": ["What would you have to give up in order to move?"],
        "ask-need": ["If one thing moved this month, which would matter?"],
        "ask-exception": ["When were you less stuck, and what was around you then?"],
      },
      hurts: ["Why don't you do something about it?"],
    },
    es: {
      cues: [
        r`\b(?:estancad[oa]|atascad[oa]|atrapad[oa] en|sin rumbo|perdid[oa] en la vida|no avanzo|sin salida|no sé qué quiero)\b`,
        r`\bnada (?:cambia|funciona|sirve|ayuda)\b`,
      ],
      name: "estar en el mismo sitio",
      feel: [
        "Cada salida trae su razón en contra.",
        "Ves tu vida moverse sin ti dentro.",
        "Gastas toda la fuerza en quedarte en el mismo lugar.",
        "Te inclines a donde te inclines, algo te jala de vuelta.",
      ],
      unspoken: [
        "Me pregunto qué habría que dejar si algo cambiara.",
        "Quizá quedarte quieto también te protege de algo.",
        "Puede que una parte de ti sepa la respuesta y no le guste el precio.",
        "A lo mejor esperas a sentir que llegó el momento.",
      ],
      normal: [
        "Estar sin avanzar suele ser dos deseos tirando con la misma fuerza.",
        "La mayoría se queda parada un tiempo antes de que algo se mueva.",
      ],
      ask: {
        "ask-open": ["¿Qué has estado dando vueltas?", "¿Cómo se ve eso un martes cualquiera?"],
        "ask-specify": ["¿Qué fue lo último que intentaste?"],
        "ask-meaning": ["¿A qué tendrías que renunciar para moverte?"],
        "ask-need": ["Si este mes se moviera una cosa, ¿cuál importaría?"],
        "ask-exception": ["¿Cuándo avanzabas más, y qué había a tu alrededor?"],
      },
      hurts: ["¿Por qué no haces algo?"],
    },
  },
};
