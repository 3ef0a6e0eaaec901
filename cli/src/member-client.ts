import { me } from "@evenkeel/contract/account";
import type { AgeBand } from "@evenkeel/contract/basic";
import type { TurnEvent } from "@evenkeel/contract/conversation";
import { errorBody } from "@evenkeel/contract/error";
import { turnEvents } from "./event-stream.ts";

/** The server refused; its sentence says what to do. */
export class Refused extends Error {}

/** One anonymous member of a running server, over HTTP. */
export interface MemberClient {
  begin(ageBand: AgeBand, language: "en" | "es"): Promise<void>;
  open(conversationId: string): Promise<void>;
  say(conversationId: string, messageId: string, text: string): AsyncGenerator<TurnEvent>;
  /** Deletes the member with everything said. */
  leave(): Promise<string>;
}

export const memberClient = (server: string): MemberClient => {
  const cookies = new Map<string, string>();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const ask = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const answer = await fetch(new URL(path, server), {
      method,
      headers: {
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(cookies.size === 0
          ? {}
          : { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((cause: unknown) => {
      throw new Refused(`No server answers at ${server}. Start one with "npm start".`, { cause });
    });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    if (answer.ok) return answer;
    const told = errorBody.safeParse(await answer.json().catch(() => null));
    throw new Refused(told.success ? told.data.error.message : `The server answered ${answer.status}.`);
  };
  return {
    begin: async (ageBand, language) => {
      me.parse(await (await ask("POST", "/api/account/begin", { ageBand, language, zone })).json());
    },
    open: async (id) => {
      await ask("POST", "/api/conversations", { id });
    },
    say: async function* (conversationId, id, text) {
      const sentAt = new Date().toISOString();
      const path = `/api/conversations/${conversationId}/messages`;
      const answer = await ask("POST", path, { id, text, sentAt, zone });
      if (answer.body !== null) yield* turnEvents(answer.body as unknown as AsyncIterable<Uint8Array>);
    },
    leave: async () => {
      const answer = await ask("DELETE", "/api/account", { confirm: "delete everything" });
      const receipt: unknown = await answer.json();
      return typeof receipt === "object" && receipt !== null && "receiptId" in receipt
        ? String(receipt.receiptId)
        : "";
    },
  };
};
