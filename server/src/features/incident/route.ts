import { done, id } from "@evenkeel/contract/basic";
import {
  type Incident,
  incidentEntryRequest,
  incidentKind,
  incidentList,
  incidentSeverity,
  recordIncidentRequest,
} from "@evenkeel/contract/incident";
import { z } from "zod";
import { HOUSE_ID } from "../../adapters/accounts/server-secret.ts";
import type { Sealer } from "../../adapters/vault/vault.ts";
import { ApiError } from "../../api-error.ts";
import type { Caller, Deps, Feature } from "../../deps.ts";
import { incidentsCsv } from "./csv.ts";
import {
  closeIncident,
  type EntryRow,
  everyIncident,
  type IncidentRow,
  incidentIsThere,
  insertEntry,
  insertIncident,
} from "./store.ts";

const STAFF = ["operator", "on-call", "therapist"] as const;
const tags = ["incident"];
const params = z.object({ id });
const ok = { done: true } as const;

const bodyContext = (incidentId: string): string => `incident.body:${incidentId}`;
const entryContext = (entryId: string): string => `incident_entry.body:${entryId}`;

const asIncident = (sealer: Sealer, row: IncidentRow, entries: readonly EntryRow[]): Incident => ({
  id: row.incident_id,
  recordedAt: row.recorded_at.toISOString(),
  happenedAt: row.happened_at.toISOString(),
  severity: incidentSeverity.parse(row.severity),
  kind: incidentKind.parse(row.kind),
  what: sealer.open(row.body_sealed, bodyContext(row.incident_id)),
  escalationId: row.escalation_id,
  by: row.by_name,
  closedAt: row.closed_at?.toISOString() ?? null,
  entries: entries
    .filter((entry) => entry.incident_id === row.incident_id)
    .map((entry) => ({
      id: entry.incident_entry_id,
      at: entry.at.toISOString(),
      by: entry.by_name,
      text: sealer.open(entry.body_sealed, entryContext(entry.incident_entry_id)),
    })),
});

const readAll = async ({ db, vault }: Deps): Promise<Incident[]> => {
  const [sealer, { incidents, entries }] = await Promise.all([
    vault.sealerFor(HOUSE_ID),
    db.asSystem(null, everyIncident),
  ]);
  return incidents.map((row) => asIncident(sealer, row, entries));
};

const nameOf = async (deps: Deps, caller: Caller): Promise<string> => {
  const user = await deps.accounts.findUser(caller.userId);
  if (user === undefined) throw new ApiError("session-expired");
  return user.name;
};

/** What went wrong here, how bad it was and what was done: recorded by whoever works here, sealed under the house's
 *  key, added to and never rewritten. */
export const incidentFeature: Feature = (app, deps) => {
  app.get(
    "/api/incidents",
    {
      schema: { tags, summary: "Everything that went wrong, newest first", response: { 200: incidentList } },
    },
    async (request) => {
      await deps.auth.callerAs(request, STAFF);
      return { incidents: await readAll(deps) };
    },
  );
  app.get("/api/incidents.csv", { schema: { tags } }, async (request, reply) => {
    await deps.auth.callerAs(request, STAFF);
    return reply
      .type("text/csv; charset=utf-8")
      .header("content-disposition", 'attachment; filename="evenkeel-incidents.csv"')
      .header("cache-control", "no-store")
      .send(incidentsCsv(await readAll(deps)));
  });
  app.post(
    "/api/incidents",
    { schema: { tags, body: recordIncidentRequest, response: { 200: done } } },
    async (request) => {
      const caller = await deps.auth.callerAs(request, STAFF);
      const { body } = request;
      const [name, sealer] = await Promise.all([nameOf(deps, caller), deps.vault.sealerFor(HOUSE_ID)]);
      await deps.db.asSystem(null, (trx) =>
        insertIncident(trx, {
          ...{ incident_id: body.id, recorded_at: deps.now(), happened_at: new Date(body.happenedAt) },
          ...{ severity: body.severity, kind: body.kind, escalation_id: body.escalationId ?? null },
          ...{ by_user_id: caller.userId, by_name: name, closed_at: null },
          body_sealed: sealer.seal(body.what, bodyContext(body.id)),
        }),
      );
      return ok;
    },
  );
  app.post(
    "/api/incidents/:id/entries",
    { schema: { tags, params, body: incidentEntryRequest, response: { 200: done } } },
    async (request) => {
      const caller = await deps.auth.callerAs(request, STAFF);
      const [name, sealer] = await Promise.all([nameOf(deps, caller), deps.vault.sealerFor(HOUSE_ID)]);
      const entryId = deps.newId();
      await deps.db.asSystem(null, async (trx) => {
        if (!(await incidentIsThere(trx, request.params.id))) throw new ApiError("not-found");
        await insertEntry(trx, {
          ...{ incident_entry_id: entryId, incident_id: request.params.id, at: deps.now() },
          ...{ by_user_id: caller.userId, by_name: name },
          body_sealed: sealer.seal(request.body.text, entryContext(entryId)),
        });
      });
      return ok;
    },
  );
  app.post(
    "/api/incidents/:id/close",
    { schema: { tags, params, response: { 200: done }, summary: "Nothing is left to do about it" } },
    async (request) => {
      await deps.auth.callerAs(request, STAFF);
      await deps.db.asSystem(null, async (trx) => {
        if (!(await incidentIsThere(trx, request.params.id))) throw new ApiError("not-found");
        await closeIncident(trx, request.params.id, deps.now());
      });
      return ok;
    },
  );
};
