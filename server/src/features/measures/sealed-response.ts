import { language } from "@evenkeel/contract/basic";
import type { MeasureResponse } from "@evenkeel/contract/measure";
import { z } from "zod";
import type { Sealer } from "../../adapters/vault/vault.ts";
import type { ResponseRow } from "./store.ts";

const body = z.object({
  language,
  answers: z.record(z.string(), z.number()),
  total: z.number().nullable(),
  bandId: z.string().nullable(),
  critical: z.boolean(),
  source: z.enum(["here", "record"]),
});
export type ResponseBody = z.infer<typeof body>;

const context = (id: string): string => `measure_response.body:${id}`;

export const sealResponse = (sealer: Sealer, id: string, response: ResponseBody): Uint8Array =>
  sealer.seal(JSON.stringify(response), context(id));

export const openResponse = (sealer: Sealer, id: string, sealed: Uint8Array): ResponseBody =>
  body.parse(JSON.parse(sealer.open(sealed, context(id))));

export const asResponse = (sealer: Sealer, row: ResponseRow): MeasureResponse => ({
  id: row.measure_response_id,
  measureId: row.measure_id,
  ...openResponse(sealer, row.measure_response_id, row.body_sealed),
  completedAt: row.completed_at.toISOString(),
  zone: row.zone,
});
