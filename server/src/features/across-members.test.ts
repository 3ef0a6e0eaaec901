import { afterAll, beforeAll, expect, it } from "vitest";
import type { Trx } from "../adapters/database/access.ts";
import { describeOnEachDatabase } from "../adapters/database/test-databases.contract.ts";
import { memoryVault } from "../test-vault.contract.ts";
import * as checkIn from "./check-in/store.ts";
import * as accept from "./conversation/accept-store.ts";
import * as answer from "./conversation/answer-store.ts";
import * as conversation from "./conversation/conversation-store.ts";
import * as deletion from "./conversation/delete-store.ts";
import { newId, openTalk, type Talk } from "./conversation/test-talk.contract.ts";
import * as escalation from "./escalation/store.ts";
import * as exercise from "./exercise/store.ts";
import * as feelings from "./feelings/store.ts";
import * as helps from "./helps/store.ts";
import * as journal from "./journal/store.ts";
import * as practice from "./practice/store.ts";
import * as heard from "./program/heard-store.ts";
import * as program from "./program/store.ts";
import { everyRow } from "./record-export/store.ts";
import * as reminder from "./reminder/store.ts";
import * as trusted from "./trusted-person/store.ts";

const bytes = new Uint8Array([1]);
const now = new Date();

describeOnEachDatabase("one member, through every store, in the place of another", (getDb) => {
  let me: Talk;
  let thief: Talk;
  const messageId = newId();
  const checkInId = newId();
  const entryId = newId();
  let escalationId = "";
  beforeAll(async () => {
    const vault = memoryVault();
    me = await openTalk(getDb(), vault);
    thief = await openTalk(getDb(), vault);
    await me.browser.send("PUT", "/api/consents/mood-from-words", { granted: true, textVersion: "1" });
    await me.say("Mine alone, and I am sad", messageId);
    await me.browser.send("PUT", "/api/consents/alert-on-call", { granted: true, textVersion: "1" });
    await me.say("I keep thinking about killing myself");
    const { body } = await me.browser.send("GET", "/api/escalations/mine");
    escalationId = body.escalation.id;
    const at = now.toISOString();
    await me.browser.send("POST", "/api/check-in", {
      ...{ id: checkInId, mood: 0, emotions: [], note: null, at, zone: "UTC" },
    });
    await me.browser.send("PUT", `/api/journal/${entryId}`, {
      text: "Mine",
      at,
      zone: "UTC",
      baseVersion: 0,
    });
    await me.browser.send("PUT", `/api/feelings/journal/${entryId}`, {
      ...{ answer: { answer: "other", chosen: ["hurt"], own: null }, guessed: [], modelId: null },
    });
    await me.browser.send("POST", "/api/programs/acts", {
      ...{ id: newId(), runId: newId(), programId: "sleep", at },
      act: { kind: "begin", small: false, inCare: false },
    });
    await me.browser.send("PUT", "/api/practices/results", {
      ...{ id: newId(), practiceId: "feet", language: "en", at, before: -1, after: 0 },
      ...{ seconds: 120, finished: true },
    });
    await me.browser.send("POST", "/api/reminders/ways", {
      ...{ kind: "push", id: newId(), label: "Phone" },
      subscription: {
        endpoint: "https://push.example.org/1",
        keys: { p256dh: "B".repeat(87), auth: "A".repeat(22) },
      },
    });
    await me.browser.send("PUT", "/api/helps/outcomes", {
      ...{ id: newId(), thing: "exercise:values", moment: "low", useful: "yes", before: null, after: 0, at },
    });
    await me.browser.send("PUT", "/api/helps/suggesting", { suggesting: false });
    await me.browser.send("PUT", "/api/trusted-person", { name: "Inés", contact: null });
  });
  afterAll(async () => {
    await me.test.close();
    await thief.test.close();
  });

  const here = () => me.conversationId;
  const reads: Record<string, (trx: Trx, member: string) => Promise<unknown>> = {
    conversationsBefore: (trx, m) => conversation.conversationsBefore(trx, m, null, 9),
    messagesBefore: (trx, m) => conversation.messagesBefore(trx, m, here(), 1e9, 9),
    newestMessages: (trx, m) => conversation.newestMessages(trx, m, null, 9),
    conversationIsThere: (trx, m) => conversation.conversationIsThere(trx, m, here()),
    wholeConversation: (trx, m) => deletion.wholeConversation(trx, m, here()),
    whyNotAccepted: async (trx, m) => (await accept.whyNotAccepted(trx, m, here(), messageId)).same,
    oldestPending: (trx, m) => answer.oldestPending(trx, m, here()),
    replyTo: (trx, m) => answer.replyTo(trx, m, messageId),
    checkInsBetween: (trx, m) => checkIn.checkInsBetween(trx, m, null, null, 9),
    checkInVersions: (trx, m) => checkIn.checkInVersions(trx, m, checkInId),
    lockCheckIn: (trx, m) => checkIn.lockCheckIn(trx, m, checkInId),
    entriesBefore: (trx, m) => journal.entriesBefore(trx, m, null, 9),
    entryVersions: (trx, m) => journal.entryVersions(trx, m, entryId),
    lockEntry: (trx, m) => journal.lockEntry(trx, m, entryId),
    exercisesBefore: (trx, m) => exercise.exercisesBefore(trx, m, null, 9),
    mayKeepMood: (trx, m) => feelings.mayKeepMood(trx, m),
    moodsBetween: (trx, m) => feelings.moodsBetween(trx, m, new Date(0), null, 9),
    moodTextsBetween: (trx, m) => feelings.moodTextsBetween(trx, m, new Date(0), new Date(4e12), 9),
    answerTo: (trx, m) => feelings.answerTo(trx, m, entryId),
    sourceIsThere: (trx, m) => feelings.sourceIsThere(trx, m, "journal", entryId),
    eventsOf: (trx, m) => escalation.eventsOf(trx, { memberId: m, escalationId }, true),
    evidenceOf: (trx, m) => escalation.evidenceOf(trx, { memberId: m, escalationId }),
    followUpsOf: (trx, m) => escalation.followUpsOf(trx, { memberId: m, escalationId }, true),
    oneById: (trx) => escalation.oneById(trx, escalationId),
    readTrustedPerson: (trx, m) => trusted.readTrustedPerson(trx, m),
    resultsOf: (trx, m) => practice.resultsOf(trx, m, 9),
    outcomesOf: (trx, m) => helps.outcomesOf(trx, m, 9),
    actsOf: (trx, m) => program.actsOf(trx, m, null),
    runsOf: (trx, m) => program.runsOf(trx, m),
    readSetting: (trx, m) => reminder.readSetting(trx, m),
    lockSetting: (trx, m) => reminder.lockSetting(trx, m),
    waysOf: (trx, m) => reminder.waysOf(trx, m),
    riskLately: (trx, m) => heard.riskLately(trx, m, now),
    everyRow: async (trx, m) => [...(await everyRow(trx, m)).values()].flat(),
  };
  const nothing = (found: unknown): boolean =>
    found === undefined || found === false || (Array.isArray(found) && found.length === 0);

  it.each(Object.keys(reads))("%s finds nothing", async (name) => {
    const read = reads[name];
    expect(await getDb().asMember(thief.memberId, async (trx) => read?.(trx, me.memberId))).toSatisfy(
      nothing,
    );
    expect(read).toBeDefined();
  });

  it("finds something in one's own place, so that nothing above is empty by itself", async () => {
    const empty = ["oldestPending", "exercisesBefore"];
    for (const [name, read] of Object.entries(reads).filter(([key]) => !empty.includes(key)))
      expect(await getDb().asMember(me.memberId, (trx) => read(trx, me.memberId)), name).not.toSatisfy(
        nothing,
      );
  });

  const writes: Record<string, (trx: Trx, member: string) => Promise<unknown>> = {
    insertMessage: (trx, m) =>
      accept.insertMessage(trx, {
        ...{ memberId: m, conversationId: here(), messageId: newId(), sealed: bytes, zone: "UTC" },
        ...{ sentAt: now, acceptedAt: now, knownVersion: -1 },
      }),
    insertReport: (trx, m) =>
      conversation.insertReport(trx, m, here(), {
        ...{ id: newId(), messageId, reason: "wrong", noteSealed: null, at: now },
      }),
    beginConversation: (trx, m) => conversation.beginConversation(trx, m, newId(), now),
    closeConversation: (trx, m) => deletion.closeConversation(trx, m, here(), now),
    deleteMessages: (trx, m) => deletion.deleteMessages(trx, m, [messageId], now),
    shortenReply: (trx, m) => answer.shortenReply(trx, m, messageId, bytes),
    insertCheckIn: (trx, m) =>
      checkIn.insertCheckIn(trx, m, { id: newId(), mood: 0, sealed: bytes, at: now, zone: "UTC" }),
    deleteCheckIn: (trx, m) => checkIn.deleteCheckIn(trx, m, checkInId, now),
    insertEntry: (trx, m) =>
      journal.insertEntry(trx, m, { id: newId(), sealed: bytes, at: now, zone: "UTC" }),
    deleteEntry: (trx, m) => journal.deleteEntry(trx, m, entryId, now),
    renewMood: (trx, m) =>
      feelings.renewMood(trx, m, messageId, {
        ...{ id: newId(), at: now, zone: "UTC", sealed: bytes, sourceKind: "message", sourceId: messageId },
      }),
    deleteMoods: (trx, m) => feelings.deleteMoods(trx, m),
    putAnswer: (trx, m) =>
      feelings.putAnswer(trx, m, {
        ...{ sourceKind: "journal", sourceId: entryId, sealed: bytes, modelId: null, at: now },
      }),
    forgetFeelings: (trx, m) => feelings.forgetFeelings(trx, m, entryId),
    writeTrustedPerson: (trx, m) => trusted.writeTrustedPerson(trx, m, bytes, now),
    deleteTrustedPerson: (trx, m) => trusted.deleteTrustedPerson(trx, m),
  };

  it.each(Object.keys(writes))("%s changes nothing", async (name) => {
    const write = writes[name];
    const all = (): Promise<unknown> =>
      getDb().asMember(me.memberId, async (trx) => [...(await everyRow(trx, me.memberId))]);
    const before = await all();
    await getDb()
      .asMember(thief.memberId, async (trx) => write?.(trx, me.memberId))
      .catch((error: unknown) => expect(String(error)).toMatch(/row-level security/));
    expect(await all()).toEqual(before);
  });
});
