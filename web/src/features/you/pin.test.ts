import { expect, it } from "vitest";
import { pinTrouble } from "./pin.ts";

it("takes four to eight digits typed the same way twice", () => {
  expect(pinTrouble("0000", "0000")).toBeNull();
  expect(pinTrouble("12345678", "12345678")).toBeNull();
});

it("names the form first, then the difference", () => {
  expect(pinTrouble("123", "123")).toBe("form");
  expect(pinTrouble("12a4", "12a4")).toBe("form");
  expect(pinTrouble("123456789", "123456789")).toBe("form");
  expect(pinTrouble("1234", "1243")).toBe("differs");
});
