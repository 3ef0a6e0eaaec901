import { ageBand } from "@evenkeel/contract/basic";
import type { Purpose } from "@evenkeel/contract/consent";
import { isTeen } from "../account/age-gate.ts";

/** Purposes that wait until someone is of age: what leaves this server or is kept for science. */
const ADULTS_ONLY: ReadonlySet<Purpose> = new Set(["face", "research", "outside-language-model"]);

export const mayConsent = (band: string, purpose: Purpose): boolean =>
  !(isTeen(ageBand.parse(band)) && ADULTS_ONLY.has(purpose));
