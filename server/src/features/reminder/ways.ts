import type { ReminderWayInput } from "@evenkeel/contract/reminder";
import { ApiError } from "../../api-error.ts";
import { addressOf } from "./address.ts";
import { insertNote, lastSentTo } from "./note-store.ts";
import { openWay, sealNote, sealWay, type WayBody } from "./sealed-reminder.ts";
import { deleteWay, insertWay, waysOf } from "./store.ts";

import type { ReminderTools } from "./tools.ts";
import { change } from "./use-case.ts";

const MOST_WAYS = 6;
/** Between two tests of one way. */
const TEST_REST_MS = 10_000;

const bodyOf = async (tools: ReminderTools, memberId: string, input: ReminderWayInput): Promise<WayBody> => {
  switch (input.kind) {
    case "push":
      if (tools.outbound.allows(input.subscription.endpoint))
        return { label: input.label.trim(), subscription: input.subscription };
      throw new ApiError("invalid-request", {
        fields: [
          {
            path: "body/subscription/endpoint",
            message: {
              en: "It must be an https address of the open internet.",
              es: "Tiene que ser una dirección https de internet abierta.",
            },
          },
        ],
      });
    case "e-mail": {
      const { mail } = await addressOf(tools.deps, memberId);
      if (mail === "not-configured") throw new ApiError("mail-not-configured");
      if (mail !== "ready") throw new ApiError("conflict");
      return { label: "", subscription: null };
    }
    default:
      return input satisfies never;
  }
};

/** A further way to be reached. The same browser, or the address once more, takes the place of what was there.
 *  @throws ApiError `conflict` without a confirmed address or with too many ways, `mail-not-configured`. */
export const addWay = async (
  tools: ReminderTools,
  memberId: string,
  input: ReminderWayInput,
): Promise<void> => {
  const body = await bodyOf(tools, memberId, input);
  await change(tools, memberId, async (trx, setting, sealer) => {
    const before = await waysOf(trx, memberId);
    const same = before.filter(({ kind, reminder_way_id: id, body_sealed }) => {
      if (id === input.id || kind !== input.kind) return false;
      return openWay(sealer, id, body_sealed).subscription?.endpoint === body.subscription?.endpoint;
    });
    if (before.length - same.length >= MOST_WAYS) throw new ApiError("conflict");
    for (const { reminder_way_id } of same) await deleteWay(trx, memberId, reminder_way_id);
    await insertWay(trx, memberId, {
      ...{ id: input.id, kind: input.kind, sealed: sealWay(sealer, input.id, body), at: tools.deps.now() },
    });
    return { body: setting, answer: undefined };
  });
};

/** @throws ApiError `not-found`. */
export const removeWay = (tools: ReminderTools, memberId: string, id: string): Promise<void> =>
  change(tools, memberId, async (trx, body) => {
    if (!(await deleteWay(trx, memberId, id))) throw new ApiError("not-found");
    return { body, answer: undefined };
  });

/** Sends a test by one way at once, at whatever hour: it was asked for this minute.
 *  @throws ApiError `not-found`, `slow-down` shortly after the last. */
export const testWay = (
  tools: ReminderTools,
  memberId: string,
  wayId: string,
): Promise<{ readonly deliveryId: string }> =>
  change(tools, memberId, async (trx, body, sealer) => {
    const { now, newId } = tools.deps;
    const way = (await waysOf(trx, memberId)).find(({ reminder_way_id }) => reminder_way_id === wayId);
    if (way === undefined) throw new ApiError("not-found");
    const last = await lastSentTo(trx, memberId, wayId);
    const restMs = last === undefined ? 0 : last.getTime() + TEST_REST_MS - now().getTime();
    if (restMs > 0) throw new ApiError("slow-down", { retryAfterSeconds: Math.ceil(restMs / 1_000) });
    const [noteId, deliveryId] = [newId(), newId()];
    await insertNote(trx, memberId, {
      ...{ id: noteId, at: now(), sealed: sealNote(sealer, noteId, { kind: "test", key: "test" }) },
      deliveries: [{ id: deliveryId, wayId, wayKind: way.kind }],
    });
    return { body, answer: { deliveryId } };
  });
