import { CONSENT_TEXT_VERSION, type Consents } from "@evenkeel/contract/consent";
import { expect, it } from "vitest";
import { rememberedForPrograms } from "./remembered.ts";

const said = (granted: boolean, textVersion: string): Consents => ({
  consents: [{ purpose: "memory", granted, changedAt: null, textVersion }],
});

it("what was spoken of suggests a program only under a yes whose words named programs", () => {
  expect(rememberedForPrograms(said(true, CONSENT_TEXT_VERSION))).toBe(true);
  expect(rememberedForPrograms(said(true, "2026-11-6"))).toBe(false);
  expect(rememberedForPrograms(said(false, CONSENT_TEXT_VERSION))).toBe(false);
  expect(rememberedForPrograms({ consents: [] })).toBe(false);
});
