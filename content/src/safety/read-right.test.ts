import { describe, expect, it } from "vitest";
import { cardsOf, kinds, type Member, type Turn, talk, textOf, tiers } from "./spoken.contract.ts";

const ES: Member = { language: "es", country: "MX" };
const all = (turns: readonly Turn[]): string =>
  turns.map((t) => `${textOf(t)} ${JSON.stringify(t.parts)}`).join(" ");
const DANGER = ["i want to kill myself", "yeah tonight"];
const PELIGRO = ["quiero matarme", "sí, esta noche"];

describe("who is named", () => {
  it("takes a word for doing something, or for a feeling, for no name", () => {
    for (const said of ["write i guess", "running maybe", "texting probably", "empty"])
      expect(talk([...DANGER, said]).at(-1)?.state.person, said).toBeUndefined();
    for (const said of ["escribir supongo", "caminar tal vez", "vacío"])
      expect(talk([...PELIGRO, said], ES).at(-1)?.state.person, said).toBeUndefined();
    expect(talk([...DANGER, "danny maybe"]).at(-1)?.state.person).toBe("Danny");
  });
  it("speaks of one mother where one has called, and lets go of her when she is too far to come", () => {
    const turns = talk([
      "my moms called 4 times today i just let it ring",
      ...DANGER,
      "one of my moms?? i have 1 mom. and no not sending that, shes 3 states away",
      "idk",
    ]);
    expect(all(turns)).not.toContain("one of your moms");
    expect(turns.at(-1)?.state.person).toBeUndefined();
    const several = talk([...DANGER, "my two moms maybe"]);
    expect(several.at(-1)?.state.person).toBe("one of your moms");
  });
  it("knows a name that is a sentence of its own, before the word for who it is", () => {
    const turns = talk([...DANGER, "couple blocks. sam. hes a friend. but its late and hes got work"]);
    expect(turns.at(-1)?.state.person).toBe("Sam");
    expect(talk([...DANGER, "maybe. hope. idk"]).at(-1)?.state.person).toBeUndefined();
  });
  it("takes no verb or 'again' after a relation for a name", () => {
    for (const said of ["then mom again. she just texted", "if my brother asks, ill be around"])
      expect(talk([...DANGER, said]).at(-1)?.state.mentioned, said).toMatch(/^your (?:mom|brother)$/);
  });
  it("never sends anyone to somebody who did harm", () => {
    const turns = talk([
      ...DANGER,
      "A guy at work made a comment this week about people who look like me",
      "I can leave it in the closet and step out to the stairwell",
      "I could text the line from the stairs",
      "idk",
    ]);
    expect(all(turns)).not.toContain("guy at work");
    const named = talk([...DANGER, "the guy at work maybe", "the guy at work is the racist one", "idk"]);
    expect(named.at(-1)?.state.person).toBeUndefined();
  });
  it("is glad of a person who knows only where one was told", () => {
    for (const said of [
      "I have never told her anything",
      "i havent texted anyone",
      "i almost called my sister",
    ])
      expect(talk([...DANGER, said]).at(-1)?.state.reached, said).not.toBe(true);
    for (const said of ["nunca le dije a nadie", "no llamé a mi hermana"])
      expect(talk([...PELIGRO, said], ES).at(-1)?.state.reached, said).not.toBe(true);
    expect(talk([...DANGER, "i told my sister"]).at(-1)?.state.reached).toBe(true);
  });
  it("asks for no name again once there is nobody, until somebody is named", () => {
    const asks =
      /[Ww]ho could (?:come|be)|nearest to you|[Ww]hose door|a person to being with you|who is there|who could go with/;
    for (const seed of [1, 2, 3, 4]) {
      const turns = talk(
        [
          ...DANGER,
          "nobody. I live alone. theres no one",
          "idk",
          "im tired",
          "still here",
          "bed",
          "ok",
          "no",
        ],
        { seed },
      );
      expect(turns.slice(2).map(textOf).join(" ")).not.toMatch(asks);
      const es = talk(
        [...PELIGRO, "nadie. vivo solo, no hay nadie", "no sé", "sigo aquí", "en la cama", "ok", "no"],
        {
          ...ES,
          seed,
        },
      );
      expect(es.slice(2).map(textOf).join(" ")).not.toMatch(/[Qq]uién podría|[Qq]uién está|puerta podrías/);
    }
    expect(talk([...DANGER, "nobody", "maybe my sister"]).at(-1)?.state.nobody).toBe(false);
  });
});

describe("going to do it", () => {
  const told = [
    "i want to kill myself",
    "no",
    "my roommate jess would be ok to tell maybe",
    "how do i tell jess",
    "im just gonna tell her after dishes",
  ];
  it("is about the telling where someone was just to be told", () => {
    const turns = talk([...told, "shes drying now. ok gonna do it"]);
    expect(turns.at(-1)?.assessment.risk.tier).toBe("high");
    expect(kinds(turns).at(-1)).not.toBe("immediate");
  });
  it("stays danger where nobody is to be told, or anything graver is said with it", () => {
    expect(tiers(talk(["i want to kill myself", "no", "ok gonna do it now"])).at(-1)).toBe("immediate");
    expect(tiers(talk([...told, "gonna do it tonight. im going to kill myself"])).at(-1)).toBe("immediate");
  });
});

