import { createHash } from "node:crypto";

const MOST = 400;

/** Gives the statements that recur a name, so that a connection parses and plans each once. Texts beyond the first
 *  few hundred (lists of changing length) stay unnamed, which bounds what a connection holds. */
export const statementNames = (): ((text: string) => string | undefined) => {
  const names = new Map<string, string>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined || names.size >= MOST) return known;
    const name = createHash("sha256").update(text).digest("base64url").slice(0, 22);
    names.set(text, name);
    return name;
  };
};
