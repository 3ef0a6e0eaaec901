import type { ExerciseWording } from "@evenkeel/companion/exercise-wording";
import type { Language } from "@evenkeel/kernel/locale";

/** What is said around the questions of any exercise. */
export const exerciseWording: Readonly<Record<Language, ExerciseWording>> = {
  en: {
    cues: {
      back: String.raw`^(?:please |can (?:we|i) |let's |wait,? )*(?:go )?back(?: (?:one|a step|please|to the last(?: question| one)?|one step))?[.!?]*$|\bprevious (?:question|step|one)\b|\b(?:change|redo|fix) (?:my )?(?:last |previous )?answer\b`,
      skip: "^(?:please |can (?:we|i) |let's |i(?:'d| would) (?:rather |like to )?)*(?:skip|pass|next)(?: (?:this|it|that|one|please|this one|question))*[.!?]*$",
      likeWhat: String.raw`^(?:like what|such as(?: what)?|(?:for )?example\??|e\.?g\.?|(?:can|could) (?:you|i) (?:give|get|have|show)(?: me)? an? example|an example(?: please)?|what (?:do|would) you mean|how do you mean|what kind of (?:thing|answer)s?|what should i (?:say|write|put)|(?:sorry,? )?i (?:don't|dont|do not) (?:get|understand)(?: (?:it|this|that|the question|what you mean|what you're asking))?|huh|what)\s*[.?!]*$`,
      alreadyTold: String.raw`\b(?:i|we)(?:'ve| have)? (?:already|literally|just) (?:told|said|answered|explained|wrote|mentioned|gave|did)(?: (?:you|that|this|it))*|\balready (?:told|said|answered|explained)(?: (?:you|that|this|it))*|\b(?:like|as) i (?:already )?said(?: (?:before|already|earlier))?|\bi said (?:that|this|it) (?:already|before)`,
      notDone: String.raw`\b(?:didn't|did not|haven't|have not|couldn't|could not|wasn't able|never (?:did|got)|forgot|not yet|not really|skipped it|no time|bailed|chickened)\b|^(?:no|nope|nah|not)\b`,
      comesBack: String.raw`\bi(?:'ve| have)? (?:did|tried|done|managed|went (?:through with|for)) (?:it|the|my|that|our)\b|\bi (?:didn't|haven't|couldn't) (?:do|done|try|tried) (?:it|my step|the step|the plan|the exercise)\b|\b(?:come|go|get) back to [“"]|\b(?:my|the) (?:step|plan|experiment|worry time|exercise) (?:went|worked|didn't)\b|\babout (?:my|the) (?:step|plan|experiment|exercise) (?:we|i|from)\b`,
      enough: String.raw`\b(?:that's (?:all|it)|no more|nothing else|done|enough)\b`,
      later:
        "^(?:not (?:now|today|yet)|(?:maybe )?later|another time|some other time|can we (?:do|talk about) (?:that|it) (?:later|another time)|not in the mood)[.!]*$",
    },
    wentBack: ["Back one, then.", "Sure, one step back."],
    atStart: ["This is the first question, so there's nothing behind it.", "We're at the beginning here."],
    forExample: ["For instance:", "Others have said things like:", "Here's what it can look like:"],
    yours: ["What would yours be?", "And for you?", "Yours can be quite different. What is it?"],
    toldFound: [
      "You did, sorry. I'll put down “{x}”.",
      "You're right, it's up there: “{x}”. I'll take that.",
    ],
    toldLost: [
      "You're right to say so, and I can't find it here. I'll leave this one open.",
      "Sorry about that. I don't have it word for word, so let's move past it.",
    ],
    passedOver: ["It's fine without that.", "We can leave that open.", "That one can stay blank."],
    nothingKept: [
      "There's nothing to keep this time, and that's fine. It's there whenever you want it.",
      "Let's leave it there for today. Nothing was saved.",
    ],
    putOff: [
      "Fine, that can wait. What's on your mind today?",
      "Another time, then. What would you like to talk about?",
    ],
    chips: { example: "For example?", no: "No", done: "Done", later: "Not now" },
  },
  es: {
    cues: {
      back: String.raw`^(?:por favor,? |podemos |puedo |espera,? )*(?:volver|vuelve|volvamos|atrás|regresa|regresar)(?: (?:atrás|un paso|a la anterior|a la pregunta anterior|por favor))*[.!?]*$|\b(?:pregunta|paso) anterior\b|\b(?:cambiar|corregir|rehacer) (?:mi |la )?(?:última )?respuesta\b`,
      skip: String.raw`^(?:por favor,? |podemos |puedo |prefiero |mejor )*(?:saltar\w*|s[aá]lta\w*|omitir|paso|siguiente|pasar)(?: (?:esta|esto|eso|la|por favor|pregunta|esta pregunta))*[.!?]*$`,
      likeWhat: String.raw`^¿?(?:como (?:qué|que)|(?:por )?ejemplo|(?:me das|dame|puedes darme) un ejemplo|un ejemplo(?: por favor)?|a qué te refieres|qué (?:quieres decir|significa(?: eso)?)|cómo así|qué (?:pongo|escribo|digo)|(?:perdón,? )?no (?:lo |te )?(?:entiendo|entendí)(?: (?:la pregunta|eso|bien))?|qué|cómo)\s*[.?!]*$`,
      alreadyTold: String.raw`\bya (?:te )?(?:lo )?(?:dije|he dicho|conté|expliqué|respondí|contesté|escribí|mencioné)(?: (?:eso|esto|antes))?|\bte lo acabo de (?:decir|contar)|\bcomo (?:ya )?(?:te )?(?:dije|conté)(?: antes)?|\beso ya (?:te )?lo dije`,
      notDone: String.raw`\b(?:no (?:lo |la |los |las )?(?:hice|pude|logré|fui|llegué|intenté|he hecho|he podido)|se me (?:olvidó|pasó)|olvidé|todavía no|aún no|no tuve tiempo|me eché atrás)\b|^no\b`,
      comesBack: String.raw`\b(?:hice|intenté|probé|logré|pude hacer) (?:lo (?:que|del)|el|la|mi|nuestro)\b|\b(?:lo|la) (?:hice|intenté|probé|logré)\b|\bno (?:lo )?(?:hice|pude hacer) (?:el paso|el plan|el ejercicio|mi paso)\b|\b(?:volver|regresar) a [“«"]|\b(?:mi|el) (?:paso|plan|experimento|rato de preocupaciones) (?:salió|funcionó|fue|no)\b`,
      enough: String.raw`\b(?:eso es todo|nada más|ya está|ninguna? más|es todo)\b`,
      later:
        "^(?:ahora no|hoy no|todavía no|(?:quizá |tal vez )?(?:más tarde|luego|después)|otro (?:día|momento)|en otro momento|no tengo ganas)[.!]*$",
    },
    wentBack: ["Volvemos una atrás.", "Claro, un paso atrás."],
    atStart: ["Esta es la primera pregunta; no hay nada antes.", "Estamos al principio."],
    forExample: ["Por ejemplo:", "Otras personas han dicho cosas como:", "Puede ser algo así:"],
    yours: ["¿Cuál sería en tu caso?", "¿Y para ti?", "Lo tuyo puede ser muy distinto. ¿Qué sería?"],
    toldFound: ["Es verdad, perdona. Anoto «{x}».", "Tienes razón, está arriba: «{x}». Lo tomo de ahí."],
    toldLost: [
      "Tienes razón, y no lo encuentro aquí. Dejo esta pregunta abierta.",
      "Perdona. No lo tengo con esas palabras, así que seguimos.",
    ],
    passedOver: ["Sin eso también vale.", "Eso lo podemos dejar abierto.", "Esa puede quedar en blanco."],
    nothingKept: [
      "Esta vez no hay nada que guardar, y está bien. Sigue ahí cuando quieras.",
      "Lo dejamos aquí por hoy. No se guardó nada.",
    ],
    putOff: [
      "Bien, eso puede esperar. ¿Qué tienes hoy en la cabeza?",
      "Otro día, entonces. ¿De qué te gustaría hablar?",
    ],
    chips: { example: "¿Por ejemplo?", no: "No", done: "Hecho", later: "Ahora no" },
  },
};
