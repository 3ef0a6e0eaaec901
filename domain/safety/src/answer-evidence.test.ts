import { expect, it } from "vitest";
import { answerEvidence } from "./answer-evidence.ts";

it("makes a sign of a yes to the questions whose yes is a danger, and of no other answer", () => {
  expect(answerEvidence({ about: "suicidal-thoughts", answer: "yes" }, " yes ")).toMatchObject([
    { kind: "ideation", quote: "yes", about: "self", when: "now", rule: "answered-suicidal-thoughts" },
  ]);
  expect(answerEvidence({ about: "intent", answer: "yes" }, "yes")).toMatchObject([{ kind: "intent" }]);
  expect(answerEvidence({ about: "plan", answer: "yes" }, "yes")).toMatchObject([{ kind: "plan" }]);
  for (const answer of ["no", "unclear", "refused"] as const)
    expect(answerEvidence({ about: "suicidal-thoughts", answer }, "…")).toEqual([]);
  expect(answerEvidence({ about: "safe-now", answer: "yes" }, "yes")).toEqual([]);
  expect(answerEvidence(undefined, "yes")).toEqual([]);
});
