import { afterAll, afterEach, beforeAll } from "vitest";
import type { Database } from "../../adapters/database/access.ts";
import { type FixtureModel, openFixtureModel } from "../../adapters/language-model/fixture-model.contract.ts";
import type { LanguageModel } from "../../adapters/language-model/language-model.ts";
import { readLanguageModel } from "../../adapters/language-model/settings.ts";
import type { Vault } from "../../adapters/vault/vault.ts";
import type { Config } from "../../config.ts";
import type { TestApp } from "../../test-app.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import type { ModelCall } from "../language-model/word-turn.ts";
import { openTalk, type Talk } from "./test-talk.contract.ts";

export const HARD_DAY = "My manager tore my report apart in front of everyone and I feel so ashamed";
/** Brings the first notice, so that what follows is talk alone. */
const FIRST = "I had a bad morning at work and cannot shake it off";

export interface ModelTalk extends Talk {
  readonly calls: ModelCall[];
}

export const consent = (talk: Pick<Talk, "browser">, granted = true) =>
  talk.browser.send("PUT", "/api/consents/outside-language-model", { granted, textVersion: "a" });

export const messagesOf = async (talk: Talk) =>
  (await talk.browser.send("GET", `/api/conversations/${talk.conversationId}/messages`)).body.messages;

/** What a reader of the stream has on the screen at its end. */
export const onScreen = (events: Awaited<ReturnType<Talk["say"]>>): string => {
  let replyId = "";
  let parts: string[] = [];
  for (const event of events) {
    if (event.kind !== "reply-part" && event.kind !== "reply-words") continue;
    if (event.replyId !== replyId) parts = [];
    replyId = event.replyId;
    if (event.kind === "reply-words") parts[event.index] += event.text;
    else if (event.part.kind === "text") parts[event.index] = event.part.text;
  }
  return parts.filter((text) => text !== undefined).join("\n");
};

export const lastStored = async (talk: Talk) => {
  const message = (await messagesOf(talk)).at(-1);
  return {
    ...message,
    text: message.parts
      .flatMap((p: { kind: string; text: string }) => (p.kind === "text" ? [p.text] : []))
      .join("\n") as string,
  };
};

/** Members' talks on servers of their own with a fixture in the place of a model. */
export const modelTalks = (getDb: () => Database) => {
  let vault: Vault;
  let fixture: FixtureModel;
  const open: TestApp[] = [];
  beforeAll(async () => {
    vault = memoryVault();
    fixture = await openFixtureModel();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((test) => test.close()));
  });
  afterAll(() => fixture.close());

  /** A talk that has begun; consent is given unless `yes` is false. */
  const talkTo = async (
    env: Readonly<Record<string, string>> = {},
    { yes = true, config = {} as Partial<Config>, begin = true } = {},
  ): Promise<ModelTalk> => {
    const settings: Readonly<Record<string, string>> = {
      EVENKEEL_LLM_URL: fixture.url,
      EVENKEEL_LLM_MODEL: "fixture-1",
      EVENKEEL_LLM_KEY: "sk-secret",
      ...env,
    };
    const languageModel = readLanguageModel((name) => settings[name]);
    const talk = await openTalk(getDb(), vault, { config: { languageModel, ...config } });
    open.push(talk.test);
    if (yes) await consent(talk);
    // A first reply without a question, so that the next may hold one.
    fixture.plays({ kind: "says", reply: "That was a hard morning." });
    if (begin) await talk.say(FIRST);
    const calls: ModelCall[] = [];
    talk.test.deps.events.on("language-model-called", (call) => calls.push(call));
    fixture.forget();
    return { ...talk, calls };
  };

  /** A talk, with consent, with a model that is given. */
  const talkToThis = async (model: LanguageModel): Promise<Talk> => {
    const talk = await openTalk(getDb(), vault, { languageModel: model });
    open.push(talk.test);
    await talk.say(FIRST);
    await consent(talk);
    return talk;
  };
  return { talkTo, talkToThis, fixture: () => fixture };
};
