import { initialState } from "@evenkeel/companion/initial-state";
import type { CompanionState } from "@evenkeel/companion/state";
import { takeTurn } from "@evenkeel/companion/turn";
import { instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { seededRandom } from "@evenkeel/kernel/random";
import { criticalSentence, readCriticalSentence } from "@evenkeel/measures/critical-sentence";
import { escalationSign } from "@evenkeel/safety/escalation";
import { describe, expect, it } from "vitest";
import { companionContent } from "../companion/content.ts";
import { DIRECTORY } from "../helplines/directory.ts";
import { MEASURES, measureById } from "./measures.ts";

const phq9 = measureById("phq9");
const item9 = (language: Language, value: number): string =>
  (phq9 === undefined ? null : criticalSentence(phq9, language, "phq9_9", value)) ?? "";

const talk = (language: Language, says: readonly string[], seed = 1) => {
  const random = seededRandom(seed);
  let state: CompanionState = initialState();
  return says.map((text, i) => {
    const turn = takeTurn(
      state,
      text,
      {
        ...{ now: instant(i * 60_000), zone: "UTC", random, helplines: DIRECTORY, teen: false },
        ...{
          locale: { language, country: language === "es" ? "ES" : "US" },
          trustedPerson: null,
          onCall: null,
        },
      },
      companionContent,
    );
    state = turn.state;
    return turn;
  });
};
const answers = {
  en: {
    yes: "Yes",
    no: "No",
    unsure: ["Not sure", "I'm not sure", "I don't know"],
    refuse: "I'd rather not say",
  },
  es: {
    yes: "Sí",
    no: "No",
    unsure: ["No lo sé", "No estoy segura", "No sé"],
    refuse: "Prefiero no decirlo",
  },
};

describe.each(["en", "es"] as const)("item 9 of the PHQ-9 said to the companion, in %s", (language) => {
  const { yes, no, unsure, refuse } = answers[language];

  it("is read back from its sentence, for every answer above 0 and no other", () => {
    for (const value of [1, 2, 3])
      expect(readCriticalSentence(item9(language, value), MEASURES)).toMatchObject({
        itemId: "phq9_9",
        value,
      });
    expect(item9(language, 0)).toBe("");
    expect(readCriticalSentence("I had thoughts that I would be better off dead", MEASURES)).toBeNull();
  });

  it("is asked about directly, however often it was and whatever wording falls", () => {
    for (const value of [1, 2, 3])
      for (const seed of [1, 2, 3, 4, 5]) {
        const [turn] = talk(language, [item9(language, value)], seed);
        expect(turn?.assessment.nextStep).toMatchObject({ kind: "ask-directly", about: "suicidal-thoughts" });
        expect(turn?.refused).toEqual([]);
      }
  });

  it("wakes nobody by itself, and is for the person on call as soon as the answer is yes", () => {
    const [first, second, third] = talk(language, [item9(language, 1), yes, yes]);
    expect(first && escalationSign(first.assessment)).toBeNull();
    expect(second && escalationSign(second.assessment)).toMatchObject({
      tier: "high",
      concerns: ["suicide"],
    });
    expect(third && escalationSign(third.assessment)).toMatchObject({ tier: "immediate" });
  });

  it("leads to people after a yes, also where it is not meant to be acted on now", () => {
    const last = talk(language, [item9(language, 1), yes, no]).at(-1);
    expect(last?.assessment.nextStep.kind).toBe("guide-to-people");
  });

  it("believes a no", () => {
    const last = talk(language, [item9(language, 3), no]).at(-1);
    expect(last?.assessment.nextStep.kind).toBe("respect-denial");
    expect(last && escalationSign(last.assessment)).toBeNull();
  });

  it("takes not knowing and not saying for neither", () => {
    for (const answer of [...unsure, refuse]) {
      const last = talk(language, [item9(language, 1), answer]).at(-1);
      expect([answer, last?.assessment.nextStep.kind]).toEqual([answer, "guide-to-people"]);
    }
  });
});
