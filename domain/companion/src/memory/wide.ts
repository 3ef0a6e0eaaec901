import { pattern } from "../pattern.ts";
import type { MemoryPattern, MemoryWording } from "./memory-wording.ts";

/** A pattern whose `\b` and `\w` know every letter, so that names of any spelling are read in both languages. */
export const wide = (source: string): RegExp => pattern(source, "es");

export interface Try {
  readonly p: MemoryPattern;
  readonly regex: RegExp;
  /** The letter that a unit must begin with, where there is one: most need not be tried then. */
  readonly first: string | undefined;
}

interface Splitting {
  readonly tries: readonly Try[];
  readonly parts: RegExp;
  readonly leadIn: RegExp;
  readonly empty: RegExp;
  readonly notNames: RegExp;
  readonly pointing: RegExp;
}

const known = new WeakMap<MemoryWording, Splitting>();

/** The patterns of a wording that are put together from its words, compiled once. */
export const splittingOf = (wording: MemoryWording): Splitting => {
  const before = known.get(wording);
  if (before !== undefined) return before;
  const made: Splitting = {
    tries: wording.patterns.map((p) => ({
      p,
      regex: wide(p.match),
      first: /^\^(\p{Ll})(?![?*])/u.exec(p.match)?.[1],
    })),
    parts: new RegExp(wording.parts, "iu"),
    leadIn: wide(String.raw`^(?:(?:${wording.leadIn})[,\s]+)+`),
    empty: wide(`^(?:${wording.emptyWords})$`),
    notNames: wide(`^(?:${wording.guards.notNames})$`),
    pointing: wide(`^(?:${wording.guards.pointing})$`),
  };
  known.set(wording, made);
  return made;
};
