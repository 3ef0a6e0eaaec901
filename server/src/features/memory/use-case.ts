import { keepable } from "@evenkeel/companion/memory/asked-to-keep";
import type { NewMemory } from "@evenkeel/companion/memory/memory";
import { MOST_MEMORIES } from "@evenkeel/companion/memory/memory";
import { expiryOf } from "@evenkeel/companion/memory/notice";
import { companionContent } from "@evenkeel/content/companion/content";
import type { addMemory, ChangeMemory, MemoryItem, MemoryList } from "@evenkeel/contract/memory";
import { instant } from "@evenkeel/kernel/instant";
import { understand } from "@evenkeel/language/understand";
import type { z } from "zod";
import type { Trx } from "../../adapters/database/access.ts";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";
import { readMember } from "../account/store.ts";
import { consentEvents } from "../consent/store.ts";
import { messageWords } from "../conversation/conversation-store.ts";
import { openWords } from "../conversation/sealed-message.ts";
import { asItem, openMemoryBody, sealMemory } from "./sealed-memory.ts";
import { insertMemory, lockMemory, memoriesOf, rewriteMemory } from "./store.ts";

export const consentOf = async (trx: Trx, memberId: string): Promise<boolean | null> =>
  (await consentEvents(trx, memberId)).find(({ purpose }) => purpose === "memory")?.granted ?? null;

const needConsent = async (trx: Trx, memberId: string): Promise<void> => {
  if ((await consentOf(trx, memberId)) !== true) throw new ApiError("consent-needed");
};

export const listMemories = async ({ db, vault, now }: Deps, memberId: string): Promise<MemoryList> => {
  const sealer = await vault.sealerFor(memberId);
  return db.asMember(memberId, async (trx) => ({
    consent: await consentOf(trx, memberId),
    memories: (await memoriesOf(trx, memberId, now())).map((row) => asItem(sealer, row)),
  }));
};

const one = async (deps: Deps, memberId: string, id: string): Promise<MemoryItem> => {
  const found = (await listMemories(deps, memberId)).memories.find((memory) => memory.id === id);
  if (found === undefined) throw new ApiError("not-found");
  return found;
};

/** Keeps what the member wrote by hand. @throws ApiError `consent-needed`, `conflict` when there are too many. */
export const addByHand = async (
  deps: Deps,
  memberId: string,
  { id, kind, text, zone }: z.infer<typeof addMemory>,
): Promise<MemoryItem> => {
  const { db, vault, now } = deps;
  const sealer = await vault.sealerFor(memberId);
  const at = now();
  const expiresAt = kind === "event" ? null : expiryOf(kind, instant(at.getTime()), null);
  const memory: NewMemory = {
    ...{ kind, text: text.trim(), about: kind === "avoid" ? text.trim() : null, as: null, quote: "" },
    ...{ happensAt: null, exact: false, expiresAt },
  };
  await db.asMember(memberId, async (trx) => {
    await needConsent(trx, memberId);
    if ((await memoriesOf(trx, memberId, at)).length >= MOST_MEMORIES) throw new ApiError("conflict");
    await insertMemory(trx, memberId, {
      ...{ id, sealed: sealMemory(sealer, id, memory), sourceId: null, conversationId: null, zone },
      ...{ notedAt: at, expiresAt: expiresAt === null ? null : new Date(expiresAt) },
    });
  });
  return one(deps, memberId, id);
};

/** Puts a memory right. What it was made from no longer counts once it is worded anew. @throws ApiError `not-found`. */
export const change = async (
  deps: Deps,
  memberId: string,
  id: string,
  { text, happensAt, expiresAt }: ChangeMemory,
): Promise<MemoryItem> => {
  const sealer = await deps.vault.sealerFor(memberId);
  await deps.db.asMember(memberId, async (trx) => {
    const row = await lockMemory(trx, memberId, id);
    if (row === undefined) throw new ApiError("not-found");
    const before = openMemoryBody(sealer, id, row.body_sealed);
    const worded = text.trim() === before.text ? {} : { text: text.trim(), about: null, as: null, quote: "" };
    const at = happensAt === null ? null : instant(Date.parse(happensAt));
    const moved = at === before.happensAt ? { happensAt: at } : { happensAt: at, exact: at !== null };
    const after: NewMemory = {
      ...before,
      expiresAt: null,
      ...worded,
      ...moved,
    };
    await rewriteMemory(
      trx,
      memberId,
      id,
      sealMemory(sealer, id, after),
      expiresAt === null ? null : new Date(expiresAt),
    );
  });
  return one(deps, memberId, id);
};

/** Keeps what one message says: after the yes that was asked for beside its reply. Again, it adds nothing.
 *  @throws ApiError `consent-needed`, `not-found`. */
export const keepFrom = async (
  deps: Deps,
  memberId: string,
  { conversationId, messageId }: { readonly conversationId: string; readonly messageId: string },
): Promise<MemoryList> => {
  const { db, vault, newId } = deps;
  const sealer = await vault.sealerFor(memberId);
  await db.asMember(memberId, async (trx) => {
    await needConsent(trx, memberId);
    const said = await messageWords(trx, memberId, conversationId, messageId);
    const member = await readMember(trx, memberId);
    if (said === undefined || member === undefined) throw new ApiError("not-found");
    const known = await memoriesOf(trx, memberId, deps.now());
    if (known.some(({ source_id }) => source_id === messageId) || known.length >= MOST_MEMORIES) return;
    const language = member.language === "es" ? "es" : "en";
    const text = openWords(sealer, messageId, said.body_sealed);
    const memories = keepable(text, understand(text, { language }), {
      now: instant(said.sent_at.getTime()),
      zone: said.zone,
      language,
      wording: companionContent.memory[language],
    });
    for (const memory of memories) {
      const id = newId();
      await insertMemory(trx, memberId, {
        ...{
          id,
          sealed: sealMemory(sealer, id, memory),
          sourceId: messageId,
          conversationId,
          zone: said.zone,
        },
        ...{
          notedAt: said.sent_at,
          expiresAt: memory.expiresAt === null ? null : new Date(memory.expiresAt),
        },
      });
    }
  });
  return listMemories(deps, memberId);
};
