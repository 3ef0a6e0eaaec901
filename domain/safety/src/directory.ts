import type { Channel } from "./reply.ts";

export type HelplinePurpose =
  | "suicide"
  | "emergency"
  | "domestic-violence"
  | "youth"
  | "lgbtq-youth"
  | "veterans"
  | "eating"
  | "general";

/** A line that someone can reach, with where its number was seen. */
export interface Helpline {
  readonly country: string;
  readonly name: string;
  readonly purpose: HelplinePurpose;
  readonly channels: readonly Channel[];
  readonly hours: string;
  readonly languages: readonly string[];
  readonly source: string;
  readonly seen: string;
  readonly confidence: "official page" | "two agreeing secondary pages";
}
