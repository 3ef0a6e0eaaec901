const LONGEST = 240;
const END = /[.!?…\n]/u;

/** The sentence in which a sign stands: two words torn out of it tell a reader less than they should know.
 *  @param text what the member wrote. @param sign its words, and where they stand in the text.
 *  @returns the words alone where they are not found there, or where the sentence is too long. */
export const sentenceAround = (
  text: string,
  sign: { readonly quote: string; readonly start: number; readonly end: number },
): string => {
  const start =
    text.slice(sign.start, sign.end) === sign.quote
      ? sign.start
      : text.toLowerCase().indexOf(sign.quote.toLowerCase());
  if (start < 0) return sign.quote;
  let from = start;
  while (from > 0 && !END.test(text[from - 1] ?? "")) from -= 1;
  let to = start + sign.quote.length;
  while (to < text.length && !END.test(text[to] ?? "")) to += 1;
  if (to < text.length && text[to] !== "\n") to += 1;
  const sentence = text.slice(from, to).trim();
  return sentence.length > LONGEST ? sign.quote : sentence;
};
