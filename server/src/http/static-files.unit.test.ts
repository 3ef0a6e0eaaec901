import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildApp } from "../app.ts";
import { readConfig } from "../config.ts";
import type { App, Deps } from "../deps.ts";

let folder: string;
let app: App;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "evenkeel-web-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), `<!doctype html><title>Evenkeel</title>${" ".repeat(3_000)}`);
  await writeFile(join(folder, "sw.js"), "self.x = 1;");
  await writeFile(join(folder, "assets", "index-B7Y0IgKK.js"), `"${"words ".repeat(2_000)}"`);
  await writeFile(join(folder, "assets", "weights-C7Y0IgKK.bin"), new Uint8Array(9_000));
  const deps = {
    config: readConfig({ EVENKEEL_LOG: "silent" }),
    newId: () => crypto.randomUUID(),
  } as unknown as Deps;
  const answer = (scope: App): void => {
    scope.get("/api/large", async () => ({ text: "words ".repeat(2_000) }));
  };
  app = await buildApp(deps, [answer], { webFolder: folder });
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const PAGE = { accept: "text/html,*/*" };

test.each(["/", "/journal", "/conversation/0190f2a4-0000-7000-8000-000000000000"])(
  "%s is the app's page, asked for anew each time",
  async (url) => {
    const answer = await app.inject({ url, headers: PAGE });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain("<title>Evenkeel</title>");
    expect(answer.headers["cache-control"]).toBe("no-cache");
  },
);

test("a file named by its content may be kept for ever, the service worker may not", async () => {
  const asset = await app.inject({ url: "/assets/index-B7Y0IgKK.js" });
  expect(asset.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect((await app.inject({ url: "/sw.js" })).headers["cache-control"]).toBe("no-cache");
});

test("a missing file or address of the API is an error and never the page", async () => {
  for (const url of ["/assets/gone-12345678.js", "/api/nothing", "/v1/nothing"]) {
    const answer = await app.inject({ url, headers: url.startsWith("/assets") ? {} : PAGE });
    expect([url, answer.statusCode, answer.json().error.kind]).toEqual([url, 404, "not-found"]);
  }
});

test("nothing outside the folder is served", async () => {
  for (const url of ["/../package.json", "/%2e%2e/package.json", "/assets/..%2f..%2fpackage.json"])
    expect((await app.inject({ url })).body).not.toContain("@evenkeel/server");
});

test("weights of a model are compressed and may be kept for ever", async () => {
  const headers = { "accept-encoding": "br, gzip" };
  const answer = await app.inject({ url: "/assets/weights-C7Y0IgKK.bin", headers });
  expect(answer.headers["content-encoding"]).toBe("br");
  expect(answer.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
});

test("files are compressed, answers of the API are not", async () => {
  const headers = { "accept-encoding": "br, gzip" };
  expect((await app.inject({ url: "/assets/index-B7Y0IgKK.js", headers })).headers["content-encoding"]).toBe(
    "br",
  );
  expect((await app.inject({ url: "/api/large", headers })).headers["content-encoding"]).toBeUndefined();
});
