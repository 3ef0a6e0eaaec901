import type { you as english } from "../en/you.ts";

export const you = {} satisfies Record<keyof typeof english, string>;
