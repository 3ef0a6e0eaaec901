import { understand } from "@evenkeel/language/understand";
import { describe, expect, it } from "vitest";
import type { BareClaim } from "./claim.ts";
import { englishClaims } from "./english-claims.ts";

const claims = (text: string): readonly BareClaim[] =>
  englishClaims(text, understand(text, { language: "en" }).clauses);

const first = (text: string): BareClaim => {
  const claim = claims(text)[0];
  if (claim === undefined) throw new Error("nothing was read");
  return claim;
};

describe("one claim", () => {
  it.each([
    [
      "my sister hasnt talked to me since dads funeral in march",
      "your sister hasn't talked to you",
      "your sister not talking to you",
    ],
    [
      "I drove up every weekend for 8 months",
      "you drove up every weekend for 8 months",
      "driving up every weekend for 8 months",
    ],
    ["i was at work", "you were at work", null],
    [
      "I have been looking after him at home",
      "you have been looking after him at home",
      "looking after him at home",
    ],
    [
      "I had to cancel the pottery class I've been waiting for",
      "you had to cancel the pottery class",
      "having to cancel the pottery class",
    ],
    ["he didn't recognise me", "he didn't recognise you", null],
    ["i stopped going to lectures", "you stopped going to lectures", "no longer going to lectures"],
    ["i game till 5am", "you game till 5am", "gaming till 5am"],
    ["I was left out of the plan", "you were left out of the plan", null],
    ["mom wants to sell the house", "your mom wants to sell the house", "your mom wanting to sell the house"],
    ["I promised him I never would", "you promised him you never would", "promising him you never would"],
  ])("%j is said back whole and as a thing", (text, whole, doing) => {
    expect(first(text).forms.whole).toBe(whole);
    if (doing !== null) expect(first(text).forms.doing).toBe(doing);
  });

  it("says what someone does as after “to”", () => {
    expect(first("i could email the advisor i guess").forms.to).toBe("email the advisor");
  });

  it.each([
    ["what if she doesn't answer", "feared"],
    ["I'm scared that they won't want me around", "feared"],
    ["I wish he had called", "wished"],
    ["I should put him in a home", "owed"],
    ["I might get fired", "possible"],
    ["I could call the advisor", "idea"],
    ["I feel like I'm losing everything", "believed"],
    ["I missed the last night", "fact"],
  ])("%j is heard as %s", (text, mode) => {
    expect(claims(text).at(-1)?.mode).toBe(mode);
  });

  it.each([
    "maybe i text her something like hey can we talk",
    "i come home like a ghost",
    "I'm 14",
    "I suppose I think",
    "my father tells everyone",
    "i love",
  ])("says nothing of %j back, which would come out broken", (text) => {
    for (const claim of claims(text)) expect(claim.forms.whole, claim.text).toBeNull();
  });

  it("leaves another's words with them", () => {
    const claim = claims("our son says we should put him in a home").at(-1);
    expect(claim).toMatchObject({ mode: "quoted", by: "your son" });
    expect(claims("she said I wasn't there enough").at(-1)).toMatchObject({ mode: "quoted", by: "she" });
  });

  it.each(["you never answer me", "wtf lol", "hey", "ok"])("says nothing of %j back", (text) => {
    for (const claim of claims(text)) expect(claim.forms.whole).toBeNull();
  });
});

describe("several claims in one breath", () => {
  it("are told apart where no comma says so", () => {
    const said = claims(
      "my sister wont talk to me and now mom wants to sell the house and I'm the one doing the paperwork",
    );
    expect(said.map((c) => c.subject)).toEqual(["your sister", "your mom", "you"]);
  });

  it("keep a condition and what follows from it", () => {
    const [condition, consequence] = claims("if they find out theyll lose it");
    expect(condition).toMatchObject({ link: "if", mode: "possible" });
    expect(consequence?.forms.whole).toBe("they'll lose it");
  });

  it("carry the subject on: “went into the bathroom and cried”", () => {
    expect(claims("I went into the bathroom and cried").at(-1)?.forms.whole).toBe("you cried");
  });

  it("keep the fear open over a condition", () => {
    expect(claims("I'm scared that if I'm not useful they won't want me around").at(-1)).toMatchObject({
      mode: "feared",
      about: "other",
    });
  });
});

describe("what is denied", () => {
  it.each([
    ["not saying I have a problem"],
    ["I'm not saying it's the drink"],
    ["I never said I wanted to leave"],
    ["it's not that I don't love him"],
  ])("%s: is not read as if it were so", (text) => {
    expect(claims(text)).toEqual([]);
  });

  it("leaves what is said beside it", () => {
    const said = claims("I'm not saying it's the drink, but I drink more").map(({ forms }) => forms.whole);
    expect(said).toEqual(["you drink more"]);
  });
});
