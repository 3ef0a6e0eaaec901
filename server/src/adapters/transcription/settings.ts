import { BadSetting } from "../../bad-setting.ts";
import { wholeNumber } from "../../whole-number.ts";
import { readModelAddress } from "../outbound/model-address.ts";

/** A recogniser that writes down what was said, by the OpenAI protocol. */
export interface TranscriptionSettings {
  /** Base of the protocol's addresses, such as `http://localhost:8000/v1`. */
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
  readonly timeoutMs: number;
  /** Calls under way at the same time; one more is told to wait. */
  readonly atOnce: number;
  /** Members under 18 may say yes to it. */
  readonly teens: boolean;
}

/** Undefined where none is set up. @throws BadSetting naming the first variable that cannot be used. */
export const readTranscription = (
  env: (name: string) => string | undefined,
): TranscriptionSettings | undefined => {
  const url = env("EVENKEEL_TRANSCRIBE_URL");
  const model = env("EVENKEEL_TRANSCRIBE_MODEL");
  if (url === undefined) {
    if (model !== undefined || env("EVENKEEL_TRANSCRIBE_KEY") !== undefined)
      throw new BadSetting(
        "EVENKEEL_TRANSCRIBE_URL is not set: give the address of the recogniser, or none of EVENKEEL_TRANSCRIBE_*.",
      );
    return undefined;
  }
  if (model === undefined)
    throw new BadSetting(
      "EVENKEEL_TRANSCRIBE_MODEL is not set: give the recogniser's name as its server knows it.",
    );
  return {
    url: readModelAddress("EVENKEEL_TRANSCRIBE_URL", url, "audio/transcriptions", "voices of members"),
    model,
    key: env("EVENKEEL_TRANSCRIBE_KEY"),
    timeoutMs: wholeNumber(env, "EVENKEEL_TRANSCRIBE_TIMEOUT_MS", 20_000, 500, 120_000),
    atOnce: wholeNumber(env, "EVENKEEL_TRANSCRIBE_AT_ONCE", 4, 1, 1_000),
    teens: env("EVENKEEL_TRANSCRIBE_TEENS") === "1",
  };
};
