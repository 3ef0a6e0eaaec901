import type { Program } from "@evenkeel/companion/program/program";
import { eating } from "./eating/eating.ts";
import { lowMood } from "./low-mood/low-mood.ts";
import { sleep } from "./sleep/sleep.ts";
import { stress } from "./stress/stress.ts";
import { worry } from "./worry/worry.ts";

/** Every program there is, in the order they are listed. */
export const PROGRAMS: readonly Program[] = [lowMood, worry, sleep, stress, eating];
