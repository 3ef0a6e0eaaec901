import type { Language } from "@evenkeel/kernel/locale";
import type { Unit } from "./clauses.ts";
import { isFirstName, relationOf } from "./lexicon/relations.ts";
import type { Normalisation } from "./normalise.ts";
import type { PersonMention } from "./understanding.ts";

const POSSESSIVE: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(["my", "our"]),
  es: new Set(["mi", "mis", "nuestro", "nuestra", "nuestros", "nuestras"]),
};
const BETWEEN = new Set(
  "best old older younger little big new late only own dear poor twin baby ex step great closest former first second mejor antiguo antigua nuevo nueva pequeño pequeña único única difunto difunta".split(
    " ",
  ),
);
/** Said without "my" these still name one person: "Mum called", "dad is ill". */
const ALONE = new Set(
  "mum mom mummy mommy dad daddy grandma grandpa nan granny mama papa amma mamá papá mami papi abuela abuelita".split(
    " ",
  ),
);
/** First names that are also words; read as a name only where they are written as one. */
const ALSO_WORD = new Set(
  "mark grace will may hope joy faith rose lily ruby max jack sky amor rosa dolores pilar luz noa bola min ama sol josh nick poppy beth jade mercedes ella jin leo sam".split(
    " ",
  ),
);

/** A word that is written as a name where a sentence does not ask for a capital. */
const capitalised = (written: string): boolean => /^\p{Lu}\p{Ll}/u.test(written);

const NOT_NAME = new Set(
  "i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas english spanish god jesus evenkeel instagram tiktok facebook google america london ok okay tv ai uk us usa lunes martes dios navidad".split(
    " ",
  ),
);

/** Who is in a message, in the member's own words, each once, in order. */
export const readPeople = (
  text: string,
  normal: Normalisation,
  units: readonly Unit[],
  language: Language,
): readonly PersonMention[] => {
  const found: PersonMention[] = [];
  const keep = (mention: PersonMention): void => {
    const known = found.findIndex(
      (one) =>
        one.mention.toLowerCase() === mention.mention.toLowerCase() ||
        (one.name !== undefined && one.name === mention.name),
    );
    if (known < 0) found.push(mention);
  };
  for (const unit of units) {
    const { tokens } = unit;
    const written = (from: number, to: number): string =>
      text.slice(normal.toOriginal(tokens[from]?.start ?? 0), normal.toOriginal(tokens[to]?.end ?? 0)).trim();
    const nameAt = (at: number, sure: boolean): string | undefined => {
      const word = tokens[at]?.text.replace(/'s$/, "") ?? "";
      if (word === "" || tokens[at]?.kind !== "word") return undefined;
      const asWritten = written(at, at).replace(/['’]s$/, "");
      if (isFirstName(word) && (!ALSO_WORD.has(word) || (capitalised(asWritten) && (at > 0 || sure))))
        return asWritten;
      const midSentence = at > 0 && capitalised(asWritten) && !NOT_NAME.has(word) && word.length > 2;
      return sure && midSentence ? asWritten : undefined;
    };
    for (let i = 0; i < tokens.length; i += 1) {
      const word = tokens[i]?.text ?? "";
      if (POSSESSIVE[language].has(word)) {
        let noun = i + 1;
        while (
          noun < i + 3 &&
          BETWEEN.has(tokens[noun]?.text ?? "") &&
          relationOf(tokens[noun + 1]?.text.replace(/'s$/, "") ?? "", language) !== undefined
        )
          noun += 1;
        const relation = relationOf(tokens[noun]?.text.replace(/'s$/, "") ?? "", language);
        if (relation !== undefined) {
          const name = nameAt(noun + 1, true);
          keep({
            mention: written(i, noun).replace(/['’]s$/, ""),
            relation,
            ...(name === undefined ? {} : { name }),
          });
          i = name === undefined ? noun : noun + 1;
        }
        continue;
      }
      const bare = word.replace(/'s$/, "");
      if (ALONE.has(bare) && tokens[i - 1]?.text !== "a" && tokens[i - 1]?.text !== "the") {
        const relation = relationOf(bare, language);
        if (relation !== undefined) keep({ mention: written(i, i).replace(/['’]s$/, ""), relation });
        continue;
      }
      const name = nameAt(i, false);
      if (name !== undefined) keep({ mention: name, name });
    }
  }
  return found;
};
