import { describe, expect, it } from "vitest";
import { readTranscription } from "./settings.ts";

const read = (set: Readonly<Record<string, string>>) => readTranscription((name) => set[name]);
const LOCAL = { EVENKEEL_TRANSCRIBE_URL: "http://localhost:8000/v1/", EVENKEEL_TRANSCRIBE_MODEL: "whisper" };

describe("the settings of a recogniser", () => {
  it("are none where no address is given", () => expect(read({})).toBeUndefined());
  it("have defaults that work for one on this machine", () => {
    expect(read(LOCAL)).toEqual({
      url: "http://localhost:8000/v1",
      model: "whisper",
      key: undefined,
      timeoutMs: 20_000,
      atOnce: 4,
      teens: false,
    });
  });
  it("take an address with the whole path for what it means", () => {
    const whole = "https://speech.example.org/v1/audio/transcriptions";
    expect(read({ ...LOCAL, EVENKEEL_TRANSCRIBE_URL: whole })?.url).toBe("https://speech.example.org/v1");
  });
  it.each([
    [{ EVENKEEL_TRANSCRIBE_MODEL: "m" }, /EVENKEEL_TRANSCRIBE_URL is not set/],
    [{ EVENKEEL_TRANSCRIBE_URL: LOCAL.EVENKEEL_TRANSCRIBE_URL }, /EVENKEEL_TRANSCRIBE_MODEL is not set/],
    [{ ...LOCAL, EVENKEEL_TRANSCRIBE_URL: "http://speech.example.org/v1" }, /voices of members leave/],
    [{ ...LOCAL, EVENKEEL_TRANSCRIBE_URL: "https://me:pw@s.example.org/v1" }, /EVENKEEL_TRANSCRIBE_KEY/],
    [{ ...LOCAL, EVENKEEL_TRANSCRIBE_TIMEOUT_MS: "soon" }, /EVENKEEL_TRANSCRIBE_TIMEOUT_MS is "soon"/],
  ])("say what is wrong with %o", (set, message) => {
    expect(() => read(set as Record<string, string>)).toThrow(message);
  });
});
