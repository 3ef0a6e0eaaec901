import { instant } from "@evenkeel/kernel/instant";
import { seededRandom } from "@evenkeel/kernel/random";
import type { Helpline } from "@evenkeel/safety/directory";
import { partsOf } from "@evenkeel/safety/screen";
import { describe, expect, it } from "vitest";
import { initialState } from "./initial-state.ts";
import { lastResort } from "./last-resort.ts";
import type { CompanionContext } from "./respond-types.ts";

const line: Helpline = {
  country: "US",
  name: "988 Suicide & Crisis Lifeline",
  purpose: "suicide",
  channels: [{ kind: "call", value: "988" }],
  hours: "24/7",
  languages: ["en", "es"],
  source: "https://example.org",
  seen: "2026-11-22",
  confidence: "official page",
};

const context = (language: "en" | "es", helplines: readonly Helpline[]): CompanionContext => ({
  now: instant(0),
  zone: "UTC",
  random: seededRandom(1),
  locale: { language, country: "US" },
  teen: false,
  helplines,
  trustedPerson: null,
  onCall: null,
});

describe("when a message could not be answered", () => {
  it.each(["en", "es"] as const)("owns it and shows one line of the country (%s)", (language) => {
    const { reply, refused } = lastResort(initialState(), "words", context(language, [line]));
    const parts = partsOf(reply);
    expect(refused).toEqual([]);
    expect(parts.filter((part) => part.kind === "card")).toHaveLength(1);
    expect(parts.every((part) => part.kind !== "text" || !part.text.includes("?"))).toBe(true);
  });

  it("shows no number where none is known", () => {
    const { reply } = lastResort(initialState(), "words", context("en", []));
    expect(partsOf(reply).map((part) => part.kind)).toEqual(["text"]);
  });

  it("leaves the risk that was known before as it was", () => {
    const before = initialState();
    const known = {
      ...before,
      safety: { ...before.safety, tier: "high" as const, concern: "suicide" as const },
    };
    const { state, assessment } = lastResort(known, "words", context("en", [line]));
    expect(state.safety.tier).toBe("high");
    expect(assessment.risk.tier).toBe("high");
  });
});
