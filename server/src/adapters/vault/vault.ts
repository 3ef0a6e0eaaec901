/** Seals words of one member: AES-256-GCM, a fresh nonce each, `context` as additional authenticated data so that
 *  a sealed value cannot be moved to another row or column. */
export interface Sealer {
  seal(text: string, context: string): Uint8Array;
  /** @throws SealBroken when the key, the context or the bytes are not the ones it was sealed with. */
  open(sealed: Uint8Array, context: string): string;
}

export interface Vault {
  /** Makes the member's key. Called once, when the member begins. */
  createKey(memberId: string): Promise<void>;
  /** Unwraps the member's key (cached in memory for a short time). @throws KeyGone after deletion. */
  sealerFor(memberId: string): Promise<Sealer>;
  /** Destroys the key: the member's words are unreadable from here on. */
  destroyKey(memberId: string): Promise<void>;
  /** Re-wraps every member key under a new master key; returns how many. */
  rotateMasterKey(newMasterKey: Uint8Array): Promise<number>;
}

export class SealBroken extends Error {}
export class KeyGone extends Error {}
