import { type Readable, readable } from "./sentence-gate.ts";

/** Text that arrives in pieces, given out in whole sentences. */
export interface SentenceBuffer {
  /** Sentences that are surely over once this piece has come. */
  readonly push: (piece: string) => readonly Readable[];
  /** What is left when nothing more comes. */
  readonly end: () => readonly Readable[];
}

const OPENING: Readonly<Record<string, string>> = { "“": "”", "«": "»", '"': '"' };

/** Where a quote begins that has not ended yet; the length of the text where there is none. */
const openQuoteAt = (text: string): number => {
  let closing: string | null = null;
  let from = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const mark = text.charAt(i);
    if (closing === null && OPENING[mark] !== undefined) {
      closing = OPENING[mark];
      from = i;
    } else if (mark === closing) closing = null;
  }
  return closing === null ? text.length : from;
};

/** The last sentence always waits: a mark, a quote or the rest of an address may still come. */
export const sentenceBuffer = (): SentenceBuffer => {
  let waiting = "";
  return {
    push: (piece) => {
      waiting += piece;
      const over = readable(waiting.slice(0, openQuoteAt(waiting))).slice(0, -1);
      waiting = waiting.slice(over.reduce((length, { sentence }) => length + sentence.length, 0));
      return over;
    },
    end: () => {
      const rest = readable(waiting);
      waiting = "";
      return rest;
    },
  };
};
