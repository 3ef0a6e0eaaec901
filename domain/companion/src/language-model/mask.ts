import { type MaskedKind, type NameKnowledge, tellingIn } from "./names-in.ts";

/** Names, places, numbers and contacts of one turn, taken out on the way to a model and put back on the way in. Lives
 *  as long as the turn, and nowhere but in memory. */
export interface Mask {
  /** The text with tokens such as `[person-1]` for what could tell who it is about. */
  readonly hide: (text: string) => string;
  /** The text with tokens put back; null when it holds a token that was never given out. */
  readonly putBack: (text: string) => string | null;
}

const TOKEN = /\[\s*(person|place|name|number|contact)[\s_-]?(\d+)\s*\]/giu;
/** What is left of a token that was bent out of shape. */
const BENT = /\b(?:person|place|name|number|contact)[-_]\d+\b/iu;

export const openMask = (of: NameKnowledge): Mask => {
  const tokens = new Map<string, string>();
  const originals = new Map<string, string>();
  const counts = new Map<MaskedKind, number>();
  const tokenFor = (original: string, kind: MaskedKind): string => {
    const key = original.toLowerCase();
    const given = tokens.get(key);
    if (given !== undefined) return given;
    const n = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, n);
    const token = `${kind}-${n}`;
    tokens.set(key, `[${token}]`);
    originals.set(token, original);
    return `[${token}]`;
  };
  return {
    hide: (text) => {
      // Brackets of the member's own cannot be taken for tokens.
      const plain = text.replaceAll("[", "(").replaceAll("]", ")");
      let out = "";
      let at = 0;
      for (const { from, to, kind } of tellingIn(plain, of)) {
        out += plain.slice(at, from) + tokenFor(plain.slice(from, to), kind);
        at = to;
      }
      return out + plain.slice(at);
    },
    putBack: (text) => {
      let foreign = false;
      const whole = text.replace(TOKEN, (_, kind: string, n: string) => {
        const original = originals.get(`${kind.toLowerCase()}-${n}`);
        if (original === undefined) foreign = true;
        return original ?? "";
      });
      return foreign || BENT.test(whole) ? null : whole;
    },
  };
};
