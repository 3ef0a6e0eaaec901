import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { expect, test } from "@playwright/test";
import { build } from "esbuild";
import type { ReadInBoth } from "../read-in-both.ts";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const weightsOf = (name: string): Buffer => readFileSync(path(`../../models/${name}/weights.bin`));
const ORIGIN = "http://models.test";
/** From bytes to the first answer, in a page that has run nothing yet. */
const FIRST_USE_MS = 300;

declare global {
  var both: ReadInBoth;
}

test("models read every golden text the same in Node and in the browser, and are ready at once", async ({
  page,
}) => {
  const { outputFiles } = await build({
    entryPoints: [path("../read-in-both.ts")],
    bundle: true,
    write: false,
    format: "iife",
    conditions: ["evenkeel-source"],
    logLevel: "silent",
  });
  const code = outputFiles[0]?.text ?? "";
  const here: { both?: ReadInBoth; performance: Performance } = { performance };
  runInNewContext(code, here);
  const names = here.both?.names ?? [];
  expect(names.length).toBeGreaterThan(10);
  const inNode = here.both?.readings(
    Object.fromEntries(names.map((name) => [name, new Uint8Array(weightsOf(name))])),
  );
  expect(inNode?.length).toBeGreaterThan(200);

  await page.route(`${ORIGIN}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    return name === ""
      ? route.fulfill({ contentType: "text/html", body: "<!doctype html><title>models</title>" })
      : route.fulfill({ contentType: "application/octet-stream", body: weightsOf(name) });
  });
  const inBrowser = async (task: string | null): Promise<number | string[]> => {
    await page.goto(`${ORIGIN}/`);
    await page.evaluate(code);
    return page.evaluate(async (wanted) => {
      const reader = globalThis.both;
      const asked = wanted === null ? reader.names : ["words", "sense", wanted];
      const weights: Record<string, Uint8Array> = {};
      for (const name of asked) weights[name] = new Uint8Array(await (await fetch(`/${name}`)).arrayBuffer());
      return wanted === null ? reader.readings(weights) : reader.firstUse(wanted, weights);
    }, task);
  };
  // The least of a few fresh pages: what else the machine does is not ours.
  for (const task of ["emotion", "valence"]) {
    const times = [await inBrowser(task), await inBrowser(task), await inBrowser(task)].map(Number);
    expect(Math.min(...times), `${task}: ${times.join(", ")} ms`).toBeLessThan(FIRST_USE_MS);
    test.info().annotations.push({ type: `first use of ${task}, ms`, description: times.join(", ") });
  }
  expect(await inBrowser(null)).toEqual(inNode);
});
