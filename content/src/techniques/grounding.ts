import type { Technique } from "@evenkeel/companion/technique";
import { step } from "./step.ts";

export const grounding: Technique = {
  id: "grounding",
  minutes: 4,
  start: "before",
  steps: [
    step("before", "rating", "see", { compares: "before" }),
    step("see", "list", "touch"),
    step("touch", "words", "hear"),
    step("hear", "words", "smell"),
    step("smell", "words", "here", { skippable: true }),
    step("here", "words", "after"),
    step("after", "rating", { eased: "keep", any: "cold" }, { compares: "after" }),
    step("cold", "done", "keep", { saves: null, card: "steps" }),
    step("keep", "words", "end"),
  ],
  pacer: null,
  fits: {
    shelves: ["calm", "fear"],
    frames: ["trauma-reminder", "panic", "overload", "numbness"],
    feelings: ["anxiety", "overwhelm", "numbness"],
  },
  sources: [
    {
      key: "najavits2002",
      cite: "Najavits LM. Seeking Safety. Guilford, 2002.",
      for: "grounding through the senses when feelings or memories flood",
    },
  ],
  contraindications: [
    "chest pain or trouble breathing that is new: medical help first",
    "where the room itself is dangerous: get somewhere safe first",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "Here, through the senses",
      about: "Come back to the room you're in, one sense after the other.",
      finds: [
        "grounding",
        "5 4 3 2 1",
        "panic",
        "flashback",
        "dissociation",
        "senses",
        "overwhelmed",
        "unreal",
      ],
      asked: String.raw`\bgrounding\b|\b5[- ]?4[- ]?3[- ]?2[- ]?1\b|\bfive senses\b`,
      offer: [
        "It sounds as if you're far away from the room you're in. We could come back through the senses, a few minutes, one at a time. Want to?",
        "Shall we put your feet back on the floor first, with what you can see and touch?",
      ],
      notFor: [
        "With chest pain or trouble breathing that is new: medical help first.",
        "Where the room itself is dangerous: get somewhere safe first.",
      ],
      steps: {
        before: {
          ask: ["How strong is it right now, 0 to 100?", "From 0 to 100, how far gone does it feel?"],
          less: ["Above or below 50?"],
        },
        see: {
          ask: [
            "Look around slowly. Name up to five things you can see, with their colours.",
            "Which things are in front of you? Write some down, with one detail each.",
          ],
          less: ["One thing will do. What's nearest to your left hand?"],
          like: ["“Blue mug with a chip, grey curtain, my own knees”."],
          heard: ["You're in that room, then.", "Good. Those are there, and so are you."],
        },
        touch: {
          ask: [
            "Now touch something. What does it feel like: warm, rough, heavy?",
            "Press your feet down, or hold something. How does it feel?",
          ],
          less: ["Fabric, wood, skin: which is under your hand?"],
          like: ["“The chair is cold and a bit sticky”."],
          heard: ["Something that holds.", "That's solid."],
        },
        hear: {
          ask: ["What can you hear, near and far?", "Listen out: which sound is the furthest away?"],
          less: ["Is there a hum, a voice or a car?"],
          like: ["“The fridge, and a bus going by”."],
          heard: ["The world is going on out there."],
        },
        smell: {
          ask: ["Anything you can smell or taste?", "And a smell or a taste, however faint?"],
          less: ["Your sleeve, the air, coffee: one of those?"],
          like: ["“Washing powder”."],
          heard: ["That's here too."],
        },
        here: {
          ask: [
            "Say where you are and what day it is, as if telling someone on the phone.",
            "Write it down as fact: where are you, and what time is it?",
          ],
          less: ["Which room, which town?"],
          like: ["“I'm in my kitchen in Leeds, it's Friday evening, and it's raining”."],
          heard: ["That's where you are. The rest is memory or alarm.", "Yes. Here, and now."],
        },
        after: {
          ask: ["And how strong is it now, 0 to 100?", "Where is it now, from 0 to 100?"],
          less: ["Less, more or the same, as a number?"],
        },
        cold: {
          ask: [
            "Then something stronger for the body. Choose one from the list, and write when you've done it.",
            "Let's give the body a clearer signal. Try one of these; write a word afterwards.",
          ],
          less: [],
        },
        keep: {
          ask: ["Which of those brought you back most?", "What would you reach for first, another time?"],
          less: ["Seeing, touching, hearing: which?"],
          like: ["“Holding the cold mug”."],
          heard: ["Worth having near you."],
        },
      },
      labels: {
        before: "How strong before (0-100)",
        see: "What I see",
        touch: "What I touch",
        hear: "What I hear",
        smell: "What I smell or taste",
        here: "Where I am",
        after: "How strong after (0-100)",
        keep: "What brought me back",
      },
      finish: [
        "It's saved. You can start from any sense, anywhere.",
        "That's kept, with what works for you at the end.",
      ],
      eased: [
        "From {before} to {after}. It's saved, with what brought you back.",
        "It went from {before} to {after}. You can do that anywhere there's a floor.",
      ],
      planned: [],
      cardTitle: "A clearer signal",
      cardSteps: [
        "Hold something cold, or cool water over your wrists",
        "Push both hands hard against a wall for ten seconds",
        "Stand up and stamp your feet a few times",
        "Suck something sour or strongly minty",
      ],
    },
    es: {
      title: "Aquí, con los sentidos",
      about: "Volver a la habitación en la que estás, un sentido tras otro.",
      finds: ["anclaje", "5 4 3 2 1", "pánico", "recuerdos", "disociación", "sentidos", "irreal", "desborde"],
      asked: String.raw`\b(?:ejercicio de )?anclaje\b|\b5[- ]?4[- ]?3[- ]?2[- ]?1\b|\bcinco sentidos\b`,
      offer: [
        "Parece que estás lejos de la habitación en la que estás. Podemos volver con los sentidos, unos minutos, de uno en uno. ¿Quieres?",
        "¿Ponemos primero los pies en el suelo, con lo que puedes ver y tocar?",
      ],
      notFor: [
        "Si tienes un dolor de pecho nuevo o te cuesta respirar: primero, ayuda médica.",
        "Si el lugar mismo es peligroso: primero ve a un sitio seguro.",
      ],
      steps: {
        before: {
          ask: ["¿Qué tan fuerte es ahora mismo, de 0 a 100?", "De 0 a 100, ¿qué tan lejos te sientes?"],
          less: ["¿Por encima o por debajo de 50?"],
        },
        see: {
          ask: [
            "Mira despacio a tu alrededor. Nombra hasta cinco cosas que ves, con sus colores.",
            "¿Qué cosas tienes delante? Escribe algunas, con un detalle cada una.",
          ],
          less: ["Una basta. ¿Qué hay más cerca de tu mano izquierda?"],
          like: ["«Taza azul con una mella, cortina gris, mis rodillas»."],
          heard: ["Entonces estás en esa habitación.", "Bien. Eso está ahí, y tú también."],
        },
        touch: {
          ask: [
            "Ahora toca algo. ¿Cómo es: cálido, áspero, pesado?",
            "Aprieta los pies contra el suelo, o agarra algo. ¿Cómo se siente?",
          ],
          less: ["Tela, madera, piel: ¿qué hay bajo tu mano?"],
          like: ["«La silla está fría y algo pegajosa»."],
          heard: ["Algo que sostiene.", "Eso es firme."],
        },
        hear: {
          ask: ["¿Qué oyes, cerca y lejos?", "Escucha: ¿qué sonido está más lejos?"],
          less: ["¿Hay un zumbido, una voz o un coche?"],
          like: ["«La nevera, y un autobús que pasa»."],
          heard: ["El mundo sigue ahí fuera."],
        },
        smell: {
          ask: ["¿Algo que puedas oler o saborear?", "¿Y un olor o un sabor, aunque sea leve?"],
          less: ["Tu manga, el aire, café: ¿algo de eso?"],
          like: ["«Detergente»."],
          heard: ["Eso también está aquí."],
        },
        here: {
          ask: [
            "Di dónde estás y qué día es, como si lo contaras por teléfono.",
            "Escríbelo como un hecho: ¿dónde estás y qué hora es?",
          ],
          less: ["¿Qué habitación, qué ciudad?"],
          like: ["«Estoy en mi cocina, en Sevilla, es viernes por la tarde y llueve»."],
          heard: ["Ahí estás. Lo demás es recuerdo o alarma.", "Sí. Aquí y ahora."],
        },
        after: {
          ask: ["¿Y qué tan fuerte es ahora, de 0 a 100?", "¿Dónde está ahora, de 0 a 100?"],
          less: ["¿Menos, más o igual, en número?"],
        },
        cold: {
          ask: [
            "Entonces algo más fuerte para el cuerpo. Elige una cosa de la lista y escribe cuando la hayas hecho.",
            "Demos al cuerpo una señal más clara. Prueba una de estas; escribe una palabra después.",
          ],
          less: [],
        },
        keep: {
          ask: ["¿Qué te trajo de vuelta más?", "¿Qué buscarías primero, otra vez?"],
          less: ["Ver, tocar, oír: ¿cuál?"],
          like: ["«Agarrar la taza fría»."],
          heard: ["Vale la pena tenerlo cerca."],
        },
      },
      labels: {
        before: "Fuerza antes (0-100)",
        see: "Lo que veo",
        touch: "Lo que toco",
        hear: "Lo que oigo",
        smell: "Lo que huelo o saboreo",
        here: "Dónde estoy",
        after: "Fuerza después (0-100)",
        keep: "Lo que me trajo de vuelta",
      },
      finish: [
        "Queda guardado. Puedes empezar por cualquier sentido, en cualquier sitio.",
        "Está guardado, con lo que te sirve al final.",
      ],
      eased: [
        "De {before} a {after}. Queda guardado con lo que te trajo de vuelta.",
        "Pasó de {before} a {after}. Sirve en cualquier lugar que tenga suelo.",
      ],
      planned: [],
      cardTitle: "Una señal más clara",
      cardSteps: [
        "Sostener algo frío, o agua fresca en las muñecas",
        "Empujar fuerte la pared con las dos manos diez segundos",
        "Ponerte de pie y dar unas pisadas fuertes",
        "Chupar algo ácido o con mucha menta",
      ],
    },
  },
};
