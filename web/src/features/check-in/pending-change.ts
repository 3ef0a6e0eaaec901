import type { CheckIn, CheckInInput, EmotionWord } from "@evenkeel/contract/check-in";
import type { FeelingAnswerBody } from "@evenkeel/contract/feeling";
import type { HelpOutcomeInput } from "@evenkeel/contract/helps";
import type { MeasureInput, MeasureScheduleInput } from "@evenkeel/contract/measure";
import type { PracticeResultInput } from "@evenkeel/contract/practice";
import type { ProgramActInput } from "@evenkeel/contract/program";
import type { EmotionName } from "@evenkeel/language/understanding";

/** What a member did here and the server has not yet acknowledged. It stays on the device until it has. */
export type Change =
  | { readonly kind: "put-check-in"; readonly subject: string; readonly input: CheckInInput }
  | { readonly kind: "edit-check-in"; readonly subject: string; readonly body: CheckInEdit }
  | { readonly kind: "delete-check-in"; readonly subject: string }
  | {
      readonly kind: "answer-feeling";
      readonly subject: string;
      readonly sourceKind: "journal" | "check-in";
      readonly body: AboutFeelings;
    }
  | { readonly kind: "delete-journal"; readonly subject: string }
  | { readonly kind: "delete-exercise"; readonly subject: string }
  | { readonly kind: "delete-memory"; readonly subject: string }
  | { readonly kind: "put-measure"; readonly subject: string; readonly input: MeasureInput }
  | { readonly kind: "delete-measure"; readonly subject: string }
  /** Its subject is the questionnaire. */
  | { readonly kind: "schedule-measure"; readonly subject: string; readonly body: MeasureScheduleInput }
  | { readonly kind: "put-practice"; readonly subject: string; readonly input: PracticeResultInput }
  | { readonly kind: "delete-practice"; readonly subject: string }
  | { readonly kind: "put-help-outcome"; readonly subject: string; readonly input: HelpOutcomeInput }
  /** Its subject is the setting, so that the last word stands. */
  | { readonly kind: "set-suggesting"; readonly subject: "suggesting"; readonly suggesting: boolean }
  | { readonly kind: "program-act"; readonly subject: string; readonly input: ProgramActInput }
  /** Its subject is the run. */
  | { readonly kind: "delete-program"; readonly subject: string };

/** What a member says of a guess about a text of theirs. */
export interface AboutFeelings {
  readonly answer: FeelingAnswerBody;
  readonly guessed: readonly EmotionName[];
  readonly modelId: string | null;
}

export interface CheckInEdit {
  readonly mood: number;
  readonly emotions: readonly EmotionWord[];
  readonly note: string | null;
}

export interface PendingChange {
  readonly changeId: string;
  readonly memberId: string;
  readonly change: Change;
  /** Position in the order it was done; changes of one subject are sent in this order. */
  readonly order: number;
  /** Ms since 1970; a deletion waits here for its ten seconds of undo. */
  readonly notBeforeMs: number;
  /** How often it was sent; above 0 it may have reached the server although no answer came back. */
  readonly attempts: number;
  /** The error kind of a refusal that sending again would not change. */
  readonly refused: string | null;
}

/** Time to take something back, ms. */
export const UNDO_MS = 10_000;

export const pendingChange = (
  made: { changeId: string; memberId: string; order: number; nowMs: number },
  change: Change,
  waitMs = 0,
): PendingChange => ({
  changeId: made.changeId,
  memberId: made.memberId,
  change,
  order: made.order,
  notBeforeMs: made.nowMs + waitMs,
  attempts: 0,
  refused: null,
});

const editInto = (input: CheckInInput, body: CheckInEdit): CheckInInput => ({
  ...input,
  mood: body.mood,
  emotions: [...body.emotions],
  note: body.note,
});

/** The queue with one more change. What the server has never seen is folded: an edit goes into its unsent
 *  check-in, and a deletion of an unsent one leaves nothing. What was sent once may have arrived, so it stays
 *  and the later change follows it. */
