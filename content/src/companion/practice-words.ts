import type { PracticeWording } from "@evenkeel/companion/content-types";

const r = String.raw;

/** Words that ask, at the beginning of a sentence: "can we", "I'd like", "let's". */
const ASK_EN = r`(?:^|[.,;!?]\s+)(?:(?:ok|okay|hey|hi|hello|please|so|well|maybe|actually)[,\s]+)*(?:(?:can|could|may|shall) (?:we|you|i)|let'?s|i(?:'d| would) (?:like|love)|i want|i need|do you (?:have|do|know)|are there|is there|show me|give me|play|start|guide me|take me|lead me|walk me|how about|what about)\b[^.?!]{0,40}?\b`;
const ASK_ES = r`(?:^|[.,;!?¿¡]\s*)(?:(?:vale|oye|hola|por favor|pues|bueno|ok)[,\s]+)*(?:podemos|puedes|podrías|podríamos|puedo|vamos a|hagamos|hacemos|quiero|quisiera|querría|me gustaría|necesito|tienes|hay|dame|pon|ponme|guíame|muéstrame|qué tal)(?=\s)[^.?!]{0,40}?\b`;

export const practiceWordsEn: PracticeWording = {
  asked: [
    {
      cue: r`${ASK_EN}(?:sleep (?:meditation|story)|meditation (?:for|to) (?:sleep|fall asleep|fall asleep to)|something to (?:fall asleep|sleep) (?:to|with))\b|^(?:(?:please|ok|okay)[,\s]+)?(?:(?:can|could) you )?help me (?:to )?(?:get to |fall a)?sleep(?: (?:now|tonight|first|please))?\s*[.!?]*$`,
      ids: ["awake-at-night", "day-down", "sleep-shore"],
      says: [
        "Here are some for the night, spoken slowly. You can fall asleep in the middle of any of them. If you'd rather say what keeps you up, I'm here for that too.",
        "These are for lying in bed: one for being awake, one for putting the day down, one that tells of a walk. Or tell me what keeps you up, if that's nearer.",
      ],
    },
    {
      cue: r`${ASK_EN}body[- ]?scan\b|^(?:a )?body[- ]?scan\s*[.!?]*$`,
      ids: ["feet-to-head", "body-scan"],
      says: [
        "There is a short one and a longer one. Both can be stopped at any point, and your eyes may stay open.",
      ],
    },
    {
      cue: r`${ASK_EN}(?:loving[- ]kindness|metta|(?:kindness|self[- ]compassion) (?:meditation|practice))\b`,
      ids: ["hand-on-heart", "someone-easy", "kind-wishes"],
      says: [
        "There are some for that, from two minutes on. If kind words for yourself feel false today, the one for someone else is easier.",
      ],
    },
    {
      cue: r`${ASK_EN}(?:meditat(?:e|ion|ions)|mindfulness (?:exercise|practice)|guided (?:practice|relaxation|exercise))\b|^(?:a )?(?:guided )?(?:meditation|meditate)\s*[.!?]*$`,
      ids: ["sounds", "where-breath-is", "feet"],
      says: [
        "We can. Here are three: one with sounds, one with the breath, and a short one with eyes open. They are spoken, and you can stop at any point.",
        "Yes. These are spoken line by line and can be left at any point: sounds, the breath, or two minutes with your feet on the floor.",
      ],
    },
  ],
  note: "{n} minutes, spoken and written.",
};

export const practiceWordsEs: PracticeWording = {
  asked: [
    {
      cue: r`${ASK_ES}(?:meditación (?:para|de) (?:dormir|sueño)|algo para (?:dormir|dormirme|conciliar el sueño))|^(?:(?:por favor|vale)[,\s]+)?¿?(?:puedes ayudarme|me ayudas|ayúdame|ayudame) a dormir(?:me)?(?: (?:ahora|hoy|esta noche|primero|por favor))?\s*[.!?]*$`,
      ids: ["awake-at-night", "day-down", "sleep-shore"],
      says: [
        "Aquí hay algunas para la noche, dichas despacio. Puedes dormirte en mitad de cualquiera. Si prefieres contar qué te quita el sueño, también estoy para eso.",
        "Son para la cama: una para cuando no llega el sueño, una para dejar el día y una que cuenta un paseo. O dime qué te quita el sueño, si eso está más cerca.",
      ],
    },
    {
      cue: r`${ASK_ES}(?:escáner|escaner|escaneo|recorrido|exploración)(?: (?:del|por el|de))? ?(?:corporal|cuerpo)|^(?:un )?(?:escáner|escaneo) corporal\s*[.!?]*$`,
      ids: ["feet-to-head", "body-scan"],
      says: [
        "Hay una corta y una más larga. Las dos se pueden parar en cualquier punto, y los ojos pueden quedarse abiertos.",
      ],
    },
    {
      cue: r`${ASK_ES}(?:bondad amorosa|metta|(?:meditación|práctica) de (?:bondad|amabilidad|autocompasión|compasión))`,
      ids: ["hand-on-heart", "someone-easy", "kind-wishes"],
      says: [
        "Hay algunas para eso, desde dos minutos. Si hoy las palabras amables hacia ti suenan falsas, la que va hacia otra persona es más fácil.",
      ],
    },
    {
      cue: r`${ASK_ES}(?:meditar|meditación|meditaciones|(?:ejercicio|práctica) de (?:mindfulness|atención plena)|práctica guiada|relajación guiada)(?![a-záéíóúñ])|^(?:una )?(?:meditación(?: guiada)?|meditar)\s*[.!?]*$`,
      ids: ["sounds", "where-breath-is", "feet"],
      says: [
        "Podemos. Aquí van tres: una con sonidos, una con la respiración y una corta con los ojos abiertos. Son habladas, y puedes parar en cualquier punto.",
        "Sí. Son habladas, línea a línea, y se pueden dejar en cualquier punto: los sonidos, la respiración o dos minutos con los pies en el suelo.",
      ],
    },
  ],
  note: "{n} minutos, hablada y escrita.",
};
