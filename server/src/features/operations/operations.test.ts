import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { beginIn, openTestApp, type TestApp } from "../../test-app.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { VERSION } from "../../version.ts";
import { operatorHandlers } from "./commands.ts";

const document = z.object({
  openapi: z.literal("3.1.0"),
  paths: z.record(
    z.string(),
    z.record(z.string(), z.object({ summary: z.string().optional(), tags: z.array(z.string()).optional() })),
  ),
});

describeOnEachDatabase("operations", (getDb) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp(getDb(), memoryVault());
  });
  afterAll(() => app.close());

  test("health tells the version and that the database answers", async () => {
    const answer = await app.browser().send("GET", "/health");
    expect(answer.body).toEqual({
      status: "ok",
      version: VERSION,
      database: { kind: getDb().kind, answers: true },
    });
  });

  test("metrics count answers by route, and never by who or what", async () => {
    const { browser, memberId } = await beginIn(app);
    await browser.send("DELETE", `/api/account/sessions/${memberId}`);
    const { body, status } = await browser.send("GET", "/metrics");
    expect(status).toBe(200);
    expect(body).toContain('route="/api/account/sessions/:id"');
    expect(body).not.toContain(memberId);
  });

  test("metrics count refused sentences by reason alone", async () => {
    const count = async (): Promise<string | undefined> =>
      /evenkeel_refused_sentences_total{reason="blame"} (\d+)/.exec(
        String((await app.browser().send("GET", "/metrics")).body),
      )?.[1];
    expect(await count()).toBe("0");
    app.deps.events.emit("sentences-refused", { reasons: ["blame", "method", "blame"] });
    expect(await count()).toBe("2");
  });

  test("metrics answer this machine alone, or a token", async () => {
    const token = (await operatorHandlers(app.deps)["token create"]?.(
      { label: "metrics" },
      () => undefined,
    )) as {
      token: string;
    };
    const far = (headers: Record<string, string>) =>
      app.app.inject({ url: "/metrics", remoteAddress: "203.0.113.9", headers });
    expect((await far({})).statusCode).toBe(401);
    expect((await far({ authorization: `Bearer ${token.token}` })).statusCode).toBe(200);
    const proxied = await app
      .browser()
      .send("GET", "/metrics", undefined, { "x-forwarded-for": "203.0.113.9" });
    expect(proxied.status).toBe(401);
  });

  test("openapi.json describes every route of the API with a group, and those of accounts with a summary", async () => {
    const { paths } = document.parse((await app.browser().send("GET", "/openapi.json")).body);
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, about]) => ({ name: `${method} ${path}`, about })),
    );
    expect(operations.length).toBeGreaterThan(35);
    const bare = (part: "summary" | "tags") =>
      operations.filter(({ about }) => about[part] === undefined).map(({ name }) => name);
    expect(bare("tags")).toEqual([]);
    expect(
      bare("summary").filter((name) =>
        / \/(api\/(account|auth|consents|staff|care-links|access-log)|health|metrics)/.test(name),
      ),
    ).toEqual([]);
  });

  test("the readable page lists them and asks nothing of anyone else", async () => {
    const { body, headers } = await app.browser().send("GET", "/docs");
    expect(headers["content-type"]).toContain("text/html");
    expect(body).toContain("POST /api/account/begin");
    expect(body).toContain("locked-out");
    expect(body).not.toMatch(/<script|src=|https?:\/\//);
  });
});
