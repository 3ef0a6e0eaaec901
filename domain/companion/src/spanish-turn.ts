import type { Turning } from "./content-types.ts";

/** Frequent first-person forms whose second person is not regular, or whose ending does not say the class. */
const irregular: Readonly<Record<string, string>> = {
  soy: "eres",
  estoy: "estás",
  tengo: "tienes",
  voy: "vas",
  he: "has",
  hago: "haces",
  puedo: "puedes",
  quiero: "quieres",
  sé: "sabes",
  digo: "dices",
  vengo: "vienes",
  pongo: "pones",
  salgo: "sales",
  siento: "sientes",
  pienso: "piensas",
  duermo: "duermes",
  pierdo: "pierdes",
  entiendo: "entiendes",
  encuentro: "encuentras",
  recuerdo: "recuerdas",
  empiezo: "empiezas",
  muevo: "mueves",
  vuelvo: "vuelves",
  creo: "crees",
  veo: "ves",
  leo: "lees",
  doy: "das",
  como: "comes",
  vivo: "vives",
  escribo: "escribes",
  sigo: "sigues",
  consigo: "consigues",
  pido: "pides",
  sirvo: "sirves",
  caigo: "caes",
  oigo: "oyes",
  debo: "debes",
  merezco: "mereces",
  conozco: "conoces",
  parezco: "pareces",
  ofrezco: "ofreces",
  fui: "fuiste",
  hice: "hiciste",
  tuve: "tuviste",
  estuve: "estuviste",
  pude: "pudiste",
  quise: "quisiste",
  dije: "dijiste",
  puse: "pusiste",
  vine: "viniste",
  supe: "supiste",
  vi: "viste",
  di: "diste",
  era: "eras",
  iba: "ibas",
  había: "habías",
  tenía: "tenías",
  estaba: "estabas",
  podía: "podías",
  quería: "querías",
  sentía: "sentías",
  hacía: "hacías",
  sabía: "sabías",
  debía: "debías",
  extraño: "extrañas",
  necesito: "necesitas",
  trabajo: "trabajas",
  lloro: "lloras",
  hablo: "hablas",
  paso: "pasas",
  llevo: "llevas",
  aguanto: "aguantas",
  intento: "intentas",
  trato: "tratas",
  dejo: "dejas",
  quedo: "quedas",
  levanto: "levantas",
  odio: "odias",
  amo: "amas",
  grito: "gritas",
  descanso: "descansas",
  espero: "esperas",
  preocupo: "preocupas",
  culpo: "culpas",
  enojo: "enojas",
  cuido: "cuidas",
  fallo: "fallas",
  importo: "importas",
  disfruto: "disfrutas",
  estudio: "estudias",
  ayudo: "ayudas",
  llego: "llegas",
  encargo: "encargas",
  canso: "cansas",
  pregunto: "preguntas",
  haya: "hayas",
  pueda: "puedas",
  sea: "seas",
  esté: "estés",
  podré: "podrás",
  voy_a: "vas a",
};

const pronouns: Readonly<Record<string, string>> = {
  yo: "tú",
  me: "te",
  mi: "tu",
  mis: "tus",
  mí: "ti",
  mío: "tuyo",
  mía: "tuya",
  míos: "tuyos",
  mías: "tuyas",
  conmigo: "contigo",
  nos: "se",
  nuestro: "su",
  nuestra: "su",
  nuestros: "sus",
  nuestras: "sus",
};

/** Words that end like a first-person verb and are none. */
const notVerbs = new Set(
  "no lo todo mucho poco solo cuando como tanto tengo año niño hijo hermano marido esposo novio amigo trabajo dinero tiempo cuerpo miedo sueño hecho malo bueno otro mismo mejor dentro pero nuevo médico cansado enfermo abuelo cuarto correo grupo curso examen luego abajo arriba demasiado esto eso uno algo porque junto cómo cuánto bajo claro raro solo sólo cierto fuerte vacío lejos feo peso piso lado modo hago caso fondo pasado mundo vecino suelo pelo ojo dedo regreso proceso fracaso enojo rato ruido medio apoyo cariño sobrino primo tío nieto esposo dentro ambos cuerpo hombro pecho estómago cuello".split(
    " ",
  ),
);

