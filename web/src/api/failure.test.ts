import { expect, test } from "vitest";
import { Failure, fieldSentence } from "./failure.ts";

const refused = new Failure("invalid-request", {
  status: 400,
  fields: [{ path: "body/subscription/endpoint", message: "Write an address." }],
});

test("what the server says of a field of the body stands at that field alone", () => {
  expect(fieldSentence(refused, "subscription/endpoint")).toBe("Write an address.");
  expect(fieldSentence(refused, "endpoint")).toBeNull();
  expect(fieldSentence(new Error("other"), "endpoint")).toBeNull();
});
