import { HOUR_MS, type Instant, instant, MINUTE_MS } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { instantAt, wallTime } from "@evenkeel/kernel/zone-time";
import { pattern } from "./pattern.ts";

/** Names of days and parts of the day as people say them. Hours are the usual middle of that part. */
const words: Readonly<
  Record<
    Language,
    {
      readonly weekdays: readonly string[];
      readonly today: string;
      readonly tomorrow: string;
      readonly dayAfter: string;
      readonly weekend: string;
      readonly parts: readonly (readonly [string, number])[];
      readonly inAmount: string;
      readonly clock: string;
      readonly afternoon: string;
      readonly night: string;
      readonly half: string;
    }
  >
> = {
  en: {
    weekdays: [
      "sun(?:day)?",
      "mon(?:day)?",
      "tue(?:s(?:day)?)?",
      "wed(?:nesday)?",
      "thu(?:rs?(?:day)?)?",
      "fri(?:day)?",
      "sat(?:urday)?",
    ],
    today: String.raw`\b(?:today|tonight|this (?:morning|afternoon|evening))\b`,
    tomorrow: String.raw`\b(?:tomorrow|tmrw?|tmr|tomorow)\b`,
    dayAfter: String.raw`\bday after tomorrow\b`,
    weekend: String.raw`\bweekend\b`,
    parts: [
      [String.raw`\b(?:before|first thing|when i wake|wake up|early)\b`, 8],
      [String.raw`\bbefore breakfast\b`, 7],
      [String.raw`\b(?:after|at) breakfast\b`, 9],
      [String.raw`\b(?:before|at) (?:lunch|noon)\b|\bnoon\b|\bmidday\b|\blunch ?time\b|\bat lunch\b`, 12],
      [String.raw`\bafter lunch\b`, 14],
      [String.raw`\bafter (?:work|school|class)\b`, 18],
      [String.raw`\b(?:before|at) dinner\b`, 18],
      [String.raw`\bafter dinner\b`, 20],
      [String.raw`\bbefore bed\b|\bbed ?time\b|\btonight\b|\bat night\b`, 21],
      [String.raw`\bmorning\b`, 9],
      [String.raw`\bafternoon\b`, 15],
      [String.raw`\bevening\b`, 19],
    ],
    inAmount: String.raw`\bin (?:about )?(?<n>an?|one|two|three|half an|\d{1,3}) (?<u>hours?|minutes?|mins?)\b`,
    clock: String.raw`\b(?:at |around |by )?(?<h>\d{1,2})(?:[:.](?<m>\d{2}))? ?(?<ap>am|pm|a\.m\.|p\.m\.|o'?clock)\b|\b(?:at|around|by) (?<h2>\d{1,2})(?:[:.](?<m2>\d{2}))?\b|\b(?<h3>\d{1,2}):(?<m3>\d{2})\b|\b(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?:day|nesday|sday|rsday|urday)? (?<h4>\d{1,2})\b`,
    afternoon: String.raw`\bp\.?m|afternoon|evening|tonight|night|after (?:work|school|lunch|dinner)`,
    night: String.raw`\ba\.?m\b|morning|breakfast`,
    half: String.raw`\bhalf past (?<h>\d{1,2})\b`,
  },
  es: {
    weekdays: ["domingo", "lunes", "martes", "mi[eé]rcoles", "jueves", "viernes", "s[aá]bado"],
    today: String.raw`\b(?:hoy|esta (?:noche|tarde|mañana))\b`,
    tomorrow: String.raw`\b(?<!la |esta |cada |las )mañana\b`,
    dayAfter: String.raw`\bpasado mañana\b`,
    weekend: String.raw`\bfin de semana\b|\bfinde\b`,
    parts: [
      [String.raw`\b(?:temprano|al despertar|al levantarme|cuando me levante)\b`, 8],
      [String.raw`\bantes del? desayun\w+\b`, 7],
      [String.raw`\b(?:después del? desayun\w+|al desayunar)\b`, 9],
      [String.raw`\bmediodía\b|\ba la hora de comer\b`, 12],
      [String.raw`\bdespués del? (?:almuerzo|almorzar|comer|la comida)\b`, 15],
      [String.raw`\bdespués del? (?:trabajo|trabajar|la escuela|clase)\b|\bal salir del trabajo\b`, 18],
      [String.raw`\bdespués de (?:cenar|la cena)\b`, 21],
      [String.raw`\bantes de (?:dormir|acostarme)\b|\besta noche\b|\b(?:por|en|a) la noche\b`, 21],
      [String.raw`\b(?:por|en|de) la mañana\b|\besta mañana\b`, 9],
      [String.raw`\b(?:por|en|de) la tarde\b|\besta tarde\b`, 17],
    ],
    inAmount: String.raw`\b(?:en|dentro de) (?<n>una|un|dos|tres|media|\d{1,3}) (?<u>horas?|minutos?)\b`,
    clock: String.raw`\b(?:a las?|sobre las?|como a las?) (?<h>\d{1,2})(?:[:.](?<m>\d{2}))?(?: ?(?<ap>am|pm|a\.m\.|p\.m\.))?\b|\b(?<h2>\d{1,2})(?:[:.](?<m2>\d{2}))? ?(?:hs|horas|h)\b|\b(?<h3>\d{1,2}):(?<m3>\d{2})\b|\b(?<h4>\d{1,2}) ?(?:pm|am)\b`,
    afternoon: String.raw`\bp\.?m|\bde la (?:tarde|noche)|esta (?:tarde|noche)|después del? (?:trabaj|comer|almuerzo|almorzar|cenar)|por la (?:tarde|noche)`,
    night: String.raw`\ba\.?m\b|de la mañana|por la mañana|temprano|desayun`,
    half: String.raw`\ba las? (?<h>\d{1,2}) y media\b`,
  },
};

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  una: 1,
  un: 1,
  two: 2,
  dos: 2,
  three: 3,
  tres: 3,
  "half an": 0.5,
  media: 0.5,
};

