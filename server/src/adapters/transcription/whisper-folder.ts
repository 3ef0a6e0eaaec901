import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Language } from "@evenkeel/kernel/locale";
import { BadSetting } from "../../bad-setting.ts";

/** How finely weights are stored, as the files' names say it; smaller ones first. */
const GRAINS = [
  { dtype: "q8", suffix: "_quantized" },
  { dtype: "int8", suffix: "_int8" },
  { dtype: "q4", suffix: "_q4" },
  { dtype: "fp16", suffix: "_fp16" },
  { dtype: "fp32", suffix: "" },
] as const;
export type Grain = (typeof GRAINS)[number]["dtype"];

export interface WhisperFile {
  readonly path: string;
  readonly bytes: number;
  readonly type: string;
}

/** A speech model of the operator's that members' devices may fetch and run themselves. */
export interface WhisperFolder {
  /** The folder's own name. */
  readonly name: string;
  /** Changes with any file, so that each may be kept for ever. */
  readonly version: string;
  readonly dtype: Grain;
  readonly languages: readonly Language[];
  /** What a device has to fetch. */
  readonly bytes: number;
  /** By their names inside the folder, `/` between. What is not in here is not served. */
  readonly files: ReadonlyMap<string, WhisperFile>;
}

const NEEDED = ["config.json", "preprocessor_config.json", "tokenizer.json", "tokenizer_config.json"];
/** Whisper that knows English alone has one word less than the one of many languages. */
const ENGLISH_ONLY_WORDS = 51_864;

const filesIn = (folder: string, under: string, typeOf: (name: string) => string | undefined) =>
  existsSync(join(folder, under))
    ? readdirSync(join(folder, under)).flatMap((name) => {
        const type = typeOf(name);
        const path = join(folder, under, name);
        const stat = type === undefined ? undefined : statSync(path);
        return type !== undefined && stat?.isFile() === true
          ? [
              {
                name: under === "" ? name : `${under}/${name}`,
                path,
                bytes: stat.size,
                at: stat.mtimeMs,
                type,
              },
            ]
          : [];
      })
    : [];

const isMultilingual = (config: string): boolean => {
  const read: unknown = JSON.parse(config);
  return !(
    typeof read === "object" &&
    read !== null &&
    "vocab_size" in read &&
    read.vocab_size === ENGLISH_ONLY_WORDS
  );
};

/** @param folder in the layout that transformers.js reads: the configuration beside a folder `onnx`.
 *  @throws BadSetting with what is missing. */
export const openWhisperFolder = (folder: string): WhisperFolder => {
  const refuse = (why: string): BadSetting =>
    new BadSetting(`EVENKEEL_WHISPER_FOLDER is "${folder}": ${why} docs/voice.md says what belongs in it.`);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw refuse("there is no such folder.");
  const all = [
    ...filesIn(folder, "", (name) => (/\.(?:json|txt)$/.test(name) ? "application/json" : undefined)),
    ...filesIn(folder, "onnx", (name) =>
      /\.onnx(?:_data(?:_\d+)?)?$/.test(name) ? "application/octet-stream" : undefined,
    ),
  ];
  const names = new Set(all.map(({ name }) => name));
  const missing = NEEDED.find((name) => !names.has(name));
  if (missing !== undefined) throw refuse(`${missing} is not in it.`);
  const grain = GRAINS.find(({ suffix }) =>
    ["encoder_model", "decoder_model_merged"].every((part) => names.has(`onnx/${part}${suffix}.onnx`)),
  );
  if (grain === undefined)
    throw refuse("onnx/encoder_model.onnx and onnx/decoder_model_merged.onnx are not in it.");
  const served = all.filter(
    ({ name }) =>
      !name.startsWith("onnx/") ||
      ["encoder_model", "decoder_model_merged"].some((part) =>
        name.startsWith(`onnx/${part}${grain.suffix}.onnx`),
      ),
  );
  const version = createHash("sha256")
    .update(served.map(({ name, bytes, at }) => `${name} ${bytes} ${at}\n`).join(""))
    .digest("hex")
    .slice(0, 16);
  let languages: readonly Language[];
  try {
    languages = isMultilingual(readFileSync(join(folder, "config.json"), "utf8")) ? ["en", "es"] : ["en"];
  } catch {
    throw refuse("its config.json is not JSON.");
  }
  return {
    name: basename(folder),
    version,
    dtype: grain.dtype,
    languages,
    bytes: served.reduce((sum, { bytes }) => sum + bytes, 0),
    files: new Map(served.map(({ name, path, bytes, type }) => [name, { path, bytes, type }])),
  };
};
