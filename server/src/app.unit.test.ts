import { ERROR_STATUS, type ErrorKind, errorBody } from "@evenkeel/contract/error";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { DatabaseUnavailable, StorageFull } from "./adapters/database/failure.ts";
import { KeyGone } from "./adapters/vault/vault.ts";
import { ApiError } from "./api-error.ts";
import { buildApp } from "./app.ts";
import { readConfig } from "./config.ts";
import type { App, Deps, Feature } from "./deps.ts";
import { BODY_LIMIT_BYTES } from "./http/body-parser.ts";
import { ERROR_SENTENCES } from "./http/error-sentences.ts";

const kinds = Object.keys(ERROR_STATUS) as ErrorKind[];
const others: Readonly<Record<string, () => Error>> = {
  bug: () => new TypeError("words of a member"),
  unavailable: () => new DatabaseUnavailable("not-applied", new Error("ECONNREFUSED")),
  wrapped: () => new Error("a query failed", { cause: new DatabaseUnavailable("unknown", null) }),
  full: () => new StorageFull(null),
  gone: () => new KeyGone(),
};

const probe: Feature = (app) => {
  app.get("/api/throw/:kind", { schema: { params: z.object({ kind: z.enum(kinds) }) } }, async (request) => {
    throw new ApiError(request.params.kind, { retryAfterSeconds: 7 });
  });
  app.get("/api/other/:name", { schema: { params: z.object({ name: z.string() }) } }, async (request) => {
    throw others[request.params.name]?.() ?? new Error("no such error");
  });
  app.post(
    "/api/echo",
    {
      schema: {
        body: z.object({ text: z.string().max(100_000), at: z.number().optional() }),
        response: { 200: z.object({ text: z.string() }) },
      },
    },
    async (request) => ({ ...request.body, secret: "not declared" }),
  );
};

let app: App;
beforeAll(async () => {
  const deps = {
    config: readConfig({ EVENKEEL_LOG: "silent" }),
    newId: () => crypto.randomUUID(),
    now: () => new Date(),
  } as unknown as Deps;
  app = await buildApp(deps, [probe], { webFolder: null });
});
afterAll(() => app.close());

const post = (payload: string | Buffer, headers: Record<string, string> = {}) =>
  app.inject({
    method: "POST",
    url: "/api/echo",
    headers: { "content-type": "application/json", ...headers },
    payload,
  });
const kindOf = (answer: { body: string }): string => errorBody.parse(JSON.parse(answer.body)).error.kind;

describe("every error of the catalogue", () => {
  test.each(kinds)(
    "%s leaves with its status and a sentence in the language of the request",
    async (kind) => {
      for (const [tag, language] of [
        ["en-GB", "en"],
        ["es-MX,en;q=0.3", "es"],
      ] as const) {
        const answer = await app.inject({ url: `/api/throw/${kind}`, headers: { "accept-language": tag } });
        const { error } = errorBody.parse(answer.json());
        expect(answer.statusCode).toBe(ERROR_STATUS[kind]);
        expect(error.kind).toBe(kind);
        expect(error.message).toBe(ERROR_SENTENCES[kind][language]);
        expect(error.requestId).toBe(answer.headers["x-request-id"]);
        expect(answer.headers["retry-after"]).toBe("7");
        expect(answer.headers["cache-control"]).toBe("no-store");
      }
    },
  );

  test.each([
    ["bug", "internal"],
    ["unavailable", "database-unavailable"],
    ["wrapped", "database-unavailable"],
    ["full", "storage-full"],
    ["gone", "not-found"],
  ])("a thrown %s is told as %s, and nothing of its inside leaves", async (name, kind) => {
    const answer = await app.inject({ url: `/api/other/${name}` });
    expect(kindOf(answer)).toBe(kind);
    expect(answer.body).not.toContain("words of a member");
  });
});

