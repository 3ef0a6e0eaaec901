import type { Helpline } from "./directory.ts";
import { dialledIn, directoryNumbers } from "./numbers.ts";

const ADDRESS = /(?:https?:\/\/)?(?:[\p{L}\d._-]+@)?(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:\/[^\s.,;)]*)?/giu;
const bareAddress = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//u, "")
    .replace(/^www\./u, "")
    .replace(/\/$/u, "");

/** "The Bright Path helpline": a name that is given as somewhere to turn to. */
const NAMED =
  /(?:(?:\p{Lu}[\p{L}&'’-]+ ){1,4}(?:[Hh]elpline|[Hh]otline|[Ll]ifeline|[Cc]risis [Ll]ine)\b|(?:\p{Lu}[\p{L}&'’-]+ ){2,4}[Ll]ine\b|(?:[Ll]ínea|[Tt]eléfono) (?:de (?:la |el )?)?(?:\p{Lu}[\p{L}]+ ?(?:(?:de|del|la|y) )?){2,4})/gu;
const OWN_WORDS = /^(?:The|Una?|La|El|Esta|This|That|Help|Now|A|Your|Call|Text|Ring|If|Or|And|Any|Each) /u;

/** Everything in a sentence that somebody could turn to: numbers, web and mail addresses, named lines. */
export const contactsIn = (sentence: string): readonly string[] => [
  ...dialledIn(sentence),
  ...(sentence.match(ADDRESS) ?? [])
    .filter(
      (address) => /[a-z]\.[a-z]|@|\/\//iu.test(address) && !/^(?:e\.g|i\.e|a\.m|p\.m|p\.ej)/iu.test(address),
    )
    .map(bareAddress),
  ...(sentence.match(NAMED) ?? [])
    .map((name) => name.trim().replace(OWN_WORDS, ""))
    .filter((name) => /^\p{Lu}|^[Ll]ínea|^[Tt]eléfono/u.test(name) && name.includes(" "))
    .map((name) => name.toLowerCase()),
];

const KNOWN = new WeakMap<readonly Helpline[], ReadonlySet<string>>();

/** What may be shown: numbers, addresses and names of the directory that was handed in, and no others. A directory is
 *  read once. */
export const directoryContacts = (helplines: readonly Helpline[]): ReadonlySet<string> => {
  const before = KNOWN.get(helplines);
  if (before !== undefined) return before;
  const known = new Set(directoryNumbers(helplines));
  for (const { name, hours, channels } of helplines) {
    known.add(name.toLowerCase());
    for (const text of [name, hours, ...channels.flatMap(({ value, note }) => [value, note ?? ""])])
      for (const address of text.match(ADDRESS) ?? []) known.add(bareAddress(address));
  }
  KNOWN.set(helplines, known);
  return known;
};
