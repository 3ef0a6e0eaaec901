import { initialState } from "@evenkeel/companion/initial-state";
import { plainText } from "@evenkeel/companion/plain-text";
import { ageBand } from "@evenkeel/contract/basic";
import { readingProfiles } from "@evenkeel/language/feelings/reading-profiles";
import { feelingModels } from "../../adapters/models/feeling-models.ts";
import type { Sealer } from "../../adapters/vault/vault.ts";
import { KeyGone } from "../../adapters/vault/vault.ts";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";
import { isTeen } from "../account/age-gate.ts";
import { announce } from "../escalation/open-escalation.ts";
import { earlierResults } from "../exercise/earlier-results.ts";
import { leaveOut } from "../memory/forget.ts";
import { memoryCache } from "../memory/memory-cache.ts";
import { onCallNames } from "../on-call/on-call-now.ts";
import { programAtHand } from "../program/program-at-hand.ts";
import { openTrustedPerson } from "../trusted-person/sealed-trusted-person.ts";
import type { AcceptedRow } from "./accept-store.ts";
import { countAttempt, insertReply, oldestPending, replyTo, waitingConversations } from "./answer-store.ts";
import { detectLanguage } from "./detect-language.ts";
import { type Engine, lastResortEngine, type TurnMaterial } from "./engine.ts";
import { type Listener, modelWords } from "./model-words.ts";
import { placeOf } from "./place.ts";
import { openReply, openWords, type StoredReply } from "./sealed-message.ts";
import { conversationKey, type Start, stateCache } from "./state-cache.ts";
import { openState, outcomeOf } from "./turn-outcome.ts";
import { turnQueue } from "./turn-queue.ts";
import { localeOf, type MemberRow } from "./turn-rows.ts";

export interface TurnRequest {
  readonly memberId: string;
  readonly conversationId: string;
  readonly messageId: string;
}

/** Where a message stands whose turn is at hand, from the same statement that stored it. */
export interface FreshMessage extends TurnRequest {
  readonly text: string;
  readonly at: Date;
  readonly zone: string;
  readonly row: AcceptedRow;
}

export interface Turns {
  /** Version of the state that is at hand here, -1 for none. */
  knownVersion(memberId: string, conversationId: string): number;
  /** Answers a message that was stored before, with those before it in its conversation. Undefined: it was deleted. */
  answer(
    asked: TurnRequest,
    fresh: FreshMessage | undefined,
    listener: Listener,
  ): Promise<StoredReply | undefined>;
  /** Does something to a conversation while no turn of it runs here; its state is read anew afterwards. */
  between<T>(memberId: string, conversationId: string, work: () => Promise<T>): Promise<T>;
  /** Answers what waits longer than `olderThanMs`, of all members; returns how many conversations it went through. */
  answerPending(olderThanMs: number): Promise<number>;
  idle(): Promise<void>;
}

/** Racing processes make a turn again from the newer state; this many rounds without end is a bug, not a race. */
const ROUNDS = 200;

