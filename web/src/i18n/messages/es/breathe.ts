import type { breathe as english } from "../en/breathe.ts";

export const breathe = {} satisfies Record<keyof typeof english, string>;
