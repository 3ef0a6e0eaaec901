import { deleteAccountRequest, deletionReceipt } from "@evenkeel/contract/account";
import type { Feature } from "../../deps.ts";
import { deleteAccount } from "./delete-account.ts";
import { exportRecord } from "./use-case.ts";

export const recordExportFeature: Feature = (app, deps) => {
  app.get(
    "/api/record-export",
    {
      schema: {
        tags: ["record-export"],
        description: "A zip with everything that exists about you: JSON, one page to read, and checksums.",
        produces: ["application/zip"],
      },
    },
    async (request, reply) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      const zip = await exportRecord(deps, userId);
      const day = deps.now().toISOString().slice(0, 10);
      return reply
        .type("application/zip")
        .header("content-disposition", `attachment; filename="evenkeel-record-${day}.zip"`)
        .header("cache-control", "no-store")
        .send(zip);
    },
  );
  app.delete(
    "/api/account",
    {
      schema: {
        tags: ["record-export"],
        summary: "Delete everything of the member, with a receipt",
        body: deleteAccountRequest,
        response: { 200: deletionReceipt },
      },
    },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["member"]);
      return deleteAccount(deps, userId);
    },
  );
};
