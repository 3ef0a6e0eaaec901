import { plainText } from "@evenkeel/companion/plain-text";
import { ageBand } from "@evenkeel/contract/basic";
import { z } from "zod";
import type { Trx } from "../../adapters/database/access.ts";
import type { Sealer } from "../../adapters/vault/vault.ts";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";
import { isTeen } from "../account/age-gate.ts";
import { earlierResults } from "../exercise/earlier-results.ts";
import { openExercise, sealExercise } from "../exercise/sealed-exercise.ts";
import { openAnswer } from "../feelings/sealed-feelings.ts";
import { openTrustedPerson } from "../trusted-person/sealed-trusted-person.ts";
import {
  closeConversation,
  deleteExercise,
  deleteMessages,
  forgetWhy,
  replaceState,
  rewrite,
  type WholeConversation,
  wholeConversation,
} from "./delete-store.ts";
import { detectLanguage } from "./detect-language.ts";
import type { Engine, TurnMaterial } from "./engine.ts";
import type { ToldFeelings } from "./feelings-of-turn.ts";
import { replay } from "./replay.ts";
import { openReply, openWhy, openWords, sealRemaining, wordedIn } from "./sealed-message.ts";
import { tracesOf, withoutTraces } from "./traces.ts";
import { sealState, sealTitle } from "./turn-outcome.ts";
import { localeOf } from "./turn-rows.ts";
import type { Turns } from "./turns.ts";

export interface Deleted {
  readonly deleted: Record<string, number>;
  readonly kept: string[];
}

const ROUNDS = 20;
const riskBody = z.looseObject({
  risk: z.looseObject({ evidence: z.array(z.looseObject({ quote: z.string() })) }),
});

const answer = (counts: Record<string, number>, keptRisks: number): Deleted => ({
  deleted: counts,
  kept: keptRisks > 0 ? ["risk-record-acted-on"] : [],
});

/** What the member answered about the feelings in a message. */
const toldAbout = (whole: WholeConversation, sealer: Sealer, messageId: string): ToldFeelings | null => {
  const row = whole.answers.find(({ source_id }) => source_id === messageId);
  if (row === undefined) return null;
  const { answer, guessed } = openAnswer(sealer, messageId, row.body_sealed);
  return { asked: guessed, answer };
};

/** What each answered message of a member was taken in with, leaving some out. */
const materials = async (
  whole: WholeConversation,
  sealer: Sealer,
  memberId: string,
  without: ReadonlySet<string>,
): Promise<TurnMaterial[]> => {
  const locale = localeOf(whole.member);
  const trusted = whole.member.trusted_sealed;
  let previousReply: string | null = null;
  const list: TurnMaterial[] = [];
  for (const row of whole.messages) {
    if (without.has(row.message_id) || row.waiting) continue;
    if (row.author === "companion") {
      previousReply = plainText(
        openReply(sealer, row.message_id, row.body_sealed, row.stopped).parts,
        locale.language,
      );
      continue;
    }
    const text = openWords(sealer, row.message_id, row.body_sealed);
    const reply = whole.messages.find((other) => other.reply_to === row.message_id);
    const worded = reply && wordedIn(sealer, reply);
    list.push({
      messageId: row.message_id,
      text,
      at: row.sent_at,
      zone: row.zone,
      locale,
      teen: isTeen(ageBand.parse(whole.member.age_band)),
      trustedPerson: trusted === null ? null : openTrustedPerson(sealer, memberId, trusted),
      previousReply,
      language: await detectLanguage(text),
      earlier: earlierResults(sealer, whole.member.results),
      told: toldAbout(whole, sealer, row.message_id),
      ...(worded === undefined ? {} : { worded }),
      forgotten: row.forgotten,
    });
  }
  return list;
};

