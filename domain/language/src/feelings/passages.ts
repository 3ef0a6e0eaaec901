/** A stretch of a text that is read at once. Offsets are UTF-16 code units. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The models learned from comments of this size; a longer text is read in pieces. */
const MOST_WORDS = 60;

const SENTENCE = /[^.!?\n]+(?:[.!?]+["'”’)\]]*\s*|\n+|$)/g;
const wordCount = (text: string): number => (text.match(/\p{L}+/gu) ?? []).length;

/** Whole sentences, together up to about 60 words; a blank line always begins a new passage. */
export const passagesOf = (text: string): readonly Passage[] => {
  const passages: Passage[] = [];
  let start = 0;
  let end = 0;
  let words = 0;
  const close = (): void => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim();
    if (trimmed !== "")
      passages.push({ text: trimmed, start: start + lead, end: start + lead + trimmed.length });
    start = end;
    words = 0;
  };
  for (const match of text.matchAll(SENTENCE)) {
    const sentence = match[0];
    const count = wordCount(sentence);
    if (words > 0 && words + count > MOST_WORDS) close();
    words += count;
    end = match.index + sentence.length;
    if (/\n\s*\n/.test(sentence)) close();
  }
  end = text.length;
  close();
  return passages;
};
