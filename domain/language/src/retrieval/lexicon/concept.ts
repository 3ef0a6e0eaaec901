/** Ways of saying the same, in both languages, that search and answers take as one. */
export interface Concept {
  readonly name: string;
  /** Over text in lower case without accents, words separated by single spaces; a leading space is kept. */
  readonly pattern: RegExp;
}

export const concept = (name: string, ...sources: readonly string[]): Concept => ({
  name: `=${name}`,
  pattern: new RegExp(`(?:^| )(?:${sources.join("|")})(?= |$)`, "g"),
});
