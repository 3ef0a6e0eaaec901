import { ageBand } from "@evenkeel/contract/basic";
import type { Purpose } from "@evenkeel/contract/consent";
import { isTeen } from "../account/age-gate.ts";

/** Purposes that wait until someone is of age: what leaves this server or is kept for science. */
const ADULTS_ONLY: ReadonlySet<Purpose> = new Set(["face", "research", "outside-language-model"]);

/** @param teensWithModel the operator lets members under 18 use a language model. */
export const mayConsent = (band: string, purpose: Purpose, teensWithModel: boolean): boolean =>
  !isTeen(ageBand.parse(band)) ||
  !ADULTS_ONLY.has(purpose) ||
  (purpose === "outside-language-model" && teensWithModel);
