import { practiceById } from "@evenkeel/content/practices/practices";
import type { PracticeResult, PracticeResultInput, PracticeResults } from "@evenkeel/contract/practice";
import type { Sealer } from "../../adapters/vault/vault.ts";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";
import { openPractice, sealPractice } from "./sealed-practice.ts";
import { deleteResult, type PracticeRow, putResult, resultsOf } from "./store.ts";

/** More than one a day for a year. */
const MOST = 500;

const answered = (
  sealer: Sealer,
  { practice_result_id: id, body_sealed, at }: PracticeRow,
): PracticeResult => ({
  ...openPractice(sealer, id, body_sealed),
  id,
  at: at.toISOString(),
});

/** Keeps how a practice went.
 *  @throws ApiError `invalid-request` for a practice there is not, `conflict` when the result was deleted. */
export const keepResult = async (
  { db, vault, now }: Deps,
  memberId: string,
  { id, at, ...body }: PracticeResultInput,
): Promise<PracticeResult> => {
  if (practiceById(body.practiceId) === undefined) throw new ApiError("invalid-request");
  const sealer = await vault.sealerFor(memberId);
  // A clock that runs ahead does not put a result after every later one.
  const begunAt = new Date(Math.min(Date.parse(at), now().getTime()));
  const sealed = sealPractice(sealer, id, body);
  const row = await db.asMember(memberId, (trx) => putResult(trx, memberId, { id, sealed, at: begunAt }));
  if (row === undefined) throw new ApiError("conflict");
  return answered(sealer, row);
};

export const readResults = async ({ db, vault }: Deps, memberId: string): Promise<PracticeResults> => {
  const sealer = await vault.sealerFor(memberId);
  const rows = await db.asMember(memberId, (trx) => resultsOf(trx, memberId, MOST));
  return { results: rows.map((row) => answered(sealer, row)) };
};

/** @throws ApiError `not-found`. */
export const removeResult = async ({ db, now }: Deps, memberId: string, id: string): Promise<void> => {
  if (!(await db.asMember(memberId, (trx) => deleteResult(trx, memberId, id, now()))))
    throw new ApiError("not-found");
};
