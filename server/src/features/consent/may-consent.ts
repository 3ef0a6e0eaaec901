import { ageBand } from "@evenkeel/contract/basic";
import type { Purpose } from "@evenkeel/contract/consent";
import type { Deps } from "../../deps.ts";
import { isTeen } from "../account/age-gate.ts";

/** Purposes that wait until someone is of age: what leaves this server or is kept for science. */
const ADULTS_ONLY: ReadonlySet<Purpose> = new Set([
  "face",
  "research",
  "outside-language-model",
  "voice-remote",
]);

/** What the operator lets members under 18 use: a language model, a recogniser outside their device. */
export interface ForTeens {
  readonly model?: boolean;
  readonly voice?: boolean;
}

export const forTeens = (deps: Pick<Deps, "languageModel" | "transcriber">): ForTeens => ({
  model: deps.languageModel?.about.teens ?? false,
  voice: deps.transcriber?.about.teens ?? false,
});

export const mayConsent = (band: string, purpose: Purpose, teens: ForTeens): boolean =>
  !isTeen(ageBand.parse(band)) ||
  !ADULTS_ONLY.has(purpose) ||
  (purpose === "outside-language-model" && teens.model === true) ||
  (purpose === "voice-remote" && teens.voice === true);
