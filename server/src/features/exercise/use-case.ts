import type { Exercise } from "@evenkeel/contract/conversation";
import { z } from "zod";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";
import { openCursor, sealCursor } from "../../sealed-cursor.ts";
import { openExercise } from "./sealed-exercise.ts";
import { deleteExercise, exercisesBefore } from "./store.ts";

const place = z.tuple([z.iso.datetime(), z.uuid()]);

/** What techniques were carried through to, newest first. @throws ApiError `stale-cursor`. */
export const listExercises = async (
  { db, vault }: Deps,
  memberId: string,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<{ exercises: Exercise[]; nextCursor: string | null }> => {
  const sealer = await vault.sealerFor(memberId);
  const from = cursor === undefined ? null : openCursor(sealer, "exercises", cursor, place);
  const rows = await db.asMember(memberId, (trx) => exercisesBefore(trx, memberId, from, limit + 1));
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    exercises: page.map((row) => {
      const { title, rows: lines } = openExercise(sealer, row.exercise_id, row.body_sealed);
      return {
        id: row.exercise_id,
        techniqueId: row.technique_id,
        title,
        rows: lines.map((line) => ({ ...line })),
        createdAt: row.created_at.toISOString(),
        plannedFor: row.planned_for?.toISOString() ?? null,
        conversationId: row.conversation_id,
      };
    }),
    nextCursor:
      last === undefined
        ? null
        : sealCursor(sealer, "exercises", [last.created_at.toISOString(), last.exercise_id]),
  };
};

/** @throws ApiError `not-found`. */
export const removeExercise = async ({ db }: Deps, memberId: string, id: string): Promise<void> => {
  if (!(await db.asMember(memberId, (trx) => deleteExercise(trx, memberId, id))))
    throw new ApiError("not-found");
};
