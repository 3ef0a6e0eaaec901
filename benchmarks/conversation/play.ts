import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { briefOf, type Client, readClients } from "./client.ts";
import { type Door, listenerSays, playerSays } from "./door.ts";
import { readTalk, writeTalk } from "./runs.ts";
import { openEliza } from "./systems/eliza.ts";
import { askFaq } from "./systems/faq.ts";
import { keptTalks } from "./systems/kept.ts";
import type { Talk } from "./talk.ts";

const USAGE = `npm run bench -- conversation play <client> --run <name> [--turns 10|20] [--system evenkeel]
  [--door http://127.0.0.1:3000] [--model evenkeel] [--script] [--say "one message"]
The key of the door is EVENKEEL_TOKEN (npm run token). Without --script and --say a person plays at the terminal, or a
language model when PLAYER_URL and PLAYER_MODEL (and PLAYER_KEY) name one. --system eliza or faq needs no door;
--system <name in kept/> takes over what was kept.`;

type Listener = (talk: Talk, member: string) => Promise<string>;

const listenerOf = (system: string, door: Door, client: Client): Listener => {
  if (system === "faq") return (_, member) => Promise.resolve(askFaq(member, client.language));
  if (system !== "eliza")
    return (talk, member) => listenerSays(door, talk, member, `${client.language}-${client.country}`);
  return (talk, member) => {
    const eliza = openEliza();
    for (const exchange of talk.exchanges) eliza(exchange.member);
    return Promise.resolve(eliza(member));
  };
};

/** Plays one client turn by turn; the talk is kept after every turn, so that it can be gone on with. */
export const play = async (args: readonly string[]): Promise<void> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      run: { type: "string" },
      turns: { type: "string", default: "10" },
      system: { type: "string", default: "evenkeel" },
      door: { type: "string", default: "http://127.0.0.1:3000" },
      model: { type: "string", default: "evenkeel" },
      script: { type: "boolean", default: false },
      say: { type: "string" },
    },
  });
  const clients = readClients();
  const client = clients.find(({ id }) => id === positionals[0]);
  const { run, system } = values;
  if (client === undefined || run === undefined) {
    process.stderr.write(`${USAGE}\nClients: ${clients.map(({ id }) => id).join(", ")}\n`);
    process.exitCode = 2;
    return;
  }
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  const kept = keptTalks()
    .get(system)
    ?.find((talk) => talk.client === client.id);
  if (kept !== undefined) {
    print(writeTalk(run, system, { ...kept, exchanges: kept.exchanges.slice(0, Number(values.turns)) }));
    return;
  }
  const env = (name: string): string => process.env[name] ?? "";
  const listener = listenerOf(
    system,
    { url: values.door, model: values.model, key: env("EVENKEEL_TOKEN") },
    client,
  );
  const player: Door = { url: env("PLAYER_URL"), model: env("PLAYER_MODEL"), key: env("PLAYER_KEY") };
  const byHand = !values.script && values.say === undefined && player.url === "";
  const terminal = byHand ? createInterface({ input: process.stdin, output: process.stdout }) : null;
  if (byHand) print(briefOf(client));
  let talk: Talk = readTalk(run, system, client.id) ?? {
    client: client.id,
    language: client.language,
    exchanges: [],
  };
  const next = async (): Promise<string | undefined> => {
    if (values.say !== undefined) return values.say;
    if (values.script) return client.turns[talk.exchanges.length];
    if (terminal !== null) return terminal.question("\n> ");
    return talk.exchanges.length === 0 ? client.turns[0] : playerSays(player, briefOf(client), talk);
  };
  while (talk.exchanges.length < Number(values.turns)) {
    const member = await next();
    if (member === undefined || member.trim() === "") break;
    const said = await listener(talk, member);
    talk = { ...talk, exchanges: [...talk.exchanges, { member, said, kind: "open" }] };
    writeTalk(run, system, talk);
    print(`${talk.exchanges.length}. ${member}\n   ${said.replaceAll("\n", "\n   ")}`);
    if (values.say !== undefined) break;
  }
  terminal?.close();
};
