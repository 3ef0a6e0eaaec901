import type { JournalInput } from "@evenkeel/contract/check-in";
import { describe, expect, it } from "vitest";
import { type Draft, newDraft } from "./draft.ts";
import { type DraftPorts, makeDraftSaver, SAVE_AFTER_MS, type SaveAnswer } from "./draft-saver.ts";

const blank = newDraft({ entryId: "e", memberId: "m", at: "2026-11-22T21:40:00Z", zone: "UTC", nowMs: 0 });

const desk = (start: Draft = blank) => {
  const kept = new Map<string, Draft>();
  const server = new Map<string, JournalInput>();
  const sent: string[] = [];
  const state = { now: 0, answer: null as SaveAnswer | null, ids: 0, hold: null as Promise<void> | null };
  let timer: { run: () => void; at: number } | null = null;
  const ports: DraftPorts = {
    keep: async (draft) => void kept.set(draft.entryId, draft),
    forget: async (entryId) => void kept.delete(entryId),
    save: async (entryId, input) => {
      sent.push(input.text);
      if (state.hold) await state.hold;
      const answer = state.answer ?? { kind: "saved", version: input.baseVersion + 1 };
      state.answer = null;
      if (answer.kind === "saved") server.set(entryId, input);
      return answer;
    },
    newId: () => {
      state.ids += 1;
      return `copy-${state.ids}`;
    },
    nowMs: () => state.now,
    later: (run, ms) => {
      timer = { run, at: state.now + ms };
      return () => {
        timer = null;
      };
    },
  };
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 30; i += 1) await Promise.resolve();
  };
  const pass = async (ms: number): Promise<void> => {
    state.now += ms;
    while (timer !== null && timer.at <= state.now) {
      const due = timer;
      timer = null;
      due.run();
      await settle();
    }
  };
  return { saver: makeDraftSaver(start, ports), kept, server, sent, state, pass, settle };
};

describe("writing in the journal", () => {
  it("keeps every keystroke on the device at once and saves after a quiet while", async () => {
    const { saver, kept, server, pass, settle } = desk();
    saver.type("a");
    saver.type("ab");
    await settle();
    expect(kept.get("e")?.text).toBe("ab");
    expect(saver.snapshot().phase).toBe("typing");
    await pass(SAVE_AFTER_MS);
    expect(server.get("e")?.text).toBe("ab");
    expect(saver.snapshot().phase).toBe("clean");
    expect(kept.size).toBe(0);
  });

  it("keeps the words on the device while the server is away and saves them when it is back", async () => {
    const { saver, kept, server, state, pass, settle } = desk();
    saver.type("on the train");
    state.answer = { kind: "away" };
    await saver.save();
    await settle();
    expect(saver.snapshot().phase).toBe("offline");
    expect(kept.get("e")?.text).toBe("on the train");
    await pass(60_000);
    expect(server.get("e")?.text).toBe("on the train");
  });

  it("keeps both when another device was first: these words become an entry of their own", async () => {
    const { saver, server, state } = desk({
      ...blank,
      text: "theirs",
      acknowledged: "theirs",
      baseVersion: 2,
    });
    saver.type("mine");
    state.answer = { kind: "conflict", current: { text: "theirs, later", version: 3 } };
    await saver.save();
    expect(server.has("e")).toBe(false);
    expect(server.get("copy-1")).toMatchObject({ text: "mine", baseVersion: 0 });
    expect(saver.snapshot()).toMatchObject({ conflictWith: "e", phase: "clean" });
  });

  it("knows its own words again when the answer to an earlier save was lost", async () => {
    const { saver, server, state } = desk();
    saver.type("first");
    state.answer = { kind: "away" };
    await saver.save();
    saver.type("first and second");
    state.answer = { kind: "conflict", current: { text: "first", version: 1 } };
    await saver.save();
    expect(saver.snapshot()).toMatchObject({ conflictWith: null, phase: "clean" });
    expect(server.get("e")).toMatchObject({ text: "first and second", baseVersion: 1 });
  });

  it("does not call saved what was typed while the server was answering", async () => {
    const { saver, kept, sent, state, pass, settle } = desk();
    let release: () => void = () => {};
    state.hold = new Promise((resolve) => {
      release = resolve;
    });
    saver.type("first");
    const saving = saver.save();
    saver.type("first, second");
    release();
    await saving;
    await settle();
    expect(saver.snapshot().phase).toBe("typing");
    expect(kept.get("e")?.text).toBe("first, second");
    await pass(SAVE_AFTER_MS);
    expect(sent).toEqual(["first", "first, second"]);
    expect(kept.size).toBe(0);
  });

  it("does not send a blank page, nor an entry longer than the journal holds", async () => {
    const { saver, sent, kept, settle } = desk();
    saver.type("   ");
    await saver.save();
    saver.type("x".repeat(50_001));
    await saver.save();
    await settle();
    expect(sent).toEqual([]);
    expect(saver.snapshot().phase).toBe("too-long");
    expect(kept.get("e")?.text).toHaveLength(50_001);
  });

  it("keeps refused words and says why", async () => {
    const { saver, kept, state } = desk();
    saver.type("words");
    state.answer = { kind: "refused", sentence: "Your account cannot do this." };
    await saver.save();
    expect(saver.snapshot()).toMatchObject({ phase: "refused", sentence: "Your account cannot do this." });
    expect(kept.get("e")?.text).toBe("words");
  });
});
