/** Chance as an argument: the same seed gives the same sequence in Node and in the browser. */
export interface Random {
  /** Uniform on [0, 1). */
  next(): number;
}

/** 32-bit FNV-1a over UTF-16 code units, for seeds only; not for security.
 *  @see fowlerNollVo2012 */
export const seedOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
};

/** The mulberry32 generator: 32 bits of state, uniform on [0, 1). Not for security. */
export const seededRandom = (seed: number): Random => {
  let state = seed >>> 0;
  return {
    next: () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let t = state;
      t = Math.imul(t ^ (t >>> 15), t | 1);
      t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    },
  };
};

/** One element, each equally likely. @throws RangeError on an empty list, which is a bug of the caller. */
export const pick = <T>(items: readonly T[], random: Random): T => {
  const item = items[Math.floor(random.next() * items.length)];
  if (item === undefined) throw new RangeError("cannot pick from an empty list");
  return item;
};
