import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { askServer, NoServer } from "./client.ts";
import { type Control, openControl } from "./control.ts";
import { ControlFailure } from "./protocol.ts";
import { controlSocketPath } from "./socket-path.ts";

let home: string;
let control: Control | undefined;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "evenkeel-control-"));
});
afterEach(async () => {
  await control?.close();
  control = undefined;
  await rm(home, { recursive: true, force: true });
});

test("a command gets its input, tells its progress and gives its output", async () => {
  control = await openControl(home);
  control.onCommand("add", async (input, progress) => {
    progress("half way");
    return { sum: (input as number[]).reduce((a, b) => a + b, 0) };
  });
  const told: string[] = [];
  expect(await askServer(home, "add", [1, 2, 3], (text) => told.push(text))).toEqual({ sum: 6 });
  expect(told).toEqual(["half way"]);
});

test("a failure arrives with its sentence", async () => {
  control = await openControl(home);
  control.onCommand("refuse", async () => {
    throw new ControlFailure("email-taken", "That e-mail belongs to another account.");
  });
  const failure = await askServer(home, "refuse", null).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ControlFailure);
  expect(failure).toMatchObject({ kind: "email-taken", message: "That e-mail belongs to another account." });
  await expect(askServer(home, "nothing", null)).rejects.toThrow('no command "nothing"');
});

test("only the server's own user can open the socket", async () => {
  control = await openControl(home);
  expect((await stat(controlSocketPath(home))).mode & 0o777).toBe(0o600);
});

test("without a server it says so", async () => {
  await expect(askServer(home, "add", [])).rejects.toBeInstanceOf(NoServer);
});

test("what a killed server left behind is replaced", async () => {
  await writeFile(controlSocketPath(home), "");
  control = await openControl(home);
  control.onCommand("ping", async () => "pong");
  expect(await askServer(home, "ping", null)).toBe("pong");
});

test("a folder with a very long name still gets a socket that fits", () => {
  const path = controlSocketPath(`/${"long/".repeat(60)}`);
  expect(Buffer.byteLength(path)).toBeLessThanOrEqual(107);
  expect(controlSocketPath(`/${"long/".repeat(61)}`)).not.toBe(path);
});
