import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { plainText } from "@evenkeel/companion/plain-text";
import { ageBand } from "@evenkeel/contract/basic";
import type { TurnEvent } from "@evenkeel/contract/conversation";
import type { ReplyPart } from "@evenkeel/safety/reply";
import { memberClient, Refused } from "./member-client.ts";

const WORDS = {
  en: {
    begin:
      "You are talking to an AI, not to a person. What you write is kept on this server, encrypted, until you leave. Then it is deleted.",
    age: `How old are you? One of: ${ageBand.options.join(", ")}`,
    how: 'Write and press Enter. Leave with "/bye" or Ctrl-D. Text in [brackets] can be typed as an answer.',
    bye: "Deleted, with everything said. Receipt:",
    again: "Please choose one of the ages above.",
    instead: "(Not that. Instead:)",
  },
  es: {
    begin:
      "Hablas con una IA, no con una persona. Lo que escribes se guarda cifrado en este servidor hasta que te vayas. Entonces se elimina.",
    age: `¿Qué edad tienes? Una de estas: ${ageBand.options.join(", ")}`,
    how: 'Escribe y pulsa Intro. Sal con "/bye" o Ctrl-D. El texto entre [corchetes] se puede escribir como respuesta.',
    bye: "Eliminado, con todo lo dicho. Recibo:",
    again: "Elige una de las edades de arriba.",
    instead: "(Eso no. En su lugar:)",
  },
} as const;

const partOf = (event: TurnEvent): ReplyPart | undefined =>
  event.kind === "reply-part"
    ? event.part
    : event.kind === "card"
      ? ({ kind: "card", card: event.card } as ReplyPart)
      : undefined;

/** `npm run chat -- [--server URL] [--language en|es] [--age BAND]`: a conversation with the running server, as an
 *  anonymous member who is deleted at the end. */
const chat = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { server: { type: "string" }, language: { type: "string" }, age: { type: "string" } },
  });
  const server = values.server ?? `http://localhost:${process.env.PORT ?? 3000}`;
  const language = values.language === "es" ? "es" : "en";
  const words = WORDS[language];
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: "\n> " });
  const lines = terminal[Symbol.asyncIterator]();
  const write = (text: string): void => void process.stdout.write(`${text}\n`);
  const member = memberClient(server);

  write(words.begin);
  let age = ageBand.safeParse(values.age);
  while (!age.success) {
    write(words.age);
    terminal.prompt();
    const { value, done } = await lines.next();
    if (done === true) return terminal.close();
    age = ageBand.safeParse(String(value).trim());
    if (!age.success) write(words.again);
  }
  await member.begin(age.data, language);
  const conversationId = randomUUID();
  await member.open(conversationId);
  write(words.how);

  try {
    for (;;) {
      terminal.prompt();
      const { value, done } = await lines.next();
      if (done === true || String(value).trim() === "/bye") break;
      if (String(value).trim() === "") continue;
      let replyId: string | undefined;
      for await (const event of member.say(conversationId, randomUUID(), String(value))) {
        const part = partOf(event);
        // A reply under another name takes the place of the one before.
        if ("replyId" in event) {
          if (replyId !== undefined && replyId !== event.replyId) write(`\n${words.instead}`);
          replyId = event.replyId;
        }
        if (event.kind === "reply-words") process.stdout.write(event.text);
        if (part !== undefined) write(`\n${plainText([part], language)}`);
        if (event.kind === "turn-failed") write(`\n${event.message}`);
      }
    }
  } finally {
    terminal.close();
    write(`\n${words.bye} ${await member.leave()}`);
  }
};

chat().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Refused ? error.message : String(error)}\n`);
  process.exit(1);
});
