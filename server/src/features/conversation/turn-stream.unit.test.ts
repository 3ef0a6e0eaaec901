import { type AddressInfo, connect } from "node:net";
import fastify from "fastify";
import { afterEach, describe, expect, it } from "vitest";
import { heartbeat } from "../../http/event-stream.ts";
import { openReply, type StoredReply } from "./sealed-message.ts";
import { openTurnStream, type TurnStream } from "./turn-stream.ts";

const MESSAGE = "01900000-0000-7000-8000-000000000001";
const REPLY = "01900000-0000-7000-8000-000000000002";
/** Opens what was not sealed at all: the stream is under test here, not the seal. */
const said = (parts: readonly object[]): StoredReply =>
  openReply(
    { seal: (text) => Buffer.from(text), open: (bytes) => Buffer.from(bytes).toString("utf8") },
    REPLY,
    Buffer.from(JSON.stringify(parts)),
    false,
  );
const text = (words: string) => ({ kind: "text", text: words });
const complete = { kind: "turn-complete", messageId: MESSAGE, replyId: REPLY, stopped: false } as const;

describe("the stream of a turn", () => {
  const closing: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });

  /** A server that answers every request with `work`, and a client that reads only when it is told to. */
  const serve = async (work: (stream: TurnStream) => Promise<void>, everyMs = 15_000) => {
    const app = fastify();
    const alive = heartbeat(everyMs);
    app.get("/", async (_request, reply) => {
      reply.header("x-content-type-options", "nosniff").header("x-frame-options", "DENY");
      await work(openTurnStream(reply, alive));
    });
    await app.listen({ port: 0, host: "127.0.0.1" });
    const socket = connect((app.server.address() as AddressInfo).port, "127.0.0.1");
    socket.write("GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
    closing.push(async () => {
      socket.destroy();
      alive.stop();
      await app.close();
    });
    let heard = "";
    const read = (): void =>
      void socket.on("data", (chunk) => {
        heard += chunk.toString("utf8");
      });
    return { socket, read, heard: () => heard };
  };

  it("names each event and keeps the headers that mean something on a stream", async () => {
    const { read, heard } = await serve(async (stream) => {
      await stream.reply(MESSAGE, said([text("one"), { kind: "chips", chips: [] }]), () => false);
      stream.end(complete);
    });
    read();
    await expect.poll(heard).toContain("event: turn-complete");
    expect(heard()).toMatch(/content-type: text\/event-stream/i);
    expect(heard()).toMatch(/x-content-type-options: nosniff/i);
    expect(heard()).not.toMatch(/x-frame-options/i);
    expect(heard()).toMatch(/cache-control: no-store/i);
    expect(heard()).toContain(`event: reply-part\ndata: {"kind":"reply-part","messageId":"${MESSAGE}"`);
  });

  it("waits for a reader that is slow instead of filling memory", async () => {
    let sent = 0;
    const big = text("x".repeat(1_000_000));
    const { read } = await serve(async (stream) => {
      for (let i = 0; i < 30; i += 1) {
        await stream.reply(MESSAGE, said([big]), () => false);
        sent += 1;
      }
      stream.end(complete);
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(sent).toBeLessThan(30);
    read();
    await expect.poll(() => sent, { timeout: 10_000 }).toBe(30);
  });

  it("stops between parts and says how many were sent", async () => {
    let sent = -1;
    let asked = 0;
    const { read, heard } = await serve(async (stream) => {
      sent = await stream.reply(MESSAGE, said([text("one"), text("two"), text("three")]), () => asked++ >= 2);
      stream.end(complete);
    });
    read();
    await expect.poll(heard).toContain("turn-complete");
    expect(sent).toBe(2);
    expect(heard()).not.toContain("three");
  });

  it("beats while it waits, so that no proxy closes it", async () => {
    const { read, heard } = await serve(async (stream) => {
      await new Promise((resolve) => setTimeout(resolve, 120));
      stream.end(complete);
    }, 20);
    read();
    await expect.poll(heard).toContain("turn-complete");
    expect(heard().match(/^:$/gm)?.length).toBeGreaterThan(1);
  });

  it("goes on without an error when the reader has gone", async () => {
    let done = false;
    const { socket } = await serve(async (stream) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      for (let i = 0; i < 20; i += 1)
        await stream.reply(MESSAGE, said([text("x".repeat(100_000))]), () => false);
      stream.end(complete);
      done = true;
    });
    setTimeout(() => socket.destroy(), 10);
    await expect.poll(() => done, { timeout: 5_000 }).toBe(true);
  });
});
