const AROUND = 60;

/** Case, accents and width evened out, one character for each of the text, so that places stay the same. */
export const foldForSearch = (text: string): string => {
  let folded = "";
  for (const character of text) {
    const plain = character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    folded += plain.length === character.length ? plain : character.toLowerCase().slice(0, character.length);
  }
  return folded.replace(/[‘’]/gu, "'").replace(/\s/gu, " ");
};

/** The words around the first place where `wanted` (folded) stands; undefined where it does not. */
export const excerpt = (text: string, wanted: string): string | undefined => {
  const composed = text.normalize("NFC");
  const at = foldForSearch(composed).indexOf(wanted);
  if (at < 0) return undefined;
  const before = [...composed.slice(0, at)];
  const after = [...composed.slice(at + wanted.length)];
  const start = before.slice(-AROUND).join("");
  const end = after.slice(0, AROUND).join("");
  return `${before.length > AROUND ? "…" : ""}${start}${composed.slice(at, at + wanted.length)}${end}${after.length > AROUND ? "…" : ""}`.replace(
    /\s+/gu,
    " ",
  );
};
