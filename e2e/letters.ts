import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A post office on loopback: every letter the server sends arrives here. */
export interface Letters {
  readonly smtpUrl: string;
  /** The link of the newest letter to this address, once one has come that was not read before. */
  linkTo(email: string): Promise<string>;
  close(): Promise<void>;
}

/** Quoted-printable and folding undone, as a mail program would. */
const readable = (raw: string): string =>
  Buffer.from(
    raw
      .replace(/=\r?\n/g, "")
      .replace(/=([0-9A-F]{2})/g, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  ).toString("utf8");

export const openLetters = async (): Promise<Letters> => {
  const unread = new Map<string, string[]>();
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData: (stream, session, done) => {
      let raw = "";
      stream.on("data", (chunk: Buffer) => {
        raw += chunk.toString("latin1");
      });
      stream.on("end", () => {
        const to = session.envelope.rcptTo[0]?.address ?? "";
        unread.set(to, [...(unread.get(to) ?? []), readable(raw)]);
        done();
      });
    },
  });
  smtp.listen(0, "127.0.0.1");
  await once(smtp.server, "listening");
  const { port } = smtp.server.address() as AddressInfo;
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    linkTo: async (email) => {
      for (let attempt = 0; attempt < 150; attempt += 1) {
        const letter = unread.get(email)?.pop();
        const link = letter && /https?:\/\/localhost\S+/.exec(letter)?.[0];
        if (link) return link;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`No letter with a link came for ${email} in 15 s.`);
    },
    close: () => new Promise((resolve) => smtp.close(() => resolve())),
  };
};
