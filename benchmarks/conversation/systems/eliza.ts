import { createRequire } from "node:module";
import type { Client } from "../client.ts";
import type { Talk } from "../talk.ts";

interface Eliza {
  transform(text: string): string;
}

/** ELIZA as its author's rules have it (`eliza-as-promised`, MIT), its choices made in turn instead of by chance. */
export const openEliza = (): ((text: string) => string) => {
  const Bot = createRequire(import.meta.url)("eliza-as-promised") as new (noRandom: boolean) => Eliza;
  const bot = new Bot(true);
  return (text) => bot.transform(text);
};

/** The client's own turns with ELIZA; null for a client who does not write English, which it cannot read. */
export const talkWithEliza = (client: Client): Talk | null => {
  if (client.language !== "en") return null;
  const answer = openEliza();
  return {
    client: client.id,
    language: client.language,
    exchanges: client.turns.map((member) => ({ member, said: answer(member), kind: "open" })),
  };
};
