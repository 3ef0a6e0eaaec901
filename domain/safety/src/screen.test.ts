import { describe, expect, expectTypeOf, it } from "vitest";
import type { Helpline } from "./directory.ts";
import type { RefusalReason } from "./refusal.ts";
import type { Draft } from "./reply.ts";
import type { Risk } from "./risk.ts";
import { partsOf, type ScreenedReply, screen } from "./screen.ts";

const line: Helpline = {
  country: "US",
  name: "A line",
  purpose: "suicide",
  channels: [
    { kind: "call", value: "988" },
    { kind: "text", value: "741741", note: "text HOME" },
  ],
  hours: "24/7",
  languages: ["en"],
  source: "https://example.org",
  seen: "2026-11-22",
  confidence: "official page",
};
const risk: Risk = { tier: "none", concerns: [], evidence: [] };
const say = (text: string, language: "en" | "es" = "en") => {
  const out = screen({ parts: [{ kind: "text", text }] }, { locale: { language }, helplines: [line], risk });
  const first = partsOf(out.reply)[0];
  return { text: first?.kind === "text" ? first.text : "", reasons: out.refused.map((r) => r.reason) };
};

const REFUSED: readonly (readonly [RefusalReason, string, ("en" | "es")?])[] = [
  ["method", "The lethal dose is around 10 grams."],
  ["method", "Take 40 pills with water."],
  ["method", "The most painless way to die is sleep."],
  ["method", "That bridge is 67 meters high."],
  ["method", "You asked “how many”, and “take 30 tablets” would do it."],
  ["method", "La dosis letal es muy baja.", "es"],
  ["encourages-harm", "Maybe you should just die."],
  ["encourages-harm", "Suicide is a brave choice."],
  ["minimising", "Cheer up, it is not that bad."],
  ["minimising", "Others have it worse."],
  ["minimising", "No es para tanto.", "es"],
  ["blame", "It is your own fault."],
  ["blame", "You're being selfish."],
  ["diagnosis", "You have bipolar disorder."],
  ["diagnosis", "It sounds like PTSD."],
  ["diagnosis", "Parece que tienes depresión mayor.", "es"],
  ["claims-human", "I'm a real person, like you."],
  ["claims-human", "I've been through this too."],
  ["claims-human", "Soy una persona real.", "es"],
  ["claims-therapist", "As your therapist, I suggest rest."],
  ["claims-therapist", "Soy tu psicóloga.", "es"],
  ["guilt", "Please don't leave me."],
  ["guilt", "Nobody understands you like I do."],
  ["medication-advice", "You should stop taking your sertraline."],
  ["medication-advice", "Try 20 mg of melatonin."],
  ["medication-advice", "Deja de tomar tus pastillas.", "es"],
  ["calorie-advice", "Aim for 1200 calories a day."],
  ["calorie-advice", "Skip meals until Friday."],
  ["secrecy", "I won't tell anyone."],
  ["secrecy", "Esto queda entre nosotros.", "es"],
  ["unknown-number", "Call 1-800-555-0199 now."],
  ["unknown-number", "You can dial 999."],
  ["unknown-number", "Marca el 024 ahora.", "es"],
  ["agrees-with-delusion", "Yes, they are watching you."],
  ["agrees-with-delusion", "You are the chosen one."],
  ["demands-promise", "Promise me you will not do it."],
];

describe("a reply is screened sentence by sentence", () => {
  for (const [reason, text, language] of REFUSED)
    it(`refuses ${reason}: ${text}`, () => {
      const out = say(`I hear you. ${text} I am listening.`, language);
      expect(out.reasons).toContain(reason);
      expect(out.text).not.toContain(text);
      expect(out.text).toContain("I hear you.");
      expect(out.text).toContain("I am listening.");
    });
  it.each([
    "Put the pills somewhere that takes effort to reach.",
    "You can text HOME to 741741, or call 988.",
    "Try it for 10 minutes, 4 times, from 0 to 10.",
    "In 2019 you moved; by 2026-11-22 a lot had changed.",
    "You could ask your doctor about the tablets.",
    "You are not selfish for being tired.",
    "I am an AI, not a therapist.",
    "You have every reason to be angry.",
    "You said “it is my own fault”, and that sounds heavy.",
    "Breathe in for 4 and out for 6.",
  ])("lets pass: %s", (text) => {
    expect(say(text)).toEqual({ text, reasons: [] });
  });
  it("keeps the last of several questions and reports the others", () => {
    const out = say("What happened? That sounds hard. How are you now?");
    expect(out.text).toBe("That sounds hard. How are you now?");
    expect(out.reasons).toEqual(["second-question"]);
  });
  it("leaves the questions of a technique's step", () => {
    const draft: Draft = { parts: [{ kind: "text", text: "What was it? How strong?" }] };
    const out = screen(draft, { locale: { language: "en" }, helplines: [], risk, technique: true });
    expect(partsOf(out.reply)).toEqual(draft.parts);
  });
  it("takes away a line that is not in the directory, whatever it is called", () => {
    const card = {
      kind: "helpline",
      firstStep: true,
      name: "A line",
      about: "",
      channels: [{ kind: "call", value: "12345" }],
      hours: "",
      source: line.source,
      seen: "",
    } as const;
    const out = screen(
      { parts: [{ kind: "card", card }] },
      { locale: { language: "en" }, helplines: [line], risk },
    );
    expect(out.refused).toEqual([{ reason: "unknown-number", text: "A line" }]);
    expect(partsOf(out.reply)).toEqual([{ kind: "text", text: expect.stringContaining("I am still here") }]);
  });
  it("always leaves something to say", () => {
    const out = screen({ parts: [] }, { locale: { language: "es" }, helplines: [], risk });
    expect(partsOf(out.reply)).toHaveLength(1);
  });
  it("replaces many refused sentences of one kind by one safe sentence", () => {
    const out = say("It is your fault. You are weak. Shame on you.");
    expect(out.reasons).toEqual(["blame", "blame", "blame"]);
    expect(out.text).toBe("This is hard, and it is not a failing.");
  });
});

describe("only a screened reply can be sent", () => {
  const send = (_reply: ScreenedReply): void => undefined;
  it("is not a draft, and a draft or a look-alike does not type-check", () => {
    expectTypeOf<Draft>().not.toExtend<ScreenedReply>();
    expectTypeOf<{ readonly parts: Draft["parts"] }>().not.toExtend<ScreenedReply>();
    // @ts-expect-error a draft cannot be sent
    send({ parts: [] });
    // @ts-expect-error nor can an object without the private field
    send({});
  });
  it("cannot be forged at run time either", () => {
    expect(() => partsOf({} as unknown as ScreenedReply)).toThrow(TypeError);
    expect(() => partsOf(Object.create(null) as unknown as ScreenedReply)).toThrow(TypeError);
  });
});
