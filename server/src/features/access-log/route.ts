import { pageQuery } from "@evenkeel/contract/basic";
import { accessLog } from "@evenkeel/contract/consent";
import type { Feature } from "../../deps.ts";
import { decodeCursor, encodeCursor } from "../../http/cursor.ts";
import { accessPage } from "./store.ts";

/** Who read what of mine, and why. */
export const accessLogFeature: Feature = (app, deps) => {
  app.get(
    "/api/access-log",
    {
      schema: {
        tags: ["consent"],
        summary: "Every reading of my data by someone else",
        querystring: pageQuery,
        response: { 200: accessLog },
      },
    },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      const { cursor, limit } = request.query;
      const from = cursor === undefined ? undefined : decodeCursor(cursor);
      const rows = await deps.db.asMember(userId, (trx) => accessPage(trx, userId, from, limit + 1));
      const shown = rows.slice(0, limit);
      const last = shown.at(-1);
      return {
        entries: shown.map((row) => ({
          id: row.access_entry_id,
          at: row.at.toISOString(),
          actorName: row.actor_name,
          actorRole: row.actor_role,
          what: row.what,
          reason: row.reason,
        })),
        nextCursor:
          rows.length > limit && last !== undefined
            ? encodeCursor({ at: last.at, id: last.access_entry_id })
            : null,
      };
    },
  );
};
