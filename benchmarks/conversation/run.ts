import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readClients } from "./client.ts";
import { humansInAsManyWords } from "./humans.ts";
import { distinct2, measureText } from "./measures.ts";
import { play } from "./play.ts";
import { resultsOf } from "./ratings.ts";
import { ratingTable, textTable, varietyLine } from "./report.ts";
import { judgementsOf, keyOf, pathOfRun, runNames, talksOf, writeSheets } from "./runs.ts";
import { sheetsOf } from "./sheets.ts";
import { measureSpeed } from "./speed.ts";
import { talkWithEliza } from "./systems/eliza.ts";
import { talkWithEngine } from "./systems/evenkeel.ts";
import { talkWithFaq } from "./systems/faq.ts";
import { keepTalks, keptTalks } from "./systems/kept.ts";
import type { Talk } from "./talk.ts";
import { wordsIn } from "./words.ts";

/** `npm run bench -- conversation`: the text measures over the scripted turns of every client, the speed, and the kept
 *  ratings again. `play` plays a client, `sheets <run>` makes the judges' sheets, `keep <name>` keeps the talks of the
 *  engine as it is, `show <client>` prints one talk. */
const say = (line = ""): void => void process.stdout.write(`${line}\n`);
const clients = readClients();
const [command, ...args] = process.argv.slice(3);
const TURNS = 1_000;

const talksOfRound = async (round: number): Promise<readonly Talk[]> => {
  const talks: Talk[] = [];
  for (const client of clients) talks.push(await talkWithEngine(client, round));
  return talks;
};

/** Open English replies of as many rounds as 1,000 turns take: the humans beside them write English. */
const thousand = async (first: readonly Talk[]): Promise<readonly string[]> => {
  const replies: string[] = [];
  for (let round = 1; replies.length < TURNS; round += 1)
    for (const { language, exchanges } of round === 1 ? first : await talksOfRound(round))
      if (language === "en")
        replies.push(...exchanges.flatMap(({ kind, said }) => (kind === "open" ? [said] : [])));
  return replies.slice(0, TURNS);
};

const variety = (replies: readonly string[]) => {
  const words = replies.reduce((sum, reply) => sum + wordsIn(reply).length, 0);
  return {
    turns: replies.length,
    words,
    distinct2: distinct2(replies) ?? 0,
    humans: humansInAsManyWords(words),
  };
};

const measure = async (): Promise<void> => {
  const now = await talksOfRound(1);
  const systems: readonly (readonly [string, readonly Talk[]])[] = [
    ["evenkeel", now],
    ...keptTalks(),
    ["ELIZA", clients.flatMap((client) => talkWithEliza(client) ?? [])],
    ["FAQ bot", clients.map(talkWithFaq)],
  ];
  const inLanguage = (language: Talk["language"]) =>
    systems
      .map(([name, talks]) => [name, talks.filter((talk) => talk.language === language)] as const)
      .filter(([, talks]) => talks.length > 0)
      .map(([name, talks]) => [name, measureText(talks)] as const);
  const text = { en: inLanguage("en"), es: inLanguage("es") };
  say(`English, ${text.en[0]?.[1].talks} clients\n\n${textTable(text.en)}`);
  say(
    `\nSpanish, ${text.es[0]?.[1].talks} clients (ELIZA left out: it has no Spanish)\n\n${textTable(text.es)}\n`,
  );
  const overThousand = variety(await thousand(now));
  const once = variety(
    now.flatMap(({ language, exchanges }) =>
      language === "en" ? exchanges.flatMap(({ kind, said }) => (kind === "open" ? [said] : [])) : [],
    ),
  );
  for (const one of [overThousand, once]) say(varietyLine(one.turns, one.words, one.distinct2, one.humans));
  const speed = await measureSpeed(clients);
  say(
    `\na turn without storage: p50 ${speed.p50Ms.toFixed(2)} ms, p99 ${speed.p99Ms.toFixed(2)} ms, longest ${speed.mostMs.toFixed(2)} ms, ${speed.turns} turns`,
  );
  const rated = runNames().flatMap((run) => {
    const key = keyOf(run);
    const judgements = judgementsOf(run);
    if (key === undefined || judgements.length === 0) return [];
    const results = resultsOf(key, judgements);
    say(
      `\nrun ${run}, judged by ${judgements.map(({ judge }) => judge).join("; ")}\n\n${ratingTable(results)}`,
    );
    for (const [other, { above, equal, below }] of Object.entries(results["evenkeel"]?.beside ?? {}))
      say(`beside ${other}: above on ${above} sheets, equal on ${equal}, below on ${below}`);
    return [{ run, judges: judgements.map(({ judge }) => judge), results }];
  });
  const kept = {
    text: { en: Object.fromEntries(text.en), es: Object.fromEntries(text.es) },
    overThousand,
    once,
    speed,
    rated,
  };
  writeFileSync(
    fileURLToPath(new URL("./last-result.json", import.meta.url)),
    `${JSON.stringify(kept, null, 2)}\n`,
  );
};

switch (command) {
  case undefined:
    await measure();
    break;
  case "play":
    await play(args);
    break;
  case "sheets": {
    const [run = ""] = args;
    const talks = talksOf(run);
    if (talks.length === 0) throw new Error(`run "${run}" has no talks`);
    const { sheets, key } = sheetsOf(run, talks, clients);
    writeSheets(run, sheets, key);
    say(`${sheets.size} sheets in ${pathOfRun(run)}`);
    break;
  }
  case "keep":
    say(keepTalks(args[0] ?? "evenkeel", await talksOfRound(1)));
    break;
  case "show":
    for (const client of clients.filter(
      ({ id }) => args.length === 0 || args.some((arg) => id.startsWith(arg)),
    )) {
      say(`\n== ${client.id}`);
      for (const { member, said, kind } of (await talkWithEngine(client)).exchanges)
        say(`> ${member}\n${kind === "open" ? "" : `[${kind}] `}${said}\n`);
    }
    break;
  default:
    throw new Error(`there is no "${command}"; there are play, sheets, keep and show`);
}
