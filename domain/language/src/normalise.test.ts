import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldAccents } from "./characters.ts";
import { normalise } from "./normalise.ts";

const rows: readonly (readonly [string, string])[] = [
  ["I’m FINE", "i'm fine"],
  ["dont wanna be here, im sooo tired", "don't want to be here, i'm so tired"],
  ["idk rn tbh", "i don't know right now to be honest"],
  ["i want to kms", "i want to kill myself"],
  ["u r the worst, ur so mean", "you are the worst, you're so mean"],
  ["s u i c i d e", "suicide"],
  ["k i l l m y s e l f", "kill myself"],
  ["k1ll", "kill"],
  ["I want to d*e", "i want to die"],
  ["su!c1de", "suicide"],
  ["kill 𝗺𝘆𝘀𝗲𝗹𝗳", "kill myself"],
  ["d​i​e", "die"],
  ["ѕuiсide", "suicide"],
  ["goooood, reallllly, nooooo, helllp", "good, really, no, help"],
  ["I should of gone", "i should have gone"],
  ["ill never be ok and id rather sleep", "i'll never be ok and i'd rather sleep"],
  ["I am ill", "i am ill"],
  ["my id card", "my id card"],
  ["feelin anxios and lonley", "feeling anxious and lonely"],
  ["hahahahaha", "haha"],
  ["  spaced \t\t out \n\n  here ", "spaced out\nhere"],
  ["xq no aguanto mas, tmb stoy cansao", "porque no aguanto más, también estoy cansado"],
  ["q hago si no kiero", "que hago si no quiero"],
  ["nose q hacer xq estoy mal", "no sé que hacer porque estoy mal"],
  ["my nose hurts", "my nose hurts"],
  ["me siento fatalllll", "me siento fatal"],
  ["Room 101 costs $5!", "room 101 costs $5!"],
  ["a b c d", "a b c d"],
  ["s͟t͟o͟p", "stop"],
  ["“quoted” — and…", '"quoted" - and...'],
];

describe("normalise", () => {
  it.each(rows)("reads %j as %j", (written, even) => {
    expect(normalise(written).normalised).toBe(even);
  });

  it("leads back to the words as they were written", () => {
    const text = "Well… I’m  sooo   tired, s u i c i d e is all i see";
    const { normalised, toOriginal } = normalise(text);
    const quote = (words: string): string => {
      const at = normalised.indexOf(words);
      return text.slice(toOriginal(at), toOriginal(at + words.length));
    };
    expect(quote("i'm so tired")).toBe("I’m  sooo   tired");
    expect(quote("suicide")).toBe("s u i c i d e");
    expect(quote("see")).toBe("see");
  });

  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "dont",
        "ill",
        "id",
        "u",
        "q",
        "k1ll",
        "s u i",
        " c i d e",
        "sooo",
        "nose",
        "y",
        "ya",
        " ",
        "\n",
        "of",
        "could",
        "😭",
        "d*e",
        "su.i",
        "kms",
        "İ",
        "ß",
        "ﬁ",
        "e\u0301",
        "ж",
        "kа",
        "'",
        "goin'",
        ".",
        "-",
        "1",
        "es que",
        "mas",
      ),
    ),
    { maxLength: 14 },
  );

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom("en" as const, "es" as const), (parts, language) => {
        const once = normalise(parts.join(" "), language).normalised;
        expect(normalise(once, language).normalised).toBe(once);
      }),
      { numRuns: 500 },
    );
  }, 30_000);

  it("keeps every offset inside the text, never falling", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join("");
        const { normalised, toOriginal } = normalise(text);
        let last = 0;
        for (let i = 0; i <= normalised.length; i += 1) {
          const at = toOriginal(i);
          expect(at).toBeGreaterThanOrEqual(last);
          expect(at).toBeLessThanOrEqual(text.length);
          last = at;
        }
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it("takes accents off without moving anything", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => foldAccents(text).length === text.length),
    );
    expect(foldAccents("mañana habré vergüenza")).toBe("mañana habre verguenza");
  });

  it("leaves writing of other scripts as it is", () => {
    expect(normalise("мне очень плохо").normalised).toBe("мне очень плохо");
  });
});
