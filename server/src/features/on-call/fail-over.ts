import { type AlertRound, nextAlert } from "@evenkeel/care/alerting/next-alert";
import type { Trx } from "../../adapters/database/access.ts";
import { escalationsWithWaiting, queueAlert, stopDeliveries } from "./alert-store.ts";
import type { Escalations, UnansweredEscalation } from "./escalations.ts";
import { onCallNow } from "./on-call-now.ts";
import { type Person, readPeople } from "./people.ts";
import type { AlertTools } from "./tools.ts";

interface KeptRound extends AlertRound {
  readonly round: number;
}

/** The rounds of an escalation, oldest first. */
const readRounds = async (trx: Trx, escalationId: string): Promise<readonly KeptRound[]> => {
  const rows = await trx
    .selectFrom("auth.alert as a")
    .leftJoin("auth.alert_delivery as d", "d.alert_id", "a.alert_id")
    .select(["a.round", "a.audience", "a.user_id", "a.at", "d.state"])
    .where("a.escalation_id", "=", escalationId)
    .where("a.round", ">=", 0)
    .orderBy("a.round")
    .execute();
  return [...new Set(rows.map((row) => row.round))].map((round) => {
    const own = rows.filter((row) => row.round === round);
    return {
      round,
      atMs: Math.min(...own.map((row) => row.at.getTime())),
      audience: own.some((row) => row.audience === "everyone") ? "everyone" : "person",
      personIds: [...new Set(own.map((row) => row.user_id))],
      reachedNobody: own.every((row) => row.state === null || row.state === "gave-up"),
    };
  });
};

interface Round {
  readonly round: number;
  readonly audience: "person" | "everyone";
  readonly people: readonly Person[];
}

/** Makes a round with its deliveries. False when another process did, or the escalation is none of anyone's any more. */
const makeRound = (tools: AlertTools, about: UnansweredEscalation, round: Round): Promise<boolean> =>
  tools.deps.db.asAccounts(async (trx) => {
    const at = tools.deps.now();
    let made = false;
    for (const person of round.people) {
      const channels = await trx
        .selectFrom("auth.alert_channel")
        .select(["channel_id", "kind", "label"])
        .where("user_id", "=", person.userId)
        .where("confirmed_at", "is not", null)
        .execute();
      const queued = await queueAlert(trx, tools.deps, {
        ...{ kind: about.drill ? "drill" : "escalation", userId: person.userId, at, channels },
        about: {
          ...{ escalationId: about.escalationId, tier: about.tier },
          ...{ round: round.round, audience: round.audience },
        },
      });
      made ||= queued !== undefined;
    }
    return made;
  });

const tellHistory = async (
  escalations: Escalations,
  about: UnansweredEscalation,
  round: Round,
  silentBefore: boolean,
): Promise<void> => {
  const [person] = round.people;
  if (round.audience === "person" && person !== undefined) {
    // The member may read this history: it names people as they chose to be shown.
    const named = { userId: person.userId, name: person.shownName ?? person.name };
    await escalations.assign(about, named, !silentBefore);
    if (person.confirmedWays === 0) await escalations.alertFailed(about, named, null);
    return;
  }
  if (!silentBefore && !about.saidNobody) await escalations.nobodyOnCall(about);
};

/** Takes one escalation as far as it goes now. */
const stepOne = async (
  tools: AlertTools,
  escalations: Escalations,
  about: UnansweredEscalation,
): Promise<void> => {
  const { deps } = tools;
  for (;;) {
    const now = deps.now();
    const onCall = await onCallNow(deps, now);
    const { people, all } = await deps.db.asAccounts(async (trx) => ({
      people: await readPeople(trx, deps.mail.configured),
      all: await readRounds(trx, about.escalationId),
    }));
    const rounds = all.filter((round) => round.atMs >= about.since.getTime());
    const next = nextAlert({
      ...{ nowMs: now.getTime(), clockMs: about.clockMs, rounds },
      onCall: onCall.map((person) => person.userId),
      everyone: people.filter((person) => person.confirmedWays > 0).map((person) => person.userId),
    });
    switch (next.kind) {
      case "wait":
        return;
      case "nobody-left":
        if (rounds.length === 0 && !about.saidNobody) await escalations.nobodyOnCall(about);
        return;
      case "alert": {
        const round: Round = {
          ...{ round: (all.at(-1)?.round ?? -1) + 1, audience: next.audience },
          people: next.personIds.flatMap((id) => people.filter((person) => person.userId === id)),
        };
        if (!(await makeRound(tools, about, round))) return;
        await tellHistory(escalations, about, round, rounds.length > 0);
        tools.wake();
        break;
      }
      default:
        return next satisfies never;
    }
  }
};

/** Looks at every escalation that nobody has acknowledged and alerts whoever is next; what waits to be sent about any
 *  other is stopped. One that fails does not keep the rest waiting. @returns how many nobody has acknowledged. */
export const failOver = async (
  tools: AlertTools,
  escalations: Escalations,
  report: (error: unknown) => void,
): Promise<number> => {
  const unanswered = await escalations.unanswered();
  const open = new Set(unanswered.map((one) => one.escalationId));
  await tools.deps.db.asAccounts(async (trx) => {
    const waiting = await escalationsWithWaiting(trx);
    await stopDeliveries(
      trx,
      waiting.filter((id) => !open.has(id)),
    );
  });
  for (const about of unanswered) await stepOne(tools, escalations, about).catch(report);
  return unanswered.length;
};
