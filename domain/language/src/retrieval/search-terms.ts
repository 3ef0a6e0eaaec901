import { foldAccents } from "../characters.ts";
import type { Concept } from "./lexicon/concept.ts";
import { CONCEPTS } from "./lexicon/concepts.ts";

const EMPTY: ReadonlySet<string> = new Set(
  (
    "a an and are as at be been but by can could did do does for from had has have he her him his how i if in into is it " +
    "its just me my no not of on or our she should so some someone than that the their them then there they this those to " +
    "too up us was we were what when where which who why will with would you your s t ve re ll d m isn don doesn anyone " +
    "year years every day days week worldwide world today about after before people person thing things really actually ever any more most much many get got tell say said know make " +
    "im ive id ill dont cant didnt doesnt isnt wasnt whats whos hows ur ppl gf bf lol tbh idk pls plz going gonna wanna been " +
    "al algo alguien como con cual cuales cuando de del desde donde el ella ellas ellos en entre era es esa ese eso esta " +
    "este esto estos fue ha hace hacer han hasta hay la las le les lo los mas me mi mis muy ni no nos o para pero persona " +
    "personas por porque que quien quienes se ser si sin sobre son su sus tambien tan te tu tus un una unas uno unos y ya " +
    "dice dicen dices haces hacen tiene tienen veces sirve sirven pueden puede yo gente cosa cosas ano anos mundo dia dias despues antes " +
    "estoy estas esta soy eres voy tengo estado sido xq pq tmb"
  ).split(" "),
);

/** The stem shared by the forms of a word, cut roughly: search needs forms to meet, not to be right. */
const stem = (word: string): string => {
  if (word.length <= 4) return word.length === 4 && word.endsWith("s") ? word.slice(0, -1) : word;
  const cut = word
    .replace(/(?:amientos?|imientos?|aciones|acion)$/, "")
    .replace(/(?:ies)$/, "y")
    .replace(/(?:ing|edly|ed|ers|er|es|s|arse|irse|erse|ando|iendo|adas?|ados?|idas?|idos?)$/, "")
    .replace(/[aeo]$/, "");
  return cut.length >= 3 ? cut : word;
};

/** Words of a text as search compares them: lower case without accents, empty words dropped, forms brought together,
 *  and what means the same in both languages under one name (`=line`). Order is kept.
 *  @param concepts what is taken as one; an earlier one takes its words from later ones. */
export const searchTerms = (text: string, concepts: readonly Concept[] = CONCEPTS): readonly string[] => {
  let left = ` ${foldAccents(text.toLowerCase().replaceAll("’", "'"))
    .replace(/[^a-z0-9ñ']+/g, " ")
    .trim()} `;
  const terms: string[] = [];
  for (const { name, pattern } of concepts) {
    left = left.replace(pattern, (whole: string) => {
      terms.push(name);
      return whole.startsWith(" ") ? " " : "";
    });
  }
  for (const word of left.split(/[^a-z0-9ñ]+/))
    if (word.length > 1 && !EMPTY.has(word)) terms.push(stem(word));
  return terms;
};
