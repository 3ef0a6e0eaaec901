import type { Language } from "@evenkeel/kernel/locale";
import { pattern } from "./pattern.ts";
import type { Option } from "./technique.ts";
import { wordsOf } from "./wordings.ts";

/** The first number on a scale in a message; on a scale to 100, "7/10" and "7 out of 10" count as 70. */
export const ratingIn = (text: string, scale: 10 | 100 = 100): number | null => {
  const match = /(?<!\d)(\d{1,3})(?:\s*(?:\/|out of|de)\s*(100|10))?(?!\d)/.exec(text);
  if (match?.[1] === undefined) return null;
  const of = match[2] === undefined ? scale : Number(match[2]);
  const n = (Number(match[1]) * scale) / of;
  return n <= scale ? Math.round(n) : null;
};

const bullet = /^\s*(?:[-*•·]|\d{1,2}[.):])\s*/u;
const joined =
  /\s*(?:\n|;|,(?!\d)|\s(?:and then|and also|and|then|y luego|y también|y después|y|e|luego)\s)\s*/iu;

/** Items of a list as people write them: lines, bullets, commas, "and". */
export const itemsIn = (text: string): readonly string[] =>
  text
    .split(text.includes("\n") ? /\n/ : joined)
    .map((item) =>
      item
        .replace(bullet, "")
        .replace(/[.!…]+$/, "")
        .trim(),
    )
    .filter((item) => /\p{L}{2}/u.test(item))
    .slice(0, 12);

const ordinals: readonly (readonly string[])[] = [
  ["first", "primera", "primero"],
  ["second", "segunda", "segundo"],
  ["third", "tercera", "tercero"],
  ["fourth", "cuarta", "cuarto"],
  ["fifth", "quinta", "quinto"],
];
/** By themselves only: "the second one" is no one. */
const cardinals: readonly (readonly string[])[] = [
  ["one", "una", "uno"],
  ["two", "dos"],
  ["three", "tres"],
  ["four", "cuatro"],
  ["five", "cinco"],
];
const last = ["last", "última", "último"];
const small: ReadonlySet<string> = new Set(
  "a an and the to of in at with for on my me i it el la los las de en con un una y a mi me lo al do or o".split(
    " ",
  ),
);

/** Words that carry an option, cut to their stems so that "call" and "calling" meet. */
const stems = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .filter((w) => !small.has(w))
      .map((w) => w.slice(0, 5)),
  );

/** The option that an answer names: by number, by place, by its cue, or by its own words. */
export const optionIn = (text: string, options: readonly Option[], language: Language): Option | null => {
  if (options.length === 0) return null;
  const plain = text.trim().toLowerCase();
  const exact = options.find((o) => o.label.toLowerCase() === plain.replace(/[.!]+$/, ""));
  if (exact !== undefined) return exact;
  const number = /^(?:(?:number|el|la|n[úu]mero|option|opci[óo]n)\s*)?(\d{1,2})\b/.exec(plain)?.[1];
  if (number !== undefined) return options[Number(number) - 1] ?? null;
  const cued = options.find((o) => o.cue !== undefined && pattern(o.cue, language).test(plain));
  if (cued !== undefined) return cued;
  const words = wordsOf(plain);
  if (words.length <= 5) {
    const names = words.length === 1 ? cardinals : ordinals;
    const place =
      [names, ordinals]
        .map((list) => list.findIndex((all) => all.some((n) => words.includes(n))))
        .find((at) => at >= 0) ?? -1;
    if (place >= 0) return options[place] ?? null;
    if (last.some((n) => words.includes(n))) return options.at(-1) ?? null;
  }
  const said = stems(plain);
  const scored = options
    .map((option) => {
      const own = stems(option.label);
      const shared = [...own].filter((w) => said.has(w)).length;
      return { option, share: own.size === 0 ? 0 : shared / Math.min(own.size, Math.max(1, said.size)) };
    })
    .toSorted((a, b) => b.share - a.share);
  const [best, next] = scored;
  return best !== undefined && best.share >= 0.5 && best.share > (next?.share ?? 0) ? best.option : null;
};

const halves = /\b(?:and a half|y media?)\b|½/i;
const spelled: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
};

/** Hours in an answer: "6", "5.5", "six and a half", "5 to 6" (the middle), "6h30". */
export const hoursIn = (text: string): number | null => {
  const plain = text.toLowerCase().replace(/(\d),(\d)/g, "$1.$2");
  const withMinutes = /(\d{1,2})\s*(?:h|hours?|horas?)\s*(?:and|y)?\s*(\d{1,2})\s*(?:m|min\w*)?/.exec(plain);
  if (withMinutes !== null) return Math.round((Number(withMinutes[1]) + Number(withMinutes[2]) / 60) * 4) / 4;
  const range = /(\d{1,2}(?:\.\d)?)\s*(?:-|–|to|or|a|o|y)\s*(\d{1,2}(?:\.\d)?)/.exec(plain);
  const digits = /\d{1,2}(?:\.\d{1,2})?/.exec(plain)?.[0];
  const word = wordsOf(plain).find((w) => w in spelled);
  const base =
    range !== null
      ? (Number(range[1]) + Number(range[2])) / 2
      : digits !== undefined
        ? Number(digits)
        : word === undefined
          ? null
          : (spelled[word] ?? null);
  if (base === null) return null;
  const hours = base + (range === null && halves.test(plain) ? 0.5 : 0);
  return hours > 0 && hours <= 14 ? hours : null;
};

/** A time of day as "HH:MM": "7", "6:30", "half past six", "7 pm", "a las 7 y media". Without am or pm, the morning. */
export const clockIn = (text: string): string | null => {
  const plain = text.toLowerCase();
  const digits = /(?<!\d)(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?(?!\d)/.exec(plain);
  const word = wordsOf(plain).find((w) => w in spelled);
  const hour =
    digits?.[1] !== undefined ? Number(digits[1]) : word === undefined ? null : (spelled[word] ?? null);
  if (hour === null || hour > 24) return null;
  const minute =
    digits?.[2] !== undefined
      ? Number(digits[2])
      : /\bhalf past\b|\by media\b/.test(plain)
        ? 30
        : /\by cuarto\b|\bquarter past\b/.test(plain)
          ? 15
          : 0;
  if (minute > 59) return null;
  const late = /\bp\.?\s?m\b|\bevening\b|\bat night\b|\bde la (?:tarde|noche)\b/.test(plain);
  const at =
    hour === 24 ? 0 : late && hour < 12 ? hour + 12 : /\ba\.?\s?m\b/.test(plain) && hour === 12 ? 0 : hour;
  return `${String(at).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
};
