import { ApiError } from "../api-error.ts";

/** A place in a list ordered by time, then id, newest first. */
export interface Place {
  readonly at: Date;
  readonly id: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const encodeCursor = (place: Place): string =>
  Buffer.from(`${place.at.getTime()}.${place.id}`).toString("base64url");

/** @throws ApiError `stale-cursor` for anything that `encodeCursor` did not make. */
export const decodeCursor = (cursor: string): Place => {
  const [ms = "", id = ""] = Buffer.from(cursor, "base64url").toString("latin1").split(".");
  const at = new Date(/^\d{1,16}$/.test(ms) ? Number(ms) : Number.NaN);
  if (Number.isNaN(at.getTime()) || !UUID.test(id)) throw new ApiError("stale-cursor");
  return { at, id };
};
