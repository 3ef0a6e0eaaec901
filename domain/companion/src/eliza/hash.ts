/** Six-bit codes of the IBM 7094's printer; a word is filled up with blanks to six. */
const CODE = new Map<string, number>([
  [" ", 0o60],
  ...[..."0123456789"].map((c, i) => [c, i] as const),
  ...[..."ABCDEFGHI"].map((c, i) => [c, 0o21 + i] as const),
  ...[..."JKLMNOPQR"].map((c, i) => [c, 0o41 + i] as const),
  ...[..."STUVWXYZ"].map((c, i) => [c, 0o62 + i] as const),
]);

/** Which of four things is put by: two bits from the middle of the square of a word's last six letters, as the system
 *  hashed in which the first ELIZA was written. */
export const oneOfFour = (word: string): number => {
  const letters = [...word.toUpperCase()].filter((c) => CODE.has(c));
  const start = Math.max(0, Math.floor((letters.length - 1) / 6) * 6);
  const chunk = letters
    .slice(start, start + 6)
    .join("")
    .padEnd(6, " ");
  const bits = [...chunk].reduce((sum, c) => sum * 64n + BigInt(CODE.get(c) ?? 0), 0n) & 0x7ffffffffn;
  return Number(((bits * bits) >> 34n) & 3n);
};
