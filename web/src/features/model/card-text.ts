/** A card's Markdown as blocks: headings, paragraphs and tables are all that cards hold. */
export type CardBlock =
  | { readonly kind: "paragraph"; readonly pieces: readonly CardPiece[] }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };
export interface CardPiece {
  readonly text: string;
  readonly style: "plain" | "strong" | "code";
}

const piecesOf = (text: string): readonly CardPiece[] =>
  text
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/)
    .filter((piece) => piece !== "")
    .map((piece) =>
      piece.startsWith("**")
        ? { text: piece.slice(2, -2), style: "strong" }
        : piece.startsWith("`")
          ? { text: piece.slice(1, -1), style: "code" }
          : { text: piece, style: "plain" },
    );

const cellsOf = (line: string): readonly string[] =>
  line
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim().replace(/\*\*|`/g, ""));

/** The card without its title line, which is the model's id. */
export const cardBlocks = (markdown: string): readonly CardBlock[] =>
  markdown
    .replace(/^# .*\n/, "")
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map((block) => {
      const lines = block.split("\n");
      if (!lines.every((line) => line.startsWith("|")))
        return { kind: "paragraph", pieces: piecesOf(lines.join(" ").replace(/^#+ /, "")) };
      const [head = "", , ...rows] = lines;
      return { kind: "table", head: cellsOf(head), rows: rows.map(cellsOf) };
    });
