import { escalationPolicy, escalationReport, reportQuery } from "@evenkeel/contract/escalation";
import type { App, Deps } from "../../deps.ts";
import { readPolicy } from "./policy.ts";
import { reportCsv, reportOf } from "./report.ts";
import { countedIn } from "./report-store.ts";

const tags = ["escalation"];

/** The rules of the house about escalations, and its months in numbers. */
export const houseRoutes = (app: App, deps: Deps): void => {
  app.get(
    "/api/escalations/policy",
    {
      schema: {
        ...{ tags, response: { 200: escalationPolicy }, summary: "Who is told of a danger, and when" },
        description: "Open to anyone: it is said before someone begins.",
      },
    },
    async () => deps.db.asSystem(null, readPolicy),
  );
  app.put(
    "/api/escalations/policy",
    { schema: { tags, body: escalationPolicy, response: { 200: escalationPolicy } } },
    async (request) => {
      const { userId } = await deps.auth.callerAs(request, ["operator"]);
      const { immediateMinutes, highMinutes, overrideImmediate, followUpHours } = request.body;
      return deps.db.asSystem(null, async (trx) => {
        await trx
          .insertInto("escalation_policy")
          .values({
            ...{ policy_id: deps.newId(), at: deps.now(), by_user_id: userId },
            ...{ immediate_minutes: immediateMinutes, high_minutes: highMinutes },
            ...{ override_immediate: overrideImmediate, follow_up_hours: followUpHours },
          })
          .execute();
        return readPolicy(trx);
      });
    },
  );
  const reportFor = (month: string) =>
    deps.db.asSystem(null, async (trx) => reportOf(month, await countedIn(trx, month)));
  app.get(
    "/api/escalations/report",
    { schema: { tags, querystring: reportQuery, response: { 200: escalationReport } } },
    async (request) => {
      await deps.auth.callerAs(request, ["operator"]);
      return reportFor(request.query.month);
    },
  );
  app.get(
    "/api/escalations/report.csv",
    { schema: { tags, querystring: reportQuery } },
    async (request, reply) => {
      await deps.auth.callerAs(request, ["operator"]);
      const { month } = request.query;
      return reply
        .type("text/csv; charset=utf-8")
        .header("content-disposition", `attachment; filename="evenkeel-escalations-${month}.csv"`)
        .header("cache-control", "no-store")
        .send(reportCsv(await reportFor(month)));
    },
  );
};
