import { conjugate, spanishVerb } from "@evenkeel/language/grammar/spanish-verbs";

/** How someone is spoken to in Spanish. */
export type Address = "tú" | "usted" | "vos";

const USTED =
  /(?<!\p{L})(?:usted(?:es)?|mire|oiga|disculpe|perdone|dígame|fíjese|imagínese|créame|le agradezco|le cuento|su ayuda)(?!\p{L})/iu;
const VOS =
  /(?<!\p{L})(?:vos|sos|tenés|podés|querés|pensás|sabés|decime|contame|mirá|che|boludo|viste|creés|entendés|laburo|laburar)(?!\p{L})/iu;

/** The address a member uses or asks for by their words; undefined where they show none. */
export const addressIn = (text: string): Address | undefined =>
  USTED.test(text) ? "usted" : VOS.test(text) ? "vos" : undefined;

/** Verbs of the companion's own lines beyond the lexicon that texts are read with. */
const OWN =
  "llenar encargar enterar editar acusar acostumbrar echar anhelar ocultar comprar saborear enviar acordar disculpar encoger agregar llevar tragar medir juzgar tratar comparar callar aprender hacer encontrar arrancar bajar aguantar arreglar atrever despedir dirigir ahogar asomar cansar colocar confesar construir cubrir curar dedicar desear enfrentar entregar equivocar esforzar exagerar fallar faltar frenar ganar gastar imaginar inclinar insistir intuir jalar levantar luchar marcar merecer meter ocupar ofrecer olvidar organizar parar planear plantear preguntar presentir quejar quitar reclamar recoger regañar repasar respetar responder reunir romper seguir señalar sobrevivir sospechar sujetar tardar temer terminar tirar tolerar topar transformar usar vigilar hallar soltar cargar elegir proteger coger sostener mantener detener obtener reconocer tropezar apoyar agarrar apretar guardar señalar anotar empujar alejar acercar apartar tachar juntar sumar restar dudar rodear callar fijar armar aflojar repasar medir exigir corregir mostrar demostrar devolver reaccionar describir apagar encender prender nombrar permitir arrepentir contener".split(
    " ",
  );

const STEMS: Readonly<Record<string, string>> = {
  soltar: "suelt",
  acordar: "acuerd",
  esforzar: "esfuerz",
  presentir: "presient",
  confesar: "confies",
  despedir: "despid",
  seguir: "sigu",
  hacer: "hac",
  colocar: "coloc",
  elegir: "elig",
  proteger: "proteg",
  sostener: "sostien",
  mantener: "mantien",
  detener: "detien",
  obtener: "obtien",
  tropezar: "tropiez",
  apretar: "apriet",
  medir: "mid",
  corregir: "corrig",
  mostrar: "muestr",
  demostrar: "demuestr",
  devolver: "devuelv",
  encender: "enciend",
  arrepentir: "arrepient",
  contener: "contien",
};

const own: ReadonlyMap<string, { readonly lemma: string; readonly to: string | null }> = new Map(
  OWN.flatMap((lemma) => {
    const stem = STEMS[lemma] ?? lemma.slice(0, -2);
    const [now, then, may] = lemma.endsWith("ar") ? ["a", "ó", "e"] : ["e", "ió", "a"];
    const past = lemma.endsWith("ar") ? "aste" : "iste";
    return [
      [`${stem}${now}s`, { lemma, to: `${stem}${now}` }],
      [`${lemma.slice(0, -2)}${past}`, { lemma, to: `${lemma.slice(0, -2)}${then}` }],
      [`${stem}${may}s`, { lemma, to: `${stem}${may}` }],
    ] as const;
  }),
);

/** Endings that are hardly ever anything but a second person: "habrías", "pudieras", "hayas". */
const SURE_ENDING = /(?:[aeií]rías|brías|drías|rrías|ieras|ijeras|hayas)$/;

const VOSEO: Readonly<Record<string, string>> = {
  ser: "sos",
  haber: "has",
  ir: "vas",
  ver: "ves",
  dar: "das",
  estar: "estás",
};

const voseo = (lemma: string): string =>
  VOSEO[lemma] ?? `${lemma.slice(0, -2)}${lemma.endsWith("ar") ? "ás" : lemma.endsWith("er") ? "és" : "ís"}`;

/** Nouns and other words spelt like a second person. */
const NOT_VERB =
  /^(?:veces|cosas|horas|casas|cuentas|dudas|faltas|notas|pruebas|penas|ganas|tres|antes|entonces|meses|partes|manos|ayudas|cargas|puertas|palabras|ideas|personas|noches|tardes|culpas|quejas|lágrimas|peleas|luchas|curas|llamadas|apenas|además|lejos|viajes|nombres|padres|restos|detrás|demás|jamás|quizás|más|tras|mismas|otras|unas|las|menos|a solas|solas|cortes|pases|eras)$/;

const VERB_TOO =
  /^(?:cuentas|dudas|notas|pruebas|cargas|ayudas|faltas|quejas|peleas|luchas|llamadas|cortes|pases|eras)$/;

