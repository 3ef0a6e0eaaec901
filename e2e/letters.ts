import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A post office on loopback: every letter the server sends arrives here. */
export interface Letters {
  readonly smtpUrl: string;
  /** The link under this path in a letter to this address, once one has come that was not read before. */
  linkTo(email: string, path: string): Promise<string>;
  close(): Promise<void>;
}

/** As a mail program would show it: quoted-printable is undone where the letter says that it is used, and only there. */
const readable = (raw: string): string => {
  const quoted = /^content-transfer-encoding: quoted-printable/im.test(raw);
  const bytes = quoted
    ? raw
        .replace(/=\r?\n/g, "")
        .replace(/=([0-9A-F]{2})/g, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : raw;
  return Buffer.from(bytes, "latin1").toString("utf8");
};

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
    linkTo: async (email, path) => {
      for (let attempt = 0; attempt < 150; attempt += 1) {
        const letters = unread.get(email) ?? [];
        for (const letter of letters) {
          const link = /https?:\/\/localhost\S+/.exec(letter)?.[0];
          if (link === undefined || new URL(link).pathname !== path) continue;
          unread.set(
            email,
            letters.filter((other) => other !== letter),
          );
          return link;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`No letter with a link to ${path} came for ${email} in 15 s.`);
    },
    close: () => new Promise((resolve) => smtp.close(() => resolve())),
  };
};
