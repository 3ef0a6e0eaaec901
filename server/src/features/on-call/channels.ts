import { randomInt, timingSafeEqual } from "node:crypto";
import type { AlertChannel, ChannelRequest, channelAnswer } from "@evenkeel/contract/on-call";
import { channelKind } from "@evenkeel/contract/on-call";
import type { Language } from "@evenkeel/kernel/locale";
import type { Selectable } from "kysely";
import type { z } from "zod";
import { newWebhookSecret } from "../../adapters/alerts/signed-body.ts";
import type { Schema } from "../../adapters/database/schema.ts";
import { ApiError } from "../../api-error.ts";
import { queueAlert } from "./alert-store.ts";
import { rememberPerson } from "./people.ts";
import { checkZone } from "./plan.ts";
import type { AlertTools } from "./tools.ts";

type Row = Selectable<Schema["auth.alert_channel"]>;

const MOST_CHANNELS = 10;
const CODE_VALID_MS = 30 * 60_000;
const CODE_REST_MS = 30_000;
const MOST_TRIES = 8;

export const targetContext = (channelId: string): string => `alert_channel.target:${channelId}`;
export const codeContext = (channelId: string): string => `alert_channel.code:${channelId}`;

const describe = (row: Row): AlertChannel => ({
  ...{ id: row.channel_id, kind: channelKind.parse(row.kind), label: row.label },
  confirmed: row.confirmed_at !== null,
  lastSentAt: row.last_sent_at?.toISOString() ?? null,
  failingSince: row.failing_since?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
});

export const listChannels = async (tools: AlertTools, userId: string): Promise<AlertChannel[]> => {
  const rows = await tools.deps.db.asAccounts((trx) =>
    trx
      .selectFrom("auth.alert_channel")
      .selectAll()
      .where("user_id", "=", userId)
      .orderBy("created_at")
      .execute(),
  );
  return rows.map(describe);
};

interface Target {
  readonly text: string;
  readonly label: string;
  readonly secret: string | null;
}

const targetOf = (tools: AlertTools, request: ChannelRequest): Target => {
  const refuse = (path: string): ApiError =>
    new ApiError("invalid-request", {
      fields: [
        {
          path: `body/${path}`,
          message: {
            en: "It must be an https address of the open internet.",
            es: "Tiene que ser una dirección https de internet abierta.",
          },
        },
      ],
    });
  switch (request.kind) {
    case "e-mail":
      if (!tools.deps.mail.configured) throw new ApiError("mail-not-configured");
      return { text: request.address, label: request.address, secret: null };
    case "push":
      if (!tools.outbound.allows(request.subscription.endpoint)) throw refuse("subscription/endpoint");
      return { text: JSON.stringify(request.subscription), label: request.label, secret: null };
    case "webhook": {
      if (!tools.outbound.allows(request.url)) throw refuse("url");
      const secret = newWebhookSecret();
      const label = request.label.trim() === "" ? new URL(request.url).host : request.label.trim();
      return { text: JSON.stringify({ url: request.url, secret }), label, secret };
    }
    default:
      return request satisfies never;
  }
};

const newCode = (): string => String(randomInt(1_000_000)).padStart(6, "0");

/** Keeps a way to be reached and sends a code through it; alerts go there once the code has come back.
 *  @throws ApiError `invalid-request`, `mail-not-configured`, `conflict` for a known id or an eleventh way. */
export const addChannel = async (
  tools: AlertTools,
  userId: string,
  request: ChannelRequest,
  language: Language,
): Promise<z.infer<typeof channelAnswer>> => {
  const { deps } = tools;
  if (request.zone !== undefined) checkZone(request.zone);
  const target = targetOf(tools, request);
  const sealer = await tools.sealer();
  const at = deps.now();
  const row = await deps.db.asAccounts(async (trx) => {
    const { count } = await trx
      .selectFrom("auth.alert_channel")
      .select((select) => select.fn.countAll<number>().as("count"))
      .where("user_id", "=", userId)
      .executeTakeFirstOrThrow();
    if (count >= MOST_CHANNELS) throw new ApiError("conflict");
    await rememberPerson(trx, { userId, language, at, firstZone: request.zone });
    const made = await trx
      .insertInto("auth.alert_channel")
      .values({
        ...{
          channel_id: request.id,
          user_id: userId,
          kind: request.kind,
          label: target.label,
          created_at: at,
        },
        target_sealed: sealer.seal(target.text, targetContext(request.id)),
        code_sealed: sealer.seal(newCode(), codeContext(request.id)),
        code_expires_at: new Date(at.getTime() + CODE_VALID_MS),
      })
      .onConflict((conflict) => conflict.column("channel_id").doNothing())
      .returningAll()
      .executeTakeFirst();
    if (made === undefined) throw new ApiError("conflict");
    await queueAlert(trx, deps, { kind: "code", userId, at, channels: [made] });
    return made;
  });
  tools.wake();
  return { channel: describe(row), secret: target.secret };
};

