import type { talk as english } from "../en/talk.ts";

export const talk = {} satisfies Record<keyof typeof english, string>;
