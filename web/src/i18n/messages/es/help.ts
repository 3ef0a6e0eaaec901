import type { help as english } from "../en/help.ts";

export const help = {} satisfies Record<keyof typeof english, string>;
