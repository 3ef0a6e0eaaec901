import type { TurnEvent } from "@evenkeel/contract/conversation";
import { describe, expect, it } from "vitest";
import { acceptedTurn, onTurnEvent } from "./live-turn.ts";

const M = "019a0000-0000-7000-8000-000000000001";
const R = "019a0000-0000-7000-8000-000000000002";
const part = (index: number, text: string) =>
  ({ kind: "reply-part", messageId: M, replyId: R, index, part: { kind: "text", text } }) as const;

describe("a reply while it arrives", () => {
  it("gathers its parts in order and ends", () => {
    const events: readonly TurnEvent[] = [
      part(0, "One."),
      {
        kind: "card",
        messageId: M,
        replyId: R,
        index: 1,
        card: { kind: "steps", title: "T", steps: ["a"] },
      },
      { kind: "turn-complete", messageId: M, replyId: R, stopped: false },
    ];
    const turn = events.reduce(onTurnEvent, acceptedTurn(M));
    expect(turn.parts.map((p) => p.kind)).toEqual(["text", "card"]);
    expect(turn).toMatchObject({ status: "complete", replyId: R, stopped: false });
  });
  it("stands once when the stream is read again after a lost connection", () => {
    const before = onTurnEvent(onTurnEvent(acceptedTurn(M), part(0, "One.")), part(1, "Two."));
    const again = [part(0, "One."), part(1, "Two."), part(2, "Three.")].reduce(onTurnEvent, before);
    expect(again.parts).toEqual([
      { kind: "text", text: "One." },
      { kind: "text", text: "Two." },
      { kind: "text", text: "Three." },
    ]);
  });
  const words = (replyId: string, text: string) =>
    ({ kind: "reply-words", messageId: M, replyId, index: 0, text }) as const;
  const OTHER = "019a0000-0000-7000-8000-000000000003";

  it("grows by the words that come while it is being worded", () => {
    const turn = [part(0, "One."), words(R, " Two."), words(R, " Three?")].reduce(
      onTurnEvent,
      acceptedTurn(M),
    );
    expect(turn.parts).toEqual([{ kind: "text", text: "One. Two. Three?" }]);
  });
  it("gives way to another reply, whose words alone stand", () => {
    const other = { ...part(0, "Another."), replyId: OTHER };
    const turn = [part(0, "One."), words(R, " Two."), other].reduce(onTurnEvent, acceptedTurn(M));
    expect(turn.parts).toEqual([{ kind: "text", text: "Another." }]);
    expect(onTurnEvent(turn, words(R, " Late."))).toEqual(turn);
  });
  it("leaves nothing of a reply that is not the one kept", () => {
    const end = { kind: "turn-complete", messageId: M, replyId: OTHER, stopped: true } as const;
    expect([part(0, "One."), end].reduce(onTurnEvent, acceptedTurn(M)).parts).toEqual([]);
  });
  it("keeps what arrived when the turn fails, and the server's sentence", () => {
    const turn = onTurnEvent(onTurnEvent(acceptedTurn(M), part(0, "One.")), {
      kind: "turn-failed",
      messageId: M,
      errorKind: "internal",
      message: "It will appear here.",
      willAnswerLater: true,
    });
    expect(turn.parts).toHaveLength(1);
    expect(turn).toMatchObject({
      status: "failed",
      failure: { sentence: "It will appear here.", willAnswerLater: true },
    });
  });
});