const fillers = /\b(?:o sea|pues|bueno|la verdad|literal|como que|tipo|la neta|es que|jaja+|jeje+)\b,?/gi;
const unsafe =
  /(?<!\p{L})me \p{L}{3,}[^aáeéií\s]e(?!\p{L})|(?<!\p{L})(?:tú|tu|tus|te|ti|contigo|usted|ustedes|vos|nosotros|nosotras|por favor|mierda|puta|puto)(?!\p{L})|[()[\]{}<>@#*_=/\\|"“”:;]|\.\.|--|https?|\d{4,}/iu;
const dangling =
  /(?:^|\s)(?:de|a|y|o|el|la|los|las|un|una|que|porque|con|para|por|en|mi|mis|su|sus|es|son|pero|si|cuando|como|muy|más|no|se|me|al|del|lo|le|les|ya|sin)$/i;
const maxWords: Readonly<Record<Turning, number>> = { clause: 13, infinitive: 9, phrase: 9, verbatim: 5 };

/** Second person of a first-person form; the word itself when it is no such form; null when it may be one. */
const turnedWord = (bare: string, before: string): string | null => {
  const swap = pronouns[bare];
  if (swap !== undefined) return swap;
  const noun =
    /^(?:desde|hasta|entre|sobre|hacia|cada|el|la|un|una|los|las|mi|tu|su|mis|sus|del|al|de|este|ese|mucho|más|sin|con|por|en|muy|tan)$/.test(
      before,
    );
  if (noun && !/^(?:soy|estoy|tengo|he)$/.test(bare)) return bare;
  const known = irregular[bare];
  if (known !== undefined && !(bare === "como" && before !== "no") && !(bare === "era" || bare === "había"))
    return known;
  if (notVerbs.has(bare)) return bare;
  if (/[^aeiou]é$/.test(bare) && bare.length > 3 && !/^(?:café|porqué|qué)$/.test(bare))
    return `${bare.slice(0, -1)}aste`;
  if (/í$/.test(bare) && bare.length > 3 && !/^(?:aquí|allí|ahí|casi|así)$/.test(bare))
    return `${bare.slice(0, -1)}iste`;
  // A present in -o, or an imperfect that could be hers as well as mine, is not guessed.
  if (
    /(?:o)$/.test(bare) &&
    bare.length > 3 &&
    !/(?:ado|ido|ando|endo|iento|ario|orio|ico|ísimo|ito)$/.test(bare)
  )
    return null;
  return bare;
};

/** Turns a Spanish stretch to the listener's point of view; null when it cannot be done surely. */
export const spanishTurn = (text: string, turning: Turning): string | null => {
  const clean = text
    .replace(fillers, " ")
    .replace(/\s+/g, " ")
    .replace(/^[,\s¿¡]+|[\s.!?,…-]+$/g, "");
  if (clean === "" || unsafe.test(clean) || /[?!¿¡]/.test(clean)) return null;
  const tokens = clean.split(" ");
  if (turning === "verbatim") return tokens.length <= maxWords.verbatim ? clean.toLowerCase() : null;
  if (tokens.length > maxWords[turning] || dangling.test(clean)) return null;
  const out: string[] = [];
  let before = "";
  for (const [i, token] of tokens.entries()) {
    const bare = token.toLowerCase().replace(/[,.]+$/, "");
    const tail = token.slice(bare.length);
    // An infinitive or gerund with -me attached: "verme", "dándome".
    const attached = /^(.*(?:[aei]r|ndo))me$/.exec(bare);
    const name = i > 0 && /^\p{Lu}\p{Ll}/u.test(token);
    const word =
      attached?.[1] !== undefined
        ? `${attached[1]}te`
        : name
          ? token.slice(0, bare.length)
          : turnedWord(bare, before);
    if (word === null) return null;
    out.push(word + tail);
    before = bare;
  }
  // "I was" and "she was" look alike in the imperfect: only sure with the pronoun.
  if (
    turning === "clause" &&
    /\b(?:era|estaba|tenía|iba|había)\b/i.test(clean) &&
    !/\b(?:él|ella|mi|mis|el|la|los|las)\b/i.test(clean)
  )
    return null;
  return out.join(" ");
};