const own = async (tools: AlertTools, userId: string, channelId: string): Promise<Row> => {
  const row = await tools.deps.db.asAccounts((trx) =>
    trx
      .selectFrom("auth.alert_channel")
      .selectAll()
      .where("channel_id", "=", channelId)
      .where("user_id", "=", userId)
      .executeTakeFirst(),
  );
  if (row === undefined) throw new ApiError("not-found");
  return row;
};

/** Sends a fresh code; the one before no longer counts. @throws ApiError `slow-down` within half a minute of it. */
export const sendCodeAgain = async (tools: AlertTools, userId: string, channelId: string): Promise<void> => {
  const { deps } = tools;
  const channel = await own(tools, userId, channelId);
  const sinceLast = deps.now().getTime() + CODE_VALID_MS - (channel.code_expires_at?.getTime() ?? 0);
  if (sinceLast < CODE_REST_MS)
    throw new ApiError("slow-down", { retryAfterSeconds: Math.ceil((CODE_REST_MS - sinceLast) / 1_000) });
  const sealed = (await tools.sealer()).seal(newCode(), codeContext(channelId));
  const at = deps.now();
  await deps.db.asAccounts(async (trx) => {
    await trx
      .updateTable("auth.alert_channel")
      .set({ code_sealed: sealed, code_tries: 0, code_expires_at: new Date(at.getTime() + CODE_VALID_MS) })
      .where("channel_id", "=", channelId)
      .execute();
    await queueAlert(trx, deps, { kind: "code", userId, at, channels: [channel] });
  });
  tools.wake();
};

/** The code that came through the channel makes it good for alerts.
 *  @throws ApiError `not-found`, `invitation-expired` when the code is too old, `wrong-credentials`, `locked-out` after
 *  eight wrong ones (a fresh code can be asked for). */
export const confirmChannel = async (
  tools: AlertTools,
  userId: string,
  channelId: string,
  code: string,
): Promise<AlertChannel> => {
  const { deps } = tools;
  const channel = await own(tools, userId, channelId);
  if (channel.confirmed_at !== null) return describe(channel);
  if (channel.code_tries >= MOST_TRIES) throw new ApiError("locked-out");
  if (channel.code_sealed === null || (channel.code_expires_at?.getTime() ?? 0) <= deps.now().getTime())
    throw new ApiError("invitation-expired");
  const expected = (await tools.sealer()).open(channel.code_sealed, codeContext(channelId));
  const right = timingSafeEqual(Buffer.from(code.padStart(6)), Buffer.from(expected));
  const row = await deps.db.asAccounts((trx) =>
    trx
      .updateTable("auth.alert_channel")
      .set((update) =>
        right
          ? { confirmed_at: deps.now(), code_sealed: null, code_expires_at: null, failing_since: null }
          : { code_tries: update("code_tries", "+", 1) },
      )
      .where("channel_id", "=", channelId)
      .where("code_tries", "<", MOST_TRIES)
      .returningAll()
      .executeTakeFirst(),
  );
  if (row === undefined) throw new ApiError("locked-out");
  if (!right) throw new ApiError("wrong-credentials");
  return describe(row);
};

export const removeChannel = async (tools: AlertTools, userId: string, channelId: string): Promise<void> => {
  await own(tools, userId, channelId);
  await tools.deps.db.asAccounts((trx) =>
    trx.deleteFrom("auth.alert_channel").where("channel_id", "=", channelId).execute(),
  );
};

/** Sends a test through one channel, by the very way an alert goes. @returns the delivery, to be watched. */
export const testChannel = async (tools: AlertTools, userId: string, channelId: string): Promise<string> => {
  const { deps } = tools;
  const channel = await own(tools, userId, channelId);
  if (channel.confirmed_at === null) throw new ApiError("conflict");
  const queued = await deps.db.asAccounts((trx) =>
    queueAlert(trx, deps, { kind: "test", userId, at: deps.now(), channels: [channel] }),
  );
  tools.wake();
  const [deliveryId] = queued?.deliveryIds ?? [];
  if (deliveryId === undefined) throw new ApiError("internal");
  return deliveryId;
};
