import { instant } from "@evenkeel/kernel/instant";
import { understand } from "@evenkeel/language/understand";
import { expect, it } from "vitest";
import { assess, initialSafetyState } from "./assess.ts";
import { readingContext } from "./reading-context.ts";

const after = (messages: readonly string[]) =>
  messages.reduce((state, text) => assess(state, understand(text), instant(0)).state, initialSafetyState());

it("hands on the last four messages, oldest first", () => {
  const { earlier, inRisk } = readingContext(after(["one", "two", "three", "four", "five"]));
  expect(earlier).toEqual(["two", "three", "four", "five"]);
  expect(inRisk).toBe(false);
});

it("says that risk was read, also after it has fallen again", () => {
  expect(readingContext(after(["i want to kill myself", "hello again"])).inRisk).toBe(true);
  expect(readingContext(initialSafetyState())).toEqual({ earlier: [], inRisk: false });
});
