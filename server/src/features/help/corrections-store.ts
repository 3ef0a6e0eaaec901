import type { helplineCorrection, helplineCorrectionRequest } from "@evenkeel/contract/help";
import type { z } from "zod";
import type { Trx } from "../../adapters/database/access.ts";

export type Correction = z.infer<typeof helplineCorrection>;

export const listCorrections = async (trx: Trx): Promise<readonly Correction[]> => {
  const rows = await trx
    .selectFrom("helpline_correction")
    .selectAll()
    .orderBy("country")
    .orderBy("name")
    .execute();
  return rows.map(({ country, name, body, set_by, at }) => ({
    country,
    name,
    line: body as Correction["line"],
    setBy: set_by,
    at: at.toISOString(),
  }));
};

export const setCorrection = async (
  trx: Trx,
  { country, name, line }: z.infer<typeof helplineCorrectionRequest>,
  by: string,
  at: Date,
): Promise<void> => {
  const said = { body: line === null ? null : JSON.stringify(line), set_by: by, at };
  await trx
    .insertInto("helpline_correction")
    .values({ country, name, ...said })
    .onConflict((conflict) => conflict.columns(["country", "name"]).doUpdateSet(said))
    .execute();
};

/** Whether there was one to take back. */
export const takeBackCorrection = async (trx: Trx, country: string, name: string): Promise<boolean> => {
  const { numDeletedRows } = await trx
    .deleteFrom("helpline_correction")
    .where("country", "=", country)
    .where("name", "=", name)
    .executeTakeFirst();
  return numDeletedRows > 0n;
};
