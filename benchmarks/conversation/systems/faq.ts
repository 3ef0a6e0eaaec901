import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Language } from "@evenkeel/kernel/locale";
import type { Client } from "../client.ts";
import type { Talk } from "../talk.ts";

interface Answer {
  readonly words: readonly string[];
  readonly says: string;
}

const answers = JSON.parse(
  readFileSync(fileURLToPath(new URL("./faq.json", import.meta.url)), "utf8"),
) as Readonly<Record<Language, { readonly answers: readonly Answer[]; readonly otherwise: string }>>;

/** What a plain help bot does: the first paragraph one of whose words stands in the message, else the same sentence. */
export const askFaq = (text: string, language: Language): string => {
  const message = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}' ]+/gu, " ")} `;
  const found = answers[language].answers.find(({ words }) => words.some((word) => message.includes(word)));
  return found?.says ?? answers[language].otherwise;
};

export const talkWithFaq = (client: Client): Talk => ({
  client: client.id,
  language: client.language,
  exchanges: client.turns.map((member) => ({ member, said: askFaq(member, client.language), kind: "open" })),
});
