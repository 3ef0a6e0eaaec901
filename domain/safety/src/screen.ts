import type { Locale } from "@evenkeel/kernel/locale";
import type { Helpline } from "./directory.ts";
import { dialledIn, directoryNumbers } from "./numbers.ts";
import { REFUSALS, type RefusalReason, replacementFor } from "./refusal.ts";
import type { Card, Chip, Draft, ReplyPart } from "./reply.ts";
import type { Risk } from "./risk.ts";

/** Holds parts that were read sentence by sentence. The private field makes it a type of its own, and no one else
 *  can construct it, since the class is not exported. */
class Screened {
  readonly #parts: readonly ReplyPart[];
  constructor(parts: readonly ReplyPart[]) {
    this.#parts = parts;
  }
  static parts(reply: Screened): readonly ReplyPart[] {
    return reply.#parts;
  }
}

/** The only thing that can be sent to a member. Made by `screen` and by nothing else. */
export type ScreenedReply = Screened;

export interface ScreenContext {
  readonly locale: Locale;
  readonly helplines: readonly Helpline[];
  readonly risk: Risk;
  /** A technique's step may ask for several things. */
  readonly technique?: boolean;
}

export interface Refused {
  readonly reason: RefusalReason;
  readonly text: string;
}

/** Sentences with their closing marks and quotes; joined they give the text back. */
export const sentencesOf = (text: string): readonly string[] =>
  text.match(/[^.!?…\n]*(?:[.!?…]+["”’»)]*|\n+|$)\s*/gu)?.filter((s) => s !== "") ?? [];

const QUOTED = /[“"«][^”"»]*[”"»]/gu;

/** Read even inside quotation marks, so that quoting is no way around. */
const READ_IN_QUOTES: ReadonlySet<RefusalReason> = new Set([
  "method",
  "encourages-harm",
  "medication-advice",
  "calorie-advice",
]);

/** Quoted words blanked out at the same length: words to send, or the member's own, are no claim of ours. */
const masked = (text: string): string =>
  text.replace(QUOTED, (quote) => `“${"·".repeat(Math.max(0, quote.length - 2))}”`);

const reasonFor = (sentence: string, own: string, numbers: ReadonlySet<string>): RefusalReason | null => {
  for (const { reason, pattern } of REFUSALS)
    if (pattern.test(READ_IN_QUOTES.has(reason) ? sentence : own)) return reason;
  return dialledIn(sentence).some((number) => !numbers.has(number)) ? "unknown-number" : null;
};

/** Sentences as written, each with its quotes blanked; a sentence does not end inside a quote. */
const readable = (text: string): readonly { readonly sentence: string; readonly own: string }[] => {
  let at = 0;
  return sentencesOf(masked(text)).map((own) => {
    const sentence = text.slice(at, at + own.length);
    at += own.length;
    return { sentence, own };
  });
};

interface Reading {
  readonly language: "en" | "es";
  readonly numbers: ReadonlySet<string>;
  readonly refused: Refused[];
  readonly replaced: Set<RefusalReason>;
}

const cleanText = (text: string, reading: Reading): string => {
  const kept: string[] = [];
  for (const { sentence, own } of readable(text)) {
    const reason = reasonFor(sentence, own, reading.numbers);
    if (reason === null) {
      kept.push(sentence);
      continue;
    }
    reading.refused.push({ reason, text: sentence.trim() });
    if (reading.replaced.has(reason)) continue;
    reading.replaced.add(reason);
    const safe = replacementFor(reason, reading.language);
    if (safe !== "") kept.push(`${safe} `);
  }
  return kept.join("").replace(/[ \t]+$/u, "");
};

const cleanLine = (text: string, reading: Reading): string | null => {
  const reason = reasonFor(text, masked(text), reading.numbers);
  if (reason === null) return text;
  reading.refused.push({ reason, text });
  return null;
};

const isListed = (card: Extract<Card, { kind: "helpline" }>, helplines: readonly Helpline[]): boolean =>
  helplines.some(
    (line) =>
      line.name === card.name &&
      line.source === card.source &&
      card.channels.every((c) => line.channels.some((l) => l.kind === c.kind && l.value === c.value)),
  );

const cleanCard = (card: Card, reading: Reading, helplines: readonly Helpline[]): Card | null => {
  switch (card.kind) {
    case "helpline":
      if (!isListed(card, helplines)) {
        reading.refused.push({ reason: "unknown-number", text: card.name });
        return null;
      }
      return { ...card, about: cleanText(card.about, reading) };
    case "trusted-person":
      return { ...card, words: cleanText(card.words, reading) };
    case "professional":
      return { ...card, title: cleanLine(card.title, reading) ?? "", text: cleanText(card.text, reading) };
    case "pacer":
      return card;
    case "steps":
      return { ...card, steps: card.steps.flatMap((s) => cleanLine(s, reading) ?? []) };
    case "notice":
      return { ...card, text: cleanText(card.text, reading) };
    case "saved-result":
      // The member's own words, given back to them alone.
      return card;
  }
};

const cleanChips = (chips: readonly Chip[], reading: Reading): readonly Chip[] =>
  chips.filter((chip) => cleanLine(chip.label, reading) !== null);

const asks = (own: string): boolean => /\?["”’»)]*\s*$/u.test(own);

/** Keeps the last question of a reply: it is the one the member will answer. */
const oneQuestion = (parts: readonly ReplyPart[], refused: Refused[]): readonly ReplyPart[] => {
  const total = parts.reduce(
    (n, p) => (p.kind === "text" ? n + readable(p.text).filter(({ own }) => asks(own)).length : n),
    0,
  );
  let toDrop = total - 1;
  if (toDrop <= 0) return parts;
  return parts.map((part) => {
    if (part.kind !== "text" || toDrop <= 0) return part;
    const kept = readable(part.text).filter(({ sentence, own }) => {
      if (toDrop <= 0 || !asks(own)) return true;
      toDrop -= 1;
      refused.push({ reason: "second-question", text: sentence.trim() });
      return false;
    });
    return {
      ...part,
      text: kept
        .map(({ sentence }) => sentence)
        .join("")
        .trim(),
    };
  });
};

const cleanPart = (part: ReplyPart, reading: Reading, helplines: readonly Helpline[]): ReplyPart | null => {
  if (part.kind === "text") {
    const text = cleanText(part.text, reading);
    return text.trim() === "" ? null : { kind: "text", text };
  }
  if (part.kind === "card") {
    const card = cleanCard(part.card, reading, helplines);
    return card === null ? null : { kind: "card", card };
  }
  const chips = cleanChips(part.chips, reading);
  return chips.length === 0 ? null : { kind: "chips", chips };
};

const FALLBACK = {
  en: "I am still here. Tell me more about what is going on for you.",
  es: "Sigo aquí. Cuéntame más de lo que te está pasando.",
} as const;

/** Reads a draft sentence by sentence and makes what can be sent. What is refused is replaced and reported.
 *  @param ctx.helplines the lines that may be shown; any other number is refused. */
export const screen = (
  draft: Draft,
  ctx: ScreenContext,
): { readonly reply: ScreenedReply; readonly refused: readonly Refused[] } => {
  const reading: Reading = {
    language: ctx.locale.language,
    numbers: directoryNumbers(ctx.helplines),
    refused: [],
    replaced: new Set(),
  };
  const read = draft.parts.flatMap((part) => cleanPart(part, reading, ctx.helplines) ?? []);
  const parts = (ctx.technique === true ? read : oneQuestion(read, reading.refused)).filter(
    (part) => part.kind !== "text" || part.text.trim() !== "",
  );
  const spoken = parts.some((part) => part.kind !== "chips");
  const whole: readonly ReplyPart[] = spoken
    ? parts
    : [{ kind: "text", text: FALLBACK[ctx.locale.language] }, ...parts];
  return { reply: new Screened(whole), refused: reading.refused };
};

/** The parts of a screened reply, to be stored and sent. */
export const partsOf = (reply: ScreenedReply): readonly ReplyPart[] => Screened.parts(reply);
