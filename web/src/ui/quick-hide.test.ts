import { describe, expect, it } from "vitest";
import { ESCAPE_TWICE_MS, isSecondEscape } from "./quick-hide.ts";

describe("Escape pressed twice", () => {
  it("hides when the second press comes soon enough", () => {
    expect(isSecondEscape(1_000, 1_000 + ESCAPE_TWICE_MS)).toBe(true);
  });
  it("does not hide at one press, or at two far apart", () => {
    expect(isSecondEscape(null, 1_000)).toBe(false);
    expect(isSecondEscape(1_000, 1_001 + ESCAPE_TWICE_MS)).toBe(false);
  });
});
