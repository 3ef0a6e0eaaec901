import { openBytes, sealBytes } from "./envelope.ts";
import { KeyGone, type Sealer } from "./vault.ts";

/** A sealer in use, and the means to end it. */
export interface MemberSealer {
  readonly sealer: Sealer;
  /** Overwrites the key in memory; whoever still holds the sealer gets KeyGone. */
  destroy(): void;
}

export const memberSealer = (key: Uint8Array): MemberSealer => {
  let destroyed = false;
  const inUse = (): Uint8Array => {
    if (destroyed) throw new KeyGone("The key of this member has been destroyed.");
    return key;
  };
  return {
    sealer: {
      seal: (text, context) => sealBytes(inUse(), Buffer.from(text, "utf8"), context),
      open: (sealed, context) => openBytes(inUse(), sealed, context).toString("utf8"),
    },
    destroy: () => {
      destroyed = true;
      key.fill(0);
    },
  };
};
