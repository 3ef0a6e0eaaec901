import type { firstVisit as english } from "../en/first-visit.ts";

export const firstVisit = {} satisfies Record<keyof typeof english, string>;
