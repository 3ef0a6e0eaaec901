import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { z } from "zod";
import type { Deps } from "../../deps.ts";
import type { EscalationKey } from "./open-escalation.ts";

const CHANNEL = "evenkeel_escalation";
const RECONNECT_MS = 2_000;
const payload = z.object({ memberId: z.uuid(), escalationId: z.uuid() });

export interface EscalationListener {
  stop(): Promise<void>;
}

/** Hears of escalations that other servers on the same PostgreSQL database opened or changed, by id. The embedded
 *  database has one server. While the connection is lost, screens ask by themselves every few seconds. */
export const listenForEscalations = (
  deps: Pick<Deps, "db" | "config">,
  hear: (key: EscalationKey) => void,
  report: (error: unknown) => void,
): EscalationListener => {
  const { databaseUrl } = deps.config;
  if (deps.db.kind === "embedded" || databaseUrl === undefined || databaseUrl === "")
    return { stop: async () => undefined };
  const stopping = new AbortController();
  const listenOnce = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: databaseUrl, application_name: "evenkeel listens" });
    const ended = new Promise<void>((resolve) => {
      client.once("end", () => resolve());
      client.once("error", () => resolve());
      stopping.signal.addEventListener("abort", () => resolve(), { once: true });
    });
    client.on("notification", ({ payload: text }) => {
      const parsed = payload.safeParse(JSON.parse(text ?? "null"));
      if (parsed.success) hear(parsed.data);
    });
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      await ended;
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await listenOnce().catch((error: unknown) => {
        if (!stopping.signal.aborted) report(error);
      });
      await wait(RECONNECT_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
};
