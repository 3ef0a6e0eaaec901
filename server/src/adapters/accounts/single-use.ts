import { createHash, randomBytes, randomInt } from "node:crypto";

/** A token of a link: 256 bits; only its hash is kept. */
export const newToken = (): string => randomBytes(32).toString("base64url");
export const hashOfToken = (token: string): Buffer => createHash("sha256").update(token).digest();

/** Letters and digits that are not mistaken for one another when read aloud. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const CODE_LENGTH = 8;

/** A code to read aloud, such as `K7QM-2XRD`: 31^8, about 40 bits, guarded by the count of guesses and its short life. */
export const newCode = (): string => {
  const letters = Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
};

/** As typed: lower case, without the dash or with spaces is the same code. */
export const hashOfCode = (code: string): Buffer => hashOfToken(code.toUpperCase().replace(/[^0-9A-Z]/g, ""));
