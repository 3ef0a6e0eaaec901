import type { Language } from "@evenkeel/kernel/locale";
import { contactsIn } from "./contacts.ts";
import { REFUSALS, type RefusalReason, replacementFor } from "./refusal.ts";
import { plain } from "./refusals/rule.ts";

export interface Refused {
  readonly reason: RefusalReason;
  readonly text: string;
}

/** What one reply is read with, and what has been refused of it so far. */
export interface Reading {
  readonly language: Language;
  readonly contacts: ReadonlySet<string>;
  readonly unsafePartner: boolean;
  readonly refused: Refused[];
  readonly replaced: Set<RefusalReason>;
}

/** Sentences with their closing marks and quotes; joined they give the text back. A point inside an address or a
 *  number ends nothing. */
export const sentencesOf = (text: string): readonly string[] =>
  text.match(/(?:[^.!?…\n]|\.(?=[\p{L}\d]))*(?:[.!?…]+["”’»)]*|\n+|$)\s*/gu)?.filter((s) => s !== "") ?? [];

const QUOTED = /[“"«][^”"»]*[”"»]/gu;

/** Quoted words blanked out at the same length: words to send, or the member's own, are no claim of ours. */
const masked = (text: string): string =>
  text.replace(QUOTED, (quote) => `“${"·".repeat(Math.max(0, quote.length - 2))}”`);

export interface Readable {
  readonly sentence: string;
  /** The same with its quotes blanked. */
  readonly own: string;
}

/** Sentences as written, each with its quotes blanked; a sentence does not end inside a quote. */
export const readable = (text: string): readonly Readable[] => {
  let at = 0;
  return sentencesOf(masked(text)).map((own) => {
    const sentence = text.slice(at, at + own.length);
    at += own.length;
    return { sentence, own };
  });
};

/** Whether a sentence of ours ends in a question. */
export const asks = (own: string): boolean => /\?["”’»)]*\s*$/u.test(own);

const reasonFor = ({ sentence, own }: Readable, reading: Reading, said: boolean): RefusalReason | null => {
  const whole = plain(sentence);
  const unquoted = own === sentence ? whole : plain(own);
  for (const { reason, pattern, inQuotes, unsafePartnerOnly, speechOnly } of REFUSALS) {
    if (speechOnly && !said) continue;
    if (unsafePartnerOnly && !reading.unsafePartner) continue;
    if (pattern.test(inQuotes ? whole : unquoted)) return reason;
  }
  return contactsIn(sentence).some((contact) => !reading.contacts.has(contact)) ? "unknown-number" : null;
};

/** One sentence as it may be said: itself, a safe one in its place, or nothing. A reason is answered for once. */
export const cleanSentence = (piece: Readable, reading: Reading): string => {
  const reason = reasonFor(piece, reading, true);
  if (reason === null) return piece.sentence;
  reading.refused.push({ reason, text: piece.sentence.trim() });
  if (reading.replaced.has(reason)) return "";
  reading.replaced.add(reason);
  const safe = replacementFor(reason, reading.language);
  return safe === "" ? "" : `${safe} `;
};

export const cleanText = (text: string, reading: Reading): string =>
  readable(text)
    .map((piece) => cleanSentence(piece, reading))
    .join("")
    .replace(/[ \t]+$/u, "");

/** A label or a step: said as it is, or not at all. */
export const cleanLine = (text: string, reading: Reading): string | null => {
  const reason = reasonFor({ sentence: text, own: masked(text) }, reading, false);
  if (reason === null) return text;
  reading.refused.push({ reason, text });
  return null;
};
