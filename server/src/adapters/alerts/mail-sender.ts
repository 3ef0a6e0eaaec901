import type { Mailer } from "../mail/mailer.ts";
import { noticeWords } from "./notice.ts";
import type { Sender, SendOutcome } from "./sender.ts";

/** An SMTP answer of 500 to 599 is final (RFC 5321, 4.2.1); anything else may pass. */
export const mailRefusal = (error: unknown): SendOutcome => {
  const status =
    typeof error === "object" && error !== null && "responseCode" in error
      ? Number(error.responseCode)
      : Number.NaN;
  if (Number.isNaN(status))
    return { kind: "try-again", problem: "unreachable", status: null, afterSeconds: null };
  return status >= 500
    ? { kind: "hopeless", problem: "mail-refused", status }
    : { kind: "try-again", problem: "mail-refused", status, afterSeconds: null };
};

/** A letter to an address; sent means that the operator's mail server took it. */
export const mailSender = (mailer: Mailer): Sender => ({
  send: async (address, notice) => {
    if (!mailer.configured) return { kind: "hopeless", problem: "mail-not-configured", status: null };
    const { title, text } = noticeWords(notice);
    try {
      await mailer.send({ to: address, subject: title, text: `${text}\n\n${notice.link}\n` });
      return { kind: "sent", status: null };
    } catch (error) {
      return mailRefusal(error);
    }
  },
});
