import type { Language } from "@evenkeel/kernel/locale";
import { fold } from "@evenkeel/language/risk/fold";
import { THINGS_EN } from "./things-en.ts";
import { THINGS_ES } from "./things-es.ts";

const THINGS = { en: THINGS_EN, es: THINGS_ES };
const MOST = 3;
/** Said not to be so, or said of what the companion said. */
const NOT_SO =
  /(?:^| )(?:isnt|arent|wasnt|not (?:about|really|the)|there is no|there was no|theres no|didnt|never had|no es|no hay|no era|nunca)(?: \w+){0,2} ?$/;

/** What of a person's life a message names, in the order in which it stands there; three at most. What is denied is not
 *  named: "there is no break-up". */
export const thingsIn = (text: string, language: Language): readonly string[] => {
  const folded = fold(text).text;
  const found: { readonly at: number; readonly end: number; readonly name: string }[] = [];
  for (const { pattern, name } of THINGS[language]) {
    const hit = pattern.exec(folded);
    if (hit === null) continue;
    const at = hit.index;
    const end = at + hit[0].length;
    const taken = found.some((f) => (f.at < end && at < f.end) || f.name === name);
    if (!taken && !NOT_SO.test(folded.slice(0, at + 1))) found.push({ at, end, name });
  }
  return [...found]
    .sort((a, b) => a.at - b.at)
    .slice(0, MOST)
    .map(({ name }) => name);
};
