import { openMask } from "@evenkeel/companion/language-model/mask";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PLACES, PLAIN_CAPITALS } from "./names.ts";

const ORDINARY = new Set("everyone when she they then my work my nobody after someone today".split(" "));
const maskOf = (known: readonly string[] = [], english = true) =>
  openMask({
    known: new Set(known),
    places: PLACES,
    plainCapitals: PLAIN_CAPITALS,
    rare: (word) => english && !ORDINARY.has(word),
  });

describe("what a model is not told", () => {
  it.each([
    ["My sister Maya left", "My sister [person-1] left"],
    ["my sister maya left", "my sister [person-1] left"],
    ["I met Zbigniew and Zbigniew's wife", "I met [name-1] and [name-1]'s wife"],
    ["Xiomara said no", "[name-1] said no"],
    ["I moved to New York in 2019", "I moved to [place-1] in [number-1]"],
    ["i live in berlin", "i live in [place-1]"],
    ["She works at Saint Mary Hospital", "She works at [place-1]"],
    ["mail me at noor.b@example.org", "mail me at [contact-1]"],
    ["call +49 30 123 45 67 or @noor_b", "call [contact-1] or [contact-2]"],
    ["I am 34 and slept 3 hours", "I am [number-1] and slept 3 hours"],
    ["my name is Quill", "my name is [person-1]"],
    ["My postcode is SW1A 2AA", "My postcode is [number-1] [number-2]"],
  ])("%s", (text, hidden) => {
    expect(maskOf().hide(text)).toBe(hidden);
  });

  it.each([
    "On Monday I saw my GP about ADHD",
    "I CAN NOT DO THIS ANY MORE",
    "Will I ever feel better? May I ask?",
    "Mum said it was fine",
  ])("%s: names nobody, and stays", (text) => {
    expect(
      openMask({ known: new Set(), places: PLACES, plainCapitals: PLAIN_CAPITALS, rare: () => false }).hide(
        text,
      ),
    ).toBe(text);
  });

  it("finds a known name in any spelling", () => {
    expect(maskOf(["noor"]).hide("noor, NOOR; Noor")).toBe("[person-1], [person-1]; [person-1]");
  });

  it("gives the same name the same token through a whole turn, and puts all of them back", () => {
    const mask = maskOf();
    expect(mask.hide("Maya called")).toBe("[person-1] called");
    expect(mask.hide("I told Maya and Omar")).toBe("I told [person-1] and [person-2]");
    expect(mask.putBack("So [person-1] knows, and [Person_2] too.")).toBe("So Maya knows, and Omar too.");
  });

  it("knows no token that it never gave out, nor one bent out of shape", () => {
    const mask = maskOf();
    mask.hide("Maya called");
    expect(mask.putBack("[person-2] called")).toBeNull();
    expect(mask.putBack("person-1 called")).toBeNull();
    expect(mask.putBack("{contact_3}")).toBeNull();
    expect(mask.putBack("In person 1 of us was late")).not.toBeNull();
  });

  it("takes no token from a member's own brackets", () => {
    expect(maskOf().hide("he said [person-1] to me")).toBe("he said (person-1) to me");
  });

  it("puts back exactly what it hid, whatever was written", () => {
    const words = fc.array(
      fc.constantFrom(
        ..."Maya berlin I am 1984 noor@example.org so sad +1 555 010 9999 Ana and the 7 New York".split(" "),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(" ");
        const mask = maskOf();
        const back = mask.putBack(mask.hide(text));
        expect(back?.toLowerCase()).toBe(text.toLowerCase());
        expect(mask.hide(text)).not.toMatch(/maya|berlin|1984|noor|ana\b|york/iu);
      }),
    );
  });
});
