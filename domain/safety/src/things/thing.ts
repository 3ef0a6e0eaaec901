/** Something of a person's life that a message names, as one says it back: "the cut hours". */
export interface Thing {
  readonly pattern: RegExp;
  readonly name: string;
}

/** @param source over folded text, whole words only.
 *  @param name a noun phrase in the second person, without a verb, so that it stands in any sentence. */
export const thing = (source: string, name: string): Thing => ({
  pattern: new RegExp(`(?:^| )(?:${source})(?= |$)`),
  name,
});
