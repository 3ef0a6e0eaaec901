import { companionContent } from "@evenkeel/content/companion/content";
import { seededRandom, seedOf } from "@evenkeel/kernel/random";
import type { Client } from "./client.ts";
import type { Key } from "./ratings.ts";
import { rubricText } from "./rubric.ts";
import { shownOf, type Talk } from "./talk.ts";

const LETTERS = ["A", "B", "C", "D", "E", "F", "G", "H"];

const shuffled = <T>(items: readonly T[], seed: string): readonly T[] => {
  const random = seededRandom(seedOf(seed));
  return items
    .map((item) => ({ item, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
};

/** What would name the system: the first words that it is an AI, which only one of them says. */
const NOTICES = Object.values(companionContent.wording).flatMap(({ notice }) => [...notice.ai, notice.again]);
const unnamed = (shown: string): string =>
  shown
    .split("\n\n")
    .filter((paragraph) => !NOTICES.some((notice) => paragraph.startsWith(notice)))
    .join("\n\n");

const talkText = (talk: Talk): string =>
  talk.exchanges
    .map(
      (exchange, i) =>
        `${i + 1}. **Client:** ${exchange.member}\n\n   **Reply:** ${unnamed(shownOf(exchange))}`,
    )
    .join("\n\n");

/** One sheet a client with its talks side by side, systems shuffled and unnamed; the key says which is which.
 *  A judge who knows the systems may still recognise them by their manner. */
export const sheetsOf = (
  run: string,
  talks: readonly { readonly system: string; readonly talk: Talk }[],
  clients: readonly Client[],
): { readonly sheets: ReadonlyMap<string, string>; readonly key: Key } => {
  const sheets = new Map<string, string>();
  const key: Record<string, Record<string, string>> = {};
  for (const client of clients) {
    const own = shuffled(
      talks.filter(({ talk }) => talk.client === client.id),
      `${run} ${client.id}`,
    );
    if (own.length === 0) continue;
    key[client.id] = Object.fromEntries(own.map(({ system }, i) => [LETTERS[i] ?? `T${i}`, system]));
    sheets.set(
      client.id,
      [
        `# ${client.name}, ${client.age}: ${client.culture}`,
        `Came about: ${client.problem}. Openness: ${client.resistance}. Severity: ${client.severity}. Hopes for: ${client.wants}.`,
        "Rate every talk from 1 to 6 in five criteria, and once each for its first and its last five exchanges.",
        rubricText(),
        ...own.map(({ talk }, i) => `# Talk ${LETTERS[i] ?? `T${i}`}\n\n${talkText(talk)}`),
        "",
      ].join("\n\n"),
    );
  }
  return { sheets, key };
};
