import { describe, expect, it } from "vitest";
import { cardsOf, kinds, talk, textOf, tiers } from "./spoken.contract.ts";

const NEAR: readonly (readonly [string, "en" | "es", string, readonly string[]])[] = [
  [
    "a recent attempt, few words",
    "en",
    "US",
    [
      "tried to kill myself two nights ago",
      "dunno. my back is killing me",
      "ok",
      "no sleep no money. kids wont talk to me",
      "neither",
      "idk",
      "whatever",
      "nah im good. not much else to say",
      "gonna go smoke",
      "cant",
      "no",
      "you keep saying that",
    ],
  ],
  [
    "a plan for tonight, refusing",
    "es",
    "MX",
    [
      "quiero matarme esta noche, ya tengo todo listo",
      "no quiero llamar a nadie",
      "no",
      "no sé",
      "da igual",
      "estoy cansado",
      "vivo solo",
      "no puedo",
      "voy a apagar la luz",
      "ok",
    ],
  ],
];

describe("while danger is near", () => {
  it.each(NEAR)(
    "%s: no reply leads away, and of two in a row one holds a way to a person, of three where a line was refused",
    (_, language, country, said) => {
      for (const seed of [1, 2, 3]) {
        const turns = talk(said, { language, country, seed });
        const near = turns.filter((t) => t.assessment.risk.tier === "immediate");
        expect(near.length).toBeGreaterThan(8);
        const holdsWay = (turn: (typeof near)[number]): boolean =>
          cardsOf(turn).includes("helpline") || /\d{3}/.test(textOf(turn));
        for (const [at, turn] of near.entries()) {
          const lately = near.slice(Math.max(0, at - (turn.state.lineRejected === true ? 2 : 1)), at + 1);
          expect(lately.some(holdsWay), `${turn.said} -> ${textOf(turn)}`).toBe(true);
          expect(textOf(turn), turn.said).not.toMatch(/fine to write here|in any order|what hurts most/);
        }
      }
    },
  );
  it("never says the line in the same words", () => {
    const turns = talk(NEAR[0]?.[3] ?? [], { seed: 4 });
    const said = turns.flatMap((t) => textOf(t).match(/[^.?]*\b(?:988|911)\b[^.?]*[.?]/g) ?? []);
    expect(new Set(said).size).toBe(said.length);
  });
  it("takes what is put in order, given away and written for readiness once dying is in question", () => {
    const quiet = talk(["my dog is staying with my sister while i move", "i wrote my sister a letter"]);
    expect(tiers(quiet)).toEqual(["none", "none"]);
    for (const said of [
      "i wrote her a letter already",
      "the house is squared away",
      "i put my papers in order",
    ])
      expect(tiers(talk(["i wish i was dead", said]))[1], said).toBe("immediate");
  });
  it("gives a first-person attempt to the one who wrote it, whoever stands before it", () => {
    const [first] = talk([
      "my partner barely texts me and i tried to kill myself two nights ago and stopped",
    ]);
    expect(first?.assessment.nextStep.kind).toBe("immediate");
  });
  it("has someone asleep near by woken", () => {
    const turns = talk(["i want to kill myself", "yes tonight", "mike lives next door. hes asleep"]);
    expect(textOf(turns[2])).toMatch(/asleep|woken|wake|knock/i);
    expect(turns[2]?.state.person).toBe("Mike");
  });
});

describe("where nothing is near", () => {
  it("says back what of a life was named, and invents none of it", () => {
    const turns = talk(["i wish i was dead", "no, not like that", "they cut my hours and the rent is due"]);
    expect(textOf(turns[2])).toMatch(/cut hours/);
    expect(textOf(turns[2])).toMatch(/the rent/);
    const denied = talk([
      "i wish i was dead",
      "no, not like that",
      "there is no break-up. i live with my girlfriend",
    ]);
    expect(textOf(denied[2])).not.toMatch(/the breakup/);
  });
  it("believes a plain no where nothing plain was said, and shows no line", () => {
    const turns = talk(["i cant do this anymore", "no, nothing like that", "its only money"]);
    expect(kinds(turns).slice(1)).toEqual(["respect-denial", "continue"]);
    expect(turns.flatMap(cardsOf)).not.toContain("helpline");
  });
  it("takes 'not tonight' for no 'no' to thoughts of suicide, and for no dispute", () => {
    const turns = talk([
      "my wife would be better off with the life insurance than with me",
      "nah not tonight. i got work at 6. im just saying",
    ]);
    expect(kinds(turns)[0]).toBe("ask-directly");
    expect(turns[1]?.assessment.state.asked.find(({ about }) => about === "suicidal-thoughts")?.answer).toBe(
      "yes",
    );
  });
  it("takes how often a thought comes for no yes to acting on it", () => {
    expect(tiers(talk(["i want to kill myself", "every night"]))).toEqual(["high", "high"]);
  });
  it("asks for the question again where it went past it", () => {
    const turns = talk(["i wish i was dead", "no, not like that", "you didnt answer what i asked"]);
    expect(textOf(turns[2])).toMatch(/sorry|on me|straight answer|reason for it|something else|went past/i);
    expect(textOf(turns[2])).toMatch(/question|once more|again|an answer to/i);
  });
});

describe("being watched, with no voice in it", () => {
  it("is met with a doctor and a calm question, and no line for suicide", () => {
    const [first] = talk(["feels like people are watching me"]);
    expect(first?.assessment.nextStep).toMatchObject({ kind: "pathway", concern: "psychosis" });
    expect(cardsOf(first)).toEqual(["professional"]);
    expect(textOf(first)).not.toMatch(/hurt yourself|suicide/);
  });
  it("is asked what it says where there are voices", () => {
    const [first] = talk(["i hear voices telling me things"]);
    expect(textOf(first)).toMatch(/tell you to hurt/);
  });
});
