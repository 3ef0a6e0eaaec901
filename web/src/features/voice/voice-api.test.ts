import type { Consents, Purpose } from "@evenkeel/contract/consent";
import type { VoiceOffer } from "@evenkeel/contract/voice";
import { describe, expect, it } from "vitest";
import { recogniserOf } from "./voice-api.ts";

const device = { id: "whisper-1", name: "base", dtype: "q8", bytes: 1, languages: ["en"] } as const;
const remote = { model: "m", host: "h", allowed: true };
const offer = (change: Partial<VoiceOffer>): VoiceOffer => ({
  ...{ remote, device: { ...device, languages: [...device.languages] }, longestSeconds: 60 },
  ...change,
});
const yesTo = (...purposes: readonly Purpose[]): Consents => ({
  consents: purposes.map((purpose) => ({ purpose, granted: true, changedAt: null, textVersion: "a" })),
});

describe("who writes down what is said", () => {
  it("is nobody without a yes of its own, whatever else was agreed to", () => {
    expect(recogniserOf(offer({}), yesTo("voice", "outside-language-model"), "en")).toBeNull();
    expect(recogniserOf(offer({ device: null }), yesTo("voice-device"), "en")).toBeNull();
    expect(recogniserOf(offer({ remote: null }), yesTo("voice-remote"), "en")).toBeNull();
    expect(recogniserOf(undefined, undefined, "en")).toBeNull();
  });
  it("is the device before anything outside of it", () => {
    expect(recogniserOf(offer({}), yesTo("voice-device", "voice-remote"), "en")?.kind).toBe("device");
  });
  it("is not a model that does not know the language", () => {
    expect(recogniserOf(offer({}), yesTo("voice-device"), "es")).toBeNull();
    expect(recogniserOf(offer({}), yesTo("voice-device", "voice-remote"), "es")?.kind).toBe("remote");
  });
  it("is nobody outside where the member's age does not allow it", () => {
    expect(
      recogniserOf(offer({ remote: { ...remote, allowed: false } }), yesTo("voice-remote"), "es"),
    ).toBeNull();
  });
});
