import { isFirstName, relationOf } from "@evenkeel/language/lexicon/relations";
import type { Clause } from "@evenkeel/language/understanding";
import type { About, BareClaim, Link, Mode, When } from "./claim.ts";
import { spanishForms } from "./spanish-forms.ts";
import { spanishHeadOf } from "./spanish-heads.ts";
import {
  BEFORE_VERB,
  CLITICS,
  DETERMINERS,
  FILLERS,
  finiteAt,
  PRONOUNS,
  turnedSpanish,
} from "./spanish-words.ts";

const LINKS: ReadonlyMap<string, Link> = new Map([
  ["y", "and"],
  ["e", "and"],
  ["pero", "but"],
  ["aunque", "but"],
  ["sino", "but"],
  ["porque", "because"],
  ["pues", "because"],
  ["así", "so"],
  ["entonces", "so"],
  ["luego", "then"],
  ["cuando", "when"],
  ["mientras", "when"],
  ["si", "if"],
]);

interface Piece {
  readonly words: readonly string[];
  readonly link: Link | null;
}

/** Whether a clause with a verb of its own begins at a place. */
const startsAt = (words: readonly string[], at: number): boolean => {
  let i = at;
  while (
    i < at + 4 &&
    (BEFORE_VERB.has(words[i] ?? "") || CLITICS.has(words[i] ?? "") || FILLERS.has(words[i] ?? ""))
  )
    i += 1;
  if (PRONOUNS.has(words[i] ?? "")) return true;
  if (finiteAt(words, i) !== undefined) return true;
  if (!DETERMINERS.has(words[i] ?? "")) return false;
  for (let k = i + 2; k < i + 7; k += 1) if (finiteAt(words, k) !== undefined) return true;
  return false;
};

