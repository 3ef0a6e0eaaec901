import type { Move } from "./move.ts";

/** One sentence (or two) that could do a move. */
export interface Candidate {
  readonly move: Move;
  readonly text: string;
  /** Which line it is: `frame:overload:feel:2`. Each is used at most once in a conversation. */
  readonly source: string;
  /** Higher says more of this person at this moment. */
  readonly weight: number;
  /** Holds the member's own material. */
  readonly own: boolean;
}

/** Fills `{slot}` and `{Slot}` (capitalised); null while a slot has no value. */
export const filled = (
  line: string,
  slots: Readonly<Record<string, string | null | undefined>>,
): string | null => {
  let whole = true;
  const text = line.replace(/\{(\p{L}+)\}/gu, (_, name: string) => {
    const value = slots[name.charAt(0).toLowerCase() + name.slice(1)];
    if (value === null || value === undefined || value === "") {
      whole = false;
      return "";
    }
    return /^\p{Lu}/u.test(name) ? value.charAt(0).toUpperCase() + value.slice(1) : value;
  });
  return whole ? text : null;
};

/** Candidates from a list of lines, leaving out those used before or not fillable. */
export const fromLines = (
  move: Move,
  name: string,
  lines: readonly string[],
  slots: Readonly<Record<string, string | null | undefined>>,
  used: ReadonlySet<string>,
  weight: number,
  own = false,
): readonly Candidate[] =>
  lines.flatMap((line, i) => {
    const source = `${name}:${i}`;
    if (used.has(source)) return [];
    const text = filled(line, slots);
    return text === null
      ? []
      : [
          {
            move,
            text: text.charAt(0).toUpperCase() + text.slice(1),
            source,
            weight,
            own: own || /\{/.test(line),
          },
        ];
  });
