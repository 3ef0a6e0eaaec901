import type { Helpline } from "@evenkeel/safety/directory";
import type { Channel } from "@evenkeel/safety/reply";

const HELPLINES: readonly Helpline[] = [];

export const linesIn = (country: string | null): readonly Helpline[] =>
  HELPLINES.filter((line) => line.country === country);

/** The number to call when a life is at risk, digits only; null where none is known. */
export const emergencyNumber = (country: string | null): string | null =>
  linesIn(country)
    .find((line) => line.purpose === "emergency")
    ?.channels.find((channel) => channel.kind === "call")?.value ?? null;

/** Directories of lines all over the world, for a place of which no line is known here. */
export const WORLDWIDE: readonly Channel[] = [
  { kind: "chat", value: "findahelpline.com" },
  { kind: "chat", value: "www.iasp.info/crisis-centres-helplines" },
];
