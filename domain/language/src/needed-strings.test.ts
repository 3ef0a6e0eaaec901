import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neededStrings } from "./needed-strings.ts";
import { patternSieve } from "./pattern-sieve.ts";

const needed = (pattern: RegExp): readonly string[] => [...(neededStrings(pattern) ?? ["(unknown)"])].sort();

describe("strings a match must hold", () => {
  it.each<[RegExp, readonly string[]]>([
    [/kill (?:my ?self|me)/, ["kill me", "kill my self", "kill myself"]],
    [/\b(?:so )?tired(?! of)/, ["so tired", "tired"]],
    [/gr[ae]y \w+ skies/, [" skies"]],
    [/(?:dark|bleak) +days/, ["days"]],
    [/sad.*/, ["sad"]],
    [/a{2,}h/, ["a"]],
    [/caf\u00e9|\x62ar/, ["bar", "café"]],
    [/(?<!not )happy$/, ["happy"]],
  ])("of %s are %j", (pattern, strings) => expect(needed(pattern)).toEqual(strings));

  it.each([/\w+/, /(?:sad)?/, /(?:sad|\d+)/, /sad/i, /[^a]|b/])("of %s are not known", (pattern) =>
    expect(neededStrings(pattern)).toBeUndefined(),
  );
});

describe("a sieve of patterns", () => {
  const patterns = [
    /he(?:r|rs)?\b/,
    /she/,
    /hi[ms]/,
    /\d+/,
    /(?:us)(?:ed|ing)+ her/,
    /se? lo (?:dij[eo]|cont[eé])/,
    /shers|ushe/,
    /x(?:y+z|z)/,
  ];
  const { mayMatch } = patternSieve(patterns);
  const passes = (text: string, index: number): boolean =>
    (((mayMatch(text)[index >> 5] ?? 0) >>> (index & 31)) & 1) === 1;

  it("lets through every pattern that matches, whatever is written", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(..."abcdehijlmnoprstuxyz é59", "he", "she", "hers", "used ", "xyz"), {
          maxLength: 40,
        }),
        (parts) => {
          const text = parts.join("");
          return patterns.every((pattern, index) => !pattern.test(text) || passes(text, index));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("holds back those whose words are not there", () =>
    expect(patterns.map((_, index) => passes("nothing of that", index))).toEqual([
      false,
      false,
      false,
      true,
      false,
      false,
      false,
      false,
    ]));

  it("finds a string that begins inside another", () => expect(passes("ushers", 6)).toBe(true));
});
