import type { Understanding } from "@evenkeel/language/understanding";
import { turnPointOfView } from "../point-of-view.ts";
import { capitalised } from "../wordings.ts";
import { commandIn, type MemoryCommand } from "./command.ts";
import type { NewMemory } from "./memory.ts";
import { expiryOf, type Noticing, notice, noticeIn, speaksOfDanger, worthKeeping } from "./notice.ts";

const LONGEST_QUOTE = 200;

/** What was asked to be remembered: as it would be noticed, or the clause itself turned to the member. "verdict": not to
 *  be kept as if it were so. Null: it cannot be turned surely. */
export const askedToKeep = (
  { x, sentence }: Extract<MemoryCommand, { kind: "remember" }>,
  of: Noticing,
): NewMemory | "verdict" | null => {
  const quote = sentence.slice(0, LONGEST_QUOTE);
  const known = noticeIn(x, of);
  if (known !== null) return { ...known, quote };
  if (!worthKeeping(x, of)) return "verdict";
  const turned = turnPointOfView(x, "clause", of.language);
  if (turned === null) return null;
  return {
    kind: "fact",
    text: `${capitalised(turned)}.`,
    about: null,
    as: null,
    quote,
    happensAt: null,
    exact: false,
    expiresAt: expiryOf("fact", of.now, null),
  };
};

/** What may be kept of a message: what it asks to be remembered, or what it says plainly. */
export const keepable = (
  text: string,
  understanding: Pick<Understanding, "evidence" | "language">,
  of: Noticing,
): readonly NewMemory[] => {
  if (speaksOfDanger(understanding)) return [];
  const command = commandIn(text, of.wording, of.language);
  if (command?.kind !== "remember") return notice(text, understanding, of);
  const memory = askedToKeep(command, of);
  return memory === null || memory === "verdict" ? [] : [memory];
};
