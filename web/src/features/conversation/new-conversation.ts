import { newId } from "../../api/new-id.ts";

const MADE_HERE = "conversations-made-here";
/** Names of conversations in which nothing was said cost nothing, but need not pile up. */
const MOST_REMEMBERED = 20;

const madeHere = (): readonly string[] => {
  try {
    const known: unknown = JSON.parse(localStorage.getItem(MADE_HERE) ?? "[]");
    return Array.isArray(known) ? known.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
};
const remember = (ids: readonly string[]): void => localStorage.setItem(MADE_HERE, JSON.stringify(ids));

/** Names a conversation. The server hears of it with its first message; until then, in any tab and after a reload,
 *  there is nothing to ask for. */
export const newConversation = (): string => {
  const id = newId();
  remember([...madeHere(), id].slice(-MOST_REMEMBERED));
  return id;
};
export const isMadeHere = (id: string): boolean => madeHere().includes(id);
export const madeOnServer = (id: string): void => remember(madeHere().filter((known) => known !== id));
export const forgetNames = (): void => localStorage.removeItem(MADE_HERE);
