import type { Technique } from "@evenkeel/companion/technique";
import { step } from "./step.ts";

export const defusion: Technique = {
  id: "defusion",
  minutes: 4,
  start: "thought",
  steps: [
    step("thought", "words", "grip", { from: "thought" }),
    step("grip", "rating", "way", { compares: "before" }),
    step("way", "choice", {
      "chose-having": "having",
      "chose-name": "name",
      "chose-voice": "voice",
      any: "having",
    }),
    step("having", "done", "after", { saves: "said" }),
    step("name", "words", "after", { saves: "said" }),
    step("voice", "done", "after", { saves: "said" }),
    step("after", "rating", "act", { compares: "after" }),
    step("act", "words", "end", { earlier: { techniqueId: "values", key: "act" } }),
    step("since", "words", "handy"),
    step("handy", "words", "end", { saves: "said" }),
  ],
  followUp: { start: "since", afterHours: 96 },
  pacer: null,
  fits: {
    shelves: ["thoughts", "self"],
    frames: ["rumination", "comparison", "failure", "worry", "insomnia"],
    feelings: ["shame", "anxiety"],
    thoughts: ["labelling", "all-or-nothing"],
  },
  avoid: {
    frames: ["bereavement", "discrimination"],
    said: {
      en: String.raw`\b(?:hear(?:ing)? voices|voices tell|not my (?:own )?thoughts?|thoughts? (?:put|inserted))\b`,
      es: String.raw`\b(?:oigo voces|las voces|no son mis pensamientos|pensamientos que me (?:meten|ponen))\b`,
    },
    distressAbove: 0.85,
  },
  sources: [
    {
      key: "masuda2004",
      cite: "Masuda A, Hayes SC, Sackett CF, Twohig MP. Cognitive defusion and self-relevant negative thoughts. Behav Res Ther 42, 2004.",
      for: "that seeing a thought as words makes it less believed and less painful",
    },
    {
      key: "hayes2012",
      cite: "Hayes SC, Strosahl KD, Wilson KG. Acceptance and Commitment Therapy, 2nd ed. Guilford, 2012.",
      for: "having a thought instead of being in it",
    },
  ],
  contraindications: [
    "hearing voices or thoughts that feel put in: with a trained person",
    "grief or injustice: playing with the words would mock them",
    "thoughts of suicide in this conversation: safety steps come first",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "A step back from a thought",
      about: "Let a loud thought be words for a moment, without arguing with it.",
      finds: [
        "defusion",
        "thoughts",
        "loop",
        "inner critic",
        "rumination",
        "mindfulness",
        "ACT",
        "stuck in my head",
      ],
      asked: String.raw`\b(?:cognitive )?defusion\b|\bstep back from (?:a|the|my|this) thoughts?\b`,
      offer: [
        "That sentence has you by the collar. We could take one step back from it, without arguing whether it's true. Four minutes. Want to?",
        "There's a way to hear such a thought as words for a moment. Shall we try?",
      ],
      unfit: ["I don't want to play with words about that. It deserves better, and I'm listening."],
      notFor: [
        "When you hear voices, or thoughts feel put in: with a trained person.",
        "In grief or injustice: playing with the words would mock them.",
        "When there are thoughts of suicide: safety comes first.",
      ],
      steps: {
        thought: {
          ask: [
            "Which thought has the loudest voice? Short, as it says itself.",
            "What's the sentence that keeps running?",
          ],
          less: ["Six words or fewer: how does it start?"],
          like: ["“I'm a failure”, or “I can't do this”."],
          taken: ["I'll take the one you said: “{x}.”"],
          heard: ["“{x}”. There it is, outside for once.", "Good, now it's in writing."],
        },
        grip: {
          ask: [
            "How firmly does it hold you right now, 0 to 100?",
            "From 0 to 100, how much are you inside it?",
          ],
          less: ["More or less than half?"],
        },
        way: {
          ask: ["Three ways to step back. Which one do you fancy?", "Pick one of these; none is better."],
          less: ["The one that seems least silly: which?"],
          options: [
            { id: "having", label: "“I notice the thought that…”", cue: String.raw`\bnotic|\bthe first\b` },
            { id: "name", label: "Give its story a title", cue: String.raw`\b(?:title|name|story)\b` },
            { id: "voice", label: "Say it in another voice", cue: String.raw`\b(?:voice|sing|song|slow)\b` },
          ],
        },
        having: {
          ask: [
            "Say slowly, three times: “I notice I'm having the thought that {thought}”. Then write how it sounds now.",
            "Put “I notice the thought that” in front of it and say it aloud three times, slowly. Write a word when you have.",
          ],
          less: [],
        },
        name: {
          ask: [
            "If this were an old story your mind tells, what's its title?",
            "The mind has a shelf of these. What would be written on the spine of this one?",
          ],
          less: ["“The … story again.” What goes in the gap?"],
          like: ["“The everyone-else-can story”, or “Doom, part nine”."],
          heard: [
            "“{x}”. Next time you can greet it by that name.",
            "A title makes it one book among others.",
          ],
        },
        voice: {
          ask: [
            "Say it very slowly, or sing it to a tune you know, twice. Then write how it sounds now.",
            "Say it in the voice of a newsreader or a cartoon, twice. Write a word when you have.",
          ],
          less: [],
        },
        after: {
          ask: ["And how firmly does it hold you now, 0 to 100?", "Where is the grip now, from 0 to 100?"],
          less: ["Tighter, looser or the same, as a number?"],
        },
        act: {
          ask: [
            "The thought may stay. What would you do in the next hour if it didn't get a vote?",
            "With it sitting beside you: what's the next small thing that's yours to do?",
          ],
          less: ["Something with your hands: what would it be?"],
          like: ["“Start the dishes”, or “answer Leo”."],
          taken: ["You'd named “{x}” as something that matters. It can come along for that."],
          heard: ["It can come along. It doesn't have to drive."],
        },
        since: {
          ask: [
            "You took a step back from “{thought}”. How loud has it been since?",
            "You stepped back from a thought some days ago. How has it been?",
          ],
          less: ["Louder, quieter or the same?"],
          like: ["“It still comes, I say hello to it”."],
          heard: ["Coming back is what thoughts do."],
        },
        handy: {
          ask: ["Which way of stepping back would you keep at hand?", "What worked best, even a little?"],
          less: ["The title, the voice, the noticing: which?"],
          like: ["“The title. It makes me smile”."],
          heard: ["Kept."],
        },
      },
      labels: {
        thought: "The thought",
        grip: "Its grip before (0-100)",
        way: "The way I tried",
        said: "How it sounded, or its title",
        after: "Its grip after (0-100)",
        act: "What I do meanwhile",
        since: "How it has been since",
      },
      finish: [
        "It's saved. The aim wasn't to lose the thought, only to have it instead of it having you.",
        "That's kept. It works best on small thoughts first.",
      ],
      eased: [
        "From {before} to {after}. The words are the same; you're standing somewhere else.",
        "The grip went from {before} to {after}. That's saved.",
      ],
      planned: [],
      cardTitle: "A step back",
      cardSteps: [],
    },
    es: {
      title: "Un paso atrás de un pensamiento",
      about: "Dejar que un pensamiento ruidoso sea palabras por un momento, sin discutir con él.",
      finds: ["defusión", "pensamientos", "bucle", "crítico interior", "rumiar", "atención plena", "ACT"],
      asked: String.raw`\bdefusión\b|\bpaso atrás de (?:un|mi|este|ese) pensamiento\b`,
      offer: [
        "Esa frase te tiene agarrado del cuello. Podemos dar un paso atrás, sin discutir si es verdad. Cuatro minutos. ¿Quieres?",
        "Hay una manera de oír un pensamiento así como palabras, por un momento. ¿Probamos?",
      ],
      unfit: ["No quiero jugar con las palabras de eso. Merece más, y te escucho."],
      notFor: [
        "Si oyes voces o sientes que te meten pensamientos: con una persona formada.",
        "En el duelo o la injusticia: jugar con las palabras sería burla.",
        "Cuando hay pensamientos de suicidio: primero va la seguridad.",
      ],
      steps: {
        thought: {
          ask: [
            "¿Qué pensamiento habla más alto? Corto, como se dice a sí mismo.",
            "¿Cuál es la frase que no para?",
          ],
          less: ["En seis palabras o menos: ¿cómo empieza?"],
          like: ["«Soy un fracaso», o «no puedo con esto»."],
          taken: ["Tomo la que dijiste: «{x}»."],
          heard: ["«{x}». Ahí está, fuera por una vez.", "Bien, ya está por escrito."],
        },
        grip: {
          ask: [
            "¿Con qué fuerza te agarra ahora mismo, de 0 a 100?",
            "De 0 a 100, ¿cuánto estás dentro de él?",
          ],
          less: ["¿Más o menos de la mitad?"],
        },
        way: {
          ask: ["Tres maneras de dar un paso atrás. ¿Cuál te apetece?", "Elige una; ninguna es mejor."],
          less: ["La que parezca menos tonta: ¿cuál?"],
          options: [
            { id: "having", label: "«Noto el pensamiento de que…»", cue: String.raw`\bnot(?:o|ar)\b` },
            {
              id: "name",
              label: "Ponerle título a su historia",
              cue: String.raw`\b(?:título|nombre|historia)\b`,
            },
            { id: "voice", label: "Decirlo con otra voz", cue: String.raw`\b(?:voz|cantar|canción|lento)\b` },
          ],
        },
        having: {
          ask: [
            "Di despacio, tres veces: «Noto que tengo el pensamiento de que {thought}». Luego escribe cómo suena ahora.",
            "Ponle delante «noto el pensamiento de que» y dilo en voz alta tres veces, despacio. Escribe una palabra al terminar.",
          ],
          less: [],
        },
        name: {
          ask: [
            "Si fuera una historia vieja que cuenta tu mente, ¿cómo se titula?",
            "La mente tiene un estante de estas. ¿Qué pondría en el lomo de esta?",
          ],
          less: ["«La historia de …, otra vez.» ¿Qué va en el hueco?"],
          like: ["«La de que los demás sí pueden», o «Desastre, parte nueve»."],
          heard: [
            "«{x}». La próxima vez puedes saludarla por su nombre.",
            "Con título es un libro entre otros.",
          ],
        },
        voice: {
          ask: [
            "Dilo muy despacio, o cántalo con una melodía que sepas, dos veces. Luego escribe cómo suena ahora.",
            "Dilo con voz de locutor o de dibujo animado, dos veces. Escribe una palabra al terminar.",
          ],
          less: [],
        },
        after: {
          ask: ["¿Y con qué fuerza te agarra ahora, de 0 a 100?", "¿Dónde está la fuerza ahora, de 0 a 100?"],
          less: ["¿Más fuerte, más suave o igual, en número?"],
        },
        act: {
          ask: [
            "El pensamiento puede quedarse. ¿Qué harías en la próxima hora si no tuviera voto?",
            "Con él sentado al lado: ¿qué cosa pequeña es tuya ahora?",
          ],
          less: ["Algo con las manos: ¿qué sería?"],
          like: ["«Empezar con los platos», o «contestar a Leo»."],
          taken: ["Nombraste «{x}» como algo que importa. Puede acompañarte en eso."],
          heard: ["Puede venir. No hace falta que conduzca."],
        },
        since: {
          ask: [
            "Diste un paso atrás de «{thought}». ¿Qué tan alto ha hablado desde entonces?",
            "Diste un paso atrás de un pensamiento hace unos días. ¿Cómo ha ido?",
          ],
          less: ["¿Más alto, más bajo o igual?"],
          like: ["«Sigue viniendo, y lo saludo»."],
          heard: ["Volver es lo que hacen los pensamientos."],
        },
        handy: {
          ask: [
            "¿Qué manera de dar un paso atrás te guardarías?",
            "¿Qué funcionó mejor, aunque fuera un poco?",
          ],
          less: ["El título, la voz, el notar: ¿cuál?"],
          like: ["«El título. Me hace sonreír»."],
          heard: ["Guardado."],
        },
      },
      labels: {
        thought: "El pensamiento",
        grip: "Su fuerza antes (0-100)",
        way: "La manera que probé",
        said: "Cómo sonó, o su título",
        after: "Su fuerza después (0-100)",
        act: "Lo que hago mientras tanto",
        since: "Cómo ha ido desde entonces",
      },
      finish: [
        "Queda guardado. No se trataba de perder el pensamiento, sino de tenerlo tú a él.",
        "Está guardado. Funciona mejor con pensamientos pequeños primero.",
      ],
      eased: [
        "De {before} a {after}. Las palabras son las mismas; tú estás en otro sitio.",
        "La fuerza pasó de {before} a {after}. Queda guardado.",
      ],
      planned: [],
      cardTitle: "Un paso atrás",
      cardSteps: [],
    },
  },
};
