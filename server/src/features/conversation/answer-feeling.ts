import { feelingsAnswered } from "@evenkeel/companion/feelings-told";
import type { FeelingAnswerBody } from "@evenkeel/contract/feeling";
import { sql } from "kysely";
import type { Trx } from "../../adapters/database/access.ts";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";
import { sealAnswer } from "../feelings/sealed-feelings.ts";
import { putAnswer } from "../feelings/store.ts";
import { askedFeeling } from "./asked-feeling.ts";
import { openState, sealState } from "./turn-outcome.ts";
import type { Turns } from "./turns.ts";

interface AskedRow {
  readonly reply_id: string;
  readonly why_sealed: Uint8Array | null;
  readonly state_sealed: Uint8Array | null;
  readonly state_version: number;
  /** Answered messages of the member after this one: so many turns lie between it and the state. */
  readonly later: number;
}

/** A member's message whose reply came with a question, and the state of its conversation. */
const askedAbout = async (
  trx: Trx,
  member: string,
  conversation: string,
  message: string,
): Promise<AskedRow | undefined> => {
  const { rows } = await sql<AskedRow>`
    select r.message_id as reply_id, r.why_sealed, c.state_sealed, c.state_version::float8 as state_version,
      (select count(*) from message l join message lr on lr.member_id = l.member_id and lr.reply_to = l.message_id
        where l.member_id = m.member_id and l.conversation_id = m.conversation_id and l.author = 'member'
          and l.deleted_at is null and l.seq > m.seq)::float8 as later
    from message m
      join message r on r.member_id = m.member_id and r.reply_to = m.message_id
      join conversation c on c.member_id = m.member_id and c.conversation_id = m.conversation_id
    where m.member_id = ${member}::uuid and m.conversation_id = ${conversation}::uuid
      and m.message_id = ${message}::uuid and m.deleted_at is null and c.deleted_at is null`.execute(trx);
  return rows[0];
};

/** False when a turn was answered since the state was read. */
const putState = async (
  trx: Trx,
  member: string,
  conversation: string,
  version: number,
  state: Uint8Array,
): Promise<boolean> => {
  const { rows } =
    await sql`update conversation set state_sealed = ${state}::bytea, state_version = state_version + 1
    where member_id = ${member}::uuid and conversation_id = ${conversation}::uuid
      and state_version = ${version}::bigint returning 1`.execute(trx);
  return rows.length > 0;
};

const ROUNDS = 20;

/** Keeps what a member says of the feelings in a message, and puts it into the companion's picture in the same
 *  transaction. @throws ApiError `not-found` when nothing was asked about that message. */
export const answerFeeling = (
  { db, vault, now }: Deps,
  turns: Turns,
  memberId: string,
  conversationId: string,
  messageId: string,
  answer: FeelingAnswerBody,
): Promise<void> =>
  turns.between(memberId, conversationId, async () => {
    const sealer = await vault.sealerFor(memberId);
    for (let round = 0; round < ROUNDS; round += 1) {
      const stored = await db.asMember(memberId, async (trx) => {
        const row = await askedAbout(trx, memberId, conversationId, messageId);
        const check = row && askedFeeling(sealer, row.reply_id, row.why_sealed);
        if (row === undefined || check == null || row.state_sealed === null) return undefined;
        const state = openState(sealer, conversationId, row.state_sealed);
        const turn = state.turn - row.later;
        const after = sealState(
          sealer,
          conversationId,
          feelingsAnswered(state, turn, check.feelings, answer),
        );
        if (!(await putState(trx, memberId, conversationId, row.state_version, after))) return false;
        await putAnswer(trx, memberId, {
          sourceKind: "message",
          sourceId: messageId,
          sealed: sealAnswer(sealer, messageId, { answer, guessed: [...check.feelings] }),
          modelId: check.modelId,
          at: now(),
        });
        return true;
      });
      if (stored === undefined) throw new ApiError("not-found");
      if (stored) return;
    }
    throw new ApiError("conflict");
  });
