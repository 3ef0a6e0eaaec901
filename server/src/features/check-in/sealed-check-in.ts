import { type CheckIn, type EmotionWord, emotionWord } from "@evenkeel/contract/check-in";
import { z } from "zod";
import type { Sealer } from "../../adapters/vault/vault.ts";
import type { CheckInRow } from "./store.ts";

const body = z.object({ emotions: z.array(emotionWord), note: z.string().nullable() });
export interface CheckInWords {
  readonly emotions: readonly EmotionWord[];
  readonly note: string | null;
}

const context = (id: string, version: number): string => `check_in.body:${id}:${version}`;

export const sealCheckIn = (sealer: Sealer, id: string, version: number, words: CheckInWords): Uint8Array =>
  sealer.seal(JSON.stringify({ emotions: words.emotions, note: words.note }), context(id, version));

export const openCheckIn = (
  sealer: Sealer,
  id: string,
  row: Pick<CheckInRow, "version" | "body_sealed">,
): z.infer<typeof body> => body.parse(JSON.parse(sealer.open(row.body_sealed, context(id, row.version))));

export const asCheckIn = (sealer: Sealer, row: CheckInRow): CheckIn => ({
  id: row.check_in_id,
  mood: row.mood,
  ...openCheckIn(sealer, row.check_in_id, row),
  at: row.at.toISOString(),
  zone: row.zone,
  version: row.version,
  editedAt: row.edited_at?.toISOString() ?? null,
});
