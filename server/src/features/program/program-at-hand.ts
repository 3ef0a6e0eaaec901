import type { ProgramAtHand } from "@evenkeel/companion/respond-types";
import type { Sealer } from "../../adapters/vault/vault.ts";
import type { ProgramColumns } from "./program-columns.ts";
import { openRun } from "./sealed-program.ts";

/** The week of the program that is on, where it may be brought up: not while it rests, not where the member said no, and
 *  not where a person comes first. */
export const programAtHand = (
  sealer: Sealer,
  rows: readonly ProgramColumns[],
): { readonly program?: ProgramAtHand } => {
  for (const { id, body } of rows) {
    const { programId, where } = openRun(sealer, id, Buffer.from(body, "base64"));
    if (where?.status !== "going") continue;
    return where.mention && !where.careful ? { program: { programId, moduleId: where.moduleId } } : {};
  }
  return {};
};
