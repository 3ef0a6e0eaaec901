import { describe, expect, it } from "vitest";
import { cardBlocks } from "./card-text.ts";

const CARD =
  "# stress-3\n\n**For**: short posts, made by `npm run train`.\n\n| measured | value |\n|---|---|\n| F1 | .79 |\n";

describe("a model's card", () => {
  it("is read as paragraphs and tables, without its title", () => {
    expect(cardBlocks(CARD)).toEqual([
      {
        kind: "paragraph",
        pieces: [
          { text: "For", style: "strong" },
          { text: ": short posts, made by ", style: "plain" },
          { text: "npm run train", style: "code" },
          { text: ".", style: "plain" },
        ],
      },
      { kind: "table", head: ["measured", "value"], rows: [["F1", ".79"]] },
    ]);
  });
});
