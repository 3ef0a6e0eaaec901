import type { Helpline } from "./directory.ts";

const digits = (text: string): string => text.replace(/\D/g, "");

/** Runs of digits that could be dialled. */
const DIALLABLE =
  /(?<![\p{L}\d.,:#])[+*]?\(?\d[\d\s().\-–/]{1,18}\d(?![\d%]|[.,]\d|\s?(?:%|mg|kg|ml|cm|km))/gu;
const DIAL_VERB =
  /(?:call|text|dial|ring|phone|number|line|hotline|message|sms|whatsapp|at|on|to|llama(?:r|ndo)?|marca(?:r)?|env[ií]a|escribe|tel[eé]fono|n[uú]mero|l[ií]nea|al)\s+(?:\w+\s+){0,3}$/iu;
const SHORT_CODES: ReadonlySet<string> = new Set([
  "911",
  "999",
  "112",
  "111",
  "000",
  "988",
  "113",
  "119",
  "110",
  "116",
  "3114",
  "024",
  "1737",
  "13",
  "17",
  "18",
  "61",
  "066",
  "061",
]);

/** Numbers in a sentence that look like something to dial. Years, counts, times and scores are left alone. */
export const dialledIn = (sentence: string): readonly string[] => {
  const found: string[] = [];
  for (const match of sentence.matchAll(DIALLABLE)) {
    const d = digits(match[0]);
    // "From 0 to 100" is a scale, not a line.
    if (/(?<!\d)\d{1,2}\s+(?:to|a|and|y)\s+$/iu.test(sentence.slice(0, match.index))) continue;
    const verb = DIAL_VERB.test(sentence.slice(0, match.index));
    if (/^(?:19|20)\d\d(?:\D(?:\d{1,2}|19\d\d|20\d\d)(?:\D\d{1,2})?)?$/.test(match[0].trim()) && !verb)
      continue;
    if (/^\(?\d{1,3}\s?[-–/]\s?\d{1,3}$/.test(match[0].trim())) continue;
    if (d.length >= 7 || (d.length >= 5 && verb) || (d.length >= 3 && (verb || SHORT_CODES.has(d))))
      found.push(d);
  }
  for (const match of sentence.matchAll(
    /(?<![\d.,:])(?:988|911|999|112|000|113|3114|024|1737)(?!\d|[.,]\d|\s?(?:%|mg|kg|people|times|minutes|years|days|personas|veces|minutos|años|días))/g,
  ))
    if (!found.includes(match[0])) found.push(match[0]);
  return found;
};

const numbersOf = new WeakMap<readonly Helpline[], ReadonlySet<string>>();

/** Numbers that may be shown: those of the directory that was handed in, and no others. */
export const directoryNumbers = (helplines: readonly Helpline[]): ReadonlySet<string> => {
  const ready = numbersOf.get(helplines);
  if (ready !== undefined) return ready;
  const known = new Set<string>();
  for (const line of helplines)
    for (const channel of line.channels) {
      for (const part of channel.value.split(/[,;/]|\bor\b/)) {
        const d = digits(part);
        if (d.length >= 2) known.add(d);
      }
      known.add(digits(channel.value));
      for (const d of (channel.note ?? "").match(/\d[\d\s-]*\d/g) ?? []) known.add(digits(d));
      for (const d of line.hours.match(/\d[\d\s-]*\d/g) ?? []) known.add(digits(d));
      for (const d of line.name.match(/\d[\d\s-]*\d/g) ?? []) known.add(digits(d));
    }
  numbersOf.set(helplines, known);
  return known;
};
