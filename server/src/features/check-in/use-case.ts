import type { CheckIn, CheckInInput } from "@evenkeel/contract/check-in";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";
import { moodOfText } from "../feelings/mood-of-text.ts";
import { renewMood } from "../feelings/store.ts";
import { asCheckIn, type CheckInWords, openCheckIn, sealCheckIn } from "./sealed-check-in.ts";
import {
  checkInsBetween,
  checkInVersions,
  deleteCheckIn,
  firstVersion,
  insertCheckIn,
  lockCheckIn,
  nextVersion,
} from "./store.ts";

const same = (a: CheckInWords & { mood: number }, b: CheckInWords & { mood: number }): boolean =>
  a.mood === b.mood && a.note === b.note && a.emotions.join() === b.emotions.join();

/** Keeps a check-in. The same id with the same words again answers with what is kept, also after an edit.
 *  @throws ApiError `conflict` when this id was used for another check-in, or for one that was deleted. */
export const keepCheckIn = async (deps: Deps, memberId: string, input: CheckInInput): Promise<CheckIn> => {
  const { db, vault } = deps;
  const sealer = await vault.sealerFor(memberId);
  const sealed = sealCheckIn(sealer, input.id, 1, input);
  const { id, mood, zone } = input;
  const at = new Date(input.at);
  const read = await moodOfText(deps, memberId, input.note ?? "", {
    ...{ sourceKind: "check-in", sourceId: id, at, zone },
  });
  return db.asMember(memberId, async (trx) => {
    const row = await insertCheckIn(trx, memberId, { id, mood, sealed, at, zone });
    if (row === undefined || row.deleted) throw new ApiError("conflict");
    const first = row.version === 1 ? row : await firstVersion(trx, memberId, id);
    const kept = first && { mood: first.mood, ...openCheckIn(sealer, id, first) };
    if (kept === undefined || !same(kept, input)) throw new ApiError("conflict");
    if (row.version === 1) await renewMood(trx, memberId, id, read);
    return asCheckIn(sealer, row);
  });
};

/** Changes a check-in; the version before is kept. The same change again changes nothing.
 *  @throws ApiError `not-found`. */
export const editCheckIn = async (
  deps: Deps,
  memberId: string,
  id: string,
  edit: Pick<CheckInInput, "mood" | "emotions" | "note">,
): Promise<CheckIn> => {
  const { db, vault, now } = deps;
  const sealer = await vault.sealerFor(memberId);
  const read = await moodOfText(deps, memberId, edit.note ?? "", {
    ...{ sourceKind: "check-in", sourceId: id, at: now(), zone: "UTC" },
  });
  return db.asMember(memberId, async (trx) => {
    const row = await lockCheckIn(trx, memberId, id);
    if (row === undefined || row.deleted) throw new ApiError("not-found");
    const current = asCheckIn(sealer, row);
    if (same(current, edit)) return current;
    const version = row.version + 1;
    const editedAt = now();
    const sealed = sealCheckIn(sealer, id, version, edit);
    await nextVersion(trx, memberId, { id, version, mood: edit.mood, sealed, editedAt });
    await renewMood(trx, memberId, id, read && { ...read, at: row.at, zone: row.zone });
    return { ...current, ...edit, version, editedAt: editedAt.toISOString() };
  });
};

/** Takes a check-in back, or deletes it later, with all its versions. @throws ApiError `not-found`. */
export const removeCheckIn = async ({ db, now }: Deps, memberId: string, id: string): Promise<void> => {
  const there = await db.asMember(memberId, (trx) => deleteCheckIn(trx, memberId, id, now()));
  if (!there) throw new ApiError("not-found");
};

export const listCheckIns = async (
  { db, vault }: Deps,
  memberId: string,
  range: { readonly from?: string | undefined; readonly to?: string | undefined; readonly limit: number },
): Promise<CheckIn[]> => {
  const sealer = await vault.sealerFor(memberId);
  const from = range.from === undefined ? null : new Date(range.from);
  const to = range.to === undefined ? null : new Date(range.to);
  const rows = await db.asMember(memberId, (trx) => checkInsBetween(trx, memberId, from, to, range.limit));
  return rows.map((row) => asCheckIn(sealer, row));
};

/** @throws ApiError `not-found`. */
export const checkInHistory = async (
  { db, vault }: Deps,
  memberId: string,
  id: string,
): Promise<CheckIn[]> => {
  const sealer = await vault.sealerFor(memberId);
  const rows = await db.asMember(memberId, (trx) => checkInVersions(trx, memberId, id));
  if (rows.length === 0) throw new ApiError("not-found");
  return rows.map((row) => asCheckIn(sealer, row));
};
