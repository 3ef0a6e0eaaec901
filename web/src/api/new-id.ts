import { v7 } from "uuid";

/** UUID version 7, made here where a retry must not double what it names. */
export const newId = (): string => v7();