describe("the past and the body", () => {
  const years =
    "it scares me. had one time years ago where I got close. pills in my hand, put em down. this week is the anniversary";
  it("leaves what was held and put down years ago where it was", () => {
    const turns = talk(["been thinking about killing myself", "no. not gonna do it", years]);
    expect(tiers(turns).at(-1)).toBe("high");
    expect(textOf(turns.at(-1))).not.toMatch(/medical|emergency|ambulance/);
    const es = talk(
      [
        "pienso en matarme",
        "no, hoy no",
        "hace años estuve cerca. tenía las pastillas en la mano y las solté",
      ],
      ES,
    );
    expect(tiers(es).at(-1)).toBe("high");
  });
  it("does not take what is held now for the past", () => {
    const turns = talk([
      "been thinking about killing myself",
      "no",
      "i tried years ago. now the pills are in my hand",
    ]);
    expect(tiers(turns).at(-1)).toBe("immediate");
  });
  it("ends a medical emergency at a plain correction, asks one question about now, and goes on", () => {
    for (const correction of [
      "what? no I didnt take anything. read it again",
      "that was YEARS ago",
      "theres NOTHING in my body. I said I put em down",
      "im not calling 911 for something that happened 15 yrs ago",
    ]) {
      const turns = talk([
        "i want to kill myself",
        "i took the pills",
        correction,
        "i dont know",
        "its late",
      ]);
      expect(turns[1]?.state.medical, correction).toBe(true);
      expect(turns[2]?.assessment.nextStep, correction).toMatchObject({ kind: "hear-dispute" });
      expect(turns[2]?.asked, correction).toBe("safe-now");
      expect(tiers(turns)[2], correction).toBe("high");
      expect(turns.slice(3).map(textOf).join(" "), correction).not.toMatch(
        /seen by a doctor|What is in your body|medical person/,
      );
    }
    const es = talk(["pienso en matarme", "me tomé las pastillas", "no me tomé nada, eso fue hace años"], ES);
    expect(es[1]?.state.medical).toBe(true);
    expect(es[2]?.assessment.nextStep).toMatchObject({ kind: "hear-dispute" });
  });
  it("sends whoever took the pills to medical help", () => {
    for (const said of ["i took the pills", "i took all of them", "i think i took all my meds"])
      expect(talk(["i want to kill myself", said]).at(-1)?.state.medical, said).toBe(true);
    expect(talk(["pienso en matarme", "me tomé las pastillas"], ES).at(-1)?.state.medical).toBe(true);
    expect(
      talk(["i want to kill myself", "i took the pills over to my sister"]).at(-1)?.state.medical,
    ).not.toBe(true);
  });
  it("says that it misread where nothing was said to be taken", () => {
    const turns = talk([
      "i want to kill myself",
      "i cut too deep and its bleeding a lot",
      "no, that was years ago",
    ]);
    expect(turns[1]?.state.medical).toBe(true);
    expect(turns[2]?.assessment.nextStep).toMatchObject({ kind: "hear-dispute", medical: "misread" });
  });
  it("keeps a doctor one sentence away where it was said and taken back, and believes no half correction", () => {
    const taken = talk([
      "i want to kill myself",
      "i took 30 tylenol an hour ago",
      "no i didnt take anything",
    ]);
    expect(taken[2]?.assessment.nextStep).toMatchObject({ kind: "hear-dispute", medical: "taken-back" });
    expect(textOf(taken[2])).toMatch(/emergency number|doctor comes first/);
    const half = talk([
      "i want to kill myself",
      "i took 30 tylenol an hour ago",
      "didnt even take that many",
    ]);
    expect(half[2]?.state.medical).toBe(true);
  });
});

describe("what is ready at hand", () => {
  const before = [
    "I am not going to be here for much longer in this state",
    "I would rather not put a word on it",
    "My brother lives about fifteen minutes away and he thinks I am fine",
    "My brother texted earlier asking if I was awake",
  ];
  it("is danger now: the line, the person who just wrote, and distance", () => {
    for (const said of [
      "I have what I need in the next room",
      "I am not going to say it again. It is within reach and I am tired",
    ]) {
      const turn = talk([...before, said]).at(-1);
      expect(turn?.assessment.nextStep.kind, said).toBe("immediate");
      expect(cardsOf(turn)).toEqual(["helpline", "helpline", "trusted-person"]);
      expect(JSON.stringify(turn?.parts)).toContain("your brother");
      expect(textOf(turn)).toMatch(/[Dd]istance/);
    }
    const es = talk(
      ["pienso en matarme", "no", "mi hermano me escribió hace rato", "tengo lo que necesito en el cuarto"],
      ES,
    );
    expect(es.at(-1)?.assessment.nextStep.kind).toBe("immediate");
    expect(cardsOf(es.at(-1))).toContain("trusted-person");
  });
  it("shows the line again when a goodbye makes it worse", () => {
    const turns = talk([
      ...before,
      "I have what I need in the next room",
      "It is late",
      "I am going to put the phone down now. If my brother asks, I was fine.",
    ]);
    expect(turns.at(-1)?.assessment.risk.tier).toBe("immediate");
    expect(cardsOf(turns.at(-1))).toContain("helpline");
  });
  it("is nothing of the kind where nobody has spoken of dying", () => {
    expect(tiers(talk(["i have what i need in the next room", "it is within reach and im tired"]))).toEqual([
      "none",
      "none",
    ]);
  });
});

describe("a no to the plain question", () => {
  it.each([
    [
      [
        "i cant do this anymore",
        "Dying? No, nothing like that. Just the bills.",
        "so what calms a fella down at night",
      ],
      {},
    ],
    [
      ["ya no puedo más", "¿Morir? No, nada de eso. Solo las cuentas.", "entonces qué me calma en la noche"],
      ES,
    ],
  ] as const)("is believed and gone back from, with no list and no script: %j", (said, member) => {
    const turns = talk(said, member);
    expect(kinds(turns)).toEqual(["gentle-check", "respect-denial", "continue"]);
    expect(turns.flatMap(cardsOf)).toEqual([]);
  });
});
