import { CONSENT_TEXT_VERSION } from "@evenkeel/contract/consent";
import type { ProgramActInput } from "@evenkeel/contract/program";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { newId, openTalk, replyText, type Talk } from "../conversation/test-talk.contract.ts";

const BEGIN = { kind: "begin", small: false, inCare: false } as const;

describeOnEachDatabase("programs", (getDb) => {
  let me: Talk;
  let other: Talk;
  beforeAll(async () => {
    const vault = memoryVault();
    me = await openTalk(getDb(), vault);
    other = await openTalk(getDb(), vault);
  });
  afterAll(async () => {
    await me.test.close();
    await other.test.close();
  });
  const send = (runId: string, act: ProgramActInput["act"], over: Partial<ProgramActInput> = {}, who = me) =>
    who.browser.send("POST", "/api/programs/acts", {
      ...{ id: newId(), runId, programId: "sleep", at: new Date().toISOString(), act, ...over },
    });
  const all = async (who = me) => (await who.browser.send("GET", "/api/programs")).body;
  const kinds = async (runId: string) =>
    (await all()).runs
      .find((run: { runId: string }) => run.runId === runId)
      ?.acts.map(({ act }: { act: { kind: string } }) => act.kind);

  it("keep what was done, in the order in which it was done, whatever order it arrives in", async () => {
    const runId = newId();
    const at = (minute: number) => ({ at: `2026-03-01T18:0${minute}:00.000Z` });
    await send(runId, { kind: "go", moduleId: "bed", small: false }, at(3));
    await send(runId, BEGIN, at(1));
    const review: ProgramActInput["act"] = {
      ...{
        kind: "review",
        moduleId: "two-forces",
        practised: "once",
        helped: "some",
        kept: ["Up at one time"],
      },
    };
    expect((await send(runId, review, at(2))).body).toMatchObject({
      runId,
      programId: "sleep",
    });
    expect(await kinds(runId)).toEqual(["begin", "review", "go"]);
  });

  it("count an act once that is sent again, and never another under its name", async () => {
    const runId = newId();
    const once = { id: newId() };
    for (let i = 0; i < 2; i += 1) expect((await send(runId, BEGIN, once)).status).toBe(200);
    expect(await kinds(runId)).toEqual(["begin"]);
    expect((await send(runId, { kind: "end" }, once)).body.error.kind).toBe("conflict");
    expect((await send(newId(), BEGIN, once)).body.error.kind).toBe("conflict");
    expect((await send(runId, { kind: "resume" }, { programId: "worry" })).body.error.kind).toBe("conflict");
  });

  it("put no act of a clock that runs ahead after every later one", async () => {
    const runId = newId();
    await send(runId, BEGIN, { at: "2099-01-01T00:00:00.000Z" });
    const [run] = (await all()).runs.filter((one: { runId: string }) => one.runId === runId);
    expect(Date.parse(run.acts[0].at)).toBeLessThanOrEqual(Date.now());
  });

  it("refuse what is no act", async () => {
    const wrong = await me.browser.send("POST", "/api/programs/acts", {
      ...{
        id: newId(),
        runId: newId(),
        programId: "sleep",
        at: new Date().toISOString(),
        act: { kind: "skip" },
      },
    });
    expect(wrong.body.error.kind).toBe("invalid-request");
    expect((await send(newId(), BEGIN, { programId: "juggling" as "sleep" })).status).toBe(400);
  });

  it("are stored without a readable word, of the program or of the member", async () => {
    const runId = newId();
    await send(runId, BEGIN, { programId: "eating" });
    await send(
      runId,
      { kind: "review", moduleId: "swing", practised: "no", helped: "no", kept: ["Mine alone"] },
      { programId: "eating" },
    );
    const stored = await getDb().asMember(me.memberId, async (trx) => [
      ...(await trx.selectFrom("program_run").select("body_sealed").execute()),
      ...(await trx.selectFrom("program_act").select("body_sealed").execute()),
    ]);
    expect(stored.length).toBeGreaterThan(2);
    for (const { body_sealed } of stored)
      expect(Buffer.from(body_sealed).toString("latin1")).not.toMatch(/eating|swing|Mine|begin/);
  });

  it("show, change and delete nothing of another member", async () => {
    const runId = newId();
    await send(runId, BEGIN);
    expect((await all(other)).runs).toEqual([]);
    expect((await other.browser.send("DELETE", `/api/programs/${runId}`)).status).toBe(404);
    await send(runId, { kind: "end" }, {}, other);
    expect(await kinds(runId)).toEqual(["begin"]);
  });

  it("are deleted with all that was kept, and a late retry does not bring them back", async () => {
    const runId = newId();
    await send(runId, BEGIN);
    for (let i = 0; i < 2; i += 1)
      expect((await me.browser.send("DELETE", `/api/programs/${runId}`)).body).toEqual({ done: true });
    expect((await send(runId, BEGIN)).body.error.kind).toBe("conflict");
    expect(await kinds(runId)).toBeUndefined();
  });
});

