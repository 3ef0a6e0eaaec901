import { understand } from "@evenkeel/language/understand";
import { expect, it } from "vitest";
import { asItHappened } from "./as-it-happened.ts";

const kept = (text: string, language: "en" | "es" = "en"): string =>
  asItHappened(understand(text, { language }).clauses, language);

it.each([
  "gonna get fired probably lol",
  "I'm scared he left me",
  "what if she dies",
  "I might lose my job",
  "my friend got dumped",
])("takes %j for nothing that happened", (text) => {
  expect(kept(text)).toBe("");
});

it.each(["I got fired on Monday", "my wife died in March", "he left me for my friend"])(
  "takes %j as told",
  (text) => {
    expect(kept(text)).toBe(text);
  },
);

it("keeps what happened apart from what is feared in the same message", () => {
  expect(kept("my dad died in May and now I'm scared mom will die too")).toBe("my dad died in May");
});

it("does so in Spanish", () => {
  expect(kept("tengo miedo de que me despidan", "es")).toBe("");
  expect(kept("me despidieron el lunes", "es")).toBe("me despidieron el lunes");
});
