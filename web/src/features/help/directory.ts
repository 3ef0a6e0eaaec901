import { DIRECTORY } from "@evenkeel/content/helplines/directory";
import { corrected } from "@evenkeel/safety/corrected";
import type { Helpline } from "@evenkeel/safety/directory";
import { helplinesFor } from "@evenkeel/safety/directory";
import type { Channel } from "@evenkeel/safety/reply";
import { keptCorrections } from "./kept-corrections.ts";

/** The lines of a place, bundled with the app, with what this service has set right as it was last seen here: they
 *  open without a connection. */
export const linesIn = (country: string | null): readonly Helpline[] =>
  country === null ? [] : helplinesFor(country, corrected(DIRECTORY, keptCorrections()));

/** The number to call when a life is at risk; null where none is known. */
export const emergencyNumber = (country: string | null): string | null =>
  linesIn(country)
    .find((line) => line.purpose === "emergency")
    ?.channels.find((channel) => channel.kind === "call")?.value ?? null;

/** Directories of lines all over the world, for a place of which no line is known here. */
export const WORLDWIDE: readonly Channel[] = [
  { kind: "chat", value: "findahelpline.com" },
  { kind: "chat", value: "www.iasp.info/crisis-centres-helplines" },
];
