import { conjugate, type SpanishVerb, spanishVerb } from "@evenkeel/language/grammar/spanish-verbs";

const set = (source: string): ReadonlySet<string> => new Set(source.split(/\s+/).filter(Boolean));

export const CLITICS: ReadonlySet<string> = set("me te se le les lo la los las nos os");
export const BEFORE_VERB: ReadonlySet<string> = set(
  "no ya nunca jamás siempre también tampoco todavía aún casi apenas solo sólo ni igual entonces ahora hoy ayer luego después además encima antes a veces igual siquiera",
);
export const DETERMINERS: ReadonlySet<string> = set(
  "mi mis tu tus su sus nuestro nuestra nuestros nuestras el la los las un una unos unas este esta ese esa estos estas esos esas todo toda todos todas cada ningún ninguna",
);
/** After these a word that looks like a verb is a noun. */
const BEFORE_NOUN: ReadonlySet<string> = set(
  "mi mis tu tus su sus nuestro nuestra el un una unos unas del al este esta ese esa mucho mucha poco poca más sin con por de en cada otro otra tanto tanta ningún ninguna algún alguna buen mal gran hasta desde sobre entre hacia",
);
export const PRONOUNS: ReadonlySet<string> = set(
  "yo tú él ella usted nosotros nosotras ellos ellas ustedes nadie alguien todos todas todo nada eso esto gente",
);
export const FILLERS: ReadonlySet<string> = set(
  "pues bueno o_sea literal tipo jaja jajaja jeje mire mira oye oiga este eh ay uf la_verdad es_que re",
);
/** Spelt like a verb in the first person, and nearly always something else. */
const NOT_VERB: ReadonlySet<string> = set(
  "como sobre para bajo entre sino cuando solo sólo nada casa cosa vez hijo hija todo poco mucho tanto claro medio luego pero amigo amiga ella era vino tal cual mal igual bien tarde noche parte mano cara culpa miedo sueño cuenta hermano primo tío abuelo novio marido esposo jefe grupo curso examen dentro junto nuevo otro mismo demasiado tiempo dinero cuerpo",
);

const NOUNS_IN_O =
  /^(?:cinco|cuatro|ocho|otro|nuestro|primero|segundo|tercero|mucho|poco|todo|mismo|solo|quiero)$/;

/** First persons outside the lexicon of texts whose second is not regular. */
const FIRST: ReadonlyMap<string, { readonly lemma: string; readonly second: string }> = new Map(
  "mantengo:mantener:mantienes sostengo:sostener:sostienes detengo:detener:detienes reconozco:reconocer:reconoces conduzco:conducir:conduces elijo:elegir:eliges protejo:proteger:proteges recojo:recoger:recoges escojo:escoger:escoges exijo:exigir:exiges mido:medir:mides sirvo:servir:sirves consigo:conseguir:consigues persigo:perseguir:persigues crío:criar:crías envío:enviar:envías confío:confiar:confías actúo:actuar:actúas continúo:continuar:continúas muestro:mostrar:muestras suelto:soltar:sueltas cuelgo:colgar:cuelgas atiendo:atender:atiendes enciendo:encender:enciendes resuelvo:resolver:resuelves devuelvo:devolver:devuelves aprieto:apretar:aprietas compito:competir:compites"
    .split(" ")
    .map((entry) => {
      const [first = "", lemma = "", second = ""] = entry.split(":");
      return [first, { lemma, second }] as const;
    }),
);

/** A third person outside the lexicon, where only a verb can stand: "me echan", "no contesta". */
const third = (word: string): SpanishVerb | undefined => {
  const shapes: readonly (readonly [RegExp, SpanishVerb["form"], string])[] = [
    [/^(\p{L}{2,})(?:ó|aron)$/u, "preterite", "ar"],
    [/^(\p{L}{2,})(?:ió|ieron)$/u, "preterite", "er"],
    [/^(\p{L}{2,})(?:a|an)$/u, "present", "ar"],
    [/^(\p{L}{2,})(?:e|en)$/u, "present", "er"],
  ];
  for (const [shape, form, ending] of shapes) {
    const stem = shape.exec(word)?.[1];
    if (stem !== undefined && !/(?:mente|ment)$/.test(word))
      return { lemma: `${stem}${ending}`, form, person: word.endsWith("n") ? 5 : 2 };
  }
  return undefined;
};

