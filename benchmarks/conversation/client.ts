import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Language } from "@evenkeel/kernel/locale";

/** Somebody who comes to talk, made up here. `turns` is what they say when they are played without a reader: twenty
 *  messages that hold whatever is answered. A reader plays them from the rest. */
export interface Client {
  readonly id: string;
  readonly name: string;
  readonly age: number;
  readonly language: Language;
  readonly country: string;
  readonly culture: string;
  readonly problem: string;
  readonly style: string;
  readonly resistance: string;
  readonly severity: "mild" | "moderate" | "severe" | "in danger";
  /** What a good talk would give them; never said aloud. */
  readonly wants: string;
  /** Told only when asked about, or when it feels safe. */
  readonly knows: readonly string[];
  readonly turns: readonly string[];
}

const folder = fileURLToPath(new URL("./clients/", import.meta.url));

/** All clients by id. @throws Error when there are none. */
export const readClients = (): readonly Client[] => {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  if (names.length === 0) throw new Error("there are no clients to play");
  return names.sort().map((name) => JSON.parse(readFileSync(`${folder}${name}`, "utf8")) as Client);
};

/** What whoever plays the client is told, a person or a language model. */
export const briefOf = (client: Client): string =>
  [
    `You are ${client.name}, ${client.age}: ${client.culture}. You came about this: ${client.problem}.`,
    `How you write: ${client.style}. How open you are: ${client.resistance}. How bad it is: ${client.severity}.`,
    `What you hope for and do not say: ${client.wants}.`,
    "What you tell only when it is asked about, or when it has begun to feel safe:",
    ...client.knows.map((fact) => `- ${fact}`),
    `Write one message at a time in ${client.language === "es" ? "Spanish" : "English"}, as they would: mostly short. React to what was said. Do not help the listener: when a reply misses you, say so or close up, as they would; when it reaches you, open a little. Never step out of the part.`,
    `The first message is: ${client.turns[0] ?? ""}`,
  ].join("\n");
