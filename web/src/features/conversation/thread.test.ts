import type { Message } from "@evenkeel/contract/conversation";
import { describe, expect, it } from "vitest";
import { acceptedTurn } from "./live-turn.ts";
import type { WaitingMessage } from "./outbox.ts";
import { isUrgent, threadOf } from "./thread.ts";

const dayOf = (at: string): string => at.slice(0, 10);
const said = (id: string, over: Partial<Message> = {}): Message => ({
  id,
  author: "member",
  parts: [{ kind: "text", text: id }],
  sentAt: "2026-11-22T02:11:00Z",
  zone: "UTC",
  replyTo: null,
  status: "answered",
  reported: false,
  why: null,
  ...over,
});
const reply = (id: string, replyTo: string, over: Partial<Message> = {}): Message =>
  said(id, { author: "companion", replyTo, ...over });
const unsent = (id: string): WaitingMessage => ({
  id,
  memberId: "m",
  conversationId: "c",
  text: id,
  sentAt: "2026-11-22T02:12:00Z",
  zone: "UTC",
  attempts: 0,
  notBeforeMs: 0,
  refusal: null,
});
const kinds = (...of: Parameters<typeof threadOf>): string[] =>
  threadOf(...of).map((item) => `${item.kind} ${item.key}`);

describe("the column of a conversation", () => {
  it("puts a question about a feeling to the reply, with the words it is about", () => {
    const understood = { feelings: ["guilt" as const], modelId: "emotion-x", answer: null };
    const items = threadOf(
      [said("a"), reply("b", "a", { understood }), reply("c", "x")],
      new Map(),
      [],
      dayOf,
    );
    expect(items.map((item) => (item.kind === "companion" ? item.feeling : undefined))).toEqual([
      undefined,
      undefined,
      { messageId: "a", text: "a", understood },
      null,
    ]);
  });
  it("draws a line where a new day begins, and only there", () => {
    const messages = [said("a"), reply("b", "a"), said("c", { sentAt: "2026-11-23T08:00:00Z" })];
    expect(kinds(messages, new Map(), [], dayOf)).toEqual([
      "day day-2026-11-22",
      "member a",
      "companion reply-a",
      "day day-2026-11-23",
      "member c",
    ]);
  });
  it("puts a reply on its way under the message it answers", () => {
    const turn = {
      ...acceptedTurn("a"),
      status: "arriving",
      parts: [{ kind: "text", text: "Hm." }],
    } as const;
    expect(
      kinds(
        [said("a", { status: "waiting" }), said("b", { status: "waiting" })],
        new Map([["a", turn]]),
        [],
        dayOf,
      ),
    ).toEqual(["day day-2026-11-22", "member a", "companion reply-a", "member b", "thinking reply-b"]);
  });
  it("never shows a reply twice once the stored one is there, and keeps its place in the page", () => {
    const turn = {
      ...acceptedTurn("a"),
      status: "complete",
      parts: [{ kind: "text", text: "Hm." }],
    } as const;
    expect(kinds([said("a"), reply("r", "a")], new Map([["a", turn]]), [], dayOf)).toEqual([
      "day day-2026-11-22",
      "member a",
      "companion reply-a",
    ]);
  });
  it("never shows a message twice while it leaves the outbox", () => {
    expect(kinds([said("a")], new Map(), [unsent("a"), unsent("b")], dayOf)).toEqual([
      "day day-2026-11-22",
      "member a",
      "member b",
    ]);
  });
  it("tells a refused message from one that waits", () => {
    const [, item] = threadOf([], new Map(), [{ ...unsent("a"), refusal: "Too long." }], dayOf);
    expect(item).toMatchObject({ kind: "member", state: "refused", refusal: "Too long." });
  });
  it("is urgent while the last reply shows someone to reach", () => {
    const helpline = {
      kind: "card",
      card: {
        kind: "helpline",
        firstStep: true,
        name: "n",
        about: "a",
        channels: [],
        hours: "h",
        source: "s",
        seen: "d",
      },
    } as const;
    const urgent = threadOf([said("a"), reply("r", "a", { parts: [helpline] })], new Map(), [], dayOf);
    expect(isUrgent(urgent)).toBe(true);
    const calm = threadOf(
      [said("a"), reply("r", "a", { parts: [helpline] }), said("b"), reply("s", "b")],
      new Map(),
      [],
      dayOf,
    );
    expect(isUrgent(calm)).toBe(false);
  });
});
