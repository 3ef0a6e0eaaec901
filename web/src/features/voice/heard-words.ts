/** What recognisers write where nobody speaks: [BLANK_AUDIO], (music), *sighs*, ♪. */
const NO_WORDS = /\[[^\]]*\]|\([^)]*\)|\*[^*]*\*|[♪♫]+/g;

/** The words of a transcript as one line; empty where nothing was said. */
export const heardWords = (transcript: string): string => {
  const words = transcript.replace(NO_WORDS, " ").replace(/\s+/g, " ").trim();
  return /\p{L}|\p{N}/u.test(words) ? words : "";
};
