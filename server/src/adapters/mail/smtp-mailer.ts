import { createTransport } from "nodemailer";
import { ApiError } from "../../api-error.ts";
import type { Mailer } from "./mailer.ts";

const WAIT_MS = 15_000;

/** `smtp://user:password@host:port`, or `smtps://…`; undefined gives a mailer that says it is not configured. */
export const openMailer = (smtpUrl: string | undefined, from: string): Mailer => {
  if (smtpUrl === undefined)
    return {
      configured: false,
      send: async () => {
        throw new ApiError("mail-not-configured");
      },
    };
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: WAIT_MS,
    greetingTimeout: WAIT_MS,
    socketTimeout: WAIT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    configured: true,
    send: async (mail) => {
      await transport.sendMail({ from, to: mail.to, subject: mail.subject, text: mail.text });
    },
  };
};
