import type { Locale } from "@evenkeel/kernel/locale";
import { directoryContacts } from "./contacts.ts";
import type { Helpline } from "./directory.ts";
import type { Card, Chip, Draft, ReplyPart } from "./reply.ts";
import type { Risk } from "./risk.ts";
import { sentenceBuffer } from "./sentence-buffer.ts";
import {
  asks,
  cleanLine,
  cleanSentence,
  cleanText,
  type Readable,
  type Reading,
  type Refused,
  readable,
} from "./sentence-gate.ts";

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
  /** A partner is dangerous, as far as this conversation has shown. */
  readonly unsafePartner?: boolean;
  /** A technique's step may ask for several things. */
  readonly technique?: boolean;
}

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
    case "timer":
      return {
        ...card,
        stages: card.stages.flatMap((stage) => {
          const text = cleanLine(stage.text, reading);
          return text === null ? [] : [{ ...stage, text }];
        }),
      };
    case "notice":
      return { ...card, text: cleanText(card.text, reading) };
    case "article":
    case "measure":
    case "practice":
      return { ...card, title: cleanLine(card.title, reading) ?? "", note: cleanText(card.note, reading) };
    case "saved-result":
      // The member's own words, given back to them alone.
      return card;
  }
};

const cleanChips = (chips: readonly Chip[], reading: Reading): readonly Chip[] =>
  chips.filter((chip) => cleanLine(chip.label, reading) !== null);

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

const readingOf = (ctx: ScreenContext): Reading => ({
  language: ctx.locale.language,
  contacts: directoryContacts(ctx.helplines),
  unsafePartner:
    ctx.unsafePartner === true ||
    ctx.risk.concerns.some((concern) => concern === "unsafe-partner" || concern === "abuse"),
  refused: [],
  replaced: new Set(),
});

/** Reads a draft sentence by sentence and makes what can be sent. What is refused is replaced and reported.
 *  @param ctx.helplines the lines that may be shown; any other number is refused. */
export const screen = (
  draft: Draft,
  ctx: ScreenContext,
): { readonly reply: ScreenedReply; readonly refused: readonly Refused[] } => {
  const reading = readingOf(ctx);
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

/** A screened reply with one of its texts said in other screened words. `whole` is false while more words may come:
 *  what stands after that text is left out.
 *  @param at which part's text the words stand for. */
export const reworded = (
  reply: ScreenedReply,
  at: number,
  words: readonly ScreenedReply[],
  whole: boolean,
): ScreenedReply => {
  const text = words
    .flatMap((one) => Screened.parts(one))
    .map((part) => (part.kind === "text" ? part.text : ""))
    .join("")
    .trimEnd();
  const parts = Screened.parts(reply);
  return new Screened([
    ...parts.slice(0, at),
    ...(text === "" ? [] : [{ kind: "text" as const, text }]),
    ...(whole ? parts.slice(at + 1) : []),
  ]);
};

/** A reply that is screened while it is being written. */
export interface ScreenedStream {
  /** What can be sent now that this piece has come; null while no sentence is over. */
  readonly push: (piece: string) => ScreenedReply | null;
  /** What can be sent when whoever writes knows that the last sentence is over; a question still waits. */
  readonly over: () => ScreenedReply | null;
  /** What is left at the end: the last sentences, and the one question that is kept. */
  readonly end: () => ScreenedReply | null;
  readonly refused: () => readonly Refused[];
}

/** Screens text that arrives in pieces of any size, sentence by sentence. Nothing is given out before its sentence is
 *  over and read. Only the last question is asked, so it comes at the end. */
export const screenStream = (ctx: ScreenContext): ScreenedStream => {
  const reading = readingOf(ctx);
  const buffer = sentenceBuffer();
  let question: string | null = null;
  let spoken = false;
  const say = (text: string): ScreenedReply | null => {
    if (text.trim() === "") return null;
    spoken = true;
    return new Screened([{ kind: "text", text }]);
  };
  const read = (pieces: readonly Readable[]): string => {
    let out = "";
    for (const piece of pieces) {
      const text = cleanSentence(piece, reading);
      if (ctx.technique === true || text !== piece.sentence || !asks(piece.own)) {
        out += text;
        continue;
      }
      if (question !== null) reading.refused.push({ reason: "second-question", text: question.trim() });
      question = text;
    }
    return out;
  };
  return {
    push: (piece) => say(read(buffer.push(piece))),
    over: () => say(read(buffer.end())),
    end: () => {
      const rest = read(buffer.end());
      const text = question === null ? rest : `${rest}${/\S$/u.test(rest) ? " " : ""}${question}`;
      return say(text.trimEnd()) ?? (spoken ? null : say(FALLBACK[ctx.locale.language]));
    },
    refused: () => reading.refused,
  };
};