const piecesOf = (words: readonly string[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  const close = (to: number): void => {
    let run = words.slice(from, to);
    let link: Link | null = null;
    while (run.length > 0) {
      const first = run[0] ?? "";
      const found = LINKS.get(first);
      if (found !== undefined && run.length > 1) link = link ?? found;
      else if (
        !(
          FILLERS.has(first) ||
          first === "," ||
          (first === "es" && run[1] === "que") ||
          (first === "que" && run.length > 2)
        )
      )
        break;
      run = run.slice(first === "es" ? 2 : 1);
    }
    while (FILLERS.has(run.at(-1) ?? "") || run.at(-1) === ",") run = run.slice(0, -1);
    if (run.length > 0) pieces.push({ words: run, link });
    from = to;
  };
  for (let i = 1; i < words.length; i += 1) {
    const word = words[i] ?? "";
    if (i - from < 2) continue;
    if (word === "si" && /^(?:no|sé|como|sabe|importa)$/.test(words[i - 1] ?? "")) continue;
    if ((LINKS.has(word) || word === ",") && startsAt(words, i + 1)) close(i);
    // "si contesto | me echan": the main clause after a condition.
    else if (
      (words[from] === "si" || words[from + 1] === "si") &&
      i - from >= 2 &&
      i - from <= 6 &&
      (CLITICS.has(word) || word === "nadie") &&
      finiteAt(words, i + 1) !== undefined &&
      !BEFORE_VERB.has(words[i - 1] ?? "") &&
      finiteAt(words, i - 1) !== undefined
    )
      close(i);
  }
  close(words.length);
  return pieces;
};

interface Subject {
  /** As the listener would say; empty where the verb alone says it. */
  readonly said: string;
  readonly about: About;
}

const aboutOf = (noun: readonly string[], names: ReadonlyMap<string, string>): About => {
  const words = noun.join(" ");
  if (/^(?:yo|nosotros|nosotras)$/.test(words)) return "self";
  if (/^(?:nadie|todos|todas|alguien|la gente|gente)$/.test(words)) return "people";
  const person = noun.some(
    (word) => relationOf(word, "es") !== undefined || names.has(word) || isFirstName(word),
  );
  return person || /^(?:él|ella|ellos|ellas|usted)$/.test(words) || PEOPLE.test(words) ? "other" : "thing";
};

const PEOPLE =
  /(?:^| )(?:jef[ea]s?|rector[a]?|director[a]?|profesor[a]?e?s?|maestr[oa]s?|doctor[a]?|psicólog[oa]|coordinador[a]?|compañer[oa]s?|vecin[oa]s?|cuñad[oa]s?|suegr[oa]s?|señor[a]?|chic[oa]s?|niñ[oa]s?|papás|padres|amig[oa]s?|tí[oa]s?|prim[oa]s?|clientes?)(?: |$)/;

/** Verbs whose subject is what hurts, pleases or is missing, not who does it. */
const OF_THINGS =
  /^(?:doler|gustar|costar|dar|pasar|importar|molestar|preocupar|faltar|encantar|asustar|parecer)$/;

const TIME =
  /(?<!\p{L})((?:un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|\d+|varios|varias|muchos|muchas|unos|unas) (?:días|semanas|meses|años|noches|horas|mes|año|semana)|(?:todos los días|todas las noches|cada (?:día|noche|semana|mañana)|todo el (?:día|tiempo)|desde (?:el|la) \p{L}+|desde (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)))(?!\p{L})/u;

/** What stands before the verb, without its pronouns, adverbs and a time at the head. */
const beforeVerb = (words: readonly string[]): readonly string[] => {
  let kept = words.filter((word) => !FILLERS.has(word));
  while (kept.length > 0 && (CLITICS.has(kept.at(-1) ?? "") || BEFORE_VERB.has(kept.at(-1) ?? "")))
    kept = kept.slice(0, -1);
  const text = kept.join(" ");
  const time = TIME.exec(text);
  return time !== null && time.index === 0
    ? text.slice(time[0].length).trim().split(" ").filter(Boolean)
    : kept;
};

const claimOf = (
  piece: Piece,
  sentence: number,
  asked: boolean,
  names: ReadonlyMap<string, string>,
  before: Subject | null,
  open: { readonly mode: Mode; readonly by: string | null } | null,
): { readonly claim: BareClaim; readonly subject: Subject | null } => {
  let text = piece.words.join(" ");
  let mode: Mode = open?.mode ?? "fact";
  let by: string | null = open?.by ?? null;
  for (let depth = 0; depth < 3; depth += 1) {
    const head = spanishHeadOf(text);
    if (head === null) break;
    if (mode === "fact" || mode === "believed") mode = head.mode;
    by = by ?? head.by;
    text = head.rest;
  }
  const run = text.replace(/^que (?=\p{L})/u, "").split(" ");
  let verbAt = 0;
  while (verbAt < run.length && finiteAt(run, verbAt) === undefined) verbAt += 1;
  const verb = finiteAt(run, verbAt);
  const head = beforeVerb(run.slice(0, verbAt));
  const clitics = run.slice(0, verbAt).filter((word) => CLITICS.has(word));
  const explicit =
    head.length > 0 &&
    head.length <= 5 &&
    (DETERMINERS.has(head[0] ?? "") ||
      PRONOUNS.has(head[0] ?? "") ||
      names.has(head[0] ?? "") ||
      isFirstName(head[0] ?? ""));
  const behind = run.slice(verbAt + 1, verbAt + 4);
  // "deje", "cantaba" are of me and of her alike: with "me" or "se" before them they are hers.
  const alike = verb?.person === 0 && (verb.form === "imperfect" || verb.form === "subjunctive");
  const hers = alike && (clitics.includes("me") || clitics.includes("se"));
  const inverted =
    !explicit &&
    (verb?.person === 2 || verb?.person === 5 || alike) &&
    /^(?:mi|mis|el|la|los|las)$/.test(behind[0] ?? "") &&
    (relationOf(behind[1] ?? "", "es") !== undefined || PEOPLE.test(behind[1] ?? ""));
  const noun = explicit ? head : inverted ? behind.slice(0, 2) : [];
  const byPerson: About =
    verb === undefined
      ? "thing"
      : verb.person === 0 || verb.person === 3
        ? hers
          ? "other"
          : "self"
        : OF_THINGS.test(verb.lemma) && (clitics.includes("me") || clitics.includes("nos"))
          ? "thing"
          : before !== null && before.about !== "self"
            ? before.about
            : verb.lemma === "ser" || verb.lemma === "haber" || verb.lemma === "estar"
              ? "thing"
              : "other";
  const about = noun.length > 0 ? aboutOf(noun, names) : byPerson;
  const self = about === "self";
  const said = noun.length === 0 ? "" : turnedSpanish(noun, names, self).join(" ");
  const time = TIME.exec(text)?.[1] ?? null;
  const negated = /(?<!\p{L})(?:no|nunca|jamás|nadie|nada|tampoco|ni|sin)(?!\p{L})/u.test(text);
  const conditional = verb?.form === "conditional";
  const lemma = verb?.lemma ?? "";
  const finalMode: Mode = asked
    ? "asked"
    : piece.link === "if"
      ? "possible"
      : mode !== "fact" && mode !== "believed"
        ? mode
        : /^(?:deber)$/.test(lemma) || /^(?:tengo que|tendría que|hay que)/.test(text)
          ? lemma === "tener" && !conditional
            ? mode
            : "owed"
          : (lemma === "poder" && conditional) || /^(?:voy a|pienso|quizás? |a lo mejor |tal vez )/.test(text)
            ? "idea"
            : conditional
              ? "possible"
              : mode;
  const past = verb?.form === "preterite" || verb?.form === "imperfect";
  const when: When =
    /(?<!\p{L})(?:siempre|nunca|cada|todos los días|todas las|a veces|todo el)(?!\p{L})/u.test(text) && !past
      ? "habitual"
      : past
        ? "past"
        : verb?.form === "future"
          ? "future"
          : "now";
  const subject: Subject | null = noun.length > 0 && about !== "thing" ? { said, about } : (before ?? null);
  return {
    subject,
    claim: {
      text,
      sentence,
      link: piece.link,
      about: by !== null && verb === undefined ? "self" : about,
      subject: said !== "" ? said : self ? "tú" : about === "other" ? (before?.said ?? "") : "",
      negated,
      mode: finalMode,
      when,
      by: by === null ? null : turnedSpanish(by.split(" "), names, false).join(" "),
      time,
      forms: spanishForms(run, verbAt, { self: self && !hers, named: noun.length > 0, inverted }, names),
    },
  };
};

const namesIn = (clauses: readonly Clause[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const clause of clauses)
    for (const found of clause.text.matchAll(/(?<=[\p{L},]\s)\p{Lu}\p{Ll}+/gu))
      names.set(found[0].toLowerCase(), found[0]);
  return names;
};

/** "mi hermana dice |": a head cut off from what it brings. */
const openHead = (text: string): { readonly mode: Mode; readonly by: string | null } | null => {
  const said = /^(.+?) (?:me |nos )?(?:dice|dicen|dijo|dijeron|cree|creen|piensa|piensan)(?: que)?$/u.exec(
    text,
  );
  if (said !== null) return { mode: "quoted", by: said[1] ?? null };
  if (/(?:miedo|pánico|temo|preocupa|asusta)(?: de)?(?: que)?$/u.test(text))
    return { mode: "feared", by: null };
  return /^(?:siento|creo|pienso)(?: que)?$/u.test(text) ? { mode: "believed", by: null } : null;
};

/** What a Spanish message says, claim by claim, in order. */
export const spanishClaims = (text: string, clauses: readonly Clause[]): readonly BareClaim[] => {
  const names = namesIn(clauses);
  const claims: BareClaim[] = [];
  let sentence = 0;
  let end = 0;
  let subject: Subject | null = null;
  let open: ReturnType<typeof openHead> = null;
  for (const clause of clauses) {
    if (/[.!?\n…]/.test(text.slice(end, clause.start))) {
      sentence += 1;
      open = null;
    }
    end = clause.end;
    if (clause.holder === "quoted") continue;
    for (const piece of piecesOf(clause.tokens)) {
      const made = claimOf(piece, sentence, clause.question, names, subject, open);
      claims.push(made.claim);
      subject = made.subject;
      open = openHead(piece.words.join(" ")) ?? (piece.link === "if" ? open : null);
    }
  }
  return claims;
};
