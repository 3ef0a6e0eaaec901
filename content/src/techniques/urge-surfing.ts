import type { Technique } from "@evenkeel/companion/technique";
import { step } from "./step.ts";

export const urgeSurfing: Technique = {
  id: "urge-surfing",
  minutes: 6,
  start: "urge",
  steps: [
    step("urge", "words", "before"),
    step("before", "rating", "where", { compares: "before" }),
    step("where", "words", "ride"),
    step("ride", "done", "after", { saves: null, card: "timer" }),
    step("after", "rating", { eased: "noticed", any: "distance" }, { compares: "after" }),
    step("distance", "words", "noticed"),
    step("noticed", "words", "matters"),
    step("matters", "words", "end", { earlier: { techniqueId: "values", key: "values" } }),
    step("since", "words", "helped"),
    step("helped", "words", "end", { saves: "noticed" }),
  ],
  followUp: { start: "since", afterHours: 20 },
  pacer: null,
  timer: [20, 40, 40, 40, 40],
  fits: {
    shelves: ["urges", "calm"],
    frames: ["anger", "body-shame", "break-up", "rumination"],
    feelings: ["anxiety", "anger", "shame"],
  },
  avoid: {
    said: {
      en: String.raw`\b(?:withdrawal|the shakes|seizures?|drink(?:ing)? (?:every|all) day|detox)\b`,
      es: String.raw`\b(?:abstinencia|temblores|convulsiones|bebo todos los días|desintoxicación)\b`,
    },
    distressAbove: 0.85,
  },
  sources: [
    {
      key: "bowen2009",
      cite: "Bowen S, Marlatt A. Surfing the urge: brief mindfulness-based intervention for college student smokers. Psychol Addict Behav 23, 2009.",
      for: "watching an urge rise and fall without acting on it",
    },
    {
      key: "marlatt1985",
      cite: "Marlatt GA, Gordon JR. Relapse Prevention. Guilford, 1985.",
      for: "the urge as a wave",
    },
  ],
  contraindications: [
    "an urge to hurt oneself or someone: safety steps come first",
    "daily heavy drinking or sedatives: stopping at once can be dangerous, a doctor comes first",
    "hunger after not eating: eating is the answer, not waiting",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "Riding out an urge",
      about: "Watch an urge rise and fall for three minutes without doing what it says.",
      finds: ["urge", "craving", "smoking", "drinking", "scrolling", "binge", "habit", "impulse"],
      asked: String.raw`\burge[- ]surfing\b|\b(?:ride|surf|riding|surfing)(?: out)? (?:the|an|this|my|that) (?:urge|craving|wave)\b`,
      offer: [
        "An urge behaves like a wave: it climbs, it peaks, it goes down, whether or not you do what it says. We could watch this one together for three minutes. Want to?",
        "We could ride this one out instead of fighting it. Three minutes on the screen and a few words. Shall we?",
      ],
      unfit: [
        "When the body is used to drinking or to sedatives every day, waiting it out alone can be dangerous. A doctor or a pharmacist can make it safe; please ask one before you stop.",
      ],
      notFor: [
        "For an urge to hurt yourself or someone: safety comes first.",
        "With daily heavy drinking or sedatives: stopping at once can be dangerous; ask a doctor first.",
        "For hunger after not eating: eating is the answer.",
      ],
      steps: {
        urge: {
          ask: [
            "What does the urge want you to do, in a few words?",
            "If the urge could give an order, which one would it be?",
            "What's it pulling you towards right now?",
          ],
          less: ["Smoke, drink, eat, buy, scroll, write to someone: which is nearest?"],
          like: ["“Text my ex”, or “go out for cigarettes”."],
          heard: [
            "“{x}”. Wanting it is one thing and doing it another.",
            "Good that it's said. It doesn't have to happen.",
          ],
        },
        before: {
          ask: ["How strong is it right now, from 0 to 100?", "From 0 to 100, how hard does it pull?"],
          less: ["More or less than 50?"],
        },
        where: {
          ask: [
            "Where in your body do you feel it most?",
            "If it lived somewhere in your body at the moment, where would that be?",
          ],
          less: ["Throat, chest, stomach, hands: which one first?"],
          like: ["“A pull in the throat”, or “my hands want to move”."],
          heard: ["That's the place to watch."],
        },
        ride: {
          ask: [
            "Now watch it, as one watches a wave from the shore. Follow the screen, and write anything when you're through.",
            "Let it be there and look at it. The screen leads, about three minutes; write a word when it's over.",
          ],
          less: [],
        },
        after: {
          ask: ["And now, from 0 to 100?", "How hard does it pull now, 0 to 100?"],
          less: ["Less, more or the same, as a number?"],
        },
        distance: {
          ask: [
            "It's holding on. What could put ten minutes and a door between you and it?",
            "Some waves are long. Where could you be for the next ten minutes, out of its reach?",
          ],
          less: ["Outside, a shower, with a person: which is nearest?"],
          like: ["“Go round the block without my wallet”."],
          heard: ["That's enough distance to begin with."],
        },
        noticed: {
          ask: [
            "What did you notice about it while you watched?",
            "Did it move, change or stay, and what did you see?",
          ],
          less: ["Was it steady, or did it come and go?"],
          like: ["“It came in bursts”, or “it got bored before I did”."],
          heard: ["That's yours to know next time.", "Good to have seen that."],
        },
        matters: {
          ask: [
            "What do you have more of when you don't do it?",
            "And what is not doing it for? One thing that matters to you.",
          ],
          less: ["Tomorrow morning: what would be better about it?"],
          like: ["“I can look my son in the eye in the morning”."],
          taken: ["You named “{x}” as what matters. That's what it's for."],
          heard: ["That's a reason with weight."],
        },
        since: {
          ask: [
            "Last time there was an urge: “{urge}”. How has it been since?",
            "You rode out an urge last time. What became of it?",
          ],
          less: ["Did it come back: not, once or often?"],
          like: ["“It came back at night and I waited”, or “I gave in on Sunday”."],
          heard: ["Thank you for telling it as it was."],
        },
        helped: {
          ask: ["What helped, even for a minute?", "What would you want to remember for the next wave?"],
          less: ["A place, a person, a sentence: which was it?"],
          like: ["“Leaving the kitchen”."],
          heard: ["That's worth keeping."],
        },
      },
      labels: {
        urge: "What it wanted",
        before: "Pull before (0-100)",
        where: "Where I feel it",
        after: "Pull after (0-100)",
        distance: "What gives distance",
        noticed: "What I noticed",
        matters: "What not doing it is for",
        since: "How it has been since",
      },
      finish: [
        "It's saved. A wave that was watched once is easier to recognise.",
        "That's kept. Giving in now and then is part of it; the watching still counts.",
      ],
      eased: [
        "From {before} to {after}, and nothing was done. It's saved with what you saw.",
        "It went from {before} to {after} by itself. That's kept for the next wave.",
      ],
      planned: [],
      cardTitle: "Watching the wave",
      cardSteps: [],
      stages: [
        "Sit or stand so that you can stay. Feet on the floor.",
        "Go to the place where you feel it. How big is it, how warm, does it have an edge?",
        "Breathe as you do. Let it rise if it rises.",
        "Notice where it is highest. You needn't push it down.",
        "Watch it change, even a little. It's a wave; you're the shore.",
      ],
    },
    es: {
      title: "Dejar pasar las ganas",
      about: "Mirar tres minutos cómo unas ganas suben y bajan, sin hacer lo que piden.",
      finds: ["ganas", "impulso", "antojo", "fumar", "beber", "móvil", "atracón", "hábito"],
      asked: String.raw`\bsurfear (?:el impulso|las ganas|la ola)\b|\bdejar pasar (?:las ganas|el impulso|el antojo)\b`,
      offer: [
        "Unas ganas se portan como una ola: suben, llegan arriba y bajan, hagas o no lo que piden. Podemos mirarla juntos tres minutos. ¿Quieres?",
        "Podemos dejarla pasar en vez de pelear. Tres minutos en la pantalla y unas palabras. ¿Lo hacemos?",
      ],
      unfit: [
        "Cuando el cuerpo está acostumbrado a beber o a tomar sedantes a diario, aguantar a solas puede ser peligroso. Un médico o una farmacia puede hacerlo seguro; pregunta antes de dejarlo.",
      ],
      notFor: [
        "Para ganas de hacerte daño o hacérselo a alguien: primero va la seguridad.",
        "Si bebes mucho o tomas sedantes a diario: dejarlo de golpe puede ser peligroso; pregunta antes a un médico.",
        "Para el hambre después de no comer: la respuesta es comer.",
      ],
      steps: {
        urge: {
          ask: [
            "¿Qué te piden hacer las ganas, en pocas palabras?",
            "Si pudieran dar una orden, ¿cuál sería?",
            "¿Hacia qué te tiran ahora mismo?",
          ],
          less: ["Fumar, beber, comer, comprar, mirar el móvil, escribir a alguien: ¿qué se parece más?"],
          like: ["«Escribirle a mi ex», o «bajar por tabaco»."],
          heard: [
            "«{x}». Tener ganas es una cosa y hacerlo otra.",
            "Bien que esté dicho. No tiene que ocurrir.",
          ],
        },
        before: {
          ask: ["¿Qué tan fuertes son ahora mismo, de 0 a 100?", "De 0 a 100, ¿cuánto tiran?"],
          less: ["¿Más o menos de 50?"],
        },
        where: {
          ask: [
            "¿En qué parte del cuerpo las notas más?",
            "Si vivieran ahora en un sitio de tu cuerpo, ¿dónde sería?",
          ],
          less: ["Garganta, pecho, estómago, manos: ¿cuál primero?"],
          like: ["«Un tirón en la garganta», o «las manos quieren moverse»."],
          heard: ["Ese es el sitio que mirar."],
        },
        ride: {
          ask: [
            "Ahora míralas como se mira una ola desde la orilla. Sigue la pantalla y escribe cualquier cosa al terminar.",
            "Deja que estén y obsérvalas. La pantalla guía, unos tres minutos; escribe una palabra cuando acabe.",
          ],
          less: [],
        },
        after: {
          ask: ["¿Y ahora, de 0 a 100?", "¿Cuánto tiran ahora, de 0 a 100?"],
          less: ["¿Menos, más o igual, en número?"],
        },
        distance: {
          ask: [
            "Se resisten. ¿Qué podría poner diez minutos y una puerta de por medio?",
            "Hay olas largas. ¿Dónde podrías estar los próximos diez minutos, fuera de su alcance?",
          ],
          less: ["Fuera, una ducha, con alguien: ¿qué queda más cerca?"],
          like: ["«Dar la vuelta a la manzana sin la cartera»."],
          heard: ["Es distancia suficiente para empezar."],
        },
        noticed: {
          ask: ["¿Qué notaste mientras mirabas?", "¿Se movió, cambió o se quedó? Cuenta lo que viste."],
          less: ["¿Fue constante, o iba y venía?"],
          like: ["«Venía a ráfagas», o «se aburrió antes que yo»."],
          heard: ["Eso ya lo sabes para la próxima.", "Bueno haberlo visto."],
        },
        matters: {
          ask: [
            "¿De qué tienes más cuando no lo haces?",
            "¿Y para qué es no hacerlo? Una cosa que te importe.",
          ],
          less: ["Mañana por la mañana: ¿qué sería mejor?"],
          like: ["«Puedo mirar a mi hijo a los ojos por la mañana»."],
          taken: ["Nombraste «{x}» como lo que importa. Para eso es."],
          heard: ["Es un motivo con peso."],
        },
        since: {
          ask: [
            "La última vez había unas ganas: «{urge}». ¿Cómo ha ido desde entonces?",
            "La última vez dejaste pasar unas ganas. ¿Qué fue de ellas?",
          ],
          less: ["¿Volvieron: no, una vez o a menudo?"],
          like: ["«Volvieron de noche y esperé», o «el domingo cedí»."],
          heard: ["Gracias por contarlo como fue."],
        },
        helped: {
          ask: ["¿Qué ayudó, aunque fuera un minuto?", "¿Qué querrías recordar para la próxima ola?"],
          less: ["Un sitio, una persona, una frase: ¿qué fue?"],
          like: ["«Salir de la cocina»."],
          heard: ["Vale la pena guardarlo."],
        },
      },
      labels: {
        urge: "Lo que pedían",
        before: "Fuerza antes (0-100)",
        where: "Dónde las noto",
        after: "Fuerza después (0-100)",
        distance: "Lo que da distancia",
        noticed: "Lo que noté",
        matters: "Para qué es no hacerlo",
        since: "Cómo ha ido desde entonces",
      },
      finish: [
        "Queda guardado. Una ola que se miró una vez se reconoce mejor.",
        "Está guardado. Ceder alguna vez forma parte; haber mirado sigue contando.",
      ],
      eased: [
        "De {before} a {after}, sin hacer nada. Queda guardado con lo que viste.",
        "Pasó de {before} a {after} por sí solo. Queda para la próxima ola.",
      ],
      planned: [],
      cardTitle: "Mirar la ola",
      cardSteps: [],
      stages: [
        "Siéntate o ponte de pie de modo que puedas quedarte. Pies en el suelo.",
        "Ve al sitio donde las notas. ¿Qué tamaño, qué temperatura, tienen borde?",
        "Respira como respires. Deja que suban si suben.",
        "Nota dónde están más altas. No hace falta empujarlas.",
        "Mira cómo cambian, aunque sea poco. Son una ola; tú eres la orilla.",
      ],
    },
  },
};
