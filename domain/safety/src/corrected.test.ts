import { describe, expect, it } from "vitest";
import { corrected, type HelplineCorrection } from "./corrected.ts";
import type { Helpline } from "./directory.ts";

const line = (name: string, value: string): Helpline => ({
  country: "IE",
  name,
  purpose: "suicide",
  channels: [{ kind: "call", value }],
  hours: "24/7",
  languages: ["en"],
  source: "https://line.example",
  seen: "2026-11-22",
  confidence: "official page",
});
const all = [line("First", "111 111"), line("Second", "222 222")];
const correction = (name: string, value: string | null): HelplineCorrection => ({
  country: "IE",
  name,
  line:
    value === null
      ? null
      : { purpose: "suicide", channels: [{ kind: "call", value }], hours: "day", languages: ["en"] },
  day: "2026-11-27",
  source: "https://clinic.example",
});

describe("a directory that its operator has set right", () => {
  it("is as it came where nothing was said", () => {
    expect(corrected(all, [])).toBe(all);
  });
  it("has the new number in the old one's place, and says who set it and when", () => {
    const [first, second] = corrected(all, [correction("First", "999 000")]);
    expect(first).toMatchObject({
      channels: [{ kind: "call", value: "999 000" }],
      confidence: "this service",
      seen: "2026-11-27",
    });
    expect(second).toBe(all[1]);
  });
  it("does not show what was taken out", () => {
    expect(corrected(all, [correction("First", null)])).toEqual([all[1]]);
  });
  it("has what was added, and nothing of an addition that was taken out again", () => {
    expect(corrected(all, [correction("Ours", "333")]).map(({ name }) => name)).toEqual([
      "First",
      "Second",
      "Ours",
    ]);
    expect(corrected(all, [correction("Ours", null)])).toEqual(all);
  });
});
