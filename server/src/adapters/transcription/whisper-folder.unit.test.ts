import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openWhisperFolder } from "./whisper-folder.ts";

let folder: string;
const write = (name: string, text = "{}"): void => writeFileSync(join(folder, name), text);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "evenkeel-whisper-"));
  mkdirSync(join(folder, "onnx"));
  for (const name of ["preprocessor_config.json", "tokenizer.json", "tokenizer_config.json"]) write(name);
  write("config.json", '{"vocab_size":51865}');
  for (const part of ["encoder_model", "decoder_model_merged"])
    for (const grain of ["", "_quantized"]) write(`onnx/${part}${grain}.onnx`, `weights${grain}`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a folder with Whisper", () => {
  it("is served in its smallest grain alone, with nothing that does not belong to it", () => {
    write("notes.md", "private");
    write("onnx/decoder_with_past_model.onnx", "weights");
    const whisper = openWhisperFolder(folder);
    expect([...whisper.files.keys()].sort()).toEqual([
      "config.json",
      "onnx/decoder_model_merged_quantized.onnx",
      "onnx/encoder_model_quantized.onnx",
      "preprocessor_config.json",
      "tokenizer.json",
      "tokenizer_config.json",
    ]);
    expect([whisper.dtype, whisper.languages]).toEqual(["q8", ["en", "es"]]);
    expect(whisper.files.get("../notes.md")).toBeUndefined();
  });
  it("has another version when a file changes", () => {
    const before = openWhisperFolder(folder).version;
    write("tokenizer.json", '{"other":true}');
    expect(openWhisperFolder(folder).version).not.toBe(before);
  });
  it("says that it knows English alone where it does", () => {
    write("config.json", '{"vocab_size":51864}');
    expect(openWhisperFolder(folder).languages).toEqual(["en"]);
  });
  it.each([
    ["there is no such folder", () => rmSync(folder, { recursive: true })],
    ["tokenizer.json is not in it", () => rmSync(join(folder, "tokenizer.json"))],
    ["encoder_model.onnx", () => rmSync(join(folder, "onnx"), { recursive: true })],
    ["config.json is not JSON", () => write("config.json", "<html>")],
  ])("stops the start with what is wrong: %s", (words, spoil) => {
    spoil();
    expect(() => openWhisperFolder(folder)).toThrow(words);
    expect(() => openWhisperFolder(folder)).toThrow(/EVENKEEL_WHISPER_FOLDER/);
  });
});
