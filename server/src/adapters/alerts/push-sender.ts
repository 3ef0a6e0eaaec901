import { noticeWords } from "./notice.ts";
import { type PushWay, postPush } from "./push-post.ts";
import type { Sender } from "./sender.ts";

/** An alert that finds the device off is of use for this long. */
const KEPT_SECONDS = 3_600;

/** An alert to a browser of someone on call. */
export const pushSender = (way: PushWay): Sender => ({
  send: async (target, notice) => {
    const { title, text } = noticeWords(notice);
    const words = { title, text, link: notice.link, deliveryId: notice.deliveryId, kind: notice.kind };
    return postPush(way, target, { words, keptSeconds: KEPT_SECONDS, urgency: "high" });
  },
});
