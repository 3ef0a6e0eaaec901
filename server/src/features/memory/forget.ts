import { forgotten } from "@evenkeel/companion/memory/prune";
import { touching } from "@evenkeel/companion/memory/subject";
import type { CompanionState } from "@evenkeel/companion/state";
import { companionContent } from "@evenkeel/content/companion/content";
import type { Sealer } from "../../adapters/vault/vault.ts";
import type { Deps } from "../../deps.ts";
import { openState, sealState } from "../conversation/turn-outcome.ts";
import type { Turns } from "../conversation/turns.ts";
import { openMemoryBody } from "./sealed-memory.ts";
import { deleteMemories, picturedConversations, pictureOf, putPicture } from "./store.ts";

/** A memory's subject by its words in both languages: a conversation may have been in either. */
const touches = (subjects: readonly string[]): ((text: string) => boolean) => {
  const each = [
    touching(subjects, companionContent.memory.en),
    touching(subjects, companionContent.memory.es),
  ];
  return (text) => each.some((one) => one(text));
};

/** Takes subjects out of the companion's pictures of a member's conversations, one conversation at a time, each while no
 *  turn of it runs here. */
export const leaveOut = async (
  { db, vault }: Pick<Deps, "db" | "vault">,
  between: Turns["between"],
  memberId: string,
  subjects: readonly string[],
  except?: string,
): Promise<void> => {
  if (subjects.length === 0) return;
  const sealer: Sealer = await vault.sealerFor(memberId);
  const found = touches(subjects);
  const conversations = await db.asMember(memberId, (trx) => picturedConversations(trx, memberId));
  for (const id of conversations) {
    if (id === except) continue;
    await between(memberId, id, () =>
      db.asMember(memberId, async (trx) => {
        const row = await pictureOf(trx, memberId, id);
        if (row === undefined) return;
        const state: CompanionState = openState(sealer, id, row.state_sealed);
        const rest = forgotten(state, found);
        if (JSON.stringify(rest) !== JSON.stringify(state))
          await putPicture(trx, memberId, id, sealState(sealer, id, rest));
      }),
    );
  }
};

/** Deletes memories, all of them for null, and what the pictures of conversations hold of their subjects. When it
 *  returns, nothing of them is used again. Returns how many there were. */
export const forget = async (
  deps: Pick<Deps, "db" | "vault">,
  between: Turns["between"],
  memberId: string,
  ids: readonly string[] | null,
): Promise<number> => {
  const sealer = await deps.vault.sealerFor(memberId);
  const gone = await deps.db.asMember(memberId, (trx) => deleteMemories(trx, memberId, ids));
  const subjects = gone.flatMap((row) => {
    const body = openMemoryBody(sealer, row.memory_id, row.body_sealed);
    // What was not to be brought up may be brought up again: nothing is to be taken away for that.
    return body.kind === "avoid" ? [] : [body.text];
  });
  await leaveOut(deps, between, memberId, subjects);
  return gone.length;
};