const turnVerb = (word: string, address: Address, before = ""): string | null => {
  // "lo que cuentas" and "no dudas" tell; "las cuentas" and "tus dudas" are things.
  if (NOT_VERB.test(word) && !(/^(?:que|no|te|lo|le|les|si|cuando|me)$/.test(before) && VERB_TOO.test(word)))
    return null;
  const verb = spanishVerb(word);
  if (
    verb?.person === 1 &&
    verb.form !== "infinitive" &&
    verb.form !== "gerund" &&
    verb.form !== "participle"
  ) {
    if (address === "vos") return verb.form === "present" ? voseo(verb.lemma) : null;
    return conjugate(verb.lemma, verb.form, 2);
  }
  if (SURE_ENDING.test(word)) return address === "vos" ? null : word.slice(0, -1);
  const known = own.get(word);
  if (known === undefined) return null;
  if (address === "usted") return known.to;
  const present = known.lemma.endsWith("ar") ? /as$/ : /es$/;
  return present.test(word) ? voseo(known.lemma) : null;
};

const isSecond = (word: string): boolean => turnVerb(word, "usted", "te") !== null;

const TO_VOS: Readonly<Record<string, string>> = { tú: "vos", ti: "vos", contigo: "con vos" };
const TO_USTED: Readonly<Record<string, string>> = {
  tú: "usted",
  ti: "usted",
  contigo: "con usted",
  tu: "su",
  tus: "sus",
  tuyo: "suyo",
  tuya: "suya",
  tuyos: "suyos",
  tuyas: "suyas",
};
/** What is told to do: "dime", "cuéntame". */
const IMPERATIVES: Readonly<Record<string, readonly [usted: string, vos: string]>> = {
  dime: ["dígame", "decime"],
  cuéntame: ["cuénteme", "contame"],
  di: ["diga", "decí"],
  ve: ["vaya", "andá"],
  cuídate: ["cuídese", "cuidate"],
  tómate: ["tómese", "tomate"],
  quédate: ["quédese", "quedate"],
  mira: ["mire", "mirá"],
  escribe: ["escriba", "escribí"],
  elige: ["elija", "elegí"],
  prueba: ["pruebe", "probá"],
  empieza: ["empiece", "empezá"],
  pide: ["pida", "pedí"],
};

const ATTACHED = /^(.*(?:[aeií]r|ndo))te(lo|la|los|las)?$/u;
/** Words that only end like an infinitive with "te". */
const NOT_ATTACHED =
  /^(?:(?:a|com|re)?parte|arte|fuerte|suerte|muerte|inerte|(?:con|in|ad|di|re)?vierte|acierte|despierte|alerte|marte)$/;

const like = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/** Whether the member is who acts in the sentence up to here: "tienes que cuidarte", not "un médico puede verte". */
const ownVerbBefore = (pieces: readonly string[], at: number): boolean => {
  const start = pieces.slice(0, at).findLastIndex((piece) => /[.?!:¿]/.test(piece));
  const before = pieces.slice(start + 1, at).filter((piece) => /^\p{L}+$/u.test(piece));
  // "Acostarte se volvió un examen": what begins with it is the member's own doing.
  return before.length === 0 || before.some((piece) => isSecond(piece.toLowerCase()));
};

/** A Spanish reply, written with "tú", as it is said to this member. Words in quotation marks stay as they are. */
export const addressed = (text: string, address: Address): string => {
  if (address === "tú") return text;
  const pieces = text.split(/(“[^”]*”|[\p{L}]+)/u);
  const wordAfter = (at: number): string =>
    pieces
      .slice(at + 1)
      .find((piece) => /^\p{L}+$/u.test(piece))
      ?.toLowerCase() ?? "";
  const wordBefore = (at: number): string =>
    pieces
      .slice(0, at)
      .findLast((piece) => /^\p{L}+$/u.test(piece))
      ?.toLowerCase() ?? "";
  return pieces
    .map((piece, i) => {
      if (!/^\p{L}+$/u.test(piece)) return piece;
      const word = piece.toLowerCase();
      const imperative = /[.?:¿]\s*$|^$/.test(pieces[i - 1] ?? "") || i <= 1 ? IMPERATIVES[word] : undefined;
      if (imperative !== undefined) return like(piece, imperative[address === "usted" ? 0 : 1]);
      if (address === "vos")
        return like(piece, TO_VOS[word] ?? turnVerb(word, address, wordBefore(i)) ?? word);
      if (word === "te") {
        const after = wordAfter(i);
        return like(piece, isSecond(after) || /^(?:lo|la|los|las)$/.test(after) ? "se" : "le");
      }
      const attached = NOT_ATTACHED.test(word) ? null : ATTACHED.exec(word);
      if (attached !== null && attached[2] === undefined)
        return like(piece, `${attached[1] ?? ""}${ownVerbBefore(pieces, i) ? "se" : "le"}`);
      return like(piece, TO_USTED[word] ?? turnVerb(word, address, wordBefore(i)) ?? word);
    })
    .join("");
};
