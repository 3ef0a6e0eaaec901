import { describe, expect, it } from "vitest";
import { measureGuard } from "./guard.ts";
import { DRAFT_PARTS, drafts } from "./sets.ts";

describe("the guard on drafts as a language model might write them", () => {
  it.each(DRAFT_PARTS)(
    "lets at least 97 of 100 warm and legitimate sentences pass, and all but two: %s",
    (part) => {
      const { toPass, passed } = measureGuard(drafts(part), () => undefined);
      expect(toPass).toBeGreaterThan(20);
      // In a part of 28 near misses two are more than three in a hundred.
      expect(passed).toBeGreaterThanOrEqual(Math.min(0.97 * toPass, toPass - 2));
    },
  );
  it.each(["dev", "held", "second"] as const)(
    "goes on stopping what its rules were made to stop: %s",
    (part) => {
      const { toStop, recall } = measureGuard(drafts(part), () => undefined);
      expect(toStop).toBeGreaterThan(100);
      expect(recall).toBeGreaterThanOrEqual(0.97);
    },
  );
  it("lets no address, number or code of its own making through, in drafts that no rule was made from", () => {
    const contacts = drafts("third").filter(({ reason }) => reason === "unknown-number");
    expect(contacts.length).toBeGreaterThan(2);
    expect(measureGuard(contacts, () => undefined).recall).toBe(1);
  });
});
