import { wordsOf } from "./wordings.ts";

const slang = /\b(?:idk|lol|tbh|ngl|bruh|u|ur|lmao|omg|af|rn|fr|bro|xd|jaja\w*|pq|xq|q|tmb|nmms)\b/i;

/** Whether someone writes the way one writes to a friend: all lower case, and slang or a teen's account. */
export const isCasual = (text: string, teen: boolean, lastReply: string | undefined = undefined): boolean =>
  text === text.toLowerCase() &&
  /\p{Ll}/u.test(text) &&
  ((wordsOf(text).length >= 2 && (teen || slang.test(text))) || /^\p{Ll}/u.test(lastReply ?? ""));

/** Mirrors lower case at the start of sentences; names, quotes and the English "I" stay. */
export const inRegister = (text: string, casual: boolean): string =>
  casual
    ? text.replace(
        /(^|[.?:]\s+)(\p{Lu})(?=\p{Ll}|\s)(?!\s*'?(?:m|ve|d|ll)\b)/gu,
        (whole, before: string, letter: string, at: number) =>
          text.slice(at + before.length, at + before.length + 2).match(/^I(?:\s|'|$)/)
            ? whole
            : before + letter.toLowerCase(),
      )
    : text;
