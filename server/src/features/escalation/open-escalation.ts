import type { EscalationTier } from "@evenkeel/contract/escalation";
import { sql } from "kysely";
import type { Deps } from "../../deps.ts";
import { type Opened, openedColumns, openingPieces } from "./opening.ts";

/** An escalation and whose it is. */
export interface EscalationKey {
  readonly memberId: string;
  readonly escalationId: string;
}

/** Tells the rest of the server what a committed opening became; nothing where nobody may see it. */
export const announce = (deps: Pick<Deps, "events">, memberId: string, opened: Opened): void => {
  if (opened.sharing === "none") return;
  const news = { memberId, escalationId: opened.escalation_id, tier: opened.tier, drill: opened.drill };
  if (opened.change === "opened") deps.events.emit("escalation-opened", news);
  else deps.events.emit("escalation-changed", { ...news, change: opened.change });
};

/** Opens an escalation outside of a turn, for a drill: it goes every way a real one goes and is counted apart. It
 *  belongs to a member made up for it, with a key of their own, so that notes on it can be sealed. */
export const openDrill = async (deps: Deps, tier: EscalationTier): Promise<EscalationKey> => {
  const memberId = deps.newId();
  await deps.vault.createKey(memberId);
  const [opened] = await deps.db.asSystem(memberId, async (trx) => {
    const pieces = openingPieces({
      ...{ memberId, escalationId: deps.newId(), tier, drill: true, at: deps.now() },
      ...{ language: "en", ageBand: "25-64", evidence: null, eventId: deps.newId() },
      ...{ companionFollowUpId: deps.newId(), clinicianFollowUpId: deps.newId() },
    });
    const { rows } = await sql<Omit<Opened, "drill">>`
      with grown as (select 0::bigint as last_seq) ${pieces} ${openedColumns}`.execute(trx);
    return rows;
  });
  if (opened === undefined) throw new Error("a drill was not stored");
  announce(deps, memberId, { ...opened, drill: true });
  return { memberId, escalationId: opened.escalation_id };
};
