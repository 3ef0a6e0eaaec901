import type { staff as english } from "../en/staff.ts";

export const staff = {} satisfies Record<keyof typeof english, string>;
