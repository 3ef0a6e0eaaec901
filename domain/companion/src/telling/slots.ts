import type { Language } from "@evenkeel/kernel/locale";
import { thirdPerson } from "@evenkeel/language/grammar/english-verbs";
import type { Claim } from "./claim.ts";
import type { TellingWords } from "./telling-words.ts";

export type Slots = Readonly<Record<string, string | null>>;

/** What a claim offers to a line, under a letter: x of the first, y of the second. */
export const slotsOf = (claim: Claim, letter: "x" | "y", words: TellingWords): Slots => {
  const who = claim.subject === "" ? null : claim.subject;
  const cases = who === null ? undefined : words.cases[who];
  return {
    [letter]: claim.forms.whole,
    [`${letter}doing`]: claim.forms.doing,
    [`${letter}to`]: claim.forms.to,
    [`${letter}obj`]: claim.forms.object,
    [`${letter}who`]: who,
    [`${letter}him`]: cases?.him ?? who,
    [`${letter}of`]: cases?.of ?? (who === null ? null : words.ofNoun.replace("{who}", who)),
    [`${letter}by`]: claim.by,
    [`${letter}time`]: claim.time,
  };
};

const PLURAL =
  /^(?:they|we|you|people|others|your (?:\w+ )*(?:parents|kids|children|friends|sisters|brothers|colleagues|teachers|folks|in-laws|boys|girls|sons|daughters|cousins|neighbours|neighbors|siblings|grandparents|\w+mates))$|\band\b/;

const agreed = (who: string, verb: string): string =>
  PLURAL.test(who) ? (verb === "be" ? "are" : verb) : thirdPerson(verb);

/** A line with its slots filled, or null while one has no value. `{xwho+see}` brings the verb into agreement. */
export const filledLine = (line: string, slots: Slots, language: Language): string | null => {
  let whole = true;
  const text = line.replace(/\{(\p{L}+)(?:\+(\p{L}+))?\}/gu, (_, name: string, verb: string | undefined) => {
    const value = slots[name.charAt(0).toLowerCase() + name.slice(1)];
    if (value === null || value === undefined || value === "") {
      whole = false;
      return "";
    }
    const said = /^\p{Lu}/u.test(name) ? value.charAt(0).toUpperCase() + value.slice(1) : value;
    return verb === undefined || language !== "en" ? said : `${said} ${agreed(value, verb)}`;
  });
  return whole ? text.charAt(0).toUpperCase() + text.slice(1) : null;
};
