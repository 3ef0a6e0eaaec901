import { unreachable } from "@evenkeel/kernel/exhaustive";
import type { Language } from "@evenkeel/kernel/locale";
import type { Card, Channel, ReplyPart } from "@evenkeel/safety/reply";

const words = {
  en: {
    library: "In the library",
    call: "call",
    text: "text",
    chat: "chat",
    unchecked: "(Nobody here has checked this number.)",
    first: "First step",
    breathe: (i: number, h: number, o: number, n: number) =>
      `breathe in for ${i} seconds${h > 0 ? `, hold for ${h}` : ""}, out for ${o}, ${n} times`,
  },
  es: {
    library: "En la biblioteca",
    call: "llamar al",
    text: "mensaje al",
    chat: "chat en",
    unchecked: "(Nadie aquí ha comprobado este número.)",
    first: "Primer paso",
    breathe: (i: number, h: number, o: number, n: number) =>
      `inhala durante ${i} segundos${h > 0 ? `, mantén ${h}` : ""}, exhala durante ${o}, ${n} veces`,
  },
} as const;

const channel = (c: Channel, language: Language): string =>
  `${words[language][c.kind]} ${c.value}${c.note === undefined ? "" : ` (${c.note})`}`;

const joined = (channels: readonly Channel[], language: Language): string =>
  channels.map((c) => channel(c, language)).join(language === "es" ? " o " : " or ");

const cardText = (card: Card, language: Language): string => {
  switch (card.kind) {
    case "helpline":
      return [
        `${card.firstStep ? `${words[language].first}. ` : ""}${card.name}: ${joined(card.channels, language)}.`,
        ...(card.hours === "not stated" ? [] : [`${card.hours.replace(/\.$/, "")}.`]),
        ...(card.unchecked === true ? [words[language].unchecked] : []),
      ].join(" ");
    case "trusted-person":
      return card.contact === null ? card.words : `${card.words} (${card.contact})`;
    case "notice":
      return card.text;
    case "professional":
      return `${card.title}: ${card.text}`;
    case "pacer":
      return `${card.title}: ${words[language].breathe(card.inSeconds, card.holdSeconds, card.outSeconds, card.rounds)}.`;
    case "steps":
      return [card.title, ...card.steps.map((step, i) => `${i + 1}. ${step}`)].join("\n");
    case "timer":
      return [card.title, ...card.stages.map((s, i) => `${i + 1}. ${s.text} (${s.seconds} s)`)].join("\n");
    case "article":
      return `${words[language].library}: ${card.title} (/library/${card.articleId}). ${card.note}`.trim();
    case "measure":
      return `${card.title} (/measures/${card.measureId}). ${card.note}`.trim();
    case "practice":
      return `${card.title} (/practice/${card.practiceId}). ${card.note}`.trim();
    case "saved-result":
      return [card.title, ...card.rows.map((row) => `- ${row.label}: ${row.value}`)].join("\n");
    default:
      return unreachable(card);
  }
};

const partText = (part: ReplyPart, language: Language): string => {
  switch (part.kind) {
    case "text":
      return part.text;
    case "card":
      return cardText(part.card, language);
    case "chips":
      return `[${part.chips.map((chip) => chip.label).join("] [")}]`;
    default:
      return unreachable(part);
  }
};

/** A reply as short text in reading order: what a member sees, for readers that have only text. */
export const plainText = (parts: readonly ReplyPart[], language: Language): string =>
  parts
    .map((part) => partText(part, language))
    .filter((text) => text !== "")
    .join("\n\n");
