import { instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { understand } from "@evenkeel/language/understand";
import { describe, expect, it } from "vitest";
import { assess, initialSafetyState } from "../assess.ts";
import type { Assessment } from "../risk.ts";

const after = (said: readonly string[], language: Language = "en"): Assessment => {
  const first = assess(initialSafetyState(), understand(said[0] ?? "", { language }), instant(0));
  return said
    .slice(1)
    .reduce((last, text, i) => assess(last.state, understand(text, { language }), instant(i + 1)), first);
};
const stepOf = (said: readonly string[], language?: Language): string => after(said, language).nextStep.kind;

describe("what someone lets show without saying it", () => {
  it.each<[Language, string]>([
    ["en", "some days I hope a truck runs the light and goes through me on my bike"],
    ["en", "on the drive home I thought, what if I didn't turn the wheel"],
    ["en", "with my life insurance the kids would be set for years"],
    ["en", "it would be simpler for everybody if I wasn't around"],
    ["en", "i drive him to the water because he likes it and i think i could just keep driving"],
    ["en", "a patient died and i was jealous, she got to stop"],
    ["en", "i keep getting these flashes of ending it"],
    ["es", "ojalá un camión me atropelle de regreso"],
    ["es", "con el seguro de vida mis hijos estarían mejor que conmigo"],
    ["es", "ya no le veo caso a nada"],
  ])("is asked about, in %s: %s", (language, said) => {
    expect(["gentle-check", "ask-directly"]).toContain(stepOf([said], language));
  });

  it.each<[Language, string]>([
    ["en", "a truck hit my car last week and the insurance is a nightmare"],
    ["en", "I'm scared a bus will hit me when I cycle"],
    ["en", "my agent sent a quote for life insurance, is it worth it"],
    ["en", "I gave my resume to my boss"],
    ["en", "I left my keys at the office"],
    ["en", "traffic on the bridge was awful, I was late"],
    ["es", "me da miedo que un camión me atropelle"],
    ["es", "dejé el coche en el taller"],
    ["es", "no le veo caso a estudiar para esa materia"],
  ])("is not read into %s: %s", (language, said) => {
    expect(stepOf([said], language)).toBe("continue");
  });

  it("a place and a time, with nobody there, is danger now", () => {
    const said = [
      "I have had enough and I wish I were dead",
      "The garage. Saturday morning, my daughter will not be back until Sunday.",
    ];
    expect(after(said).risk.tier).toBe("immediate");
  });

  it("a night that did not work is an attempt, once dying is in question", () => {
    const said = [
      "it would be better if I did not exist",
      "I did something two nights ago. It did not work.",
    ];
    expect(after(said).risk.tier).toBe("immediate");
  });

  it("being put on medicine is nothing put aside", () => {
    expect(stepOf(["they want me to be put on meds"])).toBe("continue");
  });

  it("one thing given away is generous, a second one is asked about", () => {
    expect(stepOf(["I gave him my guitar today", "gave my xbox to my cousin too"])).toMatch(/check|ask/);
  });

  it("a place the thoughts point at is danger once somebody is on the way there", () => {
    const said = ["I think about killing myself", "not tonight. I've thought about the bridge on my walk"];
    expect(after(said).risk.tier).toBe("high");
    expect(after([...said, "I'm about to head out, the walk goes over the bridge"]).risk.tier).toBe(
      "immediate",
    );
  });
});

describe("a voice", () => {
  it.each<[Language, string]>([
    ["en", "there's this voice again, not mine, and it tells me i should do it"],
    ["en", "the voices want me to walk into traffic"],
    ["es", "una voz me dice que me corte"],
  ])("that commands harm is met with whether it has to be obeyed, in %s: %s", (language, said) => {
    expect(after([said], language).nextStep).toMatchObject({ concern: "psychosis", stage: "commanded" });
  });
  it("that has to be obeyed is danger now", () => {
    const { risk, nextStep } = after(["a voice tells me to jump", "i dont want to but i think i have to"]);
    expect([risk.tier, nextStep.kind]).toEqual(["immediate", "immediate"]);
  });
  it.each([
    "my mom's voice keeps telling me to study",
    "i want to voice what i feel",
    "got a voicemail telling me to call",
  ])("is not heard in %s", (said) => {
    expect(stepOf([said])).toBe("continue");
  });
});

describe("harm by a partner", () => {
  it("is put together over several messages, in Spanish and in English", () => {
    for (const [language, said] of [
      ["es", ["mi pareja se enfada mucho últimamente", "me mira el móvil por las noches"]],
      ["en", ["my boyfriend gets so jealous", "he checks my phone every night"]],
    ] as const)
      expect(after(said, language).nextStep).toMatchObject({ kind: "pathway", concern: "unsafe-partner" });
  });
  it("one blow is enough, however it is excused", () => {
    expect(
      after(
        ["mi pareja y yo discutimos mucho", "una vez me empujó contra la puerta pero estaba nervioso"],
        "es",
      ).nextStep,
    ).toMatchObject({ concern: "unsafe-partner" });
  });
  it.each([
    ["my husband forced me to come here, he nags about smoking"],
    ["my boyfriend picks me up from work every day"],
    ["my boyfriend handles the money and I do the cooking"],
  ])("is not read into %s", (said) => {
    expect(stepOf([said])).toBe("continue");
  });
});