/** Takes the deleted words out of what other turns left: replies that quoted them, results, and evidence. */
const scrub = async (
  trx: Trx,
  whole: WholeConversation,
  sealer: Sealer,
  memberId: string,
  gone: ReadonlySet<string>,
  carries: (text: string) => boolean,
): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  const count = (kind: string): void => {
    counts[kind] = (counts[kind] ?? 0) + 1;
  };
  for (const row of whole.messages) {
    if (row.author !== "companion" || gone.has(row.message_id)) continue;
    const reply = openReply(sealer, row.message_id, row.body_sealed, row.stopped);
    const kept = withoutTraces(reply.parts, carries);
    if (kept !== null) {
      await rewrite(trx, memberId, "message", row.message_id, sealRemaining(sealer, reply, kept));
      count("quote");
    }
    if (row.why_sealed !== null && carries(openWhy(sealer, row.message_id, row.why_sealed)))
      await forgetWhy(trx, memberId, row.message_id);
  }
  for (const row of whole.exercises) {
    if (gone.has(row.message_id)) continue;
    const exercise = openExercise(sealer, row.exercise_id, row.body_sealed);
    const rows = exercise.rows.filter(({ value }) => !carries(value));
    if (rows.length === exercise.rows.length) continue;
    if (rows.length === 0) await deleteExercise(trx, memberId, row.exercise_id);
    else
      await rewrite(
        trx,
        memberId,
        "exercise",
        row.exercise_id,
        sealExercise(sealer, row.exercise_id, { ...exercise, rows }),
      );
    count(rows.length === 0 ? "exercise" : "exercise-row");
  }
  for (const row of whole.risks) {
    if (gone.has(row.message_id) || row.acted_on) continue;
    const context = `risk_record.body:${row.risk_record_id}`;
    const body = riskBody.parse(JSON.parse(sealer.open(row.body_sealed, context)));
    const evidence = body.risk.evidence.filter(({ quote }) => !carries(quote));
    if (evidence.length === body.risk.evidence.length) continue;
    const kept = sealer.seal(JSON.stringify({ ...body, risk: { ...body.risk, evidence } }), context);
    await rewrite(trx, memberId, "risk_record", row.risk_record_id, kept);
    count("evidence");
  }
  return counts;
};

/** Deletes one message with all that was derived from it: the reply, readings, results, and the companion's picture,
 *  which is made anew from the messages that remain. @throws ApiError `not-found`. */
export const deleteMessage = (
  deps: Deps,
  engine: Engine,
  turns: Turns,
  memberId: string,
  conversationId: string,
  messageId: string,
): Promise<Deleted> =>
  turns.between(memberId, conversationId, async () => {
    const { db, vault, now } = deps;
    const sealer = await vault.sealerFor(memberId);
    for (let round = 0; round < ROUNDS; round += 1) {
      const whole = await db.asMember(memberId, (trx) => wholeConversation(trx, memberId, conversationId));
      const target = whole?.messages.find((row) => row.message_id === messageId);
      if (whole === undefined || target === undefined) throw new ApiError("not-found");
      const reply = whole.messages.find((row) => row.reply_to === messageId);
      const gone = new Set([messageId, ...(reply === undefined ? [] : [reply.message_id])]);
      const remaining = await materials(whole, sealer, memberId, gone);
      const { state, title } = await replay(engine, remaining);
      const words = target.author === "member" ? [openWords(sealer, messageId, target.body_sealed)] : [];
      const waiting = whole.messages
        .filter((row) => row.waiting && !gone.has(row.message_id))
        .map((row) => openWords(sealer, row.message_id, row.body_sealed));
      const carries = tracesOf(words, [...remaining.map(({ text }) => text), ...waiting]);
      const done = await db.asSystem(memberId, async (trx) => {
        const free = await replaceState(
          trx,
          memberId,
          conversationId,
          whole.version,
          sealState(sealer, conversationId, state),
          title === null ? null : sealTitle(sealer, conversationId, title),
        );
        if (!free) return undefined;
        const { counts, keptRisks } = await deleteMessages(trx, memberId, [...gone], now());
        const scrubbed = words.length === 0 ? {} : await scrub(trx, whole, sealer, memberId, gone, carries);
        for (const [kind, n] of Object.entries(scrubbed)) counts[kind] = (counts[kind] ?? 0) + n;
        return answer(counts, keptRisks);
      });
      if (done !== undefined) return done;
    }
    throw new ApiError("conflict");
  });

/** Deletes a conversation with all that was derived from it. @throws ApiError `not-found`. */
export const deleteConversation = (
  deps: Deps,
  turns: Turns,
  memberId: string,
  conversationId: string,
): Promise<Deleted> =>
  turns.between(memberId, conversationId, () =>
    deps.db.asSystem(memberId, async (trx) => {
      const at = deps.now();
      const messages = await closeConversation(trx, memberId, conversationId, at);
      if (messages === undefined) throw new ApiError("not-found");
      const { counts, keptRisks } = await deleteMessages(trx, memberId, messages, at);
      return answer({ ...counts, conversation: 1 }, keptRisks);
    }),
  );
