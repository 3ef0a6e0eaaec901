import { DIRECTORY } from "@evenkeel/content/helplines/directory";
import { measureById } from "@evenkeel/content/measures/measures";
import type { Language } from "@evenkeel/kernel/locale";
import { criticalSentence } from "@evenkeel/measures/critical-sentence";
import { helplinesFor } from "@evenkeel/safety/directory";
import type { ReplyPart } from "@evenkeel/safety/reply";
import { describe, expect, it } from "vitest";
import { measures as english } from "../../i18n/messages/en/measures.ts";
import { measures as spanish } from "../../i18n/messages/es/measures.ts";
import { deviceReply } from "./device-reply.ts";

const phq9 = measureById("phq9");
const item9 = (language: Language, value = 1): string =>
  (phq9 === undefined ? null : criticalSentence(phq9, language, "phq9_9", value)) ?? "";

const reply = (language: Language, ...said: string[]): readonly ReplyPart[] => {
  const country = language === "es" ? "ES" : "US";
  return (
    deviceReply({
      ...{
        said: [item9(language), ...said],
        locale: { language, country },
        teen: false,
        nowMs: 0,
        seed: "a",
      },
      helplines: helplinesFor(country, DIRECTORY),
    }) ?? []
  );
};
const text = (parts: readonly ReplyPart[]): string =>
  parts.flatMap((part) => (part.kind === "text" ? [part.text] : [])).join(" ");
const lines = (parts: readonly ReplyPart[]): number =>
  parts.filter((part) => part.kind === "card" && part.card.kind === "helpline").length;

const words = { en: english, es: spanish };

describe.each(["en", "es"] as const)("item 9 without a server, in %s", (language) => {
  const quick = words[language];

  it("is asked about directly", () =>
    expect(text(reply(language))).toMatch(/suicid|killing yourself|quitarte la vida|matarte/i));

  it("brings a line at once when the answer is yes", () =>
    expect(lines(reply(language, quick["measures.item-yes"]))).toBeGreaterThan(0));

  it("believes a no", () => {
    const parts = reply(language, quick["measures.item-no"]);
    expect(lines(parts)).toBe(0);
    expect(text(parts)).not.toBe("");
  });

  it("takes neither not knowing nor not saying for a no", () => {
    for (const key of ["measures.item-unsure", "measures.item-rather-not"] as const)
      expect([key, lines(reply(language, quick[key])) > 0]).toEqual([key, true]);
  });

  it("does not say that somebody was told", () =>
    expect(text(reply(language, quick["measures.item-yes"], quick["measures.item-yes"]))).not.toMatch(
      /(?:has been|was) told|se le avisó|ha sido avisad/i,
    ));
});