/** The reading of a word as a finite verb where it stands; undefined where it is none. */
export const finiteAt = (words: readonly string[], at: number): SpanishVerb | undefined => {
  const word = words[at] ?? "";
  const before = words[at - 1] ?? "";
  if (/^(?:he|has|ha|hemos|han|había|habías|habían|haya|hayas|haber)$/.test(before)) return undefined;
  if (BEFORE_NOUN.has(before) || /^(?:para|por|de|sin|a|al)$/.test(before)) return undefined;
  if (NOT_VERB.has(word) && word !== "era") return undefined;
  const verb = spanishVerb(word);
  if (verb?.person !== undefined) {
    // "trabajo" after an article is a noun; at the head of a clause or after a clitic it is what someone does.
    const clear =
      CLITICS.has(before) ||
      BEFORE_VERB.has(before) ||
      at === 0 ||
      /^(?:yo|que|si|cuando|y|pero|porque|ella|él)$/.test(before);
    return /^(?:trabajo|estudio|ayuda|falta|duda|lucha|pelea|calma|cura|prueba|nota|queja|baja|paso|cambio|corte|grito|juego|llamo|intento|peso)$/.test(
      word,
    ) && !clear
      ? undefined
      : verb;
  }
  if (verb !== undefined) return undefined;
  const known = FIRST.get(word);
  if (known !== undefined) return { lemma: known.lemma, form: "present", person: 0 };
  const free = /^(?:me|te|se|nos|le|les|lo|no|yo|ya|nunca|siempre)$/.test(before);
  if (free && !NOUNS_IN_O.test(word) && /^\p{L}{3,}o$/u.test(word) && !/(?:ado|ido|ando|endo)$/.test(word))
    return { lemma: `${word.slice(0, -1)}ar`, form: "present", person: 0 };
  const guess = free ? third(word) : undefined;
  if (guess !== undefined) return guess;
  if (/^\p{L}{2,}(?:aba|aban|ábamos)$/u.test(word))
    return {
      lemma: `${word.replace(/(?:aba|aban|ábamos)$/u, "")}ar`,
      form: "imperfect",
      person: word.endsWith("n") ? 5 : word.endsWith("s") ? 3 : 0,
    };
  if (/^\p{L}{2,}é$/u.test(word) && !/^(?:qué|café|porqué|también)$/.test(word))
    return { lemma: `${word.slice(0, -1)}ar`, form: "preterite", person: 0 };
  return undefined;
};

/** "sientes" of "siento", "fuiste" of "fui", "se pelearon" of "nos peleamos". */
const turnedVerb = (verb: SpanishVerb, self: boolean): string | null => {
  if (verb.form === "infinitive" || verb.form === "gerund" || verb.form === "participle") return null;
  if (verb.person === 0) return self ? conjugate(verb.lemma, verb.form, 1) : null;
  return verb.person === 3 ? conjugate(verb.lemma, verb.form, 5) : null;
};

const SWAPS: Readonly<Record<string, string>> = {
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
  nosotros: "ustedes",
  nosotras: "ustedes",
  nuestro: "su",
  nuestra: "su",
  nuestros: "sus",
  nuestras: "sus",
};

const ATTACHED = /^(.*(?:[aeií]r|ndo))(me|nos)(lo|la|los|las)?$/;

/** From the member's person to the listener's "tú", word by word.
 *  @param self whether the clause is about the member: an imperfect says "I" and "she" alike. */
export const turnedSpanish = (
  words: readonly string[],
  names: ReadonlyMap<string, string>,
  self: boolean,
): readonly string[] =>
  words.map((word, i) => {
    const swap = SWAPS[word];
    if (swap !== undefined) return swap;
    const attached = ATTACHED.exec(word);
    if (attached !== null)
      return `${attached[1] ?? ""}${attached[2] === "me" ? "te" : "se"}${attached[3] ?? ""}`;
    const known = FIRST.get(word);
    if (known !== undefined) return known.second;
    const verb = finiteAt(words, i);
    const said =
      verb === undefined
        ? null
        : turnedVerb(verb, self || verb.form === "present" || verb.form === "preterite");
    return said ?? names.get(word) ?? word;
  });
