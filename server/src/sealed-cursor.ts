import type { z } from "zod";
import type { Sealer } from "./adapters/vault/vault.ts";
import { ApiError } from "./api-error.ts";

/** A page's end, sealed with the member's own key: opaque, cannot be forged, made for one list of one member. */
export const sealCursor = (sealer: Sealer, list: string, position: readonly (string | number)[]): string =>
  Buffer.from(sealer.seal(JSON.stringify(position), `cursor:${list}`)).toString("base64url");

/** @throws ApiError `stale-cursor` when it was made for another list, another member, or not by us. */
export const openCursor = <T>(sealer: Sealer, list: string, cursor: string, shape: z.ZodType<T>): T => {
  try {
    return shape.parse(JSON.parse(sealer.open(Buffer.from(cursor, "base64url"), `cursor:${list}`)));
  } catch (cause) {
    throw new ApiError("stale-cursor", { cause });
  }
};
