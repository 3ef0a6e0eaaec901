import { describe, expect, it } from "vitest";
import { plainText } from "./plain-text.ts";

describe("a reply as plain text", () => {
  it("keeps reading order and says cards and chips in words", () => {
    const text = plainText(
      [
        { kind: "text", text: "I'm here." },
        {
          kind: "card",
          card: {
            kind: "helpline",
            firstStep: true,
            name: "Line",
            about: "",
            channels: [
              { kind: "call", value: "1234" },
              { kind: "text", value: "5678" },
            ],
            hours: "day and night",
            source: "s",
            seen: "2026-01-01",
          },
        },
        { kind: "chips", chips: [{ label: "Yes", action: { kind: "say", text: "Yes" } }] },
      ],
      "en",
    );
    expect(text).toBe("I'm here.\n\nFirst step. Line: call 1234 or text 5678. day and night.\n\n[Yes]");
  });

  it("says the pacer in seconds and rounds, in Spanish too", () => {
    const card = {
      kind: "pacer",
      title: "Inhala 4, exhala 6",
      inSeconds: 4,
      holdSeconds: 0,
      outSeconds: 6,
      rounds: 10,
    } as const;
    expect(plainText([{ kind: "card", card }], "es")).toBe(
      "Inhala 4, exhala 6: inhala durante 4 segundos, exhala durante 6, 10 veces.",
    );
  });

  it("lists a saved result with its labels", () => {
    const card = {
      kind: "saved-result",
      techniqueId: "x",
      title: "One small step",
      rows: [{ label: "When", value: "tomorrow" }],
    } as const;
    expect(plainText([{ kind: "card", card }], "en")).toBe("One small step\n- When: tomorrow");
  });
});
