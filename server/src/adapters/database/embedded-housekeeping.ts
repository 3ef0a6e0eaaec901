import type { PGlite } from "@electric-sql/pglite";
import { statementNow } from "./embedded-statement.ts";

const LOOK_EVERY_MS = 40;
const AT_LEAST_EVERY_MS = 60_000;
const STATEMENTS = 20_000;

/** Tables whose rows changed enough, by thresholds like autovacuum's. */
const DUE = `
  select quote_ident(schemaname) || '.' || quote_ident(relname) from pg_stat_user_tables
  where n_dead_tup > 50 + 0.2 * n_live_tup or n_mod_since_analyze > 200 + 0.5 * n_live_tup order by relid`;

/** What a PostgreSQL server does by itself and an embedded one does not: write checkpoints, so that the log does not
 *  grow and a restart is quick, and vacuum changed tables. It takes one short step at a time, only while no
 *  transaction is open and nothing has been asked for a moment. */
export const housekeeping = (
  database: PGlite,
  now: () => number = () => performance.now(),
): { noteStatement(idle: boolean): void; step(): void; stop(): void } => {
  let statements = 0;
  let idle = true;
  let lastRun = now();
  let lastStatement = now();
  let agenda: string[] = [];

  const step = (): void => {
    if (!idle || now() - lastStatement < LOOK_EVERY_MS) return;
    const next = agenda.shift();
    if (next !== undefined) {
      statementNow(database, next);
      return;
    }
    if (statements > STATEMENTS || (statements > 0 && now() - lastRun > AT_LEAST_EVERY_MS)) {
      // Counts of changed rows reach the view about once a second by themselves; a short burst would go unseen.
      statementNow(database, "select pg_stat_force_next_flush()");
      agenda = statementNow(database, DUE).map((table) => `vacuum (analyze) ${table}`);
      agenda.push("checkpoint");
      statements = 0;
      lastRun = now();
    }
  };
  const timer = setInterval(() => {
    try {
      step();
    } catch {
      // A table dropped in between: the next round looks again.
      agenda = [];
    }
  }, LOOK_EVERY_MS);

  return {
    noteStatement(isIdle) {
      statements += 1;
      idle = isIdle;
      lastStatement = now();
    },
    step,
    stop: () => clearInterval(timer),
  };
};
