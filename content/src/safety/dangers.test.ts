import { limitsOf } from "@evenkeel/safety/limits";
import { describe, expect, it } from "vitest";
import { cardsOf, kinds, talk, textOf } from "./spoken.contract.ts";

const emergencyFirst = (turn: ReturnType<typeof talk>[number] | undefined): boolean =>
  (turn?.parts ?? []).some(
    (p) => p.kind === "card" && p.card.kind === "helpline" && p.card.firstStep && /mergenc/.test(p.card.name),
  );

describe("a danger other than suicide, over several turns", () => {
  it.each([
    ["en", "my boyfriend choked me last night", "yes. he is on his way home"],
    ["es", "mi novio me pega cuando toma", "sí, viene para acá"],
    ["en", "the voices keep telling me im evil", "yes they say i should hurt myself"],
    ["en", "i want to hurt my coworker, i keep planning it", "yeah i might"],
    ["en", "my best friend told me she wants to kill herself", "yes i think tonight"],
  ] as const)(
    "in %s, '%s': a yes to danger now leads to the emergency number and this minute",
    (language, first, yes) => {
      const turns = talk([first, yes], { language, country: language === "en" ? "US" : "MX" });
      expect(turns[0]?.asked).toBe("danger-now");
      expect(turns[1]?.assessment.nextStep).toMatchObject({ kind: "pathway", stage: "danger" });
      expect(emergencyFirst(turns[1])).toBe(true);
    },
  );
  it("does not take a bare 'ok' for danger", () => {
    const turns = talk(["my boyfriend choked me last night", "ok"]);
    expect(turns[1]?.assessment.nextStep).toMatchObject({ stage: "following" });
  });
  it("stays with it for several replies, each one new, and then gives the talk back", () => {
    const turns = talk([
      "my husband hits me",
      "no, hes away",
      "im tired",
      "my mother knows",
      "i dont know",
      "yes",
      "hm",
      "ok",
      "fine",
    ]);
    const steps = kinds(turns);
    expect(steps.filter((kind) => kind === "pathway").length).toBeGreaterThanOrEqual(5);
    expect(steps).toContain("return-to-topic");
    const texts = turns.map(textOf).filter((text) => text !== "");
    expect(new Set(texts).size).toBe(texts.length);
  });
  it("gives way when they want to speak of something else", () => {
    const turns = talk(["my husband hits me", "no", "i want to talk about my exam instead"]);
    expect(kinds(turns)[2]).toBe("return-to-topic");
  });
  it.each([
    [
      "en",
      "my boyfriend hits me",
      "should i just talk to him about it?",
      /make it more dangerous|put you at risk/,
    ],
    ["es", "mi novio me pega", "¿debería hablarlo con él?", /más peligroso|en riesgo/],
  ] as const)(
    "in %s gives no advice for two with someone who hurts one of them",
    (language, first, ask, why) => {
      const turns = talk([first, "no", ask], { language });
      expect(textOf(turns[2])).toMatch(why);
      expect(limitsOf(turns[2]?.state ?? turns[0]?.state ?? Object.create(null)).noAdviceForTwo).toBe(true);
    },
  );
  it("tells someone who blames themselves that harm done to them is not their doing", () => {
    const turns = talk(["my husband hits me", "no", "maybe its my fault i was late"]);
    expect(textOf(turns[2])).toMatch(/not the one who was late|your doing/i);
  });
  it("shows Quick hide and the way back where someone may see the screen", () => {
    const all = talk(["my husband hits me", "no", "idk", "idk", "idk"]).map(textOf).join(" ");
    expect(all).toMatch(/Quick hide/);
  });
  it("believes the fear and confirms nothing", () => {
    const turns = talk(["the voices keep telling me im evil", "no", "you believe me right?"]);
    expect(textOf(turns[2])).toMatch(/cannot (?:know|confirm)/);
    expect(limitsOf(turns[2]?.state ?? Object.create(null)).noExercises).toBe(true);
  });
  it("names the line for such a danger once", () => {
    const turns = talk(["my husband hits me", "no", "he hits me when he drinks", "idk"]);
    expect(turns.flatMap(cardsOf).filter((card) => card === "helpline")).toHaveLength(1);
  });
});

describe("under 18", () => {
  const turns = talk(["i want to kill myself", "no", "my mom would be so mad", "maybe the school nurse"], {
    teen: true,
  });
  it("is told once of home and school, that nobody is told from here, and who may have to report", () => {
    const said = turns.map(textOf).join(" ");
    expect(said).toMatch(/home/);
    expect(said).toMatch(/school/);
    expect(said).toMatch(/nobody|nothing goes to them/i);
    expect(said.match(/have to pass it on|must report/g)).toHaveLength(1);
  });
  it("is not pushed towards a parent they fear, and is met in the grown-up they name", () => {
    expect(turns[2]?.state.person).toBeUndefined();
    expect(turns[3]?.state.person).toBe("the school nurse");
  });
  it("is asked for a grown-up to be in the room at immediate risk", () => {
    const near = talk(["i want to kill myself", "yes, tonight"], { teen: true });
    expect(textOf(near[1])).toMatch(/grown-up|adult/);
  });
});

describe("whoever is on call", () => {
  it("is named, or it is said that nobody hears of this from here", () => {
    expect(textOf(talk(["i want to kill myself", "no"], { onCall: "Dr Ruiz" })[1])).toContain("Dr Ruiz");
    expect(textOf(talk(["i want to kill myself", "no"])[1])).toMatch(/[Nn]obody is alerted|No one is told/);
  });
});
