import { hash, verify } from "@node-rs/argon2";

/** argon2id: 19 MiB, two passes, one lane (about 20 ms on a small server). */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** NFKC first, so that the same password typed on another keyboard is the same. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize("NFKC"), COST);

export const verifyPassword = async (stored: string, password: string): Promise<boolean> => {
  try {
    return await verify(stored, password.normalize("NFKC"));
  } catch {
    return false;
  }
};
