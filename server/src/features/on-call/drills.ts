import { escalationEventDetail } from "@evenkeel/contract/escalation";
import type { DrillDetail, drill as drillShape } from "@evenkeel/contract/on-call";
import type { Selectable } from "kysely";
import type { z } from "zod";
import type { Schema } from "../../adapters/database/schema.ts";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";
import { close, setOutcome } from "../escalation/life.ts";
import { openDrill } from "../escalation/open-escalation.ts";
import { readDeliveries } from "./delivery-log.ts";

type Row = Selectable<Schema["auth.alert_drill"]>;
type Drill = z.infer<typeof drillShape>;

const describe = (row: Row): Drill => ({
  ...{ id: row.drill_id, escalationId: row.escalation_id, startedBy: row.started_by_name },
  tier: row.tier === "immediate" ? "immediate" : "high",
  startedAt: row.started_at.toISOString(),
  endedAt: row.ended_at?.toISOString() ?? null,
  endedHow: row.ended_how === "acknowledged" || row.ended_how === "stopped" ? row.ended_how : null,
});

const read = (deps: Deps, drillId: string): Promise<Row | undefined> =>
  deps.db.asAccounts((trx) =>
    trx.selectFrom("auth.alert_drill").selectAll().where("drill_id", "=", drillId).executeTakeFirst(),
  );

const mustBeThere = async (deps: Deps, drillId: string): Promise<Row> => {
  const row = await read(deps, drillId);
  if (row === undefined) throw new ApiError("not-found");
  return row;
};

/** Opens a made-up escalation that goes every way a real one goes. The same id again gives the drill that stands. */
export const startDrill = async (
  deps: Deps,
  operator: { readonly userId: string; readonly name: string },
  request: { readonly id: string; readonly tier: "high" | "immediate" },
): Promise<Drill> => {
  const known = await read(deps, request.id);
  if (known !== undefined) return describe(known);
  const key = await openDrill(deps, request.tier);
  const row = await deps.db.asAccounts((trx) =>
    trx
      .insertInto("auth.alert_drill")
      .values({
        ...{ drill_id: request.id, escalation_id: key.escalationId, member_id_of_nobody: key.memberId },
        ...{ tier: request.tier, started_by: operator.userId, started_by_name: operator.name },
        started_at: deps.now(),
      })
      .returningAll()
      .executeTakeFirstOrThrow(),
  );
  return describe(row);
};

export const listDrills = async (deps: Deps): Promise<Drill[]> => {
  const rows = await deps.db.asAccounts((trx) =>
    trx.selectFrom("auth.alert_drill").selectAll().orderBy("started_at", "desc").limit(100).execute(),
  );
  return rows.map(describe);
};

/** Everything that happened in a drill, as it stands. */
export const readDrill = async (deps: Deps, drillId: string): Promise<DrillDetail> => {
  const row = await mustBeThere(deps, drillId);
  const events = await deps.db.asSystem(row.member_id_of_nobody, (trx) =>
    trx
      .selectFrom("escalation_event")
      .select(["escalation_event_id", "at", "kind", "actor_name", "detail"])
      .where("member_id", "=", row.member_id_of_nobody)
      .where("escalation_id", "=", row.escalation_id)
      .orderBy("at")
      .orderBy("escalation_event_id")
      .execute(),
  );
  return {
    ...{ drill: describe(row), now: deps.now().toISOString() },
    events: events.map((event) => ({
      ...{
        id: event.escalation_event_id,
        at: event.at.toISOString(),
        kind: event.kind,
        who: event.actor_name ?? escalationEventDetail.parse(event.detail).ownerName ?? null,
      },
    })),
    deliveries: await readDeliveries(deps, { escalationId: row.escalation_id }),
  };
};

const end = (deps: Deps, escalationId: string, how: "acknowledged" | "stopped"): Promise<void> =>
  deps.db.asAccounts(async (trx) => {
    await trx
      .updateTable("auth.alert_drill")
      .set({ ended_at: deps.now(), ended_how: how })
      .where("escalation_id", "=", escalationId)
      .where("ended_at", "is", null)
      .execute();
  });

/** The operator ends it: nobody is alerted any more, and it is closed as a drill. */
export const stopDrill = async (
  deps: Deps,
  operator: { readonly userId: string; readonly name: string },
  drillId: string,
): Promise<void> => {
  const row = await mustBeThere(deps, drillId);
  const key = { memberId: row.member_id_of_nobody, escalationId: row.escalation_id };
  await end(deps, row.escalation_id, "stopped");
  await setOutcome(deps, key, operator, "drill-done");
  await close(deps, key, operator);
};

/** A drill has done what it is for once somebody has acknowledged it. */
export const endDrillsWhenAcknowledged = (deps: Deps, report: (error: unknown) => void): (() => void) =>
  deps.events.on("escalation-changed", ({ drill, escalationId, change }) => {
    if (drill && change === "acknowledged") void end(deps, escalationId, "acknowledged").catch(report);
  });
