import type { Effect } from "@evenkeel/companion/respond-types";
import { type RawBuilder, sql } from "kysely";
import type { Sealer } from "../../adapters/vault/vault.ts";
import { granted } from "../conversation/turn-rows.ts";
import { sealMemory } from "./sealed-memory.ts";

/** What one turn does to what is remembered. */
export interface MemoryOfTurn {
  readonly asked: boolean;
  readonly kept: readonly {
    readonly id: string;
    readonly sealed: Uint8Array;
    readonly expiresAt: Date | null;
    readonly replaces: string | null;
  }[];
  readonly used: readonly string[];
  readonly forgotten: readonly string[];
}

export const memoryOfTurn = (
  effects: readonly Effect[],
  sealer: Sealer,
  newId: () => string,
): MemoryOfTurn => ({
  asked: effects.some(({ kind }) => kind === "ask-memory"),
  kept: effects.flatMap((effect) => {
    if (effect.kind !== "remember") return [];
    const id = newId();
    const { memory, replaces } = effect;
    const expiresAt = memory.expiresAt === null ? null : new Date(memory.expiresAt);
    return [{ id, sealed: sealMemory(sealer, id, memory), expiresAt, replaces }];
  }),
  used: effects.flatMap((effect) => (effect.kind === "used-memory" ? [effect.id] : [])),
  forgotten: effects.flatMap((effect) => (effect.kind === "forget" ? effect.ids : [])),
});

interface Said {
  readonly memberId: string;
  readonly conversationId: string;
  readonly messageId: string;
  readonly zone: string;
  readonly at: Date;
  readonly memory: MemoryOfTurn;
}

const listed = (ids: readonly string[]): RawBuilder<unknown> =>
  sql`(select x::uuid from json_array_elements_text(${JSON.stringify(ids)}::text::json) x)`;

/** Holds the turn only while what it used is still there, and the yes to using it. */
export const stillRemembered = ({ memberId, memory: { used } }: Said): RawBuilder<unknown> =>
  used.length === 0
    ? sql``
    : sql`and ${granted(memberId, "memory")} and (select count(*) from memory k
        where k.member_id = ${memberId}::uuid and k.memory_id in ${listed(used)}) = ${new Set(used).size}::int`;

/** The pieces of the statement that stores a turn which keep, use and forget. Nothing is kept without a standing yes. */
export const memoryPieces = (said: Said): readonly RawBuilder<unknown>[] => {
  const { memberId, memory } = said;
  const member = sql`${memberId}::uuid`;
  const at = sql`${said.at.toISOString()}::timestamptz`;
  const replaced = memory.kept.flatMap(({ replaces }) => replaces ?? []);
  const gone = [...memory.forgotten, ...replaced];
  // A row that goes in the same statement is not written as well.
  const used = memory.used.filter((id) => !gone.includes(id));
  return [
    ...memory.kept.map(
      (k, i) => sql`, ${sql.raw(`remembered_${i}`)} as (
      insert into memory (member_id, memory_id, body_sealed, source_id, conversation_id, zone, noted_at, expires_at)
      select ${member}, ${k.id}::uuid, ${k.sealed}::bytea, ${said.messageId}::uuid, ${said.conversationId}::uuid,
        ${said.zone}::text, ${at}, ${k.expiresAt?.toISOString() ?? null}::timestamptz
      from grown where ${granted(memberId, "memory")})`,
    ),
    ...(gone.length === 0
      ? []
      : [
          sql`, forgotten as (
      delete from memory where member_id = ${member} and memory_id in ${listed(gone)} and exists (select 1 from grown)
      returning source_id)`,
        ]),
    ...(memory.forgotten.length === 0
      ? []
      : [
          sql`, left_out as (
      update message set forgotten = true where member_id = ${member}
        and message_id in (select source_id from forgotten where source_id is not null))`,
        ]),
    ...(used.length === 0
      ? []
      : [
          sql`, used as (
      update memory set used_at = ${at} where member_id = ${member} and memory_id in ${listed(used)}
        and exists (select 1 from grown))`,
        ]),
    ...(memory.asked
      ? [
          sql`, asked_of_memory as (
      update member set memory_asked_at = ${at} where member_id = ${member} and exists (select 1 from grown))`,
        ]
      : []),
  ];
};
