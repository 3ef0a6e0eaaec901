import { describe, expect, it } from "vitest";
import type { ProgramAct } from "./act.ts";
import { type AdaptRule, factsOf, suggestionOf, targetOf } from "./adapt.ts";
import { BEGIN, done, madeUp } from "./made-up-program.contract.ts";
import { practiceFor } from "./program.ts";
import { progressOf } from "./progress.ts";

const program = madeUp();
const because = { en: "", es: "" };
const rules: readonly AdaptRule[] = [
  { id: "a", when: { practised: ["no"], left: ["more"] }, suggest: "smaller", because },
  { id: "b", when: {}, suggest: "on", because },
];

describe("adapting to how a week went", () => {
  const facts = (saved: number, ...acts: readonly ProgramAct[]) => {
    const progress = progressOf(program, done(BEGIN, ...acts));
    return progress === null ? null : factsOf(program, progress, progress.at, { course: "steady", saved });
  };

  it("takes the first rule of which every condition holds", () => {
    const none = facts(0);
    const some = facts(1);
    expect(none && suggestionOf(rules, none)?.id).toBe("a");
    expect(some && suggestionOf(rules, some)?.id).toBe("b");
  });

  it("counts saved results and marks of the practice alike", () => {
    expect(facts(2)?.practised).toBe("more");
    expect(facts(0, { kind: "practise", moduleId: "one", techniqueId: "calm" })?.practised).toBe("once");
  });

  it("knows how many weeks are left", () => {
    expect(facts(0)?.left).toBe("more");
    expect(facts(0, { kind: "go", moduleId: "three", small: false })?.left).toBe("one");
    expect(facts(0, { kind: "go", moduleId: "four", small: false })?.left).toBe("none");
    expect(facts(0, { kind: "go", moduleId: "one", small: true })).toMatchObject({
      small: true,
      rounds: "second",
    });
  });

  it("leads on, around, smaller and ahead, and nowhere past the end", () => {
    expect(targetOf(program, "one", "on")).toEqual({ moduleId: "two", small: false });
    expect(targetOf(program, "two", "again")).toEqual({ moduleId: "two", small: false });
    expect(targetOf(program, "two", "smaller")).toEqual({ moduleId: "two", small: true });
    expect(targetOf(program, "one", "ahead")).toEqual({ moduleId: "four", small: false });
    expect(targetOf(program, "three", "ahead")).toBeNull();
    expect(targetOf(program, "four", "on")).toBeNull();
    expect(targetOf(program, "one", "person")).toBeNull();
  });

  it("practises the first exercise that fits", () => {
    const [one] = program.modules;
    expect(one && practiceFor(one, () => true)).toBe("one-practice");
    expect(one && practiceFor(one, (id) => id === "calm")).toBe("calm");
    expect(one && practiceFor(one, () => false)).toBeNull();
  });
});
