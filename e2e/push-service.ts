import { createDecipheriv, createECDH, hkdfSync, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";

/** A push service on loopback, with the keys of one browser that subscribed at it. */
export interface PushService {
  readonly subscription: {
    readonly endpoint: string;
    readonly keys: { readonly p256dh: string; readonly auth: string };
  };
  /** The next message, opened as the browser would (RFC 8291), once it has come. */
  next(): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

const derive = (key: Buffer, salt: Buffer, info: Buffer, length: number): Buffer =>
  Buffer.from(hkdfSync("sha256", key, salt, info, length));

export const openPushService = async (): Promise<PushService> => {
  const came: Buffer[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      came.push(Buffer.concat(parts));
      response.writeHead(201).end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const pair = createECDH("prime256v1");
  const publicKey = pair.generateKeys();
  const auth = randomBytes(16);

  const read = (body: Buffer): Record<string, unknown> => {
    const salt = body.subarray(0, 16);
    const keyEnd = 21 + body.readUInt8(20);
    const senderKey = body.subarray(21, keyEnd);
    const info = Buffer.concat([Buffer.from("WebPush: info\0"), publicKey, senderKey]);
    const shared = derive(pair.computeSecret(senderKey), auth, info, 32);
    const key = derive(shared, salt, Buffer.from("Content-Encoding: aes128gcm\0"), 16);
    const nonce = derive(shared, salt, Buffer.from("Content-Encoding: nonce\0"), 12);
    const decipher = createDecipheriv("aes-128-gcm", key, nonce).setAuthTag(body.subarray(-16));
    const padded = Buffer.concat([decipher.update(body.subarray(keyEnd, -16)), decipher.final()]);
    return JSON.parse(padded.subarray(0, padded.lastIndexOf(2)).toString("utf8"));
  };

  return {
    subscription: {
      endpoint: `http://127.0.0.1:${port}/push`,
      keys: { p256dh: publicKey.toString("base64url"), auth: auth.toString("base64url") },
    },
    next: async () => {
      for (let attempt = 0; attempt < 600; attempt += 1) {
        const body = came.shift();
        if (body !== undefined) return read(body);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error("Nothing came to the push service in 60 s.");
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

/** Lets the pages of a browser subscribe at this service, since there is no other without the internet. */
export const subscribeAt = async (page: Page, service: PushService): Promise<void> => {
  await page.addInitScript((subscription) => {
    Object.assign(PushManager.prototype, { subscribe: async () => ({ toJSON: () => subscription }) });
  }, service.subscription);
};
