import { randomUUID } from "node:crypto";
import { type Answer, type KeepAlive, keepAlive } from "./keep-alive.ts";

export interface Member {
  readonly cookie: string;
  readonly conversationId: string;
}

const okay = (answer: Answer, what: string): Answer => {
  if (answer.status >= 300) throw new Error(`${what}: ${answer.status} ${answer.body}`);
  return answer;
};

export const beginMember = async (connection: KeepAlive): Promise<Member> => {
  const begin = { ageBand: "25-64", language: "en", zone: "Europe/Madrid", country: "ES" };
  const begun = okay(await connection.request("POST", "/api/account/begin", begin), "begin");
  const cookie = [...begun.headers.matchAll(/\r\nset-cookie: ([^;\r]+)/gi)]
    .map((match) => match[1])
    .join("; ");
  const conversationId = randomUUID();
  okay(
    await connection.request("POST", "/api/conversations", { id: conversationId }, cookie),
    "conversation",
  );
  return { cookie, conversationId };
};

/** Members with an open conversation each, begun over a few connections. */
export const beginMembers = async (origin: string, count: number): Promise<Member[]> => {
  const connections = Array.from({ length: Math.min(8, count) }, () => keepAlive(origin));
  const members: Member[] = [];
  let begun = 0;
  await Promise.all(
    connections.map(async (connection) => {
      while (begun < count) {
        begun += 1;
        members.push(await beginMember(connection));
      }
    }),
  );
  for (const connection of connections) connection.close();
  return members;
};

/** What people write, of the lengths they write. */
export const MESSAGES: readonly string[] = [
  "hi",
  "I can't sleep again. It's the third night and I have to be at work at seven.",
  "My manager tore my report apart in front of everyone and I just stood there.",
  "yes",
  "I don't know",
  "My sister says I should get over it, but it's been two months since mum died and I still cry in the car.",
  "It's like everything I do is wrong and people are only being polite about it.",
  "What can you do?",
  "I had a panic attack on the train. My chest was tight and I thought I would faint, so I got off two stops early.",
  "not really",
  "We argued about money again last night, he shouted and I went silent, as always.",
  "I feel a bit better when I walk by the river",
  "maybe tomorrow",
  "I'm tired of pretending to be fine.",
  "thanks",
];

export const messageOf = (text: string): { id: string; text: string; sentAt: string; zone: string } => ({
  id: randomUUID(),
  text,
  sentAt: new Date().toISOString(),
  zone: "Europe/Madrid",
});
