import { describe, expect, it } from "vitest";
import { ACTS_EN } from "./acts-en.ts";
import { HARMLESS_EN } from "./cases/harmless-en.ts";
import { HARMLESS_ES } from "./cases/harmless-es.ts";
import { RISK_EN } from "./cases/risk-en.ts";
import { RISK_ES } from "./cases/risk-es.ts";
import { CLOSENESS_EN } from "./closeness-en.ts";
import { CLOSENESS_ES } from "./closeness-es.ts";
import { DANGERS_EN } from "./dangers-en.ts";
import { EUPHEMISMS_EN } from "./euphemisms-en.ts";
import { EUPHEMISMS_ES } from "./euphemisms-es.ts";
import { fold } from "./fold.ts";
import { HARM_EN } from "./harm-en.ts";
import { NET_ACTS_EN } from "./net-acts-en.ts";
import { NETS_EN } from "./nets-en.ts";
import { OTHERS_EN } from "./others-en.ts";
import { PASSIVE_EN } from "./passive-en.ts";
import { PASSIVE_ES } from "./passive-es.ts";
import { READINESS_EN } from "./readiness-en.ts";
import { RESOLVE_EN } from "./resolve-en.ts";
import { RESOLVE_ES } from "./resolve-es.ts";
import { indexPatterns, startsOf } from "./rule-index.ts";
import { SIGNS_EN } from "./signs-en.ts";
import { SIGNS_ES } from "./signs-es.ts";
import { SUICIDE_EN } from "./suicide-en.ts";
import { SUICIDE_ES } from "./suicide-es.ts";
import { WISH_EN } from "./wish-en.ts";

const RULES = [
  ...WISH_EN,
  ...SUICIDE_EN,
  ...ACTS_EN,
  ...SIGNS_EN,
  ...DANGERS_EN,
  ...OTHERS_EN,
  ...NET_ACTS_EN,
  ...NETS_EN,
  ...CLOSENESS_EN,
  ...CLOSENESS_ES,
  ...EUPHEMISMS_EN,
  ...EUPHEMISMS_ES,
  ...HARM_EN,
  ...PASSIVE_EN,
  ...PASSIVE_ES,
  ...READINESS_EN,
  ...RESOLVE_EN,
  ...RESOLVE_ES,
  ...SUICIDE_ES,
  ...SIGNS_ES,
];

describe("an index of patterns by their first letters", () => {
  it("knows what a pattern can start with", () => {
    expect([...startsOf(/\b(?:kill|end) me/)].sort()).toEqual(["end", "kil"]);
    expect([...startsOf(/\b(?:so )?sad/)].sort()).toEqual(["sad", "so "]);
    expect([...startsOf(/\b\w+ly/)]).toEqual([""]);
  });
  it("tries no rule at every word, which would make long messages slow", () => {
    const everywhere = RULES.filter((rule) => startsOf(rule.pattern).has(""));
    expect(everywhere.map((rule) => rule.id)).toEqual([]);
  });
  it("finds every match that reading each pattern from the start finds", { timeout: 60_000 }, () => {
    const texts = [...RISK_EN, ...RISK_ES].map(([, text]) => text).concat(HARMLESS_EN, HARMLESS_ES);
    const index = indexPatterns(RULES, (rule) => rule.pattern);
    let seen = 0;
    for (const text of texts) {
      const folded = fold(text).text;
      const found = new Set(index.matchesIn(folded).map((m) => `${m.item.id}@${m.start}`));
      for (const rule of RULES)
        for (const hit of folded.matchAll(rule.pattern)) {
          seen += 1;
          expect(found.has(`${rule.id}@${hit.index}`), `${rule.id} in ${text}`).toBe(true);
        }
    }
    expect(seen).toBeGreaterThan(300);
  });
  it("reads a message of 8,000 characters fast enough to answer at once", () => {
    const long = fold(HARMLESS_EN.join(". ").slice(0, 8_000)).text;
    const index = indexPatterns(RULES, (rule) => rule.pattern);
    index.matchesIn(long);
    const from = performance.now();
    index.matchesIn(long);
    // Far above what is seen (about 10 ms), so that a busy machine does not fail it.
    expect(performance.now() - from).toBeLessThan(400);
  });
});
