import { z } from "zod";
import type { Outbound } from "../outbound/outbound.ts";
import { noticeWords } from "./notice.ts";
import { outcomeOf, type Sender } from "./sender.ts";
import { signedHeaders } from "./signed-body.ts";

export const webhookTarget = z.object({ url: z.string(), secret: z.string() });

/** JSON to an address of the clinician's, signed with a secret that only the two know. The same delivery has the same
 *  id however often it is tried. */
export const webhookSender = (outbound: Outbound, now: () => Date): Sender => ({
  send: async (target, notice) => {
    const { url, secret } = webhookTarget.parse(JSON.parse(target));
    const body = Buffer.from(
      JSON.stringify({
        version: 1,
        deliveryId: notice.deliveryId,
        kind: notice.kind,
        drill: notice.kind === "drill",
        tier: notice.tier,
        at: notice.at.toISOString(),
        link: notice.link,
        text: noticeWords(notice).text,
        ...(notice.code === null ? {} : { code: notice.code }),
      }),
    );
    const headers = {
      "content-type": "application/json",
      "user-agent": "Evenkeel",
      "evenkeel-delivery": notice.deliveryId,
      ...signedHeaders(secret, body, now()),
    };
    return outcomeOf(await outbound.post({ url, headers, body }));
  },
});
