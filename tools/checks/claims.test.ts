import { claimIn, FORBIDDEN_CLAIMS } from "@evenkeel/content/policies/claims";
import { describe, expect, it } from "vitest";
import { projectFiles, read } from "./source-files.ts";

/** Where the product speaks: what it says, teaches and shows, and what is said of it. */
const isSpoken = (path: string): boolean =>
  (/^content\/src\/.*\.ts$/.test(path) || /^web\/src\/i18n\/messages\/.*\.ts$/.test(path)) &&
  !/\.test\.ts$/.test(path) &&
  path !== "content/src/policies/claims.ts";
const isProse = (path: string): boolean => path === "README.md" || /^docs\/[^/]+\.md$/.test(path);

const literals = (source: string): readonly string[] =>
  [...source.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map((m) => m[1] ?? m[2] ?? "");
/** Words that someone may say to another person, in quotation marks, are theirs. */
const sentences = (text: string): readonly string[] =>
  text.replace(/“[^”]*”|«[^»]*»/g, "").split(/(?<=[.?!])\s+|\n\n/);

describe("claims that may not be made", () => {
  const files = projectFiles();
  const spoken = files.filter(isSpoken).flatMap((path) =>
    literals(read(path))
      .flatMap(sentences)
      .map((sentence) => ({ path, sentence })),
  );
  const prose = files
    .filter(isProse)
    .flatMap((path) => sentences(read(path)).map((sentence) => ({ path, sentence })));

  it("are looked for in everything that is said and shown", () => {
    expect(new Set(spoken.map(({ path }) => path)).size).toBeGreaterThan(80);
    expect(spoken.length).toBeGreaterThan(5000);
    expect(prose.length).toBeGreaterThan(100);
  });

  it("are made nowhere", () => {
    const made = [...spoken, ...prose].flatMap(({ path, sentence }) => {
      const claim = claimIn(sentence);
      return claim === undefined ? [] : [{ claim: claim.id, path, sentence: sentence.slice(0, 160) }];
    });
    expect(made).toEqual([]);
  });

  it.each([
    ["licensed-title", "Hello, I'm an AI therapist made for you."],
    ["licensed-title", "Evenkeel es terapeuta y amigo."],
    ["human", "I'm a real person, promise."],
    ["diagnosis", "You have clinical depression."],
    ["cure", "This exercise cures anxiety in a week."],
    ["proof", "A clinically proven program."],
    ["instead-of-care", "Works better than therapy."],
    ["guarantee", "Your chats are 100% private."],
    ["compliance", "We are HIPAA-compliant."],
    ["attachment", "We miss you, come back."],
  ])("%s is found in: %s", (id, sentence) => {
    expect(claimIn(sentence)?.id).toBe(id);
  });

  it.each([
    "I'm an AI, not a person and not a therapist.",
    "No soy una persona ni un terapeuta.",
    "Nothing here is clinically proven.",
    "It never replaces your therapist.",
    "You could show this to your therapist.",
  ])("is not found in: %s", (sentence) => {
    expect(claimIn(sentence)).toBeUndefined();
  });

  it("each has a reason and a source", () => {
    expect(FORBIDDEN_CLAIMS.length).toBeGreaterThan(5);
    for (const { why, source } of FORBIDDEN_CLAIMS) expect([why, source]).not.toContain("");
  });
});
