import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import {
  type FixtureTranscriber,
  openFixtureTranscriber,
} from "../../adapters/transcription/fixture-transcriber.contract.ts";
import { readTranscription } from "../../adapters/transcription/settings.ts";
import type { Config } from "../../config.ts";
import { BEGIN, beginIn, openTestApp, type TestApp, type TestBrowser } from "../../test-app.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { wavOf } from "./wav.ts";

const SOUND = { "content-type": "audio/wav" };
const PATH = "/api/voice/transcription?language=en";
const wav = (seconds = 1): Buffer => Buffer.from(wavOf(Buffer.alloc(seconds * 32_000, 7)));

describeOnEachDatabase("speech to words", (getDb) => {
  let fixture: FixtureTranscriber;
  const open: TestApp[] = [];
  beforeAll(async () => {
    fixture = await openFixtureTranscriber();
  });
  afterEach(async () => {
    fixture.forget();
    fixture.plays({ kind: "hears", text: " I had a bad morning at work. " });
    await Promise.all(open.splice(0).map((test) => test.close()));
  });
  afterAll(() => fixture.close());

  const opened = async (env: Readonly<Record<string, string>> = {}, config: Partial<Config> = {}) => {
    const settings: Readonly<Record<string, string>> = {
      EVENKEEL_TRANSCRIBE_URL: fixture.url,
      EVENKEEL_TRANSCRIBE_MODEL: "fixture-1",
      EVENKEEL_TRANSCRIBE_KEY: "sk-secret",
      ...env,
    };
    const transcription = readTranscription((name) => settings[name]);
    const test = await openTestApp(getDb(), memoryVault(), { config: { transcription, ...config } });
    open.push(test);
    return test;
  };
  const say = (browser: TestBrowser, purpose: string, granted = true) =>
    browser.send("PUT", `/api/consents/${purpose}`, { granted, textVersion: "a" });
  const speaker = async (env: Readonly<Record<string, string>> = {}) => {
    const test = await opened(env);
    const { browser, memberId } = await beginIn(test);
    await say(browser, "voice-remote");
    return { test, browser, memberId };
  };
  const transcribe = (browser: TestBrowser, sound: Buffer = wav()) =>
    browser.send("POST", PATH, sound, SOUND);
  const kindOf = (answer: { body: { error?: { kind: string } } }) => answer.body.error?.kind;

  it("sends the sound, the language and the key by the OpenAI protocol, and nothing of who spoke", async () => {
    const { browser, memberId } = await speaker();
    const answer = await transcribe(browser);
    expect([answer.status, answer.body]).toEqual([200, { text: "I had a bad morning at work." }]);
    expect(answer.headers["cache-control"]).toBe("no-store");
    const [heard] = fixture.heard;
    expect(heard?.path).toBe("/v1/audio/transcriptions");
    expect(heard?.headers.authorization).toBe("Bearer sk-secret");
    expect([...(heard?.form.keys() ?? [])].sort()).toEqual(["file", "language", "model", "response_format"]);
    expect(heard?.form.get("language")).toBe("en");
    const file = heard?.form.get("file");
    expect(file instanceof Blob && Buffer.from(await file.arrayBuffer()).equals(wav())).toBe(true);
    expect(JSON.stringify(heard?.headers)).not.toContain(memberId);
  });

  it("needs a yes of its own, from the answer on and until it is taken back", async () => {
    const { browser } = await beginIn(await opened());
    await say(browser, "voice");
    await say(browser, "voice-device");
    expect(kindOf(await transcribe(browser))).toBe("consent-needed");
    await say(browser, "voice-remote");
    expect((await transcribe(browser)).status).toBe(200);
    await say(browser, "voice-remote", false);
    expect(kindOf(await transcribe(browser))).toBe("consent-needed");
    expect(fixture.heard).toHaveLength(1);
  });

  it("is for members alone", async () => {
    const test = await opened();
    expect(kindOf(await transcribe(test.browser()))).toBe("not-signed-in");
  });

  it("waits until someone is of age, unless the operator opens it", async () => {
    for (const [teens, allowed] of [
      ["", false],
      ["1", true],
    ] as const) {
      const browser = (await opened({ EVENKEEL_TRANSCRIBE_TEENS: teens })).browser();
      await browser.send("POST", "/api/account/begin", { ...BEGIN, ageBand: "16-17" });
      expect((await say(browser, "voice-remote")).status).toBe(allowed ? 200 : 403);
      expect((await browser.send("GET", "/api/voice")).body.remote.allowed).toBe(allowed);
      expect((await say(browser, "voice-device")).status).toBe(200);
    }
  });

  it("stores nothing: after it every table holds as many rows as before", async () => {
    const { browser, memberId } = await speaker();
    const count = () =>
      getDb().asMember(memberId, async (trx) => {
        const { rows } = await sql<{ name: string; rows: string }>`
          select n.nspname || '.' || c.relname as name,
            (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I.%I', n.nspname, c.relname), false, true, '')))[1]::text as rows
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relkind in ('r', 'p') and n.nspname in ('public', 'auth') and has_table_privilege(c.oid, 'select')
          order by 1`.execute(trx);
        return rows;
      });
    const before = await count();
    await transcribe(browser);
    fixture.plays({ kind: "status", status: 500 });
    await transcribe(browser);
    expect(before.length).toBeGreaterThan(10);
    expect(await count()).toEqual(before);
  });

  it("refuses what is no such recording, by name, and sends none of it on", async () => {
    const { browser } = await speaker();
    const sent = async (body: unknown, headers: Readonly<Record<string, string>>) => {
      const answer = await browser.send("POST", PATH, body, headers);
      return [answer.status, kindOf(answer)];
    };
    expect(await sent(Buffer.from("RIFF and so on, but no sound at all in here"), SOUND)).toEqual([
      415,
      "unsupported-sound",
    ]);
    expect(await sent(wav(), { "content-type": "audio/ogg" })).toEqual([415, "unsupported-sound"]);
    expect(await sent({ sound: "words" }, {})).toEqual([415, "unsupported-sound"]);
    expect(await sent(wav(61), SOUND)).toEqual([413, "recording-too-long"]);
    expect(await sent(wav(140), SOUND)).toEqual([413, "too-large"]);
    expect(fixture.heard).toHaveLength(0);
  });

  it("slows a flood down, and says for how long", async () => {
    const { browser } = await speaker();
    const answers = [];
    for (let i = 0; i < 41; i += 1) answers.push(await transcribe(browser));
    expect(answers.slice(0, 40).every(({ status }) => status === 200)).toBe(true);
    expect(kindOf(answers[40] ?? { body: {} })).toBe("slow-down");
    expect(answers[40]?.body.error.retryAfterSeconds).toBeGreaterThan(0);
  });

  it.each([
    [{ kind: "status", status: 500 }, 503, "recogniser-unavailable"],
    [{ kind: "status", status: 401 }, 503, "recogniser-unavailable"],
    [
      { kind: "status", status: 302, headers: { location: "http://127.0.0.1:9/" } },
      503,
      "recogniser-unavailable",
    ],
    [{ kind: "raw", body: "<html>" }, 503, "recogniser-unavailable"],
    [{ kind: "raw", body: '{"words":"none"}' }, 503, "recogniser-unavailable"],
    [{ kind: "silent" }, 503, "recogniser-unavailable"],
    [{ kind: "status", status: 415 }, 415, "unsupported-sound"],
    [{ kind: "status", status: 429, headers: { "retry-after": "9" } }, 429, "slow-down"],
  ] as const)("tells what to do when the recogniser answers with %o", async (hearing, status, kind) => {
    const { browser } = await speaker({ EVENKEEL_TRANSCRIBE_TIMEOUT_MS: "500" });
    fixture.plays(hearing);
    const answer = await transcribe(browser);
    expect([answer.status, kindOf(answer)]).toEqual([status, kind]);
  });

  it("leaves a failing recogniser alone after three failures, and says for how long", async () => {
    const { browser } = await speaker();
    fixture.plays({ kind: "status", status: 500 });
    for (let i = 0; i < 3; i += 1) await transcribe(browser);
    const answer = await transcribe(browser);
    expect([kindOf(answer), fixture.heard.length]).toEqual(["recogniser-unavailable", 3]);
    expect(answer.body.error.retryAfterSeconds).toBeGreaterThan(0);
  });

  it("says what is here, and that nothing is where nothing is set up; never the key", async () => {
    const { browser } = await speaker();
    const offer = (await browser.send("GET", "/api/voice")).body;
    expect(offer).toEqual({
      remote: { model: "fixture-1", host: new URL(fixture.url).host, allowed: true },
      device: null,
      longestSeconds: 60,
    });
    const bare = await openTestApp(getDb(), memoryVault());
    open.push(bare);
    const { browser: other } = await beginIn(bare);
    expect((await other.send("GET", "/api/voice")).body).toMatchObject({ remote: null, device: null });
    await say(other, "voice-remote");
    const refused = await transcribe(other);
    expect([refused.status, kindOf(refused)]).toEqual([501, "no-recogniser"]);
  });

  it("lets a member's device fetch the operator's model after its own yes, to keep; nothing beside it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "evenkeel-whisper-"));
    try {
      mkdirSync(join(folder, "onnx"));
      for (const name of ["config", "preprocessor_config", "tokenizer", "tokenizer_config"])
        writeFileSync(join(folder, `${name}.json`), "{}");
      for (const part of ["encoder_model", "decoder_model_merged"])
        writeFileSync(join(folder, "onnx", `${part}.onnx`), "weights");
      writeFileSync(join(folder, "secret.key"), "secret");
      const test = await opened({}, { whisperFolder: folder });
      const { browser } = await beginIn(test);
      const { device } = (await browser.send("GET", "/api/voice")).body;
      expect(device).toMatchObject({ dtype: "fp32", languages: ["en", "es"] });
      const files = `/api/voice/models/${device.id}`;
      const get = (path: string) => browser.send("GET", path);
      expect(kindOf(await get(`${files}/config.json`))).toBe("consent-needed");
      await say(browser, "voice-device");
      const weights = await get(`${files}/onnx/encoder_model.onnx`);
      expect([weights.status, weights.body]).toEqual([200, "weights"]);
      expect(weights.headers["cache-control"]).toBe("private, max-age=31536000, immutable");
      for (const path of [
        "secret.key",
        "../secret.key",
        "..%2fsecret.key",
        "onnx/..%2f..%2fsecret.key",
        "onnx",
      ])
        expect([path, (await get(`${files}/${path}`)).status]).toEqual([path, 404]);
      expect(kindOf(await get("/api/voice/models/whisper-0000000000000000/config.json"))).toBe("not-found");
      expect(kindOf(await test.browser().send("GET", `${files}/config.json`))).toBe("not-signed-in");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
