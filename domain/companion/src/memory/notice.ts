import { DAY_MS, type Instant, instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import type { Understanding } from "@evenkeel/language/understanding";
import { filled } from "../candidate.ts";
import { turnPointOfView } from "../point-of-view.ts";
import { capitalised } from "../wordings.ts";
import { saidDay, saidSince } from "./dated.ts";
import { type MemoryKind, MOST_OF_A_MESSAGE, type NewMemory } from "./memory.ts";
import type { MemoryPattern, MemoryWording, Taking } from "./memory-wording.ts";
import { sentencesOf, type Unit, unitsOf } from "./units.ts";
import { splittingOf, type Try, wide } from "./wide.ts";

export interface Noticing {
  readonly now: Instant;
  readonly zone: string;
  readonly language: Language;
  readonly wording: MemoryWording;
}

const QUOTED = /["“”«»*_<>{}|]|https?:|(?<!\p{L})'[^']+'(?!\p{L})/u;
const ADDRESSES = /\p{N}{5,}|@/u;
const LONGEST_QUOTE = 200;

/** How long a memory is kept without being asked for, in days; an event from its day on. */
const DAYS_KEPT: Readonly<Record<MemoryKind, number | null>> = {
  event: 14,
  goal: 120,
  fact: 365,
  helps: 365,
  person: null,
  avoid: null,
};

export const expiryOf = (kind: MemoryKind, noted: Instant, happensAt: Instant | null): Instant | null => {
  const days = DAYS_KEPT[kind];
  return days === null ? null : instant((happensAt ?? noted) + days * DAY_MS);
};

const taken = (said: string, taking: Taking, { language, wording }: Noticing): string | null => {
  const text = said.trim().replace(/[.,!]+$/u, "");
  switch (taking) {
    case "name":
    case "called":
      if (splittingOf(wording).notNames.test(text)) return null;
      if (taking === "called") return capitalised(text);
      return /^\p{Lu}\p{Ll}/u.test(text) ? text : null;
    case "told":
      return text === "" ? null : text;
    default:
      return turnPointOfView(text, taking, language);
  }
};

const refused = (p: MemoryPattern, sentence: string, { wording: { guards } }: Noticing): boolean => {
  const has = (source: string): boolean => wide(source).test(sentence);
  if (has(guards.unreal) || has(guards.verdict)) return true;
  if (p.besideSpeech !== true && has(guards.speech)) return true;
  if (p.anyTime !== true && p.dated !== true && has(guards.passing)) return true;
  switch (p.kind) {
    case "goal":
    case "helps":
      return has(guards.harm);
    case "event":
      return has(guards.repeated);
    case "person":
      return has(guards.loss);
    case "fact":
    case "avoid":
      return false;
    default:
      return p.kind satisfies never;
  }
};

const monthOf = (at: Instant, { zone, language }: Noticing): string =>
  new Intl.DateTimeFormat(language, { timeZone: zone, month: "long", year: "numeric" }).format(at);

const made = ({ p, regex, first }: Try, unit: Unit, of: Noticing): NewMemory | null => {
  if (first !== undefined && unit.text.charAt(0).toLowerCase() !== first) return null;
  const match = regex.exec(unit.text);
  if (match === null || refused(p, unit.sentence, of)) return null;
  const day = p.dated === true ? saidDay(unit.sentence, of.now, of.zone, of.language) : null;
  if (p.dated === true && day === null) return null;
  const since = p.since === true ? saidSince(unit.sentence, of.now, of.zone, of.language) : null;
  if (p.since === true && since === null) return null;
  const slots: Record<string, string> = since === null ? {} : { since: monthOf(since, of) };
  for (const [name, taking] of Object.entries(p.take)) {
    const said = match.groups?.[name];
    if (said === undefined) continue;
    const value = taken(said, taking, of);
    // "Talking about it" names nothing a month later.
    const { pointing } = splittingOf(of.wording);
    if (value === null || pointing.test(value) || pointing.test(value.split(" ").at(-1) ?? "")) return null;
    slots[name] = value;
  }
  const text = filled(p.text, slots);
  if (text === null) return null;
  const happensAt = day?.at ?? null;
  return {
    kind: p.kind,
    text: capitalised(text),
    about: p.about === undefined ? null : filled(p.about, slots),
    as: p.as === undefined ? null : filled(p.as, slots),
    quote: unit.sentence.slice(0, LONGEST_QUOTE),
    happensAt,
    exact: day?.exact ?? false,
    expiresAt: expiryOf(p.kind, of.now, happensAt),
  };
};

/** Weaker evidence than this is read from words that everyone uses. */
const TELLING = 0.3;

/** Any sign of danger, also one that `assess` takes for too little to act on. */
export const speaksOfDanger = ({ evidence }: Pick<Understanding, "evidence">): boolean =>
  evidence.some((e) => e.strength >= TELLING && e.kind !== "recovered");

/** Whether a clause may be kept when it is asked for: no verdict on anyone, and nothing that harms. */
export const worthKeeping = (clause: string, { wording: { guards } }: Noticing): boolean =>
  !wide(guards.verdict).test(clause) && !wide(guards.harm).test(clause) && !ADDRESSES.test(clause);

/** What one sentence says plainly of its writer, whatever mark it ends with. */
export const noticeIn = (sentence: string, of: Noticing): NewMemory | null => {
  const { tries } = splittingOf(of.wording);
  for (const unit of unitsOf(sentence, of.wording))
    for (const one of tries) {
      const memory = made(one, unit, of);
      if (memory !== null) return memory;
    }
  return null;
};

/** What a message says plainly and lastingly of its writer. Nothing from questions, quotes, hypotheticals, what others
 *  say, verdicts on oneself, nor from a message with any sign of danger: rather nothing than something wrong. */
export const notice = (
  text: string,
  understanding: Pick<Understanding, "evidence" | "language">,
  of: Noticing,
): readonly NewMemory[] => {
  if (speaksOfDanger(understanding) || understanding.language === "other") return [];
  const found: NewMemory[] = [];
  for (const sentence of sentencesOf(text, of.language)) {
    if (sentence.includes("?") || QUOTED.test(sentence) || ADDRESSES.test(sentence)) continue;
    const memory = noticeIn(sentence, of);
    if (memory !== null && found.every((other) => other.text !== memory.text)) found.push(memory);
  }
  return found.slice(0, MOST_OF_A_MESSAGE);
};
