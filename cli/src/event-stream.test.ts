import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { turnEvents } from "./event-stream.ts";

const id = "01900000-0000-7000-8000-000000000001";
const events = [
  { kind: "message-accepted", messageId: id, acceptedAt: "2026-03-01T08:30:00.000Z", duplicate: false },
  {
    kind: "reply-part",
    messageId: id,
    replyId: id,
    index: 0,
    part: { kind: "text", text: "two\n\nparagraphs, ñ, 👩‍🚀" },
  },
  { kind: "turn-complete", messageId: id, replyId: id, stopped: false },
];
const body = events.map((event) => `event: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`).join(":\n\n");

const read = async (pieces: readonly Uint8Array[]): Promise<unknown[]> => {
  const found: unknown[] = [];
  for await (const event of turnEvents(
    (async function* () {
      yield* pieces;
    })(),
  ))
    found.push(event);
  return found;
};

describe("the events of a stream", () => {
  it("are the same however the network cuts the bytes", async () => {
    const bytes = Buffer.from(body);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length)), async (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const pieces = places.slice(1).map((end, i) => bytes.subarray(places[i] ?? 0, end));
        expect(await read(pieces)).toEqual(events);
      }),
    );
  });

  it("fail when one is not of the contract", async () => {
    await expect(read([Buffer.from('data: {"kind":"surprise"}\n\n')])).rejects.toThrow();
  });
});