const clockOf = (
  text: string,
  language: Language,
): { readonly hour: number; readonly minute: number } | null => {
  const w = words[language];
  const half = pattern(w.half, language).exec(text)?.groups?.["h"];
  const groups = half === undefined ? pattern(w.clock, language).exec(text)?.groups : { h: half, m: "30" };
  if (groups === undefined) return null;
  const raw = groups["h"] ?? groups["h2"] ?? groups["h3"] ?? groups["h4"];
  if (raw === undefined) return null;
  let hour = Number(raw);
  const minute = Number(groups["m"] ?? groups["m2"] ?? groups["m3"] ?? "0");
  if (hour > 23 || minute > 59) return null;
  const late = pattern(w.afternoon, language).test(text);
  const early = pattern(w.night, language).test(text);
  if (hour < 12 && late) hour += 12;
  else if (hour === 12 && early && !late) hour = 0;
  // "At 5" without more is the afternoon: few people plan a step for 5 in the morning.
  else if (hour >= 1 && hour <= 6 && !early) hour += 12;
  return { hour, minute };
};

/** Days from today, or null when no day is named. The same weekday means next week. */
const daysOf = (text: string, today: number, language: Language): number | null => {
  const w = words[language];
  if (pattern(w.dayAfter, language).test(text)) return 2;
  if (pattern(w.tomorrow, language).test(text)) return 1;
  if (pattern(w.today, language).test(text)) return 0;
  const named = w.weekdays.findIndex((d) => pattern(String.raw`\b${d}\b`, language).test(text));
  if (named >= 0) return (named - today + 7) % 7 || 7;
  if (pattern(w.weekend, language).test(text)) return (6 - today + 7) % 7 || 7;
  return null;
};

/** Reads "tomorrow after lunch", "Thursday 6pm", "mañana a las 5" as an instant in the member's zone.
 *  Without a day: the next time the clock shows it. Null when no time is said, or it has passed. */
export const plannedTime = (said: string, now: Instant, zone: string, language: Language): Instant | null => {
  const text = said.toLowerCase().replace(/[\u2018\u2019]/g, "'");
  const w = words[language];
  const within = pattern(w.inAmount, language).exec(text)?.groups;
  if (within !== undefined) {
    const n = numbers[within["n"] ?? ""] ?? Number(within["n"]);
    if (Number.isFinite(n)) return instant(now + n * (/^h/.test(within["u"] ?? "") ? HOUR_MS : MINUTE_MS));
  }
  const today = wallTime(now, zone);
  const days = daysOf(text, today.weekday, language);
  const clock = clockOf(text, language);
  const part = w.parts.findLast(([source]) => pattern(source, language).test(text))?.[1];
  const specific = w.parts.slice(0, -3).find(([source]) => pattern(source, language).test(text))?.[1];
  if (days === null && clock === null && part === undefined) return null;
  const hour = clock?.hour ?? specific ?? part ?? 10;
  const minute = clock?.minute ?? 0;
  const at = instantAt(today, days ?? 0, hour, minute, zone);
  if (at > now) return at;
  return days === null ? instantAt(today, 1, hour, minute, zone) : null;
};
