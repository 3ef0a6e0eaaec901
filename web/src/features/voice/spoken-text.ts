import type { Card, ReplyPart } from "@evenkeel/safety/reply";

/** Digits of a number that is called, each for itself: 988 is nine eight eight. */
const spacedNumber = (value: string): string => (value.match(/\d/g) ?? []).join(" ");

/** A number of at least three digits in a row of digits, spaces and dashes, as helplines are written. */
const CALLED = /(?<![\p{L}\d.,])\+?\d(?:[ -]?\d){2,}(?![\p{L}\d]|[.,]\d)/gu;

const withNumbers = (text: string): string => text.replace(CALLED, spacedNumber);

const cardLines = (card: Card): readonly string[] => {
  switch (card.kind) {
    case "helpline":
      return [
        card.name,
        ...card.channels.flatMap(({ kind, value }) =>
          kind === "chat" ? [] : [spacedNumber(value)].filter((number) => number !== ""),
        ),
      ];
    case "trusted-person":
      return [...(card.name === null ? [] : [card.name]), card.words];
    case "professional":
      return [card.title, card.text];
    case "notice":
      return [card.text];
    case "steps":
      return [card.title, ...card.steps];
    case "pacer":
    case "timer":
    case "article":
    case "measure":
    case "practice":
      return [card.title];
    case "saved-result":
      return [card.title, ...card.rows.map(({ label, value }) => `${label}: ${value}`)];
    default:
      return card satisfies never;
  }
};

const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!…])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");

/** A reply as it is read aloud, sentence by sentence in reading order. Chips are there to be tapped, and are not read. */
export const spokenText = (parts: readonly ReplyPart[]): readonly string[] =>
  parts.flatMap((part) => {
    switch (part.kind) {
      case "text":
        return sentencesOf(part.text).map(withNumbers);
      case "card":
        return cardLines(part.card).flatMap(sentencesOf).map(withNumbers);
      case "chips":
        return [];
      default:
        return part satisfies never;
    }
  });
