import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SseEvent, sseParser } from "./sse-parser.ts";

const parse = (...chunks: readonly string[]): SseEvent[] => {
  const parser = sseParser();
  return chunks.flatMap((chunk) => [...parser.push(chunk)]);
};

describe("server-sent events", () => {
  it("reads the kind and the data of an event", () => {
    expect(parse('event: reply-part\ndata: {"a":1}\n\n')).toEqual([{ event: "reply-part", data: '{"a":1}' }]);
  });
  it("calls an event without a kind a message", () => {
    expect(parse("data: hi\n\n")).toEqual([{ event: "message", data: "hi" }]);
  });
  it("joins several data lines with line breaks", () => {
    expect(parse("data: one\ndata: two\n\n")).toEqual([{ event: "message", data: "one\ntwo" }]);
  });
  it("skips heartbeats and unknown fields", () => {
    expect(parse(": still here\n\nid: 4\nretry: 10\ndata: x\n\n")).toEqual([{ event: "message", data: "x" }]);
  });
  it("drops an event without data, and its kind with it", () => {
    expect(parse("event: odd\n\ndata: x\n\n")).toEqual([{ event: "message", data: "x" }]);
  });
  it("takes away one space after the colon and no more", () => {
    expect(parse("data:  two\n\n")).toEqual([{ event: "message", data: " two" }]);
  });
  it("gives nothing for an event that was cut off", () => {
    expect(parse("event: card\ndata: {")).toEqual([]);
  });
  it("reads the same events wherever the stream is cut and however its lines end", () => {
    const text = fc.stringMatching(/^[ -9;-~áñ…]{0,12}$/);
    const wanted = fc.array(fc.record({ event: fc.constantFrom("card", "reply-part"), data: text }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(wanted, fc.constantFrom("\n", "\r\n"), fc.array(fc.nat(200)), (events, eol, cuts) => {
        const stream = events.map((e) => `event: ${e.event}${eol}data: ${e.data}${eol}${eol}`).join("");
        const places = [...new Set([0, ...cuts.map((cut) => cut % stream.length), stream.length])].sort(
          (a, b) => a - b,
        );
        const chunks = places.slice(1).map((place, i) => stream.slice(places[i], place));
        expect(parse(...chunks)).toEqual(events);
      }),
    );
  });
});
