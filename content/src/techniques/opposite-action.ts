import type { Technique } from "@evenkeel/companion/technique";
import { step } from "./step.ts";

export const oppositeAction: Technique = {
  id: "opposite-action",
  minutes: 6,
  start: "feeling",
  steps: [
    step("feeling", "words", "urge"),
    step("urge", "words", "fits"),
    step("fits", "yes-no", { yes: "right", any: "helps" }, { saves: null }),
    step("right", "words", "end"),
    step("helps", "words", "which"),
    step("which", "choice", {
      "chose-fear": "fear",
      "chose-anger": "anger",
      "chose-sad": "sad",
      "chose-shame": "shame",
      "feels-anxiety": "fear",
      "feels-anger": "anger",
      "feels-shame": "shame",
      any: "sad",
    }),
    step("fear", "words", "body", { saves: "opposite" }),
    step("anger", "words", "body", { saves: "opposite" }),
    step("sad", "words", "body", { saves: "opposite" }),
    step("shame", "words", "body", { saves: "opposite" }),
    step("body", "words", "when"),
    step("when", "time", "end"),
    step("went", "words", { "not-done": "half", any: "moved" }),
    step("moved", "choice", "end"),
    step("half", "words", "again", { saves: "opposite" }),
    step("again", "time", "end", { saves: "when" }),
  ],
  followUp: { start: "went", afterHours: 24 },
  pacer: null,
  fits: {
    shelves: ["low-mood", "fear", "urges"],
    frames: ["stuck", "numbness", "rejection", "anger", "failure"],
    feelings: ["sadness", "shame", "anger", "anxiety"],
  },
  avoid: {
    frames: ["bereavement", "betrayal", "trauma-reminder", "discrimination"],
    said: {
      en: String.raw`\b(?:hits? me|hit me|threatens? me|scared of (?:him|her)|bipolar|manic)\b`,
      es: String.raw`\b(?:me (?:pega|golpea|amenaza)|le tengo miedo|bipolar|maníac\w+)\b`,
    },
    distressAbove: 0.85,
  },
  sources: [
    {
      key: "linehan2015",
      cite: "Linehan MM. DBT Skills Training Manual, 2nd ed. Guilford, 2015.",
      for: "checking whether a feeling fits the facts, and doing the opposite of its urge all the way",
    },
  ],
  contraindications: [
    "a feeling that fits the facts, such as fear of a violent partner: follow the feeling, get safe",
    "fresh grief: the sadness is right",
    "signs of mania: more activity may harm",
    "thoughts of suicide in this conversation: safety steps come first",
  ],
  review: "not yet reviewed by a clinician",
  words: {
    en: {
      title: "The other way round",
      about: "When a feeling wants something that makes it worse, do a small opposite, all the way.",
      finds: ["opposite action", "DBT", "avoid", "hide", "withdraw", "stay in bed", "shame", "anger", "urge"],
      asked: String.raw`\bopposite action\b`,
      offer: [
        "That feeling seems to want the very thing that keeps it going. We could look for a small opposite, about six minutes. Want to?",
        "Sometimes doing the opposite of what a feeling asks loosens it. Shall we see whether that fits here?",
      ],
      unfit: [
        "That feeling may be telling you something true, and I don't want to talk you out of it. Being safe comes first.",
      ],
      notFor: [
        "When the feeling fits the facts, such as fear of a violent partner: get safe.",
        "In fresh grief: the sadness is right.",
        "With signs of mania: more activity may harm.",
        "When there are thoughts of suicide: safety comes first.",
      ],
      steps: {
        feeling: {
          ask: ["Which feeling is it, in one or two words?", "What's the strongest feeling in this?"],
          less: ["Nearer to sad, scared, angry or ashamed?"],
          like: ["“Ashamed”, or “scared and a bit angry”."],
          heard: ["{X}, then.", "That's a strong one to stand in."],
        },
        urge: {
          ask: [
            "What does “{feeling}” want you to do?",
            "If the feeling had its way, what would you do next?",
          ],
          less: ["Hide, run, shout, stay in bed: which?"],
          like: ["“Cancel and not answer anybody”."],
          heard: ["“{x}”. That's what it's asking for.", "Good to see the order it gives."],
        },
        fits: {
          ask: [
            "Is there a real danger or wrong here that the feeling is right about?",
            "Going by the facts: is the feeling the right size for what's happening?",
          ],
          less: ["Would someone you trust say the feeling is right?"],
        },
        right: {
          ask: [
            "Then it deserves to be listened to, not turned round. What would protect you, or put it right?",
            "In that case we leave the feeling its say. What does it tell you to look after?",
          ],
          less: ["Who could help with that?"],
          like: ["“Talk to the union before I answer him”."],
          heard: ["That's the feeling doing its work."],
        },
        helps: {
          ask: [
            "If you do what it wants, where are you tomorrow?",
            "And how does that usually end, when you follow it?",
          ],
          less: ["Lighter, heavier or the same?"],
          like: ["“Lonelier, and with three more messages to answer”."],
          heard: ["So it feeds itself."],
        },
        which: {
          ask: ["Which family does it belong to most?", "Pick the nearest one."],
          less: ["If it had a colour: which of the four?"],
          options: [
            { id: "sad", label: "Sad or empty", cue: String.raw`\b(?:sad|empty|numb|low|down|lonely)\b` },
            { id: "fear", label: "Afraid", cue: String.raw`\b(?:afraid|scared|fear|anxious|worried)\b` },
            { id: "anger", label: "Angry", cue: String.raw`\b(?:angry|anger|furious|mad|irritated)\b` },
            {
              id: "shame",
              label: "Ashamed or guilty",
              cue: String.raw`\b(?:asham\w+|shame|guilt\w*|embarrass\w+)\b`,
            },
          ],
        },
        fear: {
          ask: [
            "Fear says away. The opposite is a step nearer, staying a little. What would that be, small?",
            "What would one small step towards it look like, and staying two minutes?",
          ],
          less: ["Nearer by a metre, or longer by a minute: which?"],
          like: ["“Open the letter and read the first line”."],
          heard: ["Towards it, and small."],
        },
        anger: {
          ask: [
            "Anger says attack. The opposite is stepping back gently, or a decent act. What could it be?",
            "What would be the kind or the quiet version of it?",
          ],
          less: ["A door between you, or one fair sentence: which?"],
          like: ["“Wait an hour and write one polite line”."],
          heard: ["Gentle, and with your back straight."],
        },
        sad: {
          ask: [
            "It says lie down and be alone. The opposite is a small move, or a person. What could it be?",
            "What would be one thing with your body upright, or with somebody near?",
          ],
          less: ["Outside, a shower, a message: which?"],
          like: ["“Sit in the café with a book for ten minutes”."],
          heard: ["Up, or towards someone."],
        },
        shame: {
          ask: [
            "Shame says hide. The opposite is to be seen by someone safe, or to put a thing right. What could it be?",
            "Who could know about it, or what small repair is there?",
          ],
          less: ["Tell one person one sentence: who?"],
          like: ["“Tell Ruth I failed the test”."],
          heard: ["Seen by one person is enough."],
        },
        body: {
          ask: [
            "All the way means the body too. What will your face, shoulders and voice do?",
            "How will you stand or sit while doing it?",
          ],
          less: ["Head up, hands open, slower: which one?"],
          like: ["“Shoulders down, look at her, speak normally”."],
          heard: ["That's the half that feelings listen to."],
        },
        when: {
          ask: ["When will you do “{opposite}”?", "Which time, today or tomorrow?"],
          less: ["In an hour, this evening or tomorrow?"],
          heard: ["Good."],
        },
        went: {
          ask: [
            "You were going to do the other way round: “{opposite}”. How was it?",
            "The opposite was “{opposite}”. What happened?",
            "You had planned an opposite. How was it?",
          ],
          less: ["Done, half or not this time?"],
          like: ["“I told her, she hugged me”, or “couldn't”."],
          heard: ["So that's how it went."],
        },
        moved: {
          ask: ["What did the feeling do?", "And the feeling, afterwards?"],
          less: ["Your first guess: which?"],
          options: [
            { id: "less", label: "It got smaller", cue: String.raw`\b(?:small|less|down|better|ease\w*)\b` },
            { id: "same", label: "It stayed", cue: String.raw`\b(?:same|stay\w*|no change)\b` },
            { id: "more", label: "It grew", cue: String.raw`\b(?:more|grew|worse|bigger)\b` },
          ],
          heard: ["Any of these tells us something. It's worth more than one go."],
        },
        half: {
          ask: ["What would be half of it?", "How could it be smaller, and still the other way?"],
          less: ["Ten seconds of it: what?"],
          like: ["“Write the message, send it tomorrow”."],
          heard: ["Half counts."],
        },
        again: {
          ask: ["When?", "Which time for it?"],
          less: ["Today or tomorrow?"],
          heard: ["Good."],
        },
      },
      labels: {
        feeling: "The feeling",
        urge: "What it wants",
        right: "What it's right about",
        helps: "Where that leads",
        which: "Its family",
        opposite: "The other way round",
        body: "What my body does",
        when: "When",
        went: "How it was",
        moved: "What the feeling did",
      },
      finish: [
        "It's saved. A feeling that's right gets listened to; one that feeds itself gets an opposite.",
        "That's kept, whichever way it went.",
      ],
      eased: [],
      planned: [
        "It's saved for {when}. All the way, and small.",
        "{When}: the other way round. I'll ask what the feeling did.",
      ],
      cardTitle: "The other way round",
      cardSteps: [],
    },
    es: {
      title: "Justo al revés",
      about: "Cuando una emoción pide algo que la empeora, hacer un pequeño contrario, del todo.",
      finds: [
        "acción opuesta",
        "DBT",
        "evitar",
        "esconderme",
        "aislarme",
        "cama",
        "vergüenza",
        "rabia",
        "impulso",
      ],
      asked: String.raw`\bacción opuesta\b`,
      offer: [
        "Esa emoción parece pedir justo lo que la mantiene. Podemos buscar un pequeño contrario, unos seis minutos. ¿Quieres?",
        "A veces hacer lo contrario de lo que pide una emoción la afloja. ¿Vemos si aquí encaja?",
      ],
      unfit: [
        "Esa emoción puede estar diciéndote algo cierto, y no quiero quitártela de la cabeza. Primero, que estés a salvo.",
      ],
      notFor: [
        "Cuando la emoción encaja con los hechos, como el miedo a una pareja violenta: ponte a salvo.",
        "En un duelo reciente: la tristeza tiene razón.",
        "Con señales de manía: más actividad puede dañar.",
        "Cuando hay pensamientos de suicidio: primero va la seguridad.",
      ],
      steps: {
        feeling: {
          ask: ["¿Qué emoción es, en una o dos palabras?", "¿Cuál es la emoción más fuerte en esto?"],
          less: ["¿Se parece más a tristeza, miedo, rabia o vergüenza?"],
          like: ["«Vergüenza», o «miedo y algo de rabia»."],
          heard: ["{X}, entonces.", "Es fuerte estar dentro de eso."],
        },
        urge: {
          ask: ["¿Qué quiere «{feeling}» que hagas?", "Si la emoción mandara, ¿qué harías ahora?"],
          less: ["Esconderte, huir, gritar, quedarte en la cama: ¿cuál?"],
          like: ["«Cancelar y no contestar a nadie»."],
          heard: ["«{x}». Eso es lo que pide.", "Bueno ver la orden que da."],
        },
        fits: {
          ask: [
            "¿Hay aquí un peligro o una injusticia real en los que la emoción acierta?",
            "Por los hechos: ¿la emoción tiene el tamaño de lo que pasa?",
          ],
          less: ["¿Alguien de tu confianza diría que la emoción acierta?"],
        },
        right: {
          ask: [
            "Entonces merece que se la escuche, no que se le dé la vuelta. ¿Qué te protegería, o lo repararía?",
            "En ese caso le dejamos la palabra. ¿Qué te dice que cuides?",
          ],
          less: ["¿Quién podría ayudar con eso?"],
          like: ["«Hablar con el sindicato antes de contestarle»."],
          heard: ["Esa es la emoción haciendo su trabajo."],
        },
        helps: {
          ask: ["Si haces lo que quiere, ¿dónde estás mañana?", "¿Y cómo suele acabar cuando la sigues?"],
          less: ["¿Con menos peso, con más o igual?"],
          like: ["«Más sola, y con tres mensajes más por contestar»."],
          heard: ["Así se alimenta sola."],
        },
        which: {
          ask: ["¿A qué familia pertenece más?", "Elige la más cercana."],
          less: ["Si tuviera color: ¿cuál de las cuatro?"],
          options: [
            {
              id: "sad",
              label: "Tristeza o vacío",
              cue: String.raw`\b(?:trist\w+|vac[ií]\w+|sol[oa]|apagad\w+)\b`,
            },
            { id: "fear", label: "Miedo", cue: String.raw`\b(?:miedo|ansi\w+|preocup\w+|susto)\b` },
            { id: "anger", label: "Rabia", cue: String.raw`\b(?:rabia|enfad\w+|enoj\w+|ira|furi\w+)\b` },
            {
              id: "shame",
              label: "Vergüenza o culpa",
              cue: String.raw`\b(?:vergüenza|culpa\w*|avergonz\w+)\b`,
            },
          ],
        },
        fear: {
          ask: [
            "El miedo dice lejos. Lo contrario es un paso más cerca, quedándose un poco. ¿Qué sería, en pequeño?",
            "¿Cómo sería un paso pequeño hacia ello, y quedarte dos minutos?",
          ],
          less: ["Un metro más cerca o un minuto más: ¿cuál?"],
          like: ["«Abrir la carta y leer la primera línea»."],
          heard: ["Hacia ello, y pequeño."],
        },
        anger: {
          ask: [
            "La rabia dice ataca. Lo contrario es apartarse con calma, o un acto decente. ¿Qué podría ser?",
            "¿Cuál sería la versión amable o callada?",
          ],
          less: ["Una puerta de por medio o una frase justa: ¿cuál?"],
          like: ["«Esperar una hora y escribir una línea correcta»."],
          heard: ["Con suavidad, y con la espalda recta."],
        },
        sad: {
          ask: [
            "Dice túmbate y quédate a solas. Lo contrario es un movimiento pequeño, o una persona. ¿Qué podría ser?",
            "¿Qué cosa con el cuerpo en pie, o con alguien cerca?",
          ],
          less: ["Salir, una ducha, un mensaje: ¿cuál?"],
          like: ["«Sentarme diez minutos en la cafetería con un libro»."],
          heard: ["De pie, o hacia alguien."],
        },
        shame: {
          ask: [
            "La vergüenza dice escóndete. Lo contrario es que te vea alguien seguro, o reparar algo. ¿Qué podría ser?",
            "¿Quién podría saberlo, o qué pequeña reparación hay?",
          ],
          less: ["Decirle una frase a una persona: ¿a quién?"],
          like: ["«Decirle a Ruth que suspendí»."],
          heard: ["Que te vea una persona basta."],
        },
        body: {
          ask: [
            "Del todo quiere decir también el cuerpo. ¿Qué harán tu cara, tus hombros y tu voz?",
            "¿Cómo vas a estar de pie o sentarte mientras lo haces?",
          ],
          less: ["Cabeza arriba, manos abiertas, más despacio: ¿cuál?"],
          like: ["«Hombros abajo, mirarla, hablar normal»."],
          heard: ["Esa es la mitad que las emociones escuchan."],
        },
        when: {
          ask: ["¿Cuándo harás «{opposite}»?", "¿A qué hora, hoy o mañana?"],
          less: ["¿En una hora, esta noche o mañana?"],
          heard: ["Bien."],
        },
        went: {
          ask: [
            "Ibas a hacer lo contrario: «{opposite}». ¿Cómo fue?",
            "Lo contrario era «{opposite}». ¿Qué pasó?",
            "Habías planeado un contrario. ¿Cómo fue?",
          ],
          less: ["¿Hecho, a medias o esta vez no?"],
          like: ["«Se lo dije y me abrazó», o «no pude»."],
          heard: ["Así fue, entonces."],
        },
        moved: {
          ask: ["¿Qué hizo la emoción?", "¿Y la emoción, después?"],
          less: ["Lo primero que se te ocurra: ¿cuál?"],
          options: [
            { id: "less", label: "Se hizo más pequeña", cue: String.raw`\b(?:pequeñ\w+|menos|bajó|mejor)\b` },
            { id: "same", label: "Se quedó", cue: String.raw`\b(?:igual|quedó|mism\w+)\b` },
            { id: "more", label: "Creció", cue: String.raw`\b(?:más|creció|peor|grande)\b` },
          ],
          heard: ["Cualquiera de las tres dice algo. Merece más de un intento."],
        },
        half: {
          ask: ["¿Qué sería la mitad?", "¿Cómo sería más pequeño, y aun así al revés?"],
          less: ["Diez segundos de eso: ¿qué?"],
          like: ["«Escribir el mensaje y mandarlo mañana»."],
          heard: ["La mitad cuenta."],
        },
        again: {
          ask: ["¿Cuándo?", "¿A qué hora?"],
          less: ["¿Hoy o mañana?"],
          heard: ["Bien."],
        },
      },
      labels: {
        feeling: "La emoción",
        urge: "Lo que quiere",
        right: "En lo que acierta",
        helps: "Adónde lleva eso",
        which: "Su familia",
        opposite: "Justo al revés",
        body: "Lo que hace mi cuerpo",
        when: "Cuándo",
        went: "Cómo fue",
        moved: "Lo que hizo la emoción",
      },
      finish: [
        "Queda guardado. A la emoción que acierta se la escucha; a la que se alimenta sola, un contrario.",
        "Está guardado, haya ido como haya ido.",
      ],
      eased: [],
      planned: [
        "Queda guardado para el {when}. Del todo, y en pequeño.",
        "El {when}: justo al revés. Te preguntaré qué hizo la emoción.",
      ],
      cardTitle: "Justo al revés",
      cardSteps: [],
    },
  },
};
