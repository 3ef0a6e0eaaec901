import type { Forms } from "./claim.ts";
import { CLITICS, FILLERS, finiteAt, turnedSpanish } from "./spanish-words.ts";

const NONE: Forms = { whole: null, doing: null, to: null, object: null };

const UNSAYABLE =
  /(?<!\p{L})(?:tú|usted|vos|te|ti|contigo|tu|tus|por favor|mierda|put[oa]|joder)(?!\p{L})|[()[\]{}<>@#*_=/\\|"“”:;]|\d{5,}|https?/u;
const TAIL = /^(?:porque|pero|aunque|cuando|mientras|donde|si|que|pues|sino|y|e|,|para|hasta|desde)$/;
const DANGLING =
  /^(?:de|a|y|o|e|el|la|los|las|un|una|que|porque|con|para|por|en|tu|tus|su|sus|es|son|pero|si|cuando|como|muy|más|no|se|te|al|del|lo|le|les|ya|sin|ni|mi|mis|me|tan|hasta|desde|sobre)$/;
const MOST = 11;

const objectOf = (words: readonly string[]): readonly string[] | null => {
  const end = words.findIndex(
    (word, i) =>
      i >= 1 &&
      TAIL.test(word) &&
      !(word === "que" && /^(?:tener|tengo|hay|lo|más|lo|de|tiene|tuve)$/.test(words[i - 1] ?? "")) &&
      !(word === "y" && i < 3) &&
      !(/^(?:desde|hasta|para)$/.test(word) && i < 3),
  );
  const kept = words.slice(0, end < 0 ? words.length : end).filter((word) => !FILLERS.has(word));
  // A cut clause is worse than none.
  return kept.length > MOST || DANGLING.test(kept.at(-1) ?? "") ? null : kept;
};

const SELF_CLITIC: Readonly<Record<string, string>> = {
  me: "te",
  nos: "se",
  se: "se",
  lo: "lo",
  la: "la",
  los: "los",
  las: "las",
  le: "le",
  les: "les",
  te: "te",
};

/** The pronouns right before the verb; an article further off is none. */
const closeClitics = (run: readonly string[], verbAt: number): readonly string[] => {
  let from = verbAt;
  while (from > 0 && CLITICS.has(run[from - 1] ?? "")) from -= 1;
  return run.slice(from, verbAt);
};

/** The ways a Spanish claim can stand in a sentence of the listener's. For another: "eso de que tu hermano nunca viene". */
export const spanishForms = (
  run: readonly string[],
  verbAt: number,
  of: { readonly self: boolean; readonly named: boolean; readonly inverted: boolean },
  names: ReadonlyMap<string, string>,
): Forms => {
  const verb = finiteAt(run, verbAt);
  if (verb === undefined || UNSAYABLE.test(run.join(" "))) return NONE;
  const head = run.slice(0, verbAt + 1).filter((word) => !FILLERS.has(word) && word !== "yo");
  const object = objectOf(run.slice(verbAt + 1));
  if (object === null) return NONE;
  const needs = /^(?:ser|estar|haber|tener|hacer|dar|poner|decir|querer|sentir|poder)$/.test(verb.lemma);
  if (object.length === 0 && needs) return NONE;
  const whole = turnedSpanish([...head, ...object], names, of.self)
    .join(" ")
    .replace(/\s+,/g, ",")
    .trim();
  const count = whole.split(" ").length;
  if (count < 1 || count > 15) return NONE;
  const rest = turnedSpanish([...run.slice(verbAt, verbAt + 1), ...object], names, of.self)
    .slice(1)
    .join(" ");
  const no = run.slice(0, verbAt).some((word) => word === "no")
    ? "no "
    : run.slice(0, verbAt).includes("nunca")
      ? "nunca "
      : "";
  const clitic = closeClitics(run, verbAt)
    .map((word) => SELF_CLITIC[word] ?? word)
    .join("");
  const infinitive =
    verb.lemma === "haber"
      ? `haber${clitic} ${rest}`
      : verb.lemma === "ir" && object[0] === "a" && object.length > 1
        ? turnedSpanish(object.slice(1), names, of.self).join(" ")
        : verb.lemma === "poder" && no === "" && object.length > 0
          ? rest
          : verb.lemma === "llevar" && /^(?:\p{L}+|\d+) (?:años|meses|semanas|días)/u.test(rest)
            ? `llevar ${rest}`
            : `${verb.lemma}${clitic}${rest === "" ? "" : ` ${rest}`}`;
  return {
    whole,
    doing: of.self ? (infinitive === null ? null : `${no}${infinitive}`) : `eso de que ${whole}`,
    to: of.self && no === "" ? infinitive : null,
    object: object.length === 0 || (needs && verb.lemma !== "querer") ? null : rest,
  };
};
