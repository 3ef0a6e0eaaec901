import { BadSetting } from "../../bad-setting.ts";
import { wholeNumber } from "../../whole-number.ts";
import { readModelAddress } from "../outbound/model-address.ts";

/** A language model that words replies, by the OpenAI chat protocol. */
export interface LanguageModelSettings {
  /** Base of the protocol's addresses, such as `http://localhost:11434/v1`. */
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
  /** The name an answer must carry; undefined: any. */
  readonly version: string | undefined;
  /** For the whole answer, and for its first sentence. */
  readonly timeoutMs: number;
  readonly firstMs: number;
  /** Calls under way at the same time; one more is answered by the engine. */
  readonly atOnce: number;
  readonly maxTokens: number;
  readonly temperature: number;
  /** How the answer's shape is asked for: by a schema, as any JSON, or in words alone. */
  readonly format: "schema" | "json" | "words";
  /** Members under 18 may say yes to it. */
  readonly teens: boolean;
}

type Read = (name: string) => string | undefined;

const readFormat = (text: string | undefined): LanguageModelSettings["format"] => {
  if (text === undefined || text === "schema") return "schema";
  if (text === "json" || text === "words") return text;
  throw new BadSetting(`EVENKEEL_LLM_FORMAT is "${text}": give one of schema, json, words.`);
};

const readTemperature = (text: string | undefined): number => {
  if (text === undefined) return 0.7;
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0 || value > 2)
    throw new BadSetting(`EVENKEEL_LLM_TEMPERATURE is "${text}": give a number from 0 to 2.`);
  return value;
};

/** Undefined where none is set up. @throws BadSetting naming the first variable that cannot be used. */
export const readLanguageModel = (env: Read): LanguageModelSettings | undefined => {
  const url = env("EVENKEEL_LLM_URL");
  const model = env("EVENKEEL_LLM_MODEL");
  if (url === undefined) {
    if (model !== undefined || env("EVENKEEL_LLM_KEY") !== undefined)
      throw new BadSetting(
        "EVENKEEL_LLM_URL is not set: give the address of the model, or none of EVENKEEL_LLM_*.",
      );
    return undefined;
  }
  if (model === undefined)
    throw new BadSetting("EVENKEEL_LLM_MODEL is not set: give the model's name as its server knows it.");
  const timeoutMs = wholeNumber(env, "EVENKEEL_LLM_TIMEOUT_MS", 15_000, 500, 120_000);
  const firstMs = wholeNumber(env, "EVENKEEL_LLM_FIRST_MS", Math.min(8_000, timeoutMs), 100, 120_000);
  if (firstMs > timeoutMs)
    throw new BadSetting(
      `EVENKEEL_LLM_FIRST_MS is ${firstMs}: it cannot be longer than EVENKEEL_LLM_TIMEOUT_MS (${timeoutMs}).`,
    );
  return {
    url: readModelAddress("EVENKEEL_LLM_URL", url, "chat/completions", "words of members"),
    model,
    key: env("EVENKEEL_LLM_KEY"),
    version: env("EVENKEEL_LLM_VERSION"),
    timeoutMs,
    firstMs,
    atOnce: wholeNumber(env, "EVENKEEL_LLM_AT_ONCE", 8, 1, 1_000),
    maxTokens: wholeNumber(env, "EVENKEEL_LLM_MAX_TOKENS", 400, 50, 8_000),
    temperature: readTemperature(env("EVENKEEL_LLM_TEMPERATURE")),
    format: readFormat(env("EVENKEEL_LLM_FORMAT")),
    teens: env("EVENKEEL_LLM_TEENS") === "1",
  };
};
