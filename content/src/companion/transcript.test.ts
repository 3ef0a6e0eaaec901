import { plainText } from "@evenkeel/companion/plain-text";
import {
  replyToTranscript,
  type TranscriptContext,
  type TranscriptMessage,
} from "@evenkeel/companion/transcript";
import { instant } from "@evenkeel/kernel/instant";
import { partsOf } from "@evenkeel/safety/screen";
import { describe, expect, it } from "vitest";
import { companionContent } from "./content.ts";

const ctx: TranscriptContext = {
  now: instant(Date.UTC(2026, 10, 23, 2, 0)),
  zone: "UTC",
  locale: { language: "en", country: "US" },
  teen: false,
  helplines: [],
  trustedPerson: null,
  onCall: null,
};

const next = (messages: readonly TranscriptMessage[]): string =>
  plainText(partsOf(replyToTranscript(messages, ctx, companionContent).reply), "en");

/** A conversation in which every reply is the one made from the transcript so far. */
const grown = (says: readonly string[]): readonly TranscriptMessage[] => {
  const messages: TranscriptMessage[] = [];
  for (const text of says) {
    messages.push({ role: "user", text });
    messages.push({ role: "assistant", text: next(messages) });
  }
  return messages;
};

const user = (text: string): TranscriptMessage => ({ role: "user", text });
const assistant = (text: string): TranscriptMessage => ({ role: "assistant", text });

describe("a reply from the transcript alone", () => {
  it("is the same for the same transcript", () => {
    const messages = grown(["my boss shouted at me in front of everyone", "I froze", "it was about a typo"]);
    const asked = [...messages, user("I feel so stupid")];
    expect(next(asked)).toBe(next(asked));
  });

  it("does not claim that anything is stored", () => {
    expect(next([user("hello")])).toMatch(/I'm an AI/);
    expect(next([user("hello")])).not.toMatch(/encrypted/);
  });

  it("gives the AI notice once", () => {
    const messages = grown(["hello", "I'm tired of my job", "it never ends"]);
    expect(messages.filter((m) => m.role === "assistant" && /I'm an AI/.test(m.text)).length).toBe(1);
  });

  it("gives the notice when the replies so far never did", () => {
    expect(next([user("hello"), assistant("Hello, how are you?"), user("I feel low")])).toMatch(/I'm an AI/);
  });

  it("does not give it again when an edited reply held it", () => {
    expect(next([user("hello"), assistant("Hi, I am an AI. What's up?"), user("I feel low")])).not.toMatch(
      /not a therapist/,
    );
  });

  it("knows from the words alone that an exercise is under way, and goes on with it", () => {
    const turn = replyToTranscript(
      [
        user("I'm panicking"),
        assistant("I'm an AI. First, how tense are you right now, from 0 to 100?"),
        user("80"),
      ],
      ctx,
      companionContent,
    );
    expect(turn.state.run).toMatchObject({ techniqueId: "breathing", stepId: "breathe" });
    expect(turn.state.run?.answers["before"]).toBe("80");
  });

  it("knows that an exercise was offered, so that yes begins it", () => {
    const turn = replyToTranscript(
      [
        user("my chest is tight and I can't calm down"),
        assistant(
          "I'm an AI. Before more words, we could bring the alarm down a notch: two minutes of slow breathing on the screen. Want to try?",
        ),
        user("yes"),
      ],
      ctx,
      companionContent,
    );
    expect(turn.state.run?.techniqueId).toBe("breathing");
  });

  it("takes several messages in a row as one", () => {
    expect(next([user("my dad died"), user("last week")])).toMatch(/sorry/i);
  });

  it("does not repeat an opening of its own earlier replies", () => {
    const messages = grown([
      "I can't sleep",
      "it's every night",
      "work is too much",
      "my boss never stops",
      "I'm so tired",
      "yes",
      "I don't know",
      "it's been months",
    ]);
    const openings = messages
      .filter((m) => m.role === "assistant")
      .map((m) => m.text.split(" ").slice(0, 3).join(" "));
    expect(new Set(openings).size).toBe(openings.length);
  });

  it("refuses a transcript that does not end with the member's words", () => {
    expect(() => next([user("hi"), assistant("hello")])).toThrow(RangeError);
    expect(() => next([])).toThrow(RangeError);
  });
});
