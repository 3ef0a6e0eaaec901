import type { Sealer } from "../../adapters/vault/vault.ts";
import { memberNameContext } from "../account/member-name.ts";
import { openCheckIn } from "../check-in/sealed-check-in.ts";
import { openReply, openWhy, openWords } from "../conversation/sealed-message.ts";
import { openState, openTitle } from "../conversation/turn-outcome.ts";
import { openEventWords, openEvidence, openFollowUpNote } from "../escalation/sealed-escalation.ts";
import { openExercise } from "../exercise/sealed-exercise.ts";
import { openAnswer } from "../feelings/sealed-feelings.ts";
import { openEntry } from "../journal/sealed-entry.ts";
import { openResponse } from "../measures/sealed-response.ts";
import { openMemoryBody } from "../memory/sealed-memory.ts";
import { openPractice } from "../practice/sealed-practice.ts";
import { openAct, openRun } from "../program/sealed-program.ts";
import { openPlan } from "../safety-plan/sealed-plan.ts";
import { openTrustedPerson } from "../trusted-person/sealed-trusted-person.ts";
import { type ExportedTable, type Open, type Row, textOf as text } from "./exported-table.ts";
import { HELP_TABLES } from "./help-tables.ts";
import { REMINDER_TABLES } from "./reminder-tables.ts";

const number = (row: Row, column: string): number => Number(row[column]);
const json =
  (table: string, column: string, idColumn: string): Open =>
  (sealer, row, sealed) =>
    JSON.parse(sealer.open(sealed, `${table}.${column}:${text(row, idColumn)}`));

const checkInBody: Open = (sealer, row, sealed) =>
  openCheckIn(sealer, text(row, "check_in_id"), { version: number(row, "version"), body_sealed: sealed });
const entryBody: Open = (sealer, row, sealed) =>
  openEntry(sealer, text(row, "journal_entry_id"), number(row, "version"), sealed);

/** Every table that holds something of a member, and how its words are opened. A test reads the catalogue of the
 *  database and fails when one is missing here. */
