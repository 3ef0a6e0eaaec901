import type { signIn as english } from "../en/sign-in.ts";

export const signIn = {} satisfies Record<keyof typeof english, string>;