export const enqueue = (
  queue: readonly PendingChange[],
  added: PendingChange,
): { readonly queue: readonly PendingChange[]; readonly dropped: readonly string[] } => {
  const sameSubject = queue.filter((p) => p.change.subject === added.change.subject);
  const unsent = sameSubject.find((p) => p.change.kind === "put-check-in" && p.attempts === 0);
  const { change } = added;
  if (change.kind === "edit-check-in" && unsent?.change.kind === "put-check-in") {
    const folded: PendingChange = {
      ...unsent,
      change: { ...unsent.change, input: editInto(unsent.change.input, change.body) },
      refused: null,
    };
    return { queue: queue.map((p) => (p === unsent ? folded : p)), dropped: [] };
  }
  if (change.kind === "edit-check-in") {
    const earlier = sameSubject.filter((p) => p.change.kind === "edit-check-in" && p.attempts === 0);
    return {
      queue: [...queue.filter((p) => !earlier.includes(p)), added],
      dropped: earlier.map((p) => p.changeId),
    };
  }
  if (change.kind === "delete-check-in" && unsent !== undefined && added.notBeforeMs <= unsent.notBeforeMs) {
    return {
      queue: queue.filter((p) => !sameSubject.includes(p)),
      dropped: sameSubject.map((p) => p.changeId),
    };
  }
  return { queue: [...queue, added], dropped: [] };
};

/** The change to send now, or null. A change waits for every earlier one of its subject; a refused one
 *  holds back only its own subject. */
export const nextToSend = (queue: readonly PendingChange[], nowMs: number): PendingChange | null => {
  const ordered = [...queue].sort((a, b) => a.order - b.order);
  const blocked = new Set<string>();
  for (const p of ordered) {
    const { subject } = p.change;
    if (!blocked.has(subject) && p.refused === null && p.notBeforeMs <= nowMs) return p;
    blocked.add(subject);
  }
  return null;
};

/** Ms from now until something can be sent; null when nothing waits for a time. */
export const waitMs = (queue: readonly PendingChange[], nowMs: number): number | null => {
  const later = queue.filter((p) => p.refused === null && p.notBeforeMs > nowMs).map((p) => p.notBeforeMs);
  return later.length === 0 ? null : Math.min(...later) - nowMs;
};

/** What an answer of the server means for the change that was sent. */
type Verdict = "done" | "retry" | "refused";

/** What is put under a name of the device's own: a conflict says that it is there already, or was deleted since. */
const OWN_NAMES: ReadonlySet<Change["kind"]> = new Set([
  ...(["put-check-in", "put-measure", "put-practice", "put-help-outcome"] as const),
]);

/** @param errorKind null when the server took it; `offline` when no answer came. */
export const verdictOf = (change: Change, errorKind: string | null): Verdict => {
  if (errorKind === null) return "done";
  switch (errorKind) {
    case "not-found":
      return ["edit-check-in", "put-check-in", "put-measure"].includes(change.kind) ? "refused" : "done";
    case "conflict":
    case "message-id-reused":
      // The id is the client's own: it is already there.
      return OWN_NAMES.has(change.kind) ? "done" : "refused";
    case "invalid-request":
    case "invalid-json":
    case "invalid-utf8":
    case "unsupported-content":
    case "too-large":
    case "not-allowed":
    case "consent-needed":
    case "under-age":
      return "refused";
    default:
      return "retry";
  }
};

/** Ms to wait before trying again: 2, 4, 8 … up to 60 s. */
export const backoffMs = (attempts: number): number => Math.min(60_000, 1_000 * 2 ** Math.max(1, attempts));

/** The member's check-ins as they will be once everything pending has arrived. */
export const withPending = (
  stored: readonly CheckIn[],
  queue: readonly PendingChange[],
): readonly CheckIn[] => {
  const byId = new Map(stored.map((c) => [c.id, c]));
  for (const { change } of [...queue].sort((a, b) => a.order - b.order)) {
    if (change.kind === "put-check-in" && !byId.has(change.subject)) {
      byId.set(change.subject, { ...change.input, version: 0, editedAt: null });
    } else if (change.kind === "edit-check-in") {
      const before = byId.get(change.subject);
      if (before)
        byId.set(change.subject, { ...before, ...change.body, emotions: [...change.body.emotions] });
    } else if (change.kind === "delete-check-in") {
      byId.delete(change.subject);
    }
  }
  return [...byId.values()];
};

/** Subjects that are on their way out, to hide them while undo is still possible. */
export const leaving = (
  queue: readonly PendingChange[],
  kind:
    | "delete-check-in"
    | "delete-journal"
    | "delete-exercise"
    | "delete-memory"
    | "delete-measure"
    | "delete-practice",
): ReadonlySet<string> => new Set(queue.filter((p) => p.change.kind === kind).map((p) => p.change.subject));
