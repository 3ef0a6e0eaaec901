import type { Instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { dayNumber, wallTime } from "@evenkeel/kernel/zone-time";
import { filled } from "../candidate.ts";
import type { Memory } from "./memory.ts";
import type { MemoryWording } from "./memory-wording.ts";

const closed = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);

/** "Your sister is called Ana." as it goes on after "You told me that". What the member worded may begin with a name,
 *  which keeps its capital. */
export const asClause = ({ text, quote }: Pick<Memory, "text" | "quote">, wording: MemoryWording): string => {
  const first = text.split(" ")[0] ?? "";
  const ours = quote !== "" || wording.ownOpenings.includes(first.toLowerCase());
  return closed(ours ? text.charAt(0).toLowerCase() + text.slice(1) : text);
};

const dayName = (at: Instant, zone: string, language: Language, long: boolean): string =>
  new Intl.DateTimeFormat(language, {
    timeZone: zone,
    weekday: "long",
    ...(long ? { day: "numeric", month: "long" } : {}),
  }).format(at);

/** Days from today to a moment, by the calendar of the member's zone. */
export const daysFrom = (now: Instant, at: Instant, zone: string): number => {
  const [a, b] = [wallTime(now, zone), wallTime(at, zone)];
  return dayNumber(b.year, b.month, b.day) - dayNumber(a.year, a.month, a.day);
};

/** "yesterday", "on Friday", "on Friday 4 December". */
export const whenWords = (
  now: Instant,
  at: Instant,
  zone: string,
  language: Language,
  wording: MemoryWording,
): string => {
  const { says } = wording;
  const days = daysFrom(now, at, zone);
  if (days === 0) return says.today;
  if (days === -1) return says.yesterday;
  if (days === 1) return says.tomorrow;
  return filled(says.on, { day: dayName(at, zone, language, Math.abs(days) > 6) }) ?? "";
};

/** A memory in a list, with its day if it has one. */
export const listed = (
  memory: Memory,
  now: Instant,
  zone: string,
  language: Language,
  wording: MemoryWording,
): string => {
  const text = memory.text.replace(/[.!…]+$/u, "");
  return memory.happensAt === null
    ? closed(text)
    : closed(`${text}, ${whenWords(now, memory.happensAt, zone, language, wording)}`);
};
