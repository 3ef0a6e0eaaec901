import type { Language, Locale } from "@evenkeel/kernel/locale";
import type { RawBuilder } from "kysely";
import { sql } from "kysely";
import { type ResultColumns, resultColumns } from "../exercise/earlier-store.ts";
import { moodGranted } from "../feelings/store.ts";
import { type ProgramColumns, programColumns } from "../program/program-columns.ts";

/** What a turn needs to know of its member: one row, read with the message so that a turn has no read of its own. */
export interface MemberRow {
  readonly age_band: string;
  readonly language: string;
  readonly country: string | null;
  readonly trusted_sealed: Uint8Array | null;
  /** Whether feelings may be read for the timeline. */
  readonly mood: boolean;
  /** Whether the person on call may be alerted in danger: the member has said yes, or the operator's rule for imminent
   *  danger does without. */
  readonly alerts: boolean;
  /** Saved results of exercises that the companion may come back to. */
  readonly results: readonly ResultColumns[];
  /** Whether a language model may word replies: the member has said yes, and the operator has not switched it off. */
  readonly model: boolean;
  /** Sealed; only where a model may word, so that their name can be kept from it. */
  readonly name_sealed: Uint8Array | null;
  /** The member's last word on being remembered; null: none yet. */
  readonly memory: boolean | null;
  /** Grows with every change to what is remembered. */
  readonly memory_version: number;
  readonly memory_asked_at: Date | null;
  /** The programs last changed; none without a yes to being remembered, or in the weeks after danger was spoken of. */
  readonly programs: readonly ProgramColumns[];
}

export const localeOf = (row: Pick<MemberRow, "language" | "country">): Locale => {
  const language: Language = row.language === "es" ? "es" : "en";
  return row.country === null ? { language } : { language, country: row.country };
};

/** The newest word of a member on one purpose; null for none. */
const lastWord = (memberId: string, purpose: string): RawBuilder<boolean | null> => sql`
  (select e.granted from consent_event e where e.member_id = ${memberId}::uuid and e.purpose = ${purpose}
   order by e.at desc, e.consent_event_id desc limit 1)`;

/** The newest word of a member on one purpose; no answer yet is no. */
export const granted = (memberId: string, purpose: string): RawBuilder<boolean> =>
  sql`coalesce(${lastWord(memberId, purpose)}, false)`;

const modelMayWord = (
  memberId: string,
): RawBuilder<boolean> => sql`(${granted(memberId, "outside-language-model")}
    and not coalesce((select s.off from language_model_setting s order by s.at desc, s.setting_id desc limit 1), false))`;

export const memberColumns = (memberId: string): RawBuilder<MemberRow> => sql`
  m.age_band, m.language, m.country, m.memory_version::float8 as memory_version, m.memory_asked_at,
  ${lastWord(memberId, "memory")} as memory,
  (select t.body_sealed from trusted_person t where t.member_id = ${memberId}::uuid) as trusted_sealed,
  ${moodGranted(memberId)} as mood, ${resultColumns(memberId)} as results, ${programColumns(memberId)} as programs,
  (${granted(memberId, "alert-on-call")} or coalesce((select p.override_immediate from escalation_policy p
    order by p.at desc, p.policy_id desc limit 1), false)) as alerts,
  ${modelMayWord(memberId)} as model, case when ${modelMayWord(memberId)} then m.name_sealed end as name_sealed`;

/** The companion's last words in a conversation, sealed, with the id they were sealed under. */
export const lastReplyColumns = (memberId: string, conversationId: string): RawBuilder<unknown> => sql`
  select r.message_id, r.body_sealed from message r
  where r.member_id = ${memberId}::uuid and r.conversation_id = ${conversationId}::uuid
    and r.author = 'companion' and r.deleted_at is null
  order by r.seq desc limit 1`;
