const compiled = new Map<string, RegExp>();

/** A case-insensitive pattern from content, compiled once; `\b` understands accented letters. */
export const pattern = (source: string): RegExp => {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const aware = source
    .replaceAll(
      String.raw`\b`,
      String.raw`(?:(?<=[\p{L}\p{N}_])(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])(?=[\p{L}\p{N}_]))`,
    )
    .replaceAll(String.raw`\w`, String.raw`[\p{L}\p{N}_'’]`);
  const made = new RegExp(aware, "iu");
  compiled.set(source, made);
  return made;
};
