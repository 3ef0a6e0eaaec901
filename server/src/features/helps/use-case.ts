import type { HelpOutcomeInput, HelpOutcomes } from "@evenkeel/contract/helps";
import type { Sealer } from "../../adapters/vault/vault.ts";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";
import { openOutcome, sealOutcome } from "./sealed-outcome.ts";
import {
  forgetOutcomes,
  isSuggesting,
  type OutcomeRow,
  outcomesOf,
  putOutcome,
  setSuggesting,
} from "./store.ts";

/** More than one a day for two years: what is older weighs next to nothing. */
const MOST = 800;

const answered = (
  sealer: Sealer,
  { help_outcome_id: id, body_sealed, at }: OutcomeRow,
): HelpOutcomeInput => ({
  ...openOutcome(sealer, id, body_sealed),
  id,
  at: at.toISOString(),
});

/** Keeps what was said of something. @throws ApiError `conflict` when it was deleted. */
export const keepOutcome = async (
  { db, vault, now }: Deps,
  memberId: string,
  { id, at, ...body }: HelpOutcomeInput,
): Promise<HelpOutcomeInput> => {
  const sealer = await vault.sealerFor(memberId);
  const saidAt = new Date(Math.min(Date.parse(at), now().getTime()));
  const sealed = sealOutcome(sealer, id, body);
  const row = await db.asMember(memberId, (trx) => putOutcome(trx, memberId, { id, sealed, at: saidAt }));
  if (row === undefined) throw new ApiError("conflict");
  return answered(sealer, row);
};

export const readOutcomes = async ({ db, vault }: Deps, memberId: string): Promise<HelpOutcomes> => {
  const sealer = await vault.sealerFor(memberId);
  const { rows, suggesting } = await db.asMember(memberId, async (trx) => ({
    rows: await outcomesOf(trx, memberId, MOST),
    suggesting: await isSuggesting(trx, memberId),
  }));
  return { outcomes: rows.map((row) => answered(sealer, row)), suggesting };
};

export const switchSuggesting = async (
  { db, now }: Deps,
  memberId: string,
  suggesting: boolean,
): Promise<void> => {
  await db.asMember(memberId, (trx) => setSuggesting(trx, memberId, suggesting, now()));
};

export const forgetAll = async ({ db, now }: Deps, memberId: string): Promise<void> => {
  await db.asMember(memberId, (trx) => forgetOutcomes(trx, memberId, now()));
};
