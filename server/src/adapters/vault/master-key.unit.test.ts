import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadMasterKey, masterKeyFile, parseMasterKey } from "./master-key.ts";

const HEX = "0f1e2d3c4b5a69788796a5b4c3d2e1f00112233445566778899aabbccddeeff0";

describe("master key", () => {
  let base: string;
  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), "evenkeel-keys-"));
  });
  afterEach(() => rmSync(base, { recursive: true, force: true }));
  const home = (): string => join(base, "data");

  it("comes from the environment as 64 hexadecimal digits or base64, and both are the same key", async () => {
    const base64 = Buffer.from(HEX, "hex").toString("base64");
    const one = await loadMasterKey({ home: home(), env: { EVENKEEL_MASTER_KEY: HEX } });
    const two = await loadMasterKey({ home: home(), env: { EVENKEEL_MASTER_KEY: base64 } });
    expect(Buffer.from(one.key).toString("hex")).toBe(HEX);
    expect(two.id).toBe(one.id);
    expect(one.keep).toBeUndefined();
  });

  it.each(["", "abc", HEX.slice(1), `${HEX}00`, "0".repeat(64), "not a key at all"])(
    "refuses %j with a sentence that says how to make one",
    (text) => {
      expect(() => parseMasterKey(text, "EVENKEEL_MASTER_KEY")).toThrow(/openssl rand -hex 32/);
    },
  );

  it("is made at the first start beside the data folder, readable by its owner alone, once it is kept", async () => {
    const made = await loadMasterKey({ home: home(), env: {} });
    const file = join(base, "keys", "master.key");
    expect(existsSync(file)).toBe(false);
    await made.keep?.();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const again = await loadMasterKey({ home: home(), env: {} });
    expect(again.id).toBe(made.id);
    expect(again.keep).toBeUndefined();
  });

  it("refuses a file that others can read, and says how to close it", async () => {
    const file = join(base, "open.key");
    writeFileSync(file, HEX);
    chmodSync(file, 0o640);
    await expect(loadMasterKey({ home: home(), env: { EVENKEEL_MASTER_KEY_FILE: file } })).rejects.toThrow(
      /chmod 600/,
    );
  });

  it("refuses a place inside the data folder", () => {
    const inside = join(home(), "keys", "master.key");
    expect(() => masterKeyFile({ home: home(), env: { EVENKEEL_MASTER_KEY_FILE: inside } })).toThrow(
      /lies in the data folder/,
    );
    expect(masterKeyFile({ home: home(), env: { EVENKEEL_MASTER_KEY_FILE: `${home()}-keys/k` } })).toBe(
      `${home()}-keys/k`,
    );
  });
});
