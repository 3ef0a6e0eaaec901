import { describe, expect, it } from "vitest";
import { readLanguageModel } from "./settings.ts";

const read = (set: Readonly<Record<string, string>>) => readLanguageModel((name) => set[name]);
const LOCAL = { EVENKEEL_LLM_URL: "http://localhost:11434/v1/", EVENKEEL_LLM_MODEL: "m" };

describe("the settings of a language model", () => {
  it("are none where no address is given", () => expect(read({})).toBeUndefined());
  it("have defaults that work for a model on this machine", () => {
    expect(read(LOCAL)).toEqual({
      url: "http://localhost:11434/v1",
      model: "m",
      key: undefined,
      version: undefined,
      timeoutMs: 15_000,
      firstMs: 8_000,
      atOnce: 8,
      maxTokens: 400,
      temperature: 0.7,
      format: "schema",
      teens: false,
    });
  });
  it("take an address with the whole path for what it means", () => {
    expect(read({ ...LOCAL, EVENKEEL_LLM_URL: "https://llm.example.org/v1/chat/completions" })?.url).toBe(
      "https://llm.example.org/v1",
    );
  });
  it("never let the first sentence have longer than the whole answer", () => {
    expect(read({ ...LOCAL, EVENKEEL_LLM_TIMEOUT_MS: "2000" })?.firstMs).toBe(2_000);
  });
  it.each([
    [{ EVENKEEL_LLM_MODEL: "m" }, /EVENKEEL_LLM_URL is not set/],
    [{ EVENKEEL_LLM_URL: LOCAL.EVENKEEL_LLM_URL }, /EVENKEEL_LLM_MODEL is not set/],
    [{ ...LOCAL, EVENKEEL_LLM_URL: "localhost" }, /EVENKEEL_LLM_URL is "localhost"/],
    [{ ...LOCAL, EVENKEEL_LLM_URL: "ftp://here/v1" }, /must begin with http/],
    [{ ...LOCAL, EVENKEEL_LLM_URL: "http://llm.example.org/v1" }, /leave this network only by https/],
    [{ ...LOCAL, EVENKEEL_LLM_URL: "https://me:pw@llm.example.org/v1" }, /EVENKEEL_LLM_KEY/],
    [{ ...LOCAL, EVENKEEL_LLM_URL: "https://llm.example.org/v1?key=1" }, /"\?"/],
    [{ ...LOCAL, EVENKEEL_LLM_TIMEOUT_MS: "soon" }, /EVENKEEL_LLM_TIMEOUT_MS is "soon": give a whole number/],
    [
      { ...LOCAL, EVENKEEL_LLM_FIRST_MS: "9000", EVENKEEL_LLM_TIMEOUT_MS: "3000" },
      /EVENKEEL_LLM_FIRST_MS is 9000/,
    ],
    [{ ...LOCAL, EVENKEEL_LLM_AT_ONCE: "0" }, /EVENKEEL_LLM_AT_ONCE/],
    [{ ...LOCAL, EVENKEEL_LLM_TEMPERATURE: "hot" }, /EVENKEEL_LLM_TEMPERATURE/],
    [{ ...LOCAL, EVENKEEL_LLM_FORMAT: "xml" }, /schema, json, words/],
  ])("say what is wrong with %o", (set, message) => {
    expect(() => read(set as Record<string, string>)).toThrow(message);
  });
});
