import type { CompanionState } from "@evenkeel/companion/state";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnEachDatabase } from "../../adapters/database/test-databases.contract.ts";
import type { Vault } from "../../adapters/vault/vault.ts";
import { memoryVault } from "../../test-vault.contract.ts";
import { newId, openTalk, staffIn, type Talk } from "../conversation/test-talk.contract.ts";
import { openState } from "../conversation/turn-outcome.ts";
import { everyRow } from "../record-export/store.ts";
import { exportRecord } from "../record-export/use-case.ts";

const SORRY = "I am really sorry that I forgot to call him back yesterday";
const at = "2026-03-01T22:10:00.000Z";
const FROM = "2020-01-01T00:00:00Z";

describeOnEachDatabase("what was understood of feelings", (getDb) => {
  let vault: Vault;
  const open: Talk[] = [];
  beforeAll(() => {
    vault = memoryVault();
  });
  afterAll(async () => {
    for (const talk of open) await talk.test.close();
  });

  const talkTo = async (consent = false): Promise<Talk> => {
    const talk = await openTalk(getDb(), vault);
    open.push(talk);
    if (consent) await consentTo(talk, true);
    return talk;
  };
  const consentTo = (talk: Talk, granted: boolean) =>
    talk.browser.send("PUT", "/api/consents/mood-from-words", { granted, textVersion: "1" });
  const readings = async (talk: Talk) =>
    (await talk.browser.send("GET", `/api/mood-readings?from=${FROM}`)).body.readings;
  const write = (talk: Talk, id: string, text: string, baseVersion = 0) =>
    talk.browser.send("PUT", `/api/journal/${id}`, { text, at, zone: "America/Bogota", baseVersion });
  const checkIn = (talk: Talk, id: string, note: string | null) =>
    talk.browser.send("POST", "/api/check-in", { id, mood: -1, emotions: [], note, at, zone: "UTC" });
  const messages = async (talk: Talk) =>
    (await talk.browser.send("GET", `/api/conversations/${talk.conversationId}/messages`)).body.messages;
  const stateOf = async (talk: Talk): Promise<CompanionState> => {
    const sealer = await vault.sealerFor(talk.memberId);
    const row = await getDb().asMember(talk.memberId, (trx) =>
      trx.selectFrom("conversation").select("state_sealed").executeTakeFirstOrThrow(),
    );
    if (row.state_sealed === null) throw new Error("there is no state");
    return openState(sealer, talk.conversationId, row.state_sealed);
  };
  const feelingsIn = async (talk: Talk, turn: number): Promise<string[]> =>
    (await stateOf(talk)).threads
      .flatMap(({ feelings }) => feelings)
      .flatMap((one) => (one.turn === turn ? [one.emotion] : []));
  const answer = (talk: Talk, messageId: string, body: unknown) =>
    talk.browser.send(
      "PUT",
      `/api/conversations/${talk.conversationId}/messages/${messageId}/feelings`,
      body,
    );

  /** A conversation in which the companion was led to ask about a feeling. */
  const asked = async (consent = false) => {
    const talk = await talkTo(consent);
    await talk.say("hello, I had a day at the office");
    for (const text of [SORRY, "I walked past the shop and it was closed", SORRY, SORRY]) {
      const messageId = newId();
      await talk.say(text, messageId);
      const reply = (await messages(talk)).find((one: { replyTo: string }) => one.replyTo === messageId);
      if (reply.understood !== undefined) return { talk, messageId, understood: reply.understood };
    }
    throw new Error("nothing was asked");
  };

  it("keeps no reading of any text without a yes", async () => {
    const talk = await talkTo();
    await talk.say("I am worried about work and so very sad");
    await write(talk, newId(), "I am sad about the long day it was");
    await checkIn(talk, newId(), "sad and tired of all of it");
    expect(await readings(talk)).toEqual([]);
    const rows = await getDb().asMember(talk.memberId, (trx) =>
      trx.selectFrom("observation").selectAll().execute(),
    );
    expect(rows).toEqual([]);
  });

  it("keeps one reading a text with a yes, from messages, journal and notes, sealed", async () => {
    const talk = await talkTo(true);
    await talk.say("I am worried about work and so very sad");
    const [entry, note] = [newId(), newId()];
    await write(talk, entry, "I love how the light fell on the water today, what a lovely walk");
    await checkIn(talk, note, "angry that they left without me again");
    const found = await readings(talk);
    expect(found.map((one: { sourceKind: string }) => one.sourceKind).sort()).toEqual([
      ...["check-in", "journal", "message"],
    ]);
    const ofEntry = found.find((one: { sourceId: string }) => one.sourceId === entry);
    expect(ofEntry).toMatchObject({ at, zone: "America/Bogota", answered: null });
    expect(ofEntry.valence).toBeGreaterThan(0.5);
    expect(ofEntry.modelId).toMatch(/^emotion-.+\+valence-/);
    const rows = await getDb().asMember(talk.memberId, (trx) =>
      trx.selectFrom("observation").select("body_sealed").execute(),
    );
    for (const { body_sealed } of rows)
      expect(Buffer.from(body_sealed).toString("latin1")).not.toMatch(/sad|valence|feelings/);
  });

  it("needs the yes to the timeline as well", async () => {
    const talk = await talkTo(true);
    await talk.browser.send("PUT", "/api/consents/timeline", { granted: false, textVersion: "1" });
    await talk.say("I am worried about work and so very sad");
    await write(talk, newId(), "I am sad about the long day it was");
    expect(await readings(talk)).toEqual([]);
  });

  it("stops with a no, and deletes what was read when that is asked for", async () => {
    const talk = await talkTo(true);
    const id = newId();
    await write(talk, id, "I am sad about the long day it was");
    await consentTo(talk, false);
    await talk.say("I am worried about work");
    expect(await readings(talk)).toHaveLength(1);
    expect((await talk.browser.send("DELETE", "/api/mood-readings")).body).toEqual({ deleted: 1 });
    expect(await readings(talk)).toEqual([]);
  });

  it("reads a changed text anew, and lets nothing of the earlier wording stand", async () => {
    const talk = await talkTo(true);
    const [entry, note] = [newId(), newId()];
    await write(talk, entry, "I am sad about the long day it was");
    await write(talk, entry, "I am grateful for the help with the garden", 1);
    await checkIn(talk, note, "angry that they left without me again");
    await talk.browser.send("PATCH", `/api/check-in/${note}`, { mood: 0, emotions: [], note: null });
    const found = await readings(talk);
    expect(found).toHaveLength(1);
    expect(found[0].feelings).toContain("gratitude");
    expect(found[0].feelings).not.toContain("sadness");
    await consentTo(talk, false);
    await write(talk, entry, "Nothing to say about it", 2);
    expect(await readings(talk)).toEqual([]);
  });

  it("claims nothing of a Spanish text beyond the words its writer used", async () => {
    const talk = await talkTo(true);
    await talk.browser.send("PATCH", "/api/account/me", { language: "es" });
    const id = newId();
    await write(talk, id, "Estoy muy triste porque no vino nadie a la fiesta de mi hermana");
    await write(talk, newId(), "Mañana llevo las cajas a la casa nueva de mi hermana con el coche");
    expect(await readings(talk)).toEqual([
      expect.objectContaining({ sourceId: id, feelings: ["sadness"], valence: null, modelId: null }),
    ]);
  });

  it("asks beside a reply what was read, keeps a correction, and the companion goes by it", async () => {
    const { talk, messageId, understood } = await asked(true);
    expect(understood.feelings).toEqual(["guilt"]);
    expect(understood.answer).toBeNull();
    const { turn } = await stateOf(talk);
    const told = { answer: "other", chosen: ["shame", "loneliness"], own: null };
    expect((await answer(talk, messageId, told)).body).toEqual({ done: true });
    expect(await feelingsIn(talk, turn)).toEqual(["shame", "loneliness"]);
    const reply = (await messages(talk)).find((one: { replyTo: string }) => one.replyTo === messageId);
    expect(reply.understood.answer).toEqual(told);
    const reading = (await readings(talk)).find((one: { sourceId: string }) => one.sourceId === messageId);
    expect(reading).toMatchObject({ feelings: ["shame", "loneliness"], answered: "other" });
    await talk.say("and then I went home");
    expect(await feelingsIn(talk, turn)).toEqual(["shame", "loneliness"]);
    await answer(talk, messageId, { answer: "none", chosen: [], own: null });
    expect(await feelingsIn(talk, turn)).toEqual([]);
  });

  it("puts a guess that was confirmed into the companion's picture, and not before", async () => {
    const { talk, messageId } = await asked();
    const { turn } = await stateOf(talk);
    expect(await feelingsIn(talk, turn)).not.toContain("guilt");
    await answer(talk, messageId, { answer: "yes", chosen: [], own: null });
    expect(await feelingsIn(talk, turn)).toContain("guilt");
  });

  it("keeps a correction through the picture being made anew after a deletion", async () => {
    const { talk, messageId } = await asked();
    await answer(talk, messageId, { answer: "other", chosen: ["shame"], own: null });
    const first = (await messages(talk))[0].id;
    await talk.browser.send("DELETE", `/api/conversations/${talk.conversationId}/messages/${first}`);
    const { turn } = await stateOf(talk);
    expect(await feelingsIn(talk, turn)).toContain("shame");
    expect(await feelingsIn(talk, turn)).not.toContain("guilt");
  });

  it("forgets answers and readings with the text they are about", async () => {
    const { talk, messageId } = await asked(true);
    await answer(talk, messageId, { answer: "yes", chosen: [], own: null });
    const [entry, note] = [newId(), newId()];
    await write(talk, entry, "I am sad about the long day it was");
    await checkIn(talk, note, "angry that they left without me again");
    const body = { answer: { answer: "none", chosen: [], own: null }, guessed: ["sadness"], modelId: "e" };
    await talk.browser.send("PUT", `/api/feelings/journal/${entry}`, body);
    await talk.browser.send("PUT", `/api/feelings/check-in/${note}`, body);
    const answers = () =>
      getDb().asMember(talk.memberId, (trx) => trx.selectFrom("feeling_answer").selectAll().execute());
    expect(await answers()).toHaveLength(3);
    await talk.browser.send("DELETE", `/api/conversations/${talk.conversationId}/messages/${messageId}`);
    await talk.browser.send("DELETE", `/api/journal/${entry}`);
    await talk.browser.send("DELETE", `/api/check-in/${note}`);
    expect(await answers()).toEqual([]);
    const left = (await readings(talk)).map((one: { sourceId: string }) => one.sourceId);
    for (const gone of [messageId, entry, note]) expect(left).not.toContain(gone);
  });

  it("asks nothing in risk, and nothing in Spanish", async () => {
    const talk = await talkTo();
    await talk.say("hello, I had a day at the office");
    await talk.say("I am sorry for everything, I want to die");
    await talk.say(SORRY);
    const spanish = await talkTo();
    await spanish.browser.send("PATCH", "/api/account/me", { language: "es" });
    await spanish.say("hola, hoy tuve un día en la oficina");
    await spanish.say("siento mucho no haberlo llamado ayer, se lo había prometido");
    for (const one of [...(await messages(talk)), ...(await messages(spanish))])
      expect(one.understood).toBeUndefined();
  });

  it("keeps an answer about an entry, with a word of one's own, and gives it back", async () => {
    const talk = await talkTo();
    const id = newId();
    const path = `/api/feelings/journal/${id}`;
    const said = { answer: "other", chosen: ["hurt"], own: "homesick" };
    const body = { answer: said, guessed: ["sadness"], modelId: "emotion-2+valence-2" };
    expect((await talk.browser.send("PUT", path, body)).body.error.kind).toBe("not-found");
    await write(talk, id, "The old street was empty");
    expect((await talk.browser.send("GET", path)).body).toEqual({ answer: null });
    expect((await talk.browser.send("PUT", path, body)).body).toEqual({ done: true });
    expect((await talk.browser.send("GET", path)).body).toEqual({ answer: said });
    const rows = await getDb().asMember(talk.memberId, (trx) =>
      trx.selectFrom("feeling_answer").selectAll().execute(),
    );
    expect(Buffer.from(rows[0]?.body_sealed ?? "").toString("latin1")).not.toMatch(/homesick|hurt/);
    const file = Buffer.from(await exportRecord(talk.test.deps, talk.memberId)).length;
    expect(file).toBeGreaterThan(500);
  });

  it.each([
    ["words without `other`", { answer: "yes", chosen: ["hurt"], own: null }],
    ["`other` without a word", { answer: "other", chosen: [], own: null }],
    ["a feeling that there is not", { answer: "other", chosen: ["melancholy"], own: null }],
    ["an empty word of one's own", { answer: "other", chosen: [], own: "  " }],
    ["nothing", {}],
  ])("refuses %s", async (_, wrong) => {
    const talk = await talkTo();
    const messageId = newId();
    await talk.say("hello", messageId);
    expect((await answer(talk, messageId, wrong)).body.error.kind).toBe("invalid-request");
  });

  it("takes no answer about a message that nothing was asked about", async () => {
    const talk = await talkTo();
    const messageId = newId();
    await talk.say("hello", messageId);
    const refused = await answer(talk, messageId, { answer: "yes", chosen: [], own: null });
    expect(refused.body.error.kind).toBe("not-found");
  });

  it("shows, answers and deletes nothing of another member, and nothing to staff", async () => {
    const { talk, messageId } = await asked(true);
    const entry = newId();
    await write(talk, entry, "I am sad about the long day it was");
    const before = await getDb().asSystem(talk.memberId, (trx) => everyRow(trx, talk.memberId));
    const thief = await talkTo(true);
    expect(await readings(thief)).toEqual([]);
    const texts = await thief.browser.send(
      "GET",
      `/api/mood-readings/texts?from=${FROM}&to=2030-01-01T00:00:00Z`,
    );
    expect(texts.body).toEqual({ texts: [] });
    expect((await thief.browser.send("DELETE", "/api/mood-readings")).body).toEqual({ deleted: 0 });
    const yes = { answer: "yes", chosen: [], own: null };
    const stolen = `/api/conversations/${talk.conversationId}/messages/${messageId}/feelings`;
    expect((await thief.browser.send("PUT", stolen, yes)).status).toBe(404);
    const about = { answer: yes, guessed: [], modelId: null };
    expect((await thief.browser.send("PUT", `/api/feelings/journal/${entry}`, about)).status).toBe(404);
    for (const role of ["therapist", "operator"] as const) {
      const staff = await staffIn(talk.test, role);
      expect((await staff.browser.send("GET", `/api/mood-readings?from=${FROM}`)).status).toBe(403);
    }
    expect(await getDb().asSystem(talk.memberId, (trx) => everyRow(trx, talk.memberId))).toEqual(before);
  });

  it("gives the member the texts that readings came from, as they stand", async () => {
    const talk = await talkTo(true);
    const entry = newId();
    await write(talk, entry, "I am sad about the long day it was");
    await write(talk, entry, "I am sad about the very long day it was", 1);
    const { body } = await talk.browser.send(
      "GET",
      `/api/mood-readings/texts?from=2026-03-01T00:00:00Z&to=2026-03-02T00:00:00Z`,
    );
    expect(body.texts).toEqual([{ sourceId: entry, text: "I am sad about the very long day it was" }]);
  });
});
