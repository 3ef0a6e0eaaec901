import fc from "fast-check";
import { expect, it } from "vitest";
import { fromLocalInput, toLocalInput } from "./local-input.ts";

it("a time comes back from its field to the minute", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("2026-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }),
      (date) => {
        const there = toLocalInput(date.toISOString());
        expect(toLocalInput(fromLocalInput(there))).toBe(there);
      },
    ),
  );
});

it("an empty field is no time", () => {
  expect(toLocalInput(null)).toBe("");
  expect(fromLocalInput("")).toBeNull();
  expect(fromLocalInput("2026-")).toBeNull();
});
