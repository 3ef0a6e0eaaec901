import { ARTICLES } from "@evenkeel/content/psychoeducation/articles";
import { articleAnswer, libraryList } from "@evenkeel/contract/library";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildApp } from "../../app.ts";
import { readConfig } from "../../config.ts";
import type { App, Deps } from "../../deps.ts";
import { libraryFeature } from "./route.ts";

let app: App;
beforeAll(async () => {
  const deps = {
    config: readConfig({ EVENKEEL_LOG: "silent" }),
    newId: () => crypto.randomUUID(),
    now: () => new Date(),
  } as unknown as Deps;
  app = await buildApp(deps, [libraryFeature], { webFolder: null });
});
afterAll(() => app.close());

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: "GET", url, headers });
const found = async (url: string) =>
  libraryList.parse((await get(url)).json()).articles.map((article) => article.id);

describe("the library, without an account", () => {
  it("lists every article in the language that is asked for", async () => {
    const english = libraryList.parse((await get("/api/library")).json());
    const spanish = libraryList.parse((await get("/api/library?language=es")).json());
    const asked = libraryList.parse((await get("/api/library", { "accept-language": "es-MX" })).json());
    expect(english.articles).toHaveLength(ARTICLES.length);
    expect(english.articles[0]?.title).toBe("How many people die by suicide");
    expect(spanish.articles[0]?.title).toBe("Cuántas personas mueren por suicidio");
    expect(asked).toEqual(spanish);
  });

  it("gives one article with its sources, in the order they are leaned on, and its review status", async () => {
    const answer = await get("/api/library/when-you-call");
    const article = articleAnswer.parse(answer.json());
    expect(answer.headers["set-cookie"]).toBeUndefined();
    expect(article.review).toBe("not yet reviewed by a clinician");
    expect(article.sources[0]?.id).toBe("samhsa-988");
    const leanedOn = article.blocks.flatMap((block) => ("from" in block ? block.from : []));
    expect(new Set(leanedOn)).toEqual(new Set(article.sources.map((source) => source.id)));
  });

  it("has no article of another name", async () => {
    expect((await get("/api/library/toString")).statusCode).toBe(404);
    expect((await get("/api/library/how-to")).json().error.kind).toBe("not-found");
  });

  it.each([
    ["grief", "grief"],
    ["duelo", "grief"],
    ["emergency room", "emergency-department"],
    ["urgencias", "emergency-department"],
    ["cutting", "self-harm-why"],
    ["antidepresivos", "medicine"],
    ["what happens when you call", "when-you-call"],
  ])("finds by “%s”, whichever language is on", async (words, id) => {
    for (const language of ["en", "es"])
      expect(
        (await found(`/api/library/search?language=${language}&q=${encodeURIComponent(words)}`)).slice(0, 3),
      ).toContain(id);
  });

  it("finds nothing for words that stand nowhere, and keeps no search", async () => {
    const answer = await get("/api/library/search?q=xylophone");
    expect(answer.json().articles).toEqual([]);
    expect(answer.headers["cache-control"]).toBe("no-store");
  });

  it("needs two characters to search for", async () => {
    expect((await get("/api/library/search?q=a")).json().error.kind).toBe("invalid-request");
  });
});
