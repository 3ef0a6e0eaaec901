import type { EditExercise, Exercise } from "@evenkeel/contract/exercise";
import { z } from "zod";
import type { Sealer } from "../../adapters/vault/vault.ts";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";
import { openCursor, sealCursor } from "../../sealed-cursor.ts";
import { openExercise, sealExercise } from "./sealed-exercise.ts";
import { changeExercise, deleteExercise, type ExerciseRow, exercisesBefore, lockExercise } from "./store.ts";

const place = z.tuple([z.iso.datetime(), z.uuid()]);

const asExercise = (sealer: Sealer, row: ExerciseRow): Exercise => {
  const { title, rows } = openExercise(sealer, row.exercise_id, row.body_sealed);
  return {
    id: row.exercise_id,
    techniqueId: row.technique_id,
    title,
    rows: rows.map((line) => ({ ...line })),
    createdAt: row.created_at.toISOString(),
    plannedFor: row.planned_for?.toISOString() ?? null,
    conversationId: row.conversation_id,
    version: row.version,
    editedAt: row.edited_at?.toISOString() ?? null,
    follows: row.follows,
    asked: row.asked,
    quiet: row.quiet,
  };
};

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
    exercises: page.map((row) => asExercise(sealer, row)),
    nextCursor:
      last === undefined
        ? null
        : sealCursor(sealer, "exercises", [last.created_at.toISOString(), last.exercise_id]),
  };
};

/** @throws ApiError `not-found`. */
export const readExercise = async ({ db, vault }: Deps, memberId: string, id: string): Promise<Exercise> => {
  const sealer = await vault.sealerFor(memberId);
  const row = await db.asMember(memberId, (trx) => lockExercise(trx, memberId, id));
  if (row === undefined) throw new ApiError("not-found");
  return asExercise(sealer, row);
};

/** Changes a result in place; a row that is left empty goes. The same change again changes nothing.
 *  @throws ApiError `not-found`; `conflict` when the edit began from another version, or leaves nothing. */
export const editExercise = async (
  { db, vault, now }: Deps,
  memberId: string,
  id: string,
  edit: EditExercise,
): Promise<Exercise> => {
  const sealer = await vault.sealerFor(memberId);
  return db.asMember(memberId, async (trx) => {
    const row = await lockExercise(trx, memberId, id);
    if (row === undefined) throw new ApiError("not-found");
    const current = asExercise(sealer, row);
    const rows = edit.rows.filter(({ value }) => value.trim() !== "");
    const plannedFor = edit.plannedFor === null ? null : new Date(edit.plannedFor);
    const moved = plannedFor?.getTime() !== row.planned_for?.getTime();
    const same = !moved && edit.quiet === row.quiet && JSON.stringify(rows) === JSON.stringify(current.rows);
    if (same) return current;
    if (edit.version !== row.version || rows.length === 0) throw new ApiError("conflict");
    const changed = await changeExercise(trx, memberId, {
      id,
      sealed: sealExercise(sealer, id, { title: current.title, rows }),
      plannedFor,
      moved,
      quiet: edit.quiet,
      editedAt: now(),
    });
    if (changed === undefined) throw new ApiError("not-found");
    return asExercise(sealer, changed);
  });
};

/** @throws ApiError `not-found`. */
export const removeExercise = async ({ db }: Deps, memberId: string, id: string): Promise<void> => {
  if (!(await db.asMember(memberId, (trx) => deleteExercise(trx, memberId, id))))
    throw new ApiError("not-found");
};
