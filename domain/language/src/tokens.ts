/** A word, number, emoji or mark of the normalised text, with its place there. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "mark" | "emoji";
}

const TOKEN =
  /([\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*)|(\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}])|([.!?…]+|[^\s\p{L}\p{N}])/gu;

export const tokenise = (normalised: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (const match of normalised.matchAll(TOKEN)) {
    const text = match[0];
    tokens.push({
      text,
      start: match.index,
      end: match.index + text.length,
      kind: match[1] !== undefined ? "word" : match[2] !== undefined ? "emoji" : "mark",
    });
  }
  return tokens;
};
