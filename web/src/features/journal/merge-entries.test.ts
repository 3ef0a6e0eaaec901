import type { JournalEntry } from "@evenkeel/contract/check-in";
import { describe, expect, it } from "vitest";
import { type Draft, newDraft, typed } from "./draft.ts";
import { mergeEntries } from "./merge-entries.ts";

const entry = (id: string, text: string, at: string): JournalEntry => ({
  id,
  text,
  at,
  zone: "UTC",
  version: 1,
  editedAt: null,
});
const draft = (entryId: string, text: string, at: string): Draft =>
  typed(newDraft({ entryId, memberId: "m", at, zone: "UTC", nowMs: 0 }), text, 1);

describe("the journal's list", () => {
  it("shows what is only on this device in its place in time, and says so", () => {
    const rows = mergeEntries(
      [entry("a", "old", "2026-11-20T10:00:00Z"), entry("c", "new", "2026-11-22T10:00:00Z")],
      [draft("b", "between", "2026-11-21T10:00:00Z")],
      "",
    );
    expect(rows.map((r) => [r.entryId, r.unsent])).toEqual([
      ["c", false],
      ["b", true],
      ["a", false],
    ]);
  });

  it("shows one entry once, with the words of this device", () => {
    const rows = mergeEntries(
      [entry("a", "server", "2026-11-20T10:00:00Z")],
      [draft("a", "device", "2026-11-20T10:00:00Z")],
      "",
    );
    expect(rows.map((r) => r.text)).toEqual(["device"]);
  });

  it("searches drafts too, which the server cannot", () => {
    const drafts = [
      draft("b", "Miércoles", "2026-11-21T10:00:00Z"),
      draft("d", "other", "2026-11-21T11:00:00Z"),
    ];
    expect(mergeEntries([], drafts, "miercoles").map((r) => r.entryId)).toEqual(["b"]);
  });
});
