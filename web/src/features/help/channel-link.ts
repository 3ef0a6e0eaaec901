import type { Channel } from "@evenkeel/safety/reply";

/** The digits and signs a telephone understands: `1-800-787-3224` becomes `18007873224`, `+44 20` keeps its plus. */
const dialled = (value: string): string => value.replace(/[^\d+*#]/g, "");

/** The word a line asks for in a first text message, from a note such as `text HOME`; null when it asks for none. */
const keyword = (note: string | undefined): string | null =>
  /\btext\s+([A-Z]{3,})\b/.exec(note ?? "")?.[1] ?? null;

/**
 * Where a channel leads: `tel:988`, `sms:741741?&body=HOME`, `https://988lifeline.org`.
 * Null when the value is no number and no address, so that it is shown as words and not as a dead link.
 */
export const channelLink = (channel: Channel): string | null => {
  const { kind, value, note } = channel;
  switch (kind) {
    case "call":
      return dialled(value).length >= 2 ? `tel:${dialled(value)}` : null;
    case "text": {
      if (dialled(value).length < 3) return null;
      const word = keyword(note);
      // `?&body=` is read by both kinds of phone.
      return word === null ? `sms:${dialled(value)}` : `sms:${dialled(value)}?&body=${word}`;
    }
    case "chat":
      return /^(https:\/\/)?[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(value)
        ? `https://${value.replace(/^https:\/\//, "")}`
        : null;
    default:
      return kind satisfies never;
  }
};

/** Where a person's contact leads: a number is called, an e-mail address written to; null for anything else. */
export const contactLink = (contact: string): string | null => {
  const text = contact.trim();
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return `mailto:${text}`;
  return /^[+\d][\d\s().-]{3,}$/.test(text) ? `tel:${dialled(text)}` : null;
};
