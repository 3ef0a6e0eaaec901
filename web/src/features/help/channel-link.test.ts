import { describe, expect, it } from "vitest";
import { channelLink, contactLink } from "./channel-link.ts";

describe("where a helpline's channel leads", () => {
  it("calls the digits of a number", () => {
    expect(channelLink({ kind: "call", value: "1-800-787-3224" })).toBe("tel:18007873224");
    expect(channelLink({ kind: "call", value: "+44 20 7946 0000" })).toBe("tel:+442079460000");
  });
  it("fills in the word that the line asks for in a text", () => {
    expect(channelLink({ kind: "text", value: "741741", note: "text HOME" })).toBe("sms:741741?&body=HOME");
    expect(channelLink({ kind: "text", value: "988" })).toBe("sms:988");
  });
  it("opens a chat over https, however the address was written", () => {
    expect(channelLink({ kind: "chat", value: "988lifeline.org" })).toBe("https://988lifeline.org");
    expect(channelLink({ kind: "chat", value: "https://nedic.ca/chat" })).toBe("https://nedic.ca/chat");
  });
  it("makes no link of words", () => {
    expect(channelLink({ kind: "chat", value: "see their website" })).toBeNull();
    expect(channelLink({ kind: "chat", value: "javascript:alert(1)" })).toBeNull();
    expect(channelLink({ kind: "call", value: "ask" })).toBeNull();
  });
});

describe("where a trusted person's contact leads", () => {
  it("calls a number and writes to an e-mail address", () => {
    expect(contactLink(" +34 600 123 456 ")).toBe("tel:+34600123456");
    expect(contactLink("ana@example.org")).toBe("mailto:ana@example.org");
  });
  it("makes no link of words", () => {
    expect(contactLink("next door")).toBeNull();
    expect(contactLink("javascript:alert(1)")).toBeNull();
  });
});
