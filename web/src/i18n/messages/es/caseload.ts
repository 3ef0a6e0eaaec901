import type { caseload as english } from "../en/caseload.ts";

export const caseload = {} satisfies Record<keyof typeof english, string>;