describe("bad input", () => {
  test("malformed JSON is invalid-json", async () => {
    expect(kindOf(await post('{"text": "a'))).toBe("invalid-json");
  });
  test("bytes that are not UTF-8 are invalid-utf8, and are not replaced", async () => {
    const broken = Buffer.concat([Buffer.from('{"text":"a'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]);
    expect(kindOf(await post(broken))).toBe("invalid-utf8");
  });
  test("half of an emoji is invalid-utf8, the whole of it is not", async () => {
    expect(kindOf(await post('{"text":"a \\ud83d b"}'))).toBe("invalid-utf8");
    expect((await post('{"text":"a \\ud83d\\ude00 b"}')).json()).toEqual({ text: "a 😀 b" });
  });
  test("a message of 1 MB is too-large", async () => {
    const answer = await post(JSON.stringify({ text: "a".repeat(1_000_000) }));
    expect(answer.statusCode).toBe(413);
    expect(kindOf(answer)).toBe("too-large");
    expect(BODY_LIMIT_BYTES).toBe(262_144);
  });
  test("a wrong type names the field", async () => {
    const { error } = errorBody.parse((await post('{"text": 5}')).json());
    expect(error.kind).toBe("invalid-request");
    expect(error.fields?.map((field) => field.path)).toEqual(["body/text"]);
  });
  test("a missing body names the body", async () => {
    const answer = await app.inject({ method: "POST", url: "/api/echo" });
    expect(kindOf(answer)).toBe("invalid-request");
  });
  test("a form is unsupported-content", async () => {
    const answer = await post("text=a", { "content-type": "application/x-www-form-urlencoded" });
    expect(kindOf(answer)).toBe("unsupported-content");
  });
  test("control characters, right-to-left text, emoji and lone accents come back as they went in", async () => {
    const text = "\u0007\u202Eمرحبا שלום 👩‍👩‍👧 e\u0301 \u2028";
    expect((await post(JSON.stringify({ text }))).json()).toEqual({ text });
  });
  test("a broken percent sign in the address is invalid-request", async () => {
    expect(kindOf(await app.inject({ url: "/api/throw/%zz" }))).toBe("invalid-request");
  });
  test("a key named __proto__ changes nothing", async () => {
    const answer = await post('{"text":"a","__proto__":{"admin":true}}');
    expect(answer.json()).toEqual({ text: "a" });
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });
});

describe("what leaves the server", () => {
  test("fields that a response does not declare are left out", async () => {
    expect((await post('{"text":"hello","at":3}')).json()).toEqual({ text: "hello" });
  });
  test("an unknown address is not-found, a wrong method is method-not-allowed and names the right one", async () => {
    expect(kindOf(await app.inject({ url: "/api/nothing" }))).toBe("not-found");
    const answer = await app.inject({ method: "DELETE", url: "/api/throw/conflict" });
    expect(kindOf(answer)).toBe("method-not-allowed");
    expect(answer.headers.allow).toContain("GET");
  });
  test("scripts may come from this server alone", async () => {
    const answer = await app.inject({ url: "/api/nothing" });
    expect(answer.headers["content-security-policy"]).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(answer.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(answer.headers["referrer-policy"]).toBe("no-referrer");
    expect(answer.headers["x-content-type-options"]).toBe("nosniff");
  });
});

describe("a change that another site asks for", () => {
  test.each([
    ["its own origin", { origin: "https://evil.example" }],
    ["no origin, as a sandboxed page", { origin: "null" }],
    ["a cross-site fetch", { "sec-fetch-site": "cross-site" }],
    ["a page of a sister domain", { "sec-fetch-site": "same-site" }],
  ])("is refused: %s", async (_what, headers) => {
    expect(kindOf(await post('{"text":"a"}', headers as Record<string, string>))).toBe("not-allowed");
  });
  test.each([
    ["this site's own pages", { origin: "http://localhost:3000", "sec-fetch-site": "same-origin" }],
    ["this machine by number", { origin: "http://127.0.0.1:3000" }],
    ["a program without a browser", {}],
    [
      "a program with a token and no cookie",
      { authorization: "Bearer ek_x", origin: "https://tool.example" },
    ],
  ])("is allowed: %s", async (_what, headers) => {
    expect((await post('{"text":"a"}', headers as Record<string, string>)).statusCode).toBe(200);
  });
});
