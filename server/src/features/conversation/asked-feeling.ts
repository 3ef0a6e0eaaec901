import { feelingName } from "@evenkeel/contract/feeling";
import { z } from "zod";
import type { Sealer } from "../../adapters/vault/vault.ts";
import { openWhy } from "./sealed-message.ts";

const check = z.object({ feelings: z.array(feelingName).min(1), modelId: z.string() });
const why = z.looseObject({ check: check.nullish() });

/** What was asked of feelings beside a reply; it is kept with the reason of the reply. Null: nothing was. */
export const askedFeeling = (
  sealer: Sealer,
  replyId: string,
  whySealed: Uint8Array | null,
): z.infer<typeof check> | null =>
  whySealed === null ? null : (why.parse(JSON.parse(openWhy(sealer, replyId, whySealed))).check ?? null);