describeOnEachDatabase("what a program is chosen by", (getDb) => {
  let me: Talk;
  beforeAll(async () => {
    me = await openTalk(getDb(), memoryVault());
    await me.say("I lie awake every night, I can't sleep at all and I am so tired at work.");
  });
  afterAll(() => me.test.close());
  const known = async () => (await me.browser.send("GET", "/api/programs")).body;
  const remember = (granted: boolean, textVersion = CONSENT_TEXT_VERSION) =>
    me.browser.send("PUT", "/api/consents/memory", { granted, textVersion });

  it("is nothing of what was said, without a yes to being remembered whose words named programs", async () => {
    expect(await known()).toMatchObject({ heard: [], risk: false });
    for (const older of ["2026-11-6", "1", "x"]) {
      await remember(true, older);
      expect((await known()).heard).toEqual([]);
    }
    await remember(false);
    expect((await known()).heard).toEqual([]);
  });
  it("is the situations that were spoken of, with one, until it is taken back", async () => {
    await remember(true);
    expect((await known()).heard.map(({ id }: { id: string }) => id)).toContain("insomnia");
    await remember(false);
    expect((await known()).heard).toEqual([]);
  });
  it("is danger that was spoken of, whatever was said of being remembered", async () => {
    await me.say("I keep thinking about killing myself");
    await me.say("yes, and I know how");
    expect((await known()).risk).toBe(true);
  });
});

describeOnEachDatabase("the week of a program, in talk", (getDb) => {
  let me: Talk;
  const runId = newId();
  beforeAll(async () => {
    me = await openTalk(getDb(), memoryVault());
  });
  afterAll(() => me.test.close());
  const act = (one: ProgramActInput["act"]) =>
    me.browser.send("POST", "/api/programs/acts", {
      ...{ id: newId(), runId, programId: "sleep", at: new Date().toISOString(), act: one },
    });
  const remember = (granted: boolean, textVersion = CONSENT_TEXT_VERSION) =>
    me.browser.send("PUT", "/api/consents/memory", { granted, textVersion });
  const greeted = async () => {
    const conversationId = newId();
    await me.browser.send("POST", "/api/conversations", { id: conversationId });
    return replyText(await me.say("hello", newId(), conversationId));
  };
  const WEEK = /week 2|sleep program/;

  it("is not known to the companion without a yes to being remembered", async () => {
    await act(BEGIN);
    await act({ kind: "go", moduleId: "bed", small: false });
    expect(await greeted()).not.toMatch(WEEK);
    await remember(false);
    expect(await greeted()).not.toMatch(WEEK);
    await remember(true, "2026-11-6");
    expect(await greeted()).not.toMatch(WEEK);
  });
  it("is brought up with one, once in a conversation", async () => {
    await remember(true);
    expect(await greeted()).toMatch(WEEK);
  });
  it("is left alone while it rests, and where the member wants that", async () => {
    await act({ kind: "pause", until: null });
    expect(await greeted()).not.toMatch(WEEK);
    await act({ kind: "resume" });
    expect(await greeted()).toMatch(WEEK);
    await act({ kind: "mention", on: false });
    expect(await greeted()).not.toMatch(WEEK);
    await act({ kind: "mention", on: true });
  });
  it("is left alone where a person comes first", async () => {
    const worse = { kind: "check-in", since: "worse", week: null, signs: false } as const;
    await act({ ...worse, moduleId: "bed" });
    expect(await greeted()).toMatch(WEEK);
    await act({ ...worse, moduleId: "night-mind" });
    expect(await greeted()).not.toMatch(WEEK);
    await act({ ...worse, moduleId: "bed", since: "same" });
    expect(await greeted()).toMatch(WEEK);
    await me.say("I keep thinking about killing myself");
    await me.say("yes, and I know how");
    expect(await greeted()).not.toMatch(WEEK);
  });
});
