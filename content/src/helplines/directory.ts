import type { Helpline } from "@evenkeel/safety/directory";
import { HELPLINES } from "./helplines.ts";
import { UNCHECKED_HELPLINES } from "./unchecked.ts";

/** Every line that comes with Evenkeel: those seen at a source, then those that nobody has checked. */
export const DIRECTORY: readonly Helpline[] = [...HELPLINES, ...UNCHECKED_HELPLINES];
