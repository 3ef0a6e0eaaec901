import type { Talk } from "./talk.ts";
import { shownOf } from "./talk.ts";

/** A server that speaks the OpenAI chat protocol. */
export interface Door {
  readonly url: string;
  readonly model: string;
  readonly key: string;
}

interface Message {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

interface Completion {
  readonly choices?: readonly { readonly message?: { readonly content?: string } }[];
}

/** @throws Error with the status when the door does not answer with words. */
const complete = async (door: Door, messages: readonly Message[], user?: string): Promise<string> => {
  const answer = await fetch(`${door.url.replace(/\/$/, "")}/v1/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${door.key}` },
    body: JSON.stringify({ model: door.model, messages, ...(user === undefined ? {} : { user }) }),
  });
  const body = (await answer.json()) as Completion;
  const words = body.choices?.[0]?.message?.content;
  if (!answer.ok || words === undefined)
    throw new Error(`${door.url} answered ${answer.status} without words`);
  return words;
};

/** The listener's next words. @param locale `es-MX` and the like. */
export const listenerSays = (door: Door, talk: Talk, member: string, locale: string): Promise<string> =>
  complete(
    door,
    [
      ...talk.exchanges.flatMap((exchange): readonly Message[] => [
        { role: "user", content: exchange.member },
        { role: "assistant", content: shownOf(exchange) },
      ]),
      { role: "user", content: member },
    ],
    locale,
  );

/** The client's next words, from a language model that plays them. */
export const playerSays = (door: Door, brief: string, talk: Talk): Promise<string> =>
  complete(door, [
    { role: "system", content: brief },
    { role: "user", content: "Begin." },
    ...talk.exchanges.flatMap((exchange): readonly Message[] => [
      { role: "assistant", content: exchange.member },
      { role: "user", content: shownOf(exchange) },
    ]),
  ]);
