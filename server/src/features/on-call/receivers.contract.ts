import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly url: string;
}

/** A web server on loopback that keeps what it is sent. */
export interface Receiver {
  readonly origin: string;
  readonly received: Received[];
  /** What the next requests are answered with, in order; after those 204. */
  answer(...answers: readonly (number | { status: number; headers: Record<string, string> })[]): void;
  close(): Promise<void>;
}

const closing = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });

export const openReceiver = async (): Promise<Receiver> => {
  const received: Received[] = [];
  const answers: (number | { status: number; headers: Record<string, string> })[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      received.push({ headers: request.headers, body: Buffer.concat(parts), url: request.url ?? "" });
      const next = answers.shift() ?? 204;
      if (typeof next === "number") response.writeHead(next).end();
      else response.writeHead(next.status, next.headers).end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    received,
    answer: (...next) => void answers.push(...next),
    close: () => closing(server),
  };
};

/** A browser that subscribed at a push service, and can read what was sent to it. */
export interface PushBrowser {
  readonly subscription: { endpoint: string; keys: { p256dh: string; auth: string } };
  /** Opens a message as RFC 8291 says, from the receiver's side. */
  read(body: Buffer): Record<string, unknown>;
}

export const pushBrowser = (service: Receiver): PushBrowser => {
  const pair = createECDH("prime256v1");
  const publicKey = pair.generateKeys();
  const auth = randomBytes(16);
  const derive = (key: Buffer, salt: Buffer, info: Buffer, length: number): Buffer =>
    Buffer.from(hkdfSync("sha256", key, salt, info, length));
  return {
    subscription: {
      endpoint: `${service.origin}/push/${randomBytes(8).toString("hex")}`,
      keys: { p256dh: publicKey.toString("base64url"), auth: auth.toString("base64url") },
    },
    read: (body) => {
      const salt = body.subarray(0, 16);
      const keyLength = body.readUInt8(20);
      const senderKey = body.subarray(21, 21 + keyLength);
      const sealed = body.subarray(21 + keyLength);
      const info = Buffer.concat([Buffer.from("WebPush: info\0"), publicKey, senderKey]);
      const shared = derive(pair.computeSecret(senderKey), auth, info, 32);
      const key = derive(shared, salt, Buffer.from("Content-Encoding: aes128gcm\0"), 16);
      const nonce = derive(shared, salt, Buffer.from("Content-Encoding: nonce\0"), 12);
      const decipher = createDecipheriv("aes-128-gcm", key, nonce).setAuthTag(sealed.subarray(-16));
      const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
      const end = padded.lastIndexOf(2);
      return JSON.parse(padded.subarray(0, end).toString("utf8")) as Record<string, unknown>;
    },
  };
};

/** The claims of a VAPID header, once its signature was found to be by the key it names. */
export const vapidClaims = (header: string): { key: string; claims: Record<string, unknown> } => {
  const match = /^vapid t=([^.]+)\.([^.]+)\.([^,]+), k=(\S+)$/.exec(header);
  if (match === null) throw new Error("not a VAPID header");
  const [, head = "", body = "", signature = "", key = ""] = match;
  const raw = Buffer.from(key, "base64url");
  const publicKey = createPublicKey({
    format: "jwk",
    key: {
      ...{ kty: "EC", crv: "P-256" },
      x: raw.subarray(1, 33).toString("base64url"),
      y: raw.subarray(33).toString("base64url"),
    },
  });
  const signed = verify(
    "sha256",
    Buffer.from(`${head}.${body}`),
    { key: publicKey, dsaEncoding: "ieee-p1363" },
    Buffer.from(signature, "base64url"),
  );
  if (!signed) throw new Error("signed by another key");
  return { key, claims: JSON.parse(Buffer.from(body, "base64url").toString()) as Record<string, unknown> };
};

export interface Letterbox {
  readonly smtpUrl: string;
  readonly letters: { readonly to: string; readonly raw: string }[];
  /** Whether the next letters are refused, with this SMTP code. */
  refuse(code: number | null): void;
  close(): Promise<void>;
}

export const openLetterbox = async (): Promise<Letterbox> => {
  const letters: { to: string; raw: string }[] = [];
  let refused: number | null = null;
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo: (_address, _session, done) => {
      if (refused === null) return done();
      return done(Object.assign(new Error("refused"), { responseCode: refused }));
    },
    onData: (stream, session, done) => {
      let raw = "";
      stream.on("data", (chunk: Buffer) => {
        raw += chunk.toString("utf8");
      });
      stream.on("end", () => {
        letters.push({ to: session.envelope.rcptTo[0]?.address ?? "", raw });
        done();
      });
    },
  });
  smtp.listen(0, "127.0.0.1");
  await once(smtp.server, "listening");
  const { port } = smtp.server.address() as AddressInfo;
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    letters,
    refuse: (code) => {
      refused = code;
    },
    close: () => new Promise((resolve) => smtp.close(() => resolve())),
  };
};