export const turns = (deps: Deps, engine: Engine, report: (error: unknown) => void): Turns => {
  const { db, vault, events, newId, now } = deps;
  const queue = turnQueue();
  const cache = stateCache(() => now().getTime());
  const onCallName = onCallNames(deps, report);
  const worded = modelWords(deps);
  const memories = memoryCache(db, now);
  /** What goes on after a turn was answered. */
  const afterwards = new Set<Promise<void>>();
  events.on("member-deleted", ({ memberId }) => {
    cache.dropMember(memberId);
    memories.dropMember(memberId);
  });

  const between: Turns["between"] = (memberId, conversationId, work) => {
    const key = conversationKey(memberId, conversationId);
    return queue.run(key, async () => {
      cache.drop(key);
      return await work().finally(() => cache.drop(key));
    });
  };

  const startOf = (
    sealer: Sealer,
    conversationId: string,
    row: Pick<
      AcceptedRow,
      "state_version" | "state_sealed" | "last_reply_id" | "last_reply_sealed" | "language"
    >,
  ): Start => ({
    version: row.state_version,
    state: row.state_sealed === null ? initialState() : openState(sealer, conversationId, row.state_sealed),
    previousReply:
      row.last_reply_id === null || row.last_reply_sealed === null
        ? null
        : plainText(
            openReply(sealer, row.last_reply_id, row.last_reply_sealed, false).parts,
            row.language === "es" ? "es" : "en",
          ),
  });

  /** A picture that the engine breaks on is given up for a new one that keeps what safety knows: everyone is answered. */
  const engineOrAfresh: Engine = (state, material) => {
    try {
      return engine(state, material);
    } catch (error) {
      report(error);
    }
    const afresh = { ...initialState(), introduced: state.introduced, safety: state.safety };
    try {
      return engine(afresh, material);
    } catch (error) {
      report(error);
      return lastResortEngine(afresh, material);
    }
  };

  /** One turn, from understanding to the stored reply. Undefined when the state moved on meanwhile. */
  const take = async (
    asked: TurnRequest,
    start: Start,
    of: { text: string; at: Date; zone: string; row: MemberRow; stopped: () => boolean; system: boolean },
    sealer: Sealer,
    listener?: Listener,
  ): Promise<StoredReply | undefined> => {
    const { memberId, conversationId, messageId } = asked;
    const locale = localeOf(of.row);
    const memory = await memories.atHand({ memberId, row: of.row, sealer, system: of.system });
    const material: TurnMaterial = {
      messageId,
      text: of.text,
      at: of.at,
      zone: of.zone,
      locale,
      teen: isTeen(ageBand.parse(of.row.age_band)),
      trustedPerson:
        of.row.trusted_sealed === null ? null : openTrustedPerson(sealer, memberId, of.row.trusted_sealed),
      previousReply: start.previousReply,
      language: await detectLanguage(of.text),
      mood: of.row.mood,
      onCall: of.row.alerts ? await onCallName(locale.language) : null,
      earlier: earlierResults(sealer, of.row.results),
      place: placeOf(deps.config, deps.directory, locale.country),
      memory,
      ...programAtHand(sealer, of.row.programs),
    };
    const made = engineOrAfresh(start.state, material);
    const spoken = await worded(made, { memberId, row: of.row, material }, sealer, listener);
    const { turn } = spoken;
    const { outcome, reply } = outcomeOf(turn, sealer, newId, {
      memberId,
      conversationId,
      messageId,
      expectedVersion: start.version,
      at: now(),
      zone: of.zone,
      stopped: spoken.stopped || of.stopped(),
      shownAs: spoken.shownAs,
      wordedBy: spoken.wordedBy,
      mood: of.row.mood,
      text: of.text,
      language: of.row.language,
      ageBand: of.row.age_band,
    });
    const run = of.system ? db.asSystemOnce : db.asMemberOnce;
    const stored = await run(memberId, (trx) => insertReply(trx, outcome));
    const key = conversationKey(memberId, conversationId);
    if (stored === undefined) {
      cache.drop(key);
      return undefined;
    }
    cache.set(key, {
      version: start.version + 1,
      state: turn.state,
      previousReply: plainText(reply.parts, locale.language),
    });
    events.emit("message-read", {
      profiles: readingProfiles(
        of.text,
        turn.assessment.risk.tier,
        turn.reading ?? null,
        feelingModels().words,
      ),
    });
    events.emit("turn-answered", { memberId, conversationId, messageId, replyId: reply.replyId });
    if (turn.refused.length > 0)
      events.emit("sentences-refused", { reasons: turn.refused.map(({ reason }) => reason) });
    if (outcome.risk !== null)
      events.emit("risk-noticed", { memberId, riskRecordId: outcome.risk.id, tier: outcome.risk.tier });
    if (stored.escalated !== null) announce(deps, memberId, stored.escalated);
    const gone = new Set(outcome.memory.forgotten);
    const subjects = memory.memories.flatMap(({ id, text }) => (gone.has(id) ? [text] : []));
    if (subjects.length > 0) {
      // Its own picture is without them already.
      const pruned = leaveOut(deps, between, memberId, subjects, conversationId).catch(report);
      afterwards.add(pruned);
      void pruned.finally(() => afterwards.delete(pruned));
    }
    return reply;
  };

  /** Answers the waiting messages of a conversation, oldest first, until `until` is answered or none waits. */
  const drain = async (
    memberId: string,
    conversationId: string,
    system: boolean,
    stopped: (messageId: string) => boolean,
    until: string | undefined,
  ): Promise<StoredReply | undefined> => {
    const run = system ? db.asSystem : db.asMember;
    for (let round = 0; round < ROUNDS; round += 1) {
      const row = await run(memberId, (trx) => oldestPending(trx, memberId, conversationId));
      if (row === undefined) return undefined;
      const sealer = await vault.sealerFor(memberId);
      const asked = { memberId, conversationId, messageId: row.message_id };
      const of = {
        text: openWords(sealer, row.message_id, row.body_sealed),
        at: row.sent_at,
        zone: row.zone,
        row,
        stopped: () => stopped(row.message_id),
        system,
      };
      const reply = await take(asked, startOf(sealer, conversationId, row), of, sealer).catch(
        async (error: unknown) => {
          await run(memberId, (trx) => countAttempt(trx, memberId, row.message_id)).catch(() => undefined);
          throw error;
        },
      );
      if (reply !== undefined && row.message_id === until) return reply;
    }
    throw new ApiError("internal", { cause: new Error("a turn was overtaken too often") });
  };

  return {
    knownVersion: (memberId, conversationId) =>
      cache.get(conversationKey(memberId, conversationId))?.version ?? -1,
    answer: (asked, fresh, listener) =>
      queue.run(conversationKey(asked.memberId, asked.conversationId), async () => {
        const { memberId, conversationId, messageId } = asked;
        const sealer = await vault.sealerFor(memberId);
        if (fresh !== undefined) {
          const cached = cache.get(conversationKey(memberId, conversationId));
          const { row } = fresh;
          const start =
            cached !== undefined && cached.version >= row.state_version
              ? cached
              : row.state_sealed !== null || row.state_version === 0
                ? startOf(sealer, conversationId, row)
                : undefined;
          const of = { text: fresh.text, at: fresh.at, zone: fresh.zone, row, system: false };
          const { stopped } = listener;
          const reply = start && (await take(asked, start, { ...of, stopped }, sealer, listener));
          if (reply !== undefined) return reply;
        }
        const drained = await drain(
          memberId,
          conversationId,
          false,
          (id) => id === messageId && listener.stopped(),
          messageId,
        );
        if (drained !== undefined) return drained;
        const row = await db.asMember(memberId, (trx) => replyTo(trx, memberId, messageId));
        return row && openReply(sealer, row.message_id, row.body_sealed, row.stopped);
      }),
    between,
    answerPending: async (olderThanMs) => {
      const before = new Date(now().getTime() - olderThanMs);
      const waiting = await db.asSystem(null, (trx) => waitingConversations(trx, before));
      const failures: unknown[] = [];
      for (const { member_id: memberId, conversation_id: conversationId } of waiting) {
        await queue
          .run(conversationKey(memberId, conversationId), () =>
            drain(memberId, conversationId, true, () => false, undefined),
          )
          .catch((error: unknown) => {
            if (!(error instanceof KeyGone)) failures.push(error);
          });
      }
      if (failures.length > 0) throw new AggregateError(failures, "some messages could not be answered yet");
      return waiting.length;
    },
    idle: async () => {
      await Promise.allSettled(afterwards);
      await queue.idle();
    },
  };
};
