import { HARMLESS_FIRST_EN } from "./harmless-first-en.ts";
import { HARMLESS_SECOND_EN } from "./harmless-second-en.ts";

/** English messages that must raise nothing. */
export const HARMLESS_EN: readonly string[] = [...HARMLESS_FIRST_EN, ...HARMLESS_SECOND_EN];
