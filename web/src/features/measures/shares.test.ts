import { CONSENT_TEXT_VERSION } from "@evenkeel/contract/consent";
import { expect, it } from "vitest";
import { namesQuestionnaires } from "./shares.ts";

it("covers questionnaires from the wording on that names them", () => {
  expect(
    ["2026-11-6", "2026-11-12", "2026-12-1", "2027-1-1", CONSENT_TEXT_VERSION].map(namesQuestionnaires),
  ).toEqual([true, true, true, true, true]);
  expect(["2026-11-5", "2026-10-9", "2025-12-9", "1", "x", ""].map(namesQuestionnaires)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});
