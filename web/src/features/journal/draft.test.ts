import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  acknowledged,
  asCopy,
  isUnsaved,
  markMatches,
  newDraft,
  openDraft,
  titleAndPreview,
  toInput,
  typed,
} from "./draft.ts";

const fresh = newDraft({
  entryId: "e",
  memberId: "m",
  at: "2026-11-22T21:40:00Z",
  zone: "Europe/Madrid",
  nowMs: 0,
});
const entry = { id: "e", text: "on the server", at: fresh.at, zone: fresh.zone, version: 3 };

describe("a draft", () => {
  it("has nothing to save while a new page is blank", () => {
    expect(isUnsaved(fresh)).toBe(false);
    expect(isUnsaved(typed(fresh, "  \n", 1))).toBe(false);
    expect(isUnsaved(typed(fresh, "a", 1))).toBe(true);
  });

  it("stays unsaved when more was typed while the server answered", () => {
    const sent = typed(fresh, "first", 1);
    const more = typed(sent, "first and second", 2);
    const after = acknowledged(more, "first", 1);
    expect(isUnsaved(after)).toBe(true);
    expect(toInput(after).baseVersion).toBe(1);
    expect(isUnsaved(acknowledged(after, "first and second", 2))).toBe(false);
  });

  it("stays unsaved when the words go back to what stood before a save that has no answer yet", () => {
    const sent = { ...typed(openDraft(entry, null, "m", 0), "changed", 1), attempted: "changed" };
    const back = typed(sent, entry.text, 2);
    expect(isUnsaved(back)).toBe(true);
    expect(isUnsaved(acknowledged(back, entry.text, 5))).toBe(false);
  });

  it("emptying a stored entry is a change, not nothing", () => {
    const open = openDraft(entry, null, "m", 0);
    expect(isUnsaved(open)).toBe(false);
    expect(isUnsaved(typed(open, "", 1))).toBe(true);
  });

  it("wins over the server's text when it was never acknowledged", () => {
    const kept = typed(openDraft(entry, null, "m", 0), "written on the train", 1);
    expect(openDraft({ ...entry, version: 4 }, kept, "m", 2).text).toBe("written on the train");
  });

  it("gives way to the server's text when it holds nothing new", () => {
    const kept = openDraft(entry, null, "m", 0);
    expect(openDraft({ ...entry, text: "newer", version: 4 }, kept, "m", 2).text).toBe("newer");
  });

  it("becomes an entry of its own when another device was first, so both stay", () => {
    const mine = typed(openDraft(entry, null, "m", 0), "mine", 1);
    const copy = asCopy(mine, "copy");
    expect(copy).toMatchObject({ entryId: "copy", baseVersion: 0, text: "mine" });
    expect(isUnsaved(copy)).toBe(true);
  });
});

describe("a line of the list", () => {
  it("takes the first written line as the title and the rest as the preview", () => {
    expect(titleAndPreview("\n\nMonday\n\nIt rained.\nI stayed in.")).toEqual({
      title: "Monday",
      preview: "It rained. I stayed in.",
    });
  });

  it("cuts a long line at a word and says that it goes on", () => {
    const { title, preview } = titleAndPreview("one two three four five", 12);
    expect(title).toBe("one two…");
    expect(preview).toBe("three four five");
  });

  it("takes the first sentence of a long line for its title", () => {
    const text = "Could not sleep. Got up, made tea, watched the street. It passed around four.";
    expect(titleAndPreview(text)).toEqual({
      title: "Could not sleep.",
      preview: "Got up, made tea, watched the street. It passed around four.",
    });
  });

  it("is empty for an empty entry", () => {
    expect(titleAndPreview("  \n ")).toEqual({ title: "", preview: "" });
  });
});

describe("marking what was searched", () => {
  it("finds a word whatever its case and accents", () => {
    expect(markMatches("El Miércoles llovió", "miercoles")).toEqual([
      { text: "El ", match: false },
      { text: "Miércoles", match: true },
      { text: " llovió", match: false },
    ]);
  });

  it("never changes the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ maxLength: 3 }), (text, query) => {
        expect(
          markMatches(text, query)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
