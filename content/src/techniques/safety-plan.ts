import type { Technique } from "@evenkeel/companion/technique";

/** After Stanley and Brown: seven short parts in the member's own words, from what one can do alone to people, to the
 *  place itself, to what is worth living for. Every part can be skipped; nothing is promised or signed. */
const part = (id: string, next: string): Technique["steps"][number] => ({
  id,
  reads: "words",
  saves: id,
  from: null,
  card: null,
  skippable: true,
  next: [{ when: "any", to: next }],
});

export const safetyPlan: Technique = {
  id: "safety-plan",
  minutes: 10,
  start: "signs",
  steps: [
    part("signs", "alone"),
    part("alone", "places"),
    part("places", "people"),
    part("people", "professionals"),
    part("professionals", "safer"),
    part("safer", "living"),
    part("living", "end"),
  ],
  pacer: null,
  sources: [
    {
      cite: "Stanley B, Brown GK. Safety planning intervention: a brief intervention to mitigate suicide risk. Cogn Behav Pract 19, 2012.",
      for: "the parts of the plan and their order",
    },
    {
      cite: "Stanley B et al. Comparison of the safety planning intervention with follow-up vs usual care. JAMA Psychiatry 75, 2018.",
      for: "that a plan with calls afterwards went along with half as much suicidal behaviour",
    },
  ],
  contraindications: [
    "immediate danger: people and the emergency number come first, the plan later",
    "very drunk or confused: someone to be with comes first",
    "not a promise or a contract: nobody is asked to sign or to swear",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "My safety plan",
      offer: [
        "We could make a safety plan together: a short list in your words for the hours when it gets bad. Seven questions, about ten minutes, and you can skip any. Would you like that?",
        "Some people keep a short plan for bad hours, so they don't have to think then. We can make yours now, a few words for each part. Want to?",
      ],
      steps: {
        signs: {
          ask: [
            "First, your own warning signs. What do you notice in yourself when it starts to get bad? A thought, a feeling, something you do.",
          ],
          less: ["Think of the last bad time. What came first that day?"],
          heard: ["Good to know that early.", "That's the moment to take the plan out."],
        },
        alone: {
          ask: ["What can you do on your own, for ten minutes, that eases it a little or passes the time?"],
          less: ["Even something small counts: water, a song, a walk round the block. What would be yours?"],
          heard: ["That goes in.", "Noted, in your words."],
        },
        places: {
          ask: [
            "Which people or places take your mind off it, without having to talk about it? Someone to sit with, a shop, a park.",
          ],
          less: ["Where are there people or light at the hours when it's worst?"],
          heard: ["That goes in.", "Good, somewhere to go."],
        },
        people: {
          ask: ["Who could you tell that it's bad, and ask for help? A name, and how you reach them."],
          less: ["Who has kept calm before when something was hard? One name is enough."],
          heard: ["That's someone.", "A name helps."],
        },
        professionals: {
          ask: [
            "Is there a doctor, a therapist or a service to put in? The lines of your country stand in the plan by themselves.",
          ],
          less: [
            "If there's nobody yet, the lines are enough for now. Is there a place you'd go in an emergency?",
          ],
          heard: ["That goes in.", "Noted."],
        },
        safer: {
          ask: [
            "What would make the place around you safer in a bad hour? Who could keep something for you, or where could you go. No details needed.",
          ],
          less: ["Who could you ask to hold on to something for a while?"],
          heard: ["That distance can matter most.", "That goes in."],
        },
        living: {
          ask: ["Last one. What is worth living for, even on a bad day? It may be very small."],
          less: ["What kept you here until today: a person, an animal, something you're waiting for?"],
          heard: ["That stays in the plan.", "Thank you for naming it."],
        },
      },
      labels: {
        signs: "My warning signs",
        alone: "What I can do alone",
        places: "People and places that take my mind off it",
        people: "People I can ask for help",
        professionals: "Professionals and lines",
        safer: "Making the place safer",
        living: "What is worth living for",
      },
      finish: [
        "Your plan is saved. It's under Help now, also without a connection, and you can change any line or print it.",
      ],
      eased: [],
      planned: [],
      cardTitle: "My safety plan",
      cardSteps: [],
    },
    es: {
      title: "Mi plan de seguridad",
      offer: [
        "Podemos hacer juntos un plan de seguridad: una lista corta, con tus palabras, para las horas malas. Son siete preguntas, unos diez minutos, y puedes saltarte cualquiera. ¿Te gustaría?",
        "Hay quien guarda un plan corto para las horas malas, para no tener que pensar entonces. Podemos hacer el tuyo ahora, con pocas palabras en cada parte. ¿Quieres?",
      ],
      steps: {
        signs: {
          ask: [
            "Primero, tus señales de alerta. ¿Qué notas en ti cuando empieza a ponerse mal? Un pensamiento, una emoción, algo que haces.",
          ],
          less: ["Piensa en la última vez mala. ¿Qué vino primero ese día?"],
          heard: ["Es bueno saberlo pronto.", "Ese es el momento de sacar el plan."],
        },
        alone: {
          ask: ["¿Qué puedes hacer a solas, diez minutos, que alivie un poco o deje pasar el tiempo?"],
          less: [
            "También cuenta algo pequeño: agua, una canción, una vuelta a la manzana. ¿Cuál sería lo tuyo?",
          ],
          heard: ["Eso entra.", "Anotado, con tus palabras."],
        },
        places: {
          ask: [
            "¿Qué personas o lugares te distraen, sin tener que hablar de ello? Alguien con quien sentarte, una tienda, un parque.",
          ],
          less: ["¿Dónde hay gente o luz a las horas más difíciles?"],
          heard: ["Eso entra.", "Bien, un sitio adonde ir."],
        },
        people: {
          ask: ["¿A quién podrías decirle que está mal y pedirle ayuda? Un nombre, y cómo contactar."],
          less: ["¿Quién ha mantenido la calma cuando algo era difícil? Basta un nombre."],
          heard: ["Ya hay alguien.", "Un nombre ayuda."],
        },
        professionals: {
          ask: [
            "¿Hay un médico, un terapeuta o un servicio que poner? Las líneas de tu país ya están en el plan.",
          ],
          less: [
            "Si aún no hay nadie, por ahora bastan las líneas. ¿Hay un lugar al que irías en una urgencia?",
          ],
          heard: ["Eso entra.", "Anotado."],
        },
        safer: {
          ask: [
            "¿Qué haría más seguro el lugar donde estás en una hora mala? Quién podría guardarte algo, o adónde podrías ir. No hacen falta detalles.",
          ],
          less: ["¿A quién podrías pedir que te guarde algo un tiempo?"],
          heard: ["Esa distancia puede ser lo que más importe.", "Eso entra."],
        },
        living: {
          ask: ["La última. ¿Por qué vale la pena vivir, incluso en un mal día? Puede ser algo muy pequeño."],
          less: ["¿Qué te ha mantenido aquí hasta hoy: una persona, un animal, algo que esperas?"],
          heard: ["Eso se queda en el plan.", "Gracias por nombrarlo."],
        },
      },
      labels: {
        signs: "Mis señales de alerta",
        alone: "Lo que puedo hacer a solas",
        places: "Personas y lugares que me distraen",
        people: "Personas a las que puedo pedir ayuda",
        professionals: "Profesionales y líneas",
        safer: "Hacer más seguro el lugar",
        living: "Por qué vale la pena vivir",
      },
      finish: [
        "Tu plan está guardado. Está en Ayuda ahora, también sin conexión, y puedes cambiar cualquier línea o imprimirlo.",
      ],
      eased: [],
      planned: [],
      cardTitle: "Mi plan de seguridad",
      cardSteps: [],
    },
  },
};