export const EXPORTED_TABLES: readonly ExportedTable[] = [
  {
    table: "member",
    file: "profile",
    about: "What you told us about yourself.",
    sealed: {
      name_sealed: (sealer, row, sealed) => sealer.open(sealed, memberNameContext(text(row, "member_id"))),
    },
    order: "member_id",
  },
  {
    table: "conversation",
    file: "conversations",
    about: "Conversations, with the picture the companion keeps of each.",
    sealed: {
      title_sealed: (sealer, row, sealed) => openTitle(sealer, text(row, "conversation_id"), sealed),
      state_sealed: (sealer, row, sealed) => openState(sealer, text(row, "conversation_id"), sealed),
    },
    order: "created_at",
  },
  {
    table: "message",
    file: "messages",
    about: "Every message, yours and the companion's.",
    sealed: {
      body_sealed: (sealer, row, sealed) =>
        row.author === "member"
          ? openWords(sealer, text(row, "message_id"), sealed)
          : openReply(sealer, text(row, "message_id"), sealed, false).parts,
      why_sealed: (sealer, row, sealed) => JSON.parse(openWhy(sealer, text(row, "message_id"), sealed)),
    },
    order: "conversation_id, seq",
  },
  {
    table: "pending_turn",
    file: "messages-waiting",
    about: "Messages that wait for an answer.",
    sealed: {},
    order: "accepted_at",
  },
  {
    table: "message_report",
    file: "reports",
    about: "Replies you reported.",
    sealed: {
      note_sealed: (sealer, row, sealed) =>
        sealer.open(sealed, `message_report.note:${text(row, "message_report_id")}`),
    },
    order: "at",
  },
  {
    table: "observation",
    file: "observations",
    about: "What was read from your words for your timeline.",
    sealed: { body_sealed: json("observation", "body", "observation_id") },
    order: "at",
  },
  {
    table: "feeling_answer",
    file: "feeling-answers",
    about: "What you answered when asked whether a feeling was read right.",
    sealed: {
      body_sealed: (sealer, row, sealed) => openAnswer(sealer, text(row, "source_id"), sealed),
    },
    order: "at",
  },
  {
    table: "risk_record",
    file: "risk-records",
    about: "When we were worried about your safety, and why.",
    sealed: { body_sealed: json("risk_record", "body", "risk_record_id") },
    order: "at",
  },
  {
    table: "escalation",
    file: "escalations",
    about: "When a person on call was to be told of a danger, and how it went.",
    sealed: {},
    order: "opened_at",
  },
  {
    table: "escalation_event",
    file: "escalation-events",
    about: "What happened to each of them, with the notes that were written.",
    sealed: {
      body_sealed: (sealer, row, sealed) => openEventWords(sealer, text(row, "escalation_event_id"), sealed),
    },
    order: "at, escalation_event_id",
  },
  {
    table: "escalation_evidence",
    file: "escalation-evidence",
    about: "Which words of yours they rested on.",
    sealed: {
      body_sealed: (sealer, row, sealed) => openEvidence(sealer, text(row, "escalation_evidence_id"), sealed),
    },
    order: "at",
  },
  {
    table: "follow_up",
    file: "follow-ups",
    about: "When someone was to ask after you.",
    sealed: {
      note_sealed: (sealer, row, sealed) => openFollowUpNote(sealer, text(row, "follow_up_id"), sealed),
    },
    order: "due_at",
  },
  {
    table: "outbox_event",
    file: "notices",
    about: "Notices inside the server about your conversations.",
    sealed: { payload_sealed: json("outbox_event", "payload", "outbox_event_id") },
    order: "at",
  },
  {
    table: "disclosure",
    file: "notices-shown",
    about: "When you were told that this is an AI, and by which rule.",
    sealed: {},
    order: "at",
  },
  {
    table: "exercise",
    file: "exercises",
    about: "Exercises you carried through.",
    sealed: { body_sealed: (sealer, row, sealed) => openExercise(sealer, text(row, "exercise_id"), sealed) },
    order: "created_at",
  },
  {
    table: "check_in",
    file: "check-ins",
    about: "Your check-ins.",
    sealed: { body_sealed: checkInBody },
    order: "at",
  },
  {
    table: "check_in_version",
    file: "check-in-versions",
    about: "Earlier versions of check-ins.",
    sealed: { body_sealed: checkInBody },
    order: "check_in_id, version",
  },
  {
    table: "journal_entry",
    file: "journal",
    about: "Your journal.",
    sealed: { body_sealed: entryBody },
    order: "at",
  },
  {
    table: "journal_version",
    file: "journal-versions",
    about: "Earlier versions of journal entries.",
    sealed: { body_sealed: entryBody },
    order: "journal_entry_id, version",
  },
  {
    table: "memory",
    file: "memories",
    about: "What is remembered of you between conversations.",
    sealed: { body_sealed: (sealer, row, sealed) => openMemoryBody(sealer, text(row, "memory_id"), sealed) },
    order: "noted_at",
  },
  {
    table: "measure_response",
    file: "questionnaires",
    about: "Questionnaires you answered, with their scores.",
    sealed: {
      body_sealed: (sealer, row, sealed) => openResponse(sealer, text(row, "measure_response_id"), sealed),
    },
    order: "completed_at",
  },
  {
    table: "measure_schedule",
    file: "questionnaire-times",
    about: "When you wanted to be asked.",
    sealed: {},
    order: "measure_id",
  },
  {
    table: "program_run",
    file: "programs",
    about: "Programs you began, and where you are in them.",
    sealed: { body_sealed: (sealer, row, sealed) => openRun(sealer, text(row, "program_run_id"), sealed) },
    order: "begun_at",
  },
  {
    table: "program_act",
    file: "program-steps",
    about: "What you did and kept in programs.",
    sealed: { body_sealed: (sealer, row, sealed) => openAct(sealer, text(row, "program_act_id"), sealed) },
    order: "at, program_act_id",
  },
  {
    table: "practice_result",
    file: "practices",
    about: "Guided practices you did, and how you were before and after.",
    sealed: {
      body_sealed: (sealer, row, sealed) => openPractice(sealer, text(row, "practice_result_id"), sealed),
    },
    order: "at",
  },
  ...HELP_TABLES,
  {
    table: "trusted_person",
    file: "trusted-person",
    about: "The person you trust.",
    sealed: {
      body_sealed: (sealer, row, sealed) => openTrustedPerson(sealer, text(row, "member_id"), sealed),
    },
    order: "updated_at",
  },
  {
    table: "safety_plan",
    file: "safety-plan",
    about: "Your safety plan.",
    sealed: { body_sealed: (sealer, row, sealed) => openPlan(sealer, text(row, "member_id"), sealed) },
    order: "updated_at",
  },
  ...REMINDER_TABLES,
  {
    table: "consent_event",
    file: "consents",
    about: "What you said yes and no to, and when.",
    sealed: {},
    order: "at",
  },
  {
    table: "care_link",
    file: "care-links",
    about: "Clinicians you are linked to.",
    sealed: {},
    order: "since",
  },
  {
    table: "access_entry",
    file: "access-log",
    about: "Who else read something of yours.",
    sealed: {},
    order: "at",
  },
];

/** The row with its words readable, and dates as ISO 8601. A deleted row has no words left. */
export const readable = (table: ExportedTable, sealer: Sealer, row: Row): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      const open = table.sealed[column];
      if (open !== undefined && value instanceof Uint8Array)
        return [column.replace(/_sealed$/, ""), value.length === 0 ? null : open(sealer, row, value)];
      if (value instanceof Uint8Array)
        throw new Error(`${table.table}.${column} is not opened in the export`);
      return [column.replace(/_sealed$/, ""), value instanceof Date ? value.toISOString() : value];
    }),
  );
