import { expect, it } from "vitest";
import { asText } from "./as-text.ts";

it("a result becomes plain text, without what was left empty", () => {
  const rows = [
    { label: "The step", value: "five minutes outside" },
    { label: "When", value: " " },
    { label: "Ways", value: "ask\nwait" },
  ];
  expect(asText({ title: "One small step", rows }, "Made today")).toBe(
    "One small step\nMade today\n\nThe step:\nfive minutes outside\n\nWays:\nask\nwait\n",
  );
});
